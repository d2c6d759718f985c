"""What a request asks: each documented limit, from both sides."""

import pytest

from app.domain.problem import Invalid
from app.domain.shop.request_terms import check_legal_page, parse_age, parse_lasts, shown_lasts


@pytest.mark.parametrize(("typed", "age"), [("", 0), (" ", 0), ("0", 0), ("18", 18), (" 100 ", 100)])
def test_an_age(typed: str, age: int) -> None:
    assert parse_age(typed) == age


@pytest.mark.parametrize("typed", ["101", "-1", "18 years", "1.5", "٣", "9999999999"])
def test_no_age(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_age(typed)
    assert (refused.value.code, refused.value.field) == ("age_unreadable", "minimum_age")


@pytest.mark.parametrize(
    ("typed", "market", "minutes"),
    [
        ("", "NO", 0),
        ("11 min", "NO", 11),
        ("12", "NO", 720),
        ("12h", "DK", 720),
        ("24 T", "NO", 1440),
        ("59 d", "DK", 84_960),
    ],
)
def test_a_time_to_pay(typed: str, market: str, minutes: int) -> None:
    assert parse_lasts(typed, market) == minutes


@pytest.mark.parametrize(
    ("typed", "market", "code", "longest"),
    [
        ("soon", "NO", "lasts_unreadable", "1 d"),
        ("1.5 h", "NO", "lasts_unreadable", "1 d"),
        ("99999 h", "NO", "lasts_unreadable", "1 d"),
        ("10 min", "DK", "lasts_out_of_range", "59 d"),
        ("60 d", "DK", "lasts_out_of_range", "59 d"),
        ("25 h", "NO", "lasts_out_of_range", "1 d"),
        ("0", "NO", "lasts_out_of_range", "1 d"),
    ],
)
def test_no_time_to_pay(typed: str, market: str, code: str, longest: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_lasts(typed, market)
    assert (refused.value.code, refused.value.values.get("longest")) == (code, longest)


@pytest.mark.parametrize(("minutes", "shown"), [(0, ""), (45, "45 min"), (720, "12 h"), (1440, "1 d"), (90, "90 min")])
def test_a_time_is_shown_as_it_is_typed(minutes: int, shown: str) -> None:
    assert shown_lasts(minutes) == shown
    assert parse_lasts(shown, "DK") == minutes


@pytest.mark.parametrize("url", ["", "https://shop.example/terms", "https://shop.example:8443/a?b=c"])
def test_a_legal_page(url: str) -> None:
    assert check_legal_page(url, "terms_url") == url


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example",
        "shop.example/terms",
        "https://",
        "https://a b",
        "https://[x",
        "myshop://a",
        "https://a/\x00",
    ],
)
def test_no_legal_page(url: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_legal_page(url, "terms_url")
    assert (refused.value.code, refused.value.field) == ("legal_page_unusable", "terms_url")


def test_an_address_that_is_too_long() -> None:
    with pytest.raises(Invalid):
        check_legal_page("https://shop.example/" + "x" * 2000, "terms_url")
