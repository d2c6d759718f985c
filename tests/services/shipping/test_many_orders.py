"""Many orders at once are many times one: each shipped and captured as if alone, and what went wrong is done again."""

import asyncio
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from app import runtime
from app.domain.desk.to_ship import ManyProgress, OneStage
from app.domain.order import Interaction, OrderLine
from app.domain.shop.remembered import Remembered
from app.errors import Blocked, Invalid
from app.services.imports import read_ready_body
from app.services.shipping import many_orders
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.service import Crash, between, dies_before, says_no
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox
from tests.support.until import until

LINE = OrderLine("Hoodie", "h", Decimal(2), 10_000, 2500)


def to_ship(app: runtime.App, run: Run, sandbox: Sandbox, count: int, **changes: object) -> list[str]:
    kept = {"lines": (LINE,), "interaction": Interaction.NOT_PRESENT, **changes}
    references = [at_once(app.checkout.save(order(**kept))).reference for _ in range(count)]  # type: ignore[arg-type]
    for reference in references:
        run(app.checkout.send(reference))
        sandbox.approve(reference)
    run(app.watch.once())
    for reference in references:
        at_once(app.actions.ship_later(reference))
    return references


def ready_made(app: runtime.App, run: Run, sandbox: Sandbox) -> str:
    """An order over an amount alone, to be shipped."""
    body = {
        "amount": {"value": 49_900, "currency": "NOK"},
        "customer": {"phoneNumber": "4712345678"},
        "paymentMethod": {"type": "WALLET"},
        "paymentDescription": "A parcel",
        "customerInteraction": "CUSTOMER_NOT_PRESENT",
        "reference": "READY-0001",
        "userFlow": "PUSH_MESSAGE",
    }
    _, typed, text = read_ready_body(json.dumps(body))
    reference = at_once(app.checkout.save(typed, "READY-0001", text)).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.watch.once())
    at_once(app.actions.ship_later(reference))
    return reference


def captures(sandbox: Sandbox) -> list[tuple[str, int]]:
    return sorted((each["reference"], each["value"]) for each in sandbox.ledger() if each["kind"] == "capture")


def stages(progress: ManyProgress) -> list[str]:
    return [str(each.stage) for each in progress.orders]


@pytest.fixture(autouse=True)
def _no_breath(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many_orders, "BREATH", 0)


