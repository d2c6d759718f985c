"""The tabs of the orders that stand open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QTabBar

from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.fonts import font
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.choice import Tabs

LEAST, MOST, HEIGHT = 84, 220, 36
MOST_CROSSES = 4
"""With more tabs only the chosen one has a cross."""
AROUND = 30
"""What a tab takes beside its words."""


class ShownTab(NamedTuple):
    """A tab: the order's reference, its words, and whether it is pinned."""

    reference: str
    words: str
    pinned: bool = False


class OrderTabs(Tabs):
    """Emits `chosen`, `closed` and `pinned` (or no more) with an order's reference."""

    chosen = Signal(str)
    closed = Signal(str)
    pinned = Signal(str, bool)

    def __init__(self, keys: Shortcuts) -> None:
        super().__init__()
        self._keys = keys
        self._shown: list[ShownTab] = []
        self._current = ""
        self._by_number = False
        self.setAccessibleName(tr("Open orders"))
        self.setFont(font("small"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.currentChanged.connect(self._on_current)
        self.tabBarDoubleClicked.connect(self._on_double)
        self.hide()

    @property
    def shown(self) -> Sequence[ShownTab]:
        """The tabs, from left to right."""
        return self._shown

    def show_tabs(self, tabs: Sequence[ShownTab], current: str) -> None:
        """Show `tabs`, the one of the order `current` chosen."""
        with QSignalBlocker(self):
            if list(tabs) != self._shown or (len(tabs) > MOST_CROSSES and current != self._current):
                self._shown, self._current = list(tabs), current
                self._fill()
            self.setCurrentIndex(next((at for at, tab in enumerate(tabs) if tab.reference == current), -1))
        # One open order needs no tab.
        self.setVisible(len(tabs) > 1)

    def _fill(self) -> None:
        while self.count():
            self.removeTab(0)
        self._by_number = self._too_narrow()
        for at, tab in enumerate(self._shown):
            words = tab.reference[-4:] if self._by_number else tab.words
            # An ampersand would become an underline.
            self.addTab((f"• {words}" if tab.pinned else words).replace("&", "&&"))
            self.setTabToolTip(at, f"{tab.reference} · {tab.words}")
            # Many tabs need the room for their words; the menu and the middle key close them as well.
            if len(self._shown) > MOST_CROSSES and tab.reference != self._current:
                continue
            cross = button("×", partial(self.closed.emit, tab.reference), "cross")
            cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            cross.setAccessibleName(tr("Close {reference}").format(reference=tab.reference))
            self._keys.tip(cross, Command.CLOSE_TAB, f"{tab.reference} · {tab.words}")
            self.setTabButton(at, QTabBar.ButtonPosition.RightSide, cross)

    def _too_narrow(self) -> bool:
        """Whether the words of a tab would be cut; then the ends of the references tell them apart."""
        widest = max((self.fontMetrics().horizontalAdvance(f"• {tab.words}") for tab in self._shown), default=0)
        return len(self._shown) > MOST_CROSSES and widest + AROUND > self._share()

    def _share(self) -> int:
        # All of them stay in sight: eight tabs share the width of the page.
        page = self.parentWidget()
        return page.width() // max(1, len(self._shown)) - 8 if page is not None else MOST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._too_narrow() != self._by_number:
            with QSignalBlocker(self):
                at = self.currentIndex()
                self._fill()
                self.setCurrentIndex(at)

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(max(LEAST, min(super().tabSizeHint(index).width(), MOST, self._share())), HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(LEAST, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        # Else eight tabs would keep the window from becoming narrow.
        return QSize(0, HEIGHT)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and at >= 0:
            self.closed.emit(self._shown[at].reference)
            return
        super().mouseReleaseEvent(event)

    def _on_current(self, at: int) -> None:
        if 0 <= at < len(self._shown):
            self.chosen.emit(self._shown[at].reference)

    def _on_double(self, at: int) -> None:
        if 0 <= at < len(self._shown):
            self.pinned.emit(self._shown[at].reference, not self._shown[at].pinned)

    def _on_menu(self, where: QPoint) -> None:
        at = self.tabAt(where)
        if at < 0:
            at = self.currentIndex()
        if not 0 <= at < len(self._shown):
            return
        tab = self._shown[at]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = tr("Let it go when there are many") if tab.pinned else tr("Keep this tab")
        menu.addAction(words, partial(self.pinned.emit, tab.reference, not tab.pinned))
        menu.addAction(tr("Close"), partial(self.closed.emit, tab.reference))
        menu.popup(self.mapToGlobal(where))
