"""Wrong PINs: counted, waited for, and logged."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from app.domain.records.journal import What
from app.domain.shop.person import Tries, wait_of
from app.errors import Blocked
from app.store import Store

log = logging.getLogger("kvitt.people")


class PinTries:
    """Counts the wrong PINs of each person in the store, and logs them.

    Where nothing can be written, as on a full disk, they count in memory: a damaged file can be looked at all the same, and
    its copy put back, by who has a PIN and by nobody else.
    """

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store, self._now = store, now
        self._unwritten: dict[str, Tries] = {}

    def seconds_to_wait(self, name: str) -> int:
        """How long the next PIN of a person has to wait."""
        return _seconds(self._of(name), self._now())

    def begin(self, name: str) -> int:
        """Count a try as wrong before it is looked at.

        Or say how many seconds it has to wait. So many at once, or a kill in between, win nothing.
        """
        try:
            with self._store.write():
                return self._count(name, self._store.people.keep_tries)
        except Blocked:
            return self._count(name, self._unwritten.__setitem__)

    def end(self, name: str, what: What | None, who: str, detail: str = "") -> None:
        """Log `what` came of a try.

        Without a `detail` the PIN was right, and the wrong ones are forgotten.
        """
        if not detail:
            self._unwritten.pop(name, None)
        try:
            with self._store.write():
                if not detail:
                    self._store.people.keep_tries(name, Tries())
                if what is not None:
                    self._store.journal.add(what, self._now(), who=who, detail=detail)
        except Blocked as trouble:
            log.warning("a PIN was tried and cannot be logged: %(code)s", {"code": trouble.code})

    def _of(self, name: str) -> Tries:
        return max(self._store.people.tries(name), self._unwritten.get(name, Tries()), key=lambda tries: tries.wrong)

    def _count(self, name: str, keep: Callable[[str, Tries], None]) -> int:
        tries, now = self._of(name), self._now()
        if tries.at is not None and tries.at > now:  # the clock was set back
            tries = Tries(tries.wrong, now)
            keep(name, tries)
        seconds = _seconds(tries, now)
        if not seconds:
            keep(name, Tries(tries.wrong + 1, now))
        return seconds


def _seconds(tries: Tries, now: datetime) -> int:
    wait = wait_of(tries, now).total_seconds()
    return int(wait) + (wait > int(wait))
