"""Which orders a rule can be about, and what stands in the books of a payment."""

from collections.abc import Mapping
from typing import Any

from app.domain.payment import State
from app.domain.verdict import Action
from tests.proofs.model import BY_HAND, Books, Request, Sale


def tenths_of(amount: int, tenths: int) -> int:
    """Part of an amount, and never one of those that the sandbox treats in a special way."""
    part = max(1, amount * tenths // 10)
    return 1 if part in (123, 124) else part


def may_send(sale: Sale) -> bool:
    return sale.limit(Action.SEND) is not None


def has_been_seen(sale: Sale) -> bool:
    return sale.known is not None and sale.known.state not in (State.NEW, State.UNSENT)


def may_send_again(sale: Sale) -> bool:
    return bool(sale.requests) and may_send(sale)


def may_cancel(sale: Sale) -> bool:
    return sale.limit(Action.CANCEL) is not None


def may_race(sale: Sale) -> bool:
    return may_cancel(sale) and sale.there is not None and sale.there.state is State.CREATED


def may_capture(sale: Sale) -> bool:
    return sale.limit(Action.CAPTURE) is not None


def may_ship(sale: Sale) -> bool:
    return may_capture(sale) and sale.fresh


def may_refund(sale: Sale) -> bool:
    return sale.limit(Action.REFUND) is not None


def may_capture_beside(sale: Sale) -> bool:
    """Whether somebody in the portal and we can both capture something."""
    return may_ship(sale) and sale.there is not None and not sale.there.cancelled and sale.there.left > 2 * BY_HAND


def may_refund_beside(sale: Sale) -> bool:
    return may_refund(sale) and sale.fresh and sale.there is not None and sale.there.refundable > 2 * BY_HAND


def waits(sale: Sale) -> bool:
    return any(request.there is not None and request.there.state is State.CREATED for request in sale.requests)


def waiting_request(sale: Sale) -> Request:
    return next(each for each in sale.requests if each.there is not None and each.there.state is State.CREATED)


def in_the_portal(sale: Sale) -> Request | None:
    """The request of `sale` that the portal can change; none while faults are still to strike it."""
    struck = sale.pending is not None and sale.pending.faults
    live = [each for each in sale.requests if each.there and each.there.state in (State.CREATED, State.AUTHORIZED)]
    return live[-1] if live and not struck else None


def is_watched(known: Books) -> bool:
    return known.state is State.CREATED or known.left > 0


def books_of(request: Request) -> Books:
    assert request.there is not None
    return request.there


def books_in(row: Mapping[str, Any]) -> Books:
    """What the service's own page shows."""
    names = ("authorizedAmount", "capturedAmount", "refundedAmount", "cancelledAmount")
    return Books(State(row["state"]), *(row["aggregate"][name]["value"] for name in names))


def books_of_ours(payment: Any) -> Books:
    total = payment.aggregate
    return Books(payment.state, total.authorized, total.captured, total.refunded, total.cancelled)
