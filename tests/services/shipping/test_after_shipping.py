"""The rest is released where that was chosen with the shipment: at once, or as soon as the shipment is known."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from app import runtime
from app.domain.operation import Stage
from app.domain.order import OrderLine
from app.errors import Blocked
from app.store.shop.leases import LeaseKind
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.inside.service import Crash, between, dies_before
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox

ONE = {0: Decimal(1)}
LINES = tuple(OrderLine(name, name, Decimal(1), price, 2500) for name, price in (("A", 75_000), ("B", 25_000)))


def reserved(app: runtime.App, run: Run, sandbox: Sandbox, *lines: OrderLine) -> str:
    reference = at_once(app.checkout.save(order(lines=lines or LINES))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.watch.once())
    return reference


def moved(sandbox: Sandbox) -> list[tuple[str, int]]:
    return sandbox.moved()[1:]


def test_the_rest_is_released_in_the_same_step(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = reserved(app, run, sandbox)
    app.after_shipping.listen()

    async def ship() -> None:
        capture = await app.actions.ship(reference, ONE, release_rest=True)
        assert capture is not None
        assert capture.stage is Stage.DONE
        await app.after_shipping.finish()

    run(ship())
    assert moved(sandbox) == [("capture", 75_000), ("cancel", 25_000)]
    view = app.browse.order(reference)
    assert [operation.kind for operation in store_of(app).operations.of_order(1)] == ["create", "capture", "cancel"]
    assert (view.payment and view.payment.left, view.pending) == (0, ())


def test_it_is_kept_where_that_was_chosen(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = reserved(app, run, sandbox)
    run(app.actions.ship(reference, ONE))
    run(app.actions.ship(reference, {1: Decimal(1)}, release_rest=True))
    assert moved(sandbox) == [("capture", 75_000), ("capture", 25_000)]
    assert store_of(app).links.rests() == ()


def test_goods_that_cost_nothing_leave_and_the_rest_is_released(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    free = OrderLine("F", "F", Decimal(1), 0, 2500)
    reference = reserved(app, run, sandbox, free, LINES[0])
    assert run(app.actions.ship(reference, ONE, "Posten", "1", release_rest=True)) is None
    assert moved(sandbox) == [("cancel", 75_000)]
    link = app.browse.order(reference).link
    assert link is not None
    assert link.stage is Stage.DONE


def test_goods_that_cost_nothing_and_go_with_nobody_have_no_link(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    free = OrderLine("F", "F", Decimal(1), 0, 2500)
    reference = reserved(app, run, sandbox, free, LINES[0])
    app.after_shipping.listen()
    assert run(app.actions.ship(reference, ONE)) is None
    at_once(app.preferences.change({"staff": "Kari"}))  # a change that is about no order
    assert app.browse.order(reference).link is None
    assert moved(sandbox) == []


def test_after_a_crash_it_is_released_all_the_same(
    app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    reference = reserved(app, run, sandbox)
    with between(app, dies_before("/capture")), pytest.raises(Crash):
        run(app.actions.ship(reference, ONE, release_rest=True))
    run(app.close())
    again = open_app()

    async def start() -> bool:
        end = again.after_shipping.listen()
        await again.watch.once()
        finished = await again.after_shipping.finish()
        end()
        return finished

    assert run(start())
    assert moved(sandbox) == [("capture", 75_000), ("cancel", 25_000)]
    assert not run(again.after_shipping.finish())


def test_what_was_decided_since_counts(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = reserved(app, run, sandbox)
    with between(app, dies_before("/cancel")), pytest.raises(Crash):
        run(app.actions.ship(reference, ONE, release_rest=True))
    capture = store_of(app).operations.of_order(1)[1]
    run(app.actions.release_rest(capture))  # the release is open, and nothing more is decided
    assert len(store_of(app).operations.of_order(1)) == 3


def test_what_cannot_be_read_first_is_tried_again(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = reserved(app, run, sandbox)
    sandbox.faults({"operation": "get", "do": "500", "after": 1})
    capture = run(app.actions.ship(reference, ONE, release_rest=True))
    assert capture is not None
    assert moved(sandbox) == [("capture", 75_000)]
    sandbox.faults()
    run(app.actions.release_rest(capture))
    assert moved(sandbox) == [("capture", 75_000), ("cancel", 25_000)]


def test_where_it_was_let_go_meanwhile_nothing_is_done(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = reserved(app, run, sandbox)
    sandbox.faults({"operation": "get", "do": "500", "after": 1})
    capture = run(app.actions.ship(reference, ONE, release_rest=True))
    assert capture is not None
    sandbox.faults()
    sandbox.ask("POST", f"/payments/{reference}/portal", {"act": "cancel"})
    run(app.watch.once())
    run(app.actions.release_rest(capture))
    assert len(store_of(app).operations.of_order(1)) == 2


@pytest.mark.parametrize("trouble", [None, Blocked("server_unreached", reason="no answer")])
def test_one_till_sees_to_it(
    app: runtime.App,
    run: Run,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Blocked | None,
) -> None:
    """Also where who does cannot be asked."""
    reference = reserved(app, run, sandbox)
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 1})
    run(app.actions.ship(reference, ONE, release_rest=True))

    async def claim(kind: LeaseKind, keys: Sequence[str]) -> set[str]:
        if trouble is not None:
            raise trouble
        return set()

    async def finish() -> bool:
        await app.watch.once()
        monkeypatch.setattr(store_of(app).leases, "claim", claim)
        end = app.after_shipping.listen()
        begun = await app.after_shipping.finish()
        end()
        return begun

    assert run(finish())
    assert moved(sandbox) == [("capture", 75_000)]
