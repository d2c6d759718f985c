"""A word is found without the ending that a sentence gives it, the longest first."""

import pytest

from app.domain.search.endings import stems


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("mugs", "mug"),
        ("boxes", "boxe"),
        ("asas", "asa"),
        ("koppen", "koppe"),
        ("genseren", "genseren"[:-1]),
        ("huvtrojan", "huvtroja"),
        ("hupparin", "huppari"),
        ("lampun", "lampu"),
    ],
)
def test_the_longest_stem_comes_first(word: str, right: str) -> None:
    assert stems(word)[0] == right


def test_a_stem_keeps_enough_to_say_something() -> None:
    assert stems("koppen") == ("koppe", "kopp")
    assert stems("bus") == stems("ane") == stems("kari") == ()
