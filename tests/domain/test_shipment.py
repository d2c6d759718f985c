"""Part of an order leaves or comes back: to the øre, never more than there is, and the last part closes exactly."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.domain.problem import Invalid
from app.domain.shipment import Portion, cut, everything, pack, still_there, take_back, with_customer, worths


def line(
    quantity: str = "1", price: int = 49_900, discount: int = 0, *, back: bool = False, name: str = "x"
) -> OrderLine:
    return OrderLine(name, "id", Decimal(quantity), price, 2500, discount, is_return=back)


def order(*lines: OrderLine) -> Order:
    return Order(lines, Currency.NOK, phone="4741234567")


quantities = st.decimals("0.001", "99", places=3, allow_nan=False)


@st.composite
def orders(draw: st.DrawFn) -> Order:
    made = []
    for _ in range(draw(st.integers(1, 5))):
        quantity, price = draw(quantities), draw(st.integers(0, 100_000))
        whole = line(str(quantity), price)
        discount = draw(st.integers(0, whole.before_discount))
        made.append(line(str(quantity), price, discount, back=draw(st.booleans()) and draw(st.booleans())))
    return order(*made)


@given(orders())
def test_the_lines_are_worth_the_order(made: Order) -> None:
    parts = worths(made)
    if made.total.minor > 0 and any(item.gross and not item.is_return for item in made.lines):
        assert sum(parts) == made.total.minor
    else:
        assert not any(parts)
    for item, worth in zip(made.lines, parts, strict=True):
        assert 0 <= worth <= item.gross
        assert not (item.is_return and worth)
    if not any(item.is_return for item in made.lines):
        assert list(parts) == [item.gross for item in made.lines]


@given(orders(), st.data())
def test_any_way_of_shipping_adds_up_to_the_order(made: Order, data: st.DataObject) -> None:
    gone: list[Portion] = []
    reserved = made.total.minor
    for _ in range(6):
        left = still_there(made, gone)
        wanted = {
            position: data.draw(
                st.decimals(0, quantity, places=3, allow_nan=False).filter(lambda q, m=quantity: q <= m)
            )
            for position, quantity in enumerate(left)
            if quantity
        }
        if not any(wanted.values()):
            continue
        portions = cut(made, gone, wanted, left)
        assert all(portion.amount >= 0 for portion in portions)
        gone += portions
    if any(still_there(made, gone)):
        gone += cut(made, gone, everything(still_there(made, gone)), still_there(made, gone))
    assert not any(still_there(made, gone))
    assert sum(portion.amount for portion in gone) == (sum(worths(made)))
    if sum(worths(made)):
        assert sum(portion.amount for portion in gone) == reserved


def test_a_discount_and_thirds_are_split_to_the_last_ore() -> None:
    made = order(line("3", 3333, 100))  # 98,99 for three
    first = pack(made, (), {0: Decimal(1)}, 9899)
    second = pack(made, first.portions, {0: Decimal(1)}, 9899 - first.amount)
    third = pack(made, (*first.portions, *second.portions), {0: Decimal(1)}, 9899 - first.amount - second.amount)
    assert [first.amount, second.amount, third.amount] == [3300, 3299, 3300]
    assert [parcel.closes for parcel in (first, second, third)] == [False, False, True]


def test_goods_that_come_back_lower_what_each_shipment_takes() -> None:
    made = order(line("1", 30_000), line("1", 20_000, back=True), line("1", 10_000))
    assert worths(made) == (15_000, 0, 5_000)
    assert still_there(made, ()) == (Decimal(1), Decimal(0), Decimal(1))
    assert pack(made, (), {0: Decimal(1)}, 20_000).amount == 15_000


def test_no_more_than_is_reserved() -> None:
    made = order(line("2", 10_000), line("1", 5000))
    parcel = pack(made, (), {0: Decimal(2), 1: Decimal(1)}, 20_001)
    assert (parcel.amount, parcel.short, sum(portion.amount for portion in parcel.portions)) == (20_001, True, 20_001)
    with pytest.raises(Invalid, match="nothing_left"):
        pack(made, (), {0: Decimal(1)}, 0)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ({}, "nothing_chosen"),
        ({0: Decimal(0)}, "nothing_chosen"),
        ({2: Decimal(1)}, "portion_missing"),
        ({-1: Decimal(1)}, "portion_missing"),
        ({0: Decimal(3)}, "portion_too_many"),
        ({0: Decimal(-1)}, "portion_too_many"),
        ({1: Decimal(1)}, "portion_too_many"),  # a return goes nowhere
    ],
)
def test_what_cannot_be_shipped(wanted: dict[int, Decimal], code: str) -> None:
    made = order(line("2"), line("1", 100, back=True))
    with pytest.raises(Invalid) as refused:
        pack(made, (), wanted, 99_700)
    assert refused.value.code == code


def test_what_can_come_back() -> None:
    made = order(line("2", 10_000), line("1", 5000))
    shipped = pack(made, (), {0: Decimal(1)}, 25_000).portions
    have = with_customer(made, shipped, (), 10_000)
    assert have == (Decimal(1), Decimal(0))
    back = take_back(made, have, (), {0: Decimal(1)}, 10_000)
    assert [portion.amount for portion in back] == [10_000]
    assert with_customer(made, shipped, back, 10_000) == (Decimal(0), Decimal(0))
    with pytest.raises(Invalid, match="portion_too_many"):
        take_back(made, with_customer(made, shipped, back, 10_000), back, {0: Decimal(1)}, 10_000)
    with pytest.raises(Invalid, match="amount_above_limit"):
        take_back(made, have, (), {0: Decimal(1)}, 9_999)


def test_captured_by_amount_any_line_may_be_with_the_customer() -> None:
    made = order(line("2", 10_000), line("1", 5000, back=True))
    assert with_customer(made, (), (), 1) == (Decimal(2), Decimal(0))
    assert with_customer(made, (), (Portion(0, Decimal(1), 7500),), 15_000) == (Decimal(1), Decimal(0))
