"""The composition root of the window: Qt, the one loop, the program, the window.

Wait until it is closed.
"""

from __future__ import annotations

import gc
import logging
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app import data_file, profiles, runtime
from app.domain.problem import AppError, TroubleCode
from ui.look.style_sheet import style_sheet
from ui.look.texts import language_of, sentence, speak
from ui.look.theme import dress
from ui.shell.host import WindowHost

if TYPE_CHECKING:
    from ui.dialogs.left_open import LeftOpen
    from ui.look.theme import Look
    from ui.shell.upgrade_box import UpgradeBox

log = logging.getLogger("kvitt.ui")
PATIENCE_S = 0.2
"""So long a write waits for another program that holds the file: a person sees the window stand still after that."""


def run(data: Path | None, api: str) -> int:
    """Open the window on the data folder `data` and the service at `api`.

    Without an address in the world that was chosen last. Returns when it has been closed. The window is painted first, and
    what it does not need for that is imported afterwards.
    What somebody types or presses meanwhile waits for the event loop.
    """
    # Until all is imported: a search through what is being made finds nothing and costs the first paint.
    gc.disable()
    application = make_application()
    folder, upgrading = None, Upgrading(application)
    api = api or profiles.chosen_world(data).api
    try:
        profile = profiles.profile_of(api)
        folder = profiles.data_folder(data, profile)
        with profiles.own_or_read(folder) as unwritable, profiles.own_window(folder):
            app = runtime.build(
                folder,
                profile,
                api,
                command=_command(data, api),
                late_keys=True,
                unwritable=unwritable,
                patience=PATIENCE_S,
                hearing=upgrading.hear,
            )
            upgrading.end()
            host = _show_window(application, app)
            begin_loop(application, host)
            leaving = host.leaving
            left = _leave(folder, leaving.copy)
            if leaving.world is not None:
                profiles.choose_world(data, leaving.world)
            if leaving.move is not None:
                _move_shop(application, host, folder)
    except AppError as trouble:
        upgrading.end()
        if trouble.code == TroubleCode.FOLDER_IN_USE and folder is not None and _call_up(folder):
            return 0
        # With the backup put back the window can be opened in the same process: no loop has run yet.
        return run(data, api) if _cannot_open(application, trouble, folder) else 1
    if leaving.world is not None:
        # By its name, which wins over an address in the environment.
        _start_again(data, leaving.world)
    elif leaving.comes_again:
        _start_again(data, api)
    elif any(left):
        # Only now, that another start may have the folder already.
        _tell_left_open(application, host.window.parts.context.look, left)
    return 0


def _leave(folder: Path, copy: Path | None) -> LeftOpen:
    """Put the chosen backup back, or read what is still open."""
    from ui.dialogs.left_open import LeftOpen, count_left_open

    if copy is not None:
        data_file.restore(folder, copy, runtime.now_utc())
        return LeftOpen()
    try:
        with data_file.open_reading(folder) as browse:
            return count_left_open(browse.waiting())
    except (AppError, FileNotFoundError) as trouble:
        log.info("what is left open was not read: %(code)s", {"code": getattr(trouble, "code", "file_missing")})
        return LeftOpen()


def _move_shop(application: QApplication, host: WindowHost, folder: Path) -> None:
    """Move the shop while nothing has its data open, and say what came of it."""
    from ui.dialogs.move_box import MoveBox

    move, look = host.leaving.move, host.window.parts.context.look
    if move is None:
        return
    spoken = speak(application, look.language)
    box = MoveBox(application, look, move.kind)
    try:
        moved = data_file.shop_moves(folder).carry_out(move, host.leaving.password, box.hear, runtime.now_utc())
    except AppError as trouble:
        box.tell_trouble(sentence(trouble, look.language))
    except Exception as bug:
        # The window comes again all the same; the file is as it was.
        log.error("a move failed", exc_info=bug)
        box.tell_trouble(sentence(AppError("bug"), look.language))
    else:
        box.tell(moved)
    application.exec()
    spoken.end()


