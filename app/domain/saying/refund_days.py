"""The days of a refund: the last one, and when it lands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.payment import Payment
from app.domain.saying.bank_days import landing_of
from app.domain.saying.saying import Landing
from app.domain.verdict import refund_until


@dataclass(frozen=True)
class RefundDays:
    """Days of the local calendar.

    `until` is the last one for a refund, `landing` where and when one of `today` arrives.
    """

    today: date
    until: date
    landing: Landing


def refund_days(payment: Payment, now: datetime) -> RefundDays:
    """The days of a refund of `payment` that is made `now`, in local time."""
    until = refund_until(payment).astimezone(now.tzinfo).date()
    return RefundDays(now.date(), until, landing_of(payment.amount.currency, now.date()))
