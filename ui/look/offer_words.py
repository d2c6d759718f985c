"""What is written on the buttons for what can be done with an order."""

from __future__ import annotations

from app.domain.money import format_money
from app.domain.offers import Offer, Option, Wording
from app.domain.problem import Invalid
from app.domain.verdict import Action
from ui.look.texts import action_word, sentence, tr

UNREADABLE = "–"
"""In place of an amount that cannot be read."""


def offer_words(offer: Offer, language: str) -> str:
    """The words of an offer, with its amount where it has one."""
    words = _words(offer.words)
    return words if offer.amount is None else f"{words} · {format_money(offer.amount, language)}"


def main_words(offer: Offer, language: str) -> str:
    """What the main button says.

    A capture says its amount even if that cannot be read.
    """
    unreadable = offer.option is Option.CAPTURE and offer.amount is None and offer.words is not Wording.SHIP
    return f"{_words(offer.words)} · {UNREADABLE}" if unreadable else offer_words(offer, language)


def why_not(offer: Offer, language: str) -> str:
    """The sentence that says why an offer cannot be taken for a moment.

    Empty where it can.
    """
    return "" if offer.allowed else sentence(Invalid(offer.refusal, limit=offer.limit), language)


def _words(words: Wording) -> str:
    return {
        Wording.ASK_AGAIN: tr("Ask again"),
        Wording.SEND_REQUEST: action_word(Action.SEND),
        Wording.CHANGE_ORDER: tr("Change the order"),
        Wording.CAPTURE_NOW: tr("Capture now"),
        Wording.SHIP_AND_CAPTURE: action_word(Action.CAPTURE),
        Wording.SHIP: action_word(Action.SHIP),
        Wording.KEEP: tr("Keep the reservation"),
        Wording.OTHER_AMOUNT: tr("Other amount…"),
        Wording.TO_SHIP: tr("To ship"),
        Wording.CHANGE_TO_CODE: tr("Change to QR"),
        Wording.SEND_AS_CODE: tr("Send as QR"),
        Wording.CHANGE_NUMBER: tr("Change the number"),
        Wording.SEND_TO_PHONE: tr("Send to the phone"),
        Wording.REFUND: f"{action_word(Action.REFUND)}…",
        Wording.RELEASE: f"{tr('Release')}…",
        Wording.RELEASE_REST: f"{action_word(Action.RELEASE)}…",
        Wording.CANCEL_REQUEST: action_word(Action.CANCEL),
        Wording.COMPARE: tr("Compare…"),
        Wording.COPY_ORDER: tr("New order like this"),
        Wording.PRINT: tr("Print"),
    }[words]
