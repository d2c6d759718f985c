"""By line or by amount: what one press asks for, and the shipment that an amount alone stands for."""

from collections.abc import Mapping
from decimal import Decimal

import pytest

from app.domain.by_line import By, Capturing, GivingBack, Press, Ticked, capture_alone, refund_alone
from app.domain.desk.views import OrderView
from app.domain.order import Order
from app.domain.problem import Invalid
from app.domain.shipment import Parcel, Portion
from app.domain.verdict import Action
from tests.domain.test_offers import (
    ALL,
    ALL_GONE,
    AMOUNT,
    AUTHORISED,
    GIFT,
    HOODIE_GONE,
    STATES,
    TWO,
    TWO_ALL,
    view,
)

ONE = Decimal(1)
BOTH = {0: ONE, 1: ONE}
WRONG = Invalid("quantity_unreadable", field="portions.0", text="x")
RESERVED = view(TWO, AUTHORISED, (TWO_ALL, 0, 0, 0))
WHOLE_ONLY = view(TWO, AUTHORISED, (TWO_ALL, 0, 0, 0), whole_only=True)
FREE = view(GIFT, AUTHORISED, (ALL, 0, 0, 0))
CAPTURED = view(TWO, AUTHORISED, (TWO_ALL, TWO_ALL, 0, 0), shipped=ALL_GONE)


def code_of(capturing: Capturing | GivingBack) -> str:
    with pytest.raises(Invalid) as refused:
        capturing.press()
    return refused.value.code


# capturing ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seen", "ticked", "typed", "expected"),
    [
        (RESERVED, BOTH, "599", Press(By.LINES, 59_900, BOTH)),
        (RESERVED, {1: ONE}, "100", Press(By.LINES, 10_000, {1: ONE})),
        (RESERVED, BOTH, None, Press(By.LINES, 59_900, BOTH)),
        (RESERVED, {1: ONE}, "599", Press(By.WHOLE, 59_900)),  # typed over: all of it, whatever is ticked
        (RESERVED, {1: ONE}, "99", Press(By.AMOUNT, 9_900)),
        (RESERVED, {}, "99", Press(By.AMOUNT, 9_900)),
        (RESERVED, None, "99", Press(By.AMOUNT, 9_900)),
        (RESERVED, None, None, Press(By.WHOLE, 59_900)),
        (FREE, {1: ONE}, "0", Press(By.LINES, 0, {1: ONE})),  # nothing is owed for it: it only leaves
        (FREE, {1: ONE}, "99", Press(By.AMOUNT, 9_900)),
        (WHOLE_ONLY, {1: ONE}, "599", Press(By.WHOLE, 59_900)),
    ],
)
def test_a_press_captures_the_ticked_lines_or_the_amount(
    seen: OrderView, ticked: Ticked, typed: str | None, expected: Press
) -> None:
    assert Capturing(seen, ticked, typed).press() == expected


@pytest.mark.parametrize(
    ("seen", "ticked", "typed", "code"),
    [
        (RESERVED, BOTH, "x", "amount_unreadable"),
        (RESERVED, BOTH, "0", "amount_not_positive"),
        (RESERVED, BOTH, "599,01", "amount_above_limit"),
        (RESERVED, WRONG, "99", "quantity_unreadable"),
        (RESERVED, WRONG, None, "quantity_unreadable"),
        (RESERVED, {0: Decimal(2)}, "99", "portion_too_many"),
        (RESERVED, {}, None, "nothing_chosen"),
        (WHOLE_ONLY, {1: ONE}, "100", "whole_only"),
    ],
)
def test_what_cannot_be_captured_is_said(seen: OrderView, ticked: Ticked, typed: str | None, code: str) -> None:
    assert code_of(Capturing(seen, ticked, typed)) == code


def test_the_ticked_lines_say_the_amount() -> None:
    assert Capturing(RESERVED, {1: ONE}).proposed == 10_000
    assert Capturing(RESERVED).proposed == 59_900
    assert Capturing(STATES["draft"]).proposed == 0
    assert Capturing(RESERVED, {}).amount is None
    assert Capturing.everything(RESERVED).ticked == BOTH
    assert Capturing.everything(view(AMOUNT, AUTHORISED, (ALL, 0, 0, 0))).ticked is None


def test_what_leaves_and_what_stays_is_foretold() -> None:
    part = Capturing(RESERVED, {1: ONE}, "100")
    assert part.parcel is not None
    assert part.leaving == part.parcel
    assert part.outlook is not None
    assert (part.outlook.captured, part.outlook.left) == (10_000, 49_900)
    assert Capturing(RESERVED, {1: ONE}, "99").leaving is None  # by amount: no line is said to leave
    assert Capturing(RESERVED, None, "99").leaving is None
    assert Capturing(RESERVED, WRONG, "99").parcel is None
    for typed in ("x", "0"):
        assert Capturing(RESERVED, BOTH, typed).outlook is None
    assert Capturing(CAPTURED, None, "99").outlook is None


