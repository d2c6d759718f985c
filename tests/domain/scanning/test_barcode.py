"""Check digits of product codes, and one spelling for what is the same code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.scanning.barcode import check_digit, is_gtin, normalise, same_number


@pytest.mark.parametrize("code", ["7038010000065", "96385074", "036000291452", "4006381333931", "00012345600012"])
def test_codes_with_a_right_check_digit(code: str) -> None:
    assert is_gtin(code)
    for wrong in "0123456789":
        if wrong != code[-1]:
            assert not is_gtin(code[:-1] + wrong)


@pytest.mark.parametrize("code", ["", "1", "12345", "ABCDEFGH", "٤006381333931", "40063813339312", "4006381333931 "])
def test_what_is_no_product_code(code: str) -> None:
    assert not is_gtin(code)


@given(st.text("0123456789", min_size=12, max_size=12), st.integers(0, 11), st.integers(1, 9))
def test_every_single_wrong_digit_is_seen(digits: str, place: int, by: int) -> None:
    code = digits + str(check_digit(digits))
    other = str((int(code[place]) + by) % 10)
    assert is_gtin(code)
    assert not is_gtin(code[:place] + other + code[place + 1 :])


def test_a_upc_is_an_ean_with_a_nought_before_it() -> None:
    assert normalise("036000291452") == normalise("0036000291452") == "0036000291452"
    assert normalise("036000291453") == "036000291453"  # twelve digits, and no UPC
    assert normalise(" ab-12 ") == "AB-12"


def test_the_same_number_in_every_length() -> None:
    assert {same_number(code) for code in ("036000291452", "0036000291452", "00036000291452")} == {"00036000291452"}
    assert same_number("96385074") == same_number("0000096385074") != same_number("17038010000017")
    assert same_number("HOODIE") == "HOODIE"
