"""Times of day in a search text, as they are said in five languages."""

import pytest

from app.domain.search.hour_reading import Hours, read_hours
from app.domain.search.phrases import pieces_of

AT_FOUR = ((3 * 60, 5 * 60 + 1), (15 * 60, 17 * 60 + 1))
AT_SIXTEEN = AT_FOUR[1:]


def read(text: str, language: str = "en") -> tuple[Hours, int] | None:
    return read_hours(pieces_of(text), 0, language)


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("around 16", AT_SIXTEEN),
        ("around four", AT_FOUR),
        ("at about four o'clock", AT_FOUR),
        ("at 4", AT_FOUR),
        ("at 04", AT_FOUR[:1]),
        ("4pm", AT_SIXTEEN),
        ("4 am", AT_FOUR[:1]),
        ("kl 16", AT_SIXTEEN),
        ("kl. 4", AT_FOUR),
        ("rundt klokka fire", AT_FOUR),
        ("ved 16-tiden", AT_SIXTEEN),
        ("ved fire tiden", AT_FOUR),
        ("neljän aikaan", AT_FOUR),
        ("kello 16 maissa", AT_SIXTEEN),
        ("around 16:00", AT_SIXTEEN),
        ("16:12", ((952, 993),)),
        ("kl 16.12", ((952, 993),)),
        ("halv fire", ((165, 256), (885, 976))),
        ("runt halv 4", ((165, 256), (885, 976))),
        ("half past three", ((165, 256), (885, 976))),
        ("klo puoli neljältä", ((165, 256), (885, 976))),
        ("at 24:00", ((1380, 1440), (0, 61))),
        ("kl 12", ((660, 781),)),
        ("ved firetiden", AT_FOUR),
        ("fyra-tiden", AT_FOUR),
        ("kvart över tre", ((150, 241), (870, 961))),
        ("a quarter to four", ((180, 271), (900, 991))),
        ("mellom kl 14 og 16", ((840, 961),)),
        ("kl 14-16", ((840, 961),)),
        ("kl 11", ((600, 721), (1320, 1440), (0, 1))),
    ],
)
def test_a_time(text: str, ranges: tuple[tuple[int, int], ...]) -> None:
    found = read(text)
    assert found is not None
    assert found[0].ranges == ranges
    assert found[1] == len(text.split())


@pytest.mark.parametrize(
    "text",
    [
        *("", "four", "16", "16.30", "around 25", "around", "kl", "kl, 16", "halv", "halv kari", "half past", "halv 14"),
        *("...16:12", "tiden", "nytiden", "mellom", "mellom kl", "mellom kl 14", "mellom kl 14 og", "mellom kl kari og 16"),
        *("kl 16-14", "mellom kl 14 eller 16", "mellom 14 og 16"),
    ],
)  # fmt: skip
def test_no_time(text: str) -> None:
    assert read(text) is None


def test_an_hour_by_its_name_may_be_an_amount() -> None:
    assert [found[0].certain for text in ("around 16", "kl 16", "16:00", "4pm") if (found := read(text))] == [
        False,
        True,
        True,
        True,
    ]
    assert read_hours(pieces_of("16"), 0, "en", clock=True) == (Hours(AT_SIXTEEN), 1)
