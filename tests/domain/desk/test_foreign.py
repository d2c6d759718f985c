"""A foreign payment stands where its own totals say, and its time limit counts from its own log."""

from datetime import UTC, datetime, timedelta

from app.domain.desk.foreign import ForeignPayment
from app.domain.money import Currency, Money
from app.domain.payment import Aggregate, Payment, State
from app.domain.standing import Standing

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_it_stands_where_its_totals_say() -> None:
    payment = Payment("SHOP-0001", 0, Money(100, Currency.NOK), State.AUTHORIZED, NOW, Aggregate(100, 40))
    found = ForeignPayment("SHOP-0001", payment, (), NOW)
    assert found.standing is Standing.PART_CAPTURED
    assert found.deadline is not None
    assert found.deadline.at == NOW + timedelta(days=180)
