"""Orders on their way: with the customer, approved, captured."""

from __future__ import annotations

from typing import Any

from app import runtime
from tests.conftest import Run
from tests.support.plain_orders import order
from tests.support.stage import Stage


def sent(app: runtime.App, run: Run, **changes: Any) -> str:
    """An order whose request went to the customer; its reference."""
    reference = run(app.checkout.save(order(**changes))).reference
    run(app.checkout.send(reference))
    return reference


def approved(app: runtime.App, run: Run, sandbox: Stage, **changes: Any) -> str:
    """The same, approved by the customer, which the program knows."""
    reference = sent(app, run, **changes)
    sandbox.approve(reference)
    run(app.watch.once())
    return reference


def captured(app: runtime.App, run: Run, sandbox: Stage, **changes: Any) -> str:
    """The same, captured."""
    reference = approved(app, run, sandbox, **changes)
    run(app.actions.capture(reference))
    return reference
