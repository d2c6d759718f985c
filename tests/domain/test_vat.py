"""VAT is of the net, and never loses an øre."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problem import Invalid
from app.domain.vat import Split, check_rate, format_rate, parse_rate, rates_on, share, split_gross, usual_rate

grosses = st.integers(0, 10**12)
rates = st.integers(0, 10_000)


@given(grosses, rates)
def test_net_and_tax_are_the_gross(gross: int, rate: int) -> None:
    split = split_gross(gross, rate)
    assert split.net + split.tax == gross
    assert split.net >= 0
    assert split.tax >= 0


@given(grosses, rates)
def test_tax_is_of_the_net_and_to_the_nearest_ore(gross: int, rate: int) -> None:
    exact = Fraction(gross * rate, 10_000 + rate)
    off = split_gross(gross, rate).tax - exact
    assert Fraction(-1, 2) < off <= Fraction(1, 2)  # half an øre rounds up


@given(grosses, grosses, rates)
def test_more_gross_is_never_less_tax(a: int, b: int, rate: int) -> None:
    low, high = sorted((a, b))
    assert split_gross(low, rate).tax <= split_gross(high, rate).tax


@pytest.mark.parametrize(
    ("gross", "rate", "net", "tax"),
    [
        (49_900, 2500, 39_920, 9_980),  # the recipe's hoodie, taxed rightly
        (42_924, 2500, 34_339, 8_585),
        (1_000, 2500, 800, 200),
        (11_500, 1500, 10_000, 1_500),
        (1, 2500, 1, 0),
        (12_550, 2550, 10_000, 2_550),
        (100, 0, 100, 0),
        (3, 10_000, 1, 2),
    ],
)
def test_worked_examples(gross: int, rate: int, net: int, tax: int) -> None:
    assert split_gross(gross, rate) == Split(net, tax)


def test_a_negative_gross_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="return"):
        split_gross(-1, 2500)


def test_what_is_left_of_shares_goes_to_the_first() -> None:
    assert share(100, (1, 1, 1)) == (34, 33, 33)
    assert share(5, (0, 3, 3)) == (0, 3, 2)


@given(st.integers(0, 10**10), st.lists(st.integers(0, 10**9), min_size=1, max_size=12).filter(any))
def test_shares_add_up_and_are_fair(total: int, weights: list[int]) -> None:
    parts = share(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        exact = Fraction(total * weight, sum(weights))
        assert abs(part - exact) < 1
        if weight == 0:
            assert part == 0


@pytest.mark.parametrize(("total", "weights"), [(10, []), (10, [0, 0]), (-1, [1]), (10, [2, -1])])
def test_shares_of_nothing_are_refused(total: int, weights: list[int]) -> None:
    with pytest.raises(ValueError, match="shares need"):
        share(total, weights)


@given(rates)
def test_a_shown_rate_reads_back(rate: int) -> None:
    assert parse_rate(format_rate(rate)) == rate


@pytest.mark.parametrize(
    ("typed", "rate"), [("25", 2500), ("25 %", 2500), ("25,5%", 2550), ("13.5", 1350), ("0", 0), ("100", 10_000)]
)
def test_rates_as_people_type_them(typed: str, rate: int) -> None:
    assert parse_rate(typed) == rate


@pytest.mark.parametrize(
    "typed", ["", "%", "-1", "101", "100,01", "1e1", "25,555", "٢٥", "²", "25,", "x", ",5", "2 5", "1,2,3"]
)
def test_what_is_no_rate(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_rate(typed)
    assert refused.value.code == "vat_unreadable"


@pytest.mark.parametrize(
    ("country", "day", "expected"),
    [
        ("NO", date(2026, 11, 22), (2500, 1500, 1200, 0)),
        ("DK", date(2026, 11, 22), (2500, 0)),
        ("FI", date(2025, 12, 31), (2550, 1400, 1000, 0)),
        ("FI", date(2026, 1, 1), (2550, 1350, 1000, 0)),
        ("SE", date(2026, 4, 1), (2500, 1200, 600, 0)),
        ("XX", date(2026, 4, 1), ()),
    ],
)
def test_rates_have_dates(country: str, day: date, expected: tuple[int, ...]) -> None:
    assert rates_on(country, day) == expected


def test_a_rate_that_the_country_has_not_is_refused_with_those_it_has() -> None:
    check_rate(2500, (2500, 0))
    with pytest.raises(Invalid) as refused:
        check_rate(25, (2500, 0))
    assert (refused.value.code, refused.value.field) == ("vat_elsewhere", "vat")
    assert refused.value.values == {"text": "0,25\u00a0%", "rates": "25\u00a0% · 0\u00a0%"}


def test_the_usual_rate_of_a_country_is_that_of_most_goods() -> None:
    assert {country: usual_rate(country) for country in ("NO", "DK", "FI", "SE")} == {
        "NO": 2500,
        "DK": 2500,
        "FI": 2550,
        "SE": 2500,
    }
