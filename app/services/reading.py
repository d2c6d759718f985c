"""Reading a payment from the service and keeping what it said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.api.client import Vipps
from app.changes import Changes, Topic
from app.domain.money import Money
from app.domain.payment import Anomaly, Payment, Seen, State, advance
from app.errors import AppError, Invalid
from app.store import Event, Store


class Reader:
    """Looks at payments; never decides and never sends anything that moves money."""

    def __init__(self, store: Store, service: Vipps, changes: Changes, now: Callable[[], datetime]) -> None:
        self._store = store
        self._service = service
        self._changes = changes
        self._now = now

    async def look(self, reference: str) -> Payment:
        """Read the payment `reference` from the service, keep what is new, and return what is now known.

        An answer that cannot be true is kept and changes nothing. Raises what `Vipps.get` raises.
        """
        asked_about = self._known(reference)
        seen = await self._service.get(reference)
        before = self._known(reference)
        moved = (before.state, before.aggregate) != (asked_about.state, asked_about.aggregate)
        if moved and isinstance(advance(before, seen, self._now()), Anomaly):
            seen = await self._service.get(reference)  # something of ours overtook the question: the answer was old
        after = self.apply(reference, seen)
        if (before.state, before.aggregate) != (after.state, after.aggregate):
            await self.fetch_events(reference)
        return after

    def apply(self, reference: str, seen: Seen) -> Payment:
        """Keep `seen` as an answer about the payment `reference`; the payment moves if the answer can be true."""
        with self._store.write():
            after = self.apply_within(reference, seen)
        self._announce(reference)
        return after if isinstance(after, Payment) else self._known(reference)

    def apply_within(self, reference: str, seen: Seen) -> Payment | Anomaly:
        """As `apply`, inside a write that the caller has open; the caller announces."""
        now = self._now()
        known = self._known(reference)
        result = advance(known, seen, now)
        self._store.payments.keep_answer(seen, now, result if isinstance(result, Anomaly) else None, reference)
        # An answer that cannot be true still counts as a look: the next one keeps its distance.
        self._store.payments.save(result if isinstance(result, Payment) else replace(known, looked_at=now))
        return result

    async def fetch_events(self, reference: str) -> tuple[Event, ...]:
        """The service's log of the payment, kept for the time line; what was kept before if it cannot be read now."""
        try:
            events = await self.read_events(reference)
            with self._store.write():
                self._store.payments.keep_events(events)
        except AppError:  # the payment itself was read; its log comes with the next look
            return self._store.payments.events(reference)
        self._announce(reference)
        return events

    async def read_events(self, reference: str) -> tuple[Event, ...]:
        """The service's log of the payment, oldest first, without keeping it. Raises what `Vipps.events` raises."""
        entries = await self._service.events(reference)
        return tuple(
            sorted(
                (
                    Event(
                        reference=entry.reference,
                        psp_reference=entry.psp_reference,
                        name=entry.name,
                        amount=Money(entry.amount.value, entry.amount.currency),
                        at=entry.timestamp,
                        key=entry.idempotency_key or "",
                        success=entry.success,
                    )
                    for entry in entries
                    if entry.reference == reference
                ),
                key=lambda event: event.at,
            )
        )

    def _known(self, reference: str) -> Payment:
        payment = self._store.payments.get(reference)
        if payment is None:
            raise Invalid("order_not_found", field="reference", text=reference)
        return payment

    def _announce(self, reference: str) -> None:
        saved = self._store.orders.find(reference)
        self._changes.announce(Topic.ORDER, saved.reference if saved else reference)


UNSEEN = frozenset({State.NEW, State.UNSENT})
"""States in which the service has no payment that could be read."""
