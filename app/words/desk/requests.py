"""What to say of a request that the customer has not approved."""

from __future__ import annotations

from app.domain.saying.saying import Case
from app.words.desk.case_words import CaseWords

REQUEST_CASES = {
    Case.DRAFT: CaseWords(
        "The order is a draft. No request has been sent.",
        "I have your order here, but the request for {total} has not been sent yet. Nothing has been charged.",
        "Check the order and the number, then send the request.",
    ),
    Case.NOT_SENT: CaseWords(
        "The request did not reach Vipps MobilePay.",
        "I could not send the request for {total}, because we cannot reach {app} at the moment. Nothing has been"
        " charged. I will try again.",
        "Send it again when the network is back, or let the customer pay in another way.",
    ),
    Case.NOT_SENT_KEYS: CaseWords(
        "The request was not sent: the keys of this shop are missing, or Vipps MobilePay does not accept them.",
        "We cannot send payment requests right now. The fault is ours, and nothing has been charged. You are"
        " welcome to pay in another way.",
        "Have the keys put right (settings, “Sales units”), then send again.",
    ),
    Case.NOT_SENT_MACHINE: CaseWords(
        "The request was not sent: this machine could not open the way to Vipps MobilePay.",
        "There is a fault on our machine, so the request for {total} was not sent. Nothing has been charged. You"
        " are welcome to pay in another way.",
        "Check the network settings and the date of this machine, then send again.",
    ),
    Case.SENDING: CaseWords(
        "The request is on its way to Vipps MobilePay.",
        "I am sending you the request for {total} now. It should be with you in a moment.",
        "Wait a few seconds. Nothing needs to be pressed.",
    ),
    Case.WAITING_PUSH: CaseWords(
        "The request was sent to the customer's phone. It can be approved until {ends}.",
        "Please open the {app} app. A request from us for {total} is waiting under Payments. You can approve it"
        " until {ends}.",
        "Wait for the approval. Do not hand over the goods before it is there.",
    ),
    Case.WAITING_CODE: CaseWords(
        "The QR code is on the screen. It can be approved until {ends}.",
        "Please scan the code on the screen with your camera or with the {app} app, and approve {total}. It works"
        " until {ends}.",
        "Keep the code in the customer's sight, and wait for the approval.",
    ),
    Case.WAITING_LINK: CaseWords(
        "A payment link was made. It can be approved until {ends}.",
        "You have a payment link from us. Please open it and approve {total}. It works until {ends}.",
        "Send the link if the customer does not have it yet, then wait for the approval.",
    ),
    Case.WAITING_LONG: CaseWords(
        "The request was sent at {sent}, and the customer has not approved yet. It ends at {ends}.",
        "Has our request for {total} come up on your phone? If not, please open the {app} app yourself and look"
        " under Payments. If it is not there, I can show you a code to scan.",
        "Check the number with the customer. Change to QR if the request does not show up.",
    ),
    Case.CARD_REFUSED: CaseWords(
        "The customer's bank refused the card at {card}. The request goes on until {ends}.",
        "Your bank did not accept that card, and nothing has been charged. Please choose another card in the {app}"
        " app, and approve again before {ends}.",
        "Wait while the customer chooses another card. If none works, cancel the request and let the customer pay"
        " in another way.",
    ),
    Case.WAITING_OVER: CaseWords(
        "The time to approve ended at {ends}, but Vipps MobilePay has not said yet how the request ended.",
        "The request for {total} should have run out by now. I am checking whether your approval came through."
        " Please do not pay again before I know.",
        "Ask again. Send a new request only when this one is said to have expired.",
    ),
    Case.DECLINED: CaseWords(
        "The customer declined the request in the app.",
        "The request for {total} was declined in the {app} app, so nothing has been charged. Shall I send you a"
        " new one?",
        "Ask whether the customer wants a new request, then send it.",
    ),
    Case.EXPIRED: CaseWords(
        "Nobody approved the request in time. It has expired.",
        "The request for {total} ran out before it was approved, so nothing has been charged. Shall I send you a"
        " new one?",
        "Check the number and send a new request, or use QR.",
    ),
    Case.CANCELLED: CaseWords(
        "The request was cancelled before the customer approved.",
        "We cancelled the request for {total} before it was approved, so nothing has been charged. You need not do"
        " anything.",
        "Send a new request if the order is still to be paid.",
    ),
    Case.UNKNOWN_REQUEST: CaseWords(
        "The request was sent, but no clear answer came back. It may have reached the customer.",
        "I cannot see yet whether our request for {total} has reached you. If it shows in the {app} app, you can"
        " safely approve it: you pay only once. Otherwise please wait while I check.",
        "Ask again. Do not send another request before it is known.",
    ),
    Case.UNKNOWN_CANCEL: CaseWords(
        "Cancelling the request was sent, but no clear answer came back. The customer may have approved first.",
        "I am cancelling the request for {total}, and I do not know yet whether that came in time. Please do not"
        " approve it any more. If you already have, I will see it here in a moment.",
        "Ask again. If the customer was faster, you choose whether to keep or to release the money.",
    ),
    Case.CANCELLING: CaseWords(
        "The request is being cancelled.",
        "I am cancelling the request for {total} right now. Please do not approve it any more.",
        "Wait for the answer before you send another request.",
    ),
}
