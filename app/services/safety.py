"""The safety of the data: daily copies, and known damage."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.changes import Topic
from app.domain.codes import TroubleCode
from app.domain.shop.permission import Act
from app.errors import TROUBLE, AppError, Blocked, facts_of
from app.services.work import Work

if TYPE_CHECKING:
    import asyncio
    import threading

    from app.domain.records.journal import Finding
    from app.store import Backups, Copy

log = logging.getLogger("kvitt.safety")
EVERY = timedelta(hours=24)
_NAP = timedelta(minutes=30)
"""How long to sleep before looking at the clock again: a PC that was suspended does not count the hours."""
_AFTER_START = timedelta(seconds=5)
"""The first orders of the day come first."""


class Safety:
    """Makes copies, and knows whether the file is whole."""

    def __init__(self, work: Work) -> None:
        self._session, self._store, self._changes, self._now = work.session, work.store, work.changes, work.now
        self._file = work.store.file
        self._checked: int | None = None
        self._halt: threading.Event | None = None

    @cached_property
    # Made late: it imports the engine's backup, which the first paint does not wait for.
    def _backups(self) -> Backups:
        from app.store import Backups

        return Backups(self._file)

    @cached_property
    # A lock of asyncio belongs to the loop that runs when it is made.
    def _one_at_a_time(self) -> asyncio.Lock:
        import asyncio

        return asyncio.Lock()

    @property
    def behind(self) -> bool:
        """Whether payments from after a restored copy may be unknown here."""
        return self._store.recovery.due

    @property
    def file(self) -> Path:
        """The data file."""
        return self._file

    @property
    def damage(self) -> Blocked | None:
        """Why nothing is written: what is wrong with the data file or its disk.

        None as far as is known.
        """
        return self._store.damage

    def stop_writing(self, damage: Blocked) -> None:
        """Write nothing from now on, because of `damage`."""
        self._store.mark_damaged(damage)

    @property
    def newest(self) -> Copy | None:
        """The newest good copy."""
        return self._backups.newest()

    @property
    def busy(self) -> bool:
        """Whether a copy is being made."""
        return self._one_at_a_time.locked()

    async def back_up(self) -> Copy:
        """Copy the data file now; the program goes on meanwhile.

        Raises `Blocked`: `backup_failed`, or `file_damaged` when the check finds that the data file itself is; from then on
        nothing is written to it.
        """
        self._session.require(Act.BACKUP)
        return await self._copy()

    def allow_putting_back(self) -> None:
        """Raise `Invalid` where the person at the till may not put a copy back."""
        self._session.require(Act.BACKUP)

    async def _copy(self) -> Copy:
        import asyncio
        import threading

        halt = threading.Event()
        try:
            # Announced from inside, so that the window shows *busy* and then what came of it.
            async with self._one_at_a_time:
                self._changes.announce(Topic.SAFETY)
                return await asyncio.to_thread(self._backups.make, self._now(), halt)
        except Blocked as trouble:
            # The check before the copy found it; from here on every write would make it worse.
            if trouble.code == TroubleCode.FILE_DAMAGED:
                self.stop_writing(trouble)
            raise
        finally:
            halt.set()  # if nobody waits for the copy any longer, it ends
            self._changes.announce(Topic.SAFETY)

    @property
    def checked(self) -> int | None:
        """How much of the action log has been checked, in percent.

        None while nobody checks it.
        """
        return self._checked

    async def check_log(self) -> Finding | None:
        """Check the action log in the background; None if that was stopped.

        Raises `Blocked` when the file cannot be read.
        """
        import asyncio
        import threading

        from app.store import Stopped, check_log

        halt, loop = threading.Event(), asyncio.get_running_loop()
        self._halt = halt

        on_progress: Callable[..., object] = self._on_progress
        # The check runs in a thread, and announcements belong to the loop.
        # `partial`, so that the thread carries only numbers over and touches nothing of ours.
        tell = partial(loop.call_soon_threadsafe, on_progress)
        self._show_checked(0)
        try:
            return await asyncio.to_thread(check_log, self._file, tell, halt)
        except Stopped:
            return None
        finally:
            self.stop_check()
            self._show_checked(None)

    def stop_check(self) -> None:
        """End a check of the action log that is under way."""
        if self._halt is not None:
            self._halt.set()
            self._halt = None

    def _on_progress(self, done: int, total: int) -> None:
        # An empty log would divide by nought.
        self._show_checked(100 * done // max(total, 1))

    def _show_checked(self, percent: int | None) -> None:
        # What comes from a stopped check is not shown, however late it comes.
        if percent != self._checked and (self._halt is not None or percent is None):
            self._checked = percent
            self._changes.announce(Topic.SAFETY)

    async def keep_copies(self, tell: Callable[[AppError], None]) -> None:
        """Make a copy whenever the newest is a day old, until cancelled.

        What goes wrong is told, and tried again later.
        """
        import asyncio

        await asyncio.sleep(_AFTER_START.total_seconds())
        while self.damage is None:
            # Asked of the folder and not remembered: a copy may be made by `kvitt backup` or be deleted.
            newest = self._backups.newest_daily()
            # In the future, as after a clock that was put back, counts as new: no copy is made until it is past.
            if newest is None or self._now() - newest.at >= EVERY:
                try:
                    await self._copy()
                except Blocked as trouble:
                    log.warning("no copy was made: " + TROUBLE, facts_of(trouble))
                    tell(trouble)
            await asyncio.sleep(_NAP.total_seconds())
