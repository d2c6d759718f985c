"""What to say of money that is reserved or has moved."""

from __future__ import annotations

from app.domain.saying.saying import Case
from app.words.desk.case_words import CaseWords

PAYMENT_CASES = {
    Case.UNKNOWN_CAPTURE: CaseWords(
        "A capture of {step} was sent, but no clear answer came back. It may have happened.",
        "Your payment of {total} is approved. I am waiting for the confirmation of whether {step} has been"
        " charged. It will not be charged twice.",
        "Ask again. Nothing is captured twice.",
    ),
    Case.UNKNOWN_REFUND: CaseWords(
        "A refund of {step} was sent, but no clear answer came back. It may have happened.",
        "I have asked for a refund of {step} to you, and I am waiting for the confirmation. I will let you know as"
        " soon as it is there.",
        "Ask again. Do not give the money back in another way before it is known.",
    ),
    Case.UNKNOWN_RELEASE: CaseWords(
        "Releasing {step} was sent, but no clear answer came back. It may have happened.",
        "I have asked for the reservation of {step} to be released, and I am waiting for the confirmation. I will"
        " let you know as soon as it is there.",
        "Ask again. Do not ship the goods before it is known.",
    ),
    Case.UNCLEAR: CaseWords(
        "Our record of the last step and the totals at Vipps MobilePay do not agree.",
        "There is something in your payment that I have to look into before I can tell you for certain. I will get"
        " back to you as soon as I know.",
        "Compare both under “What happened”. Copy the case card if you need to ask Vipps MobilePay.",
    ),
    Case.SET_ASIDE: CaseWords(
        "Vipps MobilePay gave an answer that does not fit this payment. It was set aside.",
        "I got an answer about your payment that cannot be right, so I am asking again before I tell you anything"
        " about it.",
        "Ask again. If it stays like this, send the case card to Vipps MobilePay.",
    ),
    Case.CAPTURING: CaseWords(
        "A capture of {step} is under way.",
        "Your payment is approved, and {step} is being charged right now. I will have the confirmation in a moment.",
        "Wait for the answer before you hand over the goods.",
    ),
    Case.REFUNDING: CaseWords(
        "A refund of {step} is under way.",
        "I am making the refund of {step} to you right now. I will have the confirmation in a moment.",
        "Wait for the answer. Do not refund again.",
    ),
    Case.RELEASING: CaseWords(
        "{step} is being released.",
        "I am releasing the reservation of {step} right now. I will have the confirmation in a moment.",
        "Wait for the answer. Do not ship the goods meanwhile.",
    ),
    Case.KEEP_OR_RELEASE: CaseWords(
        "The customer approved just before the request was cancelled. {left} is reserved.",
        "Your approval came just before I cancelled. {left} is reserved and has not been charged. Would you like"
        " to keep the purchase, or shall I release the money?",
        "Ask the customer, then choose to keep or to release.",
    ),
    Case.RESERVED: CaseWords(
        "The customer has approved. {left} is reserved until {until}.",
        "Thank you, your payment is approved. {left} is reserved and is charged when you get the goods.",
        "Hand over the goods, then capture.",
    ),
    Case.TO_SHIP: CaseWords(
        "The customer has approved. {left} is reserved until {until}, and the goods are still to be shipped.",
        "Your payment is approved. {left} is reserved and is charged only when we ship your order. The reservation"
        " holds until {until}.",
        "Ship the goods and capture before {until}.",
    ),
    Case.CAPTURE_SOON: CaseWords(
        "{left} is reserved, but only until {until_time}.",
        "Your payment is approved, and {left} is reserved until {until_time}. If we do not deliver by then, I will"
        " send you a new request. You are charged only once.",
        "Ship and capture now. After {until_time} the money may be lost.",
    ),
    Case.GUARANTEE_OVER: CaseWords(
        "The customer's bank guaranteed {left} until {until}, and that is over. A capture may still work.",
        "Your payment of {left} was reserved until {until}. If your bank has let the reservation go, I will send"
        " you a new request. You are charged only once.",
        "Try to capture. Do not hand over the goods before it has worked.",
    ),
    Case.LIMIT_OVER: CaseWords(
        "The limit of {days} days for capturing ended on {until}. {left} goes back to the customer.",
        "The reservation of {left} ran out on {until}, so we can no longer charge it. If you still want the goods,"
        " I will send you a new request.",
        "Make a new order like this one, and send a new request.",
    ),
    Case.PART_CAPTURED: CaseWords(
        "{captured} is captured, and {left} is still reserved until {until}.",
        "{captured} of your payment has been charged. The remaining {left} is reserved until {until} and is"
        " charged when you get the rest.",
        "Ship the rest and capture it before {until}, or release it.",
    ),
    Case.REST_SOON: CaseWords(
        "{captured} is captured, and {left} is reserved, but only until {until_time}.",
        "{captured} of your payment has been charged. The remaining {left} is reserved until {until_time}. If we"
        " do not deliver the rest by then, that money stays with you.",
        "Ship the rest and capture it now, or release it.",
    ),
    Case.REST_OVER: CaseWords(
        "{captured} is captured. The time for the rest, {left}, ended on {until}.",
        "{captured} of your payment has been charged. The reservation of the remaining {left} held until {until}."
        " If you still want the rest, I may have to send you a new request for it.",
        "Try to capture the rest. If it is refused, make a new order for it.",
    ),
    Case.CAPTURED: CaseWords(
        "{captured} is captured. The payment is complete.",
        "Your payment has gone through, and {captured} has been charged. Thank you. You find it in the {app} app.",
        "Nothing is left to do. A refund is possible until {refund_by}.",
    ),
    Case.REST_RELEASED: CaseWords(
        "{captured} is captured. The rest, {released}, was released.",
        "{captured} of your payment has been charged. The remaining {released} was released and is not charged."
        " Your bank may need a few days to show that.",
        "Nothing is left to do. For goods that are still to be paid, make a new order.",
    ),
    Case.REST_RAN_OUT: CaseWords(
        "{captured} is captured. The time limit ran out, and the rest, {released}, went back to the customer.",
        "{captured} of your payment has been charged. The reservation of the remaining {released} ran out, so that"
        " money is yours again.",
        "Make a new order for what is still to be paid, and send a request for it.",
    ),
    Case.RELEASED: CaseWords(
        "The reservation of {released} was released. Nothing was captured.",
        "The reservation of {released} has been released, and nothing has been charged. Your bank may need a few"
        " days to show that.",
        "Nothing is left to do. If the customer still wants the goods, make a new order like this one.",
    ),
    Case.RAN_OUT: CaseWords(
        "The time limit for capturing ran out, and {released} went back to the customer.",
        "The reservation of {released} ran out before we charged it, so the money is yours again. If you still"
        " want the goods, I will send you a new request.",
        "Make a new order like this one, and ask whether the customer still wants the goods before you send the"
        " request.",
    ),
    Case.REFUNDED: CaseWords(
        "All of it, {refunded}, was refunded on {refund_day}.",
        "All of your payment, {refunded}, was refunded on {refund_day}.",
        "Nothing is left to do. If the money is not there after {latest}, ask Vipps MobilePay and send the case card.",
    ),
    Case.PART_REFUNDED: CaseWords(
        "{captured} is captured. {refunded} of it was refunded on {refund_day}.",
        "Of the {captured} that was charged, {refunded} was refunded to you on {refund_day}.",
        "Another {refundable} can be refunded until {refund_by}.",
    ),
}
