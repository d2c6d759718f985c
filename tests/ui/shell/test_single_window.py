"""One window for each data folder, with real processes: a second start brings up the first."""

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication

from app import profiles
from tests.support.depth import in_soak
from ui.shell.single_window import PATIENCE_S, Bell, address_of, call_up

ROOT = Path(__file__).parents[3]
OWNER = """
import sys
from ui.shell.host import WindowHost
honest = WindowHost.come_up
def come_up(self):
    honest(self)
    print("up", self.window.isVisible(), self.window.isMinimized(), flush=True)
WindowHost.come_up = come_up
from pathlib import Path
from ui.main import run
sys.exit(run(Path(sys.argv[1]), ""))
"""


@contextmanager
def started(data: Path, script: str = OWNER) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", script, str(data)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def second(data: Path) -> "subprocess.CompletedProcess[str]":
    """A second start, which must end by itself."""
    return subprocess.run(
        [sys.executable, "-m", "app", "--data", str(data)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def wait_until_up(data: Path) -> None:
    deadline = time.monotonic() + 30
    while not call_up(data / "practice"):
        assert time.monotonic() < deadline, "the first window does not answer"


def test_a_second_start_brings_up_the_first_also_after_a_kill(qapp: QApplication, tmp_path: Path) -> None:
    with started(tmp_path) as first:
        wait_until_up(tmp_path)
        told = second(tmp_path)
        assert (told.returncode, told.stdout, told.stderr.strip()) == (0, "", "")
        assert first.stdout is not None
        assert first.stdout.readline() == "up True False\n"
        assert first.poll() is None
        first.send_signal(signal.SIGKILL)
        first.wait()
    assert not call_up(tmp_path / "practice")
    with started(tmp_path) as again:  # what the killed one left is in nobody's way
        wait_until_up(tmp_path)
        assert second(tmp_path).returncode == 0
        assert again.poll() is None


def test_an_owner_that_does_not_answer_is_given_up_on(qapp: QApplication, tmp_path: Path) -> None:
    began = time.monotonic()
    with profiles.own(tmp_path / "practice"):  # a command in a terminal
        assert not call_up(tmp_path / "practice")
    assert PATIENCE_S * 0.9 <= time.monotonic() - began < PATIENCE_S + 2
    deaf = QLocalServer()
    assert deaf.listen(address_of(tmp_path))
    began = time.monotonic()
    assert not call_up(tmp_path)
    assert time.monotonic() - began < PATIENCE_S + 2
    deaf.close()


def test_each_folder_has_an_address_of_its_own(tmp_path: Path) -> None:
    assert address_of(tmp_path / "a") != address_of(tmp_path / "b")
    assert address_of(tmp_path / "a" / ".." / "b") == address_of(tmp_path / "b")
    assert str(tmp_path) not in address_of(tmp_path)


BROKEN = """
import sys
from pathlib import Path
from threading import Thread
from PySide6.QtCore import QTimer
from ui.shell.host import WindowHost
from ui.main import run
honest = WindowHost.start_work
def start_work(self):
    honest(self)
    def broken():
        raise ValueError("Kari Canary 41234567")
    QTimer.singleShot(0, broken)
    Thread(target=broken).start()
    QTimer.singleShot(300, self.closed.set)
WindowHost.start_work = start_work
sys.exit(run(Path(sys.argv[1]), ""))
"""


def test_a_bug_in_answer_to_a_press_is_logged_and_on_no_screen(tmp_path: Path) -> None:
    with started(tmp_path, BROKEN) as window:
        out, err = window.communicate(timeout=60)
    assert (window.returncode, out) == (0, "")
    assert "Canary" not in err
    log = (tmp_path / "practice" / "kvitt.log").read_text()
    assert '"text": "task window failed", "facts": {"task": "window"}, "bug": [{"kind": "ValueError"' in log
    assert '"text": "a thread failed", "bug": [{"kind": "ValueError"' in log
    assert "Canary" not in log


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for short-lived files that everybody may write to, and no private one of the session."""
    place = tmp_path / "t"
    place.mkdir(mode=0o777)
    place.chmod(0o1777)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(place))
    return place


def test_the_window_listens_where_nobody_else_can_go(qapp: QApplication, places: Path, tmp_path: Path) -> None:
    bell = Bell(tmp_path)
    assert bell.listening
    socket = Path(address_of(tmp_path))
    assert socket.parent.parent == places
    assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
    bell.close()


@pytest.mark.parametrize("trap", ["open to all", "a link", "a file", "somebody else's"])
def test_a_folder_that_others_can_reach_is_not_believed(
    qapp: QApplication, places: Path, tmp_path: Path, trap: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who made it first would answer *coming* to every later start, and no window would ever come."""
    place = places / f"kvitt-{os.getuid()}"
    if trap == "open to all":
        place.mkdir()
        place.chmod(0o777)
    elif trap == "a link":
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        place.symlink_to(tmp_path / "elsewhere")
    elif trap == "a file":
        place.write_text("")
    else:
        place.mkdir(mode=0o700)
        mine = os.getuid()
        monkeypatch.setattr(os, "getuid", lambda: mine + 1)
        place.rename(places / f"kvitt-{mine + 1}")
    assert address_of(tmp_path) == ""
    assert not call_up(tmp_path)
    assert not Bell(tmp_path).listening


@pytest.mark.parametrize(("mode", "believed"), [(0o700, True), (0o755, False), (0o777, False)])
def test_the_sessions_own_folder_is_used_if_it_is_private(
    places: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, believed: bool
) -> None:
    session = tmp_path / "run"
    session.mkdir()
    session.chmod(mode)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    assert (Path(address_of(tmp_path)).parent == session) is believed
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "missing"))
    assert Path(address_of(tmp_path)).parent.parent == places


