"""Marks that come along with pasted text."""

import pytest

from app.domain.marks import without_direction, without_invisible


@pytest.mark.parametrize(
    ("pasted", "plain"),
    [
        ("41234567", "41234567"),
        ("\u202a+47 412 34 567\u202c", "+47 412 34 567"),
        ("\ufeff499,00\u200b", "499,00"),
        ("4\u00ad99", "499"),
        ("kr\u00a0499", "kr\u00a0499"),
    ],
)
def test_what_cannot_be_seen_is_taken_out(pasted: str, plain: str) -> None:
    assert without_invisible(pasted) == plain


@pytest.mark.parametrize(
    ("pasted", "plain"),
    [
        ("Kaffe", "Kaffe"),
        ("\u202eeffaK\u202c", "effaK"),
        ("\u2066Blåbær\u2069\ufeff", "Blåbær"),
        ("👩\u200d🍳", "👩\u200d🍳"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_a_name_keeps_what_belongs_to_it(pasted: str, plain: str) -> None:
    assert without_direction(pasted) == plain
