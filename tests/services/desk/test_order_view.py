"""One order as a page shows it: who, how, what left, and all that happened in its true order."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import runtime
from app.domain.codes import Happened
from app.domain.desk.views import Happening
from app.domain.input.phone import format_phone
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Stage
from app.domain.order import Flow, Order, OrderLine
from app.domain.papers.printout import Outcome
from app.domain.payment import Event
from app.domain.records.journal import What
from app.domain.standing import Standing
from app.errors import Invalid
from app.services.desk.order_view import ANSWERS, in_order
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.inside.service import Crash, between, dies_after
from tests.support.stage import Stage as Sandbox

START = datetime(2026, 11, 29, 14, 0, tzinfo=UTC)


def order(minor: int = 49900, phone: str = "4741234567", note: str = "") -> Order:
    line = OrderLine("Hoodie", "h1", Decimal(1), minor, 2500)
    return Order((line,), Currency.NOK, phone=phone, note=note)


def sent(app: runtime.App, run: Run, minor: int = 49900) -> str:
    reference = at_once(app.checkout.save(order(minor))).reference
    run(app.checkout.send(reference))
    return reference


# numbers ------------------------------------------------------------------------------------------------------------------


def test_four_digits_tell_two_customers_apart_and_a_setting_says_how_many(app: runtime.App, run: Run) -> None:
    for phone in ("4741234567", "4791235567"):
        reference = at_once(app.checkout.save(order(phone=phone))).reference
        run(app.checkout.send(reference))
    assert [row.phone for row in app.browse.orders()] == ["•••• 5567", "•••• 4567"]
    assert [row.customer for row in app.browse.waiting()] == ["•••• 4567", "•••• 5567"]
    at_once(app.checkout.save(order()))
    assert app.browse.drafts()[0].customer == "•••• 4567"
    for setting, shown in (("3", "•• ••• 567"), ("all", "+47 91 23 55 67"), ("4", "•••• 5567")):
        at_once(app.preferences.change({"phone_digits": setting}))
        assert app.browse.orders()[1].phone == shown
        assert app.browse.order(reference).phone == shown


def test_the_whole_number_is_shown_on_demand_and_that_is_noted(app: runtime.App) -> None:
    at_once(app.preferences.change({"staff": "Anna"}))
    reference = at_once(app.checkout.save(order())).reference
    assert at_once(app.actions.reveal_phone(reference)) == format_phone("4741234567")
    (entry,) = app.browse.entries()
    assert (entry.what, entry.who, entry.reference) == (What.REVEALED, "Anna", reference)
    assert app.browse.journal()
    nameless = at_once(app.checkout.save(order(phone=""))).reference
    with pytest.raises(Invalid):
        at_once(app.actions.reveal_phone(nameless))


# another number, and back to the phone ------------------------------------------------------------------------------------


def test_another_number_ends_the_old_request_and_keeps_the_receipt_number(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    reference = sent(app, run)
    before = app.browse.order(reference).order
    changed = run(app.checkout.switch(reference, Flow.PUSH, "4791234567"))
    assert (changed.kind, changed.stage) == (Kind.CREATE, Stage.DONE)
    assert [each["operation"] for each in sandbox.writes()] == ["create", "cancel", "create"]
    view = app.browse.order(reference)
    assert view.order.phone == "4791234567"
    assert view.order.receipt_number == before.receipt_number != ""
    assert view.order.words != before.words
    told = [(each.what, each.to, each.way) for each in view.happenings if each.what == "create"]
    assert told == [("create", "•••• 4567", Flow.PUSH), ("create", "•••• 4567", Flow.PUSH)]
    assert [exchange["body"]["customer"]["phoneNumber"] for exchange in sandbox.requests("create")] == [
        "4741234567",
        "4791234567",
    ]
    assert [row.reference for row in app.browse.orders("91234567")] == [reference]
    assert app.browse.orders("41234567") == ()


def test_a_number_that_cannot_be_ended_stays(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    sandbox.faults({"operation": "cancel", "do": "customer_approves", "count": 1})
    run(app.checkout.switch(reference, Flow.PUSH, "4791234567"))
    view = app.browse.order(reference)
    assert (view.order.phone, view.keep_or_release) == ("4741234567", True)
    assert len(sandbox.requests("create")) == 1


def test_from_a_code_to_the_phone_and_after_an_ending(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = at_once(app.checkout.save(Order(order().lines, Currency.NOK, Flow.QR))).reference
    run(app.checkout.send(reference))
    assert run(app.checkout.switch(reference, Flow.PUSH, "4741234567")).stage is Stage.DONE
    assert sandbox.payments()[0]["userFlow"] == "PUSH_MESSAGE"
    sandbox.expire(f"{reference}-2")
    run(app.watch.once())
    assert run(app.checkout.send(reference, Flow.PUSH, "4791234567")).stage is Stage.DONE
    assert sandbox.requests("create")[-1]["body"]["customer"]["phoneNumber"] == "4791234567"


def test_a_typed_number_takes_the_place_of_a_scanned_code(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    from dataclasses import replace

    scanned = replace(order(phone=""), personal_qr="https://qr.vipps.no/p/abc")
    reference = at_once(app.checkout.save(scanned)).reference
    with_number = run(app.checkout.send(reference, Flow.PUSH, "4741234567"))
    assert with_number.stage is Stage.DONE
    asked = app.browse.order(reference).order
    assert (asked.phone, asked.personal_qr) == ("4741234567", "")


# what support is asked about ----------------------------------------------------------------------------------------------


def test_what_left_how_it_travelled_and_the_services_numbers(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    sandbox.approve(reference)
    run(app.watch.once())
    run(app.actions.ship(reference, {0: Decimal(1)}, "Posten", "RR123456789NO"))
    view = app.browse.order(reference)
    (shipment,) = view.shipments
    assert (shipment.carrier, shipment.tracking) == ("Posten", "RR123456789NO")
    assert [portion.position for portion in shipment.portions] == [0]
    assert view.payment is not None
    assert view.payment.psp_reference
    assert all(each.psp_reference for each in view.happenings if not each.ours)
    assert [each.way for each in view.happenings if each.what == "create"] == [Flow.PUSH]
    # Our step and the log's answer name one key, and with it the service's own number.
    asked, answer = (next(each for each in view.happenings if each.what == what) for what in ("capture", "CAPTURED"))
    assert asked.key == answer.key != ""
    assert asked.psp_reference == answer.psp_reference


def test_a_card_that_the_bank_refuses_shows_while_the_request_waits(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    reference = sent(app, run, minor=151)  # an amount that the bank refuses
    sandbox.approve(reference)
    run(app.actions.read_log(reference))
    view = app.browse.order(reference)
    assert view.standing is Standing.WAITING
    assert view.card_refused is not None
    assert view.happenings[0].what == Happened.CARD_REFUSED
    sandbox.abort(reference)
    run(app.watch.once())
    assert app.browse.order(reference).card_refused is None  # now it is declined, and that is what counts


def test_the_log_of_what_was_never_sent_is_not_read(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    run(app.actions.read_log(at_once(app.checkout.save(order())).reference))
    assert sandbox.requests() == []


def test_an_entry_of_the_log_that_did_not_work_out_is_told_as_refused(app: runtime.App, run: Run) -> None:
    reference = sent(app, run)
    store = store_of(app)
    money = Money(49900, Currency.NOK)
    with store.write():
        store.payments.keep_events([Event(reference, "psp", "CAPTURED", money, START, success=False)])
    told = {each.what: each.stage for each in app.browse.order(reference).happenings if not each.ours}
    assert told["CAPTURED"] is Stage.REFUSED


# the order of things ------------------------------------------------------------------------------------------------------

STEPS = ("create", "CREATED", "AUTHORIZED", "capture", "CAPTURED", "refund", "REFUNDED", "refund", "REFUNDED")


@given(st.integers(-900, 900))
def test_a_clock_that_is_off_changes_no_order(skew: int) -> None:
    """Each step takes 60 s; the service's clock is ahead of ours by `skew` seconds, or behind."""
    ours: list[Happening] = []
    theirs: list[Happening] = []
    for number, what in enumerate(STEPS):
        own = what in ANSWERS.values()
        at = START + timedelta(seconds=60 * number + (0 if own else skew))
        stage = Stage.DONE if own else None
        (ours if own else theirs).append(Happening(at, what, None, ours=own, stage=stage, detail=str(number)))
    told = in_order([*ours, *theirs])
    assert [each.what for each in reversed(told)] == list(STEPS)


