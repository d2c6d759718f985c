"""A shop with a unit in Norway and one in Denmark: two ledgers and two currencies, never one sum."""

from __future__ import annotations

from dataclasses import replace

from app import runtime
from app.domain.ledger.movement import Whereabouts
from app.domain.money import Currency
from app.services.units.sales_units import TypedUnit
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.sent_orders import captured
from tests.support.stage import Stage as Sandbox


def danish(app: runtime.App, run: Run, sandbox: Sandbox) -> str:
    """An order that was sold and captured in Denmark."""
    reference = at_once(app.checkout.save(replace(order(70_000, phone="4512345678"), currency=Currency.DKK))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.watch.once())
    run(app.actions.capture(reference))
    return reference


def test_each_currency_has_figures_of_its_own(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    home = captured(app, run, sandbox)
    unit, _ = run(app.units.add(TypedUnit("Butik Syd", market="DK")))
    app.units.use(unit.id)
    away = danish(app, run, sandbox)
    sandbox.advance(86_400)
    run(app.ledger_reading.read())
    trace = run(app.money_trace.trace())
    assert set(trace.figures) == {"NOK", "DKK"}
    assert trace.named == {Whereabouts.PAID_OUT: 2}
    assert {each.movement.reference: each.movement.currency for each in trace.placed} == {home: "NOK", away: "DKK"}
    assert sorted((each.currency, each.captures) for each in trace.payouts) == [("DKK", 70_000), ("NOK", 100_000)]
    for figures in trace.figures.values():
        (paid,) = (each for each in trace.payouts if each.currency == figures.currency)
        assert figures.on_its_way + figures.paid_out == paid.amount
    assert (trace.findings, trace.not_ours) == ([], [])
    # Denmark has its money a day sooner, and each order leads to its own payout.
    for reference in (home, away):
        (placed,) = app.money_trace.of_order(reference).placed
        assert placed.ledger == next(each.ledger for each in trace.placed if each.movement.reference == reference)
