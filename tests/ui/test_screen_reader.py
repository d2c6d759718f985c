"""What a screen reader really finds, read from the accessibility bus of a display of its own."""

import json
from itertools import pairwise

import pytest

from tests.support.screen_reader import read_by


@pytest.mark.timeout(180)
def test_the_order_page_is_read_from_its_reference_to_its_main_button() -> None:
    parts = [tuple(part) for part in json.loads(read_by("tests.support.read_screen"))]
    read = [
        ("application", "kvitt"),
        ("frame", "Kvitt · Practice: no real money"),
        ("check box", "New order"),
        ("label", "499,00\u00a0kr"),
        ("label", "<i>Anna</i>"),
        ("check box", "<b>Hoodie</b> & co"),
        ("text", "How many of <b>Hoodie</b> & co"),
        ("combo box", "Carrier"),
        ("text", "Tracking number"),
        ("check box", "What to say"),
        ("check box", "Notes"),
        ("check box", "Case card"),
        ("push button", "Other amount…"),
        ("push button", "Capture now · 499,00\u00a0kr"),
    ]
    at = [
        next((n for n, (role, name) in enumerate(parts) if role == wanted and name.startswith(words)), -1)
        for wanted, words in read
    ]
    assert all(before < after for before, after in pairwise(at)), list(zip(read, at, strict=True))
    assert any(role == "label" and name.startswith("Reserved until ") for role, name in parts)
    nameless = [role for role, name in parts if role in ("push button", "check box", "text", "combo box") and not name]
    assert nameless == []