def test_a_place_that_is_taken_is_said_in_the_log(
    qapp: QApplication, places: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    Path(address_of(tmp_path)).mkdir()
    assert not Bell(tmp_path).listening
    assert "later starts cannot reach this window" in caplog.text


STARTING = """
import sys, time
from pathlib import Path
from app import profiles
folder = Path(sys.argv[1]) / "practice"
with profiles.own(folder), profiles.own_window(folder):
    print("has it", flush=True)
    time.sleep(2.5)  # as long as a start may take among many others
    from PySide6.QtCore import QCoreApplication, QTimer
    from ui.shell.single_window import Bell
    application = QCoreApplication([])
    bell = Bell(folder)
    bell.rung.connect(lambda: QTimer.singleShot(50, application.quit))
    application.exec()
"""


def test_a_window_that_is_still_starting_is_waited_for(qapp: QApplication, tmp_path: Path) -> None:
    """Of many starts at once, one gets the folder, and has not got far when the others ask."""
    with started(tmp_path, STARTING) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "has it\n"
        began = time.monotonic()
        assert profiles.window_owns(tmp_path / "practice")
        assert call_up(tmp_path / "practice")
        assert time.monotonic() - began > PATIENCE_S
        assert first.wait(20) == 0
    assert not profiles.window_owns(tmp_path / "practice")
    assert not profiles.window_owns(tmp_path / "nothing there")


@in_soak
def test_a_hundred_starts_give_one_window(qapp: QApplication, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "app", "--data", str(tmp_path)]
    starts = [subprocess.Popen(command, cwd=ROOT, env=environment) for _ in range(100)]
    try:
        deadline = time.monotonic() + 300
        while sum(start.poll() is not None for start in starts) < 99:
            assert time.monotonic() < deadline, "some neither came up nor called up"
            time.sleep(0.2)
        assert [start.returncode for start in starts if start.returncode is not None] == [0] * 99
    finally:
        for start in starts:
            start.kill()
            start.wait()
