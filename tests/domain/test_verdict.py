"""What may be done with a payment: a verdict on every action in every shape, and amounts within the limit."""

from dataclasses import replace
from datetime import timedelta
from string import Formatter

import pytest

from app.domain.money import Currency, Money
from app.domain.operation import Stage
from app.domain.payment import LIVE, Aggregate, State
from app.domain.problem import Invalid
from app.domain.verdict import (
    Action,
    Outlook,
    Verdict,
    allowed_actions,
    check_amount,
    foresee,
    must_end_first,
    refund_until,
)
from app.words import sentences
from tests.support.shapes import AMOUNT, NOW, SHAPES, is_true, operation, payment


def expected(action: Action, state: State | None, total: Aggregate) -> Verdict:
    """The table of the house once more, written the other way round: by action."""
    left = max(0, total.authorized - total.captured - total.cancelled)
    back = max(0, total.captured - total.refunded)
    if action is Action.SEND:
        return Verdict(refusal="already_sent") if state in LIVE else Verdict()
    if state in (None, State.NEW, State.UNSENT):
        return Verdict(refusal="not_sent_yet")
    over = state in (State.ABORTED, State.EXPIRED, State.TERMINATED)
    if action is Action.CANCEL:
        if over:
            return Verdict(refusal="payment_over")
        return Verdict(1000) if state is State.CREATED else Verdict(refusal="cancel_approved")
    if state is State.CREATED:
        return Verdict(refusal="not_approved_yet")
    if over:
        return Verdict(refusal="payment_over")
    if action is Action.REFUND:
        if back:
            return Verdict(back)
        return Verdict(refusal="all_refunded" if total.captured else "nothing_captured")
    if left:
        return Verdict(left)
    if action is Action.SHIP and total.captured:
        return Verdict()
    if not total.cancelled:
        return Verdict(refusal="all_captured")
    return Verdict(refusal="rest_released" if total.captured else "all_released")


@pytest.mark.parametrize("state", [None, *State])
def test_a_verdict_on_every_action_in_every_shape(state: State | None) -> None:
    for total in [shape for shape in SHAPES if is_true(shape)]:
        known = payment(state, total) if state else None
        verdicts = allowed_actions(known, (), NOW)
        assert set(verdicts) == set(Action)
        for action, verdict in verdicts.items():
            assert verdict == expected(action, state, total), (action, state, total)
            assert bool(verdict) == (verdict.refusal == "")
            assert not (verdict.refusal and verdict.limit)
            if verdict.refusal:
                sentence = sentences.SENTENCES[verdict.refusal]
                assert not [
                    gap for _, gap, _, _ in Formatter().parse(sentence) if gap
                ]  # a tooltip has nothing to fill in


@pytest.mark.parametrize(("stage", "code"), [(Stage.OPEN, "operation_open"), (Stage.UNKNOWN, "operation_unknown")])
@pytest.mark.parametrize("state", [None, *State])
def test_nothing_may_be_decided_while_something_is_open(state: State | None, stage: Stage, code: str) -> None:
    known = payment(state, Aggregate(1000, 400)) if state else None
    verdicts = allowed_actions(known, (operation(stage),), NOW)
    assert {verdict.refusal for verdict in verdicts.values()} == {code}
    assert set(verdicts) == set(Action)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (None, False),
        (State.UNSENT, False),
        (State.NEW, True),  # it may have reached the customer
        (State.CREATED, True),
        (State.AUTHORIZED, True),
        (State.ABORTED, False),
        (State.EXPIRED, False),
        (State.TERMINATED, False),
    ],
)
def test_a_request_that_can_still_be_paid_must_end_before_the_next(state: State | None, expected: bool) -> None:
    assert must_end_first(None if state is None else payment(state)) is expected


def test_a_refund_has_365_days() -> None:
    captured = payment(State.AUTHORIZED, Aggregate(1000, 1000))
    last = NOW + timedelta(days=365)
    assert allowed_actions(captured, (), last)[Action.REFUND]
    late = allowed_actions(captured, (), last + timedelta(seconds=1))[Action.REFUND]
    assert late.refusal == "refund_too_late"


def test_amounts_within_the_limit() -> None:
    verdict = Verdict(600)
    assert check_amount(verdict, 600, AMOUNT) == 600
    assert check_amount(verdict, 1, AMOUNT) == 1
    for amount, code in ((0, "amount_not_positive"), (-1, "amount_not_positive"), (601, "amount_above_limit")):
        with pytest.raises(Invalid) as refused:
            check_amount(verdict, amount, AMOUNT, "portions")
        assert (refused.value.code, refused.value.field) == (code, "portions")
    with pytest.raises(Invalid) as refused:
        check_amount(verdict, 601, Money(1000, Currency.EUR))
    assert refused.value.values["limit"] == Money(600, Currency.EUR)


def test_a_refund_is_possible_for_a_year() -> None:
    known = payment(State.AUTHORIZED, Aggregate(1000, 1000))
    last = refund_until(known)
    assert last - known.sent_at == timedelta(days=365)
    for now, allowed in ((last, True), (last + timedelta(seconds=1), False)):
        assert bool(allowed_actions(known, (), now)[Action.REFUND]) is allowed


def test_a_sales_unit_that_takes_only_the_whole() -> None:
    for total in [shape for shape in SHAPES if is_true(shape)]:
        known = payment(State.AUTHORIZED, total)
        plain, taught = allowed_actions(known, (), NOW), allowed_actions(known, (), NOW, whole_only=True)
        capture = plain.pop(Action.CAPTURE)
        assert taught.pop(Action.CAPTURE) == (replace(capture, whole=True) if capture else capture)
        assert taught == plain
    assert check_amount(Verdict(600, whole=True), 600, AMOUNT) == 600
    with pytest.raises(Invalid) as refused:
        check_amount(Verdict(600, whole=True), 599, AMOUNT)
    assert (refused.value.code, refused.value.field) == ("whole_only", "amount")
    assert refused.value.values == {"limit": Money(600, Currency.NOK)}


@pytest.mark.parametrize(
    ("action", "outlook"),
    [
        (Action.SEND, Outlook(400, 150, 100, 500)),
        (Action.CANCEL, Outlook(400, 150, 130, 500)),
        (Action.CAPTURE, Outlook(430, 150, 100, 470)),
        (Action.SHIP, Outlook(400, 150, 100, 500)),
        (Action.RELEASE, Outlook(400, 150, 130, 470)),
        (Action.REFUND, Outlook(400, 180, 100, 500)),
    ],
)
def test_what_the_money_will_look_like(action: Action, outlook: Outlook) -> None:
    part_captured = payment(State.AUTHORIZED, Aggregate(1000, 400, 150, 100))
    assert foresee(part_captured, action, 30) == outlook
    assert outlook.kept == outlook.captured - outlook.refunded
