"""The watch: who is read when, how often, and how many at a time."""

import asyncio
from bisect import bisect_left
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from app import runtime
from app.domain.operation import Stage
from app.domain.payment import Aggregate, Payment, Seen, State
from app.domain.standing import Standing
from app.services.engine.watch import MOST_A_SECOND, MOST_AT_ONCE
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import now_of, reads_of, store_of
from tests.support.inside.service import Crash, between, dies_after, service_of
from tests.support.inside.watch import is_ripe, next_turn, schedule_of, sleep_with, watch_clock_by, watch_reads_by
from tests.support.plain_orders import order
from tests.support.sent_orders import sent
from tests.support.stage import Stage as Sandbox
from tests.support.until import until
from tests.support.watching import leaping, looks


def test_first_after_five_seconds_and_then_every_two(open_app: OpenApp, run: Run) -> None:
    clock = Clock()
    app = open_app(now=clock, dice=lambda sides: 0)
    sent(app, run)
    made = looks(app, clock)
    run(app.watch.run(leaping(app, clock, 20)))
    assert made == [5, 7, 9, 11, 13, 15, 17, 19]


def test_never_near_the_limit_of_reads(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    """Trouble of every kind, for three minutes."""
    clock = Clock()
    app = open_app(now=clock, dice=lambda sides: 0)
    sent(app, run)
    made = looks(app, clock)
    sandbox.faults({"operation": "get", "do": "wrong_amount"})
    run(app.watch.run(leaping(app, clock, 60)))
    sandbox.faults({"operation": "get", "do": "500"})
    run(app.watch.run(leaping(app, clock, 60)))
    sandbox.faults({"operation": "get", "do": "drop_before"})
    run(app.watch.run(leaping(app, clock, 60)))
    for moment in made:
        assert len([other for other in made if moment <= other < moment + 60]) <= 31
    assert app.browse.orders()[0].standing is Standing.WAITING


def test_after_a_restart_the_watch_goes_on(app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    waiting = sent(app, run)
    lost = at_once(app.checkout.save(order())).reference
    with between(app, dies_after("/payments")), pytest.raises(Crash):
        run(app.checkout.send(lost))
    run(app.close())
    sandbox.approve(waiting)
    sandbox.approve(lost)
    clock = Clock()
    clock.advance(10)
    app = open_app(now=clock)
    run(app.watch.run(leaping(app, clock, 10)))
    assert app.browse.order(waiting).standing is Standing.RESERVED
    assert app.browse.order(lost).standing is Standing.RESERVED
    assert len(sandbox.payments()) == 2


def test_until_quiet(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    assert run(app.watch.until_quiet(timedelta(seconds=1)))
    reference = sent(app, run)
    assert not run(app.watch.until_quiet(timedelta(seconds=0.3)))
    assert not run(app.watch.until_quiet(timedelta(0)))
    sandbox.abort(reference)
    clock_now = now_of(app)
    watch_clock_by(app, lambda: clock_now() + timedelta(seconds=6))  # the five seconds are over
    assert run(app.watch.until_quiet(timedelta(seconds=5)))
    assert app.browse.order(reference).standing is Standing.DECLINED


def test_it_can_be_woken(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    async def whole() -> None:
        watching = app.tasks.start("watch", app.watch.run())
        await asyncio.sleep(0.05)
        reference = (await app.checkout.save(order())).reference
        sandbox.faults({"operation": "create", "do": "drop_after", "count": 1})
        await app.checkout.send(reference)
        settled = asyncio.Event()
        app.changes.subscribe(lambda change: settled.set() if not app.browse.order(reference).pending else None)
        app.watch.wake()
        await settled.wait()
        watching.cancel()

    run(whole(), timeout=5)
    assert len(sandbox.payments()) == 1


def test_many_payments_at_once(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    async def whole() -> None:
        references = [(await app.checkout.save(order(10_000 + number))).reference for number in range(20)]
        await asyncio.gather(*(app.checkout.send(reference) for reference in references))
        for reference in references:
            sandbox.approve(reference)
        await app.watch.once()

    run(whole())
    assert {row.standing for row in app.browse.orders()} == {Standing.RESERVED}
    assert len(sandbox.ledger()) == 20


def test_what_was_done_elsewhere_is_seen(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """Money that was captured in the portal, or released at its deadline, shows at the next look."""
    reference = sent(app, run)
    sandbox.approve(reference)
    run(app.watch.once())
    sandbox.advance(181 * 24 * 3600)
    run(app.watch.once())
    view = app.browse.order(reference)
    assert (view.standing, view.aggregate.cancelled) == (Standing.RELEASED, 100_000)


def test_an_operation_whose_outcome_was_never_written_is_ripe_after_a_minute(
    open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = at_once(app.checkout.save(order())).reference
    run(app.watch.run(leaping(app, clock, 0)))
    done = []

    async def whole() -> None:
        with between(app, dies_after("/payments")), pytest.raises(Crash):
            await app.checkout.send(reference)
        operation = app.browse.order(reference).pending[0]
        for seconds, ripe in ((59, False), (61, True)):
            clock.at = operation.recorded_at + timedelta(seconds=seconds)
            done.append(is_ripe(app, operation, clock.at) is ripe)

    run(whole())
    assert done == [True, True]
    run(app.watch.once())
    last = app.browse.order(reference).last_operation
    assert last is not None
    assert last.stage is Stage.DONE


@pytest.mark.parametrize("turns", range(6))
def test_a_watch_that_is_woken_and_ended_at_once_ends(app: runtime.App, run: Run, turns: int) -> None:
    """A cancel that comes a moment after a waking must not be lost, or the program would never close."""

    async def whole() -> None:
        watching = app.tasks.start("sync", app.watch.keep_running(app.tasks.report))
        await asyncio.sleep(0.05)
        app.watch.wake()
        for _ in range(turns):
            await asyncio.sleep(0)
        watching.cancel()
        await asyncio.wait([watching], timeout=1)
        assert watching.done()

    run(whole())


def test_200_customers_wait(open_app: OpenApp, run: Run) -> None:
    """Nobody is asked about more often than may be, in all no more than is good for the window, and the one on the screen
    is looked at in step whatever else there is to do."""
    clock = Clock()
    app = open_app(now=clock, dice=lambda sides: 0)
    store, one = store_of(app), order()
    with store.write():
        for number in range(200):
            saved = store.orders.add(f"W-261122-{number:04}", one, clock.at)
            sent_at = clock.at - timedelta(seconds=3 * number)
            store.payments.add(Payment(saved.reference, saved.id, one.total, State.CREATED, sent_at), 1)
    made: list[tuple[datetime, str]] = []
    at_once = [0, 0]

    async def get(reference: str) -> Seen:
        made.append((clock.at, reference))
        at_once[0] += 1
        at_once[1] = max(at_once)
        await asyncio.sleep(0)
        at_once[0] -= 1
        return Seen(reference, one.total, State.CREATED, Aggregate())

    async def sleep() -> None:
        await until(lambda: not watch_reads_by(app), "the watch is stuck")
        turn = next_turn(app, clock.at) or clock.at
        clock.at = max(turn, clock.at + timedelta(seconds=0.02))

    service_of(app).get = get
    sleep_with(app.watch, sleep)
    app.watch.watch_first("W-261122-0111")
    end = clock.at + timedelta(seconds=30)
    run(app.watch.run(lambda: clock.at >= end), timeout=120)
    moments = [at for at, _ in made]
    second = timedelta(seconds=1)
    most = max(bisect_left(moments, at + second) - number for number, at in enumerate(moments))
    assert MOST_A_SECOND / 2 < most <= MOST_A_SECOND + 1
    assert at_once[1] <= MOST_AT_ONCE + 1
    shown = [at for at, reference in made if reference == "W-261122-0111"]
    assert all(later - earlier <= timedelta(seconds=2.3) for earlier, later in pairwise([*shown, end]))
    assert len({reference for _, reference in made}) == 200
    for reference in ("W-261122-0000", "W-261122-0111"):
        assert sum(each == reference for _, each in made) * 2 <= 120


def test_reads_that_take_long_do_not_pile_up(open_app: OpenApp, run: Run) -> None:
    """Turn after turn goes by without an answer, and no more than a few reads are under way."""
    clock = Clock()
    app = open_app(now=clock, dice=lambda sides: 0)
    store, one = store_of(app), order()
    with store.write():
        for number in range(50):
            saved = store.orders.add(f"W-261122-{number:04}", one, clock.at)
            store.payments.add(Payment(saved.reference, saved.id, one.total, State.CREATED, clock.at), 1)
    under_way: set[str] = set()
    turns: list[int] = []
    answered = asyncio.Event()

    async def get(reference: str) -> Seen:
        under_way.add(reference)
        await answered.wait()
        return Seen(reference, one.total, State.CREATED, Aggregate())

    async def sleep() -> None:
        await asyncio.sleep(0)
        clock.at += timedelta(seconds=3)
        turns.append(len(under_way))
        if len(turns) == 10:
            answered.set()

    service_of(app).get = get
    sleep_with(app.watch, sleep)
    run(app.watch.run(lambda: len(turns) >= 10))
    assert max(turns) == MOST_AT_ONCE


def test_what_was_read_at_this_very_moment_counts(open_app: OpenApp, run: Run) -> None:
    """Turns may follow each other faster than the clock tells them apart."""
    clock = Clock()
    app = open_app(now=clock, dice=lambda sides: 0)
    store, one = store_of(app), order()
    with store.write():
        for number in range(2 * MOST_A_SECOND):
            saved = store.orders.add(f"W-261122-{number:04}", one, clock.at)
            store.payments.add(Payment(saved.reference, saved.id, one.total, State.CREATED, clock.at), 1)
    clock.at += timedelta(minutes=1)  # all are due
    made: list[str] = []
    turns = 0

    async def get(reference: str) -> Seen:
        made.append(reference)
        return Seen(reference, one.total, State.CREATED, Aggregate())

    async def sleep() -> None:
        nonlocal turns
        turns += 1
        await until(lambda: not watch_reads_by(app), "the watch is stuck")

    service_of(app).get = get
    sleep_with(app.watch, sleep)
    run(app.watch.run(lambda: turns >= 40))
    assert len(made) == MOST_A_SECOND


def test_what_was_read_long_ago_is_not_remembered(open_app: OpenApp, run: Run) -> None:
    clock = Clock()
    app = open_app(now=clock)
    references = [sent(app, run) for _ in range(3)]
    for reference in references:
        run(app.reader.look(reference))
    assert set(reads_of(app)) == set(references)
    clock.advance(61)
    run(app.reader.look(references[0]))
    assert set(reads_of(app)) == {references[0]}


def test_one_pass_reads_in_runs(app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.engine.watch.MOST_A_SECOND", 2)
    monkeypatch.setattr("app.services.engine.watch.SECOND", timedelta(seconds=0.01))
    references = [sent(app, run) for _ in range(3)]
    run(app.watch.once())
    assert len(sandbox.requests("get")) == len(references)


def test_many_reservations_are_planned_over_several_turns(
    open_app: OpenApp, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.engine.watch.PLANNED_AT_A_TURN", 2)
    clock = Clock()
    app = open_app(now=clock)
    store, one = store_of(app), order()
    with store.write():
        for number in range(5):
            saved = store.orders.add(f"R-261122-{number:04}", one, clock.at)
            known = Payment(
                saved.reference, saved.id, one.total, State.AUTHORIZED, clock.at, Aggregate(one.total.minor)
            )
            store.payments.add(known, 1)
    planned: list[int] = []

    async def sleep() -> None:
        planned.append(len(schedule_of(app)))
        assert len(planned) == 3 or next_turn(app, clock.at) == clock.at

    sleep_with(app.watch, sleep)
    run(app.watch.run(lambda: len(planned) == 3))
    assert planned == [2, 4, 5]


def test_what_other_tills_leave_is_waited_for(open_app: OpenApp, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    app = open_app(now=clock, dice=lambda sides: 0)
    sent(app, run)
    clock.advance(10)
    monkeypatch.setattr(app.reader.budget, "room", lambda: 0)
    monkeypatch.setattr(app.reader.budget, "room_in", lambda: timedelta(seconds=3))
    run(app.watch.run(iter((False, True, True)).__next__), timeout=5)
    assert next_turn(app, clock.at) == clock.at + timedelta(seconds=3)
