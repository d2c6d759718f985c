"""Words on goods that leave or come back, before money moves."""

from __future__ import annotations

from app.domain.money import Money, format_money
from app.domain.order import Order
from app.domain.shipment import Parcel, TakenBack
from app.words.language import ENGLISH, Words

PARCEL = {
    "nothing_owed": "Nothing is owed for these goods, so no money moves.",
    "covered": "{amount} of these goods is paid otherwise or settled by goods that come back.",
    "tip": "The tip of {amount} comes with them.",
    "on_top": "{amount} that is on no line comes with them.",
    "tip_later": "The tip of {amount} comes with the last goods.",
    "otherwise": "{amount} of it was not paid with Vipps MobilePay. Give it back the way it was paid.",
}


def parcel_words(parcel: Parcel, order: Order, words: Words = ENGLISH) -> str:
    """How a shipment's amount comes about, where it differs from its lines."""
    said = [
        ("nothing_owed", 0 if parcel.owed else 1),
        ("covered", parcel.covered),
        ("tip" if order.tip else "on_top", parcel.on_top),
        ("tip_later", parcel.tip_later),
    ]
    return _said(said, order, words)


def taken_back_words(back: TakenBack, order: Order, words: Words = ENGLISH) -> str:
    """What of goods that come back is not given back by us."""
    return _said([("otherwise", back.otherwise)], order, words)


def _said(said: list[tuple[str, int]], order: Order, words: Words) -> str:
    return " ".join(
        words.say(PARCEL[code]).format(amount=format_money(Money(minor, order.currency), words.language))
        for code, minor in said
        if minor
    )
