"""Each code that decides is named once, and whatever is said of it can be said."""

from enum import StrEnum

import pytest

from app.domain.codes import (
    ANOMALIES,
    UNREACHED,
    Code,
    EventName,
    Happened,
    ServiceCode,
    TroubleCode,
    Unreached,
    WhyNot,
)
from app.domain.engine.refusal import REFUSALS
from app.domain.payment import State
from app.words.sentences import SENTENCES


@pytest.mark.parametrize("codes", [WhyNot, TroubleCode, Unreached])
def test_each_has_a_sentence_of_its_own_code(codes: type[StrEnum]) -> None:
    assert [code for code in codes if code not in SENTENCES] == []


def test_what_the_service_refuses_with_is_in_the_table() -> None:
    assert [code for code in ServiceCode if code not in REFUSALS] == []


def test_no_text_has_two_names_that_mean_different_things() -> None:
    names = [(str(code), code.name) for codes in (Code, WhyNot, TroubleCode, Unreached) for code in codes]
    assert len({text for text, _ in names}) == len(set(names))


def test_the_log_of_the_service_has_a_name_for_each_end_of_a_request() -> None:
    assert {State.ABORTED, State.EXPIRED, State.TERMINATED, State.AUTHORIZED, State.CREATED} <= {*map(str, EventName)}


def test_lists_of_codes_are_whole() -> None:
    assert frozenset(Unreached) == UNREACHED
    assert {what for what in Happened if what.startswith("anomaly")} == ANOMALIES
