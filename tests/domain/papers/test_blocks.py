"""Only what is shown gets onto paper, whoever lays it out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.papers.blocks import Banner, Barcode, Heading, Item, Pair, Table, Text, on_paper

TURNED = [
    chr(code)
    for code in (0x202A, 0x202B, 0x202D, 0x202E, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x61C)
]
HIDDEN = ["\u200b", "\u2060", "\ufeff", "\u00ad", "\x00", "\x1b", "\x7f", "\x9b", "\ue000", "\ud800", "\U000e0041"]


@pytest.mark.parametrize("mark", [*TURNED, *HIDDEN])
def test_marks_that_are_not_shown_are_taken_out(mark: str) -> None:
    text = f"Pizza{mark} 10{mark}0"
    assert on_paper(text) == "Pizza 100"
    for block in (Heading(text), Text(text), Banner(text)):
        assert block.text == "Pizza 100"
    assert Pair(text, text) == Pair("Pizza 100", "Pizza 100")
    assert Item(text, text, (text,)) == Item("Pizza 100", "Pizza 100", ("Pizza 100",))
    assert Table((text,), ((text, text),)) == Table(("Pizza 100",), (("Pizza 100", "Pizza 100"),))


@pytest.mark.parametrize("text", ["Ærlig blåbær", "نان‌ها", "👩\u200d🍳", "Cafe\u0301", "a b", "Sámi đŋŧ", "10 ⅓"])
def test_what_is_shown_stays(text: str) -> None:
    assert on_paper(text) == text


@pytest.mark.parametrize("gap", ["\n", "\t", "\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85"])
def test_a_break_is_a_blank(gap: str) -> None:
    assert on_paper(f"a{gap}b") == "a b"


def test_a_code_for_scanners_stays_as_it_is() -> None:
    assert Barcode("K-1").text == "K-1"


@given(st.text())
def test_once_is_enough(text: str) -> None:
    assert on_paper(on_paper(text)) == on_paper(text)
