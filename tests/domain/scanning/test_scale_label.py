"""Labels of a scale: which goods, and their weight or price, by the layout of the country or the shop's own."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.scanning.barcode import check_digit, is_gtin
from app.domain.scanning.scale_label import USUAL, layouts_of, parse_layouts, read_label


def ean(digits: str) -> str:
    return digits + str(check_digit(digits))


@pytest.mark.parametrize(
    ("country", "digits", "quantity", "price"),
    [
        ("NO", "201234560499", None, 499),
        ("NO", "211234560499", None, 4990),
        ("SE", "221234560499", None, 49900),
        ("SE", "231234560512", "0.512", None),
        ("NO", "241234560512", "5.12", None),
        ("FI", "251234560512", "51.2", None),
        ("FI", "231234560512", "0.512", None),
        ("DK", "211234004990", None, 4990),
        ("DK", "261234001512", "1.512", None),
        ("DK", "271234501512", "1.512", None),
    ],
)
def test_what_is_usual_in_each_country(country: str, digits: str, quantity: str | None, price: int | None) -> None:
    label = read_label(ean(digits), layouts_of("", country))
    assert label is not None
    measured = label.measured
    assert (measured.price, measured.quantity) == (price, None if quantity is None else Decimal(quantity))
    assert measured.unit is (None if quantity is None else Unit.KG)


def test_the_goods_may_be_kept_under_several_numbers() -> None:
    label = read_label(ean("230000450512"), layouts_of("", "NO"))
    assert label is not None
    assert label.codes == (ean("230000450000"), "2300004500000", "23000045")
    assert (label.weighed, label.first) == (("000045", "45"), "23000045")
    zero = read_label(ean("230000000512"), layouts_of("", "NO"))
    assert zero is not None
    assert zero.weighed == ("000000",)


@pytest.mark.parametrize(
    ("code", "setting", "country"),
    [
        (ean("231234560512"), "off", "NO"),
        (ean("231234560512"), "", "XX"),
        (ean("231234560512"), "price 20......{NNDD}", "NO"),
        (ean("231234560000"), "", "NO"),  # nothing was measured
        (ean("201234560499"), "", "FI"),
        (ean("703801000006"), "", "NO"),
        ("2312345605121", "", "NO"),  # a wrong check digit
        ("23123456", "", "NO"),
        ("HOODIE", "", "NO"),
        ("", "", "NO"),
    ],
)
def test_every_other_code_is_no_label(code: str, setting: str, country: str) -> None:
    assert read_label(code, layouts_of(setting, country)) is None


def test_a_shop_has_its_own_layouts() -> None:
    layouts = layouts_of(" weight 21.....#{NDDD}; price 02.....{NNNDD}; Price 29....#{NNND}#;", "NO")
    weighed, upc, priced = (
        read_label(code, layouts) for code in (ean("211234570512"), ean("021234501990")[1:], ean("291234512349"))
    )
    assert weighed is not None
    assert (weighed.first, weighed.measured.quantity) == ("2112345", Decimal("0.512"))
    assert upc is not None
    assert (upc.first, upc.measured.price) == ("0212345", 1990)
    assert priced is not None
    assert (priced.first, priced.measured.price) == ("291234", 12_340)


@pytest.mark.parametrize(
    "text",
    [
        "weight", "weight 23......{NDDD}.", "weight 23.....{NDDD}", "weight 33......{NDDD}", "volume 23......{NDDD}",
        "price 20......{NDDD}", "weight 23....{NNDDDD}", "weight 23.........#{}", "23......{NDDD}", "on",
    ],
)  # fmt: skip
def test_what_is_no_layout(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_layouts(text)
    assert (refused.value.code, refused.value.field) == ("scale_layout", "scale_labels")


@given(st.sampled_from(sorted(USUAL)), st.integers(10**11, 10**12 - 1))
def test_what_is_read_can_be_written_again(country: str, number: int) -> None:
    digits = "2" + str(number)[1:]
    label = read_label(ean(digits), layouts_of("", country))
    if label is not None:
        assert digits.startswith(label.first)
        assert is_gtin(label.codes[0])
        measured = label.measured
        value = measured.price if measured.price is not None else measured.quantity
        assert value is not None
        assert value > 0
