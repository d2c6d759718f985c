"""Tip, gift card, free goods and returns through the whole engine: each shipment takes what is owed for it."""

import json
from decimal import Decimal

import pytest

from app import runtime
from app.domain.money import Currency
from app.domain.operation import Stage
from app.domain.order import Order, OrderLine, OtherPayment, Source
from app.domain.standing import Standing
from app.domain.verdict import Action
from app.errors import Invalid
from app.services.imports import read_ready_body
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.sent_orders import sent
from tests.support.stage import Stage as Sandbox

ONE, TWO, BOTH = {0: Decimal(1)}, {1: Decimal(1)}, {0: Decimal(1), 1: Decimal(1)}


def line(name: str, price: int, **more: object) -> OrderLine:
    return OrderLine(name, name, Decimal(1), price, 2500, **more)  # type: ignore[arg-type]


COFFEE, BUN, NAPKIN = line("Coffee", 3_500), line("Bun", 3_900), line("Napkin", 0)


def reserved(app: runtime.App, run: Run, sandbox: Sandbox, *lines: OrderLine, tip: int = 0, card: int = 0) -> str:
    others = (OtherPayment(Source.GIFT_CARD, card),) if card else ()
    typed = Order(lines, Currency.NOK, phone="4741234567", tip=tip, other_payments=others)
    reference = at_once(app.checkout.save(typed)).reference
    assert run(app.checkout.send(reference)).stage is Stage.DONE
    sandbox.approve(reference)
    run(app.watch.once())
    return reference


def moved(sandbox: Sandbox) -> list[tuple[str, int]]:
    return [entry for entry in sandbox.moved() if entry[0] != "authorize"]


