"""A search text, understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.desk.query import LONGEST, MOST_WORDS, Query, names_and_numbers

AS_WRITTEN = [
    ("+47 41 23 45 67", "NO", "4741234567"),
    ("0047 41 23 45 67", "NO", "4741234567"),
    ("004741234567", "NO", "4741234567"),
    ("(+47) 41234567", "NO", "4741234567"),
    ("41.23.45.67", "NO", "41234567"),
    ("41-23-45-67", "NO", "41234567"),
    ("412/34 567", "NO", "41234567"),
    ("tel:+47-412-34-567", "NO", "4741234567"),
    ("\u202a+47\u00a041 23\u202f45\u201167\u202c", "NO", "4741234567"),
    ("４１２３４５６７", "NO", "41234567"),
    ("040 1234567", "FI", "358401234567"),
    ("+358 040 1234567", "NO", "358401234567"),
    ("070-123 45 67", "SE", "46701234567"),
    ("+46 (0)70 123 45 67", "NO", "46701234567"),
    ("Tlf.: 41 23 45 67", "NO", "41234567"),
    ("mob 412 34 567,", "NO", "41234567"),
    ("puh. 040 1234567", "FI", "358401234567"),
    ("sms:+4741234567.", "DK", "4741234567"),
    ("040", "FI", "35840"),
    ("234", "NO", "234"),
]


@pytest.mark.parametrize(("typed", "market", "digits"), AS_WRITTEN)
def test_numbers_as_people_write_them(typed: str, market: str, digits: str) -> None:
    assert names_and_numbers(typed, market).numbers[0] == digits


def test_a_nought_that_belongs_to_another_country_is_left_out_all_the_same() -> None:
    assert "401234567" in names_and_numbers("040 1234567", "NO").numbers
    assert names_and_numbers("040", "NO").numbers == ("040",)


def test_what_is_no_number() -> None:
    for typed in ("K-261122-0042", "ola", "12", "", "  ", "3897,00", "ola 2250"):
        assert names_and_numbers(typed, "NO").numbers == ()


def readings(text: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    return tuple((term.words, term.parts) for term in names_and_numbers(text).terms)


def test_a_whole_number_in_pieces_is_no_row_of_short_words() -> None:
    assert readings("47 41 23 45 67") == (((), ("4741234567",)),)
    assert readings("22 50") == ((("22", "50"), ("2250",)),)
    assert readings("12345678") == ((("12345678",), ("12345678",)),)


def test_words_and_numbers_together() -> None:
    assert readings("Ødegård 41 23 45 67 åse 22") == (
        (("odegard",), ()),
        ((), ("41234567",)),
        (("ase",), ()),
        (("22",), ()),
    )
    assert readings("ase Åse aase") == ((("ase",), ()),)
    assert readings("\u202e") == ()
    assert readings("\u0301 x") == ((("x",), ()),)


@given(st.text(), st.sampled_from(["NO", "FI", ""]))
def test_any_text_can_be_looked_for(typed: str, market: str) -> None:
    query = names_and_numbers(typed, market)
    assert len(query.terms) <= MOST_WORDS
    for term in query.terms:
        assert term.words or term.parts
        assert all(term.words)


def test_a_term_can_be_taken_away() -> None:
    query = names_and_numbers("kari 22 50 åse")
    kari, number, ase = query.terms
    assert query.without(number) == Query("kari, åse", (kari, ase))


def test_half_of_a_letter_is_no_letter() -> None:
    assert names_and_numbers("an\ud800ne") == names_and_numbers("anne")


def test_a_text_without_end_is_cut() -> None:
    query = names_and_numbers(" ".join(f"word{at}" for at in range(5_000)))
    assert len(query.terms) == MOST_WORDS
    assert len(query.text) <= LONGEST
    assert names_and_numbers("") == Query()


def test_a_word_before_few_digits_is_looked_for() -> None:
    """A product may be called so."""
    assert [words for words, _ in readings("Mobil 3310")] == [("mobil",), ("3310",)]
    assert readings("tel") == ((("tel",), ()),)
