"""Two versions of one order side by side."""

from decimal import Decimal

from hypothesis import given

from app.domain.order import Order, OtherPayment, Source
from app.domain.tills.order_differences import OrderPart, compare_orders
from app.domain.tills.order_version import order_version
from tests.support.order_versions import ORDERS, hoodie, mug, order_of


def lines_of(mine: Order, theirs: Order) -> list[tuple[object, object]]:
    return [(row.mine, row.theirs) for row in compare_orders(mine, theirs) if row.part is OrderPart.LINE]


@given(ORDERS, ORDERS)
def test_something_differs_just_where_the_versions_do(mine: Order, theirs: Order) -> None:
    differs = any(row.differs for row in compare_orders(mine, theirs))
    assert differs == (order_version(mine) != order_version(theirs))


@given(ORDERS, ORDERS)
def test_each_line_stands_there_once_and_in_its_order(mine: Order, theirs: Order) -> None:
    pairs = lines_of(mine, theirs)
    assert [ours for ours, _ in pairs if ours is not None] == list(mine.lines)
    assert [other for _, other in pairs if other is not None] == list(theirs.lines)
    assert all(ours is not None or other is not None for ours, other in pairs)


@given(ORDERS)
def test_an_order_does_not_differ_from_itself(made: Order) -> None:
    assert not any(row.differs for row in compare_orders(made, made))


def test_a_changed_line_stands_beside_the_one_of_its_product() -> None:
    mine, theirs = order_of(hoodie(), mug(quantity=Decimal(3))), order_of(mug(), hoodie(name="Hoodie, red"))
    assert lines_of(order_of(hoodie(quantity=Decimal(2)), mug()), order_of(hoodie(), mug())) == [
        (hoodie(quantity=Decimal(2)), hoodie()),
        (mug(), mug()),
    ]
    # Put in another order, one of the two stands alone: pairs do not cross.
    assert len(lines_of(mine, theirs)) == 3


def test_a_new_line_in_the_middle_leaves_the_others_together() -> None:
    cap = mug(name="Cap")
    pairs = lines_of(order_of(hoodie(), cap, mug()), order_of(hoodie(), mug()))
    assert pairs == [(hoodie(), hoodie()), (cap, None), (mug(), mug())]
    pairs = lines_of(order_of(hoodie(), mug()), order_of(hoodie(), cap, mug()))
    assert pairs == [(hoodie(), hoodie()), (None, cap), (mug(), mug())]


def test_a_thing_on_two_lines_is_paired_once_and_the_lines_that_are_left_stand_alone() -> None:
    cap = mug(name="Cap")
    pairs = lines_of(order_of(cap, hoodie()), order_of(mug(), hoodie()))
    assert pairs == [(cap, None), (None, mug()), (hoodie(), hoodie())]
    pairs = lines_of(order_of(mug(), mug(), cap), order_of(cap, mug(), mug()))
    assert pairs == [(None, cap), (mug(), mug()), (mug(), mug()), (cap, None)]


def test_what_neither_version_says_is_left_out() -> None:
    rows = compare_orders(order_of(mug(), phone="4791234567"), order_of(mug(), note="by the door"))
    assert [row.part for row in rows] == [
        OrderPart.LINE,
        OrderPart.TOTAL,
        OrderPart.FLOW,
        OrderPart.PHONE,
        OrderPart.NOTE,
    ]
    assert [row.part for row in rows if row.differs] == [OrderPart.PHONE, OrderPart.NOTE]


def test_other_payments_have_no_order() -> None:
    card, cash = OtherPayment(Source.GIFT_CARD, 100), OtherPayment(Source.CASH, 200)
    rows = compare_orders(order_of(mug(), other_payments=(card, cash)), order_of(mug(), other_payments=(cash, card)))
    assert not any(row.differs for row in rows)


def test_hundreds_of_lines_of_another_order_are_not_weighed() -> None:
    many = [mug(name=f"Mug {number}") for number in range(501)]
    pairs = lines_of(order_of(*many), order_of(*reversed(many)))
    assert len(pairs) == 1002
