"""Reading a payment from the service and keeping what it said."""

from __future__ import annotations

from dataclasses import replace

from app.api.client import Vipps
from app.changes import Topic
from app.domain.codes import Unreached
from app.domain.payment import Anomaly, Event, Payment, Seen, State, advance
from app.domain.records.journal import What
from app.errors import AppError, Invalid, Offline, Refused, Uncertain
from app.services.engine.read_budget import ReadBudget
from app.services.work import ServiceOf, Work


class Reader:
    """Looks at payments; never decides and never sends anything that moves money.

    Every method that goes out raises what `Vipps.get` raises, and `Invalid` `asked_too_often` instead of passing the
    service's limit; where several tills share a shop also `Blocked`, if it cannot be told how much of it is left.
    """

    def __init__(self, work: Work, service_of: ServiceOf) -> None:
        self._session, self._store, self._changes, self._now = work.session, work.store, work.changes, work.now
        self._service_of = service_of
        self.budget = ReadBudget(lambda: work.store.leases, work.now)

    async def look(self, reference: str, *, log: bool = True) -> Payment:
        """Read the payment from the service, keep what is new, return it.

        An answer that cannot be true is kept and changes nothing. Without `log` the service's log is left for later.
        """
        asked_about = self.known(reference)
        seen = await self.get(reference)
        before = self.known(reference)
        moved = (before.state, before.aggregate) != (asked_about.state, asked_about.aggregate)
        # Only where we moved it ourselves meanwhile can an impossible answer be merely an old one.
        if moved and isinstance(advance(before, seen, self._now()), Anomaly):
            seen = await self.get(reference)  # something of ours overtook the question: the answer was old
        after = await self.apply(reference, seen)
        # The log changes only when the payment does, so a quiet read costs one request and not two.
        if log and (before.state, before.aggregate) != (after.state, after.aggregate):
            await self.fetch_events(reference)
        return after

    async def get(self, reference: str, unit: int | None = None) -> Seen:
        """The payment as the service sees it, without keeping it.

        One that is not known here is asked for with the keys of `unit`, or else of the one that sells here.
        """
        await self.budget.spend(reference)
        return await self._client(reference, unit).get(reference)

    async def apply(self, reference: str, seen: Seen) -> Payment:
        """Keep `seen` as an answer about the payment `reference`.

        The payment moves if the answer can be true. An answer that says nothing new is not written down: it costs the disk
        nothing and wakes nobody.
        """
        known = self.known(reference)
        result = advance(known, seen, self._now())
        # Most reads of a waiting payment end here.
        if isinstance(result, Payment) and replace(result, looked_at=known.looked_at) == known:
            return known
        async with self._store.writing():
            # Read again: others may have moved it while the write was waited for.
            known = self.known(reference)
            after = self.apply_within(reference, seen)
        self.announce(known)
        return after if isinstance(after, Payment) else self.known(reference)

    def apply_within(self, reference: str, seen: Seen) -> Payment | Anomaly:
        """As `apply`, inside a write that the caller has open; the caller announces."""
        now = self._now()
        # Read again inside the write: it may have moved since the caller looked.
        known = self.known(reference)
        result = advance(known, seen, now)
        anomaly = result if isinstance(result, Anomaly) else None
        # One anomaly is noted once, however often the same answer comes back.
        if self._store.payments.keep_answer(seen, now, anomaly, reference) and anomaly is not None:
            detail = f"{anomaly.what}: {anomaly.was} → {anomaly.seen}"
            self._store.journal.add(What.ANOMALY, now, reference=reference, amount=known.amount, detail=detail)
        if isinstance(result, Payment):
            self._store.payments.save(result)
        return result

    async def fetch_events(self, reference: str) -> tuple[Event, ...]:
        """The service's log of the payment, kept for the time line.

        What was kept before if it cannot be read now.
        """
        kept = self._store.payments.events(reference)
        try:
            events = await self.read_events(reference)
            # Compared as sets, because two entries of one moment may come in either order.
            if set(events) <= set(kept):
                return kept
            async with self._store.writing():
                self._store.payments.keep_events(events)
        except AppError:  # the payment itself was read; its log comes with the next look
            return kept
        self._announce(reference)
        return events

    async def read_events(self, reference: str, unit: int | None = None) -> tuple[Event, ...]:
        """The service's log of the payment, oldest first, without keeping it.

        `unit` as in `get`.
        """
        await self.budget.spend(reference)
        events = await self._client(reference, unit).events(reference)
        # An entry that names another payment has no place in the history of this one.
        return tuple(sorted((event for event in events if event.reference == reference), key=lambda event: event.at))

    def _client(self, reference: str, unit: int | None = None) -> Vipps:
        """The client of the sales unit that has the payment `reference`; of `unit` or this till's for one that we do not know."""
        payment = self._store.payments.get(reference)
        return self._service_of(payment.unit if payment else unit or self._session.unit.id)

    def known(self, reference: str) -> Payment:
        """The payment as we know it; raises `Invalid` if it is none of ours."""
        payment = self._store.payments.get(reference)
        if payment is None:
            raise Invalid("order_not_found", field="reference", text=reference)
        return payment

    def announce(self, before: Payment) -> None:
        """Announce that a payment changed from `before`, and its first approval."""
        self._announce(before.reference)
        # The first approval is announced once, wherever it was seen: capture at once hangs on it.
        if before.state is not State.AUTHORIZED and self.known(before.reference).state is State.AUTHORIZED:
            self._announce(before.reference, Topic.APPROVED)

    def _announce(self, reference: str, topic: Topic = Topic.ORDER) -> None:
        self._changes.announce(topic, self._store.orders.own_reference(reference))


UNSEEN = frozenset({State.NEW, State.UNSENT})
"""States in which the service has no payment that could be read."""


def unreached_because(trouble: AppError) -> str:
    """Why the service is out of reach, as far as `trouble` tells.

    Empty where it answered and knew us.
    """
    silent = isinstance(trouble, Offline) or (isinstance(trouble, Uncertain) and not trouble.answered)
    if silent:
        return trouble.code
    return Unreached.KEYS_REFUSED if isinstance(trouble, Refused) and trouble.at_the_door else ""
