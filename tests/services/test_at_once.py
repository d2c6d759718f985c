"""Two at once: pressed twice, the watch and a person, a read that a decision overtakes."""

import asyncio
from collections.abc import Callable, Coroutine
from decimal import Decimal
from typing import Any

import pytest

from app import runtime
from app.domain.operation import Operation, Stage
from app.domain.order import OrderLine
from app.errors import Invalid
from tests.conftest import Run
from tests.support.acts import ACTS, OPERATION, every_act, finished, prepared
from tests.support.at_once import at_once
from tests.support.inside.service import service_of
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


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
    reference = at_once(app.checkout.save(order(lines=(three,)))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.watch.once())
    if act.startswith("refund"):
        run(app.actions.ship(reference, {0: Decimal(3)}))
    acts: dict[str, Callable[[], Coroutine[Any, Any, Operation | None]]] = {
        "capture": lambda: app.actions.capture(reference, 20_000),
        "refund": lambda: app.actions.refund(reference, 20_000),
        "ship": lambda: app.actions.ship(reference, {0: Decimal(1)}),
        "refund_lines": lambda: app.actions.refund_lines(reference, {0: Decimal(1)}),
    }
    before = len(sandbox.ledger())

    async def both() -> None:
        honest, done, asked = service_of(app).get, asyncio.Event(), 0

        async def get(reference: str) -> Any:
            nonlocal asked
            asked += 1
            if asked == 2:
                await done.wait()
            return await honest(reference)

        monkeypatch.setattr(service_of(app), "get", get)
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
        await app.watch.once()

    run(both())
    assert len(sandbox.requests("capture")) == 1
    finished(app, run, sandbox, "capture", reference)


def test_a_read_that_is_overtaken_is_no_anomaly(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """The watch asks, a capture goes by, and only then the watch's answer comes."""
    reference = prepared(app, run, sandbox, "capture")

    async def both() -> None:
        honest = service_of(app).get
        asked, done = asyncio.Event(), asyncio.Event()

        async def slow(reference: str) -> Any:
            seen = await honest(reference)
            if not asked.is_set():
                asked.set()
                await done.wait()
            return seen

        service_of(app).get = slow
        watching = app.tasks.start("watch", app.reader.look(reference))
        await asked.wait()
        await ACTS["capture"](app, reference)
        done.set()
        await watching

    run(both())
    view = app.browse.order(reference)
    assert (view.anomalies, view.aggregate.captured) == (0, 40_000)
