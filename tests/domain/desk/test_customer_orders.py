"""The other orders of a customer, and the twin among them that may be one too many."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.desk.customer_orders import TWIN_WITHIN, CustomerOrders
from app.domain.desk.views import OrderRow
from app.domain.money import Currency, Money
from app.domain.standing import Standing

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
OWN = OrderRow(2, "K-261129-0002", Standing.RESERVED, Money(49_900, Currency.NOK), "Kari", "•• ••• 678", "Hoodie", NOW)
OTHER = replace(OWN, place=1, reference="K-261129-0001", at=NOW - TWIN_WITHIN)


@pytest.mark.parametrize(
    ("other", "twin"),
    [
        (OTHER, True),
        (replace(OTHER, at=NOW + TWIN_WITHIN), True),
        (replace(OTHER, standing=Standing.CAPTURED), True),
        (replace(OTHER, standing=Standing.UNKNOWN), True),
        (replace(OTHER, at=NOW - TWIN_WITHIN - timedelta(seconds=1)), False),
        (replace(OTHER, at=NOW + TWIN_WITHIN + timedelta(seconds=1)), False),
        (replace(OTHER, amount=Money(49_800, Currency.NOK)), False),
        (replace(OTHER, amount=Money(49_900, Currency.SEK)), False),
        (replace(OTHER, standing=Standing.DECLINED), False),
        (replace(OTHER, standing=Standing.REFUNDED), False),
    ],
)
def test_a_twin_has_the_same_amount_within_ten_minutes_and_money_in_it(other: OrderRow, twin: bool) -> None:
    assert bool(CustomerOrders(OWN, (other,)).twins) is twin


def test_an_order_without_money_has_no_twin() -> None:
    assert CustomerOrders(replace(OWN, standing=Standing.EXPIRED), (OTHER,)).twins == ()
