"""Marks that come along with pasted text."""

import unicodedata
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.product import Product
from app.domain.desk.views import Customer
from app.domain.input.invisible_marks import visible, without_invisible
from app.domain.money import Currency
from app.domain.order import Flow, Interaction, Order, OrderLine
from app.domain.problem import Invalid


@pytest.mark.parametrize(
    ("pasted", "plain"),
    [
        ("41234567", "41234567"),
        ("\u202a+47 412 34 567\u202c", "+47 412 34 567"),
        ("\ufeff499,00\u200b", "499,00"),
        ("4\u00ad99", "499"),
        ("kr\u00a0499", "kr\u00a0499"),
    ],
)
def test_what_cannot_be_seen_is_taken_out(pasted: str, plain: str) -> None:
    assert without_invisible(pasted) == plain


NAMES = [
    ("Kaffe", "Kaffe"),
    ("\u202eeffaK\u202c", "effaK"),
    ("\u2066Blåbær\u2069\ufeff", "Blåbær"),
    ("Kaf\u200bfe\u00ad \u206a\u3164", "Kaffe "),
    ("a\x00b\x1b[2Jc\x7f\x9b", "ab[2Jc"),
    ("two\r\nlines\tand\u2028more\x85", "two lines and more "),
    ("hid\U000e0041\U000e007fden", "hidden"),
    ("half \ud83d pair", "half  pair"),
    ("adm\u200din, \u200cKari\u200d 1", "admin, Kari 1"),
    ("👩\u200d🍳", "👩\u200d🍳"),
    ("❤\ufe0f 🇳🇴 Cafe\u0301 1\u00a0234 kr", "❤\ufe0f 🇳🇴 Cafe\u0301 1\u00a0234 kr"),
    ("می\u200cخواهم", "می\u200cخواهم"),
    ("می\u200c", "می\u200c"),  # while it is being typed
]


@pytest.mark.parametrize(("pasted", "plain"), NAMES)
def test_a_name_keeps_what_belongs_to_it(pasted: str, plain: str) -> None:
    assert visible(pasted) == plain


def test_a_note_may_have_lines() -> None:
    assert visible("Tre par\r\nsok\u200bker\n\u202eog\tlue\x0b!", in_lines=True) == "Tre par\nsokker\nog lue !"
    note = Order((), Currency.NOK, note="one\n\u2066two\x07").note
    assert note == "one\ntwo"


@given(st.text())
def test_what_is_clean_stays_clean(text: str) -> None:
    clean = visible(text)
    assert visible(clean) == clean
    assert not any(unicodedata.category(mark) in ("Cc", "Cs", "Zl", "Zp") for mark in clean)
    assert not any(unicodedata.bidirectional(mark) in _TURNING for mark in clean)


_TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@pytest.mark.parametrize(("pasted", "plain"), NAMES)
def test_no_value_keeps_what_nobody_sees(pasted: str, plain: str) -> None:
    """Wherever it came from: the window, the command line, a file, or what an earlier version stored."""
    line = OrderLine(pasted, pasted, Decimal(1), 100, 2500)
    order = Order((line,), Currency.NOK, Flow.QR, Interaction.PRESENT, "", pasted, pasted, pasted, pasted, pasted)
    assert (line.name, line.product_id) == (plain, plain)
    assert {order.customer, order.receipt_number, order.pos_id} == {plain}
    assert {order.description, order.note} == {visible(pasted, in_lines=True)}
    assert replace(order, customer=pasted).customer == plain
    assert Customer("4741234567", pasted).name == plain
    product = Product(pasted, pasted, 100, 2500, group=pasted)
    assert (product.sku, product.name, product.group) == (plain, plain, plain)


def test_a_name_of_nothing_that_is_seen_is_none() -> None:
    with pytest.raises(Invalid, match="line_name_missing"):
        OrderLine("\u200b\u202e", "x", Decimal(1), 100, 2500)
    with pytest.raises(Invalid, match="product_name_missing"):
        Product("x", "\ufeff\u2066", 100, 2500)
