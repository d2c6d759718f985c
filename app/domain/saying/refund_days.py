"""The days of a refund: the last one, and when it lands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.codes import EventName, Happened
from app.domain.desk.views import OrderView
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


def refunded_at(view: OrderView) -> datetime:
    """When money last went back to the customer."""
    # The service's own entry where it is there already, else ours; what neither tells of is as old as the order.
    moments = (each.at for each in view.happenings if each.what in (EventName.REFUNDED, Happened.REFUND))
    return next(moments, view.made_at)
