"""CODE 128 as a reader takes it in: every text comes out of its bars again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.papers.code128 import encode
from app.domain.problem import Invalid
from tests.support.inside.tables import code128_widths

PATTERNS = {pattern: symbol for symbol, pattern in enumerate(code128_widths())}


def read(widths: tuple[int, ...]) -> str:
    """What a reader makes of the bars; it refuses a wrong check symbol."""
    assert "".join(map(str, widths[-7:])) == "2331112"
    symbols = [PATTERNS["".join(map(str, widths[at : at + 6]))] for at in range(0, len(widths) - 7, 6)]
    start, *data, check = symbols
    assert (start + sum(place * symbol for place, symbol in enumerate(data, 1))) % 103 == check
    dense, text = {104: False, 105: True}[start], ""
    for symbol in data:
        if symbol == (100 if dense else 99):
            dense = not dense
        elif dense:
            assert symbol < 100
            text += f"{symbol:02d}"
        else:
            text += chr(symbol + 32)
    return text


def test_the_table_is_sound() -> None:
    assert len(PATTERNS) == 107
    assert {sum(map(int, pattern)) for pattern in list(PATTERNS)[:-1]} == {11}
    assert sum(map(int, list(PATTERNS)[-1])) == 13


def test_a_known_text() -> None:
    widths = encode("Wikipedia")
    assert read(widths) == "Wikipedia"
    assert PATTERNS["".join(map(str, widths[-13:-7]))] == 88  # its published check symbol


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=64))
def test_every_text_comes_out_of_its_bars(text: str) -> None:
    assert read(encode(text)) == text


def test_digits_take_half_the_room() -> None:
    assert len(encode("12345678")) < len(encode("ABCDEFGH"))
    assert read(encode("K-261125-0042")) == "K-261125-0042"


@pytest.mark.parametrize("text", ["", "blå", "a\nb", "€"])
def test_what_cannot_be_bars(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        encode(text)
    assert refused.value.code == "barcode_unusable"
