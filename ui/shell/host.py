"""The window host: builds windows anew for language or colours, when these change."""

from __future__ import annotations

import gc
import logging
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app import data_file
from app.changes import Change, Topic
from app.domain.problem import AppError
from app.domain.shop.remembered import Remembered
from app.later import Later, later_from
from app.runtime import App
from app.settings import SETTINGS
from ui.bridge import KEYS, Bridge, Tone
from ui.context import Context, Keyboard
from ui.input.shortcuts import Shortcuts
from ui.look.style_sheet import style_sheet
from ui.look.texts import Spoken, language_of, speak, tr
from ui.look.theme import dress
from ui.shell.parts import WindowParts
from ui.shell.window import Window
from ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QMessageBox

    from app.domain.scanning.scan import Scan
    from ui.input.scanner import Scanner
    from ui.shell.ways.leaving import Leaving

log = logging.getLogger("kvitt.ui")
READ_WHEN_NEEDED = {setting.name for setting in SETTINGS if not setting.drawn}
"""The settings that nothing in the window is drawn with."""


class WindowHost:
    """The windows of a running program, built anew for another language or colours."""

    leaving: Later[Leaving] = later_from("ui.shell.ways.leaving.Leaving", lambda host: ())

    def __init__(self, application: QApplication, app: App) -> None:
        self._application = application
        self._app = app
        self._spoken: Spoken | None = None
        self._receiver_trouble: AppError | None = None
        self.asked: QMessageBox | None = None
        self._unsubscribe = app.changes.subscribe(self._on_change)
        # Both are replaced as the work begins; on a damaged file that never is.
        self._print_no_more: Callable[[], None] = lambda: None
        self._leave: list[Callable[[], None]] = []
        # One ring for all windows: it is drawn around whatever has the keyboard, in dialogs, too.
        self._ring = FocusRing(application)
        self.window = self._build()

    @Later
    def scanner(self) -> Scanner:
        """What tells a scanner from a person at the keyboard."""
        from app.domain.scanning.typing_pace import read_pace
        from ui.input.scanner import Scanner

        scanner = Scanner(self._application, read_pace(self._app.memory.recall(Remembered.SCANNER_PACE)))
        scanner.scanned.connect(self._on_scanned)
        return scanner

    def report(self, name: str, error: BaseException) -> None:
        """Tell of a bug."""
        self._app.tasks.report(name, error)

    def wake(self) -> None:
        """Start what the first paint did not wait for.

        Hear scanners, and show in the window what else is known.
        """
        self.scanner.listen()
        self.window.catch_up()

    @Later
    def closed(self) -> asyncio.Event:
        """Set once a person has closed the window."""
        import asyncio

        return asyncio.Event()

    def _build(self) -> Window:
        settings = self._drawn_with = self._app.preferences.current
        language = language_of(settings.language)
        self._fall_silent()
        self._spoken = speak(self._application, language)
        look = self._look = dress(self._application, settings.theme, language, motion=settings.motion != "off")
        self.bridge = Bridge(self._app.changes, self._app.tasks, language)
        self.keys = Shortcuts(self._app.preferences.keys, awake=False)
        self._context = context = Context(self._app, self.bridge, look, Keyboard(self.keys, lambda: self.scanner))
        sheet, worn = style_sheet(look.palette), self._application.styleSheet()
        if worn and worn != sheet:  # other colours, and windows that wear the old ones
            self._application.setStyleSheet(sheet)
        window = Window(context)
        window.closed.connect(self._on_closed)
        window.restore_wanted.connect(self._on_restore)
        window.parts.unit_wanted.connect(self._on_unit_wanted)
        # Made once somebody leaves: the first paint does without.
        window.parts.world_wanted.connect(lambda world: self.leaving.go_to(window, world))
        window.parts.move_wanted.connect(lambda move, password: self.leaving.move_shop(window, move, password))
        if not worn:  # last, because a widget that is taken into another one is styled anew, with all that is in it
            self._application.setStyleSheet(sheet)
        return window

    def show(self) -> None:
        """Show the window, and in practice mode the pretend phone beside it."""
        place = self.bridge.read(lambda: self._app.memory.recall(Remembered.WINDOW_PLACE))
        if place:
            self.window.restoreGeometry(b64decode(place))
        self.window.show()

    def greet(self) -> bool:
        """At the very first start, ask what has to be known, and say so.

        Never again once that was answered.
        """
        answered = self.bridge.read(lambda: self._app.memory.recall(Remembered.WELCOME))
        # None means that it could not be read; a shop of years must not be asked again for its country.
        if self._app.damage is not None or answered != "":
            return False
        self.window.go(self.window.parts.welcome)
        return True

    async def live(self) -> None:
        """Watch the payments, and take everything down when the window has been closed."""
        import asyncio

        from ui.shell.alerts.crash_watch import CrashWatch
        from ui.shell.single_window import Bell

        # Bugs in callbacks of the loop would only be printed.
        asyncio.get_running_loop().set_exception_handler(self._on_loop_error)
        # Before anything that takes time: a second start within it must find somebody at home.
        bell = Bell(self._app.folder)
        bell.rung.connect(self.come_up)
        try:
            self.wake()
            self._leave.append(CrashWatch(self._app, self.window.parts.context, self.window).end)
            # After the window hears its keys: an import in a thread still holds Python for some milliseconds.
            await self._fetch_the_rest()
            self.start_work()
            if self._app.practising and not self.window.parts.greets:
                # Not while the questions of the first start stand there.
                QTimer.singleShot(0, self.window, self.window.show_phone)
            await self.closed.wait()
        finally:
            bell.close()
            self.close()
            await self._app.close()

    def _on_loop_error(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is not None:
            self.report("loop", error)

    async def _fetch_the_rest(self) -> None:
        """Import what the first sale needs and the first paint did not, in a thread: the window stays at hand."""
        import asyncio
        from importlib import import_module

        if self._app.safety.damage is None:
            self._app.clients.start_sandbox()
        # In a thread what needs no Qt; Qt's own parts below on this thread, with a breath after each.
        for name in ("app.services.checkout", "app.system.webhook_listener", "app.services.engine.after_restore",
                     "app.services.practice", "app.api.connection", "anyio._backends._asyncio", "phonenumbers"):  # fmt: skip
            await asyncio.to_thread(import_module, name)
        for name in (
            "ui.widgets.suggest.suggestion_list",
            "ui.widgets.new_order.line_row",
            "ui.practice.practice_feeds",
            "ui.pages.order.page",
            "ui.practice.phone",
        ):
            import_module(name)
            await asyncio.sleep(0)
        # What is there now stays to the end; the search for garbage need not look at it again and again.
        gc.freeze()
        gc.enable()

    def start_work(self) -> None:
        """Begin what goes on in the background. On a damaged file nothing does."""
        if self._app.safety.damage is not None:
            return
        tasks = self._app.tasks
        self._app.clients.start_sandbox()
        self._leave.append(self._app.after_approval.listen())
        # By the bridge of then, for each window has its own.
        self._app.after_approval.tell = lambda outcome, order: self.bridge.tell_outcome(outcome, order)  # noqa: PLW0108
        # After a restore nothing is decided anew before it is known what happened since the copy.
        if not self._app.safety.behind:
            self._leave += [self._app.after_shipping.listen(), self._app.recipients.listen()]
        # By name, so that each can be ended alone, as the watch is when the file turns out damaged.
        tasks.start("keys", self._watch_keys())
        if self._app.lines.is_shared:
            tasks.start("shop", self._app.lines.follow(tasks.report))
            tasks.start("other tills", self._app.other_tills.keep_looking())
        tasks.start("sync", self._app.watch.keep_running(tasks.report))
        tasks.start("receiver", self._app.webhook_listener.run())
        tasks.start("index", self._app.index_build.run())
        tasks.start("copies", self._app.safety.keep_copies(self._tell))
        tasks.start("privacy", self._app.retention.keep(self._tell))
        tasks.start("ledgers", self._app.ledger_reading.keep())
        tasks.start("day folder", self._app.day_folder.keep(self._tell))
        if self._app.safety.behind:
            tasks.start("reconcile", self._reconcile())
        self._take_prints()

    def _take_prints(self) -> None:
        """From now on papers come by themselves, on printers of the system, too."""
        from ui.printing.papers import draw_for

        self._print_no_more = self._app.printing.print_by_itself()
        draw_for(self.window.parts.context)
        _ = self.window.parts.papers  # it says why a paper did not come

    async def _watch_keys(self) -> None:
        try:
            await self._app.clients.wait_for_keys(self._app.session.unit.id)
        except AppError as trouble:
            self.bridge.tell(trouble, topic=KEYS)

    def _tell(self, trouble: AppError) -> None:
        self.bridge.tell(trouble)  # the bridge of now: each window has its own

    async def _reconcile(self) -> None:
        try:
            found = await self._app.after_restore.keep_trying()
        except AppError as trouble:
            self.bridge.tell(trouble)
            return
        words = tr("{count} payments from after the backup were found.", count=found).format(count=found)
        self.bridge.notice(words, Tone.UNKNOWN if found else Tone.GOOD)

    def come_up(self) -> None:
        """Come to the front, because the program was started again."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """Let go of program and language, and keep the window's place."""
        # First of all, while the window still has a place.
        place = bytes(self.window.saveGeometry().toBase64().data()).decode()
        try:
            self._app.memory.keep(Remembered.WINDOW_PLACE, place)
        except AppError as trouble:
            log.info("the window's place was not kept: %(code)s", {"code": trouble.code})
        self._fall_silent()
        self._unsubscribe()
        self._print_no_more()
        for leave in self._leave:
            leave()
        printing, scanner = App.printing.made(self._app), WindowHost.scanner.made(self)
        if printing is not None:
            # They draw with Qt, which is going; what is printed after this goes to printers of our own.
            printing.by_system = printing.pen = None
        self._ring.end()
        if scanner is not None:
            scanner.end()
        self.bridge.close()

    def _fall_silent(self) -> None:
        if self._spoken is not None:
            self._spoken.end()

    def _on_closed(self) -> None:
        self.closed.set()

    def _on_restore(self, copy: Path) -> None:
        """Somebody wants a backup back: show what that changes, and ask."""
        self._app.tasks.start("compare", self._offer(copy))

    async def _offer(self, copy: Path) -> None:
        import asyncio

        from ui.shell.restore_dialogs import ask_to_put_back

        try:
            self._app.safety.allow_putting_back()
            # Both files are read from end to end, which takes seconds for a large one.
            differences = await asyncio.to_thread(data_file.compare, self._app.folder, copy)
        except AppError as trouble:
            self.bridge.tell(trouble)
            return

        def agree() -> None:
            self.leaving.copy = copy
            self.window.close()

        self.asked = ask_to_put_back(self._look, self.window, copy, differences, agree)

    def _on_unit_wanted(self, unit: int) -> None:
        # A turn later: the button that was pressed stands in the window that goes.
        QTimer.singleShot(0, lambda: self.bridge.once_written(lambda: self._use_unit(unit)))

    def _use_unit(self, unit: int) -> None:
        """Sell for another unit: the window is built anew with its name, currency and drafts."""
        self.window.keep_typed()
        if self.bridge.read(lambda: self._app.units.use(unit)) is not None:
            self._rebuild()

    def _on_scanned(self, scan: Scan) -> None:
        if not self.window.parts.till_lock.locked:
            self.window.scans.on_scanned(scan, self.scanner.origin)

    def _on_change(self, change: Change) -> None:
        if change.topic is Topic.SETTINGS:
            # Not here and now: the page that saved is still in the middle of its own press.
            QTimer.singleShot(0, lambda: self._take_settings(change.key))
        elif change.topic is Topic.KEYS:
            self.keys.take(self._app.preferences.keys)
        elif change.topic is Topic.PEOPLE:
            QTimer.singleShot(0, self._take_person)
        elif change.topic is Topic.UNITS:
            QTimer.singleShot(0, self._take_unit)
        elif change.topic is Topic.WEBHOOKS:
            QTimer.singleShot(0, self._tell_of_receiver)

    def _tell_of_receiver(self) -> None:
        """Say once that webhooks cannot be taken in; a window that is being built anew would swallow it."""
        before, self._receiver_trouble = self._receiver_trouble, self._app.webhook_listener.trouble
        if self._receiver_trouble is not None and self._receiver_trouble is not before:
            self.bridge.tell(self._receiver_trouble)

    def _take_person(self) -> None:
        """Another person may have other keys, another language or other colours."""
        self.keys.take(self._app.preferences.keys)
        if self._drawn_otherwise():
            self.bridge.once_written(self._rebuild)

    def _take_unit(self) -> None:
        """Another name, colour or number of units stands in another band."""
        if self._context.shows_other_unit:
            self.bridge.once_written(self._rebuild)

    def _drawn_otherwise(self) -> bool:
        """Whether the settings of now would draw another window."""
        before, now = self._drawn_with._asdict(), self._app.preferences.current._asdict()
        if {name for name in now if now[name] != before[name]} <= READ_WHEN_NEEDED:
            self._drawn_with = self._app.preferences.current
            return False
        return True

    def _take_settings(self, elsewhere: str) -> None:
        """Build the window anew where what was changed is drawn in it; all else is read when it is needed."""
        greeting = self.window.parts.greets
        if self._drawn_otherwise() or greeting:
            self.bridge.once_written(self._rebuild)
        if elsewhere:
            self.bridge.notice(tr("Settings were changed at another till."))
        elif not (greeting or self.window.parts.shows_settings):  # that page says it itself, and how to undo it
            self.bridge.notice(tr("Settings saved."))

    def _rebuild(self) -> None:
        old, before, geometry = self.window, self.bridge, self.window.saveGeometry()
        old.keep_typed()  # the next window begins with it
        # Closing the old one must not end the program.
        old.closed.disconnect(self._on_closed)
        shown, sent = old.parts.second_screen.window is not None, old.parts.second_screen.reference
        old.parts.second_screen.close()
        before.close()
        self.window = self._build()
        self.window.restoreGeometry(geometry)
        # The very first start is left for the order page, every later change of settings comes back to the settings.
        saved = not old.parts.greets
        if saved:
            self.window.parts.come_back(old.parts)
        elif old.parts.welcome.wants_practice:
            QTimer.singleShot(0, self.window, self.window.parts.training.take_tour)
        elif old.parts.welcome.wants_keys:
            self.window.parts.show_units()
        self.window.show()
        self.window.catch_up()
        if old.phone is not None:
            self.window.parts.pretend_phone.keep(old.phone)
        from ui.printing.papers import TOPIC as PAPERS

        self.window.news.take([said for said in old.notices.kept if said.topic != PAPERS])
        if WindowParts.papers.made(old.parts) is not None:
            _ = self.window.parts.papers  # it says anew which did not come, with a way to print them
        self.window.parts.second_screen.follow(sent)
        if shown:
            self.window.switch_customer()
        # Last: until the new window stands where it stood, the desktop must not show through.
        old.close()
        before.hand_on(self.bridge, old)
