"""Phone numbers: grouped as typed, from every country, and never another person's."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.phone import (
    WHOLE,
    Region,
    format_phone,
    group_typed,
    is_number_like,
    is_phone,
    mask_name,
    mask_phone,
    parse_phone,
    region_of,
    swapped,
    with_code,
)
from app.domain.problem import Invalid
from app.words import explain

MARKETS = ("NO", "DK", "FI", "SE")
CODES = {"NO": "47", "DK": "45", "FI": "358", "SE": "46"}


@pytest.mark.parametrize(
    ("typed", "country", "digits"),
    [
        ("412 34 567", "NO", "4741234567"),
        ("41234567", "NO", "4741234567"),
        ("+47 412 34 567", "NO", "4741234567"),
        ("004741234567", "NO", "4741234567"),
        ("4741234567", "NO", "4741234567"),
        ("4712345678", "NO", "4712345678"),  # the recipe's number
        ("12 34 56 78", "NO", "4712345678"),
        ("12 34 56 78", "DK", "4512345678"),
        ("+45 12 34 56 78", "NO", "4512345678"),
        ("+47 412 34 567", "DK", "4741234567"),
        ("040 123 4567", "FI", "358401234567"),
        ("+358 40 1234567", "NO", "358401234567"),
        ("070-123 45 67", "SE", "46701234567"),
        ("+46 70 123 45 67", "NO", "46701234567"),
        ("+299 12 34 56", "DK", "299123456"),
        ("+44 7911 123456", "NO", "447911123456"),
        ("+1 (202) 555-0123", "NO", "12025550123"),
        ("\u00a0412\u00a034\u202f567 ", "NO", "4741234567"),
        ("46701234567", "SE", "46701234567"),
        ("358401234567", "FI", "358401234567"),
        ("+46 (0)70 123 45 67", "NO", "46701234567"),
        ("(+47) 412 34 567", "DK", "4741234567"),
        ("(0046) 701234567", "NO", "46701234567"),
        # pasted from a web page, a mail, a contact card
        ("\u202a+47 412 34 567\u202c", "NO", "4741234567"),
        ("\u202d412 34 567\u202e", "NO", "4741234567"),
        ("\u200e+47\u200f 412 34 567", "NO", "4741234567"),
        ("412\u00ad34\u200b567\ufeff", "NO", "4741234567"),
        ("070\u2011123\u201145\u201167", "SE", "46701234567"),
        ("070–123 45 67", "SE", "46701234567"),
        ("41\u221223\u201245\u201467", "NO", "4741234567"),
        ("tel:+47-412-34-567", "NO", "4741234567"),
        ("TEL: 41234567", "NO", "4741234567"),
        ("41.23.45.67", "NO", "4741234567"),
        ("+47 (0) 412 34 567", "NO", "4741234567"),
        ("412\u200934\u2007567\u3000", "NO", "4741234567"),
        ("+45(0)20123456", "DK", "4520123456"),
        ("0047 (0)412 34 567", "DK", "4741234567"),
        ("Tlf.: 412 34 567", "NO", "4741234567"),
        ("mob 41234567", "NO", "4741234567"),
        ("Mobil: +46 70-123 45 67", "SE", "46701234567"),
        ("Puh. 040 1234567", "FI", "358401234567"),
        ("Tfn 070/123 45 67", "SE", "46701234567"),
        ("sms:+4741234567", "NO", "4741234567"),
        ("callto:41234567;", "NO", "4741234567"),
        ("412 34 567.", "NO", "4741234567"),
    ],
)
def test_numbers_as_people_type_them(typed: str, country: str, digits: str) -> None:
    assert parse_phone(typed, country) == digits


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "phone_missing"),
        ("   ", "phone_missing"),
        ("abc", "phone_unreadable"),
        ("412 34 56x", "phone_unreadable"),
        ("٤١٢٣٤٥٦٧", "phone_unreadable"),
        ("４１２３４５６７", "phone_unreadable"),
        ("tel:", "phone_missing"),
        ("\u200e", "phone_missing"),
        ("mailto:41234567", "phone_unreadable"),
        ("+800 1234 5678", "phone_no_country"),
        ("+979 123 456 789", "phone_no_country"),
        ("41234567;ext=5", "phone_unreadable"),
        ("+999 123 456 789", "phone_no_country"),
        ("00999123456789", "phone_no_country"),
        ("123", "phone_length"),
        ("4123456", "phone_length"),
        ("412345678", "phone_length"),
        ("436088522", "phone_length"),
        ("912345678", "phone_length"),
        ("4512345678", "phone_length"),
        ("358401234567", "phone_length"),
        ("299123456", "phone_length"),
        ("+44 7911 12345", "phone_length_abroad"),
        ("+290 1234", "phone_length_abroad"),
        ("+47 412 34 5678", "phone_length_abroad"),
        ("+4741234567890", "phone_length_abroad"),
        ("00 47", "phone_code_alone"),
        ("+47", "phone_code_alone"),
        ("(+358)", "phone_code_alone"),
        ("+1", "phone_code_alone"),
        ("+4", "phone_no_country"),
        ("0080", "phone_no_country"),
        ("+", "phone_unreadable"),
        ("00", "phone_unreadable"),
        ("-", "phone_unreadable"),
        ("( )", "phone_unreadable"),
        ("0", "phone_length"),
        ("1" * 30, "phone_length"),
        ("1" * 400, "phone_length"),
    ],
)
def test_what_is_no_number(typed: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_phone(typed, "NO")
    assert (refused.value.code, refused.value.field) == (code, "phone")


@pytest.mark.parametrize(
    ("typed", "country", "digits", "where", "wanted"),
    [
        ("436088522", "NO", 9, "NO", "8"),
        ("41", "NO", 2, "NO", "8"),
        ("+47 412 34 5678", "DK", 9, "NO", "8"),
        ("0045 123 45 67", "NO", 7, "DK", "8"),
        ("4512345678", "NO", 10, "NO", "8"),
        ("+46 70 123 45", "NO", 7, "SE", "9"),
        ("070-123 45 6", "SE", 9, "SE", "10"),  # counted as it is typed
        ("041234567", "NO", 9, "NO", "8"),  # no nought is dialled before a number there
        ("020123456", "DK", 9, "DK", "8"),
        ("04", "FI", 2, "FI", "7–11"),
        ("+358 4", "NO", 1, "FI", "6–10"),
    ],
)
def test_a_wrong_length_says_how_many_there_should_be(
    typed: str, country: str, digits: int, where: str, wanted: str
) -> None:
    with pytest.raises(Invalid) as refused:
        parse_phone(typed, country)
    values = refused.value.values
    code = "phone_length_abroad" if typed.startswith(("+", "00")) else "phone_length"
    assert (refused.value.code, values["digits"], values["wanted"]) == (code, digits, wanted)
    assert isinstance(values["country"], Region)
    assert values["country"].code == where


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("+4741234567890", "+4741234567890 has 11 digits after +47; there should be 8."),
        ("0045 1", "0045 1 has 1 digit after +45; there should be 8."),
        ("00 47", "00 47 is only the code of the country. Type the whole number."),
        ("7", "7 has 1 digit; a number in Norway has 8. Put + and the country code before a foreign number."),
        ("+999 1", "+999 1 does not start with the code of any country."),
        (
            "1" * 400,
            f"{'1' * 20}… has 400 digits; a number in Norway has 8. Put + and the country code before a foreign number.",
        ),
    ],
)
def test_what_is_wrong_with_a_number_reads_well(typed: str, said: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_phone(typed, "NO")
    assert explain(refused.value) == said


@given(st.text("0123456789 ", max_size=16), st.sampled_from(MARKETS))
def test_without_a_plus_it_is_a_number_of_the_country(typed: str, country: str) -> None:
    try:
        digits = parse_phone(typed, country)
    except Invalid:
        return
    if not typed.strip().startswith("00"):
        assert digits.startswith(CODES[country])


@pytest.mark.parametrize(
    ("typed", "country", "written"),
    [
        ("41 23 45 67", "NO", "+47 41 23 45 67"),
        ("41 23", "NO", "+47 41 23"),
        ("20 12 34 56", "DK", "+45 20 12 34 56"),
        ("070-123 45 67", "SE", "+46 70 123 45 67"),
        ("070", "SE", "+46 70"),
        ("040 1234567", "FI", "+358 40 1234567"),
        ("+47 41 23", "NO", "+47 41 23"),
        ("0045 20", "NO", "0045 20"),
        ("Kari", "NO", "Kari"),
        ("", "NO", ""),
    ],
)
def test_a_number_is_written_so_that_it_means_the_same_anywhere(typed: str, country: str, written: str) -> None:
    assert with_code(typed, country) == written
    for other in MARKETS:
        if is_phone(typed, country):
            assert parse_phone(written, other) == parse_phone(typed, country)


@pytest.mark.parametrize(
    ("digits", "code", "dialled"),
    [
        ("4741234567", "NO", 47),
        ("4712345678", "NO", 47),
        ("46701234567", "SE", 46),
        ("299221234", "GL", 299),
        ("12025550123", "US", 1),
        ("999123456", "", 0),
        ("", "", 0),
    ],
)
def test_which_country_a_number_belongs_to(digits: str, code: str, dialled: int) -> None:
    assert region_of(digits) == Region(code, dialled)


@given(st.text("0123456789+ -().", max_size=20) | st.text(max_size=12), st.sampled_from(MARKETS))
def test_what_comes_out_is_what_the_service_takes(typed: str, country: str) -> None:
    try:
        digits = parse_phone(typed, country)
    except Invalid:
        return
    assert re.fullmatch("[0-9]{9,15}", digits)
    # no digit is invented and none is changed: what was typed ends the number, whatever country it got
    written = "".join(mark for mark in typed if mark.isdigit()).lstrip("0")
    assert digits.endswith(written[-6:])


@given(st.text("0123456789", min_size=8, max_size=11), st.sampled_from(MARKETS))
def test_a_number_read_once_reads_again_as_itself(typed: str, country: str) -> None:
    try:
        digits = parse_phone(typed, country)
    except Invalid:
        return
    assert parse_phone(f"+{digits}", "NO") == digits
    assert parse_phone(format_phone(digits), country) == digits


def test_masked_for_passers_by() -> None:
    assert mask_phone("4741234567") == "•••• 4567"
    assert mask_phone("4741234567", 3) == "•• ••• 567"
    assert mask_phone("") == ""
    assert "123" not in mask_phone("4741234567")
    assert mask_phone("4741234567", WHOLE) == "+47 41 23 45 67"


def test_shown_as_its_country_groups_it() -> None:
    assert format_phone("4741234567") == "+47 41 23 45 67"
    assert format_phone("4521345678") == "+45 21 34 56 78"
    assert format_phone("000") == "+000"


@pytest.mark.parametrize(
    ("typed", "country", "shown"),
    [
        ("", "NO", ""),
        ("4", "NO", "4"),
        ("41234567", "NO", "41 23 45 67"),
        ("412 345 67", "NO", "41 23 45 67"),
        ("20123456", "DK", "20 12 34 56"),
        ("070-1234567", "SE", "070-123 45 67"),
        ("0401234567", "FI", "040 1234567"),
        ("+46712345678", "NO", "+46 71 234 56 78"),
        ("+", "NO", "+"),
        ("Anna", "NO", "Anna"),
        ("41x", "NO", "41x"),
        ("412/34", "NO", "412/34"),
    ],
)
def test_a_number_is_grouped_as_it_is_typed(typed: str, country: str, shown: str) -> None:
    assert group_typed(typed, country) == shown


@given(st.text("0123456789", max_size=15), st.sampled_from(MARKETS), st.booleans())
def test_grouping_keeps_every_digit(digits: str, country: str, foreign: bool) -> None:
    typed = f"+{digits}" if foreign else digits
    shown = group_typed(typed, country)
    assert re.sub(r"[^0-9+]", "", shown) == typed
    assert group_typed(shown, country) == shown


def test_numbers_with_two_digits_the_other_way_round() -> None:
    assert swapped("4712", 2) == {"4721"}
    assert swapped("4711", 2) == frozenset()
    other = swapped("4741234567", 2)
    assert {"4714234567", "4741234576", "4747234561"} <= other
    assert "4741234567" not in other
    assert all(number.startswith("47") and sorted(number) == sorted("4741234567") for number in other)


@pytest.mark.parametrize(
    "text", ["41234567", " +47 412 34 567 ", "0046-70.123 45 67", "(412) 34567", "41\u00a023\u00a045"]
)
def test_what_is_a_number_and_no_name(text: str) -> None:
    assert is_number_like(text)
    digits = "".join(mark for mark in text if mark.isdigit())
    assert mask_name(text) == mask_phone(digits)


@pytest.mark.parametrize("text", ["", "Kari", "Kari 41234567", "1234", "+47", "Table 12", "41234567 Kari", "٤١٢٣٤٥٦٧"])
def test_what_is_a_name(text: str) -> None:
    assert not is_number_like(text)
    assert mask_name(text) == text


def test_whether_it_is_a_number() -> None:
    assert all(is_phone(text, "NO") for text in ("41234567", "+4741234567", "0046701234567"))
    assert not any(is_phone(text, "NO") for text in ("", "Kari", "4123456", "7038010000010"))


def test_eight_digits_are_never_left_in_one_piece() -> None:
    assert format_phone("4712345678") == "+47 12 34 56 78"
    assert format_phone("4512345678") == "+45 12 34 56 78"
    assert format_phone("358401234567") == "+358 40 1234567"
    assert group_typed("12345678", "NO") == "12 34 56 78"
    assert group_typed("1234567", "NO") == "1234567"
