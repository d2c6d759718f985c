"""Opens the help, at the page that belongs to what is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.context import Context
from ui.input.commands import Command
from ui.shell.help.places import help_place
from ui.shell.navigation import Navigation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.shell.help.help_window import HelpWindow


class HelpDesk(QObject):
    """Hears the key for help in `window`, and dialogs that ask for it."""

    def __init__(self, context: Context, navigation: Navigation, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._navigation = context, navigation
        self.shown: HelpWindow | None = None
        context.keys.bind(window, Command.HELP, lambda: self.open(help_place(navigation.shown)))
        context.bridge.help_wanted.connect(lambda dialog: self.open(help_place(dialog)))

    def open(self, place: str) -> None:
        """Show a place of the manual."""
        if self.shown is None:
            # With the help it is imported: most days nobody asks.
            from ui.shell.help.help_window import HelpWindow

            self.shown = HelpWindow(self._context.look)
        self.shown.show_place(place)
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()

    def close(self) -> None:
        """Put it away, for good: a window of its own would keep standing there."""
        if self.shown is not None:
            self.shown.close()
            self.shown.deleteLater()
            self.shown = None
