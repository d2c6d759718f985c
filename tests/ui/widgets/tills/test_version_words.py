"""Two versions of an order in words."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from app.domain.order import Flow, OtherPayment, Source
from app.domain.tills.order_differences import compare_orders
from tests.support.order_versions import ORDERS, hoodie, mug, order_of
from ui.widgets.tills.version_words import TwoTexts, compared_words


def said(mine: object, theirs: object) -> list[tuple[str, str, str]]:
    """What differs, read with plain blanks."""
    rows = compared_words(compare_orders(mine, theirs), "en")  # type: ignore[arg-type]
    return [(row.name, *(each.replace("\xa0", " ") for each in row[1:])) for row in rows if row.differs]


def test_a_line_says_what_tells_it_apart() -> None:
    assert said(order_of(hoodie()), order_of(hoodie(quantity=Decimal(2), unit_price=44_900, discount=100))) == [
        ("Hoodie", "1 × 499,00", "2 × 449,00 · discount 1,00"),
        ("Total", "499,00 kr", "897,00 kr"),
    ]
    assert said(order_of(hoodie()), order_of(hoodie(vat_rate=1500))) == [
        ("Hoodie", "1 × 499,00 · VAT 25 %", "1 × 499,00 · VAT 15 %")
    ]
    assert said(order_of(hoodie()), order_of(hoodie(name="Hoodie, red")))[0] == (
        "Hoodie / Hoodie, red",
        "Hoodie · 1 × 499,00",
        "Hoodie, red · 1 × 499,00",
    )


def test_a_line_that_one_version_lacks_is_empty_there() -> None:
    assert said(order_of(hoodie()), order_of(hoodie(), mug(is_return=True)))[0] == ("Mug", "", "2 × 100,00 · return")


@pytest.mark.parametrize(
    ("changes", "name", "words"),
    [
        ({"phone": "4791234567"}, "Phone number", "+47 91 23 45 67"),
        ({"customer": "Anna"}, "Name (only for you)", "Anna"),
        ({"note": "by the door"}, "Note for the shop", "by the door"),
        ({"tip": 550}, "Tip", "5,50"),
        ({"minimum_age": 18}, "Minimum age", "18"),
        ({"lasts": 90}, "Can be paid for", "90 min"),
        ({"shares": "name address"}, "Asked of the customer", "Name and address"),
        ({"personal_qr": "https://qr.example/4711"}, "The customer's own code", "scanned · …4711"),
        ({"customer_token": "abcdef"}, "At the counter", "scanned · …cdef"),
        ({"other_payments": (OtherPayment(Source.CASH, 200),)}, "Paid otherwise", "Cash 2,00"),
        ({"flow": Flow.QR}, "Reaches the customer by", "QR"),
    ],
)
def test_every_part_has_a_name_and_words(changes: dict[str, object], name: str, words: str) -> None:
    rows = said(replace(order_of(hoodie()), **changes), order_of(hoodie()))  # type: ignore[arg-type]
    assert (name, words) in [(row[0], row[1]) for row in rows]


@given(ORDERS, ORDERS)
def test_what_differs_reads_differently(mine: object, theirs: object) -> None:
    rows = compare_orders(mine, theirs)  # type: ignore[arg-type]
    assert [row.differs for row in compared_words(rows, "en")] == [row.differs for row in rows]


def test_two_texts_differ_as_they_are_read() -> None:
    assert TwoTexts("Name", "a", "b").differs
    assert not TwoTexts("Name", "a", "a").differs
