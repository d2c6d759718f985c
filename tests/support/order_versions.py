"""Orders as two tills may have changed them, for tests of what differs."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from app.domain.money import Currency
from app.domain.order import Flow, Order, OrderLine, OtherPayment, Source

LINES = st.builds(
    OrderLine,
    name=st.sampled_from(["Hoodie", "Cap", "Mug"]),
    product_id=st.sampled_from(["", "H-1"]),
    quantity=st.sampled_from([Decimal(1), Decimal(2), Decimal("2.0"), Decimal("0.5")]),
    unit_price=st.sampled_from([100, 49_900]),
    vat_rate=st.sampled_from([0, 2500]),
    is_return=st.booleans(),
)
ORDERS = st.builds(
    Order,
    lines=st.lists(LINES, max_size=5).map(tuple),
    currency=st.just(Currency.NOK),
    flow=st.sampled_from([Flow.PUSH, Flow.QR]),
    phone=st.sampled_from(["", "4791234567"]),
    customer=st.sampled_from(["", "Anna"]),
    note=st.sampled_from(["", "by the door"]),
    receipt_number=st.sampled_from(["", "1042"]),
    tip=st.sampled_from([0, 500]),
    minimum_age=st.sampled_from([0, 18]),
    other_payments=st.sampled_from([(), (OtherPayment(Source.GIFT_CARD, 100),)]),
)


def hoodie(**changes: object) -> OrderLine:
    """A line of a hoodie, changed."""
    line = OrderLine("Hoodie", "H-1", Decimal(1), 49_900, 2500)
    return replace(line, **changes)  # type: ignore[arg-type]


def mug(**changes: object) -> OrderLine:
    """A line of a mug, changed."""
    line = OrderLine("Mug", "", Decimal(2), 10_000, 2500)
    return replace(line, **changes)  # type: ignore[arg-type]


def order_of(*lines: OrderLine, **changes: object) -> Order:
    """An order of these lines."""
    return Order(lines, Currency.NOK, **changes)  # type: ignore[arg-type]
