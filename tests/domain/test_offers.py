"""State → offers, as one table: what comes first with an order, what can be done besides, and why not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from app.domain.by_line import Capturing
from app.domain.codes import Code
from app.domain.desk.views import OrderView, Shipment
from app.domain.money import Currency, Money, format_minor
from app.domain.offers import Offer, Offers, Option, Wording, changed_by_itself, first_offer, first_option, offers
from app.domain.operation import Kind, Operation, Stage
from app.domain.order import Flow, Interaction, Order, OrderLine
from app.domain.payment import Aggregate, Payment, State, standing
from app.domain.shipment import Portion
from app.domain.standing import Standing
from app.domain.verdict import allowed_actions, approved_first

NOW = datetime(2026, 11, 29, 14, 0, tzinfo=UTC)
HOODIE = OrderLine("Hoodie", "h1", Decimal(1), 49_900, 2500)
CAP = OrderLine("Cap", "c1", Decimal(1), 10_000, 2500)
STICKER = OrderLine("Sticker", "s1", Decimal(1), 0, 2500)
COUNTER = Order((HOODIE,), Currency.NOK, phone="4741234567", interaction=Interaction.PRESENT)
TWO = replace(COUNTER, lines=(HOODIE, CAP))
GIFT = replace(COUNTER, lines=(HOODIE, STICKER))
POSTED = replace(COUNTER, interaction=Interaction.NOT_PRESENT)
AMOUNT = Order((), Currency.NOK, phone="4741234567", stated_total=49_900)
HOODIE_GONE = (Portion(0, Decimal(1), 49_900),)
ALL_GONE = (*HOODIE_GONE, Portion(1, Decimal(1), 10_000))
PARCEL = Shipment(NOW, HOODIE_GONE, "Posten", "370001")


def step(kind: Kind, stage: Stage, error: str = "", minor: int = 49_900) -> Operation:
    money = Money(minor, Currency.NOK)
    return Operation(1, 1, "K-261129-0001", kind, "key", b"{}", money, stage, NOW, error=error)


def view(
    order: Order = COUNTER,
    state: State | None = None,
    totals: tuple[int, int, int, int] = (0, 0, 0, 0),
    *,
    flow: Flow = Flow.PUSH,
    last: Operation | None = None,
    shipped: tuple[Portion, ...] = (),
    shipments: tuple[Shipment, ...] = (),
    unfinished: bool = False,
    to_ship_later: bool = False,
    whole_only: bool = False,
    kept: bool = False,
    sent_at: datetime = NOW,
) -> OrderView:
    """An order as `browse` would show it: `totals` are authorised, captured, refunded and cancelled; `last` the last step."""
    payment = None
    if state is not None:
        payment = Payment("K-261129-0001", 1, order.total, state, sent_at, Aggregate(*totals), flow=flow)
    pending = (last,) if last is not None and last.pending else ()
    return OrderView(
        reference="K-261129-0001",
        order=order,
        standing=standing(payment, pending),
        made_at=NOW,
        payment=payment,
        flow=flow,
        attempts=(),
        pending=pending,
        last_operation=last,
        allowed=allowed_actions(payment, pending, NOW, whole_only=whole_only),
        happenings=(),
        anomalies=0,
        expires_at=None,
        deadline=None,
        unknown_since=None,
        keep_or_release=approved_first(payment, last) and not kept,
        shipped=shipped,
        returned=(),
        unfinished=unfinished,
        to_ship_later=to_ship_later,
        shipments=shipments,
    )


def create(stage: Stage, error: str = "") -> Operation:
    return step(Kind.CREATE, stage, error)


AUTHORISED, ALL, TWO_ALL = State.AUTHORIZED, 49_900, 59_900
CANCEL_TOO_LATE = step(Kind.CANCEL, Stage.REFUSED, "6060")
STATES = {
    # nothing was sent, or the service does not have it
    "draft": view(),
    "draft, only an amount": view(AMOUNT),
    "draft, unfinished": view(unfinished=True),
    "draft, paid by code": view(flow=Flow.QR),
    "draft, never arrived": view(state=State.UNSENT, last=create(Stage.UNSENT, "not_arrived")),
    "draft, reference was taken": view(state=State.UNSENT, last=create(Stage.REFUSED, "4150")),
    "draft, refused for what is in it": view(state=State.UNSENT, last=create(Stage.REFUSED, "4040")),
    "draft, no request to this number": view(state=State.UNSENT, last=create(Stage.REFUSED, "7010")),
    "draft, number was no use for a code": view(state=State.UNSENT, flow=Flow.QR, last=create(Stage.REFUSED, "7010")),
    "draft, no pushes": view(state=State.UNSENT, last=create(Stage.REFUSED, "5080")),
    "draft, no pushes, by code already": view(state=State.UNSENT, flow=Flow.QR, last=create(Stage.REFUSED, "5080")),
    "draft, no pushes, unfinished": view(state=State.UNSENT, last=create(Stage.REFUSED, "5080"), unfinished=True),
    # the customer has not answered
    "sending": view(state=State.NEW, last=create(Stage.OPEN)),
    "waiting, by push": view(state=State.CREATED, last=create(Stage.DONE)),
    "waiting, by code": view(state=State.CREATED, flow=Flow.QR, last=create(Stage.DONE)),
    "waiting, by link": view(state=State.CREATED, flow=Flow.WEB, last=create(Stage.DONE)),
    "waiting, cancel under way": view(state=State.CREATED, last=step(Kind.CANCEL, Stage.OPEN)),
    # reserved
    "reserved": view(state=AUTHORISED, totals=(ALL, 0, 0, 0)),
    "reserved, only an amount": view(AMOUNT, AUTHORISED, (ALL, 0, 0, 0)),
    "reserved, customer elsewhere": view(POSTED, AUTHORISED, (ALL, 0, 0, 0)),
    "reserved, to ship later": view(state=AUTHORISED, totals=(ALL, 0, 0, 0), to_ship_later=True),
    "reserved, whole only": view(state=AUTHORISED, totals=(ALL, 0, 0, 0), whole_only=True),
    "reserved, capture under way": view(state=AUTHORISED, totals=(ALL, 0, 0, 0), last=step(Kind.CAPTURE, Stage.OPEN)),
    "reserved, capture was refused": view(
        state=AUTHORISED, totals=(ALL, 0, 0, 0), last=step(Kind.CAPTURE, Stage.REFUSED, "6100")
    ),
    "reserved, keep or release": view(state=AUTHORISED, totals=(ALL, 0, 0, 0), last=CANCEL_TOO_LATE),
    "reserved, kept": view(state=AUTHORISED, totals=(ALL, 0, 0, 0), last=CANCEL_TOO_LATE, kept=True),
    # some of it captured
    "part captured by line": view(TWO, AUTHORISED, (TWO_ALL, ALL, 0, 0), shipped=HOODIE_GONE),
    "part captured, sent by parcel": view(
        TWO, AUTHORISED, (TWO_ALL, ALL, 0, 0), shipped=HOODIE_GONE, shipments=(PARCEL,)
    ),
    "part captured by amount": view(AMOUNT, AUTHORISED, (ALL, 10_000, 0, 0)),
    "part captured, part refunded": view(TWO, AUTHORISED, (TWO_ALL, ALL, 10_000, 0), shipped=HOODIE_GONE),
    "part captured, all of that refunded": view(TWO, AUTHORISED, (TWO_ALL, ALL, ALL, 0), shipped=HOODIE_GONE),
    "part captured, refund under way": view(
        TWO, AUTHORISED, (TWO_ALL, ALL, 0, 0), shipped=HOODIE_GONE, last=step(Kind.REFUND, Stage.OPEN)
    ),
    "part captured, whole only": view(TWO, AUTHORISED, (TWO_ALL, ALL, 0, 0), shipped=HOODIE_GONE, whole_only=True),
    # all of it captured, or given back
    "captured": view(TWO, AUTHORISED, (TWO_ALL, TWO_ALL, 0, 0), shipped=ALL_GONE),
    "captured, a free thing has not left": view(GIFT, AUTHORISED, (ALL, ALL, 0, 0), shipped=HOODIE_GONE),
    "captured, part refunded": view(state=AUTHORISED, totals=(ALL, ALL, 9_900, 0), shipped=HOODIE_GONE),
    "captured, refund under way": view(
        state=AUTHORISED, totals=(ALL, ALL, 0, 0), shipped=HOODIE_GONE, last=step(Kind.REFUND, Stage.OPEN)
    ),
    "captured, over a year ago": view(
        state=AUTHORISED, totals=(ALL, ALL, 0, 0), shipped=HOODIE_GONE, sent_at=NOW - timedelta(days=366)
    ),
    "captured in part, rest released": view(TWO, AUTHORISED, (TWO_ALL, ALL, 0, 10_000), shipped=HOODIE_GONE),
    "refunded": view(state=AUTHORISED, totals=(ALL, ALL, ALL, 0), shipped=HOODIE_GONE),
    "released": view(state=AUTHORISED, totals=(ALL, 0, 0, ALL), last=step(Kind.CANCEL, Stage.DONE)),
    # an answer was lost
    "unknown, request": view(state=State.NEW, last=create(Stage.UNKNOWN)),
    "unknown, cancel": view(state=State.CREATED, last=step(Kind.CANCEL, Stage.UNKNOWN)),
    "unknown, capture": view(state=AUTHORISED, totals=(ALL, 0, 0, 0), last=step(Kind.CAPTURE, Stage.UNKNOWN)),
    "unknown, refund": view(
        state=AUTHORISED, totals=(ALL, ALL, 0, 0), shipped=HOODIE_GONE, last=step(Kind.REFUND, Stage.UNKNOWN)
    ),
    "unclear, capture": view(
        state=AUTHORISED, totals=(ALL, 0, 0, 0), last=step(Kind.CAPTURE, Stage.UNKNOWN, Code.UNCLEAR)
    ),
    "unclear, cancel": view(state=State.CREATED, last=step(Kind.CANCEL, Stage.UNKNOWN, Code.UNCLEAR)),
    # it ended without money
    "declined, by push": view(state=State.ABORTED),
    "declined, by code": view(state=State.ABORTED, flow=Flow.QR),
    "expired, by push": view(state=State.EXPIRED),
    "expired, by link": view(state=State.EXPIRED, flow=Flow.WEB),
    "expired, only an amount": view(AMOUNT, State.EXPIRED),
    "cancelled, by push": view(state=State.TERMINATED),
    "cancelled, a new request is refused": view(state=State.UNSENT, last=create(Stage.REFUSED, "7010")),
}
TABLE = """
state                               | first                              | besides
draft                               | send_request 499,00                | change_order, copy_order, print
draft, only an amount               | send_request 499,00                | change_order, print
draft, unfinished                   | change_order                       | copy_order, print
draft, paid by code                 | send_request 499,00                | change_order, copy_order, print
draft, never arrived                | send_request 499,00                | change_order, copy_order
draft, reference was taken          | send_request 499,00                | change_order, copy_order
draft, refused for what is in it    | change_order                       | copy_order
draft, no request to this number    | change_order                       | send_as_code, change_number, copy_order
draft, number was no use for a code | change_order                       | send_to_phone, copy_order
draft, no pushes                    | send_as_code 499,00                | change_order, copy_order
draft, no pushes, by code already   | change_order                       | copy_order
draft, no pushes, unfinished        | change_order                       | copy_order
sending                             | –                                  | cancel_request (operation_open)
waiting, by push                    | –                                  | change_to_code, change_number, cancel_request
waiting, by code                    | –                                  | send_to_phone, cancel_request
waiting, by link                    | –                                  | change_to_code, send_to_phone, cancel_request
waiting, cancel under way           | –                                  | cancel_request (operation_open)
reserved                            | capture_now 499,00                 | other_amount, to_ship, release, copy_order, print
reserved, only an amount            | ship_and_capture 499,00            | other_amount, to_ship, release, print
reserved, customer elsewhere        | ship_and_capture 499,00            | other_amount, to_ship, release, copy_order, print
reserved, to ship later             | ship_and_capture 499,00            | other_amount, release, copy_order, print
reserved, whole only                | capture_now 499,00                 | other_amount, to_ship, release, copy_order, print
reserved, capture under way         | capture_now 499,00 (operation_open)| release (operation_open), copy_order, print
reserved, capture was refused       | capture_now 499,00                 | other_amount, to_ship, release, copy_order, print
reserved, keep or release           | keep                               | release 499,00, copy_order, print
reserved, kept                      | capture_now 499,00                 | other_amount, to_ship, release, copy_order, print
part captured by line               | capture_now 100,00                 | other_amount, refund, release_rest, copy_order, print
part captured, sent by parcel       | ship_and_capture 100,00            | other_amount, refund, release_rest, copy_order, print
part captured by amount             | ship_and_capture 399,00            | other_amount, refund, release_rest, print
part captured, part refunded        | capture_now 100,00                 | other_amount, refund, release_rest, copy_order, print
part captured, all of that refunded | capture_now 100,00                 | other_amount, release_rest, copy_order, print
part captured, refund under way     | capture_now 100,00 (operation_open)| refund (operation_open), release_rest (operation_open), copy_order, print
part captured, whole only           | capture_now 100,00                 | other_amount, refund, release_rest, copy_order, print
captured                            | –                                  | refund, copy_order, print
captured, a free thing has not left | ship                               | refund, copy_order, print
captured, part refunded             | –                                  | refund, copy_order, print
captured, refund under way          | –                                  | refund (operation_open), copy_order, print
captured, over a year ago           | –                                  | copy_order, print
captured in part, rest released     | –                                  | refund, copy_order, print
refunded                            | –                                  | copy_order, print
released                            | –                                  | copy_order, print
unknown, request                    | ask_again                          | copy_order
unknown, cancel                     | ask_again                          | copy_order
unknown, capture                    | ask_again                          | release (operation_unknown), copy_order, print
unknown, refund                     | ask_again                          | refund (operation_unknown), copy_order, print
unclear, capture                    | ask_again                          | compare, release (operation_unknown), copy_order, print
unclear, cancel                     | ask_again                          | copy_order
declined, by push                   | send_request 499,00                | send_as_code, change_number, copy_order
declined, by code                   | send_request 499,00                | send_to_phone, copy_order
expired, by push                    | send_request 499,00                | send_as_code, change_number, copy_order
expired, by link                    | send_request 499,00                | send_as_code, send_to_phone, copy_order
expired, only an amount             | send_request 499,00                | send_as_code, change_number
cancelled, by push                  | send_request 499,00                | send_as_code, change_number, copy_order
cancelled, a new request is refused | change_order                       | send_as_code, change_number, copy_order
"""  # noqa: E501 - a row a state


def written(offer: Offer) -> str:
    """`ship_and_capture 499,00`, with what is in the way behind a mark."""
    amount = f" {format_minor(offer.amount.minor, 'nb')}" if offer.amount else ""
    return f"{offer.words}{amount}" + (f" ({offer.refusal})" if offer.refusal else "")


def row(found: Offers) -> list[str]:
    first = written(found.first) if found.first is not None else "–"
    return [first, ", ".join(map(written, found.others)) or "–"]


def rows() -> dict[str, list[str]]:
    cells = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()[1:]]
    return {state: found for state, *found in cells}


@pytest.mark.parametrize("state", STATES)
def test_what_is_offered_in_every_state(state: str) -> None:
    assert row(offers(STATES[state])) == rows()[state]


def test_what_is_refused_is_not_allowed() -> None:
    assert Offer(Option.REFUND, Wording.REFUND).allowed
    assert not Offer(Option.REFUND, Wording.REFUND, refusal="operation_open").allowed


@pytest.mark.parametrize("state", STATES)
def test_a_till_that_can_send_nothing_says_why_at_each_step(state: str) -> None:
    usual, stopped = offers(STATES[state]), offers(STATES[state], "server_away")
    for before, here in zip((usual.first, *usual.others), (stopped.first, *stopped.others), strict=True):
        if before is None or here is None:
            assert before is here
        elif here.option in (Option.CHANGE, Option.COPY):
            assert here == before
        else:
            assert here == replace(before, refusal=before.refusal or "server_away")


def test_the_table_is_whole() -> None:
    assert list(rows()) == list(STATES)
    assert {seen.standing for seen in STATES.values()} == set(Standing)
    found = [
        offer for seen in STATES.values() for offer in (*offers(seen).others, offers(seen).first) if offer is not None
    ]
    assert {offer.option for offer in found} == set(Option)
    assert {offer.words for offer in found} == set(Wording)


@pytest.mark.parametrize("state", STATES)
def test_what_comes_first_is_offered_once(state: str) -> None:
    seen = offers(STATES[state])
    options = [offer.option for offer in (seen.first, *seen.others) if offer is not None]
    assert len(options) == len(set(options))
    assert all(seen.get(option) is not None for option in options[1 if seen.first is not None else 0 :])
    assert seen.get(Option.ASK) is None


def test_keep_or_release_is_asked_before_anything_else() -> None:
    assert [state for state, seen in STATES.items() if offers(seen).keep_or_release] == ["reserved, keep or release"]
    assert first_option(STATES["reserved, keep or release"]) is Option.CAPTURE  # the button below the question


@pytest.mark.parametrize(
    ("state", "typed", "expected"),
    [
        ("reserved", "200", "capture_now 200,00"),
        ("reserved", "999", "capture_now 999,00"),  # said at the field, once it is pressed
        ("reserved", "1.500", "capture_now"),  # it can be read two ways
        ("reserved, whole only", "499", "capture_now 499,00"),
        ("reserved, whole only", "200", "capture_now 200,00 (whole_only)"),
        ("reserved, capture under way", "200", "capture_now 200,00 (operation_open)"),
    ],
)
def test_a_capture_says_the_amount_that_is_typed(state: str, typed: str, expected: str) -> None:
    seen = STATES[state]
    offer = first_offer(seen, Capturing(seen, None, typed))
    assert offer is not None
    assert written(offer) == expected


def test_goods_that_cost_nothing_leave_without_an_amount() -> None:
    seen = view(GIFT, AUTHORISED, (ALL, 0, 0, 0))
    offer = first_offer(seen, Capturing(seen, {1: Decimal(1)}, "0"))
    assert offer == Offer(Option.CAPTURE, Wording.SHIP)


@pytest.mark.parametrize(
    ("before", "now", "changed"),
    [
        ("waiting, by push", "reserved", True),  # it appears under the finger
        ("reserved", "reserved", False),
        ("reserved", "reserved, to ship later", False),  # the same act, the same amount
        ("reserved", "part captured by line", True),  # another amount
        ("reserved", "captured", False),  # it goes away
        ("draft", "draft, no pushes", True),
    ],
)
def test_the_main_button_rests_when_it_changes_by_itself(before: str, now: str, changed: bool) -> None:
    assert changed_by_itself(STATES[before], STATES[now]) is changed
