"""What became of a paper, as it is known later."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.papers.printout import ON_ITS_WAY, Outcome, Printout

AT = datetime(2026, 11, 30, 12, tzinfo=UTC)
PRINTOUT = Printout(1, 1, AT, "payment", "lp", 1, "Kari")


@pytest.mark.parametrize("outcome", Outcome)
def test_what_was_left_on_its_way_may_have_come(outcome: Outcome) -> None:
    printout, late = replace(PRINTOUT, outcome=outcome), AT + ON_ITS_WAY + timedelta(seconds=1)
    assert printout.as_of(AT + ON_ITS_WAY) == printout
    assert printout.as_of(late).outcome is (Outcome.MAYBE if outcome is Outcome.OPEN else outcome)
