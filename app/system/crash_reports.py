"""Reports of crashes: left by one run, read at the next start.

Nothing is ever sent. A report has kinds and places in the program, and no word of what it worked on.
"""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

from app.system.log_line import about_bug, place_of

WATCHED, LEFT = "kvitt-crash.txt", "kvitt-crash-last.txt"
"""What a crash writes into, and what the one before left."""
LARGEST = 200_000
"""Bytes of it that are read; a crash of many threads has a hundredth."""
LOG_LINES = 50
_FRAME = re.compile(r'^  File "(?P<file>.+)", line (?P<number>\d+) in (?P<name>[\w<>.]+)$')
_HEAD = re.compile(
    r"^(Fatal Python error: [A-Za-z_ ]{1,40}|Windows fatal exception: [\w ]{1,40}"
    r"|(Current thread|Thread) 0x[0-9a-f]+ \(most recent call first\):|  \.\.\.)$"
)


class CrashReports:
    """The reports of one data folder."""

    def __init__(self, folder: Path, version: str, log_lines: Callable[[int], Iterable[str]]) -> None:
        self._watched, self._left = folder / WATCHED, folder / LEFT
        self._version, self._log_lines = version, log_lines
        self._open: TextIOWrapper | None = None

    def watch(self) -> None:
        """Write a crash of this process down from now on.

        What the last one left is put aside first.
        """
        import faulthandler

        if self._open is not None:
            return

        try:
            if self._watched.exists() and self._watched.stat().st_size:
                self._watched.replace(self._left)
            no_link = getattr(os, "O_NOFOLLOW", 0)  # what a link leads to is not ours
            number = os.open(self._watched, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | no_link, 0o600)
        except OSError:
            return  # a full disk keeps no report, and the program starts all the same
        self._open = os.fdopen(number, "w", encoding="utf-8")
        faulthandler.enable(self._open)

    def end(self) -> None:
        """The program ends as it should, and leaves no report."""
        import faulthandler

        if self._open is not None:
            faulthandler.disable()
            self._open.close()
            self._open = None
            self._watched.unlink(missing_ok=True)

    def leave(self, bug: BaseException) -> None:
        """Leave a report of `bug`, which ends the program."""
        lines = [
            line for each in about_bug(bug) for line in (each["kind"], *(f"  {place}" for place in each["places"]))
        ]
        text = "\n".join(f"! {line}" for line in lines)
        try:
            self._left.write_text(text + "\n", "utf-8")
        except OSError:
            return  # the log has it too, if anything can be written at all

    @property
    def report(self) -> str:
        """What the last crash left, with the end of the log.

        Empty where there was none.
        """
        try:
            with self._left.open("rb") as opened:
                raw = opened.read(LARGEST).decode("utf-8", "replace")
            at = datetime.fromtimestamp(self._left.stat().st_mtime, UTC)
        except OSError:
            return ""
        head = (
            f"Kvitt {self._version}, Python {platform.python_version()}, {sys.platform} {platform.machine()}",
            f"Ended unexpectedly at {at.isoformat(timespec='seconds')}",
        )
        return "\n".join([*head, "", *_clean(raw.splitlines()), "", *self._log_lines(LOG_LINES), ""])

    def delete(self) -> None:
        """Forget what the last crash left."""
        self._left.unlink(missing_ok=True)


def _clean(lines: Iterable[str]) -> Iterator[str]:
    """What may stand in a report; a place without the folder that it is in, which names a person."""
    for line in lines:
        frame = _FRAME.match(line)
        if frame is not None:
            yield f"  {place_of(frame['file'])}:{frame['number']} {frame['name']}"
        elif line.startswith("! ") or _HEAD.match(line):
            yield line.removeprefix("! ")
