"""Which version of an order a form was opened with."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from app.domain.order import Flow, Interaction, Order, OtherPayment, Source
from app.domain.tills.order_version import order_version
from tests.support.order_versions import ORDERS, hoodie, mug, order_of

FIRST = order_of(hoodie(), mug(), phone="4791234567")
PLAIN = order_version(FIRST)


@pytest.mark.parametrize(
    "changes",
    [
        {"lines": (hoodie(),)},
        {"lines": (mug(), hoodie())},
        {"lines": (hoodie(discount=1), mug())},
        {"lines": (hoodie(name="Hoody"), mug())},
        {"phone": "4791234568"},
        {"flow": Flow.QR},
        {"customer": "Anna"},
        {"note": "by the door"},
        {"tip": 500},
        {"receipt_number": "1042"},
        {"other_payments": (OtherPayment(Source.GIFT_CARD, 100),)},
        {"stated_total": 100},
    ],
)
def test_whatever_a_person_changes_makes_another_version(changes: dict[str, object]) -> None:
    assert order_version(replace(FIRST, **changes)) != PLAIN  # type: ignore[arg-type]


def test_what_the_program_adds_by_itself_makes_none() -> None:
    assert order_version(replace(FIRST, words="blue heron", interaction=Interaction.NOT_PRESENT)) == PLAIN


def test_two_and_two_point_nought_are_one_quantity() -> None:
    assert order_version(order_of(mug(quantity=Decimal("2.00")))) == order_version(order_of(mug()))


def test_other_payments_have_no_order() -> None:
    card, cash = OtherPayment(Source.GIFT_CARD, 100), OtherPayment(Source.CASH, 200)
    assert order_version(order_of(mug(), other_payments=(card, cash))) == order_version(
        order_of(mug(), other_payments=(cash, card))
    )


@pytest.mark.parametrize(
    ("made", "version"),
    [(order_of(), "565372c68a2458cedb5c78d6f4f2c57b"), (FIRST, "bc1eecc35a1cc93075b83b44c24cb71d")],
)
def test_the_version_is_the_same_in_each_release(made: Order, version: str) -> None:
    assert order_version(made) == version


@given(ORDERS, ORDERS)
def test_equal_orders_have_one_version(one: Order, other: Order) -> None:
    plain_one, plain_other = (replace(each, words="", interaction=Interaction.PRESENT) for each in (one, other))
    assert (order_version(one) == order_version(other)) == (plain_one == plain_other)