def test_a_sales_unit_that_takes_only_the_whole_misses_something_in_a_part() -> None:
    assert Capturing(WHOLE_ONLY, None, "99").misses_whole
    assert not Capturing(WHOLE_ONLY, None, "599").misses_whole
    assert not Capturing(WHOLE_ONLY, None, "x").misses_whole
    assert not Capturing(RESERVED, None, "99").misses_whole


def test_goods_cost_nothing_only_where_nothing_else_is_asked_for() -> None:
    assert Capturing(FREE, {1: ONE}, "0").costs_nothing
    assert Capturing(FREE, {1: ONE}, "x").costs_nothing
    assert not Capturing(FREE, {1: ONE}, "99").costs_nothing
    assert not Capturing(FREE, {0: ONE}, "0").costs_nothing
    assert not Capturing(FREE, None, "0").costs_nothing


# giving back --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ticked", "typed", "expected"),
    [
        ({1: ONE}, "100", Press(By.LINES, 10_000, {1: ONE})),
        (BOTH, "599", Press(By.LINES, 59_900, BOTH)),
        ({1: ONE}, "99", Press(By.AMOUNT, 9_900)),
        ({1: ONE}, "599", Press(By.WHOLE, 59_900)),
        ({}, "99", Press(By.AMOUNT, 9_900)),
    ],
)
def test_a_press_gives_back_the_ticked_lines_or_the_amount(
    ticked: Mapping[int, Decimal], typed: str, expected: Press
) -> None:
    assert GivingBack(CAPTURED, Action.REFUND, ticked, typed).press() == expected


@pytest.mark.parametrize(
    ("ticked", "typed", "code"),
    [
        ({}, "x", "amount_unreadable"),
        ({}, "0", "amount_not_positive"),
        ({}, "599,01", "amount_above_limit"),
        (WRONG, "99", "quantity_unreadable"),
        ({0: Decimal(2)}, "99", "portion_too_many"),
    ],
)
def test_what_cannot_go_back_is_said(ticked: Mapping[int, Decimal] | Invalid, typed: str, code: str) -> None:
    assert code_of(GivingBack(CAPTURED, Action.REFUND, ticked, typed)) == code


def test_a_release_is_all_of_it() -> None:
    assert GivingBack(RESERVED, Action.RELEASE, typed="599").press() == Press(By.WHOLE, 59_900)


def test_what_goes_back_is_foretold() -> None:
    back = GivingBack(CAPTURED, Action.REFUND, {1: ONE}, "100")
    assert back.returning is not None
    assert back.returning == back.taken_back
    assert back.outlook is not None
    assert back.outlook.kept == 49_900
    assert GivingBack(CAPTURED, Action.REFUND, {1: ONE}, "99").returning is None
    assert GivingBack(CAPTURED, Action.REFUND, WRONG, "99").returning is None
    assert GivingBack(CAPTURED, typed="99").returning is None
    for typed in ("x", "0", "600"):
        assert GivingBack(CAPTURED, typed=typed).outlook is None
        assert not GivingBack(CAPTURED, typed=typed).in_reach


# an amount alone ----------------------------------------------------------------------------------------------------------


def test_all_that_is_left_ships_the_lines_that_are_worth_just_that() -> None:
    assert capture_alone(TWO, (), TWO_ALL, TWO_ALL).portions == ALL_GONE
    assert capture_alone(TWO, HOODIE_GONE, 10_000, 10_000).portions == ALL_GONE[1:]


@pytest.mark.parametrize(
    ("order", "shipped", "left", "amount"),
    [
        (TWO, (), TWO_ALL, 49_900),  # just what one line costs, but no word about lines
        (TWO, (), 49_900, 49_900),  # less is reserved than the lines are worth
        (TWO, HOODIE_GONE, 20_000, 20_000),  # more is left than the lines are worth
        (TWO, ALL_GONE, 100, 100),  # all lines have gone
        (AMOUNT, (), ALL, ALL),  # there are none
    ],
)
def test_any_other_capture_ships_no_line(order: Order, shipped: tuple[Portion, ...], left: int, amount: int) -> None:
    assert capture_alone(order, shipped, left, amount) == Parcel((), amount, closes=True)


def test_all_that_was_captured_brings_all_shipped_lines_back() -> None:
    assert refund_alone(TWO, ALL_GONE, TWO_ALL, TWO_ALL) == Parcel(ALL_GONE, TWO_ALL, closes=False)


@pytest.mark.parametrize(
    ("shipped", "captured", "amount"),
    [
        (ALL_GONE, TWO_ALL, 49_900),  # a part of it
        ((), TWO_ALL, TWO_ALL),  # it is not known which lines were captured
        ((), 0, 0),  # nothing is with the customer
    ],
)
def test_any_other_refund_brings_no_line_back(shipped: tuple[Portion, ...], captured: int, amount: int) -> None:
    assert refund_alone(TWO, shipped, captured, amount) == Parcel((), amount, closes=False)
