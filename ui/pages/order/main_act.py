"""What the main button of an order's page does, by where the order stands."""

from __future__ import annotations

from enum import Enum, auto

from app.domain.desk.views import OrderView
from app.domain.operation import Stage
from app.domain.order import Flow
from app.domain.standing import Standing
from app.domain.verdict import Action
from ui.look.texts import action_word, tr

NO_PUSH, NOBODY = "5080", "7010"
"""Refusals after which a code on our screen may still work: no pushes for this sales unit; nobody at this number."""


class MainAct(Enum):
    """The one thing to do next."""

    ASK = auto()  # where money is not known
    SEND_AS_CODE = auto()  # the service does not send this one to a phone
    CHANGE = auto()  # the same request would be refused again
    SEND = auto()
    CAPTURE = auto()


_BY_STANDING = {
    Standing.DRAFT: MainAct.SEND,
    Standing.RESERVED: MainAct.CAPTURE,
    Standing.PART_CAPTURED: MainAct.CAPTURE,
    Standing.DECLINED: MainAct.SEND,
    Standing.EXPIRED: MainAct.SEND,
    Standing.CANCELLED: MainAct.SEND,
    Standing.UNKNOWN: MainAct.ASK,
}


def main_act(view: OrderView) -> MainAct | None:
    """What comes next for the order; None where there is nothing to do but wait, or nothing at all."""
    act = _BY_STANDING.get(view.standing)
    if view.standing is Standing.CAPTURED and view.can_ship:
        return MainAct.CAPTURE  # goods that cost nothing are left when all the money has been taken
    if act is MainAct.SEND and code_comes_next(view):
        return MainAct.SEND_AS_CODE
    return MainAct.CHANGE if act is MainAct.SEND and view.must_change else act


def main_words(view: OrderView, act: MainAct | None, amount: str, total: str, *, free: bool) -> str:
    """What the main button says: the act, and the `amount` that it takes or the `total` that it asks for, as written. For
    goods that are `free` nothing is taken."""
    if act is MainAct.CAPTURE:
        parcelled = any(each.carrier or each.tracking for each in view.shipments)
        words = tr("Capture now") if view.handed_over and not parcelled else action_word(Action.CAPTURE)
        return action_word(Action.SHIP) if free else f"{words} · {amount}"
    if act is MainAct.SEND_AS_CODE:
        return tr("Send as QR · {amount}").format(amount=total)
    if act is MainAct.SEND:
        return f"{action_word(Action.SEND)} · {total}"
    return tr("Change the order") if act is MainAct.CHANGE else tr("Ask again")


def main_allowed(view: OrderView, act: MainAct | None, *, free: bool) -> bool:
    """Whether the main button can be pressed now."""
    if act is MainAct.CAPTURE:
        return view.can_ship if free else bool(view.allowed[Action.CAPTURE])
    if act in (MainAct.SEND, MainAct.SEND_AS_CODE):
        return bool(view.allowed[Action.SEND])
    return act is not None


def changed_by_itself(before: OrderView, now: OrderView) -> bool:
    """Whether the main button does something else than before, or takes another amount."""
    left = [view.payment.left if view.payment else 0 for view in (before, now)]
    return main_act(now) is not None and (main_act(before) is not main_act(now) or left[0] != left[1])


def code_comes_next(view: OrderView) -> bool:
    """Whether a code on our screen is the next thing to try."""
    return (
        refused(view, NO_PUSH) and view.standing is Standing.DRAFT and view.flow is not Flow.QR and not view.unfinished
    )


def can_go_by_code(view: OrderView) -> bool:
    """Whether a code on our screen can reach the customer instead: while a push waits, and after one that did not go through."""
    if view.standing is Standing.WAITING:
        return view.flow is not Flow.QR and bool(view.allowed[Action.CANCEL])
    ended = view.standing in (Standing.DECLINED, Standing.EXPIRED, Standing.CANCELLED)
    return view.flow is not Flow.QR and bool(view.allowed[Action.SEND]) and (ended or refused(view, NOBODY))


def can_go_by_phone(view: OrderView) -> bool:
    """Whether a request can go to a phone in place of the one before: to another number, or because a code was no use."""
    if view.standing is Standing.WAITING:
        return bool(view.allowed[Action.CANCEL])
    ended = view.standing in (Standing.DECLINED, Standing.EXPIRED, Standing.CANCELLED)
    return bool(view.allowed[Action.SEND]) and (ended or refused(view, NOBODY))


def refused(view: OrderView, code: str) -> bool:
    """Whether the service refused the last step with this code."""
    last = view.last_operation
    return last is not None and last.stage is Stage.REFUSED and last.error == code
