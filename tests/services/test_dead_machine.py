"""The PC dies, or time runs out before it is on again: what was decided is found out and done once."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from app import runtime
from app.domain.operation import Operation, Stage
from app.domain.payment import State
from app.domain.standing import Standing
from app.domain.verdict import Action
from app.errors import Refused
from tests.conftest import OpenApp, Run
from tests.support.acts import ACTS, OPERATION, WRITTEN, every_act, finished, prepared
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.inside.service import Crash, between, dies_after, dies_before, service_of
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


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
    run(app.watch.once())
    finished(app, run, sandbox, act, reference)
    run(app.watch.once())
    finished(app, run, sandbox, act, reference)


def test_a_request_found_after_its_time_is_looked_up_and_not_sent(
    open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = at_once(app.checkout.save(order())).reference
    with between(app, dies_before("/payments")), pytest.raises(Crash):
        run(app.checkout.send(reference))
    run(app.close())
    clock.advance(601)
    app = open_app(now=clock)
    run(app.watch.once())
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
    reference = at_once(app.checkout.save(order())).reference
    with between(app, dies_after("/payments")), pytest.raises(Crash):
        run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.close())
    clock.advance(601)
    app = open_app(now=clock)
    if not keys_in_the_log:
        without_keys(app, monkeypatch)
    run(app.watch.once())
    assert app.browse.order(reference).standing is Standing.RESERVED
    assert len(sandbox.requests("create")) == 1


def without_keys(app: runtime.App, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service's log may leave its idempotency keys out."""
    honest = service_of(app).events

    async def events(reference: str) -> Any:
        return tuple(replace(event, key="") for event in await honest(reference))

    monkeypatch.setattr(service_of(app), "events", events)


def test_a_request_given_up_as_lost_that_arrives_late_is_still_ours(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    """The first request hangs in the network, is looked up too early and given up; the second meets it at the service."""
    reference = at_once(app.checkout.save(order())).reference
    with between(app, dies_after("/payments")), pytest.raises(Crash):
        run(app.checkout.send(reference))
    (lost,) = app.browse.order(reference).pending
    store = store_of(app)
    with store.write():
        store_of(app).operations.save(_settled(lost), lost.recorded_at)
        payment = store.payments.get(reference)
        assert payment is not None
        store.payments.save(replace(payment, state=State.UNSENT))
    run(app.checkout.send(reference))
    assert app.browse.order(reference).standing is Standing.WAITING
    assert len(sandbox.payments()) == 1
    sandbox.approve(reference)
    run(app.watch.once())
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
    run(app.watch.once())
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

    monkeypatch.setattr(service_of(app), "send", refuse)
    run(app.watch.once())
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
    run(app.watch.once())
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
        locked_out.setattr(service_of(app), "send", refuse)
        run(app.watch.once())
        last = app.browse.order(reference).last_operation
        assert last is not None
        assert (last.stage, last.error) == (Stage.UNKNOWN, "keys_refused")
    run(app.watch.once())
    finished(app, run, sandbox, "capture", reference)
