"""The composition root of the window: Qt, the one loop, the program, the window; wait until it is closed."""

from __future__ import annotations

import asyncio
import logging
import shlex
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox, QStyle
from qasync import QEventLoop

from app import runtime
from app.changes import Change, Topic
from app.domain.problem import AppError
from app.runtime import App, Profile
from ui.bridge import Bridge, Tone
from ui.desk import Desk
from ui.keys import Keys
from ui.pages.welcome import WELCOMED
from ui.texts import language_of, load_translator, sentence, tr
from ui.theme import DARK, LIGHT, MOTION_MS, Look, font, qt_palette, style_sheet
from ui.widgets.focus_ring import FocusRing
from ui.window import Window

BANDS = {Profile.PRACTICE: "Practice: no real money", Profile.TEST: "Test: no real money", Profile.PRODUCTION: ""}


def run(data: Path | None, api: str) -> int:
    """Open the window on the data folder `data` and the service at `api`; returns when it has been closed."""
    application = make_application()
    folder = None
    try:
        profile = runtime.profile_of(api)
        folder = runtime.data_folder(data, profile)
        with runtime.own(folder):
            app = runtime.build(folder, profile, api)
            with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
                runner.run(_live(application, app, _command(data, api)))
    except AppError as trouble:
        if trouble.code == "folder_in_use" and folder is not None and _call_up(folder):
            return 0
        return _cannot_open(application, trouble)
    return 0


def _call_up(folder: Path) -> bool:
    from ui.single import call_up  # Qt's network part is imported only where it is used

    return call_up(folder)


def _command(data: Path | None, api: str) -> str:
    """How `kvitt` is called in a terminal for the same data folder and service."""
    words = ["kvitt", *(["--data", str(data)] if data else []), *(["--api", api] if api else [])]
    return shlex.join(words)


def make_application() -> QApplication:
    """The one QApplication, in the Fusion style on every platform."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody made another kind before us
    application.setApplicationName("kvitt")
    application.setApplicationDisplayName("")
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    return application


PLACE = "window"
"""Under this name the window's place and size are kept."""
log = logging.getLogger("kvitt.ui")


