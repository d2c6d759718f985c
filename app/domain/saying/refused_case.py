"""Which case a refused step is, by the service's code and what was asked."""

from __future__ import annotations

from app.domain.codes import Code, ServiceCode, Unreached
from app.domain.engine.refusal import Answer, kind_of
from app.domain.operation import Kind, Operation, Stage
from app.domain.saying.saying import Case

_CREATE = {
    **dict.fromkeys(("4050", "4060", "4070"), Case.NUMBER_WRONG),
    ServiceCode.NOT_REACHED: Case.NUMBER_UNREACHED,
    ServiceCode.PUSH_REFUSED: Case.PUSH_REFUSED,
    **dict.fromkeys(("5020", "5030", "5040", "5060", "5070"), Case.SHOP_NOT_READY),
    **dict.fromkeys(("4010", "4020", ServiceCode.TAKEN), Case.REQUEST_AGAIN),
    ServiceCode.LINK_TIME_REFUSED: Case.REQUEST_WRONG,
    "5010": Case.REQUEST_WRONG,
}
_CAPTURE = {
    "4040": Case.CAPTURE_AMOUNT,
    "6070": Case.CAPTURE_AFTER_RELEASE,
    "6080": Case.CAPTURE_TOO_EARLY,
    "6090": Case.CAPTURE_AMOUNT,
    "6100": Case.CAPTURE_TOO_LATE,
    ServiceCode.WHOLE_ONLY: Case.CAPTURE_AMOUNT,
    "6260": Case.BANK_LET_GO,
}
_REFUND = {
    **dict.fromkeys(("4010", "4020", ServiceCode.TAKEN), Case.REFUND_AGAIN),
    **dict.fromkeys(("4040", "6150"), Case.REFUND_AMOUNT),
    "6020": Case.REFUND_TOO_EARLY,
    "6220": Case.REFUND_TOO_LATE,
}
_CANCEL = {
    "6030": Case.RELEASE_TOO_LATE,
    "6050": Case.ENDED_BEFORE,
    ServiceCode.APPROVED_FIRST: Case.KEEP_OR_RELEASE,
}
_BY_KIND = {Kind.CREATE: _CREATE, Kind.CAPTURE: _CAPTURE, Kind.REFUND: _REFUND, Kind.CANCEL: _CANCEL}
_ANY = {
    "5090": Case.NO_SUCH_PAYMENT,
    "6040": Case.RELEASE_AFTER_CAPTURE,
    ServiceCode.APPROVED_FIRST: Case.APPROVED_BEFORE,
    "6170": Case.CAPTURED_BEFORE,
    "6180": Case.REFUNDED_BEFORE,
    "6230": Case.APPROVED_BEFORE,
    **dict.fromkeys(("10010", "10020", "10030", "10040", "10050", "10060", "10070"), Case.TEST_APPROVAL),
}
_OTHER = {
    Kind.CREATE: Case.REQUEST_REFUSED,
    Kind.CAPTURE: Case.CAPTURE_REFUSED,
    Kind.REFUND: Case.REFUND_NOT_ALLOWED,
    Kind.CANCEL: Case.CANCEL_REFUSED,
}
_UNSENT = {
    Kind.CAPTURE: Case.CAPTURE_NOT_SENT,
    Kind.REFUND: Case.REFUND_NOT_SENT,
    Kind.CANCEL: Case.CANCEL_NOT_SENT,
}
_ABSENT = frozenset({Code.NOT_IN_LOG, Code.JUDGED_ABSENT})
_KEYS = frozenset(
    {Unreached.KEYS_REFUSED, Unreached.KEYS_MISSING, Unreached.KEYRING_SILENT, Unreached.KEYRING_UNUSABLE}
)
_MACHINE = frozenset(
    {
        Unreached.SANDBOX_GONE,
        Unreached.PROXY_UNUSABLE,
        Unreached.CERTIFICATES_UNUSABLE,
        Unreached.CERTIFICATE_UNTRUSTED,
    }
)

NEVER_SENT = frozenset({Case.NOT_SENT, Case.NOT_SENT_KEYS, Case.NOT_SENT_MACHINE, *_UNSENT.values()})
"""Cases of steps that did not take place, for reasons of ours."""


def case_of_end(step: Operation) -> Case:
    """The case of a `step` that was refused or never reached the service."""
    if step.stage is not Stage.UNSENT and step.error not in _ABSENT and step.error not in _KEYS:
        return case_of_code(step.error, step.kind)
    if step.kind is not Kind.CREATE:
        return _UNSENT[step.kind]
    if step.error in _KEYS:
        return Case.NOT_SENT_KEYS
    return Case.NOT_SENT_MACHINE if step.error in _MACHINE else Case.NOT_SENT


def case_of_code(code: str, kind: Kind) -> Case:
    """The case of a service's `code` in answer to a step of `kind`."""
    if kind_of(code) is Answer.NOT_NOW:
        return Case.BUSY
    found = _BY_KIND[kind].get(code) or _ANY.get(code)
    if found is None and kind is Kind.CREATE and kind_of(code) is Answer.INVALID:
        return Case.REQUEST_WRONG
    return found or _OTHER[kind]