def _tell_left_open(application: QApplication, look: Look, left: LeftOpen) -> None:
    """Say in a last box what is still open."""
    from ui.dialogs.left_open import left_open_box

    spoken = speak(application, look.language)
    # Also for who started it from a terminal.
    sys.stderr.write(left.sentences() + "\n")
    box = left_open_box(look, left)
    box.finished.connect(application.quit)
    box.open()
    application.exec()
    spoken.end()


def _show_window(application: QApplication, app: runtime.App) -> WindowHost:
    """The window, painted."""
    host = WindowHost(application, app)
    hear_of_bugs(host)
    # Before it is shown, so that nobody sees one page give way to another.
    host.greet()
    host.show()
    application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return host


class Upgrading:
    """Shows how far the change of an old data file is."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._box: UpgradeBox | None = None

    def hear(self, step: int, steps: int) -> bool:
        """Tell of a step of so many; whether to stop."""
        if self._box is None:
            # Not on the way to the usual first paint.
            from ui.shell.upgrade_box import UpgradeBox

            self._box = UpgradeBox(self._application)
        return self._box.hear(step, steps)

    def end(self) -> None:
        """Take away what is shown of it."""
        if self._box is not None:
            self._box.close()


def _start_again(data: Path | None, api: str) -> None:
    """A process of its own: one event loop is all that a process can have."""
    from PySide6.QtCore import QProcess

    from app.system.own_program import own_command

    program, *words = own_command(*(["--data", str(data)] if data else []), *(["--api", api] if api else []))
    QProcess.startDetached(program, words)


def hear_of_bugs(host: WindowHost) -> None:
    """Log and show bugs in slots and threads like all others.

    What goes wrong in answer to a press, or in a thread. Python would write it to the standard error, which many desktops
    keep, with all that it says of a customer.
    """

    def in_the_window(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            host.report("window", error)
        else:
            sys.__excepthook__(kind, error, trace)

    def in_a_thread(failure: threading.ExceptHookArgs) -> None:
        log.error("a thread failed", exc_info=failure.exc_value)

    sys.excepthook, threading.excepthook = in_the_window, in_a_thread


def begin_loop(application: QApplication, host: WindowHost) -> None:
    """Watch the payments until the window is closed, on the one event loop."""
    import asyncio

    import qasync

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(host.live())


def _call_up(folder: Path) -> bool:
    from ui.shell.single_window import call_up  # Qt's network part is imported only where it is used

    return call_up(folder)


def _command(data: Path | None, api: str) -> str:
    """How `kvitt` is called in a terminal for the same data folder and service."""
    if data is None and not api:
        return "kvitt"
    import shlex  # not for the usual start, which is on the way to the first paint

    words = ["kvitt", *(["--data", str(data)] if data else []), *(["--api", api] if api else [])]
    return shlex.join(words)


def make_application() -> QApplication:
    """The one QApplication, in the Fusion style on every platform."""
    application = QApplication.instance()
    if application is None:
        # `setStyle` would give the style back, and Python first learn all the names in it, for 7 ms.
        application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    else:
        QApplication.setStyle("Fusion")
    assert isinstance(application, QApplication)  # noqa: S101 - nobody made another kind before us
    application.setApplicationName("kvitt")
    # Or Qt would add it to the title of each window, which says it already.
    application.setApplicationDisplayName("")
    # The loop ends by itself once all is taken down; Qt would cut that off.
    application.setQuitOnLastWindowClosed(False)
    return application


def _cannot_open(application: QApplication, trouble: AppError, folder: Path | None) -> bool:
    """Say in a box why there is no window; whether a backup was put back there, so that one can be opened now."""
    from ui.shell.restore_dialogs import NoWindow

    spoken = speak(application, language_of(""))
    look = dress(application, "", language_of(""))
    application.setStyleSheet(style_sheet(look.palette))
    # Also for a start from a script, where no window may ever be seen.
    sys.stderr.write(sentence(trouble, language_of("")) + "\n")
    box = NoWindow(application, look, trouble, folder)
    box.show()
    application.exec()
    spoken.end()
    return box.put_back
