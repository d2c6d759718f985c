"""Every act that goes to the service, an order on which it is the next thing to do, and how its end is recognised."""

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from app import runtime
from app.domain.operation import Operation, Stage
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox

Act = Callable[[runtime.App, str], Coroutine[Any, Any, Operation]]


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
    reference = at_once(app.checkout.save(order())).reference
    if act != "create":
        run(app.checkout.send(reference))
    if act in ("capture", "refund", "cancel"):
        sandbox.approve(reference)
        run(app.watch.once())
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
