"""What happens by itself once a customer has approved: once, wherever the approval was seen, and only for this till's orders."""

from __future__ import annotations

import asyncio

import pytest

from app.domain.operation import Kind
from app.domain.order import Interaction
from app.domain.standing import Standing
from app.errors import Offline
from app.runtime import App
from app.services.units.sales_units import TypedUnit
from app.settings import OnApproval
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.data_file import alter
from tests.support.inside.program import store_of
from tests.support.plain_orders import order
from tests.support.stage import Stage


def sent(app: App, run: Run) -> str:
    reference = at_once(app.checkout.save(order(interaction=Interaction.PRESENT))).reference
    run(app.checkout.send(reference))
    return reference


def captures(app: App, reference: str) -> int:
    saved = store_of(app).orders.get(reference)
    return sum(each.kind is Kind.CAPTURE for each in store_of(app).operations.of_order(saved.id))


@pytest.fixture
def capturing(app: App) -> App:
    at_once(app.preferences.change({"after_approval": "capture"}))
    app.after_approval.listen()
    return app


def test_captured_once_however_often_the_approval_is_read(capturing: App, run: Run, sandbox: Stage) -> None:
    told: list[object] = []
    capturing.after_approval.tell = lambda outcome, reference: told.append((outcome, reference))
    reference = sent(capturing, run)
    sandbox.approve(reference)
    run(capturing.watch.once())
    assert run(capturing.after_approval.finish())
    for _ in range(3):
        run(capturing.watch.once())
        run(capturing.reader.look(reference))
    assert not run(capturing.after_approval.finish())
    assert capturing.browse.order(reference).standing is Standing.CAPTURED
    assert captures(capturing, reference) == 1
    assert [kind for kind, _ in sandbox.moved(reference)] == ["authorize", "capture"]
    assert [each[1] for each in told if isinstance(each, tuple)] == [reference]


@pytest.mark.parametrize("seen_by", ["a look", "a person who asks", "a webhook's read"])
def test_wherever_it_was_seen(capturing: App, run: Run, sandbox: Stage, seen_by: str) -> None:
    reference = sent(capturing, run)
    sandbox.approve(reference)
    looks = {
        "a look": lambda: capturing.reader.look(reference),
        "a person who asks": lambda: capturing.actions.ask(reference),
        "a webhook's read": lambda: capturing.watch.look_now(reference),
    }

    async def see() -> None:
        await looks[seen_by]()
        await capturing.after_approval.finish()

    run(see())
    assert capturing.browse.order(reference).standing is Standing.CAPTURED


def test_seen_at_two_places_at_once_it_is_captured_once(capturing: App, run: Run, sandbox: Stage) -> None:
    reference = sent(capturing, run)
    sandbox.approve(reference)

    async def see() -> None:
        await asyncio.gather(*(capturing.reader.look(reference) for _ in range(4)))
        await capturing.after_approval.finish()

    run(see())
    assert captures(capturing, reference) == 1


def test_an_order_of_another_sales_unit_goes_as_its_own_till_says(capturing: App, run: Run, sandbox: Stage) -> None:
    unit, _ = run(capturing.units.add(TypedUnit("Kiosk")))
    reference = sent(capturing, run)
    capturing.units.use(unit.id)
    assert capturing.preferences.current.after_approval is OnApproval.ASK
    sandbox.approve(reference)
    run(capturing.watch.once())
    assert run(capturing.after_approval.finish())
    assert capturing.browse.order(reference).standing is Standing.CAPTURED


def test_an_order_of_another_till_is_left_to_it(capturing: App, run: Run, sandbox: Stage) -> None:
    reference = sent(capturing, run)
    alter(capturing, "UPDATE orders SET till = 2")
    sandbox.approve(reference)
    run(capturing.watch.once())
    run(capturing.after_approval.finish())
    assert capturing.browse.order(reference).standing is Standing.RESERVED


def test_an_approval_that_is_seen_after_its_time_is_left_to_a_person(
    open_app: OpenApp, run: Run, sandbox: Stage
) -> None:
    clock = Clock()
    app = open_app(now=clock)
    at_once(app.preferences.change({"after_approval": "capture"}))
    app.after_approval.listen()
    reference = sent(app, run)
    sandbox.approve(reference)
    clock.advance(11 * 60)
    run(app.watch.once())
    run(app.after_approval.finish())
    assert app.browse.order(reference).standing is Standing.RESERVED


def test_where_somebody_was_cancelling_a_person_decides(capturing: App, run: Run, sandbox: Stage) -> None:
    reference = sent(capturing, run)
    sandbox.approve(reference)
    run(capturing.actions.cancel(reference))  # the customer was faster
    run(capturing.after_approval.finish())
    view = capturing.browse.order(reference)
    assert (view.standing, view.keep_or_release) == (Standing.RESERVED, True)
    assert captures(capturing, reference) == 0


@pytest.mark.parametrize("wanted", ["ask", "ship"])
def test_what_is_not_wanted_does_not_happen(app: App, run: Run, sandbox: Stage, wanted: str) -> None:
    at_once(app.preferences.change({"after_approval": wanted}))
    end = app.after_approval.listen()
    reference = sent(app, run)
    sandbox.approve(reference)
    run(app.watch.once())
    run(app.after_approval.finish())
    view = app.browse.order(reference)
    assert (view.standing, view.to_ship_later) == (Standing.RESERVED, wanted == "ship")
    end()
    other = sent(app, run)
    at_once(app.preferences.change({"after_approval": "capture"}))
    sandbox.approve(other)
    run(app.watch.once())
    assert not run(app.after_approval.finish())
    assert app.browse.order(other).standing is Standing.RESERVED


def test_what_keeps_it_from_being_made_is_told(
    capturing: App, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[object, str]] = []
    trouble = Offline("offline")

    async def unreached(reference: str) -> None:
        raise trouble

    monkeypatch.setattr(capturing.actions, "capture", unreached)
    reference = sent(capturing, run)
    sandbox.approve(reference)
    run(capturing.watch.once())
    run(capturing.after_approval.finish())  # nobody listens yet, and nothing is lost by that
    capturing.after_approval.tell = lambda outcome, reference: told.append((outcome, reference))
    other = sent(capturing, run)
    sandbox.approve(other)
    run(capturing.watch.once())
    run(capturing.after_approval.finish())
    assert told == [(trouble, other)]
    assert captures(capturing, reference) == captures(capturing, other) == 0
