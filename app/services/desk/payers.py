"""Payers: customers of earlier orders, and doubts about a number."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.desk.customer_orders import TWIN_WITHIN
from app.domain.desk.query import names_and_numbers
from app.domain.desk.views import Customer, Doubt
from app.domain.input.phone import parse_phone, swapped
from app.domain.money import Money
from app.domain.problem import Invalid
from app.services.desk.order_rows import order_rows
from app.services.preferences import market_of

if TYPE_CHECKING:
    from app.domain.desk.customer_orders import CustomerHistory
    from app.domain.desk.views import OrderRow
    from app.services.desk.reading_store import ReadingStore


class Payers:
    """Answers who the customer may be; it writes nothing."""

    def __init__(self, store: ReadingStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def search(self, text: str, limit: int = 6, *, thorough: bool = False) -> tuple[Customer, ...]:
        """Search customers by name or number, the latest first; all for no text.

        While somebody types the latest orders are enough; a `thorough` search goes through all.
        """
        query = names_and_numbers(text, market_of(self._store))
        return tuple(self._store.customers.search(query, limit, thorough=thorough))

    def histories(self, text: str, limit: int = 6) -> tuple[CustomerHistory, ...]:
        """The histories of customers by whole number, or else as `search` finds them.

        It is a thorough search, however far back a customer was here last.
        """
        known = self.history(self._whole_number(text))
        if known is not None:
            return (known,)
        return tuple(
            self._store.customers.histories([customer.phone for customer in self.search(text, limit, thorough=True)])
        )

    def history(self, phone: str) -> CustomerHistory | None:
        """What was ordered under a number with its country code; None for no number."""
        return next(iter(self._store.customers.histories([phone] if phone else [])), None)

    def orders_of(self, customer: Customer, limit: int = 20) -> tuple[OrderRow, ...]:
        """A customer's orders, newest first."""
        return order_rows(self._store, self._store.orders.of_phone(customer.phone, limit))

    def _whole_number(self, text: str) -> str:
        """The number that `text` is, with its country code; empty where it is a part of one, or a name."""
        try:
            return parse_phone(text, market_of(self._store))
        except Invalid:
            return ""

    def doubt(self, phone: str, code_length: int, amount: Money) -> Doubt | None:
        """A reason to doubt `phone` and `amount`, if there is any.

        The same request a moment ago, or a regular whose number has two digits swapped. `phone` is digits with a country
        code of `code_length`.
        """
        # First the stronger doubt: the same amount to the same number is nearly always a second press.
        sent_at = self._store.customers.twin(phone, amount.minor, self._now() - TWIN_WITHIN)
        if sent_at is not None:
            return Doubt(twin_at=sent_at)
        # A number that has paid here before is right, however close it is to another one.
        if self._store.customers.regulars([phone]):
            return None
        regulars = self._store.customers.regulars(sorted(swapped(phone, code_length)))
        return Doubt(regular=regulars[0]) if regulars else None
