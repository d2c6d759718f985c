"""State → case, as one table; and money is never said not to have moved where that is not known."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.domain.codes import Code, Happened, WhyNot
from app.domain.deadline import Deadline, Limit
from app.domain.desk.views import Happening, OrderView
from app.domain.engine.refusal import REFUSALS, Answer, MoneyMoved
from app.domain.money import Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.order import Flow
from app.domain.payment import State
from app.domain.saying.refused_case import NEVER_SENT
from app.domain.saying.say_case import OPEN, saying_of
from app.domain.saying.saying import Case, InApp
from app.domain.verdict import Action, Verdict
from tests.domain.test_offers import ALL, AUTHORISED, CANCEL_TOO_LATE, COUNTER, NOW, POSTED, create, step, view

CREATED = State.CREATED
CANCEL_REQUEST = json.dumps({"cancelTransactionOnly": True}).encode()


def waiting(flow: Flow = Flow.PUSH, ago: int = 30, **more: object) -> OrderView:
    sent = NOW - timedelta(seconds=ago)
    seen = view(state=CREATED, flow=flow, sent_at=sent, last=create(Stage.DONE))
    return replace(seen, expires_at=sent + timedelta(minutes=10), **more)  # type: ignore[arg-type]


def paid(captured: int = 0, refunded: int = 0, released: int = 0, *, hours: int = 2000, **more: object) -> OrderView:
    """A payment that was approved, with `hours` left to capture the rest."""
    seen = view(POSTED, AUTHORISED, (ALL, captured, refunded, released), last=create(Stage.DONE))
    at = NOW + timedelta(hours=hours)
    deadline = Deadline(at, Limit.MARKET, 180, over=hours < 0) if seen.payment and seen.payment.left else None
    return replace(seen, **{"deadline": deadline, **more})  # type: ignore[arg-type]


def running(kind: Kind, stage: Stage, error: str = "", body: bytes = b"{}", captured: int = 0) -> OrderView:
    operation = replace(step(kind, stage, error), body=body)
    state = CREATED if body == CANCEL_REQUEST else AUTHORISED
    return view(state=state, totals=(ALL if state is AUTHORISED else 0, captured, 0, 0), last=operation)


def ran_out(seen: OrderView, why: WhyNot) -> OrderView:
    return replace(seen, allowed={**seen.allowed, Action.CAPTURE: Verdict(refusal=why)})


MONEY = [kind for kind in Kind if kind is not Kind.TRACK]
"""What moves money, or may."""
GUARANTEE = Deadline(NOW - timedelta(hours=1), Limit.GUARANTEE, 180, over=True)
NO, YES, OPEN_YET = MoneyMoved.NO, MoneyMoved.YES, MoneyMoved.NOT_KNOWN
STATES: Mapping[Case, tuple[OrderView, MoneyMoved, InApp]] = {
    Case.DRAFT: (view(), NO, InApp.NOTHING),
    Case.SENDING: (view(state=State.NEW, last=create(Stage.OPEN)), OPEN_YET, InApp.PERHAPS),
    Case.WAITING_PUSH: (waiting(), NO, InApp.REQUEST),
    Case.WAITING_CODE: (waiting(Flow.QR, 300), NO, InApp.CODE),
    Case.WAITING_LINK: (waiting(Flow.WEB, 300), NO, InApp.LINK),
    Case.WAITING_LONG: (waiting(ago=61), NO, InApp.REQUEST),
    Case.CARD_REFUSED: (waiting(card_refused=NOW), NO, InApp.CARD),
    Case.WAITING_OVER: (waiting(ago=601), OPEN_YET, InApp.PERHAPS),
    Case.DECLINED: (view(state=State.ABORTED, last=create(Stage.DONE)), NO, InApp.DECLINED),
    Case.EXPIRED: (view(state=State.EXPIRED), NO, InApp.GONE),
    Case.CANCELLED: (view(state=State.TERMINATED), NO, InApp.GONE),
    Case.UNKNOWN_REQUEST: (view(state=State.NEW, last=create(Stage.UNKNOWN)), OPEN_YET, InApp.PERHAPS),
    Case.UNKNOWN_CAPTURE: (running(Kind.CAPTURE, Stage.UNKNOWN), OPEN_YET, InApp.STEP),
    Case.UNKNOWN_REFUND: (running(Kind.REFUND, Stage.UNKNOWN, captured=ALL), OPEN_YET, InApp.STEP),
    Case.UNKNOWN_CANCEL: (running(Kind.CANCEL, Stage.UNKNOWN, body=CANCEL_REQUEST), OPEN_YET, InApp.PERHAPS),
    Case.UNKNOWN_RELEASE: (running(Kind.CANCEL, Stage.UNKNOWN), OPEN_YET, InApp.STEP),
    Case.UNCLEAR: (running(Kind.CAPTURE, Stage.UNKNOWN, Code.UNCLEAR), OPEN_YET, InApp.STEP),
    Case.SET_ASIDE: (running(Kind.CAPTURE, Stage.UNKNOWN, Code.ANOMALY), OPEN_YET, InApp.STEP),
    Case.BUSY: (running(Kind.CAPTURE, Stage.UNKNOWN, "6280"), OPEN_YET, InApp.STEP),
    Case.CAPTURING: (running(Kind.CAPTURE, Stage.OPEN), OPEN_YET, InApp.STEP),
    Case.REFUNDING: (running(Kind.REFUND, Stage.OPEN, captured=ALL), OPEN_YET, InApp.STEP),
    Case.CANCELLING: (running(Kind.CANCEL, Stage.OPEN, body=CANCEL_REQUEST), OPEN_YET, InApp.PERHAPS),
    Case.RELEASING: (running(Kind.CANCEL, Stage.OPEN), OPEN_YET, InApp.STEP),
    Case.KEEP_OR_RELEASE: (view(state=AUTHORISED, totals=(ALL, 0, 0, 0), last=CANCEL_TOO_LATE), NO, InApp.RESERVED),
    Case.RESERVED: (view(COUNTER, AUTHORISED, (ALL, 0, 0, 0)), NO, InApp.RESERVED),
    Case.TO_SHIP: (paid(), NO, InApp.RESERVED),
    Case.CAPTURE_SOON: (paid(hours=48), NO, InApp.RESERVED),
    Case.GUARANTEE_OVER: (paid(deadline=GUARANTEE), NO, InApp.RESERVED),
    Case.LIMIT_OVER: (paid(hours=-1), NO, InApp.RESERVED),
    Case.PART_CAPTURED: (paid(10_000), YES, InApp.PART),
    Case.REST_SOON: (paid(10_000, hours=3), YES, InApp.PART),
    Case.REST_OVER: (paid(10_000, hours=-3), YES, InApp.PART),
    Case.CAPTURED: (paid(ALL), YES, InApp.CAPTURED),
    Case.REST_RELEASED: (paid(10_000, released=39_900), YES, InApp.CAPTURED),
    Case.REST_RAN_OUT: (ran_out(paid(10_000, released=39_900), WhyNot.REST_RAN_OUT), YES, InApp.CAPTURED),
    Case.RELEASED: (paid(released=ALL), NO, InApp.RELEASED),
    Case.RAN_OUT: (ran_out(paid(released=ALL), WhyNot.RESERVATION_RAN_OUT), NO, InApp.RELEASED),
    Case.REFUNDED: (paid(ALL, ALL), YES, InApp.REFUNDED),
    Case.PART_REFUNDED: (paid(ALL, 9_900), YES, InApp.REFUNDED),
}


def refused(kind: Kind, code: str, stage: Stage = Stage.REFUSED, *, part: bool = False) -> OrderView:
    """An order whose last step of `kind` was refused with `code`; with `part`, after some was captured and refunded."""
    last = replace(step(kind, stage, code), detail="Some title")
    if kind is Kind.CREATE:
        return view(state=State.UNSENT, last=last)
    if part:
        return view(state=AUTHORISED, totals=(ALL, 20_000, 5_000, 0), last=last)
    captured = {Kind.REFUND: ALL}.get(kind, 0)
    return view(state=AUTHORISED, totals=(ALL, captured, 0, 0), last=last)


ENDS = {
    **{
        f"{kind} {code}": refused(kind, code)
        for kind in MONEY
        for code in (*REFUSALS, "9999")
        if (kind, code) != (Kind.CANCEL, "6060")
    },
    **{f"{kind} unsent": refused(kind, Code.NOT_ARRIVED, Stage.UNSENT) for kind in MONEY},
    "create keys": refused(Kind.CREATE, "keys_missing", Stage.UNSENT),
    "create machine": refused(Kind.CREATE, "proxy_unusable", Stage.UNSENT),
}
"""Orders whose last step was refused or did not take place, by every code and kind."""
EVERY: Mapping[str, OrderView] = {**{str(case): seen for case, (seen, _, _) in STATES.items()}, **ENDS}


@pytest.mark.parametrize("case", STATES, ids=str)
def test_a_state_is_its_case(case: Case) -> None:
    seen, moved, in_app = STATES[case]
    saying = saying_of(seen, NOW)
    assert (saying.case, saying.moved, saying.in_app) == (case, moved, in_app)
    assert saying.refused is (case is Case.BUSY)


@pytest.mark.parametrize("name", ENDS)
def test_what_a_refusal_says_of_the_money_is_what_the_table_says(name: str) -> None:
    seen = ENDS[name]
    assert seen.last_operation is not None
    saying = saying_of(seen, NOW)
    known = REFUSALS.get(seen.last_operation.error)
    assert saying.moved is (known.money if known else MoneyMoved.NO)
    assert saying.refused is (seen.last_operation.stage is Stage.REFUSED)
    assert saying.title == "Some title"


def test_every_case_is_reached() -> None:
    found = {saying_of(seen, NOW).case for seen in EVERY.values()}
    assert set(Case) - found == set()


def test_no_is_never_said_where_it_is_not_known() -> None:
    for name, seen in EVERY.items():
        saying = saying_of(seen, NOW)
        open_yet = bool(seen.pending) or saying.case in OPEN
        assert (saying.moved is MoneyMoved.NOT_KNOWN) is open_yet, name
        if saying.moved is MoneyMoved.NO and not saying.refused and saying.case not in NEVER_SENT:
            assert not seen.aggregate.captured, name


def test_a_refusal_that_time_has_passed_by_gives_way_to_the_state() -> None:
    too_late = replace(paid(released=ALL), last_operation=step(Kind.CAPTURE, Stage.REFUSED, "6100"))
    assert saying_of(too_late, NOW).case is Case.RELEASED
    back = replace(paid(ALL, ALL), last_operation=step(Kind.REFUND, Stage.REFUSED, "6180"))
    assert saying_of(back, NOW).case is Case.REFUNDED
    taken = replace(paid(ALL), last_operation=step(Kind.CANCEL, Stage.REFUSED, "6040"))
    assert saying_of(taken, NOW).case is Case.CAPTURED
    sent = replace(waiting(), last_operation=step(Kind.CREATE, Stage.REFUSED, "4150"))
    assert saying_of(sent, NOW).case is Case.WAITING_PUSH


def test_a_cancel_that_was_refused_while_the_request_waits_is_told() -> None:
    seen = replace(waiting(), last_operation=step(Kind.CANCEL, Stage.REFUSED, "6050"))
    assert saying_of(seen, NOW).case is Case.ENDED_BEFORE


@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.UNKNOWN, Stage.REFUSED, Stage.UNSENT])
def test_a_link_to_the_parcel_has_no_say_in_it(stage: Stage) -> None:
    link = step(Kind.TRACK, stage, "3010" if stage is Stage.UNKNOWN else "")
    seen = replace(paid(ALL), last_operation=link, pending=(link,) if link.pending else ())
    saying = saying_of(seen, NOW)
    assert (saying.case, saying.moved, saying.refused) == (Case.CAPTURED, MoneyMoved.YES, False)


def test_a_chosen_keep_is_a_reservation_like_any_other() -> None:
    kept = view(POSTED, AUTHORISED, (ALL, 0, 0, 0), last=CANCEL_TOO_LATE, kept=True)
    assert saying_of(kept, NOW).case is Case.TO_SHIP


def test_an_answer_that_was_set_aside_is_remarked_upon() -> None:
    assert saying_of(replace(paid(ALL), anomalies=1), NOW).set_aside
    assert not saying_of(paid(ALL), NOW).set_aside
    aside = replace(STATES[Case.SET_ASIDE][0], anomalies=1)
    assert not saying_of(aside, NOW).set_aside  # the case says it


def test_the_figures_are_local_and_of_the_order() -> None:
    east = timezone(timedelta(hours=2))
    seen = paid(10_000, 4_000)
    at = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)
    told = Happening(at, Happened.REFUND, None, ours=True, stage=Stage.DONE)
    figures = saying_of(replace(seen, happenings=(told,), last_operation=_refund(4_000)), NOW.astimezone(east)).figures
    money = [figures.total, figures.step, figures.captured, figures.refunded, figures.left, figures.refundable]
    assert [each.minor for each in money] == [49_900, 4_000, 10_000, 4_000, 39_900, 6_000]
    assert figures.refunded_at == at
    assert figures.refunded_at is not None
    assert figures.refunded_at.utcoffset() == timedelta(hours=2)
    assert figures.landing is not None
    assert figures.landing.first == date(2026, 12, 1)  # two banking days after the 27th, which it was here
    assert figures.until == NOW + timedelta(hours=2000)
    assert figures.refund_by == NOW + timedelta(days=365)


def _refund(minor: int) -> Operation:
    return replace(step(Kind.REFUND, Stage.DONE), amount=Money(minor, COUNTER.currency))


def test_a_refund_that_nobody_told_of_is_as_old_as_the_order() -> None:
    assert saying_of(paid(ALL, ALL), NOW).figures.refunded_at == NOW


def test_an_order_without_a_payment_has_figures_too() -> None:
    figures = saying_of(view(), NOW).figures
    assert (figures.total.minor, figures.step.minor, figures.captured.minor) == (49_900, 49_900, 0)
    assert (figures.sent, figures.ends, figures.until) == (NOW, NOW, NOW)
    assert figures.landing is None


def test_a_time_limit_of_its_own_is_when_the_request_ends() -> None:
    assert saying_of(waiting(), NOW).figures.ends == NOW - timedelta(seconds=30) + timedelta(minutes=10)
    assert saying_of(waiting(card_refused=NOW), NOW).figures.card == NOW


def test_what_was_neither_yes_nor_no_is_open() -> None:
    busy = {code for code, refusal in REFUSALS.items() if refusal.kind is Answer.NOT_NOW}
    for code in busy:
        assert saying_of(running(Kind.CAPTURE, Stage.UNKNOWN, code), NOW).moved is MoneyMoved.NOT_KNOWN
