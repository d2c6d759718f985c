"""Letters as readers count them: what belongs together is never cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.input.whole_letters import cut, letters
from app.domain.order import service_length

FAMILY = "👩\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("", []),
        ("Łódź", ["Ł", "ó", "d", "ź"]),
        ("q\u0303a", ["q\u0303", "a"]),
        ("a \u0301", ["a", " ", "\u0301"]),  # a blank carries no mark
        ("👩\u200d🍳!", ["👩\u200d🍳", "!"]),
        ("a\u200db", ["a\u200d", "b"]),
        ("👍\U0001f3fd👍", ["👍\U0001f3fd", "👍"]),
        ("🇳🇴🇫🇮", ["🇳🇴", "🇫🇮"]),
        ("1\ufe0f\u20e3", ["1\ufe0f\u20e3"]),
    ],
)
def test_letters_as_a_reader_counts_them(text: str, counted: list[str]) -> None:
    assert list(letters(text)) == counted


@given(st.text(max_size=50))
def test_no_letter_is_lost(text: str) -> None:
    assert "".join(letters(text)) == text


@pytest.mark.parametrize(
    ("text", "longest", "kept"),
    [
        ("Hettegenser", 11, "Hettegenser"),
        ("Hettegenser", 5, "Hette"),
        ("cafe\u0301", 4, "caf"),
        (f"a{FAMILY}", 5, "a"),
        (f"a{FAMILY}b", 6, f"a{FAMILY}"),
        ("🇳🇴🇫🇮", 3, "🇳🇴"),
        ("1\ufe0f\u20e3", 2, "1\ufe0f"),  # no letter fits: cut between its marks
        ("a" + "\u0301" * 9, 4, "a" + "\u0301" * 3),
        ("a", 0, ""),
    ],
)
def test_a_text_is_cut_between_two_letters(text: str, longest: int, kept: str) -> None:
    assert cut(text, longest) == kept


@given(st.text(max_size=30), st.integers(0, 30))
def test_what_is_kept_is_a_beginning_and_short_enough(text: str, longest: int) -> None:
    for length in (len, service_length):
        kept = cut(text, longest, length)
        assert text.startswith(kept)
        assert length(kept) <= longest
