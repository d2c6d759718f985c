"""What is marked is what was looked for, however it is spelt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.desk.folding import fold
from app.domain.search.hits import spans_of


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Bjørn Berg", ["bjorn"], ["Bjørn"]),
        ("Bjørn Berg", ["ber", "jo"], ["jø", "Ber"]),
        ("Ødegård", ["odegard"], ["Ødegård"]),
        ("Ødegård", ["oedegard"], ["Ødegård"]),
        ("Oedegaard", ["odegard"], ["Oedegaard"]),
        ("A\u030ase Berg", ["ase"], ["A\u030ase"]),
        ("Anna Ærlig", ["ae"], ["Æ"]),
        ("Anna  Berg", ["a berg"], ["a  Berg"]),
        ("banana", ["ana"], ["anana"]),
        ("K-261122-0042", ["0042", "k-26"], ["K-26", "0042"]),
        ("Kari", ["ola"], []),
        ("", ["ola"], []),
        ("\u0301x", ["x"], ["x"]),
    ],
)
def test_a_word_is_marked_where_it_stands(text: str, typed: list[str], marked: list[str]) -> None:
    assert [text[start:end] for start, end in spans_of(text, typed)] == marked


@given(st.text(max_size=30), st.text(max_size=6))
def test_no_text_raises_and_every_mark_lies_in_it(text: str, typed: str) -> None:
    spans = spans_of(text, [fold(typed)])
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert list(spans) == sorted(spans)
