"""At which till, and with whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.tills.whereabouts import TillPlace, read_place


@given(st.builds(TillPlace, st.integers(1, 99), st.text(max_size=5), st.booleans()))
def test_a_place_is_read_as_it_was_written(place: TillPlace) -> None:
    assert read_place(place.as_text()) == place


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", "3", '{"till": "x"}', '{"till": null}', "{"])
def test_what_cannot_be_read_is_no_place(text: str) -> None:
    assert read_place(text) is None


def test_another_release_may_say_more_or_less() -> None:
    assert read_place('{"till": 2, "colour": "red"}') == TillPlace(2)