class Stage:
    """The windows of a running program; built anew when the language or the colours change."""

    def __init__(self, application: QApplication, app: App, command: str = "kvitt") -> None:
        self._application = application
        self._app = app
        self._command = command
        self._translator: QTranslator | None = None
        self._told: AppError | None = None
        self.closed = asyncio.Event()
        self._unsubscribe = app.changes.subscribe(self._on_change)
        self._ring = FocusRing(application)
        self.window = self._build()

    def _build(self) -> Window:
        settings = self._app.preferences.current
        language = language_of(settings.language)
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        self._translator = load_translator(language)
        if self._translator is not None:
            self._application.installTranslator(self._translator)
        look = dress(self._application, settings.theme, language, motion=settings.motion != "off")
        self.bridge = Bridge(self._app.changes, self._app.tasks, language)
        self.keys = Keys(self._app.preferences.keys)
        desk = Desk(
            bridge=self.bridge,
            look=look,
            keys=self.keys,
            browse=self._app.browse,
            payers=self._app.payers,
            catalogue=self._app.catalogue,
            checkout=self._app.checkout,
            actions=self._app.actions,
            preferences=self._app.preferences,
            sync=self._app.sync,
            webhooks=self._app.webhooks,
            receiver=self._app.receiver,
            safety=self._app.safety,
            reconcile=self._app.reconcile,
            command=self._command,
            practice=self._app.practice,
            now=runtime.now_utc,
        )
        band = BANDS[self._app.profile]
        window = Window(desk, tr(band) if band else "")
        window.closed.connect(self.closed.set)
        return window

    def show(self) -> None:
        """Show the window, and in practice mode the pretend phone beside it."""
        place = self.bridge.read(lambda: self._app.browse.form(PLACE))
        if place:
            self.window.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode())))
        self.window.show()

    def greet(self) -> bool:
        """At the very first start, ask what has to be known, and say so; never again once that was answered."""
        answered = self.bridge.read(lambda: self._app.browse.form(WELCOMED))
        if self._app.safety.damage is not None or answered != "":
            return False
        self.window.go(self.window.welcome)
        return True

    def start_work(self) -> None:
        """Begin what goes on in the background. On a damaged file nothing does."""
        if self._app.safety.damage is not None:
            return
        tasks = self._app.tasks
        tasks.start("sync", self._app.sync.keep_running(tasks.report))
        tasks.start("receiver", self._app.receiver.run())
        tasks.start("copies", self._app.safety.keep_copies(self._tell))
        if self._app.reconcile.due:
            tasks.start("reconcile", self._reconcile())

    def _tell(self, trouble: AppError) -> None:
        self.bridge.tell(trouble)  # the bridge of now: each window has its own

    async def _reconcile(self) -> None:
        try:
            found = await self._app.reconcile.keep_trying()
        except AppError as trouble:
            self.bridge.tell(trouble)
            return
        if found == 1:
            words = tr("1 payment from after the backup was found.")
        else:
            words = tr("{count} payments from after the backup were found.").format(count=found)
        self.bridge.notice(words, Tone.UNKNOWN if found else Tone.GOOD)

    def come_up(self) -> None:
        """Somebody started the program again: here it is."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """Let go of the program and of the language, and remember where the window was."""
        place = bytes(self.window.saveGeometry().toBase64().data()).decode()
        try:
            self._app.checkout.keep_form(PLACE, place)
        except AppError as trouble:
            log.info("the window's place was not kept: %s", trouble.code)
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        self._unsubscribe()
        self._ring.end()
        self.bridge.close()

    def _on_change(self, change: Change) -> None:
        if change.topic is Topic.SETTINGS:
            QTimer.singleShot(0, self._rebuild)
        elif change.topic is Topic.KEYS:
            self.keys.take(self._app.preferences.keys)
        elif change.topic is Topic.WEBHOOKS:
            QTimer.singleShot(0, self._tell_of_receiver)

    def _tell_of_receiver(self) -> None:
        """Say once that webhooks cannot be taken in; a window that is being built anew would swallow it."""
        told, self._told = self._told, self._app.receiver.trouble
        if self._told is not None and self._told is not told:
            self.bridge.tell(self._told)

    def _rebuild(self) -> None:
        old, geometry, phone = self.window, self.window.saveGeometry(), self.window.phone is not None
        old.closed.disconnect(self.closed.set)
        self.bridge.close()
        self.window = self._build()
        self.window.restoreGeometry(geometry)
        shown = old.pages.currentWidget()
        saved = shown is not None and shown.objectName() != "welcome"
        if saved:
            self.window.go(self.window.settings)
        elif old.welcome.wants_practice:
            QTimer.singleShot(0, self.window, self.window.take_tour)
        self.window.show()
        if phone:
            self.window.show_phone()
        old.close()
        old.deleteLater()
        if saved:
            self.bridge.notice(tr("Settings saved."))


def dress(application: QApplication, theme: str, language: str, *, motion: bool = False) -> Look:
    """Put the colours of `theme` ("light", "dark", or empty for the system's) on everything."""
    dark = theme == "dark" or (not theme and application.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    palette = DARK if dark else LIGHT
    application.setPalette(qt_palette(palette))
    application.setFont(font("body"))
    application.setStyleSheet(style_sheet(palette))
    return Look(palette, language, MOTION_MS if motion and _moves(application) else 0)


def _moves(application: QApplication) -> bool:
    """Whether the system lets Qt's own controls move; where nobody watches, nothing does."""
    hint = application.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return hint > 0 and application.platformName() != "offscreen"


async def _live(application: QApplication, app: App, command: str) -> None:
    """Show the window, watch the payments, and take everything down when the window has been closed."""
    stage = Stage(application, app, command)
    greeted = stage.greet()
    stage.show()
    await asyncio.sleep(0)  # the first paint comes first
    from ui.single import Bell

    bell = Bell(app.folder)
    bell.rung.connect(stage.come_up)
    stage.start_work()
    if app.practice is not None and not greeted:
        QTimer.singleShot(300, stage.window, stage.window.show_phone)
    try:
        await stage.closed.wait()
    finally:
        bell.close()
        stage.close()
        await app.close()


def _cannot_open(application: QApplication, trouble: AppError) -> int:
    """Say in a window why there is none, and leave."""
    translator = load_translator(language_of(""))
    if translator is not None:
        application.installTranslator(translator)
    dress(application, "", language_of(""))
    text = sentence(trouble, language_of(""))
    sys.stderr.write(text + "\n")
    box = QMessageBox(QMessageBox.Icon.Warning, "Kvitt", text)
    box.setWindowTitle("Kvitt")
    box.finished.connect(application.quit)
    box.open()
    application.exec()
    return 1
