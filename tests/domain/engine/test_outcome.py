"""What a refusal means, for every case there can be: held against the rules said once more in other words."""

from __future__ import annotations

from itertools import product

import pytest

from app.domain.codes import Code, ServiceCode
from app.domain.engine.evidence import Found
from app.domain.engine.outcome import TABLE, RefusedTry, Settlement, settlement_of
from app.domain.operation import Stage

CASES = [RefusedTry(*facts) for facts in product((False, True), repeat=5)]


def expected(case: RefusedTry, found: Found) -> Settlement:
    """The rules, in the order in which somebody would ask."""
    if case.at_the_door and not case.first:
        return Settlement(Stage.UNKNOWN, Code.KEYS_REFUSED)
    if case.first and not case.conflict:
        return Settlement(Stage.REFUSED)
    if found is Found.HAPPENED:
        return Settlement(Stage.DONE)
    if found is Found.UNCLEAR:
        return Settlement(Stage.UNKNOWN, Code.UNCLEAR)
    if found is Found.UNREAD or (found is Found.NO_PAYMENT and case.early):
        return Settlement(Stage.UNKNOWN, Code.UNCERTAIN)
    if found is Found.NO_PAYMENT:
        return Settlement(Stage.REFUSED)
    if case.create and case.conflict:
        return Settlement(Stage.REFUSED, ServiceCode.TAKEN)
    return Settlement(Stage.UNKNOWN, Code.UNCERTAIN) if case.early else Settlement(Stage.REFUSED)


@pytest.mark.parametrize("found", list(Found))
def test_every_case_ends_as_the_rules_say(found: Found) -> None:
    for case in CASES:
        assert settlement_of(case, found) == expected(case, found), case


def test_nothing_is_looked_up_in_vain() -> None:
    """Where no look is asked for, what it would find changes nothing."""
    for case in CASES:
        endings = {settlement_of(case, found) for found in (None, *Found)}
        if not case.look_first:
            assert len(endings) == 1, case
        else:
            assert len(endings) > 1, case


def test_every_line_of_the_table_is_reached() -> None:
    reached = {
        next(number for number, row in enumerate(TABLE) if row.fits(case, found)) for case in CASES for found in Found
    }
    assert reached == set(range(len(TABLE)))


def test_only_what_was_seen_is_called_done() -> None:
    assert {found for case in CASES for found in Found if settlement_of(case, found).stage is Stage.DONE} == {
        Found.HAPPENED
    }
