"""One slip in a word is forgiven, and no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.desk.slips import forgivable, one_slip, slip_keys

WORDS = st.text("abcdø", min_size=5, max_size=9)


@pytest.mark.parametrize(
    "typed", ["hoodei", "hodie", "hooddie", "hoodje", "ohodie", "hoodi", "hoodiee", "oodie", "xoodie"]
)
def test_one_slip_is_forgiven(typed: str) -> None:
    assert one_slip(typed, "hoodie")
    assert slip_keys(typed) & slip_keys("hoodie")


@pytest.mark.parametrize("typed", ["hoodie", "hdoie", "hodi", "hxxdie", "ohodei", "hoodiexx", "hoxdii", "eidooh"])
def test_more_than_one_is_not(typed: str) -> None:
    assert not one_slip(typed, "hoodie")


def test_short_words_and_numbers_must_be_right() -> None:
    assert not one_slip("nora", "noro")
    assert not one_slip("kro", "krok")
    assert one_slip("kari", "karin")
    assert not one_slip("1234x", "12345")
    assert not forgivable("mug")
    assert not slip_keys("mug") | slip_keys("12345")


@given(WORDS, st.data())
def test_any_slip_is_found_by_its_keys(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    slips = {
        word[:at] + "x" + word[at + 1 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    }
    for typed in slips - {word}:
        assert one_slip(typed, word)
        assert slip_keys(typed) & slip_keys(word)


@given(WORDS, WORDS)
def test_a_slip_goes_both_ways(one: str, other: str) -> None:
    assert one_slip(one, other) == one_slip(other, one)
