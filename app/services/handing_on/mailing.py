"""Letters with a paper, opened in the mail program of this machine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from app.domain.handing_on.letter import Letter
from app.domain.shop.permission import Act
from app.errors import Blocked
from app.services.work import Work

OpenLetter = Callable[[Letter], bool]
"""Opens a letter in the mail program; whether its attachment went along. Raises `Blocked`."""


class Mailing:
    """Opens letters; a person sends them."""

    def __init__(self, work: Work, open_letter: OpenLetter, folder: Path) -> None:
        """`folder` keeps what is attached, until something of the same name is mailed again."""
        self._work, self._open, self._folder = work, open_letter, folder

    def place_of(self, name: str) -> Path:
        """Where a file of this name is laid to be attached. Raises `Blocked` `disk_unusable`."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as failure:
            raise Blocked("disk_unusable", reason=failure.strerror or "") from failure
        return self._folder / name

    async def open(self, letter: Letter) -> bool:
        """Open a letter; whether its attachment went along. Raises `Blocked` `mail_program`."""
        self._work.session.require(Act.PRINT)
        return await asyncio.to_thread(self._open, letter)
