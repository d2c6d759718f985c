"""What each error code of Vipps MobilePay means for a shop."""

from __future__ import annotations

from typing import NamedTuple

from app.words.language import ENGLISH, Words


class CodeWords(NamedTuple):
    """What happened, what became of the money, and what to do next.

    `money` is empty where what happened tells it.
    """

    happened: str
    money: str
    next: str

    def sentence(self, words: Words = ENGLISH) -> str:
        """All of it in one piece."""
        return " ".join(words.say(part) for part in self if part)


NUMBERS = {
    "3010": CodeWords(
        "Vipps MobilePay had a fault of its own.",
        "It is not known yet whether it happened.",
        "Nothing is done twice. Ask again.",
    ),
    "4010": CodeWords(
        "Vipps MobilePay took this for an earlier capture.",
        "Nothing was captured this time.",
        "Look at the totals, then try again.",
    ),
    "4020": CodeWords(
        "Vipps MobilePay took this for something done before.",
        "No money moved this time.",
        "Look at the order, then try again.",
    ),
    "4040": CodeWords(
        "Vipps MobilePay cannot use this amount.",
        "No money moved.",
        "Correct the amount and try again.",
    ),
    "4050": CodeWords(
        "Vipps MobilePay does not know this customer's check-in.",
        "Nothing was charged.",
        "Use a phone number, QR or link instead.",
    ),
    "4060": CodeWords(
        "The customer's QR code could not be used.",
        "Nothing was charged.",
        "Scan a fresh one, or use a phone number.",
    ),
    "4070": CodeWords(
        "Vipps MobilePay does not accept this phone number.",
        "Nothing was charged.",
        "Check it with the customer and correct it.",
    ),
    "4080": CodeWords(
        "The request asks for customer details that do not exist.",
        "Nothing was charged.",
        "Correct the file that it came from.",
    ),
    "4090": CodeWords(
        "The return address cannot be used.",
        "Nothing was charged.",
        "Check it under Settings: it must start with https://.",
    ),
    "4100": CodeWords(
        "The request has too many extra details.",
        "Nothing was charged.",
        "Keep at most five in the file that it came from.",
    ),
    "4110": CodeWords(
        "The request has the same extra detail twice.",
        "Nothing was charged.",
        "Correct the file that it came from.",
    ),
    "4120": CodeWords(
        "The name of an extra detail is too long.",
        "Nothing was charged.",
        "Shorten it to 100 characters in the file.",
    ),
    "4130": CodeWords(
        "An extra detail of the request is too long.",
        "Nothing was charged.",
        "Shorten it to 500 characters in the file.",
    ),
    "4140": CodeWords(
        "Something that Vipps MobilePay needs is missing.",
        "Nothing was charged.",
        "Check the phone number and the return address.",
    ),
    "4150": CodeWords(
        "The reference is already used by another payment.",
        "Nothing was charged.",
        "Send again: the next request gets a new one.",
    ),
    "4160": CodeWords(
        "This way to pay does not fit the rest of the request.",
        "Nothing was charged.",
        "Correct the file that it came from.",
    ),
    "5010": CodeWords(
        "This sales unit cannot shut out ways to pay.",
        "Nothing was charged.",
        "Make a new order that leaves all of them open.",
    ),
    "5020": CodeWords(
        "This sales unit may not use Express.",
        "Nothing was charged.",
        "Make a new order without it, or ask Vipps MobilePay.",
    ),
    "5030": CodeWords(
        "This sales unit may not ask for those customer details.",
        "Nothing was charged.",
        "Make a new order without them.",
    ),
    "5040": CodeWords(
        "The sales unit does not take this currency.",
        "Nothing was charged.",
        "Check the currency under Settings.",
    ),
    "5050": CodeWords(
        "This sales unit may not give customers so long to pay.",
        "Nothing was charged.",
        "Make a new order without a time limit.",
    ),
    "5060": CodeWords(
        "The shop's bank account is not confirmed yet.",
        "Nothing was charged.",
        "Ask Vipps MobilePay before you send again.",
    ),
    "5070": CodeWords(
        "Vipps MobilePay cannot make this request for this sales unit.",
        "Nothing was charged.",
        "Ask them what is missing.",
    ),
    "5080": CodeWords(
        "This sales unit may not send requests straight to a phone.",
        "Nothing was charged.",
        "Use QR or link instead.",
    ),
    "5090": CodeWords(
        "This sales unit has no such payment.",
        "No money moved.",
        "Check that the keys are those of the right sales unit.",
    ),
    "5100": CodeWords(
        "Vipps MobilePay does not allow this refund.",
        "Nothing was refunded.",
        "Ask them how to pay the customer back.",
    ),
    "6010": CodeWords(
        "The amount is too small for Vipps MobilePay.",
        "Nothing was charged.",
        "Raise the total and send again.",
    ),
    "6020": CodeWords(
        "There is nothing to pay back yet.",
        "Nothing was refunded.",
        "Look at the order; cancel or release it instead.",
    ),
    "6030": CodeWords(
        "The time to release is over.",
        "Nothing was released.",
        "Look at the order to see how it stands.",
    ),
    "6040": CodeWords("Everything has been captured, so it cannot be released.", "", "Refund it instead."),
    "6050": CodeWords(
        "The request had ended before the customer approved.",
        "Nothing was charged.",
        "Send a new one if it is still to be paid.",
    ),
    "6060": CodeWords(
        "The customer approved just before you cancelled.",
        "",
        "The money is reserved: keep it, or release it.",
    ),
    "6070": CodeWords(
        "What was left has been released, so nothing was captured.",
        "",
        "Send a new request for what is still to be paid.",
    ),
    "6080": CodeWords(
        "The customer has not approved yet, so nothing was captured.",
        "",
        "Wait for the approval before you hand over the goods.",
    ),
    "6090": CodeWords(
        "That is more than what is left to capture.",
        "Nothing was captured.",
        "Choose a smaller amount.",
    ),
    "6100": CodeWords("The time to capture is over.", "Nothing was captured.", "Send the customer a new request."),
    "6110": CodeWords(
        "The time limit is too far ahead.",
        "Nothing was charged.",
        "Choose an earlier one in the file that it came from.",
    ),
    "6120": CodeWords(
        "The time limit is too soon.",
        "Nothing was charged.",
        "Choose a later one in the file that it came from.",
    ),
    "6130": CodeWords(
        "A request with a time limit of its own needs a receipt.",
        "Nothing was charged.",
        "Add the order lines and send again.",
    ),
    "6140": CodeWords(
        "This sales unit must capture the full amount.",
        "Nothing was captured.",
        "Capture all of it at once.",
    ),
    "6150": CodeWords("That is more than what can be refunded.", "Nothing was refunded.", "Choose a smaller amount."),
    "6160": CodeWords(
        "Vipps MobilePay is busy with this payment.",
        "It is not known yet whether it happened.",
        "Wait a little, then ask again.",
    ),
    "6170": CodeWords(
        "Everything has been captured already; this changed nothing.",
        "",
        "Look at the totals before you go on.",
    ),
    "6180": CodeWords(
        "Everything has been refunded already; this changed nothing.",
        "",
        "Look at the totals before you go on.",
    ),
    "6190": CodeWords(
        "The payment can no longer be cancelled.",
        "No money moved.",
        "Look at the order to see how it stands.",
    ),
    "6200": CodeWords(
        "This payment cannot be captured.",
        "Nothing was captured.",
        "Look at the order; send a new request if it has ended.",
    ),
    "6210": CodeWords(
        "This payment cannot be refunded as it stands.",
        "Nothing was refunded.",
        "Look at the totals to see what can be done.",
    ),
    "6220": CodeWords("The time to refund is over.", "Nothing was refunded.", "Pay the customer back in another way."),
    "6230": CodeWords(
        "The customer has approved this payment already.",
        "The money is reserved.",
        "Look at the order before you send again.",
    ),
    "6250": CodeWords(
        "The customer is approving right now, so it is not known yet how it ends.",
        "",
        "Wait a little, then ask again.",
    ),
    "6260": CodeWords(
        "The customer's bank let the reservation go.",
        "Nothing was captured.",
        "Do not hand over the goods; send a new request.",
    ),
    "6280": CodeWords(
        "Vipps MobilePay wants to be asked later.",
        "It is not known yet whether it was captured.",
        "Wait a little, then ask again.",
    ),
    "7010": CodeWords(
        "This number cannot receive a payment request.",
        "Nothing was charged.",
        "Use QR or link, or another number.",
    ),
    "10010": CodeWords(
        "Approving for the customer did not work.",
        "No money moved.",
        "Approve on the customer's phone instead.",
    ),
    "10020": CodeWords(
        "Nobody may approve for the customer here.",
        "No money moved.",
        "Approve on the customer's phone instead.",
    ),
    "10030": CodeWords(
        "The test customer must approve once by hand first.",
        "No money moved.",
        "Approve on the test phone, then try again.",
    ),
    "10040": CodeWords(
        "The test customer's card cannot be used.",
        "No money moved.",
        "Choose another card on the test phone.",
    ),
    "10050": CodeWords(
        "The test customer has no card.",
        "No money moved.",
        "Add one on the test phone, or use another test customer.",
    ),
    "10060": CodeWords(
        "This kind of payment cannot be approved for the customer.",
        "No money moved.",
        "Approve on the customer's phone instead.",
    ),
    "10070": CodeWords(
        "The amount is above what the test customer may pay.",
        "No money moved.",
        "Use a smaller amount.",
    ),
}
"""Every error code of the service, in words for staff."""

REFUND_NUMBERS = {
    "4150": CodeWords(
        "Vipps MobilePay took this for an earlier refund.",
        "Nothing was refunded this time.",
        "Look at the totals, then try again.",
    ),
}
"""The same for a code that means something else to a refund."""


def code_words(code: str, *, is_refund: bool) -> CodeWords | None:
    """The words of a service's `code`; None for one that we do not know."""
    return (REFUND_NUMBERS.get(code) if is_refund else None) or NUMBERS.get(code)
