"""The lock of a window, and the name of the person at the till."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from app.changes import ChangeSet, Topic
from ui.context import Context
from ui.input.commands import Command
from ui.look.texts import tr

if TYPE_CHECKING:
    from ui.bridge import SecondWanted
    from ui.dialogs.second_person import SecondPersonDialog
    from ui.shell.navigation import Navigation
    from ui.widgets.people.lock_screen import LockScreen
    from ui.widgets.shell.rail import Rail

LOOK_EVERY_MS = 5_000
"""How often it is seen whether anybody touched the till."""
A_MINUTE_MS = 60_000


class TillLock(QObject):
    """Covers the window while no person is signed in.

    What lies below is hidden, not ended: nothing typed is lost, and open dialogs come back with the till.
    """

    def __init__(
        self, context: Context, window: QMainWindow, navigation: Navigation, close_finder: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._navigation, self._close_finder = navigation, close_finder
        self._rail: Rail | None = None
        self._put_away: list[QDialog] = []
        self._last = ""
        self._idle_ms, self._seen, self._locks = 0, (0, 0, 0), 0
        self.screen: LockScreen | None = None
        self.second: SecondPersonDialog | None = None
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self._on_look)
        context.bridge.changed.connect(self._on_changed)
        context.bridge.second_wanted.connect(self._on_second_wanted)
        if context.app.session.locked:
            self._cover()

    @property
    def locked(self) -> bool:
        """Whether the window is covered."""
        return self.screen is not None

    def catch_up(self, rail: Rail) -> None:
        """Show the person at the till, and hear the key.

        Once the window is painted.
        """
        self._rail = rail
        self._arrange()

    def lock(self) -> None:
        """Leave the till."""
        # Begun at once, and the lock is the first of it.
        self._locks += 1
        # By a name of its own: that the last lock is not logged yet keeps no till open.
        self._context.bridge.write(f"lock {self._locks}", self._context.app.staff.lock())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.screen is not None:
            self.screen.setGeometry(self._window.rect())
        return False

    def _on_changed(self, changed: ChangeSet) -> None:
        if changed.has(Topic.PEOPLE):
            self._arrange()
        elif self.screen is not None and changed.has(Topic.ORDER):
            self._show_waiting()

    def _arrange(self) -> None:
        """Cover or uncover, and say on the rail who is at the till."""
        staff = self._context.app.staff
        present, locked = staff.present, staff.locked
        if locked and self.screen is None:
            self._cover()
        elif not locked and self.screen is not None:
            self._uncover()
        elif self.screen is not None:
            self._show_people(self.screen)
        if self._rail is not None and (present is not None or self._rail.has(Command.LOCK)):
            self._show_person("" if present is None else present.name)
        self._idle_ms = 0
        if present is not None:
            self._look.start()
        else:
            self._look.stop()

    def _show_person(self, name: str) -> None:
        rail = self._rail
        assert rail is not None  # noqa: S101 - asked by the only caller
        if not rail.has(Command.LOCK):
            rail.add_at_bottom(name, Command.LOCK, "lock", self.lock)
            self._context.keys.bind(self._window, Command.LOCK, self.lock)
        entry = rail.entry(Command.LOCK)
        entry.setVisible(bool(name))
        if name:
            self._last = name
            rail.rename(Command.LOCK, name, tr("{name} is at the till. Lock it, or hand it over").format(name=name))

    def _cover(self) -> None:
        from ui.widgets.people.lock_screen import LockScreen

        context, window = self._context, self._window
        screen = self.screen = LockScreen(context.look, context.keys, context.band)
        context.keys.rest(resting=True)
        self._close_finder()
        self._show_below(shown=False)
        # The customer's screen stays: it is not the clerk's.
        self._put_away = [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QDialog) and each.isVisible() and _belongs_to(each, window)
        ]
        for each in self._put_away:
            each.hide()
        self._show_people(screen)
        self._show_waiting()
        screen.tried.connect(self._on_tried)
        screen.setParent(window)
        screen.setGeometry(window.rect())
        window.installEventFilter(self)
        screen.show()
        window.activateWindow()  # the keyboard may have been in a dialog that is put away now
        screen.focus()

    def _uncover(self) -> None:
        screen, self.screen = self.screen, None
        self._window.removeEventFilter(self)
        self._context.keys.rest(resting=False)
        self._show_below(shown=True)
        if screen is not None:
            screen.hide()
            screen.deleteLater()
        for each in self._put_away:
            each.open()
        self._put_away = []
        self._navigation.focus_page()

    def _show_below(self, *, shown: bool) -> None:
        below = self._window.centralWidget()
        if below is not None:
            below.setVisible(shown)

    def _show_people(self, screen: LockScreen) -> None:
        from app.words.people import ROLE_WORDS

        people = self._context.bridge.read(lambda: self._context.app.staff.everybody) or ()
        screen.show_people([(each.name, tr(ROLE_WORDS[each.role])) for each in people], screen.chosen or self._last)

    def _show_waiting(self) -> None:
        from app.domain.shop.masking import masked_who
        from ui.widgets.people.lock_screen import MaskedWaiting

        rows = self._context.bridge.read(self._context.app.browse.waiting) or ()
        if self.screen is not None:
            masked = [MaskedWaiting(row.standing, row.amount, masked_who(row.customer), row.words) for row in rows]
            self.screen.show_waiting(masked, self._context.language)

    def _on_tried(self, name: str, pin: str) -> None:
        self._context.bridge.run("sign in", self._context.app.staff.sign_in(name, pin), ending=self._on_ended)

    def _on_ended(self, words: str) -> bool:
        if words and self.screen is not None:
            self.screen.complain(words)
            return True
        return False

    def _on_look(self) -> None:
        """Add up how long nobody has touched keyboard or mouse.

        A PIN that another program changed locks at once.
        """
        staff = self._context.app.staff
        if staff.locked:
            self._arrange()
            return
        where = QCursor.pos()
        seen = (where.x(), where.y(), self._context.scanner.presses)
        self._idle_ms = 0 if seen != self._seen else self._idle_ms + LOOK_EVERY_MS
        self._seen = seen
        if staff.lock_after and self._idle_ms >= staff.lock_after * A_MINUTE_MS:
            self.lock()

    def _on_second_wanted(self, wanted: SecondWanted) -> None:
        from ui.dialogs.second_person import SecondPersonDialog

        self.second = SecondPersonDialog(self._context, wanted, self._window)
        self.second.open()


def _belongs_to(dialog: QWidget, window: QWidget) -> bool:
    above = dialog.parentWidget()
    return above is not None and above.window() is window
