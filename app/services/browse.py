"""Reading for the pages: what an order is, where it stands, what may be done and what happened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.phone import mask_phone
from app.domain.standing import Standing
from app.errors import Blocked
from app.store import Store

if TYPE_CHECKING:
    from app.domain.journal import Entry, Finding
    from app.domain.operation import Operation
    from app.domain.payment import Event, Payment
    from app.domain.query import Query
    from app.domain.views import DraftRow, FoundRows, OrderRow, OrderView, WaitingRow
    from app.store import SavedOrder

AT_A_LOOK = 400
"""Places of a damaged file that are looked at in one go, each by itself."""


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
        return [self._view(saved) for saved in self._store.orders.search(self._understood(query), limit, before)]

    def orders(self, query: str = "", limit: int = 200, before: int | None = None) -> tuple[OrderRow, ...]:
        """Rows for a list, newest first; `before` is the `place` of the last row already shown."""
        return self._rows(self._store.orders.search(self._understood(query), limit, before))

    def page(self, query: str, limit: int, before: int | None = None) -> FoundRows:
        """As `orders`, but only as many orders are looked through as a window can wait for. What the damage of a file
        hides is left out and counted."""
        from app.domain.views import FoundRows

        understood = self._understood(query)
        try:
            found = self._store.orders.look(understood, limit, before)
            return FoundRows(self._rows(found.orders), found.before)
        except Blocked as trouble:
            if trouble.code != "file_damaged":
                raise
            return self._page_around_damage(understood, limit, before)

    def _page_around_damage(self, query: Query, limit: int, before: int | None) -> FoundRows:
        """Read order by order, so that only those are missing which cannot be read themselves."""
        from app.domain.views import FoundRows

        place = self._store.orders.newest_place() + 1 if before is None else before
        last = max(1, place - AT_A_LOOK)
        rows: list[OrderRow] = []
        unread = 0
        while place > last and len(rows) < limit:
            place -= 1
            try:
                found = self._store.orders.match(query, place)
                rows += self._rows([found] if found else [])
            except Blocked:
                unread += 1
        return FoundRows(tuple(rows), place if place > 1 else None, unread)

    def row(self, query: str, reference: str) -> tuple[int, OrderRow | None] | None:
        """The place of an order in the list and its row there, if it matches `query`; None when there is no such order."""
        saved = self._store.orders.find(reference)
        if saved is None:
            return None
        found = self._store.orders.match(self._understood(query), saved.id)
        return saved.id, self._rows([found])[0] if found else None

    def waiting(self) -> tuple[WaitingRow, ...]:
        """Requests on their way to or in front of a customer, oldest first, and those whose answer was lost."""
        payments = self._store.payments.unsettled()
        if not payments:
            return ()
        from app.domain.payment import standing
        from app.domain.views import WaitingRow

        pending = {operation.reference: operation for operation in self._store.operations.pending()}
        digits = self._digits
        orders = self._store.orders.of([payment.order_id for payment in payments])
        return tuple(
            WaitingRow(
                reference=orders[payment.order_id].reference,
                standing=standing(payment, (pending[payment.reference],) if payment.reference in pending else ()),
                amount=payment.amount,
                customer=_who(orders[payment.order_id], digits),
                what=orders[payment.order_id].order.shown_description,
                sent_at=payment.sent_at,
                expires_at=payment.ends_at,
                words=orders[payment.order_id].order.words,
                flow=payment.flow,
            )
            for payment in payments
        )

    def journal(self) -> Finding:
        """Whether the action log is whole, unchanged, and agrees with everything else."""
        return self._store.journal.check()

    def entries(self) -> Iterator[Entry]:
        """The action log, oldest first."""
        return self._store.journal.entries()

    def whole_only_since(self) -> datetime | None:
        """Since when we know that the sales unit takes only whole captures; None as long as it has not said so."""
        from app.domain.refusal import WHOLE_ONLY

        return self._store.notes.learnt(WHOLE_ONLY)

    def push_refused_since(self) -> datetime | None:
        """Since when we know that the sales unit may not send requests straight to a phone; None as long as it may."""
        from app.domain.refusal import PUSH_REFUSED

        return self._store.notes.learnt(PUSH_REFUSED)

    def events(self, reference: str) -> tuple[Event, ...]:
        """The service's log of all requests of an order, oldest first, as last read. Raises `Invalid` `order_not_found`."""
        payments = self._store.payments.of_order(self._store.orders.get(reference).id)
        return tuple(event for payment in payments for event in self._store.payments.events(payment.reference))

    def drafts(self, limit: int = 50) -> tuple[DraftRow, ...]:
        """The orders of which nothing was sent yet, the last made first."""
        found = self._store.orders.drafts(limit)
        if not found:
            return ()
        from app.domain.views import DraftRow

        digits = self._digits
        return tuple(
            DraftRow(
                reference=saved.reference,
                amount=saved.order.total,
                customer=_who(saved, digits),
                what=saved.order.shown_description,
                at=saved.made_at,
                unfinished=saved.unfinished,
            )
            for saved in found
        )

    def form(self, name: str) -> str:
        """What was typed into a form and kept."""
        return self._store.notes.form(name)

    def _understood(self, text: str) -> Query:
        from app.domain.query import Query, understand
        from app.services.preferences import market_of

        return understand(text, market_of(self._store)) if text else Query()

    def _rows(self, found: Sequence[SavedOrder]) -> tuple[OrderRow, ...]:
        ids = [saved.id for saved in found]
        payments = self._store.payments.latest(ids)
        pending = self._store.operations.pending_of(ids)
        digits = self._digits
        return tuple(self._row(saved, payments.get(saved.id), pending.get(saved.id, ()), digits) for saved in found)

    @property
    def _digits(self) -> int:
        from app.services.preferences import digits_shown_of

        return digits_shown_of(self._store)

    def _row(self, saved: SavedOrder, payment: Payment | None, pending: tuple[Operation, ...], digits: int) -> OrderRow:
        from app.domain.payment import standing
        from app.domain.views import OrderRow

        stands = standing(payment, pending)
        return OrderRow(
            place=saved.id,
            reference=saved.reference,
            standing=stands,
            amount=saved.order.total,
            customer=saved.order.customer,
            phone=mask_phone(saved.order.phone, digits),
            what=saved.order.shown_description,
            at=payment.sent_at if payment else saved.made_at,
            to_ship=saved.to_ship and stands is Standing.RESERVED,
            refunded=payment is not None and bool(payment.aggregate.refunded),
        )

    def _view(self, saved: SavedOrder) -> OrderView:
        from app.services.order_view import order_view

        return order_view(self._store, saved, self._now(), self._digits)


def _who(saved: SavedOrder, digits: int) -> str:
    """Whom an order is for, as far as a list shows it."""
    return saved.order.customer or mask_phone(saved.order.phone, digits)
