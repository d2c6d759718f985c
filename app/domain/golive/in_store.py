"""The demands on payments in a shop."""

from __future__ import annotations

from app.domain.golive import checklist
from app.domain.golive.demand import Demand, ListPart, Strength
from app.domain.golive.proof import Proof

FLOWS = "Recommended flows: in-store"
TILLS = "Knowledge base: point of sale integrations"
PRESENT = "ePayment API: customer present payments"


def _again(row: str, demand: Demand, source: str, strength: Strength = Strength.MUST) -> Demand:
    """A demand of the checklist that is made in the shop as well."""
    return demand._replace(row=row, part=ListPart.IN_STORE, source=source, strength=strength)


def _own(
    row: str,
    words: tuple[str, str],
    needs: tuple[Proof, ...],
    source: str,
    also: tuple[Proof, ...] = (),
    strength: Strength = Strength.MUST,
) -> Demand:
    title, how = words
    return Demand(row, ListPart.IN_STORE, title, how, needs, source, also, strength)


IN_STORE = (
    _own(
        "in-store-01-find-the-customer",
        (
            "Four ways to find the customer",
            "A code on the customer's screen, the customer's own code, a typed number, a sticker.",
        ),
        (Proof.CODE, Proof.NUMBER),
        FLOWS,
        (Proof.OWN_CODE, Proof.STICKER),
    ),
    _again("in-store-02-customer-present", checklist.PRESENT, PRESENT),
    _again("in-store-03-order-lines", checklist.HISTORY, TILLS, Strength.RECOMMENDED),
    _own(
        "in-store-04-capture-at-once",
        (
            "Capture at once, and check it",
            "Where the settings say so, what is approved at the counter is captured at once. The payment is read again and"
            " must agree with the till.",
        ),
        (Proof.CAPTURED_WHOLE, Proof.TOTALS_AGREE),
        PRESENT,
    ),
    _own(
        "in-store-05-customer-screen",
        (
            "The result on the customer's screen",
            "The window for the customer says thank you, or that nothing was paid.",
        ),
        (Proof.SCREEN_PAID, Proof.SCREEN_NOT_PAID),
        FLOWS,
    ),
    _own(
        "in-store-06-own-sales-unit",
        (
            "A sales unit for the shop",
            "Requests reach the phone without a landing page. Whether the sales unit may do that is read beforehand.",
        ),
        (Proof.NUMBER,),
        TILLS,
    ),
    _again("in-store-07-terms", checklist.TERMS, "Knowledge base: merchant terms"),
    _own(
        "in-store-08-refund-by-its-unit",
        (
            "Refund with the sales unit that sold",
            "An order belongs to its sales unit for life, and refunds go out with it. Its number is never asked for.",
        ),
        (Proof.SAME_UNIT,),
        TILLS,
    ),
    _own(
        "in-store-09-own-code",
        (
            "The customer's own code, whole",
            "What the scanner reads is passed on whole.",
        ),
        (Proof.OWN_CODE,),
        FLOWS,
    ),
    _again("in-store-10-webhooks-and-polling", checklist.WEBHOOKS, TILLS),
    _own(
        "in-store-11-read-every-second",
        (
            "Read every second while a code is shown",
            "The request of a code on the screen is read every second, any other every two.",
        ),
        (Proof.QUICK_READS,),
        PRESENT,
        strength=Strength.RECOMMENDED,
    ),
    _own(
        "in-store-12-official-code",
        (
            "The official code",
            "The picture of the service is shown unaltered. Kvitt draws a code itself only in practice.",
        ),
        (Proof.OFFICIAL_CODE,),
        "QR API: choosing a QR type",
    ),
    _again("in-store-13-http-headers", checklist.HEADERS, TILLS),
    _again("in-store-14-nordic-customers", checklist.NORDIC, TILLS),
    _again("in-store-15-support-tools", checklist.SUPPORT, TILLS, Strength.RECOMMENDED),
    _again("in-store-16-useful-reference", checklist.REFERENCE, TILLS, Strength.RECOMMENDED),
    _own(
        "in-store-17-code-used-once",
        (
            "A code is used once",
            "A code is never printed, and a request that is given up is cancelled.",
        ),
        (Proof.CODE, Proof.CANCELLED),
        FLOWS,
    ),
    _again("in-store-18-brand", checklist.DESIGN, FLOWS),
    _own(
        "in-store-19-examples",
        (
            "Examples and pictures for the review",
            "The saved pack has references, times and pictures, and nothing of any customer.",
        ),
        (Proof.CAPTURED_WHOLE, Proof.REFUNDED_WHOLE, Proof.CANCELLED, Proof.SCREEN_CODE, Proof.SCREEN_PAID),
        "ePayment API: checklist",
    ),
    _again("in-store-20-errors", checklist.ERRORS, TILLS),
)
"""The 20 demands of the pages on payments in a shop."""
