"""What other tills wrote, announced here as what is written here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from app.changes import ELSEWHERE, Change, Changes, Topic
from app.domain.payment import State
from app.domain.shop.remembered import Remembered
from app.services.session import get_unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.preferences import Preferences
    from app.services.session import Session
    from app.store import Store
    from app.store.shop.news import ChangedKeys

MOST_NAMED = 50
"""Of more orders at once none is named: who shows any of them reads all of it again."""
_TOPICS = {
    "products": (Topic.CATALOGUE,),
    "people": (Topic.PEOPLE,),
    "sales_units": (Topic.UNITS,),
    "closings": (Topic.DAY,),
    "closing_prints": (Topic.DAY, Topic.PRINTS),
    "ledgers": (Topic.MONEY,),
    "ledger_cursors": (Topic.MONEY,),
    "ledger_entries": (Topic.MONEY,),
    "erasures": (Topic.SAFETY,),
}
"""What is announced of a row of each table. Of the others nobody reads anything that an order does not bring along."""
_REMEMBERED = {
    Remembered.STICKERS: Topic.STICKERS,
    Remembered.REGISTRATIONS: Topic.WEBHOOKS,
    Remembered.CHECK_INS: Topic.WEBHOOKS,
    Remembered.CODE_PICTURE: Topic.ORDER,
    Remembered.GO_LIVE: Topic.GOING_LIVE,
    Remembered.PRINTS_CLEARED: Topic.PRINTS,
    Remembered.DAY_PRINTS_CLEARED: Topic.PRINTS,
    Remembered.OWN_SEARCH: Topic.ORDER,
    Remembered.SHOP_SEARCH: Topic.ORDER,
    Remembered.ERASING: Topic.SAFETY,
    Remembered.SEARCH_AFTER_RESTORE: Topic.SAFETY,
}
_REMEMBERED_TOPICS = {thing.stored_as: topic for thing, topic in _REMEMBERED.items()}


class RenewedClients(Protocol):
    """The clients of the service."""

    def renew(self, unit: int) -> None:
        """Make that of a sales unit anew, with the keys of then."""


class Elsewhere:
    """Renews what is kept here of what other tills wrote, and announces it."""

    def __init__(
        self,
        store: Store,
        changes: Changes,
        session: Session,
        preferences: Preferences,
        clients: Callable[[], RenewedClients | None],
    ) -> None:
        """`clients` are those of the service, if there are any yet."""
        self._store, self._changes = store, changes
        self._session, self._preferences, self._clients = session, preferences, clients
        self._references: set[str] = set()
        self._unapproved: set[int] = set()
        self._held: dict[Change, None] | None = None

    def hold(self, *, holding: bool) -> None:
        """Announce nothing while much comes in; at its end each topic once."""
        if holding:
            self._held = self._held or {}
        elif self._held is not None:
            topics, self._held = {change.topic for change in self._held}, None
            for topic in sorted(topics):
                self._renew(topic)
                self._changes.announce(topic, ELSEWHERE if topic is Topic.SETTINGS else "")

    def on_taking(self, changed: ChangedKeys) -> None:
        """Note what is not known any more once the rows are here."""
        orders = _numbers(changed.get("orders", ()))
        # One that is thrown away elsewhere has its reference only now.
        self._references = set(self._store.orders.references(orders).values())
        self._unapproved = {order_id for order_id in orders if not self._approved(order_id)}

    def on_taken(self, changed: ChangedKeys) -> None:
        """Announce what is in the copy now."""
        for change in dict.fromkeys(self._announced(changed)):
            if self._held is not None and change.topic is not Topic.APPROVED:
                self._held[change] = None
                continue
            self._renew(change.topic)
            self._changes.announce(*change)
        if self._references:
            self._forget_drafts()

    def _forget_drafts(self) -> None:
        """Forget what was typed here into orders that are no drafts any more: they were sent, or are gone.

        The order has it all; what is kept beside it would outlast an erasure at another till.
        """
        draft, owners = Remembered.DRAFT, self._session.owners
        typed = self._references & self._store.memory.parts(draft.scope, owners, draft.stored_as).keys()
        found = {reference: self._store.orders.find(reference) for reference in typed}
        over = [
            reference for reference, saved in found.items() if saved is None or self._store.payments.of_order(saved.id)
        ]
        if over:
            with self._store.write_here():
                for reference in over:
                    self._store.memory.forget(draft.scope, owners, draft.stored_as, reference)

    def _announced(self, changed: ChangedKeys) -> Iterator[Change]:
        orders = changed.get("orders", ())
        if len(orders) > MOST_NAMED:
            yield Change(Topic.ORDER)
        elif orders:
            numbers = _numbers(orders)
            references = self._store.orders.references(numbers)
            for reference in sorted(self._references | set(references.values())):
                yield Change(Topic.ORDER, reference)
            # The till that sold it acts on the approval, whichever saw it.
            for order_id in self._unapproved & references.keys():
                if self._approved(order_id) and self._is_ours(order_id):
                    yield Change(Topic.APPROVED, references[order_id])
        if orders:
            yield Change(Topic.PRINTS)
        for kind in changed:
            yield from map(Change, _TOPICS.get(kind, ()))
        for _, _, name, _ in map(json.loads, changed.get("memory", ())):
            if name in _REMEMBERED_TOPICS:
                yield Change(_REMEMBERED_TOPICS[name])
        if "settings" in changed:
            yield Change(Topic.SETTINGS, ELSEWHERE)
            yield Change(Topic.KEYS)

    def _approved(self, order_id: int) -> bool:
        payments = self._store.payments.of_order(order_id)
        return any(payment.state is State.AUTHORIZED for payment in payments)

    def _is_ours(self, order_id: int) -> bool:
        saved = self._store.orders.of([order_id])[order_id]
        return saved.till == self._session.till_of(saved.unit).id

    def _renew(self, topic: Topic) -> None:
        """Bring up to date what is kept of the store, before it is said that it changed."""
        session, preferences = self._session, self._preferences
        if topic is Topic.SETTINGS:
            preferences.read_again()
        elif topic is Topic.UNITS:
            session.move_to(get_unit(self._store, session.unit.world, session.unit.id))
            preferences.read_again()
            clients = self._clients()
            if clients is not None:
                for unit in self._store.units.all(session.unit.world):
                    clients.renew(unit.id)


def _numbers(orders: Sequence[str]) -> list[int]:
    """The orders whose change is told one by one; none of too many."""
    return [int(order) for order in orders] if len(orders) <= MOST_NAMED else []
