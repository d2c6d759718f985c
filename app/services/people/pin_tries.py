"""Wrong PINs: counted, waited for, and logged."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from app.domain.records.journal import What
from app.domain.shop.person import Person, Tries, wait_of
from app.domain.shop.remembered import Remembered
from app.errors import Blocked
from app.services.memory import Memory
from app.store import Store

log = logging.getLogger("kvitt.people")


class PinTries:
    """Counts the wrong PINs of each person in the store, and logs them.

    They count at all tills of a shop. Where nothing can be written, as on a full disk, they count in memory: a damaged file
    can be looked at all the same, and its copy put back, by who has a PIN and by nobody else. Where only the server is not
    reached they count in the file of this till, so that a new start wins nothing.
    """

    def __init__(self, store: Store, now: Callable[[], datetime], memory: Memory) -> None:
        self._store, self._now, self._memory = store, now, memory
        self._unwritten: dict[str, Tries] = {}

    def seconds_to_wait(self, name: str) -> int:
        """How long the next PIN of a person has to wait."""
        return _seconds(self._of(name), self._now())

    async def begin(self, name: str) -> int:
        """Count a try as wrong before it is looked at.

        Or say how many seconds it has to wait. So many at once, at whichever tills, or a kill in between, win nothing.
        """
        try:
            async with self._store.writing():
                return self._count(name, self._store.people.keep_tries)
        except Blocked:
            pass
        try:
            with self._store.write_here():
                return self._count(name, self._keep_here)
        except Blocked:
            return self._count(name, self._unwritten.__setitem__)

    async def end(self, tried: Person, right: What | None, who: str, *, fits: bool) -> Person | None:
        """Log what came of a try at the PIN of `tried`.

        A right one is logged as `right`, and the wrong ones are forgotten. The result is the person as they are known now:
        None where the PIN is wrong, or dead, for it was changed meanwhile.
        """
        known: Person | None = None
        try:
            async with self._store.writing():
                known = self._known(tried) if fits else None
                if known is not None:
                    self._store.people.keep_tries(known.name, Tries())
                    if right is not None:
                        self._store.journal.add(right, self._now(), who=known.name)
                else:
                    self._store.journal.add(What.WRONG_PIN, self._now(), who=who, detail=tried.name)
        except Blocked as trouble:
            log.warning("a PIN was tried and cannot be logged: %(code)s", {"code": trouble.code})
            known = self._known(tried) if fits else None
        if known is not None:
            self._forget_here(known.name)
        return known

    def _known(self, tried: Person) -> Person | None:
        known = self._store.people.get(tried.name)
        return known if known is not None and known.pin_hash == tried.pin_hash else None

    def _of(self, name: str) -> Tries:
        kept = _read(self._memory.recall(Remembered.PIN_TRIES, name))
        every = (self._store.people.tries(name), self._unwritten.get(name, Tries()), kept)
        return max(every, key=lambda tries: tries.wrong)

    def _count(self, name: str, keep: Callable[[str, Tries], None]) -> int:
        tries, now = self._of(name), self._now()
        if tries.at is not None and tries.at > now:  # the clock was set back
            tries = Tries(tries.wrong, now)
            keep(name, tries)
        seconds = _seconds(tries, now)
        if not seconds:
            keep(name, Tries(tries.wrong + 1, now))
        return seconds

    def _keep_here(self, name: str, tries: Tries) -> None:
        text = f"{tries.wrong} {tries.at.isoformat()}" if tries.at else ""
        self._memory.keep_within(Remembered.PIN_TRIES, text, name)

    def _forget_here(self, name: str) -> None:
        self._unwritten.pop(name, None)
        if self._memory.recall(Remembered.PIN_TRIES, name):
            with suppress(Blocked), self._store.write_here():
                self._keep_here(name, Tries())


def _read(kept: str) -> Tries:
    wrong, _, at = kept.partition(" ")
    return Tries(int(wrong), datetime.fromisoformat(at)) if kept else Tries()


def _seconds(tries: Tries, now: datetime) -> int:
    wait = wait_of(tries, now).total_seconds()
    return int(wait) + (wait > int(wait))
