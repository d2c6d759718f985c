"""Whatever goes wrong: nothing is lost, nothing is done twice, and what is not known is never called failed or paid."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app import runtime
from app.domain.operation import Kind, Operation, Stage
from app.domain.order import OrderLine
from app.domain.payment import State
from app.domain.standing import Standing
from app.domain.verdict import Action
from app.errors import Blocked, Invalid, Offline, Refused
from app.words import outcome
from tests.conftest import OpenApp, Run
from tests.support.clocks import Clock
from tests.support.inside import Crash, between, dies_after, dies_before, order, statement, store_of
from tests.support.stage import Stage as Sandbox

Act = Callable[[runtime.App, str], Awaitable[Operation]]
ACTS: dict[str, Act] = {
    "create": lambda app, reference: app.checkout.send(reference),
    "capture": lambda app, reference: app.actions.capture(reference, 40_000),
    "refund": lambda app, reference: app.actions.refund(reference, 15_000),
    "cancel": lambda app, reference: app.actions.release(reference),
    "end": lambda app, reference: app.actions.cancel(reference),
}
"""Every act that goes to the service; `end` cancels what nobody has approved."""
WRITTEN = {"create": "/payments", "capture": "/capture", "refund": "/refund", "cancel": "/cancel", "end": "/cancel"}
OPERATION = {"end": "cancel"}
MOVED = {
    "create": [],
    "capture": [("authorize", 100_000), ("capture", 40_000)],
    "refund": [("authorize", 100_000), ("capture", 60_000), ("refund", 15_000)],
    "cancel": [("authorize", 100_000), ("cancel", 100_000)],
    "end": [],
}
"""What the sandbox's books must hold in the end, whatever happened on the way."""
every_act = pytest.mark.parametrize("act", ACTS)


def prepared(app: runtime.App, run: Run, sandbox: Sandbox, act: str) -> str:
    """An order on which `act` is the next thing to do."""
    reference = app.checkout.save(order()).reference
    if act != "create":
        run(app.checkout.send(reference))
    if act in ("capture", "refund", "cancel"):
        sandbox.approve(reference)
        run(app.sync.once())
    if act == "refund":
        run(app.actions.capture(reference, 60_000))
    return reference


def finished(app: runtime.App, run: Run, sandbox: Sandbox, act: str, reference: str) -> None:
    """`act` happened exactly once, and we know it."""
    (row,) = [row for row in sandbox.payments() if row["reference"].startswith(reference)]
    assert sandbox.moved() == MOVED[act]
    last = app.browse.order(reference).last_operation
    assert last is not None
    assert last.stage is Stage.DONE, last
    view = app.browse.order(reference)
    assert view.pending == ()
    assert view.payment is not None
    assert view.payment.state == row["state"]
    assert view.aggregate.captured == row["aggregate"]["capturedAmount"]["value"]
    assert view.aggregate.cancelled == row["aggregate"]["cancelledAmount"]["value"]
    tries = [
        exchange for exchange in sandbox.requests(OPERATION.get(act, act)) if exchange["idempotencyKey"] == last.key
    ]
    assert tries
    assert {str(exchange["body"]) for exchange in tries} == {str(tries[0]["body"])}  # the same bytes on every try


# the answer is lost ------------------------------------------------------------------------------------------------------

LOST = ["drop_after", "drop_before", "500", "500_after", "502", "423", "429", "truncate", "non_json", "wrong_reference"]


