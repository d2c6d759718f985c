"""One typed line: quantity, name and price, never a price that was not meant."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.input.entry import Entry, has_quantity, is_amount, is_own_line, parse_entry, parse_wish
from app.domain.money import Currency
from app.domain.problem import Invalid


@pytest.mark.parametrize(
    ("typed", "entry"),
    [
        ("Hoodie", Entry("Hoodie", Decimal(1), None)),
        ("Hoodie 499", Entry("Hoodie", Decimal(1), 49_900)),
        ("2*Hoodie 499", Entry("Hoodie", Decimal(2), 49_900)),
        ("2 × Blå hoodie 499,50 kr", Entry("Blå hoodie", Decimal(2), 49_950)),
        ("0,5*Reker 298", Entry("Reker", Decimal("0.5"), 29_800)),
        ("Sofa 1234,50", Entry("Sofa", Decimal(1), 123_450)),
        ("Sofa 1.234,50", Entry("Sofa", Decimal(1), 123_450)),
        ("Batteri AA 4 = 100", Entry("Batteri AA 4", Decimal(1), 10_000)),
        ("Sofa = 1 234,50", Entry("Sofa", Decimal(1), 123_450)),
        ("E=mc2 shirt 199", Entry("E=mc2 shirt", Decimal(1), 19_900)),
        ("<img src=x> 10", Entry("<img src=x>", Decimal(1), 1_000)),
        ("Sofa =", Entry("Sofa =", Decimal(1), None)),
        ("-Hoodie 499", Entry("Hoodie", Decimal(1), 49_900, True)),
        ("− 2*Hoodie", Entry("Hoodie", Decimal(2), None, True)),
        ("499", Entry("", Decimal(1), 49_900)),
        ("2*49,50", Entry("", Decimal(2), 4_950)),
        ("-20 kr", Entry("", Decimal(1), 2_000, True)),
        ("= 1 100", Entry("", Decimal(1), 110_000)),
        ("1 234,50", Entry("", Decimal(1), 123_450)),
        ("2*12\u00a0500 kr", Entry("", Decimal(2), 1_250_000)),
        ("1.234,50", Entry("", Decimal(1), 123_450)),
        ("0,50", Entry("", Decimal(1), 50)),
        ("41234567", Entry("41234567", Decimal(1), None)),
        ("00123", Entry("00123", Decimal(1), None)),
        ("7-Up", Entry("7-Up", Decimal(1), None)),
        ("Rør 15 mm", Entry("Rør 15 mm", Decimal(1), None)),
        # the forms of shops and spreadsheets
        ("kr 2 499,00", Entry("", Decimal(1), 249_900)),
        ("NOK 499", Entry("", Decimal(1), 49_900)),
        ("499,-", Entry("", Decimal(1), 49_900)),
        ("499,–", Entry("", Decimal(1), 49_900)),
        ("2.499,-", Entry("", Decimal(1), 249_900)),
        ("10012 kr", Entry("", Decimal(1), 1_001_200)),
        ("123456 kr", Entry("", Decimal(1), 12_345_600)),
        ("kr 123456", Entry("", Decimal(1), 12_345_600)),
        ("Hoodie kr 499", Entry("Hoodie", Decimal(1), 49_900)),
        ("Hoodie 499,-", Entry("Hoodie", Decimal(1), 49_900)),
        ("Hoodie 499 NOK", Entry("Hoodie", Decimal(1), 49_900)),
        ("Sofa kr 2 499,00", Entry("Sofa", Decimal(1), 249_900)),
        ("Batteri 4 kr 100", Entry("Batteri 4", Decimal(1), 10_000)),
        ("Sofa = kr 2 499,-", Entry("Sofa", Decimal(1), 249_900)),
        ("Krydder kroner", Entry("Krydder kroner", Decimal(1), None)),
        # how many, with the letter
        ("3x Kaffe 35", Entry("Kaffe", Decimal(3), 3_500)),
        ("3 x Kaffe 35", Entry("Kaffe", Decimal(3), 3_500)),
        ("3X Kaffe 35", Entry("Kaffe", Decimal(3), 3_500)),
        ("3× Kaffe 35", Entry("Kaffe", Decimal(3), 3_500)),
        ("3* Kaffe 35", Entry("Kaffe", Decimal(3), 3_500)),
        ("-3 x Kaffe", Entry("Kaffe", Decimal(3), None, True)),
        ("–Kaffe 35", Entry("Kaffe", Decimal(1), 3_500, True)),
        ("0,5 x Reker 298", Entry("Reker", Decimal("0.5"), 29_800)),
        ("3 x 35", Entry("", Decimal(3), 3_500)),
        ("3 x 35 kr", Entry("", Decimal(3), 3_500)),
        ("3XL hoodie 499", Entry("3XL hoodie", Decimal(1), 49_900)),
        ("2x4 planke 49", Entry("2x4 planke", Decimal(1), 4_900)),
        ("1*2 x 4 planke 49", Entry("2 x 4 planke", Decimal(1), 4_900)),
        # what comes back, with the minus on either side of how many
        ("2*-Kaffe 35", Entry("Kaffe", Decimal(2), 3_500, True)),
        ("2 x – Kaffe 35", Entry("Kaffe", Decimal(2), 3_500, True)),
        ("2*49,50-", Entry("49,50-", Decimal(2), None)),
        # pasted, with marks that cannot be seen
        ("\u202d499,00\u202c", Entry("", Decimal(1), 49_900)),
        ("\u202aKaffe 35\u202c", Entry("Kaffe", Decimal(1), 3_500)),
        ("Kaffe \u200e35,-\ufeff", Entry("Kaffe", Decimal(1), 3_500)),
        ("2\u200e*Kaffe 35", Entry("Kaffe", Decimal(2), 3_500)),
        ("Piz\u00adza 120", Entry("Pizza", Decimal(1), 12_000)),
    ],
)
def test_lines_as_they_are_typed(typed: str, entry: Entry) -> None:
    assert parse_entry(typed, Currency.NOK) == entry


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "line_name_missing"),
        ("2*", "line_name_missing"),
        ("0*Hoodie", "quantity_unreadable"),
        ("1.500", "amount_two_readings"),
        ("Sofa 1.500", "amount_two_readings"),
        ("Sofa 1 234", "amount_two_readings"),
        ("Sofa 1 234,50", "amount_two_readings"),
        ("Batteri AA 4 100", "amount_two_readings"),
        ("Sofa 12,345", "amount_two_readings"),
        ("Sofa 1,2,3", "amount_unreadable"),
        ("100 €", "amount_currency"),
        ("EUR 100", "amount_currency"),
        ("Sofa 100 €", "amount_currency"),
        ("Sofa € 1 234", "amount_currency"),
        ("Sofa = 100 EUR", "amount_currency"),
        ("Sofa 1 234,-", "amount_two_readings"),
        ("kr 1.500", "amount_two_readings"),
        ("2 x 4 planke 49", "times_two_readings"),
        ("3 x 7-Up 25", "times_two_readings"),
        ("2 stk Hoodie 499", "times_two_readings"),
        ("-6 st ägg 35,-", "times_two_readings"),
        ("2 kpl. kahvi = 35", "times_two_readings"),
    ],
)
def test_what_is_asked_about(typed: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_entry(typed, Currency.NOK)
    assert (refused.value.code, refused.value.field) == (code, "entry")


@given(st.text(max_size=25))
def test_no_text_breaks_it(typed: str) -> None:
    try:
        entry = parse_entry(typed, Currency.NOK)
    except Invalid:
        return
    assert entry.name or entry.price is not None
    assert entry.quantity > 0
    assert entry.price is None or entry.price >= 0


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("", (Decimal(1), "", False)),
        ("hood", (Decimal(1), "hood", False)),
        ("2*hood", (Decimal(2), "hood", False)),
        ("0,450 * re", (Decimal("0.450"), "re", False)),
        ("-2×hood", (Decimal(2), "hood", True)),
        ("2*", (Decimal(2), "", False)),
        ("3x", (Decimal(3), "", False)),
        ("3x kaff", (Decimal(3), "kaff", False)),
        ("3xl", (Decimal(1), "3xl", False)),
        ("2*-hood", (Decimal(2), "hood", True)),
        ("\u200ehood\u200e", (Decimal(1), "hood", False)),
        ("0*hood", (Decimal(1), "hood", False)),  # what cannot be is said when it is entered
    ],
)
def test_what_is_looked_for_while_it_is_typed(typed: str, wish: tuple[Decimal, str, bool]) -> None:
    assert parse_wish(typed) == wish


@pytest.mark.parametrize(
    ("typed", "own"),
    [
        ("hoodie", False),
        ("hoodie 499", True),
        ("hoodie 1.500", True),
        ("49,50", True),
        ("750", True),
        ("kr 10012", True),
        ("Sofa 100 €", True),
        ("2*750", True),
        ("10012", False),
        ("090", False),
    ],
)
def test_whether_a_line_of_its_own_or_a_product_is_meant(typed: str, own: bool) -> None:
    assert is_own_line(typed, Currency.NOK) is own


@pytest.mark.parametrize(
    ("text", "has"), [("2*", True), ("0,75*hood", True), ("-2*hood", True), ("hood", False), ("2", False), ("", False)]
)
def test_whether_a_quantity_is_typed(text: str, has: bool) -> None:
    assert has_quantity(text) is has


def test_whether_an_amount_is_typed() -> None:
    assert all(is_amount(text, Currency.NOK) for text in ("49,50", "499,-", "2*35", "kr 499"))
    assert not any(
        is_amount(text, Currency.NOK) for text in ("499", "ABC 123", "Hoodie", "", "1.500", "100 EUR", "7038010000010")
    )


@pytest.mark.parametrize("typed", ["2 stk Hoodie 499", "-6 st ägg 35,-", "2 kpl. kahvi = 35", "12stk. kr 35"])
def test_pieces_are_some_of_it_or_a_pack(typed: str) -> None:
    """Each of the two answers that the sentence offers is a line; without a price a product is looked for."""
    try:
        parse_entry(typed, Currency.NOK)
    except Invalid as asked:
        times, name = (parse_entry(str(asked.values[key]), Currency.NOK) for key in ("times", "name"))
        assert (times.price, times.quantity > 1) == (name.price, True)
        assert name.quantity == 1
        assert name.name.endswith(times.name)
    assert parse_entry("6 stk egg", Currency.NOK).name == "6 stk egg"
    assert parse_entry("6 stkegg 35", Currency.NOK).quantity == 1
