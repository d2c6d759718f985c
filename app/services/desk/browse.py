"""Reading for the pages: orders, their standing, and what may be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.domain.codes import ServiceCode, TroubleCode
from app.domain.input.phone import mask_phone
from app.domain.standing import Standing
from app.errors import Blocked

if TYPE_CHECKING:
    from app.domain.desk.customer_orders import CustomerOrders
    from app.domain.desk.query import Query
    from app.domain.desk.views import DraftRow, FoundRows, OrderRow, OrderView, WaitingRow
    from app.domain.payment import Event
    from app.domain.records.journal import Finding, LogEntry
    from app.services.desk.reading_store import ReadingStore
    from app.settings import Settings
    from app.store import SavedOrder
    from app.store.search.conditions import Surroundings

AT_A_LOOK = 400
"""Places of a damaged file that are looked at in one go, each by itself."""
HOLDS_FOR = timedelta(seconds=1)
"""So long an order that was read holds, if nothing is written: what is said of its time limits is no older."""


class Browse:
    """Reads of the store; nothing here writes or goes out.

    An order is read once for all who show it.
    """

    def __init__(self, store: ReadingStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now
        self._read: dict[str, tuple[int, OrderView]] = {}
        self._read_at: datetime | None = None
        self._version: object = None
        self._settings_read: tuple[object, Settings] | None = None

    @property
    def damage(self) -> Blocked | None:
        """The known damage of the file that is read, or None."""
        return self._store.damage

    def order(self, reference: str) -> OrderView:
        """One order, by its own reference or that of one of its requests.

        Raises `Invalid` `order_not_found`.
        """
        # One page draws from several widgets in one turn; all of them get the same reading.
        known = self._known(reference)
        return known[1] if known is not None else self._read_order(reference)

    def views(self, query: str = "", limit: int = 200, before: int | None = None) -> list[OrderView]:
        """Whole orders that match `query`, newest first."""
        from app.services.desk.order_view import order_views

        understood, around = self._understood(query)
        found = self._search(understood, around, limit, before)
        return order_views(self._store, found, self._now(), self._digits)

    def orders(self, query: str = "", limit: int = 200, before: int | None = None) -> tuple[OrderRow, ...]:
        """Rows for a list, newest first.

        `before` is the `place` of the last row already shown.
        """
        understood, around = self._understood(query)
        return self._rows(self._search(understood, around, limit, before))

    def page(self, query: str, limit: int, before: int | None = None) -> FoundRows:
        """As `orders`, but look only through as many as a window can wait for.

        What the damage of a file hides is left out and counted.
        """
        from app.domain.desk.views import FoundRows

        try:
            understood, around = self._understood(query)
            from app.services.desk.searching import look

            found, _ = look(self._store, understood, around, limit, before)
            return FoundRows(self._rows(found.orders), found.before)
        except Blocked as trouble:
            if trouble.code != TroubleCode.FILE_DAMAGED:
                raise
            return self._page_around_damage(query, limit, before)

    def at(self, places: Sequence[int]) -> tuple[OrderRow, ...]:
        """The rows at these places, in their order, without those where no order is.

        Raises `Blocked`.
        """
        orders = self._store.orders.of(places)
        return self._rows([orders[place] for place in places if place in orders])

    def places(self, before: int) -> range:
        """The places below `before` where orders may be, newest first."""
        # Some of these numbers have no order any more, for a draft can be discarded.
        return range(before - 1, self._store.lookups.oldest - 1, -1)

    def _page_around_damage(self, query: str, limit: int, before: int | None) -> FoundRows:
        """Read order by order, so that only those are missing which cannot be read themselves."""
        from app.domain.desk.views import FoundRows

        understood, around = self._understood(query)
        place = self._store.orders.newest_place() + 1 if before is None else before
        # A damaged page can cost a second each; so many at a look keep the window alive.
        last = max(1, place - AT_A_LOOK)
        rows: list[OrderRow] = []
        unread = 0
        while place > last and len(rows) < limit:
            place -= 1
            try:
                found = self._store.orders.match(understood, place, around)
                rows += self._rows([found] if found else [])
            # This one order cannot be read; it is counted, and the ones around it are still shown.
            except Blocked:
                unread += 1
        return FoundRows(tuple(rows), place if place > 1 else None, unread)

    def row(self, query: str, reference: str) -> tuple[int, OrderRow | None] | None:
        """The place and row of an order, if it matches `query`.

        None when there is no such order.
        """
        understood, around = self._forgiving(query)
        known = self._known(reference)
        if known is not None:
            # The same reading serves the open page and its row in the list.
            place, view = known
            return place, _row_of(place, view) if self._matches(understood, place, around) else None
        saved = self._store.orders.find(reference)
        if saved is None:
            return None
        return saved.id, self._rows([saved])[0] if self._matches(understood, saved.id, around) else None

    def waiting(self) -> tuple[WaitingRow, ...]:
        """Requests that wait for a customer or an answer, oldest first."""
        # The usual case at a quiet till: no further queries.
        payments = self._store.payments.unsettled()
        if not payments:
            return ()
        from app.domain.desk.views import WaitingRow
        from app.domain.payment import standing

        # A request of which the answer was lost stands in the strip as well, and not as waiting.
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

    def others_of_customer(self, reference: str, limit: int = 20) -> CustomerOrders:
        """The other orders of an order's customer, by phone number.

        Raises `Invalid` `order_not_found`.
        """
        from app.domain.desk.customer_orders import CustomerOrders

        saved = self._store.orders.get(reference)
        # Two more than are shown: the order itself may be among them, and one tells that there are more.
        found = self._store.orders.of_phone(saved.order.phone, limit + 2) if saved.order.phone else []
        rows = self._rows([each for each in found if each.id != saved.id])
        own = next(iter(self._rows([saved])))
        return CustomerOrders(own, rows[:limit], more=len(rows) > limit)

    def journal(self) -> Finding:
        """Whether the action log is whole, unchanged, and agrees with everything else."""
        return self._store.journal.check()

    def entries(self) -> Iterator[LogEntry]:
        """The action log, oldest first."""
        return self._store.journal.entries()

    def whole_only_since(self, unit: int) -> datetime | None:
        """Since when we know that a sales unit takes only whole captures.

        None as long as it has not said so.
        """
        return self._store.lessons.learnt(unit, ServiceCode.WHOLE_ONLY)

    def push_refused_since(self, unit: int) -> datetime | None:
        """Since when pushes are refused to a sales unit; None while they are not."""
        return self._store.lessons.learnt(unit, ServiceCode.PUSH_REFUSED)

    def events(self, reference: str) -> tuple[Event, ...]:
        """The service's log of all requests of an order, oldest first, as last read.

        Raises `Invalid` `order_not_found`.
        """
        # By order of the requests and then by their log, so that two requests do not mix.
        references = [each.reference for each in self._store.payments.of_order(self._store.orders.get(reference).id)]
        found = self._store.payments.events_of(references)
        return tuple(event for each in references for event in found.get(each, ()))

    def drafts(self, limit: int = 50) -> tuple[DraftRow, ...]:
        """The orders of which nothing was sent yet, the last made first."""
        found = self._store.orders.drafts(limit)
        if not found:
            return ()
        from app.domain.desk.views import DraftRow
        from app.domain.shop.remembered import Remembered
        from app.domain.shop.scope import Owners
        from app.domain.tills.whereabouts import read_place

        digits, parked = self._digits, Remembered.PARKED
        places = self._store.memory.parts(parked.scope, Owners(), parked.stored_as)
        return tuple(
            DraftRow(
                reference=saved.reference,
                amount=saved.order.total,
                customer=_who(saved, digits),
                what=saved.order.shown_description,
                at=saved.made_at,
                unfinished=saved.unfinished,
                parked=read_place(places.get(saved.reference, "")),
            )
            for saved in found
        )

    def _understood(self, text: str) -> tuple[Query, Surroundings]:
        if text:
            from app.services.desk.searching import understood

            return understood(text, self._now(), self._settings, self._store.units.names)
        from app.domain.desk.query import Query
        from app.store.search.conditions import PLAIN

        return Query(), PLAIN

    def _forgiving(self, text: str) -> tuple[Query, Surroundings]:
        query, around = self._understood(text)
        if not query.terms:
            return query, around
        from app.services.desk.searching import forgiving

        return query, forgiving(self._store, query, around)

    def _search(self, query: Query, around: Surroundings, limit: int, before: int | None) -> list[SavedOrder]:
        from app.services.desk.searching import forgiving

        if before is not None and query.terms:
            around = forgiving(self._store, query, around)
        found = self._store.orders.search(query, limit, before, around)
        # What was found has all its words; only where nothing was, one of them may be nowhere.
        if not found and before is None and query.terms and (around := forgiving(self._store, query, around)).meant:
            found = self._store.orders.search(query, limit, before, around)
        return found

    def _rows(self, found: Sequence[SavedOrder]) -> tuple[OrderRow, ...]:
        from app.services.desk.order_rows import order_rows

        return order_rows(self._store, found)

    @property
    def _digits(self) -> int:
        return self._settings.digits_shown

    @property
    def _settings(self) -> Settings:
        """The settings, read again once something was written."""
        version = self._store.version
        if self._settings_read is None or self._settings_read[0] != version:
            from app.services.preferences import settings_of

            self._settings_read = version, settings_of(self._store)
        return self._settings_read[1]

    def _matches(self, query: Query, place: int, around: Surroundings) -> bool:
        return not query.terms or self._store.orders.match(query, place, around) is not None

    def _known(self, reference: str) -> tuple[int, OrderView] | None:
        """An order that was read a moment ago, since when nothing was written: the number it has in the list, and its view."""
        return self._read.get(reference) if self._still_holds() else None

    def _still_holds(self) -> bool:
        """Whether what was read before holds now; else it is forgotten."""
        now, version = self._now(), self._store.version
        # Also of a clock that was put back: by it what was read would stay new for ever.
        if self._read_at is None or version != self._version or abs(now - self._read_at) > HOLDS_FOR:
            self._read, self._read_at, self._version = {}, now, version
            return False
        return True

    def _read_order(self, reference: str) -> OrderView:
        from app.services.desk.order_view import order_view

        saved = self._store.orders.get(reference)
        view = order_view(self._store, saved, self._now(), self._digits)
        # An order can be asked for by the name of any of its requests, and all of those are one reading.
        for each in (view.reference, *(attempt.reference for attempt in view.attempts)):
            self._read[each] = saved.id, view
        return view


def _row_of(place: int, view: OrderView) -> OrderRow:
    """The row of an order that was read whole."""
    from app.domain.desk.views import OrderRow

    return OrderRow(
        place=place,
        reference=view.reference,
        standing=view.standing,
        amount=view.order.total,
        customer=view.order.customer,
        phone=view.phone,
        what=view.order.shown_description,
        at=view.payment.sent_at if view.payment else view.made_at,
        to_ship=view.to_ship_later and view.standing is Standing.RESERVED,
        refunded=bool(view.aggregate.refunded),
        read_at=view.payment.looked_at if view.payment else None,
    )


def _who(saved: SavedOrder, digits: int) -> str:
    """Whom an order is for, as far as a list shows it."""
    return saved.order.customer or mask_phone(saved.order.phone, digits)