def test_a_step_that_was_refused_has_no_answer_and_a_paper_stands_where_it_was_printed() -> None:
    def at(seconds: int) -> datetime:
        return START + timedelta(seconds=seconds)

    told = in_order(
        [
            Happening(at(0), "create", None, ours=True, stage=Stage.DONE),
            Happening(at(30), "capture", None, ours=True, stage=Stage.REFUSED),
            Happening(at(40), "capture", None, ours=True, stage=Stage.DONE),
            Happening(at(35), "print_done", None, ours=True, stage=Stage.DONE),
            Happening(at(5), "AUTHORIZED", None, ours=False),
            Happening(at(20), "CAPTURED", None, ours=False),
            Happening(at(2), "CREATED", None, ours=False),
            Happening(at(99), "anomaly_state", None, ours=False),
        ]
    )
    assert [each.what for each in reversed(told)] == [
        *("create", "CREATED", "AUTHORIZED", "capture", "print_done", "capture", "CAPTURED", "anomaly_state"),
    ]


# what was given up --------------------------------------------------------------------------------------------------------


def test_what_was_released_is_marked_where_the_shipments_tell(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    line = OrderLine("Hoodie", "h1", Decimal(3), 49900, 2500)
    references = [
        at_once(app.checkout.save(Order((line,), Currency.NOK, phone="4741234567"))).reference for _ in range(3)
    ]
    for reference in references:
        run(app.checkout.send(reference))
        sandbox.approve(reference)
        run(app.watch.once())
        assert app.browse.order(reference).released == ()
    by_line, by_amount, whole = references
    run(app.actions.ship(by_line, {0: Decimal(1)}))
    run(app.actions.capture(by_amount, 49900))
    for reference in (by_line, by_amount, whole):
        run(app.actions.release(reference))
    assert [(each.position, each.quantity) for each in app.browse.order(by_line).released] == [(0, Decimal(2))]
    assert app.browse.order(by_amount).released == ()  # nobody said which of them were captured
    assert [each.quantity for each in app.browse.order(whole).released] == [Decimal(3)]


def test_a_request_that_came_ready_made_goes_to_another_number_too(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    from app.services.imports import read_ready_body

    text = """{"amount": {"currency": "NOK", "value": 49900}, "paymentMethod": {"type": "WALLET"},
      "customer": {"phoneNumber": 4741234567}, "reference": "READY-0001", "userFlow": "PUSH_MESSAGE",
      "paymentDescription": "Hoodie", "customerInteraction": "CUSTOMER_NOT_PRESENT"}"""
    reference, asked, body = read_ready_body(text)
    at_once(app.checkout.save(asked, reference, body))
    run(app.checkout.send(reference))
    assert run(app.checkout.switch(reference, Flow.PUSH, "4791234567")).stage is Stage.DONE
    first, second = (exchange["body"] for exchange in sandbox.requests("create"))
    assert (str(first["customer"]["phoneNumber"]), second["customer"]["phoneNumber"]) == ("4741234567", "4791234567")
    assert second["amount"] == first["amount"]


def test_what_was_handed_over_without_a_capture_is_a_shipment_too(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    lines = (
        OrderLine("Leaflet", "l1", Decimal(1), 0, 2500),
        OrderLine("Hoodie", "h1", Decimal(1), 49900, 2500),
    )
    reference = at_once(app.checkout.save(Order(lines, Currency.NOK, phone="4741234567"))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.watch.once())
    run(app.actions.ship(reference, {0: Decimal(1)}, "Posten", "RR1"))
    run(app.actions.ship(reference, {1: Decimal(1)}, "Bring", "RR2"))
    view = app.browse.order(reference)
    assert [(each.carrier, each.tracking) for each in view.shipments] == [("Posten", "RR1"), ("Bring", "RR2")]
    assert [[portion.position for portion in each.portions] for each in view.shipments] == [[0], [1]]
    assert "handed_over" in {each.what for each in view.happenings}


def test_a_cancel_and_a_release_are_told_apart(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """Ending what nobody has approved, and letting go of what was."""
    waits, reserved = (at_once(app.checkout.save(order())).reference for _ in range(2))
    for reference in (waits, reserved):
        run(app.checkout.send(reference))
    sandbox.approve(reserved)
    run(app.watch.once())
    run(app.actions.cancel(waits))
    run(app.actions.release(reserved))
    told = [
        [each.what for each in app.browse.order(reference).happenings if each.ours] for reference in (waits, reserved)
    ]
    assert [whats[-1] for whats in told] == ["create", "create"]
    assert [whats[0] for whats in told] == ["cancel", "release"]


# what the command line tells and a refund takes -----------------------------------------------------------------------------


def test_the_services_own_word_for_each_state(app: runtime.App, run: Run) -> None:
    reference = at_once(app.checkout.save(order())).reference
    assert app.browse.order(reference).service_state == "DRAFT"
    with between(app, dies_after("/payments")), pytest.raises(Crash):
        run(app.checkout.send(reference))
    assert app.browse.order(reference).service_state == "UNKNOWN"
    run(app.actions.ask(reference))
    assert app.browse.order(reference).service_state == "CREATED"


def test_what_the_customer_has_can_be_taken_back(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    assert app.browse.order(reference).to_take_back == ()
    sandbox.approve(reference)
    run(app.actions.ask(reference))
    run(app.actions.ship(reference, {0: Decimal(1)}))
    (portion,) = app.browse.order(reference).to_take_back
    assert (portion.position, portion.quantity) == (0, 1)


def test_a_paper_that_a_killed_program_left_on_its_way_may_have_come(open_app: OpenApp) -> None:
    clock = Clock(START)
    app = open_app(now=clock)
    saved = at_once(app.checkout.save(order()))
    with store_of(app).write():
        store_of(app).prints.add(store_of(app).orders.get(saved.reference).id, clock(), "slip", "", "lp", 1, "")
    assert app.browse.order(saved.reference).happenings[-1].what is Happened.PRINT_OPEN
    assert [each.outcome for each in app.printing.printouts(saved.reference)] == [Outcome.OPEN]
    clock.advance(121)
    assert app.browse.order(saved.reference).happenings[-1].what is Happened.PRINT_MAYBE
    assert [each.outcome for each in app.printing.printouts(saved.reference)] == [Outcome.MAYBE]
    assert [reference for reference, _ in app.printing.failed()] == [saved.reference]
