"""Names and PINs of people, and the wait after wrong ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problem import Invalid
from app.domain.shop.person import FREE_TRIES, WAITS, Tries, checked_name, checked_pin, folded_name, wait_of

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_a_name_is_kept_without_stray_blanks_and_known_in_any_capitals() -> None:
    assert checked_name("  Kari \u202e  Nordmann ") == "Kari Nordmann"
    assert folded_name("ÅSE") == folded_name("åse")
    assert checked_name("x" * 40) == "x" * 40


@pytest.mark.parametrize(
    ("name", "code"),
    [(" \t", "person_name_missing"), ("x" * 41, "person_name_long"), ("Kari + Ola", "person_name_plus"),
     ("Kari+", "person_name_plus")],
)  # fmt: skip
def test_what_is_no_name(name: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        checked_name(name)
    assert (refused.value.code, refused.value.field) == (code, "name")


@pytest.mark.parametrize("pin", ["4826", "112233445566", "1235", "9870", "1357"])
def test_a_pin_is_taken(pin: str) -> None:
    assert checked_pin(pin) == pin


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        *((pin, "pin_unusable") for pin in ("", "123", "1" * 13, "12a4", " 4826", "４８２６", "-482")),
        *((pin, "pin_simple") for pin in ("0000", "1234", "987654", "77777")),
    ],
)
def test_what_is_no_pin_or_is_guessed_at_once(pin: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        checked_pin(pin)
    assert (refused.value.code, refused.value.field) == (code, "pin")


@pytest.mark.parametrize(
    ("wrong", "wait"), [(0, 0), (1, 0), (3, 0), (4, 5), (5, 15), (6, 60), (7, 300), (8, 900), (9, 900), (1000, 900)]
)
def test_the_wait_grows_with_each_wrong_pin(wrong: int, wait: int) -> None:
    assert wait_of(Tries(wrong, NOW), NOW) == timedelta(seconds=wait)
    assert wait_of(Tries(wrong, None), NOW) == timedelta(0)


@given(st.integers(FREE_TRIES + 1, 100), st.timedeltas(timedelta(days=-1000), timedelta(days=1000)))
def test_nobody_waits_longer_than_the_wait_whatever_the_clock_does(wrong: int, later: timedelta) -> None:
    full = WAITS[min(wrong - FREE_TRIES, len(WAITS)) - 1]
    left = wait_of(Tries(wrong, NOW), NOW + later)
    assert timedelta(0) <= left <= full
    if later >= timedelta(0):
        assert left == max(timedelta(0), full - later)
