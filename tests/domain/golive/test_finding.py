"""What a payment shows, and what it does not: nothing is shown without its sign."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.domain.codes import EventName
from app.domain.golive.finding import FINDERS, newest, shown_by
from app.domain.golive.proof import Evidence, KeptPayment, Proof
from app.domain.operation import Kind, Stage
from app.domain.payment import Aggregate, State
from tests.support.kept_payments import AT, BODY, REFERENCE, decided, kept


def proofs(payment: KeptPayment) -> set[Proof]:
    return {each.proof for each in shown_by(payment)}


REQUEST = {Proof.CREATED, Proof.READ, Proof.LINES, Proof.PRESENT, Proof.NUMBER, Proof.REFERENCE, Proof.STATE_AUTHORIZED}
CAPTURED, REFUNDED = Aggregate(1000, 1000), Aggregate(1000, 1000, 1000)
PART, RELEASED = Aggregate(1000, 600), Aggregate(1000, 600, 0, 400)


def test_an_approved_request() -> None:
    assert proofs(kept()) == REQUEST


def test_a_request_that_was_not_taken_shows_nothing() -> None:
    payment = kept(state=State.UNSENT, looked_at=None)
    refused = replace(payment, operations=(decided(Kind.CREATE, stage=Stage.REFUSED),))
    assert proofs(refused) == set()
    assert proofs(replace(payment, operations=())) == set()


@pytest.mark.parametrize(
    ("operations", "totals", "more"),
    [
        ((decided(Kind.CAPTURE),), CAPTURED, {Proof.CAPTURED_WHOLE, Proof.TOTALS_AGREE, Proof.IN_TIME}),
        ((decided(Kind.CAPTURE, 600),), PART, {Proof.CAPTURED_PART, Proof.TOTALS_AGREE, Proof.IN_TIME}),
        ((decided(Kind.CAPTURE, 600),), CAPTURED, {Proof.CAPTURED_PART, Proof.IN_TIME}),
        ((decided(Kind.CAPTURE, stage=Stage.REFUSED),), Aggregate(1000), set()),
        (
            (decided(Kind.CAPTURE), decided(Kind.REFUND)),
            REFUNDED,
            {Proof.CAPTURED_WHOLE, Proof.TOTALS_AGREE, Proof.IN_TIME, Proof.REFUNDED_WHOLE, Proof.SAME_UNIT},
        ),
        ((decided(Kind.REFUND, 400, unit=2),), CAPTURED, {Proof.REFUNDED_PART}),
        (
            (decided(Kind.CAPTURE, 600), decided(Kind.CANCEL)),
            RELEASED,
            {Proof.CAPTURED_PART, Proof.TOTALS_AGREE, Proof.IN_TIME, Proof.REST_RELEASED},
        ),
        ((decided(Kind.CAPTURE, reference="K-other"),), Aggregate(1000), set()),
    ],
)
def test_what_was_done_with_the_money(operations: tuple[Any, ...], totals: Aggregate, more: set[Proof]) -> None:
    assert proofs(kept(*operations, totals=totals)) - REQUEST == more


@pytest.mark.parametrize(
    ("state", "operations", "more"),
    [
        (State.CREATED, (), {Proof.STATE_CREATED}),
        (State.ABORTED, (), {Proof.STATE_ABORTED}),
        (State.EXPIRED, (), {Proof.STATE_EXPIRED, Proof.WAITED_OUT}),
        (State.EXPIRED, (decided(Kind.CANCEL),), {Proof.STATE_EXPIRED}),
        (State.TERMINATED, (decided(Kind.CANCEL),), {Proof.STATE_TERMINATED, Proof.CANCELLED}),
    ],
)
def test_how_a_request_ended(state: State, operations: tuple[Any, ...], more: set[Proof]) -> None:
    assert proofs(kept(*operations, state=state)) - (REQUEST - {Proof.STATE_AUTHORIZED}) == more


def test_a_look_from_before_the_capture_says_nothing_of_it() -> None:
    later = AT + timedelta(seconds=1)
    first, second = decided(Kind.CAPTURE, 400), decided(Kind.CAPTURE, 600, settled_at=later)
    for looked_at, agrees in ((AT, False), (later, True), (None, False)):
        payment = kept(first, second, totals=CAPTURED, looked_at=looked_at)
        assert (Proof.TOTALS_AGREE in proofs(payment)) is agrees


def test_a_capture_after_the_deadline_was_too_late() -> None:
    late = kept(decided(Kind.CAPTURE), totals=CAPTURED, capture_until=AT - timedelta(days=1))
    assert Proof.IN_TIME not in proofs(late)


@pytest.mark.parametrize(
    ("change", "more"),
    [
        ({"userFlow": "QR"}, {Proof.CODE}),
        ({"userFlow": "QR", "qrFormat": {"format": "IMAGE/SVG+XML"}}, {Proof.CODE}),  # whether it came is not said
        ({"userFlow": "WEB_REDIRECT"}, {Proof.LINK}),
        ({"customer": {"phoneNumber": "4512345678"}}, {Proof.NUMBER, Proof.ABROAD}),
        ({"customer": {"personalQr": "https://qr.example"}}, {Proof.OWN_CODE}),
        ({"customer": {"customerToken": "t"}}, {Proof.STICKER}),
        ({"customer": "•••"}, set()),
        ({"merchantLegalLinks": {"termsOfSaleUrl": "https://shop.example"}}, {Proof.NUMBER, Proof.TERMS}),
        ({"merchantLegalLinks": {"privacyPolicyUrl": "https://shop.example"}}, {Proof.NUMBER}),
    ],
)
def test_what_was_asked_for(change: dict[str, Any], more: set[Proof]) -> None:
    assert proofs(kept(body={**BODY, **change})) - (REQUEST - {Proof.NUMBER}) == more


@pytest.mark.parametrize("body", [b"[]", b"no json", b"{}"])
def test_a_body_that_says_nothing(body: bytes) -> None:
    silent = {Proof.CREATED, Proof.READ, Proof.REFERENCE, Proof.STATE_AUTHORIZED}
    assert proofs(kept(body=body)) == silent


def test_a_link_counts_once_it_is_paid() -> None:
    assert Proof.LINK not in proofs(kept(body={**BODY, "userFlow": "WEB_REDIRECT"}, state=State.CREATED))


def test_a_reference_that_says_nothing_is_no_example() -> None:
    plain = kept(reference="5f0c2d7e-1111")
    create = replace(plain.operations[0], reference="5f0c2d7e-1111")
    assert Proof.REFERENCE not in proofs(replace(plain, operations=(create,)))


def test_the_log() -> None:
    log = (EventName.CREATED, EventName.CAPTURED, EventName.REFUNDED, EventName.CANCELLED)
    told = {Proof.LOG_READ, Proof.STATE_CREATED, Proof.EVENT_CAPTURED, Proof.EVENT_REFUNDED, Proof.EVENT_CANCELLED}
    assert proofs(kept(events=log)) - REQUEST == told


def test_evidence_names_the_payment_the_moment_and_the_trace_id() -> None:
    shown = {each.proof: each for each in shown_by(kept(decided(Kind.CAPTURE, trace_id="00-1"), totals=CAPTURED))}
    assert shown[Proof.CAPTURED_WHOLE] == Evidence(Proof.CAPTURED_WHOLE, AT, REFERENCE, "00-1")


def test_an_operation_that_was_never_settled_has_the_moment_of_its_decision() -> None:
    payment = kept()
    unsettled = replace(payment, operations=(replace(payment.operations[0], settled_at=None),))
    assert next(iter(shown_by(unsettled))) == Evidence(Proof.CREATED, AT, REFERENCE)


def test_of_each_proof_the_newest_is_shown() -> None:
    old, new = Evidence(Proof.CREATED, AT, "old"), Evidence(Proof.CREATED, AT + timedelta(seconds=1), "new")
    assert newest([old, new]) == newest([new, old]) == {Proof.CREATED: new}
    assert newest([old, old._replace(reference="other")])[Proof.CREATED].reference == "old"


def test_what_only_a_run_can_show_is_found_in_no_payment() -> None:
    assert set(Proof) - set(FINDERS) == {
        *(Proof.WEBHOOK, Proof.REFUSED, Proof.REPEATED, Proof.CONFLICT, Proof.LIMITED, Proof.HEADERS),
        *(
            Proof.KEYS_KEPT,
            Proof.QUICK_READS,
            Proof.OFFICIAL_CODE,
            Proof.SCREEN_CODE,
            Proof.SCREEN_PAID,
            Proof.SCREEN_NOT_PAID,
        ),
    }
