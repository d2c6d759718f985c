"""Reading for the pages: what an order is, where it stands, what may be done and what happened."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from app.domain.journal import Entry, Finding
from app.domain.operation import LIFETIME, Kind, Operation
from app.domain.payment import Anomaly, Event, Payment, State, standing
from app.domain.phone import mask_phone
from app.domain.verdict import allowed_actions, approved_first
from app.domain.views import Attempt, DraftRow, Happening, OrderRow, OrderView, WaitingRow
from app.domain.watch import capture_deadline
from app.errors import Blocked
from app.services.courier import WHOLE_ONLY
from app.store import Moved, SavedOrder, Store


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
        payments = self._store.payments.unsettled()
        pending = {operation.reference: operation for operation in self._store.operations.pending()}
        orders = self._store.orders.of([payment.order_id for payment in payments])
        return tuple(
            WaitingRow(
                reference=orders[payment.order_id].reference,
                standing=standing(payment, (pending[payment.reference],) if payment.reference in pending else ()),
                amount=payment.amount,
                customer=_who(orders[payment.order_id]),
                what=orders[payment.order_id].order.shown_description,
                sent_at=payment.sent_at,
                expires_at=payment.sent_at + LIFETIME,
                words=orders[payment.order_id].order.words,
            )
            for payment in payments
        )

    def journal(self) -> Finding:
        """Whether the action log is whole and unchanged."""
        return self._store.journal.check()

    def entries(self) -> Iterator[Entry]:
        """The action log, oldest first."""
        return self._store.journal.entries()

    def whole_only_since(self) -> datetime | None:
        """Since when we know that the sales unit takes only whole captures; None as long as it has not said so."""
        return self._store.notes.learnt(WHOLE_ONLY)

    def events(self, reference: str) -> tuple[Event, ...]:
        """The service's log of all requests of an order, oldest first, as last read. Raises `Invalid` `order_not_found`."""
        payments = self._store.payments.of_order(self._store.orders.get(reference).id)
        return tuple(event for payment in payments for event in self._store.payments.events(payment.reference))

    def drafts(self, limit: int = 50) -> tuple[DraftRow, ...]:
        """The orders of which nothing was sent yet, the last made first."""
        return tuple(
            DraftRow(
                reference=saved.reference,
                amount=saved.order.total,
                customer=_who(saved),
                what=saved.order.shown_description,
                at=saved.made_at,
                unfinished=saved.unfinished,
            )
            for saved in self._store.orders.drafts(limit)
        )

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
        payments = self._store.payments.of_order(saved.id)
        payment = payments[-1] if payments else None
        operations = self._store.operations.of_order(saved.id)
        pending = tuple(operation for operation in operations if operation.pending)
        last = operations[-1] if operations else None
        asked = approved_first(payment, last) and last is not None and not self._store.journal.kept(last.id)
        anomalies = [found for each in payments for found in self._store.payments.anomalies(each.reference)]
        waiting = payment is not None and payment.state is State.CREATED
        shipments = self._store.operations.moved(saved.id, Kind.CAPTURE)
        returns = self._store.operations.moved(saved.id, Kind.REFUND)
        return OrderView(
            reference=saved.reference,
            order=saved.order,
            standing=standing(payment, pending),
            made_at=saved.made_at,
            payment=payment,
            flow=payment.flow if payment else saved.order.flow,
            attempts=tuple(_attempt(each, pending) for each in payments),
            pending=pending,
            last_operation=last,
            allowed=allowed_actions(
                payment, pending, self._now(), whole_only=self._store.notes.learnt(WHOLE_ONLY) is not None
            ),
            happenings=self._happenings(payments, operations, (*shipments, *returns), anomalies),
            anomalies=len(anomalies),
            expires_at=payment.sent_at + LIFETIME if payment and waiting else None,
            deadline=capture_deadline(payment) if payment else None,
            unknown_since=min((each.unknown_since for each in pending if each.unknown_since), default=None),
            keep_or_release=asked,
            shipped=tuple(portion for moved in shipments for portion in moved.portions),
            returned=tuple(portion for moved in returns for portion in moved.portions),
            unfinished=saved.unfinished,
        )

    def _happenings(
        self,
        payments: Sequence[Payment],
        operations: Sequence[Operation],
        moved: Sequence[Moved],
        anomalies: Sequence[tuple[datetime, Anomaly]],
    ) -> tuple[Happening, ...]:
        """Our decisions, the service's log, and answers that were set aside: one list, newest first."""
        several = len(payments) > 1
        travelled = {each.operation: each for each in moved}
        found = [_ours(operation, travelled.get(operation.id), several=several) for operation in operations]
        for payment in payments:
            found += [_theirs(event, several=several) for event in self._store.payments.events(payment.reference)]
        for at, anomaly in anomalies:
            detail = f"{anomaly.was} → {anomaly.seen}" if anomaly.was else anomaly.seen
            what = f"anomaly_{anomaly.what}"
            found.append(Happening(at, what, None, ours=False, detail=detail, attempt=_if(several, anomaly.reference)))
        return tuple(sorted(found, key=lambda happening: happening.at, reverse=True))


def _ours(operation: Operation, moved: Moved | None, *, several: bool) -> Happening:
    what = operation.kind.value
    if operation.kind is Kind.CANCEL:
        what = "cancel" if json.loads(operation.body).get("cancelTransactionOnly") else "release"
    sent_by = (moved.carrier, moved.tracking) if moved else ()
    return Happening(
        at=operation.recorded_at,
        what=what,
        amount=operation.amount,
        ours=True,
        stage=operation.stage,
        who=operation.who,
        detail=" · ".join(text for text in (operation.reason, *sent_by, operation.detail) if text),
        trace_id=operation.trace_id,
        attempt=_if(several, operation.reference),
    )


def _theirs(event: Event, *, several: bool) -> Happening:
    return Happening(
        at=event.at, what=event.name, amount=event.amount, ours=False, attempt=_if(several, event.reference)
    )


def _attempt(payment: Payment, pending: Sequence[Operation]) -> Attempt:
    own = [operation for operation in pending if operation.reference == payment.reference]
    return Attempt(payment.reference, payment.flow, standing(payment, own), payment.sent_at)


def _if(several: bool, reference: str) -> str:
    return reference if several else ""


def _who(saved: SavedOrder) -> str:
    """Whom an order is for, as far as a list shows it."""
    return saved.order.customer or mask_phone(saved.order.phone)
