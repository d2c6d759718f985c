"""Amounts in a search text: in figures, in groups, with words and signs, and in words alone."""

import pytest

from app.domain.search.amount_reading import Amount, about, read_amount, spoken_number
from app.domain.search.phrases import pieces_of

ANY_CROWNS = frozenset({"NOK", "DKK", "SEK"})


def read(text: str, language: str = "nb") -> tuple[Amount, int] | None:
    return read_amount(pieces_of(text), 0, language)


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("499", 49_900),
        ("499,00", 49_900),
        ("499.5", 49_950),
        ("1 500", 150_000),
        ("1 500,50", 150_050),
        ("1.500", 150_000),
        ("1.500,00", 150_000),
        ("1,234.5", 123_450),
        ("12 345 678", None),
        ("0", 0),
        ("=499", 49_900),
        ("800,-", 80_000),
        ("499:-", 49_900),
        ("0042", None),
        ("12345678", None),
        ("kari", None),
        ("", None),
        ("...499", None),
        ("499x", None),
        ("fem hundre", 50_000),
        ("femhundre", 50_000),
        ("2 tusen", 200_000),
        ("9 ting", 900),
    ],
)
def test_an_amount(text: str, minor: int | None) -> None:
    found = read(text)
    if text == "12 345 678":
        assert found is not None
        assert found[1] == 2  # the third group would make it too long
        return
    assert (found[0].near if found else None) == minor
    if found and minor is not None:
        assert found[0].ranges == ((minor, minor),)


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("499 kr", ANY_CROWNS),
        ("kr 499", ANY_CROWNS),
        ("kr. 499", ANY_CROWNS),
        ("499kr", ANY_CROWNS),
        ("499 kroner", ANY_CROWNS),
        ("€499", {"EUR"}),
        ("499 €", {"EUR"}),
        ("499 e", {"EUR"}),
        ("SEK 499", {"SEK"}),
        ("499 nok", {"NOK"}),
        ("fem hundre euro", {"EUR"}),
        ("499", frozenset()),
    ],
)
def test_its_currency(text: str, currencies: frozenset[str]) -> None:
    found = read(text)
    assert found is not None
    assert found[0].currencies == currencies
    assert found[0].plain == (not currencies)
    assert found[1] == len(text.split())


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("~500", 45_000, 55_000),
        ("~ 500", 45_000, 55_000),
        ("about 500", 45_000, 55_000),
        ("rundt fem hundre kroner", 45_000, 55_000),
        (">500", 50_001, None),
        (">= 500", 50_000, None),
        ("over 500", 50_001, None),
        ("at least 500", 50_000, None),
        ("høyst 500 kr", None, 50_000),
        ("<500 kr", None, 49_999),
        ("≤500", None, 50_000),
        ("mindre enn 500", None, 49_999),
        ("480-520", 48_000, 52_000),
        ("480–520".replace("–", "-"), 48_000, 52_000),
        ("480 - 520 kr", 48_000, 52_000),
        ("between 520 and 480", 48_000, 52_000),
        ("mellom fire hundre og fem hundre", 40_000, 50_000),
        ("mellom fire hundre og fem hundre og femti", 40_000, 55_000),
        ("mellom hundre og femti og to hundre", 15_000, 20_000),
        ("480-520 kr", 48_000, 52_000),
    ],
)
def test_a_range(text: str, least: int | None, most: int | None) -> None:
    found = read(text)
    assert found is not None
    assert found[0].ranges == ((least, most),)
    assert found[1] == len(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "520-480",
        "0042-2",
        "~480-520",
        "between 480",
        "between 480 kari",
        "between 480 and kari",
        "between 480 and 490-500",
        "480 - 490-500",
        "about",
        "about, 5",
    ],
)
def test_what_is_no_amount(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("text", ["480 -", "480 - kari", "480, - 520"])
def test_half_a_range_is_the_amount_before_it(text: str) -> None:
    found = read(text)
    assert found is not None
    assert found[0].near == 48_000


@pytest.mark.parametrize(
    ("said", "language", "value"),
    [
        ("fivehundred", "en", 500),
        ("ahundredandfifty", "en", 150),
        ("fifteenhundred", "en", 1500),
        ("hundre", "nb", 100),
        ("etparhundre", "nb", 200),
        ("tusenfemhundre", "nb", 1500),
        ("halvannettusen", "nb", 1500),
        ("hundredeoghalvtreds", "da", 150),
        ("femogtyve", "da", 25),
        ("tvahundrafemtio", "sv", 250),
        ("ettusen", "sv", 1000),
        ("viisisata", "fi", 500),
        ("kaksisatavisikymmenta", "en", None),
        ("kaksisataviisikymmenta", "en", 250),
        ("tuhatviisisata", "xx", 1500),
        ("2tusen", "en", 2000),
        ("99a", "en", None),
        ("halvannet", "nb", None),
        ("kari", "nb", None),
        ("", "nb", None),
        ("og", "nb", None),
    ],
)
def test_numbers_in_words(said: str, language: str, value: int | None) -> None:
    assert spoken_number(said, language) == value


def test_about_is_a_tenth_each_way() -> None:
    assert about(100_00) == (90_00, 110_00)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("500 or so", "en"),
        ("500ish", "en"),
        ("500 kr eller så", "nb"),
        ("500 eller deromkring", "da"),
        ("500 tai niin", "fi"),
    ],
)
def test_what_is_behind_an_amount_may_say_that_it_is_not_exact(text: str, language: str) -> None:
    found = read(text, language)
    assert found is not None
    assert (found[0].ranges, found[0].near) == ((about(50_000),), 50_000)
    assert found[1] == len(pieces_of(text))


@pytest.mark.parametrize(
    ("text", "language", "minor", "end"),
    [
        ("149 kroner og 50 øre", "nb", 14_950, 5),
        ("149 kr 50 öre", "sv", 14_950, 4),
        ("149 euroa ja 5 senttiä", "fi", 14_905, 5),
        ("149 kr og 500 øre", "nb", 14_900, 2),
        ("149 kr og 50", "nb", 14_900, 2),
        ("149 kr og 50 hatter", "nb", 14_900, 2),
        ("149,50 kr og 50 øre", "nb", 14_950, 2),
        ("149 og 50 øre", "nb", 14_900, 1),
    ],
)
def test_hundredths_are_read_aloud_behind_their_currency(text: str, language: str, minor: int, end: int) -> None:
    found = read(text, language)
    assert found is not None
    assert (found[0].ranges, found[1]) == (((minor, minor),), end)
