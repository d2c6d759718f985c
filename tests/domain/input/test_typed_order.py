"""The form as a value: into an order and back, and out of what an older version kept."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.input.invisible_marks import visible
from app.domain.input.phone import mask_phone
from app.domain.input.typed_order import TypedLine, TypedOrder, UnknownCode, read_typed, typed_order
from app.domain.money import Currency
from app.domain.order import Flow, Order, OrderLine, OtherPayment, Source, Unit
from app.domain.problem import Invalid

words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12).map(visible)


BLANK = Order((), Currency.NOK)


@st.composite
def lines(draw: st.DrawFn) -> OrderLine:
    quantity = Decimal(draw(st.integers(1, 99_999))) / 100
    price = draw(st.integers(0, 900_000))
    whole = OrderLine("x", "", quantity, price, 2500)
    return OrderLine(
        name=draw(words.filter(str.strip)),
        product_id=draw(words),
        quantity=quantity,
        unit_price=price,
        vat_rate=draw(st.sampled_from((0, 1500, 2500))),
        discount=draw(st.integers(0, whole.gross)),
        unit=draw(st.sampled_from(Unit)),
        is_return=draw(st.booleans()),
        is_shipping=draw(st.booleans()),
    )


@st.composite
def orders(draw: st.DrawFn) -> Order:
    text = words.map(str.strip)
    return Order(
        lines=tuple(draw(st.lists(lines(), max_size=4))),
        currency=Currency.NOK,
        flow=draw(st.sampled_from((Flow.PUSH, Flow.WEB))),
        phone=draw(st.sampled_from(("", "4741234567", "4520123456", "358401234567"))),
        customer=draw(text),
        description=draw(text),
        receipt_number=draw(text),
        pos_id=draw(text),
        note=draw(text),
        tip=draw(st.integers(0, 50_000)),
        other_payments=tuple(
            OtherPayment(source, draw(st.integers(1, 90_000))) for source in draw(st.sets(st.sampled_from(Source)))
        ),
        shares=draw(st.sampled_from(("", "name address"))),
        minimum_age=draw(st.integers(0, 100)),
        lasts=draw(st.sampled_from((0, 45, 90, 720, 1440))),
    )


@given(orders(), st.sampled_from(("en", "nb", "da", "fi")))
def test_an_order_goes_into_the_form_and_comes_out_the_same(order: Order, language: str) -> None:
    form = typed_order(order, language)
    assert form.order(tuple(line.line(Currency.NOK) for line in form.lines), BLANK, "NO") == order
    assert form.readable(tuple(line.line(Currency.NOK) for line in form.lines), BLANK) == Order(
        **{**vars(order), "phone": ""}
    )


@given(orders())
def test_the_form_is_kept_and_comes_back(order: Order) -> None:
    form = typed_order(order, "nb")
    assert read_typed(form.as_text()) == form


def test_what_an_older_version_kept_is_read() -> None:
    line = {"name": "Hoodie", "quantity": "2", "price": "499", "vat": 2500, "product_id": "h1", "discount": ""}
    kept = {
        "lines": [line],
        "entry": "Ca",
        "flow": "QR",
        "fields": ["412", "Anna", "7", "t1", "", "soon"],
        "aside": None,
    }
    form = read_typed(json.dumps(kept))
    assert (form.lines, form.entry, form.flow) == ((TypedLine("Hoodie", "2", "499", 2500, "h1"),), "Ca", "QR")
    assert (form.phone, form.customer, form.receipt_number, form.pos_id, form.note) == (
        "412",
        "Anna",
        "7",
        "t1",
        "soon",
    )


def test_what_cannot_be_read_is_left_out_of_the_running_total() -> None:
    line = TypedLine("Hoodie", "1", "500").line(Currency.NOK)
    form = TypedOrder(discount="a lot", tip="some", others=(("cash", "100"), ("card", "?")))
    assert form.readable((line,), BLANK).total.minor == 50_000
    assert (
        TypedOrder(discount="10 %", tip="?", others=(("cash", "100"),)).readable((line,), BLANK).total.minor == 35_000
    )


def test_half_a_number_is_meant_where_it_was_typed() -> None:
    form = TypedOrder(phone="41 23", country="NO")
    assert form.meant_in("DK") == TypedOrder(phone="+47 41 23", country="DK")
    assert form.meant_in("NO") == form
    assert form.meant_in("DK").meant_in("NO") == TypedOrder(phone="+47 41 23", country="NO")
    assert TypedOrder(phone="41 23").meant_in("DK") == TypedOrder(
        phone="41 23", country="DK"
    )  # kept by an older version
    assert not TypedOrder(country="NO").is_worth_keeping("")


def test_only_what_a_person_would_miss_is_worth_keeping() -> None:
    assert not TypedOrder(flow="QR", pos_id="t1").is_worth_keeping("t1")
    assert TypedOrder(pos_id="other").is_worth_keeping("t1")
    for form in (
        TypedOrder(tip="1"),
        TypedOrder(codes=(UnknownCode("1"),)),
        TypedOrder(editing="K-1"),
        TypedOrder(entry="x"),
    ):
        assert form.is_worth_keeping("")


def test_a_line_without_a_quantity_asks_for_it() -> None:
    with pytest.raises(Invalid) as refused:
        TypedLine(name="Prawns", quantity=" ", price="298,00").line(Currency.NOK)
    assert (refused.value.code, refused.value.field) == ("quantity_missing", "quantity")


def test_amounts_are_written_as_another_language_does() -> None:
    form = TypedOrder(
        lines=(
            TypedLine("Sofa", price="1\u00a0299,00", discount="10 %"),
            TypedLine("Half", price="1.500", discount="99"),
        ),
        discount="1\u00a0000,00",
        tip="20",
        others=(("cash", "1299.5"), ("card", "100 EUR")),
    )
    assert form.written_in("da", Currency.NOK) == TypedOrder(
        lines=(
            TypedLine("Sofa", price="1.299,00", discount="10 %"),
            TypedLine("Half", price="1.500", discount="99,00"),
        ),
        discount="1.000,00",
        tip="20,00",
        others=(("cash", "1.299,50"), ("card", "100 EUR")),  # in another currency: it stays to be asked about
    )
    assert form.written_in("da", Currency.NOK).written_in("nb", Currency.NOK) == form.written_in("nb", Currency.NOK)


def test_unknown_codes_are_kept_and_an_older_form_had_them_bare() -> None:
    form = TypedOrder(codes=(UnknownCode("4006381333931", "2", is_return=True), UnknownCode("x")))
    assert read_typed(form.as_text()) == form
    assert read_typed(json.dumps({"codes": ["x"]})).codes == (UnknownCode("x"),)
    assert [each.wish for each in form.codes] == ["-2*4006381333931", "x"]


def test_a_number_typed_as_the_name_is_masked_in_the_order() -> None:
    assert TypedOrder(customer=" 412 34 567 ").order((), BLANK, "NO").customer == mask_phone("41234567")
    assert TypedOrder(customer=" Kari ").order((), BLANK, "NO").customer == "Kari"


@pytest.mark.parametrize(
    ("typed", "market", "written"),
    [
        ("41 23 45 67", "NO", "41 23 45 67"),
        ("+47 41234567", "DK", "+47 41234567"),
        ("41 23 45 67", "DK", "+47 41 23 45 67"),  # somebody else's number in Denmark
        ("41 23 45 67", "SE", "+47 41 23 45 67"),
        ("", "NO", "+47 41 23 45 67"),
    ],
)
def test_a_number_means_the_same_customer_in_another_country(typed: str, market: str, written: str) -> None:
    assert TypedOrder(phone=typed).to_the_same("4741234567", market).phone == written
    assert TypedOrder(phone=typed).to_the_same("", market).phone == typed


def test_what_is_paid_otherwise_and_every_line_come_back() -> None:
    cap = OrderLine("Cap", "c1", Decimal(2), 9_950, 2500, 100)
    order = Order((cap,), Currency.NOK, other_payments=(OtherPayment(Source.GIFT_CARD, 5_000),))
    typed = typed_order(order, "nb")
    assert typed.other_payments(Currency.NOK) == order.other_payments
    assert typed._replace(others=(("giftCard", " "), ("cash", "0"))).other_payments(Currency.NOK) == ()


def test_a_customer_at_the_counter_needs_no_number() -> None:
    form = TypedOrder(customer_token="t", phone="no number at all")
    assert form.order((), BLANK, "NO").customer_token == "t"
    assert form.order((), BLANK, "NO").phone == ""
    assert form._replace(flow=Flow.QR.value).order((), BLANK, "NO").customer_token == ""
    assert not TypedOrder(customer_token="t").is_worth_keeping("")
    assert typed_order(form.order((), BLANK, "NO"), "en").customer_token == "t"


@pytest.mark.parametrize(("field", "typed"), [("minimum_age", "old"), ("lasts", "long"), ("lasts", "25 h")])
def test_what_a_request_cannot_ask_stands_at_its_field(field: str, typed: str) -> None:
    form = TypedOrder(country="NO", **{field: typed})  # type: ignore[arg-type]
    with pytest.raises(Invalid) as refused:
        form.order((), BLANK, "NO")
    assert refused.value.field == field
    assert form.readable((), BLANK) == BLANK


def test_one_of_its_own_changes_no_draft() -> None:
    form = TypedOrder(editing="K-1", since="abc", tip="20")
    assert form.as_new == TypedOrder(tip="20")
