"""Offers: the actions of an order, with order, words, amounts and refusals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain.by_line import Capturing
from app.domain.codes import ServiceCode, WhyNot
from app.domain.desk.views import OrderView
from app.domain.money import Money
from app.domain.operation import Stage
from app.domain.order import Flow
from app.domain.standing import Standing
from app.domain.verdict import Action


class Option(StrEnum):
    """What staff can choose to do with an order."""

    ASK = "ask"  # find out what became of the last step
    SEND = "send"
    CHANGE = "change"  # edit the draft
    CAPTURE = "capture"  # or say that goods leave which cost nothing
    KEEP = "keep"  # what was approved just before it was cancelled
    OTHER_AMOUNT = "other_amount"  # capture another amount than the lines come to
    SHIP_LATER = "ship_later"
    BY_CODE = "by_code"  # reach the customer by a code on our screen
    BY_PHONE = "by_phone"  # reach the customer at a number, in place of the request before
    REFUND = "refund"
    RELEASE = "release"
    CANCEL = "cancel"
    COMPARE = "compare"  # judge by the service's log what became of the last step
    COPY = "copy"  # begin a new order like this one
    PRINT = "print"


class Wording(StrEnum):
    """What an offer is called.

    The window has a text for each, in its language.
    """

    ASK_AGAIN = "ask_again"
    SEND_REQUEST = "send_request"
    CHANGE_ORDER = "change_order"
    CAPTURE_NOW = "capture_now"  # nothing of it is sent on
    SHIP_AND_CAPTURE = "ship_and_capture"
    SHIP = "ship"
    KEEP = "keep"
    OTHER_AMOUNT = "other_amount"
    TO_SHIP = "to_ship"
    CHANGE_TO_CODE = "change_to_code"  # a request waits
    SEND_AS_CODE = "send_as_code"
    CHANGE_NUMBER = "change_number"
    SEND_TO_PHONE = "send_to_phone"  # no number was tried before
    REFUND = "refund"
    RELEASE = "release"
    RELEASE_REST = "release_rest"
    CANCEL_REQUEST = "cancel_request"
    COMPARE = "compare"
    COPY_ORDER = "copy_order"
    PRINT = "print"


@dataclass(frozen=True)
class Offer:
    """One thing to choose, and what it is called.

    `amount` is the money that it takes or asks for, where that is said with it; `refusal` is the code of the sentence that
    says why it cannot be done for a moment, and `limit` the amount that it names, if any.
    """

    option: Option
    words: Wording
    amount: Money | None = None
    refusal: str = ""
    limit: Money | None = field(default=None, compare=False)

    @property
    def allowed(self) -> bool:
        """Whether it can be done now."""
        return not self.refusal


@dataclass(frozen=True)
class Offers:
    """The actions of an order: the `first`, and the others side by side."""

    first: Offer | None
    others: tuple[Offer, ...]

    def get(self, option: Option) -> Offer | None:
        """The offer of `option` among the others; None where it makes no sense now."""
        return next((offer for offer in self.others if offer.option is option), None)

    @property
    def keep_or_release(self) -> bool:
        """Whether a person must choose *keep* or *release* first.

        An approval was faster than our cancel.
        """
        return self.first is not None and self.first.option is Option.KEEP


_ENDED = frozenset({Standing.DECLINED, Standing.EXPIRED, Standing.CANCELLED})
_ON_ITS_WAY = frozenset({Standing.WAITING, Standing.SENDING})
_FIRST = {
    Standing.DRAFT: Option.SEND,
    Standing.RESERVED: Option.CAPTURE,
    Standing.PART_CAPTURED: Option.CAPTURE,
    Standing.UNKNOWN: Option.ASK,
    **dict.fromkeys(_ENDED, Option.SEND),
}


NEEDING_NOTHING = frozenset({Option.CHANGE, Option.COPY})
"""What builds an order, and neither sends nor keeps anything of this one."""


def offers(view: OrderView, stopped: str = "") -> Offers:
    """What can be done with the order in `view`.

    An offer that is refused stays where it is only in the way for a moment. `stopped` says why this till can send nothing.
    """
    # The question comes before everything else: until it is answered nothing else makes sense.
    if view.keep_or_release:
        left = Money(view.payment.left if view.payment else 0, view.order.currency)
        keep = Offer(Option.KEEP, Wording.KEEP)
        others = (Offer(Option.RELEASE, Wording.RELEASE, left), *_papers(view))
        return Offers(_refused_here(keep, stopped), tuple(_refused_here(each, stopped) for each in others))
    others = (*_usual(view), *_giving_back(view), *_papers(view))
    first = first_offer(view, Capturing.everything(view), stopped)
    return Offers(first, tuple(_refused_here(each, stopped) for each in others))


def _refused_here(offer: Offer, stopped: str) -> Offer:
    # What is refused anyway has a reason of its own, which stays.
    return (
        replace(offer, refusal=stopped) if stopped and offer.allowed and offer.option not in NEEDING_NOTHING else offer
    )


def first_option(view: OrderView) -> Option | None:
    """What the main button does.

    None where there is nothing to do but wait, or nothing at all.
    """
    # All money is taken, yet goods that cost nothing may still be there.
    if view.standing is Standing.CAPTURED and view.can_ship:
        return Option.CAPTURE  # goods that cost nothing are left when all the money has been taken
    option = _FIRST.get(view.standing)
    if option is Option.SEND and _code_comes_next(view):
        return Option.BY_CODE
    return Option.CHANGE if option is Option.SEND and view.must_change else option


def first_offer(view: OrderView, capturing: Capturing, stopped: str = "") -> Offer | None:
    """What the main button offers.

    A capture is of what is ticked and typed in `capturing`. `stopped` as for `offers`.
    """
    offer = _first(view, capturing)
    return offer and _refused_here(offer, stopped)


def _first(view: OrderView, capturing: Capturing) -> Offer | None:
    total, sending = view.order.total, view.allowed[Action.SEND].refusal
    match first_option(view):
        case Option.ASK:
            return Offer(Option.ASK, Wording.ASK_AGAIN)
        case Option.CHANGE:
            return Offer(Option.CHANGE, Wording.CHANGE_ORDER)
        case Option.SEND:
            return Offer(Option.SEND, Wording.SEND_REQUEST, total, sending)
        case Option.BY_CODE:
            return Offer(Option.BY_CODE, Wording.SEND_AS_CODE, total, sending)
        case Option.CAPTURE:
            return _capture(view, capturing)
    return None


def changed_by_itself(before: OrderView, now: OrderView) -> bool:
    """Whether the main button does something else than before, or takes another amount."""
    option = first_option(now)
    # The money that is left is compared, too: another till may have captured meanwhile.
    left = [view.payment.left if view.payment else 0 for view in (before, now)]
    return option is not None and (first_option(before) is not option or left[0] != left[1])


def _capture(view: OrderView, capturing: Capturing) -> Offer:
    if capturing.costs_nothing:
        return Offer(Option.CAPTURE, Wording.SHIP, refusal=view.allowed[Action.SHIP].refusal)
    # Once a parcel was named, the order is one that is sent, whatever it began as.
    parcelled = any(each.carrier or each.tracking for each in view.shipments)
    words = Wording.CAPTURE_NOW if view.handed_over and not parcelled else Wording.SHIP_AND_CAPTURE
    amount = capturing.amount
    money = None if amount is None else Money(amount, view.order.currency)
    refusal = view.allowed[Action.CAPTURE].refusal or (WhyNot.WHOLE_ONLY if capturing.misses_whole else "")
    limit = Money(view.allowed[Action.CAPTURE].limit, view.order.currency)
    return Offer(Option.CAPTURE, words, money, refusal, limit)


def _usual(view: OrderView) -> Iterator[Offer]:
    """What can be done besides, from the draft on to the shipment."""
    allowed, waiting = view.allowed, view.standing is Standing.WAITING
    if view.standing is Standing.DRAFT and first_option(view) is not Option.CHANGE:
        yield Offer(Option.CHANGE, Wording.CHANGE_ORDER)
    if first_option(view) is Option.CAPTURE and allowed[Action.CAPTURE]:
        yield Offer(Option.OTHER_AMOUNT, Wording.OTHER_AMOUNT)
    if view.standing is Standing.RESERVED and allowed[Action.CAPTURE] and not view.to_ship_later:
        yield Offer(Option.SHIP_LATER, Wording.TO_SHIP)
    if _can_be_reached_anew(view):
        if view.flow is not Flow.QR:
            yield Offer(Option.BY_CODE, Wording.CHANGE_TO_CODE if waiting else Wording.SEND_AS_CODE)
        pushed = view.flow is Flow.PUSH
        yield Offer(Option.BY_PHONE, Wording.CHANGE_NUMBER if pushed else Wording.SEND_TO_PHONE)
    # The last one, for a person judges step by step, as `app.services.judgement` does.
    if view.pending and view.pending[-1].unclear:
        yield Offer(Option.COMPARE, Wording.COMPARE)


def _giving_back(view: OrderView) -> Iterator[Offer]:
    """What gives money back or ends a request. While another step is under way it stays, and says so."""
    payment, allowed, under_way = view.payment, view.allowed, bool(view.pending)
    refund, release, cancel = (allowed[each] for each in (Action.REFUND, Action.RELEASE, Action.CANCEL))
    # While a step is under way the button stays where it is and says why it waits.
    if refund or (under_way and payment is not None and payment.refundable):
        yield Offer(Option.REFUND, Wording.REFUND, refusal=refund.refusal)
    if release or (under_way and payment is not None and payment.left):
        words = Wording.RELEASE_REST if view.aggregate.captured else Wording.RELEASE
        yield Offer(Option.RELEASE, words, refusal=release.refusal)
    if view.standing in _ON_ITS_WAY:
        yield Offer(Option.CANCEL, Wording.CANCEL_REQUEST, refusal=cancel.refusal)


def _papers(view: OrderView) -> Iterator[Offer]:
    if view.order.lines and view.standing not in _ON_ITS_WAY:
        yield Offer(Option.COPY, Wording.COPY_ORDER)
    # Before anything was approved there is only the slip of a draft.
    if view.payment is None or view.aggregate.authorized:
        yield Offer(Option.PRINT, Wording.PRINT)


def _code_comes_next(view: OrderView) -> bool:
    """Whether only a code on our screen will do: the sales unit may not send requests to a phone."""
    return (
        _refused(view, ServiceCode.PUSH_REFUSED)
        and view.standing is Standing.DRAFT
        and view.flow is not Flow.QR
        and not view.unfinished
    )


def _can_be_reached_anew(view: OrderView) -> bool:
    """Whether a request may take the place of the one before: while that waits, or because it did not get through."""
    if view.standing is Standing.WAITING:
        return bool(view.allowed[Action.CANCEL])
    # A number that cannot receive requests is no end of the order: a code may still work.
    failed = view.standing in _ENDED or _refused(view, ServiceCode.NOT_REACHED)
    return failed and bool(view.allowed[Action.SEND])


def _refused(view: OrderView, code: ServiceCode) -> bool:
    """Whether the service refused the last step with `code`."""
    last = view.last_operation
    return last is not None and last.stage is Stage.REFUSED and last.error == code
