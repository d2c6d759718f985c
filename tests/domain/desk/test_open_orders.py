"""The orders that stand open: eight of them, until the end of the day."""

from datetime import date

import pytest

from app.domain.desk.open_orders import MOST_OPEN, OpenOrders, read_open_orders

DAY = date(2026, 11, 29)


def opened(*references: str) -> OpenOrders:
    orders = OpenOrders()
    for reference in references:
        orders = orders.looking_at(reference)
    return orders


def test_they_stand_in_the_order_in_which_they_were_opened() -> None:
    orders = opened("a", "b", "a", "c")
    assert orders.references == ("a", "b", "c")
    assert orders.latest == ("c", "a", "b")


def test_the_one_looked_at_longest_ago_makes_room() -> None:
    many = [str(number) for number in range(MOST_OPEN)]
    orders = opened(*many, "0")
    assert orders.looking_at("new").references == ("0", *many[2:], "new")


def test_a_pinned_one_stays_and_the_new_one_always_comes() -> None:
    many = [str(number) for number in range(MOST_OPEN)]
    orders = opened(*many).pinned("0", on=True)
    assert orders.looking_at("new").references == ("0", *many[2:], "new")
    for each in many:
        orders = orders.pinned(each, on=True)
    assert orders.looking_at("new").references == (*many, "new")
    assert orders.pinned("0", on=False).looking_at("new").references == (*many[1:], "new")


def test_after_closing_the_one_to_the_right_is_shown_or_else_to_the_left() -> None:
    orders = opened("a", "b", "c")
    assert [orders.beside(each) for each in "abc"] == ["b", "c", "b"]
    assert opened("a").beside("a") == ""
    assert orders.without("b").references == ("a", "c")


def test_the_next_one_goes_round_the_ends() -> None:
    orders = opened("a", "b", "c")
    assert (orders.next_to("c", 1), orders.next_to("a", -1)) == ("a", "c")
    assert orders.next_to("elsewhere", 1) == "a"
    assert (opened("a").next_to("a", 1), OpenOrders().next_to("a", 1)) == ("", "")


def test_they_are_kept_until_the_end_of_the_day() -> None:
    orders = opened("a", "b").pinned("a", on=True)
    text = orders.as_text(DAY)
    assert read_open_orders(text, DAY) == orders
    assert read_open_orders(text, date(2026, 11, 30)) == OpenOrders()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"day": "2026-11-29"}', '{"day": "2026-11-29", "open": [7]}',
 '{"day": "2026-11-29", "open": [{"reference": "a", "pinned": 1, "looked": "x"}]}'],
)  # fmt: skip
def test_what_cannot_be_read_is_none(text: str) -> None:
    assert read_open_orders(text, DAY) == OpenOrders()
