"""Words on goods that leave or come back, before money moves."""

from __future__ import annotations

from app.domain.desk.to_ship import OneOfMany, OneStage
from app.domain.money import Money, format_money
from app.domain.order import Order
from app.domain.shipment import Parcel, TakenBack
from app.errors import Refused
from app.words.language import ENGLISH, Words
from app.words.sentences import SENTENCES, explain

NOT_SHIPPED = {
    "unknown": "It is not known yet whether it went through. Nothing is done twice.",
    "open_it": "It could not be shipped now. Open the order to see why.",
}
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


def failure_words(one: OneOfMany, words: Words = ENGLISH) -> str:
    """Why one order of many was not shipped."""
    if one.stage is OneStage.UNKNOWN:
        return words.say(NOT_SHIPPED["unknown"])
    sentence = SENTENCES.get(one.error, "")
    # What has gaps speaks of values that are told on the page of the order.
    if sentence and "{" not in sentence:
        return words.say(sentence)
    if sentence or not one.error:
        return words.say(NOT_SHIPPED["open_it"])
    return explain(Refused(0, one.error, one.detail or one.error), words)


def _said(said: list[tuple[str, int]], order: Order, words: Words) -> str:
    return " ".join(
        words.say(PARCEL[code]).format(amount=format_money(Money(minor, order.currency), words.language))
        for code, minor in said
        if minor
    )
