"""What the page of an order says in words about its money: the totals, the badge, the last step."""

from __future__ import annotations

from app.domain.deadline import Limit
from app.domain.money import format_minor
from app.domain.operation import Stage
from app.domain.standing import Standing
from app.domain.views import OrderView
from ui.formats import day
from ui.texts import outcome_sentence, tr


def beside_badge(view: OrderView, language: str) -> str:
    """What stands in the badge behind the state: until when money is reserved, or how much went back."""
    if view.payment is None or view.standing is Standing.UNKNOWN:
        return ""
    if view.deadline is not None and view.deadline.over:
        return tr("· guarantee over") if view.deadline.limit is Limit.GUARANTEE else tr("· time limit over")
    if view.deadline is not None:
        words = tr("until {day}") if view.standing is Standing.RESERVED else tr("· rest until {day}")
        return words.format(day=day(view.deadline.at, language))
    if view.standing is Standing.CAPTURED and view.aggregate.refunded:
        back = format_minor(view.aggregate.refunded, language)
        return "· " + tr("refunded {amount}").format(amount=back)
    return ""


def past_deadline(view: OrderView, language: str) -> str:
    """That the time limit of what is reserved has passed, which one, and what to do."""
    if view.deadline is None or not view.deadline.over or view.standing is Standing.UNKNOWN:
        return ""
    ended = day(view.deadline.at, language)
    if view.deadline.limit is Limit.GUARANTEE:
        words = tr(
            "The customer's bank guaranteed the money until {day}, and that is over. If the capture is refused, a new request is"
            " needed: make a new order like this one."
        )
        return words.format(day=ended)
    words = tr(
        "The time limit of {days} days for capturing ended on {day}. A new request is needed: make a new order like this one."
    )
    return words.format(days=view.deadline.days, day=ended)


NO_BREAK = "\u00a0"


def totals(view: OrderView, language: str) -> str:
    """The totals of the payment, those that are not nothing. A line may end between two, never before an amount."""
    if view.payment is None:
        return ""
    total = view.aggregate
    parts = [
        (tr("reserved {amount}"), total.authorized if not total.captured else 0),
        (tr("captured {amount}"), total.captured),
        (tr("refunded {amount}"), total.refunded),
        (tr("released {amount}"), total.cancelled if total.authorized else 0),
        (tr("left {amount}"), view.payment.left if total.captured else 0),
    ]
    told = (words.format(amount=format_minor(minor, language)) for words, minor in parts if minor)
    return " · ".join(words.replace(" ", NO_BREAK) for words in told)


def trouble(view: OrderView, language: str) -> str:
    """What the person must know about the last step, if it did not simply work."""
    told = []
    last = view.last_operation
    if last is not None and last.stage is not Stage.DONE and last.stage is not Stage.OPEN and not view.keep_or_release:
        told.append(outcome_sentence(last, language))
    if view.anomalies == 1:
        told.append(tr("1 answer did not fit this payment and was set aside."))
    elif view.anomalies:
        told.append(tr("{n} answers did not fit this payment and were set aside.").format(n=view.anomalies))
    return " ".join(told)
