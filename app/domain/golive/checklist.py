"""The checklist of the ePayment API, and the themes that reviewers look for."""

from __future__ import annotations

from app.domain.golive.demand import Demand, ListPart, Strength
from app.domain.golive.proof import Proof

LIST, REVIEWS = "ePayment API: checklist", "Knowledge base: test and go live"

CREATE = Demand(
    "create-payment",
    ListPart.ENDPOINTS,
    "Create a payment",
    "Every request is written down with its own key before it is sent, and the same bytes go again until the answer is known.",
    (Proof.CREATED,),
    LIST,
)
READ = Demand(
    "get-payment",
    ListPart.ENDPOINTS,
    "Read a payment",
    "A waiting request is read until it has ended, and a payment is read again before anything is decided on it.",
    (Proof.READ,),
    LIST,
)
EVENT_LOG = Demand(
    "event-log",
    ListPart.ENDPOINTS,
    "Read the event log",
    "The log is read after each change and stands in the story of the order.",
    (Proof.LOG_READ,),
    LIST,
)
CANCEL = Demand(
    "cancel",
    ListPart.ENDPOINTS,
    "Cancel a request",
    "One key cancels a request that the customer has not approved. If the customer was faster, the till says so.",
    (Proof.CANCELLED,),
    LIST,
)
CAPTURE = Demand(
    "capture",
    ListPart.ENDPOINTS,
    "Capture all and in part",
    "All of it with one key, or by line or amount, never more than is reserved.",
    (Proof.CAPTURED_WHOLE, Proof.CAPTURED_PART),
    LIST,
)
REFUND = Demand(
    "refund",
    ListPart.ENDPOINTS,
    "Refund all and in part",
    "By line or by amount, never more than was captured, each refund with a key of its own.",
    (Proof.REFUNDED_WHOLE, Proof.REFUNDED_PART),
    LIST,
)
WEBHOOKS = Demand(
    "webhooks-and-polling",
    ListPart.QUALITY,
    "Webhooks and reading",
    "Payments are always read. A signed webhook only makes that quicker, and nothing in it is believed.",
    (Proof.WEBHOOK, Proof.READ),
    LIST,
)
RESPONSES = Demand(
    "handle-responses",
    ListPart.QUALITY,
    "Handle every state",
    "Each state has one word, one colour and one next step in the window.",
    (
        *(Proof.STATE_CREATED, Proof.STATE_AUTHORIZED, Proof.STATE_ABORTED, Proof.STATE_EXPIRED),
        *(Proof.STATE_TERMINATED, Proof.EVENT_CANCELLED, Proof.EVENT_CAPTURED, Proof.EVENT_REFUNDED),
    ),
    LIST,
)
ERRORS = Demand(
    "handle-errors",
    ListPart.QUALITY,
    "Handle errors",
    "Each error is one sentence that says whether money moved. Code and trace id are logged, keys and numbers never.",
    (Proof.REFUSED, Proof.REPEATED, Proof.CONFLICT),
    LIST,
    (Proof.LIMITED,),
)
HEADERS = Demand(
    "http-headers",
    ListPart.QUALITY,
    "Name the program in every call",
    "Every call has the four Vipps-System headers and the number of the sales unit.",
    (Proof.HEADERS,),
    LIST,
)
HISTORY = Demand(
    "payment-history",
    ListPart.QUALITY,
    "Order lines in the customer's app",
    "Every request brings its order lines with VAT, so that the receipt stands in the app.",
    (Proof.LINES,),
    LIST,
)
REFERENCE = Demand(
    "useful-reference",
    ListPart.PITFALLS,
    "A useful reference",
    "Shop, day and running number, such as K-261122-0042: unique, and easy to read aloud.",
    (Proof.REFERENCE,),
    LIST,
)
NOT_ALONE = Demand(
    "not-redirect-alone",
    ListPart.PITFALLS,
    "Do not rely on a redirect or a webhook",
    "What became of a payment is only ever learnt by reading it.",
    (Proof.READ, Proof.STATE_AUTHORIZED),
    LIST,
)
REDIRECTS = Demand(
    "handle-redirects",
    ListPart.PITFALLS,
    "A redirect may open anywhere",
    "The page that a link leads back to decides nothing. The till finds the approval by itself.",
    (Proof.LINK,),
    LIST,
)
DESIGN = Demand(
    "design-guidelines",
    ListPart.PITFALLS,
    "Names and colours of the brand",
    "The app goes by the name that it has in the country of the sales unit on that day.",
    (Proof.SCREEN_CODE, Proof.SCREEN_PAID),
    LIST,
)
SUPPORT = Demand(
    "customer-support",
    ListPart.PITFALLS,
    "Help customers without the portal",
    "Status, capture, cancel and refund stand on the page of the order, with the reason where one is not possible.",
    (Proof.READ, Proof.CAPTURED_WHOLE, Proof.CANCELLED, Proof.REFUNDED_WHOLE),
    LIST,
)
PRESENT = Demand(
    "in-store",
    ListPart.THEMES,
    "Say that the customer is present",
    "A sale at the counter is sent as CUSTOMER_PRESENT.",
    (Proof.PRESENT,),
    REVIEWS,
)
IN_TIME = Demand(
    "capture-in-time",
    ListPart.THEMES,
    "Capture in time, after delivery",
    "The deadline of what is reserved is watched, and Kvitt warns well before it.",
    (Proof.IN_TIME,),
    REVIEWS,
)
UNUSED = Demand(
    "cancel-unused",
    ListPart.THEMES,
    "Release what is not used",
    "What is left after a part was captured is released in one step, or together with the last parcel.",
    (Proof.REST_RELEASED,),
    REVIEWS,
)
NORDIC = Demand(
    "nordic-customers",
    ListPart.THEMES,
    "Customers of all Nordic countries",
    "Numbers with any country code are taken; the country of the sales unit is only the usual one.",
    (Proof.ABROAD,),
    REVIEWS,
)
WAIT_OUT = Demand(
    "wait-out-the-timeout",
    ListPart.THEMES,
    "Wait until a request has ended",
    "Kvitt never cancels a request by itself. It waits until the customer answers, or the time is over.",
    (Proof.WAITED_OUT,),
    REVIEWS,
)
TERMS = Demand(
    "terms-accepted",
    ListPart.THEMES,
    "Terms accepted before paying",
    "The terms of sale in the settings go with every request, and the app shows them before the customer pays.",
    (Proof.TERMS,),
    REVIEWS,
)
KEYS = Demand(
    "keys-kept-safe",
    ListPart.THEMES,
    "Keys stay secret",
    "Keys are kept in the system's key store only, never in a file, a log or the program.",
    (Proof.KEYS_KEPT,),
    REVIEWS,
)
CHECKLIST = (
    *(CREATE, READ, EVENT_LOG, CANCEL, CAPTURE, REFUND),
    *(WEBHOOKS, RESPONSES, ERRORS, HEADERS, HISTORY._replace(strength=Strength.RECOMMENDED)),
    *(REFERENCE, NOT_ALONE, REDIRECTS, DESIGN, SUPPORT),
    *(PRESENT, IN_TIME, UNUSED, NORDIC, WAIT_OUT, TERMS, KEYS),
)
"""6 calls, 5 of quality, 5 pitfalls and 7 themes, in the order of the documentation."""
