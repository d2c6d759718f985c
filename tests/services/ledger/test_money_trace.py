"""The money of the sandbox's shop is followed to its payouts."""

from __future__ import annotations

import asyncio
import gc
from datetime import UTC, datetime

import pytest

from app import runtime
from app.domain.ledger.ledger_entry import Account, Ledger
from app.domain.ledger.movement import Whereabouts
from app.domain.ledger.tracing import Trace
from app.services.ledger import money_trace
from app.services.ledger.money_trace import MoneyTrace
from app.store import ReadPlace
from tests.conftest import Run
from tests.support.inside.program import store_of, work_of
from tests.support.ledger_book import Book
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


def test_one_order_is_where_all_of_them_say(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """With partial captures, refunds, a dispute and a payout that came back, one order is as in the whole trace."""
    references = [captured(app, run, sandbox) for _ in range(3)]
    run(app.actions.refund(references[0], 1_000))
    sandbox.advance(86_400)
    sandbox.ask("POST", "/ledgers/555501/entries", {"type": "abort-payout"})
    run(app.actions.refund(references[0], 500))
    references.append(captured(app, run, sandbox))
    sandbox.ask("POST", "/ledgers/555501/entries", {"type": "dispute", "reference": references[1]})
    sandbox.advance(86_400)
    run(app.watch.once())
    run(app.ledger_reading.read())
    references.append(captured(app, run, sandbox))
    whole = run(app.money_trace.trace())
    wheres = set()
    for reference in references:
        one = app.money_trace.of_order(reference)
        assert one.findings == []
        expected = [each for each in whole.placed if each.movement.reference == reference]
        assert [each[:5] for each in one.placed] == [each[:5] for each in expected]
        for own, other in zip(one.placed, expected, strict=True):
            assert (own.payout < 0) is (other.payout < 0)
            if own.payout >= 0:
                payouts = one.payouts[own.payout], whole.payouts[other.payout]
                assert len({(each.number, each.day, each.amount) for each in payouts}) == 1
        wheres |= set(one.named)
    assert wheres == {Whereabouts.PAID_OUT, Whereabouts.DISPUTED, Whereabouts.NOT_YET}
    assert app.money_trace.of_order("K-nothing").placed == []


def test_two_who_ask_at_once_are_given_one_answer(app: runtime.App, run: Run) -> None:
    async def both() -> tuple[Trace, Trace]:
        return await asyncio.gather(app.money_trace.trace(), app.money_trace.trace())

    first, second = run(both())
    assert first is second


def test_what_no_ledger_settles_is_not_read(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = captured(app, run, sandbox)
    with store_of(app).write():
        store_of(app).ledgers.save(Ledger("1", "NOK", "", ("api:9",)), 9, app.now())
    assert app.money_trace.of_order(reference).named == {Whereabouts.UNREAD: 1}


def test_the_day_is_that_of_the_shop(app: runtime.App, run: Run) -> None:
    """At half past eleven in the evening in London it is tomorrow in Oslo, and the bank has what is paid that day."""
    book = Book()
    book.sell("a")
    book.pay_out()
    late = datetime(2026, 1, 6, 23, 30, tzinfo=UTC)
    with store_of(app).write():
        store_of(app).ledgers.save(Ledger("12345", "NOK", "", ("api:123455",)), 1, late)
        for account in Account:
            store_of(app).ledgers.add_page("12345", account, ReadPlace(), book.lists[account], ReadPlace("c"))
    figures = run(MoneyTrace(work_of(app)._replace(now=lambda: late)).trace()).figures["NOK"]
    assert (figures.on_its_way, figures.paid_out) == (0, 9600)


@pytest.mark.parametrize("enabled", [True, False])
def test_many_entries_are_not_looked_through_for_garbage(
    app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch, enabled: bool
) -> None:
    frozen = []
    monkeypatch.setattr(money_trace, "MANY", 0)
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(gc.isenabled()))
    if not enabled:
        gc.disable()
    try:
        run(app.money_trace.trace())
        assert (frozen, gc.isenabled()) == ([False] if enabled else [], enabled)
    finally:
        gc.enable()
