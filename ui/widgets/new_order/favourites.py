"""The favourites, on a grid by the numbers of their keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.fonts import font
from ui.look.formats import show_tip
from ui.look.pictures import small_pixmap
from ui.look.sizes import ROOM, ROW_HEIGHT, SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import PageButton
from ui.widgets.basics.cards import clear
from ui.widgets.basics.labels import label
from ui.widgets.one_line import OneLine

COLUMNS = 3


class Favourite(NamedTuple):
    """A place of the grid: number, product, and picture bytes."""

    place: int
    key: str
    name: str
    price: str
    picture: bytes = b""


class Favourites(QWidget):
    """Emits `picked` with the key of a product."""

    picked = Signal(str)

    def __init__(self, look: Look, above: QWidget) -> None:
        """`above` is what Tab comes from."""
        super().__init__()
        self._look, self._above = look, above
        self.setAccessibleName(tr("Favourites"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, TINY, 0, 0)
        self._grid.setSpacing(SMALL)
        self.tiles: list[QPushButton] = []
        self._keys: dict[int, str] = {}
        self.hide()

    def show_products(self, favourites: Sequence[Favourite]) -> None:
        """Show these, each at its place.

        Rows of which nothing is used are left out.
        """
        clear(self._grid)
        # By place and not by order: key 5 stays key 5 when the fourth one goes.
        self._keys = {each.place: each.key for each in favourites}
        self.tiles = []
        # Made late, the tiles stand at the end of Qt's chain; Tab comes to them from what is above.
        before = self._above
        for number, each in enumerate(sorted(favourites, key=lambda each: each.place)):
            tile = _Tile(each)
            tile.clicked.connect(lambda _checked, key=each.key: self.picked.emit(key))
            self._grid.addWidget(tile, number // COLUMNS, number % COLUMNS)
            QWidget.setTabOrder(before, tile)
            before = tile
            self.tiles.append(tile)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.setVisible(bool(favourites))

    def pick(self, place: int) -> None:
        """As if the tile with this number was pressed; an empty place does nothing."""
        if place in self._keys:
            self.picked.emit(self._keys[place])


class _Tile(PageButton):
    def __init__(self, each: Favourite) -> None:
        super().__init__()
        self._name = each.name
        self.setProperty("role", "tile")
        self.setFont(font("body"))
        self.setAutoDefault(False)
        self.setMinimumHeight(ROW_HEIGHT + TINY)
        self.setAccessibleName(f"{each.place}: {each.name}, {each.price}")
        show_tip(self, f"{each.name} · {each.price}")
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, TINY, SMALL, TINY)
        row.setSpacing(SMALL)
        if each.picture:
            # Twice the size at which it is shown, for screens that are scaled.
            pixmap = small_pixmap(each.picture, ROOM * 4)
            shown = label()
            shown.setPixmap(QIcon(pixmap).pixmap(ROOM * 2, ROOM * 2))
            row.addWidget(shown)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = OneLine("tile")
        name.show_text(each.name)
        below = QHBoxLayout()
        below.addWidget(label(str(each.place), "small"))
        below.addStretch(1)
        below.addWidget(label(each.price, "small"))
        words.addWidget(name)
        words.addLayout(below)
        row.addLayout(words, 1)
        # Whatever of a tile is pressed, the tile is.
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
