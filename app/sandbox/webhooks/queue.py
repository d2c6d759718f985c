"""The queue of webhooks, in the order of each payment's events.

One delivery for each event and registration.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.sandbox.faults.script import Fault
from app.sandbox.world import World

GIVE_UP_AFTER = timedelta(days=7)
"""No attempt is made later than this after the first one was due (documented)."""


class Delivery(Struct, frozen=True, kw_only=True):
    """One event on its way to one registration."""

    number: str
    registration: str
    reference: str
    name: str
    body: str
    first_due: datetime
    due: datetime
    attempts: int = 0
    outcome: str = "waiting"


def wait_after(attempt: int) -> timedelta:
    """The wait before the next attempt, in the documented rhythm.

    2 s up to the fourth, 60 s, 120 s, hourly up to the 29th, then daily.
    """
    if attempt < 4:
        return timedelta(seconds=2)
    # The fourth and fifth have waits of their own.
    return timedelta(seconds={4: 60, 5: 120}.get(attempt, 3600 if attempt < 29 else 86_400))


class DeliveryQueue:
    """A queue in which an unacknowledged event holds back its payment's later ones.

    It holds back no others (documented). Only the first of a payment has a time at which it is due in the file; so looking
    for what is due never goes through what waits behind it, however much a receiver that is gone has left lying.
    """

    def __init__(self, world: World) -> None:
        self._world, self._shelf = world, world.shelf
        for number, kept in self._shelf.things("delivery").items():  # where earlier versions kept them
            self._put(msgspec.convert(kept, Delivery))
            self._shelf.drop_thing("delivery", number)

    def add(
        self,
        registration: str,
        reference: str,
        name: str,
        body: dict[str, Any],
        due: datetime,
        order: int = 0,
        fault: Fault | None = None,
    ) -> None:
        """Send `body` to a registration from `due` on.

        `order` is the event's place in the log of its payment.
        """
        # Names sort in the order of events; the random tail keeps duplicates apart.
        number = f"{self._world.clock.now().timestamp():017.6f}-{order:05d}-{uuid4().hex[:8]}"
        self._put(
            Delivery(
                number=number,
                registration=registration,
                reference=reference,
                name=name,
                body=msgspec.json.encode(body).decode(),
                first_due=due,
                due=due,
                outcome=fault.value if fault in (Fault.BAD_SIGNATURE, Fault.OLD_DATE) else "waiting",
            )
        )

    def due(self, registration: str, limit: int) -> list[Delivery]:
        """What to send to a registration now, the longest due first."""
        found = self._shelf.deliveries_due(registration, self._world.clock.now(), limit)
        return [msgspec.convert(kept, Delivery) for kept in found]

    def first(self, registration: str, reference: str) -> Delivery | None:
        """What waits longest for a registration about one thing."""
        kept = self._shelf.first_delivery(registration, reference)
        return None if kept is None else msgspec.convert(kept, Delivery)

    def waiting(self, limit: int) -> list[Delivery]:
        """What has not arrived yet, in the order of events."""
        return [msgspec.convert(kept, Delivery) for kept in self._shelf.deliveries(limit)]

    def attempted(self, delivery: Delivery, delivered: bool) -> None:
        """After an attempt: done, or again later, or given up."""
        # Nobody wants to know any more how it went.
        if self._shelf.delivery(delivery.number) is None:  # its registration is gone
            return
        tried = replace(delivery, attempts=delivery.attempts + 1, outcome="waiting")
        # On the virtual clock, so that seven days of silence can be played in a second.
        again = self._world.clock.now() + wait_after(tried.attempts)
        with self._shelf.change():
            if delivered or again > delivery.first_due + GIVE_UP_AFTER:
                self._shelf.drop_delivery(delivery.number)
                self._release_next(delivery)
            else:
                self._keep(replace(tried, due=again), again)

    def drop(self, registration: str) -> None:
        """Forget everything that was meant for a registration."""
        self._shelf.drop_deliveries(registration)

    def _put(self, delivery: Delivery) -> None:
        # Behind another one it has no time of its own, so the search for what is due never sees it.
        behind = self._shelf.first_delivery(delivery.registration, delivery.reference) is not None
        self._keep(delivery, None if behind else delivery.due)

    def _keep(self, delivery: Delivery, due: datetime | None) -> None:
        self._shelf.put_delivery(delivery.number, delivery.registration, delivery.reference, due, delivery)

    def _release_next(self, done: Delivery) -> None:
        """Let the next event of the payment go; one that is too old by now is given up with the one before."""
        while kept := self._shelf.first_delivery(done.registration, done.reference):
            following = msgspec.convert(kept, Delivery)
            if self._world.clock.now() <= following.first_due + GIVE_UP_AFTER:
                self._keep(following, following.due)
                return
            self._shelf.drop_delivery(following.number)
