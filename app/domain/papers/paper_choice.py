"""Which paper of an order is meant, and which ones it can have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.desk.views import OrderView


class PaperType(StrEnum):
    """The papers that can be asked for."""

    CONFIRMATION = "confirmation"  # what became of the payment; before it was sent, the parked slip
    REFUND_SLIP = "refund_slip"  # one refund, and when the money lands
    PACKING_SLIP = "packing_slip"  # what lies in one parcel


class PaperAct(StrEnum):
    """What can be done with a paper."""

    PRINT = "print"
    PDF = "pdf"
    TEXT = "text"  # to be pasted into a message


@dataclass(frozen=True)
class PaperChoice:
    """One paper of an order.

    `number` says which of several: refunds and shipments are counted from 1, and 0 is the last one.
    """

    type: PaperType = PaperType.CONFIRMATION
    number: int = 0

    @property
    def printed_as(self) -> str:
        """What a printout of one of several is called; `choice_of` reads it."""
        return f"{self.type}:{self.number}"


CONFIRMATION = PaperChoice()
LAST_REFUND = PaperChoice(PaperType.REFUND_SLIP)


def choice_of(printed: str) -> PaperChoice:
    """The choice that a printout called `printed` came from."""
    name, _, number = printed.partition(":")
    # Confirmations and parked slips are called by their kind, which has no number.
    return PaperChoice(PaperType(name), int(number)) if number else CONFIRMATION


def papers_of(view: OrderView) -> tuple[PaperChoice, ...]:
    """The papers that an order can have now.

    The confirmation first, then a slip for each shipment and each refund in their order.
    """
    total = view.aggregate
    # Between sending and approval there is nothing to confirm.
    first = (CONFIRMATION,) if view.payment is None or total.captured or total.authorized else ()
    refunds, parcels = range(1, len(view.refunds) + 1), range(1, len(view.shipments) + 1)
    packed = (PaperChoice(PaperType.PACKING_SLIP, number) for number in parcels)
    return (*first, *packed, *(PaperChoice(PaperType.REFUND_SLIP, number) for number in refunds))
