"""Stickers, their places, and whom a request goes to."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.problem import Invalid
from app.domain.shop.sticker import CheckIn, Sticker, StickerPaper, check_place, read_tills, the_one, write_tills

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def check_in(token: str, seconds: int) -> CheckIn:
    return CheckIn(token, "till-1", NOW - timedelta(seconds=seconds))


@pytest.mark.parametrize(("typed", "place"), [("Till 1", "Till 1"), ("  Till \n 1 ", "Till 1"), ("x" * 36, "x" * 36)])
def test_a_place(typed: str, place: str) -> None:
    assert check_place(typed) == place


@pytest.mark.parametrize("typed", ["", "  ", "x" * 37, "\U0001f600" * 19])
def test_no_place(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_place(typed)
    assert (refused.value.code, refused.value.field) == ("place_length", "place")


def test_a_token_lives_for_a_quarter_of_an_hour() -> None:
    assert check_in("a", 899).is_fresh(NOW)
    assert not check_in("a", 900).is_fresh(NOW)


@pytest.mark.parametrize(
    ("seconds", "found"),
    [((), ""), ((5,), "0"), ((5, 125), "0"), ((125, 5), "1"), ((5, 124), ""), ((5, 300, 301), "0")],
)
def test_whom_a_request_goes_to(seconds: tuple[int, ...], found: str) -> None:
    one = the_one([check_in(str(number), ago) for number, ago in enumerate(seconds)])
    assert (one.token if one else "") == found


def test_a_token_shows_in_no_text() -> None:
    assert "secret" not in repr(CheckIn("secret", "till-1", NOW))


def test_tills_are_kept() -> None:
    assert read_tills(write_tills({"a": 1, "b": 2})) == {"a": 1, "b": 2}
    assert (read_tills(""), write_tills({})) == ({}, "")


def test_what_cannot_be_seen_is_shown_in_a_place() -> None:
    assert Sticker("a", "Till\u202e1").place != "Till\u202e1"


def test_papers_have_a_size() -> None:
    assert [paper.size for paper in StickerPaper] == [(210, 297), (105, 148), (62, 100)]
