"""The words that a paper needs, in one language.

The words themselves are in `app.words.papers`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.order import Source, Unit
from app.domain.saying.saying import Landing

_UNITS = {Unit.KG: "kg", Unit.KM: "km", Unit.MINUTE: "min", Unit.LITRE: "l", Unit.KWH: "kWh"}

SayLanding = Callable[[Landing, date, str], str]
"""Says where and when money arrives that went back on a day, and names the customer's app."""


@dataclass(frozen=True)
class PaperWords:
    """All that is printed besides what the order says.

    `not_a_receipt` is what tax offices want to read on such papers;
    `language` says how amounts are written; `moment` writes a time.
    """

    language: str
    payment: str
    refund: str
    reservation: str
    release: str
    not_a_receipt: str
    organisation: str
    reference: str
    receipt_number: str
    till: str
    served_by: str
    date: str
    means: str
    discount: str
    returned: str
    goods: str
    tip: str
    total: str
    gift_card: str
    cash: str
    card: str
    voucher: str
    rate: str
    net: str
    tax: str
    gross: str
    reserved: str
    captured: str
    refunded: str
    released: str
    left: str
    state_reserved: str
    state_part: str
    state_unknown: str
    copy: str
    practice: str
    test: str
    parked: str
    parked_text: str
    note: str
    customer: str
    sample: str
    sample_text: str
    packing_slip: str
    deliver_to: str
    parcel_number: str
    carrier: str
    tracking: str
    still_to_come: str
    pieces: str
    refund_number: str
    this_refund: str
    came_back: str
    reason: str
    refund_unknown: str
    paid_in_all: str
    refunded_in_all: str
    kept: str
    landing: SayLanding
    moment: Callable[[datetime], str]

    def unit(self, unit: Unit) -> str:
        """What a quantity counts."""
        return self.pieces if unit is Unit.PCS else _UNITS[unit]

    def source(self, source: Source) -> str:
        """What else an order is paid with."""
        return {
            Source.GIFT_CARD: self.gift_card,
            Source.CASH: self.cash,
            Source.CARD: self.card,
            Source.VOUCHER: self.voucher,
        }[source]
