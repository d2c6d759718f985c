"""Orders and payments put straight into a store."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from app.domain.money import Currency, Money
from app.domain.order import Order, OrderLine
from app.domain.payment import Payment, State
from app.store import SavedOrder, Store

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
AMOUNT = Money(49_900, Currency.NOK)


LINE = OrderLine("Hoodie", "hoodie1234", Decimal(1), 49_900, 2500)


def saved(store: Store, reference: str = "K-261122-0001", **changes: object) -> SavedOrder:
    order = Order(**{"lines": (LINE,), "currency": Currency.NOK, **changes})  # type: ignore[arg-type]
    with store.write():
        return store.orders.add(reference, order, NOW)


def paid(
    store: Store, order: SavedOrder, attempt: int = 1, state: State = State.CREATED, reference: str = ""
) -> Payment:
    payment = Payment(
        reference or (order.reference if attempt == 1 else f"{order.reference}-{attempt}"), order.id, AMOUNT, state, NOW
    )
    with store.write():
        store.payments.add(payment, attempt)
    return payment
