"""A rail of icons beside an order, with one panel open at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.sizes import CONTROL_HEIGHT, ICON_LARGE, SMALL
from ui.look.theme import Look
from ui.widgets.basics.buttons import button

PANEL_WIDTH = 328
TOP = Qt.AlignmentFlag.AlignTop


@dataclass
class _Folded:
    """A panel, made when it is first opened, and its button."""

    entry: QPushButton
    make: Callable[[], QWidget]
    panel: QWidget | None = None


class SidePanels(QWidget):
    """The rail and the open panel.

    Emits `opened` with the name of the panel that a person opened, empty once all are folded.
    """

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._panels: dict[str, _Folded] = {}
        self.name = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        self._room = QVBoxLayout()
        self._rail = QVBoxLayout()
        self._rail.setSpacing(SMALL)
        self._rail.addStretch(1)
        row.addLayout(self._room)
        row.addLayout(self._rail)

    def add(self, name: str, words: str, icon: str, make: Callable[[], QWidget]) -> QPushButton:
        """Add the panel `name`, called `words`; `make` builds it when it is first opened."""
        entry = button("", lambda: self._on_pressed(name), "tool")
        entry.setCheckable(True)
        entry.setIcon(self._look.icon(icon, self._look.palette.ink, ICON_LARGE))
        entry.setIconSize(QSize(ICON_LARGE, ICON_LARGE))
        entry.setFixedSize(CONTROL_HEIGHT, CONTROL_HEIGHT)
        entry.setAccessibleName(words)
        self._rail.insertWidget(self._rail.count() - 1, entry)
        self._panels[name] = _Folded(entry, make)
        return entry

    def show_panel(self, name: str) -> None:
        """Open the panel `name` alone; an unknown name folds all."""
        self.name = name if name in self._panels else ""
        for each, folded in self._panels.items():
            if each == self.name and folded.panel is None:
                folded.panel = folded.make()
                folded.panel.setFixedWidth(PANEL_WIDTH)
                self._room.addWidget(folded.panel, 1, TOP)
            folded.entry.setChecked(each == self.name)
            if folded.panel is not None:
                folded.panel.setVisible(each == self.name)

    def offer(self, name: str, *, offered: bool) -> None:
        """Have the panel `name` in the rail, or leave it out and fold it."""
        self._panels[name].entry.setVisible(offered)
        if not offered and self.name == name:
            self.show_panel("")

    def toggle(self, name: str) -> None:
        """Open the panel `name`, or fold it."""
        self._on_pressed("" if self.name == name else name)

    def _on_pressed(self, name: str) -> None:
        self.show_panel("" if name == self.name else name)
        self.opened.emit(self.name)
