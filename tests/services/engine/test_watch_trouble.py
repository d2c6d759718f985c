"""The watch in trouble: no network, refused keys, a full disk, one payment that cannot be read."""

import asyncio
from datetime import timedelta

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.operation import Operation
from app.domain.standing import Standing
from app.errors import AppError, Blocked, Offline, Refused, Uncertain
from app.services.engine.reading import unreached_because
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.data_file import statement
from tests.support.inside.program import delivery_of
from tests.support.inside.service import Crash, between, dies_after
from tests.support.inside.steps import put_inside
from tests.support.inside.watch import schedule_of, turn_by, turn_of, watch_reads_by
from tests.support.plain_orders import order
from tests.support.sent_orders import sent
from tests.support.stage import Stage as Sandbox
from tests.support.until import until
from tests.support.watching import leaping, looks


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
    app.watch.line.reached = False
    app.changes.subscribe(heard.append)
    run(app.watch.once())
    assert app.watch.online
    assert heard[-1] == Change(Topic.CONNECTION)


def test_what_staff_send_tells_the_light_as_well(app: runtime.App, open_app: OpenApp, run: Run) -> None:
    reference = at_once(app.checkout.save(order())).reference
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
    run(app.checkout.send(at_once(app.checkout.save(order())).reference))
    assert not app.watch.online
    run(app.watch.run(until=lambda: app.watch.online), timeout=20)
    assert app.watch.quiet


def test_out_of_reach_one_read_now_and_then_finds_out(open_app: OpenApp, run: Run) -> None:
    clock = Clock()
    app = open_app(now=clock)
    for _ in range(3):
        sent(app, run)
    run(app.close())
    app = open_app("http://127.0.0.1:1", now=clock)
    made, turns, honest = looks(app, clock), [], turn_of(app)
    turn_by(app, lambda: (turns.append(clock.at), honest()))

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
        await until(lambda: bool(made) and not watch_reads_by(app), "nobody looked whether the service is back")
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
    lost = at_once(app.checkout.save(order())).reference
    with between(app, dies_after("/payments")), pytest.raises(Crash):
        run(app.checkout.send(lost))
    sandbox.approve(reference)
    put_inside(monkeypatch, "app.services.engine.watch.PAUSE", 0.01)
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


def test_what_told_nothing_is_asked_again_after_a_pause(
    open_app: OpenApp, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    app = open_app(now=clock)
    lost = at_once(app.checkout.save(order())).reference
    with between(app, dies_after("/payments")), pytest.raises(Crash):
        run(app.checkout.send(lost))
    clock.advance(120)
    put_inside(monkeypatch, "app.services.engine.watch.PAUSE", 0.01)
    asked: list[Operation] = []
    honest = delivery_of(app).complete

    async def complete(operation: Operation) -> Operation:
        asked.append(operation)
        return operation if len(asked) < 3 else await honest(operation)

    monkeypatch.setattr(delivery_of(app), "complete", complete)

    async def whole() -> None:
        leaping(app, clock, 0)
        watching = app.tasks.start("watch", app.watch.run())
        await until(lambda: not app.browse.order(lost).pending, "the request was not finished")
        watching.cancel()

    run(whole())
    assert len(asked) >= 3


def test_once_says_that_it_is_blocked(app: runtime.App, run: Run) -> None:
    sent(app, run)
    statement(app, "PRAGMA query_only = ON")
    with pytest.raises(Blocked):
        run(app.watch.once())
    statement(app, "PRAGMA query_only = OFF")


def test_one_that_cannot_be_read_does_not_hold_up_the_others(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    first, second = sent(app, run), sent(app, run)
    sandbox.approve(first)
    sandbox.approve(second)
    sandbox.faults({"operation": "get", "do": "500", "reference": first})
    run(app.watch.once())
    assert app.browse.order(first).standing is Standing.WAITING
    assert app.browse.order(second).standing is Standing.RESERVED


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


def test_a_file_that_cannot_be_read_pauses_the_watch(
    app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_inside(monkeypatch, "app.services.engine.watch.PAUSE", 0.01)
    honest, failures = turn_of(app), [3]

    def turn() -> None:
        failures[0] -= 1
        if failures[0] > 0:
            raise Blocked("disk_unusable", reason="for a moment")
        honest()

    turn_by(app, turn)
    run(app.watch.run(until=lambda: failures[0] <= 0))
    assert failures[0] == 0


def test_a_clock_that_is_set_back_makes_the_plan_anew(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = sent(app, run)

    async def whole() -> None:
        watching = app.tasks.start("watch", app.watch.run())
        await asyncio.sleep(0.05)
        clock.advance(-3600)
        app.watch.wake()
        await asyncio.sleep(0.05)
        due = schedule_of(app).next_at()
        assert due is not None
        assert due <= clock() + timedelta(seconds=5)  # and not an hour from now
        watching.cancel()

    run(whole())
    assert app.browse.order(reference).standing is Standing.WAITING
