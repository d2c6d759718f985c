"""What every test shares: one event loop for the whole session, a sandbox as new for each test, and the program.

One loop for all: a new qasync loop per test with real sockets crashes the interpreter. Tests without a window use it too.
"""

import asyncio
import gc
import os
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol, TypeVar

import keyring
import pytest
import qasync
from hypothesis import settings
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app import profiles, runtime
from app.sandbox.running import run_in_thread
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.depth import rounds
from tests.support.inside.measuring import measure_tests_only
from tests.support.inside.window import handle_no_events_between_phases
from tests.support.keystores import Memory
from tests.support.moments import quicken_scanners
from tests.support.postgres import LocalServer, Shops, why_not
from tests.support.quick import quicken, quicken_new_files, quicken_opening, quicken_pins
from tests.support.shared_apps import join_folder
from tests.support.stage import Stage

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in [name for name in os.environ if name.startswith("KVITT_")]:
    del os.environ[name]  # the tests must not depend on whose machine this is

EXAMPLES = rounds(sample=40, full=100, soak=1000, name="SOAK_EXAMPLES")
"""Of each property that says no number of its own."""
# The same examples every time.
settings.register_profile("kvitt", deadline=None, derandomize=True, database=None, max_examples=EXAMPLES)
settings.load_profile("kvitt")

quicken()
quicken_new_files()
quicken_opening()
quicken_pins()

_Result = TypeVar("_Result")


def pytest_configure(config: pytest.Config) -> None:
    """Spend what measuring costs on the program alone."""
    measure_tests_only(config)


def pytest_collection_finish() -> None:
    """Spare the collector what lives as long as the session: else it walks through all modules again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


class Run(Protocol):
    """Runs a coroutine to its end on the session's loop."""

    def __call__(self, work: Coroutine[Any, Any, _Result], timeout: float = 30) -> _Result: ...


# pytest-qt handles Qt's events between the phases of a test. Our tasks live on Qt's events, and outside a running loop
# every await in them fails; so events are handled only while a test runs the loop.
handle_no_events_between_phases()


class _Loop(qasync.QEventLoop):
    """qasync's loop, which handles Qt's events only while it runs; its own handles them once more afterwards."""

    def run_until_complete(self, future: Any) -> Any:
        task = asyncio.ensure_future(future, loop=self)
        task.add_done_callback(lambda _: self.stop())
        self.run_forever()
        return task.result()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Every test sees the program's own letters, whichever test came before it."""
    from ui.look.fonts import font  # most tests draw nothing

    qapp.setFont(font("body"))
    return qapp


@pytest.fixture(scope="session")
def loop(qapp: QApplication) -> Iterator[qasync.QEventLoop]:
    """The one event loop of the session."""
    loop = _Loop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    with suppress(RuntimeError):
        loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    asyncio.set_event_loop(None)


@pytest.fixture
def run(loop: qasync.QEventLoop) -> Run:
    """`run(coroutine)` gives its result; it fails when that takes longer than `timeout` seconds."""

    def run(work: Coroutine[Any, Any, _Result], timeout: float = 30) -> _Result:
        asyncio.set_event_loop(loop)  # a command under test may have run a loop of its own in between
        return loop.run_until_complete(asyncio.wait_for(work, timeout))

    return run


@pytest.fixture(autouse=True)
def _clear_desk() -> Iterator[None]:
    """After each test no widget is left, and none is dressed: one that lived on would be styled anew with every later window."""
    quicken_scanners()
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication):
        for widget in application.topLevelWidgets():
            widget.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.setStyleSheet("")


@pytest.fixture(scope="session")
def session_stage() -> Iterator[Stage]:
    """One sandbox for the whole session, on a real socket. Coverage does not follow it: that would double what it costs."""
    measuring = threading.gettrace()
    threading.settrace(None)
    with run_in_thread() as running:
        stage = Stage(running.keys)
        stage.reset()  # it answers, so its thread has begun without
        if measuring is not None:
            threading.settrace(measuring)
        yield stage
        stage.close()


@pytest.fixture
def sandbox(session_stage: Stage) -> Stage:
    """The sandbox, as new."""
    session_stage.reset()
    return session_stage


@pytest.fixture(scope="session")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shops]:
    """Shared shops on a PostgreSQL of the session's own; where there is none, the test says so and is skipped."""
    if missing := why_not():
        pytest.skip(missing)
    shops = Shops(LocalServer(), tmp_path_factory.mktemp("shops"))
    yield shops
    shops.close()


class OpenApp(Protocol):
    """Builds the program on the test's data folder; `api` is the sandbox unless another address is given."""

    def __call__(self, api: str | None = None, **parts: Any) -> runtime.App: ...


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder of the test."""
    return tmp_path / "practice"


@pytest.fixture
def open_app(folder: Path, sandbox: Stage, run: Run) -> Iterator[OpenApp]:
    """Open the program, again and again on the same folder. `run(app.close())` plays its end; what is still open at the
    end of the test is closed."""
    opened: list[runtime.App] = []

    def open_app(api: str | None = None, **parts: Any) -> runtime.App:
        app = runtime.build(folder, profiles.Profile.PRACTICE, sandbox.url if api is None else api, **parts)
        opened.append(app)
        return app

    yield open_app
    for app in opened:
        run(app.close())


@pytest.fixture
def app(open_app: Callable[[], runtime.App]) -> runtime.App:
    """The program in practice mode, in front of the sandbox."""
    return open_app()


@pytest.fixture
def two_tills(shops: Shops, sandbox: Stage, run: Run, tmp_path: Path) -> Iterator[tuple[runtime.App, runtime.App]]:
    """The program twice, as two tills of one shared shop that is as new."""
    apps = []
    for number in (1, 2):
        join_folder(tmp_path / f"till-{number}", shops, number)
        apps.append(runtime.build(tmp_path / f"till-{number}", profiles.Profile.PRACTICE, sandbox.url))
    yield apps[0], apps[1]
    for app in apps:
        run(app.close())
    shops.clean()


@pytest.fixture
def open_counter(open_app: OpenApp, run: Run) -> Iterator[Callable[..., Counter]]:
    """Open the program and its window, again and again on the same folder; `settings` are changed before the window is built."""
    opened: list[Counter] = []

    def open_counter(settings: Mapping[str, str] | None = None, **parts: Any) -> Counter:
        app = open_app(**parts)
        if settings:
            at_once(app.preferences.change(settings))
        counter = Counter(app, run)
        opened.append(counter)
        return counter

    yield open_counter
    for counter in opened:
        counter.close()


@pytest.fixture
def counter(open_counter: Callable[[], Counter]) -> Counter:
    """An open window on an empty shop."""
    return open_counter()


@pytest.fixture
def keystore() -> Iterator[Memory]:
    """A system key store for the length of a test; set its `locked` to take it away."""
    before = keyring.get_keyring()
    store = Memory()
    keyring.set_keyring(store)
    yield store
    keyring.set_keyring(before)
