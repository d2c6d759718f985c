"""The lists beside a table: their words, and how many rows each has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.look.fonts import font
from ui.look.formats import plain_tip
from ui.look.sizes import CONTROL_HEIGHT, GAP, SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look

WIDTH = 188
_COUNT, _CALM = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_ALIGN = Qt.AlignmentFlag


class ShownList(NamedTuple):
    """A list and how many rows it has.

    A `saved` one can be renamed and removed, for an `urgent` one a person has to do something.
    """

    key: str
    words: str
    number: str = ""
    urgent: bool = False
    saved: bool = False


class ListColumn(QListWidget):
    """Emits `chosen`, `renaming` and `removing` with the key of a list.

    Its current one is the list that is shown, so arrows go from list to list.
    """

    chosen = Signal(str)
    renaming = Signal(str)
    removing = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._lists: list[ShownList] = []
        self.setProperty("role", "lists")
        self.setAccessibleName(tr("Lists"))
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_ListPainter(look, self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.currentRowChanged.connect(self._on_current)

    def show_lists(self, lists: Sequence[ShownList], current: str) -> None:
        """Show `lists`, the one with the key `current` chosen."""
        with QSignalBlocker(self):
            if list(lists) != self._lists:
                self._lists = list(lists)
                self.clear()
                for each in lists:
                    item = QListWidgetItem(each.words)
                    item.setData(_COUNT, each.number)
                    item.setData(_CALM, not each.urgent)
                    spoken = f"{each.words}, {each.number}" if each.number else each.words
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                    item.setData(Qt.ItemDataRole.ToolTipRole, plain_tip(each.words))
                    self.addItem(item)
                self.updateGeometry()
            self.setCurrentRow(next((at for at, each in enumerate(lists) if each.key == current), -1))

    def choose(self, key: str) -> None:
        """Choose the list with this key."""
        self.setCurrentRow(next((at for at, each in enumerate(self._lists) if each.key == key), -1))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.count() * CONTROL_HEIGHT + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._current
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and shown is not None and shown.saved:
            self.removing.emit(shown.key)
        else:
            super().keyPressEvent(event)

    @property
    def _current(self) -> ShownList | None:
        at = self.currentRow()
        return self._lists[at] if 0 <= at < len(self._lists) else None

    def _on_current(self, _at: int) -> None:
        if self._current is not None:
            self.chosen.emit(self._current.key)

    def _on_menu(self, where: QPoint) -> None:
        item = self.itemAt(where) or self.currentItem()
        shown = self._lists[self.row(item)] if item is not None else None
        if shown is None or not shown.saved:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Rename…"), lambda: self.renaming.emit(shown.key))
        menu.addAction(tr("Remove"), lambda: self.removing.emit(shown.key))
        menu.popup(self.mapToGlobal(where))


class _ListPainter(QStyledItemDelegate):
    """Paints the words, and the count at the right."""

    def __init__(self, look: Look, lists: ListColumn) -> None:
        super().__init__(lists)
        self._look, self._lists = look, lists

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, CONTROL_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._look.palette
        area: QRect = option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, QColor(colours.sunken))
            # As a row of a table: blue where the keyboard is.
            bar = QColor(colours.focus if self._lists.hasFocus() else colours.ink)
            painter.fillRect(QRect(area.left(), area.top(), TINY, area.height()), bar)
        inside = area.adjusted(GAP, 0, -SMALL, 0)
        count = str(index.data(_COUNT) or "")
        strong = font("strong")
        painter.setFont(strong)
        calm = bool(index.data(_CALM))
        painter.setPen(QColor(colours.muted if calm else colours.waiting.text))
        painter.drawText(inside, _ALIGN.AlignRight | _ALIGN.AlignVCenter, count)
        letters = strong if chosen else font("body")
        room = inside.width() - (QFontMetrics(strong).horizontalAdvance(count) + SMALL if count else 0)
        painter.setFont(letters)
        painter.setPen(QColor(colours.ink))
        words = QFontMetrics(letters).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, _ALIGN.AlignLeft | _ALIGN.AlignVCenter, words)
        painter.restore()
