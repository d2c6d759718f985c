"""The money of the sandbox's shop is followed to its payouts."""

from __future__ import annotations

from app import runtime
from app.domain.ledger.movement import Whereabouts
from tests.conftest import Run
from tests.support.sent_orders import captured
from tests.support.stage import Stage as Sandbox


def test_from_the_capture_to_the_payout(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    captured(app, run, sandbox)
    assert run(app.money_trace.trace()).named == {Whereabouts.UNREAD: 1}
    run(app.ledger_reading.read())
    first = run(app.money_trace.trace())
    assert set(first.named) <= {Whereabouts.NOT_YET, Whereabouts.THERE}
    assert run(app.money_trace.trace()) is first
    sandbox.advance(2 * 86_400)
    run(app.ledger_reading.read())
    trace = run(app.money_trace.trace())
    assert trace.named == {Whereabouts.PAID_OUT: 1}
    (payout,) = trace.payouts
    assert payout.amount == payout.captures + payout.retained > 0
    assert trace.findings == []
