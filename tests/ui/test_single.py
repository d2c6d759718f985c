"""One window for each data folder, with real processes: a second start brings up the first."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication

from app import runtime
from ui.single import PATIENCE_S, address_of, call_up

ROOT = Path(__file__).parents[2]
OWNER = """
import sys
from ui.main import Stage
honest = Stage.come_up
def come_up(self):
    honest(self)
    print("up", self.window.isVisible(), self.window.isMinimized(), flush=True)
Stage.come_up = come_up
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
    with runtime.own(tmp_path / "practice"):  # a command in a terminal
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
