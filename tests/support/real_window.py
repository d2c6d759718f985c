"""The program as a person starts it: in a window on a virtual X server, with keys and a picture of the screen."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = "1400x900x24"
AS_A_PERSON = "240"
"""What makes `xdotool` leave 120 ms between two keys; it types at half the delay that it is given."""


def missing() -> str:
    """What a real window wants that is not here, in words; empty where all is there."""
    absent = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if sys.platform != "linux" or absent:
        return f"needs {' and '.join(absent or ['Linux'])}; `make test` installs them where it may"
    return ""


def until(happened: Callable[[], object], what: str, seconds: float = 20) -> None:
    """Wait for something to happen."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, what
        time.sleep(0.05)


@contextmanager
def display(frame: Path | None = None) -> Iterator[str]:
    """A virtual X server; its DISPLAY. What it shows is kept in the folder `frame`."""
    read, write = os.pipe()
    kept = ["-fbdir", str(frame)] if frame else []
    server = subprocess.Popen(
        # Without -noreset it begins anew when its last client leaves, and refuses the next one for that moment.
        ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp", *kept],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


class RealWindow:
    """A program of its own on a display, and the keys that go there."""

    def __init__(self, screen: str, frame: Path, data: Path, service: str) -> None:
        self._environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        self._frame = frame
        program = [sys.executable, "-m", "app", "--data", str(data), "--api", service]
        self.process = subprocess.Popen(program, env=self._environment)

    def xdotool(self, *words: str) -> str:
        """What `xdotool` says on this display."""
        done = subprocess.run(["xdotool", *words], env=self._environment, capture_output=True, text=True, timeout=20)
        return done.stdout.strip()

    def windows(self, name: str) -> list[str]:
        """The windows in sight whose titles match."""
        return self.xdotool("search", "--onlyvisible", "--name", name).splitlines()

    def focus(self) -> None:
        """Go to the main window, once it is there and the pretend phone beside it."""
        until(lambda: self.windows("^Kvitt") and self.windows("phone"), "the windows did not come up")
        for each in (*self.windows("phone"), *self.windows("^Kvitt")):
            self.xdotool("windowfocus", "--sync", each)

    def type(self, words: str) -> None:
        """Type as quickly as a person does."""
        self.xdotool("type", "--delay", AS_A_PERSON, words)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.xdotool("key", *keys)

    def close(self) -> None:
        """End the program."""
        self.process.terminate()
        self.process.wait(10)

    def picture(self, file: Path) -> None:
        """Save what the display shows."""
        from PySide6.QtGui import QImage

        raw = (self._frame / "Xvfb_screen0").read_bytes()
        # The head of a file of `xwd`: its own length, and further on width, height, bytes to a line, and colours.
        head = struct.unpack(">25I", raw[:100])
        start = head[0] + head[19] * 12
        QImage(raw[start:], head[4], head[5], head[12], QImage.Format.Format_RGB32).copy().save(str(file))
