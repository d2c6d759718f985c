"""References: readable by a person, always what the service takes."""

import re
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.problem import Invalid
from app.domain.reference import attempt_reference, check_prefix, check_reference, make_reference

PATTERN = re.compile(r"^[a-zA-Z0-9-]{8,64}$")


@pytest.mark.parametrize("text", ["K-261122-0001", "58712432", "a" * 64, "acme-shop-123-order123abc", "--------"])
def test_what_the_service_takes(text: str) -> None:
    assert check_reference(text) == text


@pytest.mark.parametrize(
    "text", ["", "1234567", "a" * 65, "med mellomrom", "ordre_001", "bestilling-æ", "12345678\n", "１２３４５６７８"]
)
def test_what_it_does_not(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_reference(text)
    assert refused.value.code == "reference_unusable"


@given(st.from_regex(r"\A[A-Z][A-Z0-9]{0,7}\Z"), st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(1, 10**6))
def test_ours_are_always_usable(prefix: str, day: date, counter: int) -> None:
    assert PATTERN.fullmatch(make_reference(check_prefix(prefix), day, counter))


def test_ours_can_be_read_aloud() -> None:
    assert make_reference("K", date(2026, 11, 22), 42) == "K-261122-0042"


@given(st.from_regex(r"\A[a-zA-Z0-9-]{8,64}\Z"), st.integers(2, 999))
@example("a" * 64, 9)
@example("a" * 63, 99)
def test_a_second_request_always_has_a_name(reference: str, attempt: int) -> None:
    again = attempt_reference(reference, attempt)
    assert PATTERN.fullmatch(again)
    assert again != reference
    assert again != attempt_reference(reference, attempt + 1)
    assert attempt_reference(reference, 1) == reference


@pytest.mark.parametrize("prefix", ["", "1K", "K-1", "ÆØÅ", "ABCDEFGHI", "K 1"])
def test_prefixes_that_cannot_be(prefix: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_prefix(prefix)
    assert refused.value.code == "prefix_unusable"


def test_a_prefix_is_written_in_capitals() -> None:
    assert check_prefix(" k1 ") == "K1"
