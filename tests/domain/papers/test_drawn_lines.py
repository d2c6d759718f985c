"""Letters that are drawn: what belongs together, and how wide it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.input.whole_letters import letters
from app.domain.papers.drawn_lines import columns_of, pieces


@given(st.text(max_size=50))
def test_no_letter_is_lost(text: str) -> None:
    assert "".join(piece.text for piece in pieces(text)).replace(" ", "") == "".join(
        letter for letter in letters(text) if letter.strip()
    ).replace(" ", "")


@pytest.mark.parametrize(
    ("letter", "columns"),
    [("a", 1), ("Ł", 1), ("Ж", 1), ("q\u0303", 1), ("漢", 2), ("🧦", 2), ("🇳🇴", 2), ("❤\ufe0f", 2)],
)
def test_how_many_columns_a_letter_takes(letter: str, columns: int) -> None:
    assert columns_of(letter) == columns


@pytest.mark.parametrize(
    ("line", "drawn"),
    [
        ("  Ł 5", [(2, "Ł", 1), (4, "5", 1)]),
        ("漢字 1", [(0, "漢", 2), (2, "字", 2), (5, "1", 1)]),
        ("שלום עולם   1,00", [(0, "שלום עולם", 9), *((12 + at, sign, 1) for at, sign in enumerate("1,00"))]),
        ("a قهوة", [(0, "a", 1), (2, "قهوة", 4)]),
    ],
)
def test_pieces_stand_in_their_columns(line: str, drawn: list[tuple[int, str, int]]) -> None:
    assert list(pieces(line)) == drawn