def test_all_are_shipped_and_captured_once(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    references = to_ship(app, run, sandbox, 3)
    assert app.to_ship.count() == 3
    done = run(app.many_orders.ship(references))
    assert stages(done) == ["done"] * 3
    assert (done.open, done.running, done.count(OneStage.DONE)) == (0, False, 3)
    assert captures(sandbox) == [(reference, 20_000) for reference in references]
    assert app.to_ship.count() == 0
    assert run(app.many_orders.ship(references)).open == 0
    assert len(captures(sandbox)) == 3, "nothing twice"
    app.many_orders.forget()
    assert app.many_orders.progress == ManyProgress()


def test_what_has_no_lines_is_captured_whole(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = ready_made(app, run, sandbox)
    assert run(app.many_orders.ship([reference])).open == 0
    assert captures(sandbox) == [(reference, 49_900)]


def test_only_what_failed_is_done_again(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    references = to_ship(app, run, sandbox, 4)
    sandbox.faults(
        {"operation": "capture", "do": "drop_after", "count": 1, "reference": references[0]},
        {"operation": "capture", "do": "429", "count": 1, "reference": references[1]},
    )
    with between(app, says_no(f"{references[2]}/capture")):
        first = run(app.many_orders.ship(references))
    assert stages(first) == ["unknown", "unknown", "failed", "done"]
    assert first.orders[2].detail == "No"
    # after a restart it is offered again, but for what was done
    run(app.close())
    again = open_app(now=clock)
    assert stages(again.many_orders.progress) == ["unknown", "unknown", "failed"]
    clock.advance(120)
    assert run(again.many_orders.go_on()).open == 0
    assert captures(sandbox) == [(reference, 20_000) for reference in references]


def test_what_is_still_unknown_says_so(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    app = open_app(now=Clock())
    (reference,) = to_ship(app, run, sandbox, 1)
    sandbox.faults({"operation": "capture", "do": "drop_before"})
    assert stages(run(app.many_orders.ship([reference]))) == ["unknown"]
    sandbox.faults({"operation": "capture", "do": "drop_before"}, {"operation": "get", "do": "500"})
    again = run(app.many_orders.go_on())
    assert (again.orders[0].stage, again.orders[0].error) == (OneStage.UNKNOWN, "uncertain")


def test_what_may_not_be_shipped_says_why(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = at_once(app.checkout.save(order())).reference
    failed = run(app.many_orders.ship([reference, "K-1"]))
    assert {each.reference: each.error for each in failed.orders} == {
        reference: "not_sent_yet",
        "K-1": "order_not_found",
    }


def test_a_kill_leaves_the_rest_to_be_offered(app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    references = to_ship(app, run, sandbox, 4)
    with between(app, dies_before(f"{references[1]}/capture")), pytest.raises(Crash):
        run(app.many_orders.ship(references))
    run(app.close())
    again = open_app()
    left = again.many_orders.progress
    assert references[1] in [each.reference for each in left.orders]
    assert {each.stage for each in left.orders} == {OneStage.WAITING}
    run(again.watch.once())
    assert run(again.many_orders.go_on()).open == 0
    assert captures(sandbox) == [(reference, 20_000) for reference in references]


def test_it_pauses_and_ends_between_two(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    references = to_ship(app, run, sandbox, 3)
    monkeypatch.setattr(many_orders, "AT_ONCE", 1)
    seen: list[tuple[bool, int]] = []
    paused: list[bool] = []
    ship = app.actions.ship

    async def pause_and_ship(*rest: Any, **more: Any) -> Any:
        # While it is under way for certain: whoever looks now and then may find the next one there already.
        if not paused:
            app.many_orders.pause()
            paused.append(True)
        return await ship(*rest, **more)

    monkeypatch.setattr(app.actions, "ship", pause_and_ship)

    async def work(then: Callable[[], None]) -> ManyProgress:
        many = app.many_orders
        paused.clear()
        task = asyncio.ensure_future(many.ship(references))
        await until(lambda: many.progress.count(OneStage.DONE) == 1, "the one under way was not done")
        await asyncio.sleep(0.05)
        seen.append((many.progress.paused, many.progress.count(OneStage.DONE)))
        with pytest.raises(Invalid, match="already_running"):
            await many.ship(references)
        then()
        return await task

    ended = run(work(app.many_orders.cancel))
    assert seen == [(True, 1)], "one was under way, and none was begun after it"
    assert stages(ended) == ["done"]
    assert run(work(app.many_orders.resume)).open == 0
    assert len(captures(sandbox)) == 3


def test_a_full_disk_stops_it_and_forgets_nothing(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    references = to_ship(app, run, sandbox, 6)

    async def full(*rest: object, **more: object) -> None:
        raise Blocked("disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(app.actions, "ship", full)
        with pytest.raises(Blocked):
            run(app.many_orders.ship(references))
    assert app.many_orders.progress.count(OneStage.WAITING) == 6
    assert not app.many_orders.progress.running
    assert run(app.many_orders.go_on()).open == 0
    assert app.memory.parts(Remembered.SHIP_AT_ONCE) == {}


def test_one_alone_is_shipped_whole_and_nothing_is_kept_of_the_run(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    (reference,) = to_ship(app, run, sandbox, 1)
    operation = run(app.many_orders.ship_one(reference))
    assert operation is not None
    assert captures(sandbox) == [(reference, 20_000)]
    assert app.many_orders.progress.orders == ()
    assert run(app.many_orders.ship_one(reference)) is None
    assert len(captures(sandbox)) == 1, "nothing twice"
