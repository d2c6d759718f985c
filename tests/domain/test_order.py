"""An order's lines, VAT and total agree to the øre, and what cannot be sold is refused in the field where it stands."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.input.invisible_marks import visible
from app.domain.money import MAXIMUM, Currency, Money
from app.domain.order import (
    Flow,
    Order,
    OrderLine,
    OtherPayment,
    Source,
    Stated,
    check_sendable,
    describe,
    discounted,
    format_quantity,
    parse_discount,
    parse_quantity,
    problems,
    service_length,
)
from app.domain.problem import Invalid

quantities = st.decimals("0.00000001", "99999", allow_nan=False, places=3).filter(lambda quantity: quantity > 0)


@st.composite
def lines(draw: st.DrawFn) -> OrderLine:
    quantity = draw(quantities)
    price = draw(st.integers(0, 10_000_000))
    before = OrderLine("x", "1", quantity, price, 0).before_discount
    return OrderLine(
        name=draw(st.text(min_size=1).map(visible).filter(str.strip)),
        product_id=draw(st.text(max_size=8)),
        quantity=quantity,
        unit_price=price,
        vat_rate=draw(st.sampled_from([0, 600, 1200, 1350, 1500, 2500, 2550])),
        discount=draw(st.integers(0, before)),
        is_return=draw(st.booleans()),
    )


@given(st.lists(lines(), max_size=8))
def test_lines_vat_and_total_agree(sold: list[OrderLine]) -> None:
    order = Order(tuple(sold), Currency.NOK)
    assert sum(row.net + row.tax for row in order.vat_table) == order.total.minor
    assert sum(line.signed for line in sold) == order.total.minor
    for line in sold:
        assert line.vat.net + line.vat.tax == line.gross >= 0
    assert [row.rate for row in order.vat_table] == sorted({line.vat_rate for line in sold}, reverse=True)


def line(price: int = 10_000, **changes: Any) -> OrderLine:
    return OrderLine(
        **{"name": "Sock", "product_id": "s", "quantity": Decimal(1), "unit_price": price, "vat_rate": 2500, **changes}
    )


def order(*sold: OrderLine, **changes: Any) -> Order:
    return Order(**{"lines": sold or (line(),), "currency": Currency.NOK, "phone": "4712345678", **changes})


def test_a_line_in_numbers() -> None:
    sold = line(49_900, quantity=Decimal("2.5"), discount=4_750)
    assert (sold.before_discount, sold.gross, sold.vat.net, sold.vat.tax) == (124_750, 120_000, 96_000, 24_000)
    assert line(1, quantity=Decimal("0.5")).gross == 1  # half an øre rounds up


def test_a_return_counts_negative_and_keeps_positive_amounts() -> None:
    back = line(5_000, is_return=True)
    assert (back.gross, back.signed) == (5_000, -5_000)
    assert order(line(), back).total == Money(5_000, Currency.NOK)


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"name": "  "}, "line_name_missing", "name"),
        ({"quantity": Decimal(0)}, "quantity_unreadable", "quantity"),
        ({"quantity": Decimal(-1)}, "quantity_unreadable", "quantity"),
        ({"quantity": Decimal("NaN")}, "quantity_unreadable", "quantity"),
        ({"quantity": Decimal("Infinity")}, "quantity_unreadable", "quantity"),
        ({"unit_price": -1}, "price_negative", "price"),
        ({"vat_rate": 10_001}, "vat_unreadable", "vat"),
        ({"vat_rate": -1}, "vat_unreadable", "vat"),
        ({"discount": 10_001}, "discount_too_large", "discount"),
        ({"discount": -1}, "discount_too_large", "discount"),
    ],
)
def test_a_line_that_cannot_be(changes: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        line(**changes)
    assert (refused.value.code, refused.value.field) == (code, field)


@pytest.mark.parametrize(
    ("unsendable", "codes"),
    [
        (Order((), Currency.NOK, phone="4712345678"), ["order_empty"]),
        (order(line(0)), ["all_free"]),
        (order(line(100), line(200, is_return=True)), ["returns_more"]),
        (order(line(200), line(200, is_return=True)), ["returns_even"]),
        (order(line(200, is_return=True)), ["only_returns"]),
        (order(line(200, discount=200)), ["all_discounted"]),
        (order(line(200, discount=200), line(0)), ["all_discounted"]),
        (order(line(200, discount=200), line(100, is_return=True)), ["returns_more"]),
        (order(line(200), line(300, is_return=True), tip=50), ["returns_more"]),
        (order(line(99)), ["total_too_small"]),
        (order(other_payments=(OtherPayment(Source.CASH, 10_000),)), ["all_paid_otherwise"]),
        (order(line(0), other_payments=(OtherPayment(Source.CASH, 1),)), ["all_free"]),
        (order(line(MAXIMUM + 1)), ["total_too_large"]),
        (order(phone=""), ["phone_missing"]),
        (order(description="ab"), ["description_length"]),
        (order(description="x" * 101), ["description_length"]),
        (Order((), Currency.NOK, description="ab"), ["order_empty", "phone_missing", "description_length"]),
        (Order((), Currency.NOK, stated_total=0), ["total_not_positive"]),
        (Order((), Currency.NOK, stated_total=-5), ["total_not_positive"]),
    ],
)
def test_what_keeps_an_order_from_being_sent(unsendable: Order, codes: list[str]) -> None:
    assert [problem.code for problem in problems(unsendable)] == codes
    assert {problem.field for problem in problems(unsendable)} <= {"lines", "phone", "description"}
    with pytest.raises(Invalid) as refused:
        check_sendable(unsendable)
    assert refused.value.code == codes[0]


@pytest.mark.parametrize(
    "sendable",
    [
        order(),
        order(line(100)),
        order(line(MAXIMUM)),
        order(flow=Flow.QR, phone=""),
        order(phone="", personal_qr="https://qr.vipps.no/28/2/01/031/4712345678?v=1"),
        order(other_payments=(OtherPayment(Source.GIFT_CARD, 9_900),)),
        order(flow=Flow.WEB, phone=""),
        order(description="abc"),
        order(description="x" * 100),
        order(line(1), currency=Currency.EUR),
        order(line(1), currency=Currency.DKK),
        Order((), Currency.NOK, stated_total=49_900),
    ],
)
def test_what_can_be_sent(sendable: Order) -> None:
    assert problems(sendable) == []
    assert check_sendable(sendable) is sendable


@given(st.lists(lines(), min_size=1, max_size=30))
def test_the_names_make_a_description_that_the_service_takes(sold: list[OrderLine]) -> None:
    assert 3 <= service_length(describe(sold)) <= 100


@pytest.mark.parametrize(
    ("names", "words", "ending"),
    [
        (["😀" * 60], "", "😀…"),
        (["🎂 kake " * 14], "blue heron", "… · blue heron"),
        (["x" * 98 + "😀"], "", "x😀"),
        (["x" * 97 + "😀😀"], "", "x😀…"),
        (["x" * 98 + "😀😀"], "", "x…"),
        (["👩\u200d👩\u200d👧" * 20], "", "👩\u200d👩\u200d👧…"),
        (["x" * 97 + "👩\u200d👧"], "", "x…"),
        (["x" * 98 + "e\u0301" * 2], "", "x…"),
        ([f"{number} 🏳️\u200d🌈" for number in range(40)], "", "…"),
    ],
)
def test_a_description_is_as_long_as_the_service_counts(names: list[str], words: str, ending: str) -> None:
    """It counts in UTF-16, where an emoji is two or more, and refuses what is longer."""
    sold = order(*[line(name=name) for name in names], words=words)
    assert service_length(sold.shown_description) <= 100
    assert sold.shown_description.endswith(ending)


def test_emoji_in_a_typed_description_count_as_the_service_counts() -> None:
    assert problems(order(description="😀" * 50)) == []
    (problem,) = problems(order(description="😀" * 51))
    assert (problem.code, problem.values["length"]) == ("description_length", 102)
    (problem,) = problems(order(description="😀"))
    assert problem.values["length"] == 2
    assert order(line(name="😀")).shown_description == "1 × 😀"


def test_descriptions() -> None:
    assert order(line(name="Hoodie"), line(name="Cap")).shown_description == "Hoodie, Cap"
    assert order(line(name="Goods"), line(name="Cap"), line(name="Goods")).shown_description == "Goods, Cap"
    assert order(line(name="T")).shown_description == "1 × T"
    assert order(description="  Two caps ").shown_description == "Two caps"
    assert describe(()) == ""


@given(st.decimals("0.00000001", "9999999999", allow_nan=False, places=8))
def test_a_quantity_survives_the_wire(quantity: Decimal) -> None:
    text = format_quantity(quantity)
    assert Decimal(text) == quantity
    assert text.count(".") <= 1
    assert text.replace(".", "").isdigit()
    assert not (text.endswith("0") and "." in text)


@pytest.mark.parametrize(
    ("typed", "quantity"), [("2", "2"), ("0,5", "0.5"), ("0.5", "0.5"), (" 12 ", "12"), ("0,00000001", "0.00000001")]
)
def test_quantities_as_people_type_them(typed: str, quantity: str) -> None:
    assert parse_quantity(typed) == Decimal(quantity)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "0",
        "0,0",
        "-1",
        "+1",
        "1e3",
        "1 000",
        "٣",
        "NaN",
        "1,2,3",
        "0.000000001",
        "12345678901",
        "½",
        ",5",
        "5,",
        "inf",
    ],
)
def test_what_is_no_quantity(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_quantity(typed)
    assert refused.value.code == "quantity_unreadable"


def test_a_ready_made_line_keeps_its_own_arithmetic() -> None:
    recipe = line(49_900, stated=Stated(49_900, 37_425, 12_475))
    assert (recipe.gross, recipe.vat.net, recipe.vat.tax) == (49_900, 37_425, 12_475)


def test_the_tip_comes_on_top_and_other_payments_are_taken_off() -> None:
    paid = (OtherPayment(Source.CASH, 2_000), OtherPayment(Source.GIFT_CARD, 3_000))
    asked = order(line(10_000), tip=1_500, other_payments=paid)
    assert (asked.goods.minor, asked.paid_otherwise, asked.total.minor) == (10_000, 5_000, 6_500)
    assert sum(row.net + row.tax for row in asked.vat_table) == 10_000  # VAT is of the goods, however they are paid


@pytest.mark.parametrize(
    ("typed", "of", "minor"),
    [
        ("", 500, 0),
        ("10 %", 9_950, 995),
        ("12,5%", 1_001, 125),
        ("100%", 333, 333),
        ("0 %", 5, 0),
        ("2,50", 999, 250),
        ("5", 500, 500),
    ],
)
def test_a_discount_is_an_amount_or_a_part(typed: str, of: int, minor: int) -> None:
    assert parse_discount(typed, of, Currency.NOK) == minor


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("5,01", "discount_too_large"),
        ("101 %", "percent_unreadable"),
        ("x %", "percent_unreadable"),
        ("x", "amount_unreadable"),
        ("1 €", "amount_currency"),
        ("€ 1", "amount_currency"),
    ],
)
def test_a_discount_that_cannot_be(typed: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_discount(typed, 500, Currency.NOK)
    assert (refused.value.code, refused.value.field) == (code, "discount")


@given(st.lists(lines(), min_size=1, max_size=8), st.integers(0, 10_000))
def test_a_discount_on_the_whole_order_ends_on_the_lines_to_the_minor_unit(sold: list[OrderLine], percent: int) -> None:
    goods = sum(each.gross for each in sold if not each.is_return)
    told = f"{percent // 100},{percent % 100:02d} %"
    after = discounted(sold, told, Currency.NOK)
    assert sum(each.gross for each in sold) - sum(each.gross for each in after) == parse_discount(
        told, goods, Currency.NOK
    )
    for before, now in zip(sold, after, strict=True):
        assert now.gross <= before.gross
        if before.is_return:
            assert now == before
    assert sum(row.net + row.tax for row in order(*after).vat_table) == sum(each.signed for each in after)


def test_shipping_bears_no_discount() -> None:
    sold = (line(10_000), line(5_000, is_shipping=True))
    assert [each.discount for each in discounted(sold, "10 %", Currency.NOK)] == [1_000, 0]
    with pytest.raises(Invalid) as refused:
        discounted(sold, "100,01", Currency.NOK)
    assert (refused.value.code, refused.value.field) == ("order_discount_too_large", "order_discount")


def test_the_word_pair_stands_behind_what_the_customer_reads() -> None:
    assert order(words="blue heron").shown_description == "Sock · blue heron"
    assert order(words="blue heron", description="Table 4").shown_description == "Table 4 · blue heron"
    long = order(words="blue heron", description="x" * 100).shown_description
    assert (len(long), long[-15:]) == (100, "xx… · blue heron"[-15:])
    many = order(*[line(name=f"Product number {number}") for number in range(20)], words="blue heron").shown_description
    assert len(many) <= 100
    assert many.endswith("… · blue heron")
