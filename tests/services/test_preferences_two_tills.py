"""Settings of a shop with several tills."""

from __future__ import annotations

import pytest

from app.domain.problem import Invalid
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.two_tills import Pair, look


def test_undoing_leaves_alone_what_another_till_changed_since(tills: Pair, run: Run) -> None:
    first, second = tills
    run(first.preferences.change({"shop": "Ours", "closing": "Thank you"}))
    look(second)
    run(second.preferences.change({"shop": "Theirs"}))
    assert run(first.preferences.undo()) == ("closing",)
    look(*tills)
    for app in tills:
        app.preferences.follow_owners()
        assert (app.preferences.current.shop, app.preferences.current.closing) == ("Theirs", "")


def test_what_must_hold_together_is_checked_against_the_truth(tills: Pair, run: Run) -> None:
    first, second = tills
    run(first.preferences.change({"market": "DK", "currency": "DKK"}))
    # The second has not looked yet, and in its copy the two would go together.
    assert second.preferences.problems({"currency": "NOK"}) == ()
    with pytest.raises(Invalid) as refused:
        run(second.preferences.change({"currency": "NOK"}))
    assert refused.value.field == "currency"


def test_what_is_of_one_till_needs_no_server(tills: Pair, run: Run) -> None:
    first, second = tills
    at_once(first.preferences.change({"paper": "58"}))
    look(second)
    second.preferences.follow_owners()
    assert (first.preferences.current.paper, second.preferences.current.paper) == ("58", "80")
    at_once(first.preferences.reset(["paper"]))
    assert at_once(first.preferences.undo()) == ("paper",)
    assert first.preferences.current.paper == "58"
