"""Every code of the service, of ours and of the way there is a case, whatever was asked."""

import json
from datetime import UTC, datetime

import pytest

from app.domain.codes import Code, Unreached
from app.domain.engine.refusal import REFUSALS, Answer
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.saying.refused_case import NEVER_SENT, case_of_code, case_of_end
from app.domain.saying.saying import Case

MONEY = [kind for kind in Kind if kind is not Kind.TRACK]
"""What moves money, or may."""


def step(kind: Kind, stage: Stage, error: str) -> Operation:
    money = Money(49_900, Currency.NOK)
    return Operation(1, 1, "K-1", kind, "key", json.dumps({}).encode(), money, stage, datetime.now(UTC), error=error)


@pytest.mark.parametrize(
    ("kind", "code", "case"),
    [
        (Kind.CREATE, "4070", Case.NUMBER_WRONG),
        (Kind.CREATE, "7010", Case.NUMBER_UNREACHED),
        (Kind.CREATE, "5080", Case.PUSH_REFUSED),
        (Kind.CREATE, "5060", Case.SHOP_NOT_READY),
        (Kind.CREATE, "5050", Case.REQUEST_WRONG),
        (Kind.CREATE, "6010", Case.REQUEST_WRONG),
        (Kind.CREATE, "4150", Case.REQUEST_AGAIN),
        (Kind.CREATE, "6230", Case.APPROVED_BEFORE),
        (Kind.CREATE, "9999", Case.REQUEST_REFUSED),
        (Kind.CREATE, "", Case.REQUEST_REFUSED),
        (Kind.CREATE, "3010", Case.BUSY),
        (Kind.CREATE, "10050", Case.TEST_APPROVAL),
        (Kind.CAPTURE, "6100", Case.CAPTURE_TOO_LATE),
        (Kind.CAPTURE, "6260", Case.BANK_LET_GO),
        (Kind.CAPTURE, "6280", Case.BUSY),
        (Kind.CAPTURE, "6140", Case.CAPTURE_AMOUNT),
        (Kind.CAPTURE, "6170", Case.CAPTURED_BEFORE),
        (Kind.CAPTURE, "5090", Case.NO_SUCH_PAYMENT),
        (Kind.CAPTURE, "6200", Case.CAPTURE_REFUSED),
        (Kind.REFUND, "4150", Case.REFUND_AGAIN),
        (Kind.REFUND, "6220", Case.REFUND_TOO_LATE),
        (Kind.REFUND, "6150", Case.REFUND_AMOUNT),
        (Kind.REFUND, "6210", Case.REFUND_NOT_ALLOWED),
        (Kind.CANCEL, "6030", Case.RELEASE_TOO_LATE),
        (Kind.CANCEL, "6040", Case.RELEASE_AFTER_CAPTURE),
        (Kind.CANCEL, "6190", Case.CANCEL_REFUSED),
        (Kind.CANCEL, "6060", Case.KEEP_OR_RELEASE),
        (Kind.CAPTURE, "6060", Case.APPROVED_BEFORE),
    ],
)
def test_a_code_is_a_case_by_what_was_asked(kind: Kind, code: str, case: Case) -> None:
    assert case_of_code(code, kind) is case


def test_what_is_neither_yes_nor_no_is_busy_whatever_was_asked() -> None:
    busy = {code for code, refusal in REFUSALS.items() if refusal.kind is Answer.NOT_NOW}
    for code in REFUSALS:
        assert {case_of_code(code, kind) is Case.BUSY for kind in MONEY} == {code in busy}


@pytest.mark.parametrize(
    ("stage", "error", "case"),
    [
        (Stage.UNSENT, Unreached.OFFLINE, Case.NOT_SENT),
        (Stage.UNSENT, Unreached.TOKEN_SILENT, Case.NOT_SENT),
        (Stage.UNSENT, Code.NOT_ARRIVED, Case.NOT_SENT),
        (Stage.REFUSED, Code.NOT_IN_LOG, Case.NOT_SENT),
        (Stage.REFUSED, Code.JUDGED_ABSENT, Case.NOT_SENT),
        (Stage.UNSENT, Unreached.KEYS_MISSING, Case.NOT_SENT_KEYS),
        (Stage.REFUSED, Code.KEYS_REFUSED, Case.NOT_SENT_KEYS),
        (Stage.UNSENT, Unreached.CERTIFICATE_UNTRUSTED, Case.NOT_SENT_MACHINE),
    ],
)
def test_a_request_that_never_arrived_says_why(stage: Stage, error: str, case: Case) -> None:
    assert case_of_end(step(Kind.CREATE, stage, error)) is case


@pytest.mark.parametrize("error", [*Unreached, Code.NOT_IN_LOG, Code.NOT_ARRIVED])
def test_another_step_that_did_not_take_place_is_said_by_its_kind(error: str) -> None:
    ends = [case_of_end(step(kind, Stage.UNSENT, error)) for kind in (Kind.CAPTURE, Kind.REFUND, Kind.CANCEL)]
    assert ends == [Case.CAPTURE_NOT_SENT, Case.REFUND_NOT_SENT, Case.CANCEL_NOT_SENT]


def test_what_was_not_sent_is_kept_apart_from_what_was_refused() -> None:
    for kind in MONEY:
        for error in (*Unreached, Code.NOT_ARRIVED):
            assert case_of_end(step(kind, Stage.UNSENT, error)) in NEVER_SENT
        for code in REFUSALS:
            assert case_of_end(step(kind, Stage.REFUSED, code)) not in NEVER_SENT