@every_act
@pytest.mark.parametrize("fault", [*LOST, "wrong_amount", "wrong_currency"])
def test_a_lost_answer(app: runtime.App, run: Run, sandbox: Sandbox, act: str, fault: str) -> None:
    reference = prepared(app, run, sandbox, act)
    sandbox.faults({"operation": OPERATION.get(act, act), "do": fault, "count": 1})
    operation = run(ACTS[act](app, reference))
    if fault in ("wrong_amount", "wrong_currency") and act == "create":
        return  # a create's answer names no money
    assert operation.stage is Stage.UNKNOWN
    assert app.browse.order(reference).standing is Standing.UNKNOWN
    assert [row.reference for row in app.browse.waiting()] == [reference]
    promised = ("nothing is done twice", "nothing happens twice")
    assert "nothing" not in outcome(operation).lower().replace(promised[0], "").replace(promised[1], "")
    verdicts = app.browse.order(reference).allowed.values()
    assert {verdict.refusal for verdict in verdicts} == {"operation_unknown"}
    if fault == "429":
        assert operation.retry_at is not None
        assert operation.retry_at - app.sync._now() > timedelta(seconds=1)
        with store_of(app).write():
            store_of(app).operations.save(
                replace(operation, retry_at=operation.recorded_at), operation.recorded_at
            )  # its wait is over
    run(app.sync.once())
    finished(app, run, sandbox, act, reference)


@every_act
def test_nothing_else_may_be_done_meanwhile(app: runtime.App, run: Run, sandbox: Sandbox, act: str) -> None:
    reference = prepared(app, run, sandbox, act)
    sandbox.faults({"operation": OPERATION.get(act, act), "do": "drop_after", "count": 1})
    run(ACTS[act](app, reference))
    before = len(sandbox.writes())
    for other in ACTS.values():
        with pytest.raises(Invalid) as refused:
            run(other(app, reference))
        assert refused.value.code in ("operation_unknown", "already_sent")
    assert len(sandbox.writes()) == before


def test_ask_again_settles_it(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 1})
    run(ACTS["capture"](app, reference))
    payment = run(app.actions.ask(reference))
    assert payment is not None
    assert payment.aggregate.captured == 40_000
    finished(app, run, sandbox, "capture", reference)


def test_an_answer_lost_again_and_again(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """However often somebody asks: at most five writes a minute, and the books are found out by reading."""
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "drop_before", "count": 4})
    run(ACTS["capture"](app, reference))
    for _ in range(10):
        run(app.actions.ask(reference))
    assert app.browse.order(reference).standing is Standing.UNKNOWN
    assert len(sandbox.requests("capture")) <= 4
    assert sandbox.moved() == [("authorize", 100_000)]


def test_a_reading_settles_what_a_write_may_not_ask(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 3})
    run(ACTS["capture"](app, reference))
    for _ in range(3):
        run(app.actions.ask(reference))
    assert len(sandbox.requests("capture")) == 3
    finished(app, run, sandbox, "capture", reference)


def test_retry_after_is_honoured(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "429", "count": 1})
    run(ACTS["capture"](app, reference))
    run(app.actions.ask(reference))
    run(app.sync.once())
    assert len(sandbox.requests("capture")) == 1
    assert app.browse.order(reference).standing is Standing.UNKNOWN


# the service cannot be reached -------------------------------------------------------------------------------------------

NOBODY = "http://127.0.0.1:1"


