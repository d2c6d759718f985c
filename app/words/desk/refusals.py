"""What to say of a step that was refused, or never took place."""

from __future__ import annotations

from app.domain.saying.saying import Case
from app.words.desk.case_words import CaseWords

UNSENT_CASES = {
    Case.CAPTURE_NOT_SENT: CaseWords(
        "The capture of {step} was not carried out.",
        "Your payment is approved, but I could not charge {step} just now. I will try again, and you pay only once.",
        "Capture again when Vipps MobilePay can be reached.",
    ),
    Case.REFUND_NOT_SENT: CaseWords(
        "The refund of {step} was not carried out.",
        "I could not make the refund of {step} just now. I will try again, and I will let you know when it has"
        " gone through.",
        "Refund again when Vipps MobilePay can be reached.",
    ),
    Case.CANCEL_NOT_SENT: CaseWords(
        "Cancelling was not carried out.",
        "I could not cancel it just now. Everything is as it was before, and I will try again.",
        "Cancel again when Vipps MobilePay can be reached.",
    ),
}

REFUSED_SAY = {
    Case.REQUEST_WRONG: (
        "Something in the request that I tried to send you was wrong. The fault is ours, and nothing has been"
        " charged. I will correct it and send a new one."
    ),
    Case.NUMBER_WRONG: (
        "I could not send the request with the number or code that I have. Nothing has been charged. Could you"
        " tell me your phone number once more?"
    ),
    Case.NUMBER_UNREACHED: (
        "I cannot send a request to this number, and nothing has been charged. You can scan a code here, get a"
        " link, or give me another number."
    ),
    Case.PUSH_REFUSED: (
        "I cannot send the request straight to your phone, and nothing has been charged. Please scan the code that"
        " I show you, or use the link that I send."
    ),
    Case.SHOP_NOT_READY: (
        "We cannot take this payment with {app} as things stand. The fault is ours, and nothing has been charged."
        " You are welcome to pay in another way."
    ),
    Case.REQUEST_AGAIN: (
        "The request for {total} did not go through this time, and nothing has been charged. I will send you a new one."
    ),
    Case.REQUEST_REFUSED: (
        "The request for {total} was refused, and nothing has been charged. I am finding out why. You are welcome"
        " to pay in another way meanwhile."
    ),
    Case.APPROVED_BEFORE: (
        "Your approval has arrived already, and the money is reserved. Please do not approve anything else for"
        " this purchase. I am looking at the order now."
    ),
    Case.NO_SUCH_PAYMENT: (
        "I cannot find your payment in our {app} account just now, and this attempt moved no money. I will look"
        " into it and get back to you."
    ),
    Case.CAPTURE_TOO_LATE: (
        "The time to charge your payment has run out, so nothing was charged now. If you still want the goods, I"
        " will send you a new request."
    ),
    Case.BANK_LET_GO: (
        "Your bank has let the reservation go, so nothing was charged now. Please check that there is enough"
        " money, and I will send you a new request."
    ),
    Case.CAPTURE_AFTER_RELEASE: (
        "The reservation was released before, so nothing more was charged. For what is still to be paid I will"
        " send you a new request."
    ),
    Case.CAPTURE_TOO_EARLY: (
        "I do not see your approval yet, so nothing was charged now. Please open the {app} app and approve {total}."
    ),
    Case.CAPTURE_AMOUNT: (
        "I tried to charge the wrong amount, so nothing was charged now. I will correct it. You never pay more"
        " than you approved."
    ),
    Case.CAPTURED_BEFORE: "Your payment was charged before, and this attempt added nothing. You pay only once.",
    Case.CAPTURE_REFUSED: (
        "Nothing was charged just now. I have to find out why before I go on, and I will get back to you."
    ),
    Case.REFUND_TOO_LATE: (
        "A refund through {app} is possible for 365 days, and those are over, so nothing was refunded now. We will"
        " find another way to give you the money back."
    ),
    Case.REFUND_NOT_ALLOWED: (
        "I cannot make this refund through {app}, so nothing was refunded now. I will find out how you get the"
        " money back and let you know."
    ),
    Case.REFUND_AMOUNT: (
        "I tried to refund more than is left of your payment, so nothing was refunded now. I will correct the amount."
    ),
    Case.REFUNDED_BEFORE: "Your money was refunded before, and this attempt added nothing.",
    Case.REFUND_TOO_EARLY: (
        "There is nothing that I can refund just now, so no money moved. I am looking at the payment and will let"
        " the reservation or the request go if that is what you need."
    ),
    Case.REFUND_AGAIN: (
        "The refund did not go through this time, and nothing was refunded. I am looking at the totals, and then I"
        " try again."
    ),
    Case.RELEASE_TOO_LATE: (
        "The time to release the reservation is over, and this attempt released nothing. I am checking what has"
        " become of the money and will get back to you."
    ),
    Case.RELEASE_AFTER_CAPTURE: (
        "Your payment has been charged already, so there is no reservation to release. I can make a refund instead."
    ),
    Case.ENDED_BEFORE: (
        "The request had ended already, and this attempt moved no money. If something is still to be paid, I will"
        " send you a new one."
    ),
    Case.CANCEL_REFUSED: (
        "I could not cancel it just now, and this attempt moved no money. I am looking at how the payment stands"
        " and will tell you."
    ),
    Case.BUSY: (
        "Your payment is being worked on this very moment, so I cannot see yet how it ends. Please give me a minute."
    ),
    Case.TEST_APPROVAL: "This is a test, and no money moves. Please approve {total} on the test phone.",
}
"""What to say; what happened and what to do next is told by the service's code."""
