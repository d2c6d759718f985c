"""An operation keeps its key and its bytes, moves only forward, and is tried politely."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from app.domain.codes import Code
from app.domain.money import Currency, Money
from app.domain.operation import (
    IMPATIENT_TRIES,
    NEXT,
    PENDING,
    Kind,
    Operation,
    Stage,
    Step,
    after_try,
    next_step,
    refunds_among,
    without_named_wait,
)

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def operation(stage: Stage = Stage.OPEN, **changes: object) -> Operation:
    made = Operation(7, 1, "K-261122-0001", Kind.CAPTURE, "key", b"body", Money(1000, Currency.NOK), stage, NOW)
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(("old", "new"), list(product(Stage, Stage)))
def test_every_pair_of_stages(old: Stage, new: Stage) -> None:
    if new is old or new in NEXT[old]:
        after = after_try(operation(old), new, NOW)
        assert (after.stage, after.tries) == (new, 1)
        assert (after.key, after.body) == ("key", b"body")
        assert (after.retry_at is None) == (new not in PENDING)
        assert (after.settled_at is None) == (new in PENDING)
    else:
        with pytest.raises(ValueError, match="cannot go"):
            after_try(operation(old), new, NOW)


def test_settled_is_settled() -> None:
    assert set(NEXT) == set(Stage)
    assert {Stage.OPEN, Stage.UNKNOWN} == PENDING
    for stage in set(Stage) - PENDING:
        assert not NEXT[stage]
        assert not operation(stage).pending
    assert operation(Stage.OPEN).pending
    assert operation(Stage.UNKNOWN).unknown


def test_only_what_moves_money_can_be_unclear() -> None:
    """The other kinds are told by the payment's state, and no person is asked about them."""
    unclear = operation(Stage.UNKNOWN, error=Code.UNCLEAR)
    assert {kind for kind in Kind if replace(unclear, kind=kind).unclear} == {Kind.CAPTURE, Kind.REFUND}
    assert not replace(unclear, error="").unclear
    assert not replace(unclear, stage=Stage.REFUSED).unclear


def test_a_refund_that_did_not_happen_has_no_number() -> None:
    stages = [operation(stage, kind=Kind.REFUND) for stage in Stage]
    assert [each.stage for each in refunds_among([operation(Stage.DONE), *stages])] == [
        *(Stage.OPEN, Stage.UNKNOWN, Stage.DONE)
    ]


def test_never_more_than_five_tries_in_a_minute() -> None:
    tries, now, current = [NOW], NOW, operation()
    for _ in range(20):
        current = after_try(current, Stage.UNKNOWN, now)
        assert current.retry_at is not None
        now = current.retry_at
        current = replace(current, tries=current.tries + 1)
        tries.append(now)
    for start in tries:
        assert sum(start <= at < start + timedelta(minutes=1) for at in tries) <= 5


def test_the_wait_that_the_service_asks_for() -> None:
    waited = after_try(operation(), Stage.UNKNOWN, NOW, retry_after=timedelta(seconds=90))
    assert waited.retry_at == NOW + timedelta(seconds=90)
    assert after_try(operation(), Stage.UNKNOWN, NOW).retry_at == NOW + timedelta(seconds=2)


def test_a_trace_id_is_not_lost() -> None:
    first = after_try(operation(), Stage.UNKNOWN, NOW, trace_id="trace", error="uncertain", detail="ReadTimeout")
    second = after_try(first, Stage.DONE, NOW)
    assert (second.trace_id, second.error, second.detail) == ("trace", "", "")


def test_a_named_wait_holds_for_a_minute_at_somebodys_word() -> None:
    """After that the word is stronger; on its own nothing is sent before the wait is over."""
    turned_away = after_try(operation(), Stage.UNKNOWN, NOW, error=Code.LIMITED, retry_after=timedelta(minutes=5))
    soon, later = NOW + timedelta(seconds=59), NOW + timedelta(seconds=60)
    assert without_named_wait(turned_away, [NOW], soon) == turned_away
    assert next_step(turned_away, [NOW], soon) is Step.PEEK
    assert next_step(turned_away, [], later) is Step.PEEK
    assert next_step(without_named_wait(turned_away, [NOW], later), [], later) is Step.SEND
    often = replace(turned_away, tries=IMPATIENT_TRIES)
    silent = replace(turned_away, error=Code.UNCERTAIN)
    for other in (often, silent):
        assert without_named_wait(other, [], later) == other
