"""Part of an order leaves or comes back: to the øre, never more than there is, and the last part closes exactly."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Currency, Money
from app.domain.order import Order, OrderLine, OtherPayment, Source
from app.domain.problem import Invalid
from app.domain.shipment import (
    Portion,
    covered,
    cut,
    due,
    everything,
    pack,
    still_there,
    take_back,
    with_customer,
    worths,
)


def line(
    quantity: str = "1", price: int = 49_900, discount: int = 0, *, back: bool = False, name: str = "x"
) -> OrderLine:
    return OrderLine(name, "id", Decimal(quantity), price, 2500, discount, is_return=back)


def order(*lines: OrderLine, tip: int = 0, paid: int = 0) -> Order:
    others = (OtherPayment(Source.GIFT_CARD, paid),) if paid else ()
    return Order(lines, Currency.NOK, phone="4741234567", tip=tip, other_payments=others)


COFFEE, BUN = line(price=3_500, name="coffee"), line(price=3_900, name="bun")
ALL, ONE, TWO = {0: Decimal(1), 1: Decimal(1)}, {0: Decimal(1)}, {1: Decimal(1)}
quantities = st.decimals("0.001", "99", places=3, allow_nan=False)


@st.composite
def orders(draw: st.DrawFn) -> Order:
    """Lines with and without discounts, goods that come back, free goods, a tip, and what is paid otherwise."""
    made = []
    for _ in range(draw(st.integers(1, 5))):
        quantity, price = draw(quantities), draw(st.integers(0, 100_000) | st.just(0))
        whole = line(str(quantity), price)
        discount = draw(st.integers(0, whole.before_discount) | st.just(whole.before_discount))
        made.append(line(str(quantity), price, discount, back=draw(st.booleans()) and draw(st.booleans())))
    tip, paid = (draw(st.just(0) | st.integers(0, 50_000)) for _ in range(2))
    return order(*made, tip=tip, paid=paid)


def some(data: st.DataObject, available: tuple[Decimal, ...]) -> dict[int, Decimal]:
    """Some of what is available."""
    return {
        position: data.draw(st.decimals(0, quantity, places=3, allow_nan=False).filter(quantity.__ge__))
        for position, quantity in enumerate(available)
        if quantity
    }


@given(orders())
def test_a_line_is_worth_its_own_price(made: Order) -> None:
    assert list(worths(made)) == [0 if item.is_return else item.gross for item in made.lines]
    returned = sum(item.gross for item in made.lines if item.is_return)
    assert covered(made) == returned + made.paid_otherwise
    assert sum(worths(made)) - covered(made) + made.tip == made.total.minor


@given(orders().filter(lambda made: made.total.minor > 0), st.data())
def test_any_way_of_shipping_and_taking_back_comes_out_to_the_ore(made: Order, data: st.DataObject) -> None:
    """Shipments in any parts capture the order's total, no more before the last; what comes back is worth what left, less
    only what was never paid by the request; and the whole that is left can always be given back, tip and all."""
    shipped: list[Portion] = []
    returned: list[Portion] = []
    total = made.total.minor
    captured = refunded = otherwise = on_top = goods_covered = 0
    for step in range(8):
        left = still_there(made, shipped)
        wanted = everything(left) if step == 7 else some(data, left)
        if any(wanted.values()):
            parcel = pack(made, shipped, wanted, total - captured)
            assert not parcel.short
            goods = sum(portion.amount for portion in parcel.portions)
            assert parcel.amount == parcel.owed == goods - parcel.covered + parcel.on_top
            assert min(parcel.covered, parcel.on_top, parcel.amount) >= 0
            assert not (parcel.on_top and parcel.tip_later)
            shipped += parcel.portions
            captured, on_top = captured + parcel.amount, on_top + parcel.on_top
            goods_covered += parcel.covered
            assert captured == due(made, shipped) <= total
            assert parcel.closes == (not any(still_there(made, shipped)))
        have = with_customer(made, shipped, returned, captured)
        back = some(data, have)
        if not any(back.values()):
            continue
        worth = sum(portion.amount for portion in cut(made, returned, back, have))
        tip = max(0, captured - max(0, sum(worths(made)) - covered(made)))
        for_goods = max(worth - covered(made), min(worth, captured - refunded - tip))
        too_much = worth - (captured - refunded) > covered(made)
        if not worth or too_much or for_goods <= 0:
            code = "nothing_paid_for" if not worth else "amount_above_limit" if too_much else "paid_otherwise"
            with pytest.raises(Invalid, match=code):
                take_back(made, have, returned, back, captured - refunded, captured)
            continue
        taken = take_back(made, have, returned, back, captured - refunded, captured)
        assert taken.amount + taken.otherwise == worth
        assert taken.amount == for_goods <= captured - refunded
        assert taken.otherwise <= covered(made)
        returned += taken.portions
        refunded, otherwise = refunded + taken.amount, otherwise + taken.otherwise
        assert refunded <= captured
    sold = any(item.quantity for item in made.lines if not item.is_return)
    if sold:
        assert captured == total
        assert goods_covered == sum(worths(made)) + on_top - total
        assert on_top <= made.tip
        assert sum(portion.amount for portion in shipped) == sum(worths(made))
    assert sum(portion.amount for portion in returned) == refunded + otherwise


def test_a_discount_and_thirds_are_split_to_the_last_ore() -> None:
    made = order(line("3", 3333, 100))  # 98,99 for three
    first = pack(made, (), {0: Decimal(1)}, 9899)
    second = pack(made, first.portions, {0: Decimal(1)}, 9899 - first.amount)
    third = pack(made, (*first.portions, *second.portions), {0: Decimal(1)}, 9899 - first.amount - second.amount)
    assert [first.amount, second.amount, third.amount] == [3300, 3299, 3300]
    assert [parcel.closes for parcel in (first, second, third)] == [False, False, True]


@pytest.mark.parametrize(
    ("whole", "halves"), [(1, (1, 0)), (3, (2, 1)), (9_999, (5_000, 4_999)), (10_000, (5_000, 5_000))]
)
def test_half_an_ore_goes_to_what_leaves_first(whole: int, halves: tuple[int, int]) -> None:
    made = order(line("2", 10_000, 20_000 - whole))
    first = pack(made, (), {0: Decimal(1)}, whole)
    second = pack(made, first.portions, {0: Decimal(1)}, whole - first.amount)
    assert (first.portions[0].amount, second.portions[0].amount) == halves
    assert (first.amount, second.amount) == halves


def test_a_tip_is_no_part_of_a_line() -> None:
    """It comes with the last goods, and goes back only with the whole."""
    made = order(COFFEE, BUN, tip=1_000)
    first = pack(made, (), ONE, 8_400)
    assert (first.amount, first.on_top, first.tip_later) == (3_500, 0, 1_000)
    second = pack(made, first.portions, TWO, 4_900)
    assert (second.amount, second.on_top, second.tip_later) == (4_900, 1_000, 0)
    back = take_back(made, (Decimal(1), Decimal(1)), (), TWO, 8_400, 8_400)
    assert (back.amount, back.otherwise) == (3_900, 0)
    at_once = pack(made, (), ALL, 8_400)
    assert (at_once.amount, at_once.on_top, at_once.covered) == (8_400, 1_000, 0)


def test_what_is_paid_otherwise_pays_for_what_leaves_first() -> None:
    made = order(COFFEE, BUN, paid=2_000)
    first = pack(made, (), ONE, 5_400)
    assert (first.amount, first.covered, first.on_top) == (1_500, 2_000, 0)
    second = pack(made, first.portions, TWO, 3_900)
    assert (second.amount, second.covered) == (3_900, 0)
    have = (Decimal(1), Decimal(1))
    bun = take_back(made, have, (), TWO, 5_400, 5_400)
    assert (bun.amount, bun.otherwise) == (3_900, 0)
    both = take_back(made, have, (), ALL, 5_400, 5_400)
    assert (both.amount, both.otherwise) == (5_400, 2_000)


@pytest.mark.parametrize(
    ("tip", "paid", "refunded", "wanted", "amount", "otherwise"),
    [
        (1_000, 2_000, 0, ALL, 5_400, 2_000),  # the tip of 10 stays where it is
        (1_000, 2_000, 0, ONE, 3_500, 0),
        (1_000, 6_000, 0, TWO, 1_400, 2_500),
        (1_000, 0, 0, ALL, 7_400, 0),
        (1_000, 2_000, 1_000, ALL, 5_400, 2_000),  # the tip was given back before, as an amount
        (1_000, 2_000, 2_000, TWO, 3_400, 500),
        (1_000, 0, 1_000, ALL, 7_400, 0),
    ],
)
def test_a_tip_is_not_given_back_for_a_line_that_was_paid_otherwise(
    tip: int, paid: int, refunded: int, wanted: dict[int, Decimal], amount: int, otherwise: int
) -> None:
    made = order(COFFEE, BUN, tip=tip, paid=paid)
    total = made.total.minor
    back = take_back(made, (Decimal(1), Decimal(1)), (), wanted, total - refunded, total)
    assert (back.amount, back.otherwise) == (amount, otherwise)


def test_goods_that_were_all_paid_otherwise_give_nothing_back() -> None:
    made = order(COFFEE, tip=1_000, paid=3_500)
    with pytest.raises(Invalid, match="paid_otherwise") as refused:
        take_back(made, (Decimal(1),), (), ONE, 1_000, 1_000)
    assert refused.value.values["amount"] == Money(3_500, made.currency)


def test_a_card_that_pays_for_the_first_goods_leaves_nothing_to_capture_for_them() -> None:
    made = order(COFFEE, BUN, paid=4_000)
    first = pack(made, (), ONE, 3_400)
    assert (first.amount, first.owed, first.covered, first.short) == (0, 0, 3_500, False)
    assert pack(made, first.portions, TWO, 3_400).amount == 3_400


def test_more_paid_otherwise_than_the_goods_is_taken_off_the_tip() -> None:
    made = order(COFFEE, tip=2_000, paid=4_000)
    parcel = pack(made, (), ONE, 1_500)
    assert (parcel.amount, parcel.covered, parcel.on_top) == (1_500, 3_500, 1_500)


def test_goods_that_come_back_pay_for_what_leaves_first() -> None:
    made = order(line("1", 30_000), line("1", 20_000, back=True), line("1", 10_000))
    assert worths(made) == (30_000, 0, 10_000)
    assert still_there(made, ()) == (Decimal(1), Decimal(0), Decimal(1))
    first = pack(made, (), {0: Decimal(1)}, 20_000)
    assert (first.amount, first.covered) == (10_000, 20_000)
    assert pack(made, first.portions, {2: Decimal(1)}, 10_000).amount == 10_000


def test_free_goods_leave_without_a_capture() -> None:
    made = order(COFFEE, line(price=0, name="napkin"), line(price=500, discount=500, name="sweet"), tip=500)
    free = pack(made, (), {1: Decimal(1), 2: Decimal(1)}, 4_000)
    assert (free.amount, free.owed, free.short, free.closes, free.tip_later) == (0, 0, False, False, 500)
    rest = pack(made, free.portions, {0: Decimal(1)}, 4_000)
    assert (rest.amount, rest.closes, rest.on_top) == (4_000, True, 500)
    # the tip does not wait for goods that cost nothing
    first = pack(made, (), {0: Decimal(1)}, 4_000)
    assert (first.amount, first.closes, first.on_top) == (4_000, False, 500)
    assert pack(made, first.portions, {1: Decimal(1)}, 0).owed == 0
    with pytest.raises(Invalid, match="nothing_paid_for"):
        take_back(made, (Decimal(1),) * 3, (), {1: Decimal(1)}, 4_000, 4_000)


def test_an_order_that_came_ready_made_comes_out_to_its_own_total() -> None:
    for total in (3_000, 3_500, 4_000, 9_000):
        made = replace(order(COFFEE, BUN), stated_total=total)
        first = pack(made, (), ONE, total)
        second = pack(made, first.portions, TWO, total - first.amount)
        assert first.amount + second.amount == total
        assert (first.tip_later, second.on_top) == (0, max(0, total - 7_400))
    assert due(replace(order(COFFEE), stated_total=-5), pack(order(COFFEE), (), ONE, 1).portions) == 0


def test_no_more_than_is_reserved() -> None:
    made = order(line("2", 10_000), line("1", 5000))
    parcel = pack(made, (), {0: Decimal(2), 1: Decimal(1)}, 20_001)
    assert (parcel.amount, parcel.owed, parcel.short) == (20_001, 25_000, True)
    assert sum(portion.amount for portion in parcel.portions) == 25_000


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
    back = take_back(made, have, (), {0: Decimal(1)}, 10_000, 10_000)
    assert ([portion.amount for portion in back.portions], back.amount) == ([10_000], 10_000)
    portions = back.portions
    assert with_customer(made, shipped, portions, 10_000) == (Decimal(0), Decimal(0))
    with pytest.raises(Invalid, match="portion_too_many"):
        take_back(made, with_customer(made, shipped, portions, 10_000), portions, {0: Decimal(1)}, 10_000, 10_000)
    with pytest.raises(Invalid, match="amount_above_limit"):
        take_back(made, have, (), {0: Decimal(1)}, 9_999, 9_999)


def test_captured_by_amount_any_line_may_be_with_the_customer() -> None:
    made = order(line("2", 10_000), line("1", 5000, back=True))
    assert with_customer(made, (), (), 1) == (Decimal(2), Decimal(0))
    assert with_customer(made, (), (Portion(0, Decimal(1), 7500),), 15_000) == (Decimal(1), Decimal(0))
