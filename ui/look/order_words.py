"""Words for an order's money: totals, badge, last step."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from app.domain.deadline import Limit
from app.domain.desk.views import OrderView
from app.domain.money import Money, format_minor, format_money
from app.domain.operation import Stage
from app.domain.order import Flow
from app.domain.payment import Aggregate
from app.domain.saying.bank_days import landing_of
from app.domain.saying.refund_days import refunded_at
from app.domain.standing import Standing
from app.domain.verdict import Action, refund_until
from ui.look.formats import day, moment, time_since, whole_day
from ui.look.texts import outcome_sentence, standing_help, state_word, tr, words_in

if TYPE_CHECKING:
    from app.domain.desk.approvals import PaceReading


def state_of(view: OrderView) -> str:
    """The word for where the order of a page stands."""
    return state_word(view.standing, to_ship=view.to_ship_later, refunded=bool(view.aggregate.refunded))


def what_to_say(view: OrderView) -> str:
    """What to tell a waiting customer, with the request's words."""
    words = view.order.words
    if view.flow is Flow.WEB or not words:
        return standing_help(Standing.WAITING, view.flow)
    if view.flow is Flow.QR:
        return tr("Say: “Scan this with your camera or with the app, and approve. It says {words}.”").format(
            words=words
        )
    said = tr("Say: “Open Vipps or MobilePay. Your request is under Payments. It says {words}.”")
    return said.format(words=words)


def help_words(view: OrderView, now: datetime, language: str) -> str:
    """Help with an order's state: what to do or say.

    A sentence or two for staff.
    """
    text = _unknown_words(view, now) or standing_help(view.standing, view.flow)
    last = view.last_operation
    if view.standing is Standing.DRAFT and last is not None and last.stage is Stage.REFUSED:
        text = tr("The request was refused. Nothing was charged.")
    # No answer tells why a customer declined; that something was asked for is the only hint.
    if view.standing is Standing.DECLINED and view.order.shares:
        text = tr(
            "The customer said no, perhaps to sharing name and address. Nothing was charged. A new order like this one can"
            " go without asking for them."
        )
    if view.standing is Standing.RESERVED and view.to_ship_later:
        text = tr("The customer approved. It is to be shipped: capture when the goods leave.")
    if view.aggregate.refunded and view.standing in (Standing.CAPTURED, Standing.REFUNDED):
        text = _refunded_words(view, now, language)
    # A limit that has passed costs money, and that matters more than the state.
    text = past_deadline(view, language) or text
    if view.unknown_since is not None:
        text = tr("Not known for {time}.").format(time=time_since(view.unknown_since, now)) + " " + text
    return text


def _unknown_words(view: OrderView, now: datetime) -> str:
    """What to say while a step is not known that takes nothing from the customer."""
    if view.standing is not Standing.UNKNOWN:
        return ""
    # Seldom needed: a page without an unclear step imports none of it.
    from app.domain.saying.say_case import saying_of
    from app.domain.saying.saying import Case

    return {
        Case.UNKNOWN_REFUND: tr("Say: “We are checking whether the refund went through. I will let you know.”"),
        Case.UNKNOWN_RELEASE: tr("Say: “We are checking whether the money is released. I will let you know.”"),
        Case.UNKNOWN_CANCEL: tr(
            "Say: “We are checking whether the request is cancelled. Please do not approve it any more.”"
        ),
    }.get(saying_of(view, now).case, "")


def _refunded_words(view: OrderView, now: datetime, language: str) -> str:
    from app.words.desk.moments import day_in

    sent = refunded_at(view)
    landing, today = landing_of(view.order.currency, sent.astimezone().date()), now.astimezone().date()
    if today > landing.latest:
        said = tr(
            "Say: “{amount} went back to you {when}, and should have been there by {latest}. If it is not, please tell"
            " me and I will ask.”"
        )
    else:
        said = tr(
            "Say: “{amount} went back to you {when}. You usually have it between {first} and {last}, and at the latest"
            " on {latest}.”"
        )
    days = {name: day_in(language, getattr(landing, name), today) for name in ("first", "last", "latest")}
    amount = format_money(Money(view.aggregate.refunded, view.order.currency), language)
    return said.format(amount=amount, when=moment(sent, now, language), **days)


def beside_badge(view: OrderView, language: str) -> str:
    """What stands in the badge behind the state: until when money is reserved."""
    # While a step is not known, nor is what is still reserved.
    if view.payment is None or view.standing is Standing.UNKNOWN:
        return ""
    if view.deadline is not None and view.deadline.over:
        return tr("· guarantee over") if view.deadline.limit is Limit.GUARANTEE else tr("· time limit over")
    if view.deadline is not None:
        words = tr("· rest until {day}") if view.standing is not Standing.RESERVED else tr("until {day}")
        words = f"· {words}" if view.to_ship_later and view.standing is Standing.RESERVED else words
        return words.format(day=day(view.deadline.at, language))
    return ""


