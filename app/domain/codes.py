"""Codes that decide: ours for outcomes, the service's that we act upon."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """How a decision ended, or why its outcome is open.

    Beside them stand the service's codes and `app.errors.UNREACHED`.
    """

    UNCERTAIN = "uncertain"  # sent, and no usable answer came
    LIMITED = "limited"  # turned away for coming too soon
    KEYS_REFUSED = "keys_refused"  # today's keys are refused, which says nothing about an earlier try
    UNCLEAR = "unclear"  # the service's records fit both readings
    NOT_IN_LOG = "not_in_log"  # it surely did not happen, as far as the service's records go
    NOT_ARRIVED = "not_arrived"  # the service knows no such payment
    ANOMALY = "anomaly"  # an answer that cannot be true


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
