"""The list *To ship*: what is still to go, and until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.domain.desk.to_ship import ToShipRow
from app.domain.desk.views import OrderView
from app.domain.money import Money
from app.domain.order import format_quantity
from app.domain.verdict import Action
from app.services.desk.order_view import order_views
from app.services.desk.reading_store import ReadingStore
from app.services.preferences import digits_shown_of

MOST = 500
"""So many rows at a time; the nearest deadlines come first."""


class ToShip:
    """Reads what is to be shipped. Raises `Blocked` where it cannot be read."""

    def __init__(self, store: ReadingStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def count(self) -> int:
        """How many orders are to be shipped."""
        return self._store.parcels.count()

    def rows(self, most: int = MOST) -> tuple[ToShipRow, ...]:
        """The orders to ship, the nearest deadline first."""
        numbers = self._store.parcels.to_ship(most)
        found = self._store.orders.of(numbers)
        saved = [found[number] for number in numbers if number in found]
        return tuple(_row(view) for view in order_views(self._store, saved, self._now(), digits_shown_of(self._store)))


def _row(view: OrderView) -> ToShipRow:
    lines = view.order.lines
    goes = ", ".join(f"{format_quantity(each.quantity)} × {lines[each.position].name}" for each in view.to_ship)
    return ToShipRow(
        reference=view.reference,
        words=view.order.words,
        customer=view.order.customer or view.phone,
        # An order over an amount alone has no lines that could go.
        what=goes or view.order.shown_description,
        left=Money(view.payment.left if view.payment else 0, view.order.currency),
        until=view.deadline.at if view.deadline else None,
        refusal=view.allowed[Action.CAPTURE].refusal,
    )
