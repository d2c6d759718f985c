"""The watch: polite, restored after a restart, and not to be stopped by trouble."""

import asyncio
from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.operation import Stage
from app.domain.payment import Aggregate, Payment, Seen, State
from app.domain.standing import Standing
from app.errors import AppError, Blocked, Offline, Refused, Uncertain
from app.services.engine.watch import MOST_A_SECOND, MOST_AT_ONCE, unreached_because
from tests.conftest import OpenApp, Run
from tests.support.clocks import Clock
from tests.support.inside import Crash, between, dies_after, order, service_of, statement, store_of
from tests.support.stage import Stage as Sandbox
from ui.demo.sale import until


def sent(app: runtime.App, run: Run) -> str:
    reference = app.checkout.save(order()).reference
    run(app.checkout.send(reference))
    return reference


def leaping(app: runtime.App, clock: Clock, end: float) -> Callable[[], bool]:
    """Let the watch sleep by moving the clock to the next moment on its schedule; gives whether its `end` (seconds) has come."""
    start = clock.at

    async def sleep() -> None:
        await until(lambda: not app.watch._reading and not app.watch._finishing, "the watch is stuck")
        moments = [operation.retry_at for operation in app.watch._store.operations.pending() if operation.retry_at]
        if (at := app.watch._schedule.next_at()) is not None:
            moments.append(at if app.watch.online else max(at, app.watch._probe_at or at))
        if not app.watch._changed:
            clock.at = max(clock.at, min(moments, default=clock.at + timedelta(seconds=30)))

    app.watch._sleep = sleep  # type: ignore[method-assign]
    return lambda: clock.at >= start + timedelta(seconds=end)


def looks(app: runtime.App, clock: Clock) -> list[float]:
    """When each read was made, in seconds from now on."""
    honest, start, made = service_of(app).get, clock.at, []

    async def get(reference: str) -> Seen:
        made.append((clock.at - start).total_seconds())
        return await honest(reference)

    service_of(app).get = get  # type: ignore[method-assign]
    return made


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


