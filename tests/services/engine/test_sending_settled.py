"""What is settled while its request is under way stays as it is, whatever the answer says."""

from collections.abc import Coroutine
from decimal import Decimal
from typing import Any

import pytest

from app import runtime
from app.domain.operation import Kind, Operation, Stage, after_try
from app.domain.payment import State
from app.services.engine import sending
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.plain_orders import order
from tests.support.sent_orders import approved
from tests.support.stage import Stage as Sandbox


def meanwhile(monkeypatch: pytest.MonkeyPatch, app: runtime.App, *acts: str) -> None:
    """While a request is under way, another program has its operation `done`, or sends it `again`."""
    honest, store = sending.Sending.until_answered, store_of(app)

    async def answered(self: sending.Sending, operation: Operation, request: Coroutine[Any, Any, object]) -> object:
        try:
            return await honest(self, operation, request)
        finally:
            with store.write():
                if operation.kind is Kind.TRACK or "done" in acts:
                    now = app.now()
                    store.operations.save(after_try(operation, Stage.DONE, now), now)
                elif "again" in acts:
                    store.operations.add_try(operation, app.now())

    monkeypatch.setattr(sending.Sending, "until_answered", answered)


@pytest.mark.parametrize("fault", [None, "drop_after"])
def test_what_is_settled_meanwhile_stays_settled(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, fault: str | None
) -> None:
    reference = approved(app, run, sandbox)
    if fault:
        sandbox.faults({"operation": "capture", "do": fault, "count": 1})
    meanwhile(monkeypatch, app, "done")
    assert run(app.actions.capture(reference)).stage is Stage.DONE
    assert store_of(app).operations.pending() == ()


def test_what_came_of_a_try_says_nothing_of_a_later_one(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = at_once(app.checkout.save(order())).reference
    sandbox.faults({"operation": "create", "do": "500", "count": 1})
    meanwhile(monkeypatch, app, "again")
    operation = run(app.checkout.send(reference))
    assert (operation.stage, operation.tries, operation.error) == (Stage.OPEN, 2, "")
    payment = store_of(app).payments.get(reference)
    assert payment is not None
    assert payment.state is State.NEW
    # That it happened is true whenever it is heard.
    monkeypatch.undo()
    meanwhile(monkeypatch, app, "again")
    assert run(app.actions.ask(reference)) is not None
    assert store_of(app).operations.pending() == ()


def test_a_link_that_is_settled_meanwhile_stays_settled(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = approved(app, run, sandbox)
    sandbox.faults({"operation": "orders", "do": "500", "count": 1})
    meanwhile(monkeypatch, app)
    run(app.actions.ship(reference, {0: Decimal(1)}, "Posten", "RR1"))
    shown = app.browse.order(reference).link
    assert shown is not None
    assert shown.stage is Stage.DONE


def test_a_link_that_another_till_showed_is_not_shown_again(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = approved(app, run, sandbox)
    store = store_of(app)

    async def claim(kind: sending.LeaseKind, keys: list[str]) -> set[str]:
        now = app.now()
        with store.write():
            for link in store.links.due():
                store.operations.save(after_try(link, Stage.DONE, now), now)
        return set(keys)

    monkeypatch.setattr(store.leases, "claim", claim)
    run(app.actions.ship(reference, {0: Decimal(1)}, "Posten", "RR1"))
    assert [each for each in sandbox.requests("orders") if each["method"] == "PUT"] == []
    assert store.links.due() == ()
