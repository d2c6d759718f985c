"""What became of the money, and what the customer's app shows."""

from __future__ import annotations

from enum import StrEnum

from app.domain.engine.refusal import MoneyMoved
from app.domain.saying.saying import InApp


class SayingPart(StrEnum):
    """The five parts of what is to be known about an order."""

    HAPPENED = "happened"
    MONEY = "money"
    APP = "app"
    SAY = "say"
    NEXT = "next"


HEADS = {
    SayingPart.HAPPENED: "What happened",
    SayingPart.MONEY: "Did money move?",
    SayingPart.APP: "What the customer sees",
    SayingPart.SAY: "What to say",
    SayingPart.NEXT: "What to do next",
}
"""What stands over each part."""

MOVED = {
    MoneyMoved.NO: "No.",
    MoneyMoved.YES: "Yes.",
    MoneyMoved.NOT_KNOWN: "Not known yet.",
}
"""The answer to whether money moved."""

MONEY = {
    "nothing": "Nothing has been charged and nothing is reserved.",
    "before": "Before this step:",
    "only_approved": "Nothing is reserved before the customer approves.",
    "this_step": "This attempt moved no money.",
    "captured": "{captured} is captured.",
    "refunded": "{refunded} of it is refunded.",
    "left": "{left} is reserved and not captured.",
    "released": "{released} is released.",
    "elsewhere": "Vipps MobilePay says so, but the totals here do not show it yet. Ask again.",
}
"""What is said of the money after the answer."""

IN_APP = {
    InApp.NOTHING: "Nothing. No request has reached the {app} app.",
    InApp.PERHAPS: "Perhaps a request for {total} that can be approved. It is not known.",
    InApp.REQUEST: "A request for {total} under Payments, ready to approve.",
    InApp.CODE: "The payment of {total} opens once the code is scanned.",
    InApp.LINK: "The payment of {total} opens once the link is used.",
    InApp.CARD: "That the card was not accepted, and the choice of another card.",
    InApp.RESERVED: "The payment of {total} as approved. In the bank the money may show as reserved.",
    InApp.PART: "The payment: {captured} charged, {left} still reserved.",
    InApp.CAPTURED: "The payment with {captured} charged.",
    InApp.RELEASED: "That the payment was cancelled. Some banks show the reservation for a few days more.",
    InApp.REFUNDED: "The payment with a refund of {refunded}.",
    InApp.DECLINED: "The request as declined. It can no longer be approved.",
    InApp.GONE: "The request is gone from the list. It can no longer be approved.",
    InApp.STEP: "The payment as it was before this step, or as it is after it. It is not known.",
}

MORE = {
    "words": "It says {words}.",
    "also_refunded": "{refunded} was refunded to you on {refund_day}.",
    "to_card": (
        "It goes to the card that you paid with. You usually have it between {first} and {last}, and at the latest"
        " on {latest}."
    ),
    "to_account": (
        "It goes to the account that you have chosen in the {app} app for receiving money. You usually have it"
        " between {first} and {last}, and at the latest on {latest}."
    ),
    "card_by_now": (
        "It went to the card that you paid with, and should have been there by {latest}. If it is not, please tell"
        " me and I will ask {app}."
    ),
    "account_by_now": (
        "It went to the account that you have chosen in the {app} app for receiving money, and should have been"
        " there by {latest}. If it is not, please tell me and I will ask."
    ),
    "an_answer_set_aside": (
        "An answer that did not fit was set aside. If the customer sees something else, ask again."
    ),
    "said_no": "Vipps MobilePay said no: {title}.",
    "look_first": "Look at the order before you try again.",
}
"""Sentences that are added where they apply."""
