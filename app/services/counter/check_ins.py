"""Customers who scanned a sticker and wait at the counter."""

from __future__ import annotations

from app.changes import Topic
from app.domain.shop.sticker import CheckIn
from app.services.work import Work

MOST = 50
"""Check-ins that are remembered at once; a flood fills no memory."""


class CheckIns:
    """Who is at the counter, for as long as a request can reach them.

    Not written down: what names them is worth nothing after a quarter of an hour.
    """

    def __init__(self, work: Work) -> None:
        self._session, self._changes, self._now = work.session, work.changes, work.now
        self._waiting: dict[str, CheckIn] = {}
        self._unit = work.session.unit.id

    def note(self, check_in: CheckIn) -> None:
        """A customer has scanned a sticker; each scan counts once."""
        if check_in.token in self._waiting or not check_in.is_fresh(self._now()):
            return
        self._waiting[check_in.token] = check_in
        # The oldest goes: who scanned that long ago has given up.
        while len(self._waiting) > MOST:
            del self._waiting[next(iter(self._waiting))]
        self._changes.announce(Topic.CHECK_IN, check_in.sticker)

    def waiting(self, stickers: frozenset[str] | None = None) -> tuple[CheckIn, ...]:
        """Who waits at these stickers, or at any, the latest first."""
        now = self._now()
        if self._unit != self._session.unit.id:
            # Who scanned a sticker of one sales unit cannot be reached by another one.
            self._unit, self._waiting = self._session.unit.id, {}
        # A check-in grows stale by itself; nothing tells of it, so it is looked at with each question.
        self._waiting = {token: each for token, each in self._waiting.items() if each.is_fresh(now)}
        found = [each for each in self._waiting.values() if stickers is None or each.sticker in stickers]
        return tuple(sorted(found, key=lambda each: each.at, reverse=True))

    def end(self, token: str) -> None:
        """A request went to this customer, or they went away."""
        if self._waiting.pop(token, None) is not None:
            self._changes.announce(Topic.CHECK_IN)
