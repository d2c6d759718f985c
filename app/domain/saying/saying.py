"""What to say about an order: the case, and the figures its sentences name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.engine.refusal import MoneyMoved
from app.domain.money import Money


class Case(StrEnum):
    """What a caller's order is a case of."""

    # before the customer approved
    DRAFT = "draft"
    NOT_SENT = "not_sent"  # the network was in the way
    NOT_SENT_KEYS = "not_sent_keys"
    NOT_SENT_MACHINE = "not_sent_machine"
    SENDING = "sending"
    WAITING_PUSH = "waiting_push"
    WAITING_CODE = "waiting_code"
    WAITING_LINK = "waiting_link"
    WAITING_LONG = "waiting_long"  # a push that was sent more than a minute ago
    CARD_REFUSED = "card_refused"  # the request goes on
    WAITING_OVER = "waiting_over"  # past its end, which the service has not confirmed
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    # a step whose outcome is open
    UNKNOWN_REQUEST = "unknown_request"
    UNKNOWN_CAPTURE = "unknown_capture"
    UNKNOWN_REFUND = "unknown_refund"
    UNKNOWN_CANCEL = "unknown_cancel"
    UNKNOWN_RELEASE = "unknown_release"
    UNCLEAR = "unclear"  # the service's records fit both readings
    SET_ASIDE = "set_aside"  # the answer cannot be true
    CAPTURING = "capturing"
    REFUNDING = "refunding"
    CANCELLING = "cancelling"
    RELEASING = "releasing"
    # money is reserved or moved
    KEEP_OR_RELEASE = "keep_or_release"
    RESERVED = "reserved"
    TO_SHIP = "to_ship"
    CAPTURE_SOON = "capture_soon"
    GUARANTEE_OVER = "guarantee_over"
    LIMIT_OVER = "limit_over"
    PART_CAPTURED = "part_captured"
    REST_SOON = "rest_soon"
    REST_OVER = "rest_over"
    CAPTURED = "captured"
    REST_RELEASED = "rest_released"
    REST_RAN_OUT = "rest_ran_out"
    RELEASED = "released"
    RAN_OUT = "ran_out"
    REFUNDED = "refunded"
    PART_REFUNDED = "part_refunded"
    # the last step was refused, or never took place
    REQUEST_WRONG = "request_wrong"
    NUMBER_WRONG = "number_wrong"
    NUMBER_UNREACHED = "number_unreached"
    PUSH_REFUSED = "push_refused"
    SHOP_NOT_READY = "shop_not_ready"
    REQUEST_AGAIN = "request_again"
    REQUEST_REFUSED = "request_refused"
    APPROVED_BEFORE = "approved_before"
    NO_SUCH_PAYMENT = "no_such_payment"
    CAPTURE_TOO_LATE = "capture_too_late"
    BANK_LET_GO = "bank_let_go"
    CAPTURE_AFTER_RELEASE = "capture_after_release"
    CAPTURE_TOO_EARLY = "capture_too_early"
    CAPTURE_AMOUNT = "capture_amount"
    CAPTURED_BEFORE = "captured_before"
    CAPTURE_REFUSED = "capture_refused"
    REFUND_TOO_LATE = "refund_too_late"
    REFUND_NOT_ALLOWED = "refund_not_allowed"
    REFUND_AMOUNT = "refund_amount"
    REFUNDED_BEFORE = "refunded_before"
    REFUND_TOO_EARLY = "refund_too_early"
    REFUND_AGAIN = "refund_again"
    RELEASE_TOO_LATE = "release_too_late"
    RELEASE_AFTER_CAPTURE = "release_after_capture"
    ENDED_BEFORE = "ended_before"
    CANCEL_REFUSED = "cancel_refused"
    BUSY = "busy"  # neither yes nor no
    TEST_APPROVAL = "test_approval"  # approving in the customer's place, in test only
    CAPTURE_NOT_SENT = "capture_not_sent"
    REFUND_NOT_SENT = "refund_not_sent"
    CANCEL_NOT_SENT = "cancel_not_sent"


class InApp(StrEnum):
    """What the customer's app shows."""

    NOTHING = "nothing"
    PERHAPS = "perhaps"  # a request, if it arrived
    REQUEST = "request"
    CODE = "code"
    LINK = "link"
    CARD = "card"  # that it was refused
    RESERVED = "reserved"
    PART = "part"
    CAPTURED = "captured"
    RELEASED = "released"
    REFUNDED = "refunded"
    DECLINED = "declined"
    GONE = "gone"
    STEP = "step"  # the payment before a step or after it


@dataclass(frozen=True)
class Landing:
    """When refunded money arrives, as days on the customer's calendar.

    Usually from `first` to `last`, `latest` at the most. `to_card` tells the card that was used from the account that is
    chosen in the app.
    """

    to_card: bool
    first: date
    last: date
    latest: date


@dataclass(frozen=True)
class Figures:
    """What the sentences of a case name; the moments are local.

    `step` is the amount of the last step. `until` is how long the reservation holds, `days` the market's limit; `ends` is
    when the request runs out; `refund_by` the last day on which the service takes a refund.
    """

    now: datetime
    total: Money
    step: Money
    captured: Money
    refunded: Money
    released: Money
    left: Money
    refundable: Money
    sent: datetime
    ends: datetime
    until: datetime
    refund_by: datetime
    days: int = 0
    card: datetime | None = None
    refunded_at: datetime | None = None
    landing: Landing | None = None
    words: str = ""


@dataclass(frozen=True)
class Saying:
    """Everything that decides what is said about an order.

    `moved` is what became of the money in the last step. Where the service `refused` it, `code` is its number and `title` its
    own words; `is_refund` says that it was a refund. `set_aside` says that an answer did not fit.
    """

    case: Case
    moved: MoneyMoved
    in_app: InApp
    figures: Figures
    refused: bool = False
    code: str = ""
    title: str = ""
    is_refund: bool = False
    set_aside: bool = False
