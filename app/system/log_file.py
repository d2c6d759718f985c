"""The log's files: at most three of a megabyte, for this user only."""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.system.log_line import LogLine


class PrivateLog(RotatingFileHandler):
    """A log that other users cannot read; a full disk only silences it."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True)
        self.setFormatter(LogLine())

    def _open(self) -> TextIOWrapper:
        no_link = getattr(os, "O_NOFOLLOW", 0)  # what a link leads to is not our log
        number = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND | no_link, 0o600)
        return open(number, "a", encoding="utf-8")  # noqa: PTH123 - the file is open already

    def handleError(self, record: logging.LogRecord) -> None:
        """Do nothing: a failed log line must not show as a stack trace."""
