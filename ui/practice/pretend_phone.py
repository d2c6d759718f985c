"""The pretend phone beside the window, where a person last put it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from ui.context import Context
from ui.look.sizes import GAP
from ui.practice.placement import stand_beside

if TYPE_CHECKING:
    from ui.practice.phone import PhoneWindow


class PretendPhone:
    """Shows the pretend phone of practice mode; anywhere else there is none."""

    def __init__(self, context: Context, window: QMainWindow) -> None:
        self._context, self._window = context, window
        self.shown: PhoneWindow | None = None

    def show(self, *, activate: bool) -> None:
        """Bring it up beside the window; where it stands already it stays."""
        phone = self._make_phone()
        if phone is None:
            return
        if not phone.isVisible():
            self._place(phone)
            phone.show()
            phone.raise_()
        if activate:
            phone.raise_()
            phone.activateWindow()
            phone.focus_first()

    def keep(self, before: PhoneWindow) -> None:
        """Show it as it stood beside the window before this one."""
        phone = self._make_phone()
        if phone is not None:
            phone.setGeometry(before.geometry())
            phone.setVisible(before.isVisible())

    def _make_phone(self) -> PhoneWindow | None:
        if self.shown is None and self._context.app.practice is not None:
            from ui.practice.phone import PhoneWindow
            from ui.practice.practice_feeds import PhoneFeed

            feed = PhoneFeed(self._context.app.practice, self._context.bridge)
            self.shown = PhoneWindow(self._context.look, self._context.keys, feed)
            # Or the desktop chooses which window comes next, and it may be that of another program.
            self.shown.left.connect(self._window.activateWindow)
        return self.shown

    def _place(self, phone: PhoneWindow) -> None:
        """Beside the window, which makes room for it unless it fills the screen."""
        window = self._window
        frame = window.frameGeometry()
        # `resize` speaks of the inside, and the desktop places frames.
        edges = frame.size() - window.size()
        screen = window.screen().availableGeometry()
        beside = stand_beside(frame, phone.size(), screen, window.minimumWidth() + edges.width(), GAP)
        phone.resize(beside.other.size())
        phone.move(beside.other.topLeft())
        # A person who let the window fill the screen wants it so; then the phone lies over its edge.
        if beside.window != frame and not window.isMaximized() and not window.isFullScreen():
            window.move(beside.window.topLeft())
            window.resize(beside.window.size() - edges)