def test_offline_nothing_is_sent_and_it_can_be_sent_again(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    app = open_app(NOBODY)
    reference = app.checkout.save(order()).reference
    operation = run(app.checkout.send(reference))
    assert (operation.stage, operation.error) == (Stage.UNSENT, "offline")
    assert app.browse.order(reference).standing is Standing.DRAFT
    assert "nothing was charged" in outcome(operation).lower()
    run(app.close())
    app = open_app()
    again = run(app.checkout.send(reference))
    assert (again.stage, again.reference) == (Stage.DONE, reference)
    assert again.key != operation.key
    assert len(sandbox.payments()) == 1


@pytest.mark.parametrize("act", ["capture", "refund", "release"])
def test_offline_a_decision_is_not_even_written_down(
    app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox, act: str
) -> None:
    reference = prepared(app, run, sandbox, "refund")
    run(app.close())
    app = open_app(NOBODY)
    before = statement(app, "SELECT COUNT(*) FROM operations")
    with pytest.raises(Offline):
        run(getattr(app.actions, act)(reference))
    assert statement(app, "SELECT COUNT(*) FROM operations") == before


def test_a_retry_that_cannot_go_out_says_nothing_about_the_first(
    app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    reference = prepared(app, run, sandbox, "create")
    sandbox.faults({"operation": "create", "do": "drop_after", "count": 1})
    run(app.checkout.send(reference))
    run(app.close())
    app = open_app(NOBODY)
    with pytest.raises(Offline):
        run(app.sync.once())
    last = app.browse.order(reference).last_operation
    assert last is not None
    assert (last.stage, app.browse.order(reference).standing) == (Stage.UNKNOWN, Standing.UNKNOWN)
    assert "nothing was charged" not in outcome(last).lower()
    assert not app.sync.online
    run(app.close())
    app = open_app()
    run(app.sync.once())
    assert app.sync.online
    finished(app, run, sandbox, "create", reference)


def test_a_refused_token_sends_nothing(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.faults({"operation": "token", "do": "500", "count": 1})
    reference = app.checkout.save(order()).reference
    operation = run(app.checkout.send(reference))
    assert (operation.stage, operation.error) == (Stage.UNSENT, "token_unreachable")
    assert sandbox.writes() == []


def test_an_expired_token_is_renewed_on_the_way(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "token_expired", "count": 1})
    assert run(ACTS["capture"](app, reference)).stage is Stage.DONE
    finished(app, run, sandbox, "capture", reference)


# the PC dies -------------------------------------------------------------------------------------------------------------


@every_act
@pytest.mark.parametrize("moment", ["before the request", "before the answer", "before it is written down"])
def test_the_pc_dies(app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox, act: str, moment: str) -> None:
    reference = prepared(app, run, sandbox, act)
    with between(app, dies_before(WRITTEN[act]) if moment == "before the request" else dies_after(WRITTEN[act])):
        if moment == "before the answer":
            sandbox.faults({"operation": OPERATION.get(act, act), "do": "delay", "ms": 300, "count": 1})

            async def killed() -> None:
                await asyncio.wait_for(ACTS[act](app, reference), 0.15)

            with pytest.raises((TimeoutError, Crash)):
                run(killed())
        else:
            with pytest.raises(Crash):
                run(ACTS[act](app, reference))
    (left,) = app.browse.order(reference).pending
    assert left.stage is Stage.OPEN
    if moment == "before the answer":
        run(asyncio.sleep(0.3))  # the service is still at it, and holds the payment meanwhile
    run(app.close())
    app = open_app()
    assert app.browse.order(reference).pending == (left,)
    run(app.sync.once())
    finished(app, run, sandbox, act, reference)
    run(app.sync.once())
    finished(app, run, sandbox, act, reference)


def test_a_request_found_after_its_time_is_looked_up_and_not_sent(
    open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = app.checkout.save(order()).reference
    with between(app, dies_before("/payments")), pytest.raises(Crash):
        run(app.checkout.send(reference))
    run(app.close())
    clock.advance(601)
    app = open_app(now=clock)
    run(app.sync.once())
    assert sandbox.writes() == []
    view = app.browse.order(reference)
    assert view.last_operation is not None
    assert (view.standing, view.last_operation.stage, view.last_operation.error) == (
        Standing.DRAFT,
        Stage.UNSENT,
        "not_arrived",
    )
    assert view.allowed[Action.SEND]


@pytest.mark.parametrize("keys_in_the_log", [True, False])
def test_a_request_that_arrived_after_all_is_found_after_its_time(
    open_app: OpenApp, run: Run, sandbox: Sandbox, keys_in_the_log: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = app.checkout.save(order()).reference
    with between(app, dies_after("/payments")), pytest.raises(Crash):
        run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.close())
    clock.advance(601)
    app = open_app(now=clock)
    if not keys_in_the_log:
        without_keys(app, monkeypatch)
    run(app.sync.once())
    assert app.browse.order(reference).standing is Standing.RESERVED
    assert len(sandbox.requests("create")) == 1


def without_keys(app: runtime.App, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service's log may leave its idempotency keys out."""
    honest = app.reader._service.events

    async def events(reference: str):
        entries = await honest(reference)
        for entry in entries:
            entry.idempotency_key = None
        return entries

    monkeypatch.setattr(app.reader._service, "events", events)


def test_a_request_given_up_as_lost_that_arrives_late_is_still_ours(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    """The first request hangs in the network, is looked up too early and given up; the second meets it at the service."""
    reference = app.checkout.save(order()).reference
    with between(app, dies_after("/payments")), pytest.raises(Crash):
        run(app.checkout.send(reference))
    (lost,) = app.browse.order(reference).pending
    store = store_of(app)
    with store.write():
        app.actions._courier._store.operations.save(_settled(lost), lost.recorded_at)
        payment = store.payments.get(reference)
        assert payment is not None
        store.payments.save(replace(payment, state=State.UNSENT))
    run(app.checkout.send(reference))
    assert app.browse.order(reference).standing is Standing.WAITING
    assert len(sandbox.payments()) == 1
    sandbox.approve(reference)
    run(app.sync.once())
    assert app.browse.order(reference).standing is Standing.RESERVED


def _settled(operation: Operation) -> Operation:
    return replace(operation, stage=Stage.UNSENT, settled_at=operation.recorded_at, error="not_arrived")


def test_an_old_capture_is_looked_up_before_it_is_repeated(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = prepared(app, run, sandbox, "capture")
    with between(app, dies_after("/capture")), pytest.raises(Crash):
        run(ACTS["capture"](app, reference))
    run(app.close())
    clock.advance(25 * 3600)
    sandbox.advance(25 * 3600)
    app = open_app(now=clock)
    run(app.sync.once())
    assert len(sandbox.requests("capture")) == 1
    finished(app, run, sandbox, "capture", reference)


@pytest.mark.parametrize("act", ["cancel", "end"])
def test_a_cancel_that_the_service_does_not_recognise(
    app: runtime.App, run: Run, sandbox: Sandbox, act: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancel need not know idempotency keys: a second one is refused, and the payment itself says that the first was done."""
    reference = prepared(app, run, sandbox, act)
    sandbox.faults({"operation": "cancel", "do": "drop_after", "count": 1})
    run(ACTS[act](app, reference))
    without_keys(app, monkeypatch)

    async def refuse(operation: Operation) -> None:
        raise Refused(400, "6190", "Payment cannot be cancelled")

    monkeypatch.setattr(app.reader._service, "send", refuse)
    run(app.sync.once())
    finished(app, run, sandbox, act, reference)


@pytest.mark.parametrize("act", ["cancel", "end"])
def test_a_cancel_that_happened_is_not_called_refused_by_a_read_that_lags(
    app: runtime.App, run: Run, sandbox: Sandbox, act: str
) -> None:
    """The answer is lost, the repeat meets a conflict, and the read still tells how it was before. The log knows better."""
    reference = prepared(app, run, sandbox, act)
    run(app.reader.look(reference))
    sandbox.faults(
        {"operation": "cancel", "do": "drop_after", "count": 1},
        {"operation": "cancel", "do": "409", "count": 1},
        {"operation": "get", "do": "stale", "count": 2},
    )
    run(ACTS[act](app, reference))
    run(app.sync.once())
    sandbox.faults()
    run(app.reader.look(reference))
    finished(app, run, sandbox, act, reference)


def test_keys_of_today_say_nothing_about_yesterday(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 1})
    run(ACTS["capture"](app, reference))

    async def refuse(operation: Operation) -> None:
        raise Refused(401, "", "Access denied")

    with monkeypatch.context() as locked_out:
        locked_out.setattr(app.reader._service, "send", refuse)
        run(app.sync.once())
        last = app.browse.order(reference).last_operation
        assert last is not None
        assert (last.stage, last.error) == (Stage.UNKNOWN, "keys_refused")
    run(app.sync.once())
    finished(app, run, sandbox, "capture", reference)


# two at once -------------------------------------------------------------------------------------------------------------


@every_act
def test_pressed_twice(app: runtime.App, run: Run, sandbox: Sandbox, act: str) -> None:
    reference = prepared(app, run, sandbox, act)
    sandbox.faults({"operation": OPERATION.get(act, act), "do": "delay", "ms": 60, "count": 2})

    async def both() -> list[object]:
        return await asyncio.gather(*(ACTS[act](app, reference) for _ in range(3)), return_exceptions=True)

    outcomes = run(both())
    assert [type(one) for one in outcomes].count(Operation) == 1
    assert all(isinstance(one, Operation | Invalid) for one in outcomes)
    finished(app, run, sandbox, act, reference)
    keys = {exchange["idempotencyKey"] for exchange in sandbox.requests(OPERATION.get(act, act))}
    assert len(keys) == 1


@pytest.mark.parametrize("act", ["capture", "refund", "ship", "refund_lines"])
def test_pressed_twice_and_the_second_look_is_slow(
    app: runtime.App, run: Run, sandbox: Sandbox, act: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first is all done when the second has read the payment. It was meant as one step, so there is one."""
    three = OrderLine("Mug", "mug", Decimal(3), 20_000, 2500)
    reference = app.checkout.save(order(lines=(three,))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.sync.once())
    if act.startswith("refund"):
        run(app.actions.ship(reference, {0: Decimal(3)}))
    acts: dict[str, Callable[[], Awaitable[Operation]]] = {
        "capture": lambda: app.actions.capture(reference, 20_000),
        "refund": lambda: app.actions.refund(reference, 20_000),
        "ship": lambda: app.actions.ship(reference, {0: Decimal(1)}),
        "refund_lines": lambda: app.actions.refund_lines(reference, {0: Decimal(1)}),
    }
    before = len(sandbox.ledger())

    async def both() -> None:
        honest, done, asked = app.reader._service.get, asyncio.Event(), 0

        async def get(reference: str):
            nonlocal asked
            asked += 1
            if asked == 2:
                await done.wait()
            return await honest(reference)

        monkeypatch.setattr(app.reader._service, "get", get)
        second = app.tasks.start("second", acts[act]())
        first = app.tasks.start("first", acts[act]())
        one, _ = await asyncio.wait({first, second}, return_when=asyncio.FIRST_COMPLETED)
        assert one.pop().result().stage is Stage.DONE
        done.set()
        with pytest.raises(Invalid) as refused:
            await asyncio.gather(first, second)
        assert refused.value.code == "operation_open"

    run(both())
    assert len(sandbox.ledger()) == before + 1


def test_the_watch_and_a_person_carry_one_operation_once(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "delay", "ms": 100, "count": 1})

    async def both() -> None:
        await asyncio.gather(ACTS["capture"](app, reference), _soon(app))

    async def _soon(app: runtime.App) -> None:
        await asyncio.sleep(0.05)
        await app.sync.once()

    run(both())
    assert len(sandbox.requests("capture")) == 1
    finished(app, run, sandbox, "capture", reference)


def test_a_read_that_is_overtaken_is_no_anomaly(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """The watch asks, a capture goes by, and only then the watch's answer comes."""
    reference = prepared(app, run, sandbox, "capture")

    async def both() -> None:
        honest = app.reader._service.get
        asked, done = asyncio.Event(), asyncio.Event()

        async def slow(reference: str):
            seen = await honest(reference)
            if not asked.is_set():
                asked.set()
                await done.wait()
            return seen

        app.reader._service.get = slow  # type: ignore[method-assign]
        watching = app.tasks.start("watch", app.reader.look(reference))
        await asked.wait()
        await ACTS["capture"](app, reference)
        done.set()
        await watching

    run(both())
    view = app.browse.order(reference)
    assert (view.anomalies, view.aggregate.captured) == (0, 40_000)


# this machine is in the way ----------------------------------------------------------------------------------------------


@contextmanager
def full(app: runtime.App) -> Iterator[None]:
    """Not one more page fits on the disk, and every row that matters needs one."""
    (pages,) = statement(app, "PRAGMA page_count")[0]
    statement(app, f"PRAGMA max_page_count = {pages}")
    for table in ("operations", "orders"):
        large = "INSERT INTO forms VALUES (hex(randomblob(8)), hex(zeroblob(100000)), '')"
        statement(app, f"CREATE TEMP TRIGGER full_{table} BEFORE INSERT ON {table} BEGIN {large}; END")
    yield
    for table in ("operations", "orders"):
        statement(app, f"DROP TRIGGER temp.full_{table}")
    statement(app, "PRAGMA max_page_count = 1073741823")


@contextmanager
def read_only(app: runtime.App) -> Iterator[None]:
    """The file may be read and not written."""
    statement(app, "PRAGMA query_only = ON")
    yield
    statement(app, "PRAGMA query_only = OFF")


@contextmanager
def locked(app: runtime.App) -> Iterator[None]:
    """Another program holds the file."""
    import sqlite3

    statement(app, "PRAGMA busy_timeout = 20")
    other = sqlite3.connect(app.folder / "kvitt.db")
    other.execute("BEGIN IMMEDIATE")
    yield
    other.rollback()
    other.close()


@every_act
@pytest.mark.parametrize("state", [full, read_only, locked])
def test_what_cannot_be_written_down_is_not_sent(
    app: runtime.App, run: Run, sandbox: Sandbox, act: str, state: Callable[[runtime.App], object]
) -> None:
    reference = prepared(app, run, sandbox, act)
    before = sandbox.writes()
    with state(app):  # type: ignore[attr-defined]
        with pytest.raises(Blocked) as blocked:
            run(ACTS[act](app, reference))
        assert (
            blocked.value.code
            == {"full": "disk_full", "read_only": "disk_read_only", "locked": "file_busy"}[state.__name__]
        )
        assert sandbox.writes() == before
        with pytest.raises(Blocked):
            app.checkout.save(order())
    # and when there is room again, it goes
    assert run(ACTS[act](app, reference)).stage is Stage.DONE
    finished(app, run, sandbox, act, reference)


@every_act
def test_an_outcome_that_cannot_be_kept_is_not_called_unsent(
    app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox, act: str
) -> None:
    reference = prepared(app, run, sandbox, act)

    def fills_up(honest):
        async def exchange(method: str, path: str, *rest: object, **more: object):
            answer = await honest(method, path, *rest, **more)
            if method == "POST" and WRITTEN[act] in path:
                statement(app, "PRAGMA query_only = ON")
            return answer

        return exchange

    with between(app, fills_up), pytest.raises(Blocked) as blocked:
        run(ACTS[act](app, reference))
    assert blocked.value.code == "outcome_unwritten"
    statement(app, "PRAGMA query_only = OFF")
    assert app.browse.order(reference).pending
    run(app.close())
    app = open_app()
    run(app.sync.once())
    finished(app, run, sandbox, act, reference)


def test_a_log_that_cannot_be_kept_does_not_unsay_a_capture(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = prepared(app, run, sandbox, "capture")

    def no(events: object) -> None:
        raise Blocked("disk_unusable", reason="full")

    monkeypatch.setattr(store_of(app).payments, "keep_events", no)
    assert run(ACTS["capture"](app, reference)).stage is Stage.DONE


def test_kinds_are_all_covered() -> None:
    assert {OPERATION.get(act, act) for act in ACTS} == set(Kind)


@every_act
def test_the_same_bytes_on_every_try(app: runtime.App, run: Run, sandbox: Sandbox, act: str) -> None:
    reference = prepared(app, run, sandbox, act)
    sent: list[tuple[bytes, str]] = []

    def watched(honest):
        async def exchange(method: str, path: str, body: bytes = b"", headers: object = None):
            if method == "POST" and WRITTEN[act] in path:
                sent.append((body, dict(headers)["Idempotency-Key"]))  # type: ignore[call-overload]
            return await honest(method, path, body, headers)

        return exchange

    sandbox.faults({"operation": OPERATION.get(act, act), "do": "drop_after", "count": 2})
    with between(app, watched):
        run(ACTS[act](app, reference))
        run(app.sync.once())
        run(app.sync.once())
    last = app.browse.order(reference).last_operation
    assert last is not None
    assert sent == [(last.body, last.key)] * 3
    finished(app, run, sandbox, act, reference)
