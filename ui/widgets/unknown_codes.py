"""Scanned codes that no product has: nothing was added, and nothing of them is lost until somebody says what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.formats import show_tip
from ui.texts import tr
from ui.theme import GAP, SMALL, TINY, Look
from ui.widgets.basics import announce, button, label


class UnknownCodes(QFrame):
    """One code at a time, the first one first. Emits `searched` or `made` with it, and `changed` when one
    came or was dealt with."""

    searched = Signal(str)
    made = Signal(str)
    changed = Signal()

    def __init__(self, look: Look, above: QWidget) -> None:
        """`above` is what Tab comes from."""
        super().__init__()
        self._look = look
        self.setProperty("role", "warning")
        self.codes: tuple[str, ...] = ()
        self.last_stop = self._above = above
        """After this Tab goes on to what stands below."""

    def _build(self) -> None:
        """Most orders have no such code."""
        look = self._look
        mark = label()
        mark.setPixmap(look.pixmap("warning", look.palette.waiting.text))
        self.words = label(role="strong", wrap=True)
        self.search = button(tr("Search"), lambda: self._deal(self.searched.emit), "quiet")
        self.make = button(tr("New product"), lambda: self._deal(self.made.emit), "quiet")
        self.leave = button("", lambda: self._deal(lambda _code: None), "quiet")
        self.leave.setIcon(look.icon("close"))
        self.leave.setAccessibleName(tr("Leave this code out"))
        show_tip(self.leave, tr("Leave this code out"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP, TINY, 0, TINY)
        whole.setSpacing(0)
        said = QHBoxLayout()
        said.setSpacing(SMALL)
        said.addWidget(mark)
        said.addWidget(self.words, 1)
        said.addWidget(self.leave)
        offered = QHBoxLayout()
        offered.setSpacing(0)
        offered.addWidget(self.search)
        offered.addWidget(self.make)
        offered.addStretch(1)
        whole.addLayout(said)
        whole.addLayout(offered)
        for stop in (self.search, self.make, self.leave):
            QWidget.setTabOrder(self.last_stop, stop)
            self.last_stop = stop

    def add(self, code: str) -> None:
        """One more."""
        self.show_codes((*self.codes, code))
        self.changed.emit()

    def show_codes(self, codes: tuple[str, ...]) -> None:
        """Show these; none hides it."""
        heard = len(codes) > len(self.codes)
        self.codes = codes
        if codes and self.last_stop is self._above:
            self._build()
        if codes:
            text = tr("No product has the code {code}.").format(code=codes[0])
            if len(codes) > 1:
                more = tr("1 more is waiting.") if len(codes) == 2 else tr("{count} more are waiting.")
                text += " " + more.format(count=len(codes) - 1)
            self.words.setText(text)
            if heard:
                announce(self, text, urgent=True)
        self.setVisible(bool(codes))

    def _deal(self, then: Callable[[str], None]) -> None:
        code = self.codes[0]
        self.show_codes(self.codes[1:])
        self.changed.emit()
        then(code)
