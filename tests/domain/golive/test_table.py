"""The list with its evidence: nothing counts as met without all of it."""

from datetime import timedelta

import pytest

from app.domain.golive.demand import Demand
from app.domain.golive.proof import Evidence, Proof
from app.domain.golive.table import DEMANDS, OLDEST, DemandRow, table
from app.domain.operation import Kind
from app.domain.payment import Aggregate
from tests.support.kept_payments import AT, decided, kept


def rows(*notes: Evidence, late: timedelta = timedelta(0)) -> dict[str, DemandRow]:
    payment = kept(decided(Kind.CAPTURE), totals=Aggregate(1000, 1000))
    return {row.demand.row: row for row in table([payment], notes, AT + timedelta(minutes=1) + late)}


def test_nothing_shown_is_nothing_met() -> None:
    empty = table([], [], AT)
    assert [row.demand for row in empty] == list(DEMANDS)
    assert not any(row.met for row in empty)
    assert all(row.missing == row.demand.needs for row in empty)


def test_a_row_is_met_by_all_that_it_needs() -> None:
    shown = rows()
    assert (shown["create-payment"].met, shown["create-payment"].missing) == (True, ())
    assert (shown["capture"].met, shown["capture"].missing) == (False, (Proof.CAPTURED_PART,))
    assert [each.proof for each in shown["capture"].evidence] == [Proof.CAPTURED_WHOLE]


def test_a_note_of_a_run_counts_like_a_payment() -> None:
    assert not rows()["http-headers"].met
    assert rows(Evidence(Proof.HEADERS, AT))["http-headers"].met


def test_what_is_shown_besides_does_not_make_a_row_met() -> None:
    limited = Evidence(Proof.LIMITED, AT)
    errors = rows(limited)["handle-errors"]
    assert (errors.met, errors.evidence) == (False, (limited,))


def test_an_example_is_at_most_a_month_old() -> None:
    assert rows(late=OLDEST - timedelta(minutes=1))["create-payment"].met
    assert not rows(late=OLDEST)["create-payment"].met


def test_an_old_payment_that_is_read_again_is_still_an_old_example() -> None:
    now = AT + OLDEST
    for sent_at, met in ((AT - timedelta(seconds=1), False), (AT, True)):
        payment = kept(looked_at=now, sent_at=sent_at)
        shown = {row.demand.row: row for row in table([payment], [], now)}
        assert shown["get-payment"].met is met
        assert bool(shown["handle-responses"].evidence) is met


@pytest.mark.parametrize("demand", DEMANDS, ids=lambda demand: demand.row)
def test_no_row_is_met_while_any_of_its_evidence_is_missing(demand: Demand) -> None:
    def met(*proofs: Proof) -> bool:
        notes = [Evidence(proof, AT) for proof in proofs]
        return next(row.met for row in table([], notes, AT) if row.demand is demand)

    assert met(*demand.needs)
    assert not met()
    assert not any(met(*(set(Proof) - {proof})) for proof in demand.needs)
