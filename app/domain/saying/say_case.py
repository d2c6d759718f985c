"""The case of an order as of now, and its figures."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from app.domain.codes import Code, ServiceCode, WhyNot
from app.domain.deadline import CAPTURE_WITHIN, Limit
from app.domain.desk.views import OrderView
from app.domain.engine.refusal import REFUSALS, Answer, MoneyMoved, kind_of
from app.domain.money import Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.order import Flow
from app.domain.saying.bank_days import landing_of
from app.domain.saying.refund_days import refunded_at
from app.domain.saying.refused_case import NEVER_SENT, case_of_end
from app.domain.saying.saying import Case, Figures, InApp, Saying
from app.domain.standing import Standing
from app.domain.verdict import REFUND_WINDOW, Action

LONG = timedelta(minutes=1)
"""A push that waits longer has perhaps not been seen."""
SOON = timedelta(hours=48)
"""Before the end of a reservation: what has to be shipped now."""

_UNKNOWN = {
    Kind.CREATE: Case.UNKNOWN_REQUEST,
    Kind.CAPTURE: Case.UNKNOWN_CAPTURE,
    Kind.REFUND: Case.UNKNOWN_REFUND,
}
_UNDER_WAY = {Kind.CREATE: Case.SENDING, Kind.CAPTURE: Case.CAPTURING, Kind.REFUND: Case.REFUNDING}
_WAITING = {Flow.PUSH: Case.WAITING_PUSH, Flow.QR: Case.WAITING_CODE, Flow.WEB: Case.WAITING_LINK}
_PLAIN = {
    Standing.DRAFT: Case.DRAFT,
    Standing.SENDING: Case.SENDING,
    Standing.DECLINED: Case.DECLINED,
    Standing.EXPIRED: Case.EXPIRED,
    Standing.CANCELLED: Case.CANCELLED,
    Standing.REFUNDED: Case.REFUNDED,
}
OPEN = frozenset(
    {
        Case.SENDING,
        Case.WAITING_OVER,
        Case.UNKNOWN_REQUEST,
        Case.UNKNOWN_CAPTURE,
        Case.UNKNOWN_REFUND,
        Case.UNKNOWN_CANCEL,
        Case.UNKNOWN_RELEASE,
        Case.UNCLEAR,
        Case.SET_ASIDE,
        Case.CAPTURING,
        Case.REFUNDING,
        Case.CANCELLING,
        Case.RELEASING,
        Case.BUSY,
    }
)
"""Cases in which nobody can say yet whether money moved."""
_IN_APP = {
    Standing.DRAFT: InApp.NOTHING,
    Standing.SENDING: InApp.PERHAPS,
    Standing.RESERVED: InApp.RESERVED,
    Standing.PART_CAPTURED: InApp.PART,
    Standing.CAPTURED: InApp.CAPTURED,
    Standing.RELEASED: InApp.RELEASED,
    Standing.REFUNDED: InApp.REFUNDED,
    Standing.DECLINED: InApp.DECLINED,
    Standing.EXPIRED: InApp.GONE,
    Standing.CANCELLED: InApp.GONE,
    Standing.UNKNOWN: InApp.STEP,
}
_REQUEST = {Flow.PUSH: InApp.REQUEST, Flow.QR: InApp.CODE, Flow.WEB: InApp.LINK}


def saying_of(view: OrderView, now: datetime) -> Saying:
    """What is to be said about the order in `view`; `now` is local."""
    ended = _ended(view)
    case = case_of_end(ended) if ended is not None else _case(view, now)
    return Saying(
        case=case,
        moved=_moved(view, case, ended),
        in_app=_in_app(view, case),
        figures=_figures(view, now),
        refused=ended is not None and case not in NEVER_SENT,
        code=ended.error if ended is not None else "",
        title=ended.detail if ended is not None else "",
        is_refund=ended is not None and ended.kind is Kind.REFUND,
        set_aside=view.anomalies > 0 and case is not Case.SET_ASIDE,
    )


def _ended(view: OrderView) -> Operation | None:
    """The last step, if it failed and that still matters.

    A step that is still open counts where the service's answer was neither yes nor no.
    """
    last = view.last_operation
    if last is None or last.stage is Stage.DONE or last.kind is Kind.TRACK:
        return None  # a link to the parcel moves no money, and what is said goes on without it
    if last.pending:
        return last if kind_of(last.error) is Answer.NOT_NOW else None
    if last.kind is Kind.CANCEL and last.error == ServiceCode.APPROVED_FIRST:
        return None  # a person chooses, or has chosen
    left, refundable = (view.payment.left, view.payment.refundable) if view.payment else (0, 0)
    matters = {
        Kind.CREATE: view.standing is Standing.DRAFT,
        Kind.CAPTURE: left > 0,
        Kind.REFUND: refundable > 0,
        Kind.CANCEL: left > 0 or view.standing is Standing.WAITING,
    }
    return last if matters[last.kind] else None


def _case(view: OrderView, now: datetime) -> Case:
    if view.keep_or_release:
        return Case.KEEP_OR_RELEASE
    pending = [step for step in view.pending if step.kind is not Kind.TRACK]
    if pending:
        return _pending(pending[-1])
    if view.standing is Standing.WAITING:
        return _waiting(view, now)
    if view.standing in _PLAIN:
        return _PLAIN[view.standing]
    if view.standing is Standing.RELEASED:
        return Case.RAN_OUT if view.allowed[Action.CAPTURE].refusal == WhyNot.RESERVATION_RAN_OUT else Case.RELEASED
    if view.standing is Standing.CAPTURED:
        return _captured(view)
    return _reserved(view, now)


def _pending(step: Operation) -> Case:
    if step.error == Code.UNCLEAR:
        return Case.UNCLEAR
    if step.error == Code.ANOMALY:
        return Case.SET_ASIDE
    if step.kind is Kind.CANCEL:
        # The service has one call for both; what was meant stands in the body.
        request = bool(json.loads(step.body).get("cancelTransactionOnly"))
        if step.unknown:
            return Case.UNKNOWN_CANCEL if request else Case.UNKNOWN_RELEASE
        return Case.CANCELLING if request else Case.RELEASING
    return (_UNKNOWN if step.unknown else _UNDER_WAY)[step.kind]


def _waiting(view: OrderView, now: datetime) -> Case:
    if view.expires_at is not None and now > view.expires_at:
        return Case.WAITING_OVER
    if view.card_refused is not None:
        return Case.CARD_REFUSED
    long = view.payment is not None and now - view.payment.sent_at > LONG
    return Case.WAITING_LONG if long and view.flow is Flow.PUSH else _WAITING[view.flow]


def _captured(view: OrderView) -> Case:
    if view.aggregate.refunded:
        return Case.PART_REFUNDED
    if not view.aggregate.cancelled:
        return Case.CAPTURED
    return Case.REST_RAN_OUT if view.allowed[Action.CAPTURE].refusal == WhyNot.REST_RAN_OUT else Case.REST_RELEASED


def _reserved(view: OrderView, now: datetime) -> Case:
    deadline, part = view.deadline, view.standing is Standing.PART_CAPTURED
    if deadline is not None and deadline.over:
        if part:
            return Case.REST_OVER
        return Case.GUARANTEE_OVER if deadline.limit is Limit.GUARANTEE else Case.LIMIT_OVER
    if deadline is not None and deadline.at - now <= SOON:
        return Case.REST_SOON if part else Case.CAPTURE_SOON
    if part:
        return Case.PART_CAPTURED
    return Case.RESERVED if view.handed_over else Case.TO_SHIP


def _moved(view: OrderView, case: Case, ended: Operation | None) -> MoneyMoved:
    if case in OPEN:
        return MoneyMoved.NOT_KNOWN
    if ended is not None:
        known = REFUSALS.get(ended.error)
        return known.money if known is not None else MoneyMoved.NO
    return MoneyMoved.YES if view.aggregate.captured else MoneyMoved.NO


def _in_app(view: OrderView, case: Case) -> InApp:
    if case in (Case.UNKNOWN_REQUEST, Case.UNKNOWN_CANCEL, Case.CANCELLING, Case.WAITING_OVER):
        return InApp.PERHAPS
    if case in OPEN and case is not Case.SENDING:
        return InApp.STEP
    if view.standing is Standing.WAITING:
        return InApp.CARD if view.card_refused is not None else _REQUEST[view.flow]
    refunded = view.standing is Standing.CAPTURED and view.aggregate.refunded
    return InApp.REFUNDED if refunded else _IN_APP[view.standing]


def _figures(view: OrderView, now: datetime) -> Figures:
    currency, totals, payment, last = view.order.currency, view.aggregate, view.payment, view.last_operation

    def money(minor: int) -> Money:
        return Money(minor, currency)

    def local(at: datetime) -> datetime:
        return at.astimezone(now.tzinfo)

    sent = payment.sent_at if payment else view.made_at
    refunded = refunded_at(view) if view.aggregate.refunded else None
    return Figures(
        now=now,
        total=payment.amount if payment else view.order.total,
        step=last.amount if last else view.order.total,
        captured=money(totals.captured),
        refunded=money(totals.refunded),
        released=money(totals.cancelled if totals.authorized else 0),
        left=money(payment.left if payment else 0),
        refundable=money(payment.refundable if payment else 0),
        sent=local(sent),
        ends=local(view.expires_at or (payment.ends_at if payment else sent)),
        until=local(view.deadline.at if view.deadline else sent),
        refund_by=local(sent + REFUND_WINDOW),
        days=CAPTURE_WITHIN[currency].days,
        card=local(view.card_refused) if view.card_refused else None,
        refunded_at=local(refunded) if refunded else None,
        landing=landing_of(currency, local(refunded).date()) if refunded else None,
        words=view.order.words,
    )
