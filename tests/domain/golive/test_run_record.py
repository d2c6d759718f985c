"""How far a run has come, kept as a text; what cannot be read is as if nothing had been."""

import pytest

from app.domain.golive.proof import Evidence, Proof
from app.domain.golive.run_record import RunRecord, RunStep, read_run, write_run
from tests.support.kept_payments import AT

KEPT = RunRecord((RunStep.KEYS,), {RunStep.CODE: "K-1"}, (Evidence(Proof.HEADERS, AT, detail="9 calls"),))


def test_what_is_written_is_read() -> None:
    assert read_run(write_run(KEPT)) == KEPT


@pytest.mark.parametrize(
    "text",
    [
        *("", "{}", "[]", "no json", '{"done": ["x"], "waiting": {}, "notes": []}'),
        *('{"done": [], "waiting": [], "notes": []}', '{"done": [], "waiting": {}, "notes": [{"at": "x"}]}'),
        '{"done": [], "waiting": {}, "notes": [{"proof": "read", "at": "2026-11-30T12:00:00+00:00", "more": 1}]}',
    ],
)
def test_what_cannot_be_read_is_an_empty_record(text: str) -> None:
    assert read_run(text) == RunRecord()


def test_a_newer_note_takes_the_place_of_the_older() -> None:
    newer = Evidence(Proof.HEADERS, AT, detail="12 calls")
    assert KEPT.noting(newer).notes == (newer,)


def test_what_is_not_so_any_more_is_taken_back() -> None:
    other = Evidence(Proof.KEYS_KEPT, AT)
    assert KEPT.noting(other).without(Proof.HEADERS, Proof.WEBHOOK).notes == (other,)


def test_a_step_that_is_done_waits_for_nobody() -> None:
    record = KEPT.waiting_for(RunStep.LINK, "K-2").having_done(RunStep.CODE)
    assert (record.done, record.waiting) == ((RunStep.KEYS, RunStep.CODE), {RunStep.LINK: "K-2"})
    assert record.having_done(RunStep.KEYS).done == (RunStep.CODE, RunStep.KEYS)
    assert record.giving_up(RunStep.LINK).waiting == {}


def test_the_next_run_goes_on_where_one_is_waited_for() -> None:
    assert KEPT.begun_anew() == KEPT
    assert KEPT.giving_up(RunStep.CODE).begun_anew().done == ()
