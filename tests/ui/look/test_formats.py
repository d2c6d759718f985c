"""Moments, days and times as people of each language write them, to the letter."""

import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.domain.problem import Invalid
from app.domain.records.journal import Finding
from app.settings import LANGUAGES
from app.words.language import ENGLISH
from app.words.sentences import COUNTED, JOURNAL, LISTED, SENTENCES, explain, journal_finding
from ui.look import texts
from ui.look.formats import breakable, day, moment, short_moment, short_time_left, time_left, time_since, whole_day
from ui.look.texts import tr, words_in

CODES = [code for code, _ in LANGUAGES]
NOW = datetime(2026, 11, 25, 15, tzinfo=UTC)


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine whose clock shows UTC."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    """Let the window speak a language for this test."""
    begun = []
    yield lambda language: begun.append(texts.speak(qapp, language))
    for spoken in begun:
        spoken.end()


DAYS = {
    "en": ("21 May", "1 Nov", "2 Mar"),
    "nb": ("21. mai", "1. nov.", "2. mars"),
    "da": ("21. maj", "1. nov.", "2. mar."),
    "sv": ("21 maj", "1 nov.", "2 mars"),
    "fi": ("21. toukokuuta", "1. marraskuuta", "2. maaliskuuta"),
}


@pytest.mark.parametrize("language", CODES)
def test_a_day(language: str) -> None:
    days = (datetime(2026, month, number, tzinfo=UTC) for month, number in ((5, 21), (11, 1), (3, 2)))
    assert tuple(day(at, language) for at in days) == DAYS[language]


@pytest.mark.parametrize("language", CODES)
def test_a_day_that_ends_a_sentence_has_no_point_of_its_own(language: str) -> None:
    days = [whole_day(datetime(2026, month, 6, tzinfo=UTC), language) for month in range(1, 13)]
    assert not [each for each in days if each.endswith(".")]
    assert whole_day(datetime(2026, 12, 6, tzinfo=UTC), "nb") == "6. desember"


MOMENTS = {
    "en": ("today 09:05", "yesterday 14:32", "12 Nov 09:05", "21 May 2025 14:32"),
    "nb": ("i dag 09:05", "i går 14:32", "12. nov. 09:05", "21. mai 2025 14:32"),
    "da": ("i dag 09:05", "i går 14:32", "12. nov. 09:05", "21. maj 2025 14:32"),
    "sv": ("i dag 09:05", "i går 14:32", "12 nov. 09:05", "21 maj 2025 14:32"),
    "fi": ("tänään klo 9.05", "eilen klo 14.32", "12.11. klo 9.05", "21.5.2025 klo 14.32"),
}


@pytest.mark.parametrize("language", CODES)
def test_a_moment(language: str, speak) -> None:  # type: ignore[no-untyped-def]
    speak(language)
    moments = (
        datetime(2026, 11, 25, 9, 5, tzinfo=UTC),
        datetime(2026, 11, 24, 14, 32, tzinfo=UTC),
        datetime(2026, 11, 12, 9, 5, tzinfo=UTC),
        datetime(2025, 5, 21, 14, 32, tzinfo=UTC),
    )
    assert tuple(moment(at, NOW, language) for at in moments) == MOMENTS[language]


SHORT = {"en": "21 May 2025", "nb": "21. mai 2025", "da": "21. maj 2025", "sv": "21 maj 2025", "fi": "21.5.2025"}


@pytest.mark.parametrize("language", CODES)
def test_a_short_moment_of_another_year_is_its_day(language: str, speak) -> None:  # type: ignore[no-untyped-def]
    speak(language)
    assert short_moment(datetime(2025, 5, 21, 14, 32, tzinfo=UTC), NOW, language) == SHORT[language]
    this_year = datetime(2026, 11, 12, 9, 5, tzinfo=UTC)
    assert short_moment(this_year, NOW, language) == moment(this_year, NOW, language)
    new_year = datetime(2027, 1, 1, 9, tzinfo=UTC)
    last_evening = datetime(2026, 12, 31, 20, 15, tzinfo=UTC)
    assert short_moment(last_evening, new_year, language) == moment(last_evening, new_year, language)


SINCE = {
    "en": ("0 s", "40 s", "2 min", "3 h 20 min", "2 d 4 h"),
    "nb": ("0 s", "40 s", "2 min", "3 t 20 min", "2 d 4 t"),
    "da": ("0 s", "40 s", "2 min", "3 t 20 min", "2 d 4 t"),
    "sv": ("0 s", "40 s", "2 min", "3 tim 20 min", "2 d 4 tim"),
    "fi": ("0 s", "40 s", "2 min", "3 t 20 min", "2 pv 4 t"),
}


@pytest.mark.parametrize("language", CODES)
def test_how_long_something_has_been_so(language: str, speak) -> None:  # type: ignore[no-untyped-def]
    speak(language)
    ages = (
        timedelta(seconds=-5),
        timedelta(seconds=40),
        timedelta(minutes=2, seconds=59),
        timedelta(hours=3, minutes=20),
        timedelta(days=2, hours=4, minutes=59),
    )
    assert tuple(time_since(NOW - age, NOW) for age in ages) == SINCE[language]


UNTIL = {
    "en": ("until 21 May", "· rest until 21 May"),
    "nb": ("til 21. mai", "· resten til 21. mai"),
    "da": ("til 21. maj", "· resten til 21. maj"),
    "sv": ("till 21 maj", "· resten till 21 maj"),
    "fi": ("21. toukokuuta asti", "· loput 21. toukokuuta asti"),
}


@pytest.mark.parametrize("language", CODES)
def test_until_a_day(language: str, speak) -> None:  # type: ignore[no-untyped-def]
    speak(language)
    last = day(datetime(2026, 5, 21, tzinfo=UTC), language)
    assert (tr("until {day}").format(day=last), tr("· rest until {day}").format(day=last)) == UNTIL[language]


ROWS = {
    "en": ("1 row is wrong.", "2 rows are wrong."),
    "nb": ("1 rad er feil.", "2 rader er feil."),
    "da": ("1 række er forkert.", "2 rækker er forkerte."),
    "sv": ("1 rad är fel.", "2 rader är fel."),
    "fi": ("1 rivi on väärin.", "2 riviä on väärin."),
}


@pytest.mark.parametrize("language", CODES)
def test_one_and_many(language: str, speak) -> None:  # type: ignore[no-untyped-def]
    speak(language)
    said = [explain(Invalid("import_wrong_rows", count=count), words_in(language)) for count in (1, 2)]
    assert [words.startswith(start) for words, start in zip(said, ROWS[language], strict=True)] == [True, True]


@given(st.integers(0, 3), st.sampled_from(list(JOURNAL)))
def test_a_count_of_one_never_stands_before_many(count: int, why: str) -> None:
    told = journal_finding(Finding(count, 7, why))
    assert not re.search(r"\b1 entries", told)
    assert (f"{count} entr" in told) == ("{entries}" in JOURNAL[why])


def test_what_is_counted_has_its_gap_and_its_one() -> None:
    gaps = {SENTENCES[code]: gap for code, gap in COUNTED.items()} | {JOURNAL[""]: "entries"}
    for many, gap in gaps.items():
        single = ENGLISH.say(many, count=1)
        assert f"{{{gap}}}" in many
        assert f"{{{gap}}}" not in single
        assert re.search(r"\b1\b", single)
    for code in LISTED:
        assert ENGLISH.say(SENTENCES[code], count=1) != SENTENCES[code]


@given(st.integers(-100, 100_000))
def test_time_left_counts_down_to_nothing(seconds: int) -> None:
    shown = time_left(NOW + timedelta(seconds=seconds), NOW)
    if seconds >= 3600:  # a link that lasts: nobody counts its seconds
        assert shown == time_since(NOW, NOW + timedelta(seconds=seconds))
        assert shown.startswith(short_time_left(NOW + timedelta(seconds=seconds), NOW) + " ")
        return
    assert short_time_left(NOW + timedelta(seconds=seconds), NOW) == shown
    minutes, rest = shown.split(":")
    assert int(minutes) * 60 + int(rest) == max(0, seconds)
    assert len(rest) == 2


def test_a_long_word_can_be_broken_and_a_short_one_stays() -> None:
    assert breakable("Cap and a mug") == "Cap and a mug"
    told = breakable("Strikkettgenserimerinoull L")
    assert told == "Strikkettgense\u200brimerinoull L"
    assert told.replace("\u200b", "") == "Strikkettgenserimerinoull L"
    assert max(map(len, re.split(r"[\s\u200b]", breakable("x" * 500)))) == 14
