"""Reading for the pages: what an order is, where it stands, what may be done and what happened."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

from app.domain.operation import Kind, Operation
from app.domain.payment import LIFETIME, Payment, State, allowed_actions, standing
from app.domain.phone import mask_phone
from app.domain.views import Happening, OrderRow, OrderView, WaitingRow
from app.errors import Blocked
from app.store import Event, SavedOrder, Store


class Browse:
    """Reads of the store; nothing here writes or goes out."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    @property
    def damage(self) -> Blocked | None:
        """What is wrong with the file that is read, if it is known to be damaged."""
        return self._store.damage

    def order(self, reference: str) -> OrderView:
        """One order, by its own reference or that of one of its requests. Raises `Invalid` `order_not_found`."""
        return self._view(self._store.orders.get(reference))

    def views(self, query: str = "", limit: int = 200, before: int | None = None) -> list[OrderView]:
        """Whole orders that match `query`, newest first."""
        return [self._view(saved) for saved in self._store.orders.search(query, limit, before)]

    def orders(self, query: str = "", limit: int = 200, before: int | None = None) -> tuple[OrderRow, ...]:
        """Rows for a list, newest first; `before` is the `place` of the last row already shown."""
        found = self._store.orders.search(query, limit, before)
        ids = [saved.id for saved in found]
        payments = self._store.payments.latest(ids)
        pending = self._store.operations.pending_of(ids)
        return tuple(self._row(saved, payments.get(saved.id), pending.get(saved.id, ())) for saved in found)

    def waiting(self) -> tuple[WaitingRow, ...]:
        """Requests on their way to or in front of a customer, oldest first, and those whose answer was lost."""
        rows = {}
        references = [
            payment.reference for payment in self._store.payments.to_watch() if payment.state is State.CREATED
        ]
        references += [operation.reference for operation in self._store.operations.pending()]
        for reference in references:
            saved = self._store.orders.find(reference)
            payment = self._store.payments.get(reference)
            if saved is None or payment is None:
                continue
            pending = self._store.operations.pending_of([saved.id]).get(saved.id, ())
            rows[saved.reference] = WaitingRow(
                reference=saved.reference,
                standing=standing(payment, pending),
                amount=payment.amount,
                customer=saved.order.customer or mask_phone(saved.order.phone),
                what=saved.order.shown_description,
                sent_at=payment.sent_at,
                expires_at=payment.sent_at + LIFETIME,
            )
        return tuple(sorted(rows.values(), key=lambda row: row.sent_at))

    def events(self, reference: str) -> tuple[Event, ...]:
        """The service's log of all requests of an order, oldest first, as last read. Raises `Invalid` `order_not_found`."""
        payments = self._store.payments.of_order(self._store.orders.get(reference).id)
        return tuple(event for payment in payments for event in self._store.payments.events(payment.reference))

    def form(self, name: str) -> str:
        """What was typed into a form and kept."""
        return self._store.notes.form(name)

    def _row(self, saved: SavedOrder, payment: Payment | None, pending: tuple[Operation, ...]) -> OrderRow:
        return OrderRow(
            place=saved.id,
            reference=saved.reference,
            standing=standing(payment, pending),
            amount=saved.order.total,
            customer=saved.order.customer,
            phone=mask_phone(saved.order.phone),
            what=saved.order.shown_description,
            at=payment.sent_at if payment else saved.made_at,
        )

    def _view(self, saved: SavedOrder) -> OrderView:
        attempts = self._store.payments.of_order(saved.id)
        payment = attempts[-1] if attempts else None
        operations = self._store.operations.of_order(saved.id)
        pending = tuple(operation for operation in operations if operation.pending)
        happenings = [self._ours(operation) for operation in operations]
        for attempt in attempts:
            happenings += [self._theirs(event) for event in self._store.payments.events(attempt.reference)]
        waiting = payment is not None and payment.state is State.CREATED
        return OrderView(
            reference=saved.reference,
            order=saved.order,
            standing=standing(payment, pending),
            made_at=saved.made_at,
            payment=payment,
            attempts=attempts,
            pending=pending,
            last_operation=operations[-1] if operations else None,
            allowed=allowed_actions(payment, pending, self._now()),
            happenings=tuple(sorted(happenings, key=lambda happening: happening.at, reverse=True)),
            anomalies=sum(len(self._store.payments.anomalies(attempt.reference)) for attempt in attempts),
            expires_at=payment.sent_at + LIFETIME if payment and waiting else None,
        )

    def _ours(self, operation: Operation) -> Happening:
        what = operation.kind.value
        if operation.kind is Kind.CANCEL:
            what = "cancel" if json.loads(operation.body).get("cancelTransactionOnly") else "release"
        return Happening(
            at=operation.recorded_at,
            what=what,
            amount=operation.amount,
            ours=True,
            stage=operation.stage,
            detail=operation.reason or operation.detail,
            trace_id=operation.trace_id,
        )

    def _theirs(self, event: Event) -> Happening:
        return Happening(at=event.at, what=event.name, amount=event.amount, ours=False)
