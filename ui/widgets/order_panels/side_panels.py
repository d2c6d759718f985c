"""A rail of icons beside an order, with one panel open at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.look.sizes import CONTROL_HEIGHT, ICON_LARGE, SMALL, TINY
from ui.look.theme import Look
from ui.widgets.basics.buttons import PageButton

PANEL_WIDTH = 328
LOWEST = 30
"""Pixels of an icon's button where there is little room: eight of them fit beside the story in a window of 768."""
TOP = Qt.AlignmentFlag.AlignTop


@dataclass
class _Folded:
    """A panel, made when it is first opened, and its button."""

    entry: QPushButton
    make: Callable[[], QWidget]
    width: int
    panel: QWidget | None = None


class _Entry(PageButton):
    """The button of a panel; in a low window it becomes lower, for the rail must not push the page apart."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIconSize(QSize(ICON_LARGE, ICON_LARGE))
        self.setFixedWidth(CONTROL_HEIGHT)
        self.setMaximumHeight(CONTROL_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(CONTROL_HEIGHT, CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(CONTROL_HEIGHT, LOWEST)


class SidePanels(QWidget):
    """The rail and the open panel.

    Both step aside where the page has not the height for the rail, as above a question. Emits `opened` with the name of the
    panel that a person opened, empty once all are folded.
    """

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._panels: dict[str, _Folded] = {}
        self.name = ""
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        # Else it would ask the page for the height of the rail, where that is not to be had.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._inside = QWidget()
        whole.addWidget(self._inside)
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        self._room = QVBoxLayout()
        self._rail = QVBoxLayout()
        self._rail.setSpacing(TINY)
        self._rail.addStretch(1)
        row.addLayout(self._room)
        row.addLayout(self._rail)

    @property
    def squeezed(self) -> bool:
        """Whether there is too little height for the rail."""
        return self.height() < self._rail.minimumSize().height()

    def minimumSizeHint(self) -> QSize:
        """As wide as what is shown, and as low as can be."""
        return QSize(self._inside.minimumSizeHint().width() if self._inside.isVisibleTo(self) else 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setVisible(not self.squeezed)

    def add(
        self, name: str, words: str, icon: str, make: Callable[[], QWidget], width: int = PANEL_WIDTH
    ) -> QPushButton:
        """Add the panel `name`, called `words`; `make` builds it when it is first opened."""
        entry = _Entry(words)
        entry.clicked.connect(lambda _checked: self._on_pressed(name))
        entry.setIcon(self._look.icon(icon, self._look.palette.ink, ICON_LARGE))
        self._rail.insertWidget(self._rail.count() - 1, entry)
        self._panels[name] = _Folded(entry, make, width)
        return entry

    def show_panel(self, name: str) -> None:
        """Open the panel `name` alone; an unknown name folds all."""
        self.name = name if name in self._panels else ""
        for each, folded in self._panels.items():
            if each == self.name and folded.panel is None:
                folded.panel = folded.make()
                # A longer text must not push the page beside it.
                folded.panel.setFixedWidth(folded.width)
                self._room.addWidget(folded.panel, 1, TOP)
            folded.entry.setChecked(each == self.name)
            if folded.panel is not None:
                if each != self.name and _has_keyboard(folded.panel):
                    folded.entry.setFocus()  # or Qt would hand it on to anything else in the window
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


def _has_keyboard(panel: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and panel.isAncestorOf(focused)
