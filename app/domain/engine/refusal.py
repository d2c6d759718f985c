"""The table of the service's error codes: kind of answer, money, and form field.

Their words are in `app.words.sentences`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.codes import ServiceCode


class Answer(StrEnum):
    """What kind of answer a code is."""

    INVALID = "invalid"  # no, and it is about what was typed: correct it, and decide anew
    REFUSED = "refused"  # no, and it is about the payment's state, the sales unit or the customer
    NOT_NOW = "not now"  # neither yes nor no: the same key and bytes go again
    LOOK_FIRST = "look first"  # the key or the reference was used before: the service's records tell what came of it


class MoneyMoved(StrEnum):
    """What staff must be told about the money."""

    NO = "no"  # this request moved none
    YES = "yes"  # it moved already, with an earlier request or at the customer's word; this one added nothing
    NOT_KNOWN = "not known"


@dataclass(frozen=True)
class Refusal:
    """One code.

    `field` is the input that an `INVALID` one is about: of the order, of an amount asked for, or a setting; `file` is a
    request that came ready-made, with parts that no form of ours has.
    """

    code: str
    kind: Answer
    money: MoneyMoved = MoneyMoved.NO
    field: str = ""


LINK_TIME_UNUSABLE = frozenset(
    {ServiceCode.LINK_TIME_REFUSED, ServiceCode.TIME_UNUSABLE, ServiceCode.TIME_TOO_SHORT, ServiceCode.TIME_TOO_LONG}
)
"""Refusals of the time that a link was to work for: without it the request goes."""

REFUSALS = {
    refusal.code: refusal
    for refusal in (
        Refusal("3010", Answer.NOT_NOW, MoneyMoved.NOT_KNOWN),
        # the key or the reference
        Refusal("4010", Answer.LOOK_FIRST),
        Refusal("4020", Answer.LOOK_FIRST),
        Refusal(ServiceCode.TAKEN, Answer.LOOK_FIRST),
        # what was typed
        Refusal("4040", Answer.INVALID, field="amount"),
        Refusal("4050", Answer.INVALID, field="phone"),
        Refusal("4060", Answer.INVALID, field="phone"),
        Refusal("4070", Answer.INVALID, field="phone"),
        Refusal("4080", Answer.INVALID, field="file"),
        Refusal("4090", Answer.INVALID, field="return_url"),
        Refusal("4100", Answer.INVALID, field="file"),
        Refusal("4110", Answer.INVALID, field="file"),
        Refusal("4120", Answer.INVALID, field="file"),
        Refusal("4130", Answer.INVALID, field="file"),
        Refusal("4140", Answer.INVALID, field="flow"),
        Refusal("4160", Answer.INVALID, field="file"),
        # the sales unit
        Refusal("5010", Answer.REFUSED),
        Refusal("5020", Answer.REFUSED),
        Refusal("5030", Answer.REFUSED),
        Refusal("5040", Answer.INVALID, field="currency"),
        Refusal(ServiceCode.LINK_TIME_REFUSED, Answer.REFUSED),
        Refusal("5060", Answer.REFUSED),
        Refusal("5070", Answer.REFUSED),
        Refusal(ServiceCode.PUSH_REFUSED, Answer.REFUSED),
        Refusal("5090", Answer.REFUSED),
        Refusal("5100", Answer.REFUSED),
        # the state of the payment
        Refusal("6010", Answer.INVALID, field="lines"),
        Refusal("6020", Answer.REFUSED),
        Refusal("6030", Answer.REFUSED),
        Refusal("6040", Answer.REFUSED, MoneyMoved.YES),
        Refusal("6050", Answer.REFUSED),
        Refusal(ServiceCode.APPROVED_FIRST, Answer.REFUSED, MoneyMoved.YES),
        Refusal("6070", Answer.REFUSED),
        Refusal("6080", Answer.REFUSED),
        Refusal("6090", Answer.INVALID, field="amount"),
        Refusal("6100", Answer.REFUSED),
        Refusal("6110", Answer.INVALID, field="file"),
        Refusal("6120", Answer.INVALID, field="file"),
        Refusal("6130", Answer.INVALID, field="lines"),
        Refusal(ServiceCode.WHOLE_ONLY, Answer.REFUSED),
        Refusal("6150", Answer.INVALID, field="amount"),
        Refusal("6160", Answer.NOT_NOW, MoneyMoved.NOT_KNOWN),
        Refusal("6170", Answer.REFUSED, MoneyMoved.YES),
        Refusal("6180", Answer.REFUSED, MoneyMoved.YES),
        Refusal("6190", Answer.REFUSED),
        Refusal("6200", Answer.REFUSED),
        Refusal("6210", Answer.REFUSED),
        Refusal("6220", Answer.REFUSED),
        Refusal("6230", Answer.LOOK_FIRST, MoneyMoved.YES),  # a create that meets this was made before, and approved
        Refusal("6250", Answer.NOT_NOW, MoneyMoved.NOT_KNOWN),
        Refusal("6260", Answer.REFUSED),
        Refusal("6280", Answer.NOT_NOW, MoneyMoved.NOT_KNOWN),
        # the customer
        Refusal(ServiceCode.NOT_REACHED, Answer.INVALID, field="phone"),
        # approving in the customer's place, in test only
        Refusal("10010", Answer.REFUSED),
        Refusal("10020", Answer.REFUSED),
        Refusal("10030", Answer.REFUSED),
        Refusal("10040", Answer.REFUSED),
        Refusal("10050", Answer.REFUSED),
        Refusal("10060", Answer.REFUSED),
        Refusal("10070", Answer.REFUSED),
    )
}
"""Every documented code. A code that is not here is a plain no."""


def kind_of(code: str) -> Answer:
    """What kind of answer `code` is.

    A code that we do not know is a no.
    """
    refusal = REFUSALS.get(code)
    return refusal.kind if refusal else Answer.REFUSED
