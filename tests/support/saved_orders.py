"""Orders of one line in a store, by number and customer."""

from datetime import UTC, datetime
from decimal import Decimal

from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.store import SavedOrder, Store

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def saved(store: Store, number: int, customer: str = "", phone: str = "", line: str = "Mug", **more: str) -> SavedOrder:
    order = Order(
        (OrderLine(line, "x", Decimal(1), 100, 2500),),
        Currency.NOK,
        customer=customer,
        phone=phone,
        **more,  # type: ignore[arg-type]
    )
    with store.write():
        return store.orders.add(f"K-261122-{number:04d}", order, NOW)