def past_deadline(view: OrderView, language: str) -> str:
    """The sentence on a passed time limit: which one, what to do."""
    if view.deadline is None or not view.deadline.over or view.standing is Standing.UNKNOWN:
        return ""
    ended = whole_day(view.deadline.at, language)
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


def pace_words(reading: PaceReading, now: datetime) -> str:
    """Whether approvals are slow everywhere, or only here; empty where neither is known."""
    from app.domain.desk.approvals import ApprovalPace

    if reading.since is not None:
        minutes = max(1, int((now - reading.since).total_seconds()) // 60)
        return tr("Approvals have been slow everywhere for {minutes} min.").format(minutes=minutes)
    if reading.pace is ApprovalPace.ONLY_THIS:
        return tr("Other customers approve as usual; only this one takes long.")
    return ""


NO_BREAK = "\u00a0"


def totals(view: OrderView, language: str) -> str:
    """The totals of a payment that tell something new.

    Those that are not nothing, and say more than the amount and the state beside them do. A line may end between two, never
    before an amount.
    """
    if view.payment is None:
        return ""
    total = view.aggregate
    # All reserved or all captured: the amount and the badge have said it.
    if total in (_all(view, "authorized"), _all(view, "authorized", "captured")):
        return ""
    parts = [
        (tr("reserved {amount}"), total.authorized if not total.captured else 0),
        (tr("captured {amount}"), total.captured),
        (tr("refunded {amount}"), total.refunded),
        # A request that ended before approval counts as cancelled, and nothing was ever reserved.
        (tr("released {amount}"), total.cancelled if total.authorized else 0),
        (tr("left {amount}"), view.payment.left if total.captured else 0),
    ]
    sentences = (words.format(amount=format_minor(minor, language)) for words, minor in parts if minor)
    return " · ".join(words.replace(" ", NO_BREAK) for words in sentences)


def _all(view: OrderView, *names: str) -> Aggregate:
    """Totals in which the whole amount stands under `names`, and nothing anywhere else."""
    return Aggregate(**dict.fromkeys(names, view.order.total.minor))


def noted_words(view: OrderView) -> str:
    """The tags of an order and its latest note, in one line."""
    tags = " ".join(f"#{tag}" for tag in view.tags)
    latest = " ".join(view.notes[-1].text.split()) if view.notes else ""
    return " · ".join(part for part in (tags, latest) if part)


def trouble(view: OrderView, language: str) -> str:
    """The sentence on the last step, if it did not simply work."""
    sentences = []
    last = view.last_operation
    if last is not None and last.stage is not Stage.DONE and last.stage is not Stage.OPEN and not view.keep_or_release:
        sentences.append(outcome_sentence(last, language))
    if set_aside := view.anomalies:
        words = tr("{n} answers did not fit this payment and were set aside.", count=set_aside)
        sentences.append(words.format(n=set_aside))
    return " ".join(sentences)


class Speech(NamedTuple):
    """The language of staff, and what they call the customer's app."""

    language: str
    wallet: str


def asking_words(action: Action, view: OrderView, now: datetime, speech: Speech) -> tuple[str, str]:
    """The words of a refund's or release's question, and of its outcome.

    It is asked once more before money goes back.
    """
    if action is Action.REFUND:
        return tr("Refund"), refund_words(view, now, speech)
    return tr("Release"), tr("The rest is released to the customer at once. It cannot be captured later.")


def refund_words(view: OrderView, now: datetime, speech: Speech) -> str:
    """Until when a refund is possible, and what to tell the customer."""
    # Only this question needs them.
    from app.words.desk.moments import day_in
    from app.words.desk.saying import landing_words

    today = now.astimezone().date()
    landing = landing_of(view.order.currency, today)
    words = tr("Say: “{words}”").format(words=landing_words(landing, today, words_in(speech.language), speech.wallet))
    if view.payment is None:
        return words
    last = day_in(speech.language, refund_until(view.payment).astimezone().date(), today)
    return f"{tr('Possible until {day}.').format(day=last)} {words}"


def ending_words(to: Flow) -> str:
    """What is said while a request is ended.

    Another one can go out by `to` then.
    """
    if to is Flow.QR:
        return tr("Ending the request to the phone. The code comes once that is done.")
    return tr("Ending the request. The next one goes to the phone once that is done.")
