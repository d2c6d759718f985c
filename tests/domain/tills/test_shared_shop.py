"""A till that was heard of a moment ago is at work."""

import pytest

from app.domain.tills.shared_shop import SeenTill


@pytest.mark.parametrize(("seconds", "here"), [(0, True), (59, True), (60, False), (86_400, False)])
def test_who_is_here(seconds: int, here: bool) -> None:
    assert SeenTill(1, "counter", "0.9.0", seconds, 0, True).is_here is here
