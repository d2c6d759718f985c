"""The list of demands with the shop's own evidence, and its pack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.changes import Topic
from app.domain.golive.pack import ProofWords, make_pack
from app.domain.golive.proof import KeptPayment
from app.domain.golive.run_record import RunRecord, read_run, write_run
from app.domain.golive.table import DemandRow, table
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.services.memory import Memory
from app.services.work import Work
from app.whole_file import write_whole

MOST = 200
"""The latest payments are looked at; a run makes a dozen."""


class GoingLive:
    """What is shown so far.

    `pictures` is the folder that the pictures of runs are kept in, those of each sales unit in one of its own.
    """

    def __init__(self, work: Work, memory: Memory, pictures: Path) -> None:
        self._session, self._store, self._changes, self._now = work.session, work.store, work.changes, work.now
        self._memory = memory
        self._all_pictures = pictures

    def rows(self) -> tuple[DemandRow, ...]:
        """Every demand with its evidence from the latest payments and runs."""
        # A picture that is gone shows nothing any more.
        notes = [each for each in self.record.notes if not each.picture or self._file(each.picture).is_file()]
        return table(self._payments(), notes, self._now())

    def _payments(self) -> list[KeptPayment]:
        unit = self._session.unit.id
        latest = [each for each in self._store.payments.lately(MOST) if each.unit == unit]
        operations = self._store.operations.of_orders(list({each.order_id for each in latest}))
        events = self._store.payments.events_of([each.reference for each in latest])
        return [KeptPayment(each, operations.get(each.order_id, ()), events.get(each.reference, ())) for each in latest]

    @property
    def record(self) -> RunRecord:
        """How far the last run has come, and what it noted."""
        return read_run(self._memory.recall(Remembered.GO_LIVE))

    async def keep(self, change: Callable[[RunRecord], RunRecord]) -> None:
        """Keep how far a run has come.

        That is what is known of it, changed by `change`. Raises `Blocked`.
        """
        async with self._store.writing():
            self._session.require(Act.SETTINGS)
            # Another till may have noted something of its own.
            self._memory.keep_within(Remembered.GO_LIVE, write_run(change(self.record)))
        self._changes.announce(Topic.GOING_LIVE)

    def keep_picture(self, name: str, picture: bytes) -> None:
        """Keep a picture for the pack.

        It takes the place of an older one of this name. Raises `OSError`.
        """
        self._session.require(Act.SETTINGS)
        for folder in (self._all_pictures, self._pictures):
            folder.mkdir(mode=0o700, exist_ok=True)
        write_whole(self._file(name), picture)

    def picture(self, name: str) -> bytes:
        """A picture that was kept; empty where it is gone."""
        file = self._file(name)
        return file.read_bytes() if name and file.is_file() else b""

    @property
    def _pictures(self) -> Path:
        return self._all_pictures / str(self._session.unit.id)

    def _file(self, name: str) -> Path:
        return self._pictures / name

    def pack(self, words: ProofWords) -> bytes:
        """The pack for the review, with nothing of any person.

        It has rows, a page to read, and pictures.
        """
        files = {file.name: file.read_bytes() for file in self._pictures.glob("*") if file.is_file()}
        return make_pack(self.rows(), words, files, self._session.unit.world)