def test_an_answer_that_cannot_be_true_is_kept_and_changes_nothing(
    open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    app = open_app()
    reference = sent(app, run)
    for fault in ("wrong_amount", "wrong_reference"):
        sandbox.faults({"operation": "get", "do": fault, "count": 1})
        run(app.watch.once())
    view = app.browse.order(reference)
    assert (view.standing, view.anomalies) == (Standing.WAITING, 2)


def test_after_a_restart_the_watch_goes_on(app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    waiting = sent(app, run)
    lost = app.checkout.save(order()).reference
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
    clock_now = app.watch._now
    app.watch._now = lambda: clock_now() + timedelta(seconds=6)  # the five seconds are over
    assert run(app.watch.until_quiet(timedelta(seconds=5)))
    assert app.browse.order(reference).standing is Standing.DECLINED


def test_it_can_be_woken(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    async def whole() -> None:
        watching = app.tasks.start("watch", app.watch.run())
        await asyncio.sleep(0.05)
        reference = app.checkout.save(order()).reference
        sandbox.faults({"operation": "create", "do": "drop_after", "count": 1})
        await app.checkout.send(reference)
        settled = asyncio.Event()
        app.changes.subscribe(lambda change: settled.set() if not app.browse.order(reference).pending else None)
        app.watch.wake()
        await settled.wait()
        watching.cancel()

    run(whole(), timeout=5)
    assert len(sandbox.payments()) == 1


def test_the_connection_light(app: runtime.App, open_app: OpenApp, run: Run) -> None:
    sent(app, run)
    run(app.close())
    app = open_app("http://127.0.0.1:1")
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    for _ in range(2):
        with pytest.raises(Offline):
            run(app.watch.once())
    assert not app.watch.online
    assert [change.topic for change in heard].count(Topic.CONNECTION) == 1
    run(app.close())
    app = open_app()
    app.watch.online = False
    app.changes.subscribe(heard.append)
    run(app.watch.once())
    assert app.watch.online
    assert heard[-1] == Change(Topic.CONNECTION)


def test_what_staff_send_tells_the_light_as_well(app: runtime.App, open_app: OpenApp, run: Run) -> None:
    reference = app.checkout.save(order()).reference
    run(app.close())
    app = open_app("http://127.0.0.1:1")
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    assert app.watch.online
    run(app.checkout.send(reference))
    assert not app.watch.online
    assert [change.topic for change in heard].count(Topic.CONNECTION) == 1
    run(app.checkout.send(reference))  # it is out of reach still: nothing new
    assert [change.topic for change in heard].count(Topic.CONNECTION) == 1


@pytest.mark.parametrize(
    ("trouble", "because"),
    [
        (Offline("keys_refused"), "keys_refused"),
        (Uncertain("ReadTimeout", answered=False), "uncertain"),
        (Uncertain("HTTP 500"), ""),
        (Refused(401), "keys_refused"),
        (Refused(403), "keys_refused"),
        (Refused(403, "5080"), ""),
        (Refused(404), ""),
    ],
)
def test_refused_keys_are_no_connection_and_any_other_answer_is_one(trouble: AppError, because: str) -> None:
    assert unreached_because(trouble) == because


def test_a_watch_that_nobody_waits_for_finds_out_that_the_service_is_back(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    """No payment is due: a question about none tells, at a growing distance, and the answer that there is none is one."""
    assert app.watch.online
    sandbox.faults({"operation": "token", "do": "drop_before", "count": 2})
    run(app.checkout.send(app.checkout.save(order()).reference))
    assert not app.watch.online
    run(app.watch.run(until=lambda: app.watch.online), timeout=20)
    assert app.watch.quiet


def test_an_answer_about_no_payment_is_an_answer(app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    app.watch.online = False

    async def there(_reference: str) -> None:
        return None

    monkeypatch.setattr(app.reader, "get", there)
    run(app.watch.run(until=lambda: app.watch.online), timeout=5)
    assert app.watch.quiet


def test_out_of_reach_one_read_now_and_then_finds_out(open_app: OpenApp, run: Run) -> None:
    clock = Clock()
    app = open_app(now=clock)
    for _ in range(3):
        sent(app, run)
    run(app.close())
    app = open_app("http://127.0.0.1:1", now=clock)
    made, turns, honest = looks(app, clock), [], app.watch._turn
    app.watch._turn = lambda: (turns.append(clock.at), honest())  # type: ignore[method-assign,assignment,func-returns-value]

    async def whole() -> None:
        with pytest.raises(Offline):
            await app.watch.once()
        made.clear()
        watching = app.tasks.start("watch", app.watch.run())
        clock.advance(6)  # all three are due; three reads in a row failed, and the next comes after eight seconds
        await asyncio.sleep(0.3)
        assert made == []
        assert len(turns) <= 2  # it sleeps for two seconds, and does not go round and round
        clock.advance(2)
        app.watch.wake()
        await until(lambda: made and not app.watch._reading, "nobody looked whether the service is back")
        await asyncio.sleep(0.1)
        watching.cancel()

    run(whole())
    assert made == [8.0]


def test_a_full_disk_does_not_end_the_watch(
    open_app: OpenApp, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = sent(app, run)
    lost = app.checkout.save(order()).reference
    with between(app, dies_after("/payments")), pytest.raises(Crash):
        run(app.checkout.send(lost))
    sandbox.approve(reference)
    monkeypatch.setattr("app.services.engine.watch._PAUSE", 0.01)
    statement(app, "PRAGMA query_only = ON")
    caplog.set_level("INFO", logger="kvitt")
    told = (f"of {lost} could not be written", f"reading {reference} failed")

    async def whole() -> None:
        leaping(app, clock, 0)
        watching = app.tasks.start("watch", app.watch.run())
        # both the request that was lost and the approval were met, and neither could be written
        await until(lambda: all(words in caplog.text for words in told), "the disk was not full")
        assert not watching.done()
        statement(app, "PRAGMA query_only = OFF")
        await until(lambda: app.browse.order(reference).standing is Standing.RESERVED, "the approval was not seen")
        await until(lambda: not app.browse.order(lost).pending, "the request was not finished")
        watching.cancel()

    run(whole())
    assert app.browse.order(reference).standing is Standing.RESERVED
    assert not app.browse.order(lost).pending
    keys = [exchange["idempotencyKey"] for exchange in sandbox.requests("create")]
    assert (
        len(set(keys)) == len(sandbox.payments()) == 2
    )  # whether it looked first or tried once more: one decision each


def test_once_says_that_it_is_blocked(app: runtime.App, run: Run) -> None:
    sent(app, run)
    statement(app, "PRAGMA query_only = ON")
    with pytest.raises(Blocked):
        run(app.watch.once())
    statement(app, "PRAGMA query_only = OFF")


def test_many_payments_at_once(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    async def whole() -> None:
        references = [app.checkout.save(order(10_000 + number)).reference for number in range(20)]
        await asyncio.gather(*(app.checkout.send(reference) for reference in references))
        for reference in references:
            sandbox.approve(reference)
        await app.watch.once()

    run(whole())
    assert {row.standing for row in app.browse.orders()} == {Standing.RESERVED}
    assert len(sandbox.ledger()) == 20


def test_one_that_cannot_be_read_does_not_hold_up_the_others(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    first, second = sent(app, run), sent(app, run)
    sandbox.approve(first)
    sandbox.approve(second)
    sandbox.faults({"operation": "get", "do": "500", "reference": first})
    run(app.watch.once())
    assert app.browse.order(first).standing is Standing.WAITING
    assert app.browse.order(second).standing is Standing.RESERVED


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
    reference = app.checkout.save(order()).reference
    run(app.watch.run(leaping(app, clock, 0)))
    done = []

    async def whole() -> None:
        with between(app, dies_after("/payments")), pytest.raises(Crash):
            await app.checkout.send(reference)
        operation = app.browse.order(reference).pending[0]
        for seconds, ripe in ((59, False), (61, True)):
            clock.at = operation.recorded_at + timedelta(seconds=seconds)
            done.append(app.watch._ripe(operation, clock.at) is ripe)

    run(whole())
    assert done == [True, True]
    run(app.watch.once())
    last = app.browse.order(reference).last_operation
    assert last is not None
    assert last.stage is Stage.DONE


def test_a_bug_is_reported_and_the_watch_goes_on(open_app: OpenApp, sandbox: Sandbox, run: Run) -> None:
    app = open_app()
    reference = sent(app, run)
    honest, reported = app.watch.run, []

    async def stumbles() -> None:
        app.watch.run = honest  # type: ignore[method-assign]
        raise ZeroDivisionError

    app.watch.run = stumbles  # type: ignore[method-assign,assignment]
    sandbox.approve(reference)

    async def watch() -> None:
        watching = app.tasks.start("sync", app.watch.keep_running(lambda name, error: reported.append((name, error))))
        await until(lambda: app.browse.order(reference).standing is Standing.RESERVED, "the approval was not seen")
        watching.cancel()

    run(watch())
    assert [(name, type(error)) for name, error in reported] == [("sync", ZeroDivisionError)]


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
        await until(lambda: not app.watch._reading, "the watch is stuck")
        turn = app.watch._next_turn(clock.at) or clock.at
        clock.at = max(turn, clock.at + timedelta(seconds=0.02))

    service_of(app).get = get  # type: ignore[method-assign]
    app.watch._sleep = sleep  # type: ignore[method-assign]
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

    service_of(app).get = get  # type: ignore[method-assign]
    app.watch._sleep = sleep  # type: ignore[method-assign]
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
        await until(lambda: not app.watch._reading, "the watch is stuck")

    service_of(app).get = get  # type: ignore[method-assign]
    app.watch._sleep = sleep  # type: ignore[method-assign]
    run(app.watch.run(lambda: turns >= 40))
    assert len(made) == MOST_A_SECOND


def test_what_was_read_long_ago_is_not_remembered(open_app: OpenApp, run: Run) -> None:
    clock = Clock()
    app = open_app(now=clock)
    references = [sent(app, run) for _ in range(3)]
    for reference in references:
        run(app.reader.look(reference))
    assert set(app.reader._read_at) == set(references)
    clock.advance(61)
    run(app.reader.look(references[0]))
    assert set(app.reader._read_at) == {references[0]}


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
        planned.append(len(app.watch._schedule))
        assert len(planned) == 3 or app.watch._next_turn(clock.at) == clock.at

    app.watch._sleep = sleep  # type: ignore[method-assign]
    run(app.watch.run(lambda: len(planned) == 3))
    assert planned == [2, 4, 5]
