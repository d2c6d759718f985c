"""An unclear step beside the service's log: what may be it, what belongs to another step, and what nobody can make of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.codes import Code
from app.domain.engine.comparison import Comparison, compare, judged
from app.domain.money import Currency, Money
from app.domain.operation import LIFETIME, Kind, Operation, Stage
from app.domain.payment import Aggregate, Event
from app.domain.problem import Invalid

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
UNCLEAR = Operation(
    *(7, 1, "r", Kind.CAPTURE, "our-key", b"{}", Money(300, Currency.NOK), Stage.UNKNOWN, NOW), error=Code.UNCLEAR
)


def entry(psp: str, amount: int = 300, key: str = "", name: str = "CAPTURED", *, minutes: int = 0) -> Event:
    return Event("r", psp, name, Money(amount, Currency.NOK), NOW + timedelta(minutes=minutes), key)


def done(number: int, amount: int = 300, *, minutes: int = 0, key: str = "") -> Operation:
    at = NOW + timedelta(minutes=minutes)
    money = Money(amount, Currency.NOK)
    return replace(
        UNCLEAR, id=number, stage=Stage.DONE, error="", amount=money, key=key or f"key-{number}", recorded_at=at
    )


def compared(*events: Event, others: tuple[Operation, ...] = ()) -> Comparison:
    return compare(UNCLEAR, (*others, UNCLEAR), Aggregate(1000, 500), events)


def test_a_movement_of_its_amount_that_no_other_step_made_may_be_it() -> None:
    found = compared(entry("a", 200), entry("b"), entry("c", name="REFUNDED"), replace(entry("d"), success=False))
    assert [each.event.psp_reference for each in found.movements] == ["a", "b"]
    assert [each.event.psp_reference for each in found.candidates] == ["b"]
    assert found.total == 500


def test_another_steps_movement_is_found_by_its_key_or_else_by_amount_and_nearness() -> None:
    events = (entry("a", minutes=-50), entry("b", key="key-2", minutes=-40), entry("c", minutes=-30), entry("d", 200))
    others = (done(2, minutes=-49), done(3, minutes=-31), done(4, 900), replace(done(5), reference="r-2"))
    found = compared(*events, others=others)
    assert [each.explained_by for each in found.movements] == [0, 2, 3, 0]
    assert [each.event.psp_reference for each in found.candidates] == ["a"]


def test_a_refund_is_laid_beside_refunds() -> None:
    refund = replace(UNCLEAR, kind=Kind.REFUND)
    found = compare(refund, (refund,), Aggregate(1000, 900, 400), (entry("a"), entry("b", name="REFUNDED")))
    assert (found.total, [each.event.psp_reference for each in found.movements]) == (400, ["b"])


@pytest.mark.parametrize(
    "operation",
    [
        replace(UNCLEAR, error=Code.UNCERTAIN),
        replace(UNCLEAR, stage=Stage.OPEN),
        replace(UNCLEAR, kind=Kind.CANCEL),
        done(7),
    ],
)
def test_what_is_not_unclear_has_nothing_to_compare(operation: Operation) -> None:
    with pytest.raises(Invalid, match="nothing_to_compare"):
        compare(operation, (operation,), Aggregate(), ())


def test_a_movement_is_this_step_only_if_it_may_be() -> None:
    found = compared(entry("a", 200), entry("b"), entry("c"), others=(done(2),))
    settled = judged(found, "c", NOW)
    assert (settled.stage, settled.error, settled.detail, settled.settled_at) == (Stage.DONE, "", "c", NOW)
    for psp in ("a", "b", "never there"):
        with pytest.raises(Invalid, match="not_this_step"):
            judged(found, psp, NOW)


def test_none_of_them_is_said_only_once_nothing_is_under_way_any_more() -> None:
    sent = NOW + timedelta(minutes=5)
    found = compare(UNCLEAR, (UNCLEAR,), Aggregate(1000, 500), (), (sent, NOW - timedelta(minutes=1)))
    with pytest.raises(Invalid, match="judged_too_early"):
        judged(found, "", sent + LIFETIME - timedelta(seconds=1))
    settled = judged(found, "", sent + LIFETIME)
    assert (settled.stage, settled.error) == (Stage.REFUSED, Code.JUDGED_ABSENT)
