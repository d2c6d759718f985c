"""Groups of digits that are one phone number."""

import pytest

from app.domain.search.phone_groups import like_phone


@pytest.mark.parametrize(
    ("written", "market"),
    [
        ("412 34 567", "NO"),
        ("41 23 45 67", "DK"),
        ("+47 412 34 567", "FI"),
        ("0047 412 34 567", "NO"),
        ("070 123 45 67", "SE"),
        ("040 123 4567", "FI"),
        ("50 123 4567", "FI"),
    ],
)
def test_groups_of_a_whole_number_are_one(written: str, market: str) -> None:
    assert like_phone(written.split(), market)


@pytest.mark.parametrize(
    ("written", "market"),
    [
        ("412 34", "NO"),
        ("412 34 567 12", "NO"),
        ("+47 412 34 567 12", "NO"),
        ("50 123 4567", "NO"),
        ("41234567 1200", "NO"),
    ],
)
def test_other_digits_side_by_side_are_none(written: str, market: str) -> None:
    assert not like_phone(written.split(), market)