def test_a_tip_comes_with_the_last_goods_and_goes_back_with_the_whole(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    reference = reserved(app, run, sandbox, COFFEE, BUN, tip=1_000)
    run(app.actions.ship(reference, ONE))
    run(app.actions.ship(reference, TWO))
    run(app.actions.refund_lines(reference, TWO))
    run(app.actions.refund(reference))
    assert moved(sandbox) == [("capture", 3_500), ("capture", 4_900), ("refund", 3_900), ("refund", 4_500)]


def test_a_line_goes_back_at_its_own_price_however_it_was_captured(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    reference = reserved(app, run, sandbox, COFFEE, tip=2_000)
    run(app.actions.capture(reference))
    run(app.actions.refund_lines(reference, ONE))
    assert moved(sandbox) == [("capture", 5_500), ("refund", 3_500)]


def test_a_gift_card_pays_for_what_leaves_first_and_is_not_given_back(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    reference = reserved(app, run, sandbox, COFFEE, BUN, card=2_000)
    run(app.actions.ship(reference, ONE))
    run(app.actions.ship(reference, TWO))
    run(app.actions.refund_lines(reference, BOTH))
    assert moved(sandbox) == [("capture", 1_500), ("capture", 3_900), ("refund", 5_400)]
    assert app.browse.order(reference).standing is Standing.REFUNDED


def test_free_goods_leave_before_and_after_the_others(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    for first, second in ((TWO, ONE), (ONE, TWO)):
        reference = reserved(app, run, sandbox, COFFEE, NAPKIN)
        assert app.browse.order(reference).can_ship
        done = [run(app.actions.ship(reference, wanted, " Posten ", "RR1")) for wanted in (first, second)]
        assert [operation is None for operation in done] == [first is TWO, second is TWO]
        view = app.browse.order(reference)
        assert (view.standing, view.to_ship, view.can_ship) == (Standing.CAPTURED, (), False)
        noted = next(each for each in view.happenings if each.what == "handed_over")
        assert (noted.amount, noted.detail, noted.stage) == (None, "Posten · RR1", Stage.DONE)
        with pytest.raises(Invalid, match="portion_too_many"):
            run(app.actions.ship(reference, TWO))
    assert moved(sandbox) == [("capture", 3_500)] * 2
    assert app.browse.journal()


def test_goods_left_over_after_a_capture_by_amount_are_not_shipped_for_nothing(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    reference = reserved(app, run, sandbox, COFFEE, BUN)
    run(app.actions.capture(reference, 3_600))
    run(app.actions.capture(reference))
    view = app.browse.order(reference)
    assert (bool(view.to_ship), view.can_ship, bool(view.allowed[Action.SHIP])) == (True, False, True)
    with pytest.raises(Invalid, match="all_captured"):
        run(app.actions.ship(reference, ONE))
    assert moved(sandbox) == [("capture", 3_600), ("capture", 3_800)]


def test_an_order_without_lines_is_captured_whole_and_ships_nothing(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    body = {
        "amount": {"value": 49_900, "currency": "NOK"},
        "customer": {"phoneNumber": "4741234567"},
        "paymentMethod": {"type": "WALLET"},
        "reference": "READY-0001",
        "userFlow": "PUSH_MESSAGE",
    }
    _, typed, text = read_ready_body(json.dumps(body))
    reference = at_once(app.checkout.save(typed, "READY-0001", text)).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.watch.once())
    assert not app.browse.order(reference).can_ship
    run(app.actions.capture(reference))
    run(app.actions.refund(reference))
    assert app.browse.order(reference).shipped == app.browse.order(reference).returned == ()
    assert moved(sandbox) == [("capture", 49_900), ("refund", 49_900)]


def test_nothing_is_shipped_before_the_customer_approves(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = at_once(app.checkout.save(Order((COFFEE, NAPKIN), Currency.NOK, phone="4741234567"))).reference
    with pytest.raises(Invalid, match="not_sent_yet"):
        run(app.actions.ship(reference, TWO))
    run(app.checkout.send(reference))
    with pytest.raises(Invalid, match="not_approved_yet"):
        run(app.actions.ship(reference, TWO))


def test_past_the_time_limit_it_is_said_that_it_is_over(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = reserved(app, run, sandbox, COFFEE)
    sandbox.advance(181 * 86_400)
    run(app.watch.once())
    run(app.actions.ask(reference))
    view = app.browse.order(reference)
    assert view.allowed[Action.CAPTURE].refusal == "reservation_ran_out"
    with pytest.raises(Invalid, match="reservation_ran_out"):
        run(app.actions.capture(reference))


def test_a_part_given_back_as_an_amount_takes_back_no_line(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = reserved(app, run, sandbox, COFFEE, BUN)
    run(app.actions.ship(reference, BOTH))
    run(app.actions.refund(reference, 100))
    assert app.browse.order(reference).returned == ()
    run(app.actions.refund_lines(reference, TWO))
    run(app.actions.refund(reference))
    assert moved(sandbox) == [("capture", 7_400), ("refund", 100), ("refund", 3_900), ("refund", 3_400)]
    assert [portion.position for portion in app.browse.order(reference).returned] == [1]


def test_all_of_it_given_back_takes_back_every_line(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = reserved(app, run, sandbox, COFFEE, BUN)
    run(app.actions.ship(reference, BOTH))
    run(app.actions.refund(reference))
    assert [portion.position for portion in app.browse.order(reference).returned] == [0, 1]


def test_only_what_is_reserved_is_kept_for_shipping(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    with pytest.raises(Invalid) as refused:
        at_once(app.actions.ship_later(reference))
    assert refused.value.code == "nothing_to_ship"
    sandbox.approve(reference)
    run(app.watch.once())
    at_once(app.actions.ship_later(reference))
    at_once(app.actions.ship_later(reference))  # twice is as good as once
    view = app.browse.order(reference)
    assert (view.to_ship_later, view.handed_over, view.standing) == (True, False, Standing.RESERVED)
    run(app.actions.capture(reference))
    with pytest.raises(Invalid):
        at_once(app.actions.ship_later(reference))
