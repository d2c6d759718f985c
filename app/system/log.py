"""The program's log: private to this user, and waited for by none."""

from __future__ import annotations

import logging
from pathlib import Path

logging.getLogger("kvitt").addHandler(
    logging.NullHandler()
)  # without a file nothing is written, least of all on a screen


def log_to(file: Path) -> None:
    """Log our own messages to `file`, and no library's.

    Libraries may write what must not be kept.
    """
    log = logging.getLogger("kvitt")
    # A second call, as after a change of the profile, moves the log and does not write every line twice.
    for handler in tuple(log.handlers):
        if isinstance(handler, _Late):
            log.removeHandler(handler)
            handler.close()
    log.addHandler(_Late(file))
    log.setLevel(logging.INFO)


def newest_lines(file: Path, most: int) -> list[str]:
    """The newest lines of a log, oldest first.

    None where it cannot be read.
    """
    lines: list[str] = []
    for each in (file, file.with_name(f"{file.name}.1")):
        if len(lines) < most:
            try:
                lines = [*each.read_text("utf-8", "replace").splitlines(), *lines]
            except OSError:
                continue
    return lines[-most:]


class _Late(logging.Handler):
    """Opens its file with the first line: what writes it takes 8 ms to import."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._opened: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line."""
        if self._opened is None:
            from app.system.log_file import PrivateLog

            self._opened = PrivateLog(self._file)
        self._opened.emit(record)

    def close(self) -> None:
        """Close the file, if there is one."""
        if self._opened is not None:
            self._opened.close()
        super().close()
