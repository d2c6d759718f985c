"""Codes that decide: ours for outcomes, the service's that we act upon."""

from __future__ import annotations

from enum import StrEnum

from app.domain.problem import TroubleCode

__all__ = [
    "ANOMALIES",
    "UNREACHED",
    "Code",
    "EventName",
    "Happened",
    "ServiceCode",
    "TroubleCode",
    "Unreached",
    "WhyNot",
]


class Code(StrEnum):
    """How a decision ended, or why its outcome is open.

    Beside them stand the service's codes and `Unreached`.
    """

    UNCERTAIN = "uncertain"  # sent, and no usable answer came
    LIMITED = "limited"  # turned away for coming too soon
    KEYS_REFUSED = "keys_refused"  # today's keys are refused, which says nothing about an earlier try
    UNCLEAR = "unclear"  # the service's records fit both readings
    JUDGED_ABSENT = "judged_absent"  # a person compared, and said that it did not happen
    NOT_IN_LOG = "not_in_log"  # it surely did not happen, as far as the service's records go
    NOT_ARRIVED = "not_arrived"  # the service knows no such payment
    ANOMALY = "anomaly"  # an answer that cannot be true
    OVERTAKEN = "overtaken"  # a newer link took the place of this one before it was shown
    NOT_SHIPPED = "not_shipped"  # the shipment that a link belongs to did not happen
    LINK_WAITS = "link_waits"  # a link that is not known to be shown yet


class ServiceCode(StrEnum):
    """Error codes of the service that decide what happens next.

    `app.domain.engine.refusal` has what all of them mean.
    """

    TAKEN = "4150"  # another payment has this reference: the next request needs another one
    LINK_TIME_REFUSED = "5050"  # the sales unit may not give a customer longer than usual to pay
    PUSH_REFUSED = "5080"  # the sales unit may not send requests to a phone
    APPROVED_FIRST = "6060"  # a cancel came after the customer's approval; nothing was released
    WHOLE_ONLY = "6140"  # the sales unit takes only whole captures
    TIME_UNUSABLE = "6110"  # the time that a link was to work for, in three ways
    TIME_TOO_SHORT = "6120"
    TIME_TOO_LONG = "6130"
    NOT_REACHED = "7010"  # this number cannot receive a request; a code on our screen may still work


class Unreached(StrEnum):
    """Why the service could not be reached, or not be spoken to.

    The sentence of each has the same code.
    """

    OFFLINE = "offline"
    TOKEN_SILENT = "token_silent"  # noqa: S105 - no answer to the keys
    TOKEN_UNREACHABLE = "token_unreachable"  # noqa: S105 - the service could not let us in
    KEYS_REFUSED = "keys_refused"
    KEYS_MISSING = "keys_missing"
    KEYRING_SILENT = "keyring_silent"  # the key store of this machine did not answer
    KEYRING_UNUSABLE = "keyring_unusable"
    SANDBOX_GONE = "sandbox_gone"  # the practice service did not start
    PROXY_UNUSABLE = "proxy_unusable"
    CERTIFICATES_UNUSABLE = "certificates_unusable"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"


UNREACHED = frozenset(Unreached)
"""Every reason why the service could not be reached, or not be spoken to."""


class EventName(StrEnum):
    """What an entry of the service's own log of a payment tells.

    An entry may have another name, which decides nothing.
    """

    CREATED = "CREATED"
    AUTHORIZED = "AUTHORIZED"  # the customer approved; without success, the bank refused the card
    CAPTURED = "CAPTURED"
    REFUNDED = "REFUNDED"
    CANCELLED = "CANCELLED"  # what was reserved was let go
    TERMINATED = "TERMINATED"  # the request was ended before the customer approved
    ABORTED = "ABORTED"  # the customer said no
    EXPIRED = "EXPIRED"


class WhyNot(StrEnum):
    """Why something cannot be done to a payment now.

    The sentence of each has the same code.
    """

    ALREADY_SENT = "already_sent"  # a request is out, or it is paid
    NOT_SENT_YET = "not_sent_yet"  # the service has nothing of it
    NOT_APPROVED_YET = "not_approved_yet"
    CANCEL_APPROVED = "cancel_approved"  # it is to be released instead
    PAYMENT_OVER = "payment_over"  # the request ended, and no money moved
    ALL_CAPTURED = "all_captured"
    ALL_RELEASED = "all_released"
    REST_RELEASED = "rest_released"
    RESERVATION_RAN_OUT = "reservation_ran_out"  # the market's time limit released all of it
    REST_RAN_OUT = "rest_ran_out"  # and here what had not been captured
    NOTHING_CAPTURED = "nothing_captured"
    ALL_REFUNDED = "all_refunded"
    REFUND_TOO_LATE = "refund_too_late"
    OPERATION_OPEN = "operation_open"  # another step is under way
    OPERATION_UNKNOWN = "operation_unknown"  # what became of another step is not known
    AMOUNT_ABOVE_LIMIT = "amount_above_limit"
    WHOLE_ONLY = "whole_only"  # the sales unit takes no part
    TOO_FAST = "too_fast"  # the service's limit for writes
    ASKED_TOO_OFTEN = "asked_too_often"  # and that for reads
    SERVER_AWAY = "server_away"  # that of the shop, which tills share
    TILL_STOPPED = "till_stopped"  # the server refuses this till


class Happened(StrEnum):
    """What a line of an order's time line tells of ourselves.

    What the service tells is an `EventName`.
    """

    CREATE = "create"
    CAPTURE = "capture"
    REFUND = "refund"
    CANCEL = "cancel"  # a request that the customer had not approved
    RELEASE = "release"  # what was reserved
    TRACK = "track"  # a link to the parcel's tracking page in the customer's app
    HANDED_OVER = "handed_over"  # goods for which nothing was owed
    CARD_REFUSED = "card_refused"  # the bank refused the customer's card; the request goes on
    PRINT_OPEN = "print_open"
    PRINT_DONE = "print_done"
    PRINT_COPY = "print_copy"
    PRINT_MAYBE = "print_maybe"
    PRINT_FAILED = "print_failed"
    PRINT_SAVED = "print_saved"  # into a file
    PRINT_UNSAVED = "print_unsaved"
    ANOMALY_AMOUNT = "anomaly_amount"  # an answer that was set aside, by what did not fit
    ANOMALY_CURRENCY = "anomaly_currency"
    ANOMALY_REFERENCE = "anomaly_reference"
    ANOMALY_STATE = "anomaly_state"
    ANOMALY_AGGREGATE = "anomaly_aggregate"


ANOMALIES = frozenset(
    {
        Happened.ANOMALY_AMOUNT,
        Happened.ANOMALY_CURRENCY,
        Happened.ANOMALY_REFERENCE,
        Happened.ANOMALY_STATE,
        Happened.ANOMALY_AGGREGATE,
    }
)
