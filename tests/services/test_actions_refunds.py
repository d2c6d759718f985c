"""No more goes back than was captured: refused before anything is sent, in a sentence that names the limit."""

import asyncio
from collections.abc import Callable, Coroutine
from decimal import Decimal
from typing import Any

import pytest

from app import runtime
from app.domain.operation import Operation
from app.domain.order import OrderLine
from app.errors import Invalid
from app.words.sentences import explain
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.portal import in_the_portal
from tests.support.stage import Stage

Refund = Callable[[runtime.App, str], Coroutine[Any, Any, Operation]]
MUGS = OrderLine("Mug", "mug", Decimal(3), 20_000, 2500)
"""Three for 600 kr."""


@pytest.fixture
def captured(app: runtime.App, run: Run, sandbox: Stage) -> str:
    """Three mugs of which 100 kr have gone back already."""
    reference = at_once(app.checkout.save(order(lines=(MUGS,)))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.watch.once())
    run(app.actions.capture(reference))
    run(app.actions.refund(reference, 10_000))
    return reference


def refunds(sandbox: Stage) -> list[int]:
    return [amount for kind, amount in sandbox.moved() if kind == "refund"]


TOO_MUCH: dict[str, Refund] = {
    "by one": lambda app, reference: app.actions.refund(reference, 50_001),
    "all of it once more": lambda app, reference: app.actions.refund(reference, 60_000),
    "three lines": lambda app, reference: app.actions.refund_lines(reference, {0: Decimal(3)}),
}


@pytest.mark.parametrize("act", TOO_MUCH)
def test_above_the_limit_nothing_is_sent(app: runtime.App, run: Run, sandbox: Stage, captured: str, act: str) -> None:
    before = len(sandbox.requests("refund"))
    with pytest.raises(Invalid) as refused:
        run(TOO_MUCH[act](app, captured))
    assert refused.value.code == "amount_above_limit"
    assert "500,00" in explain(refused.value)
    assert len(sandbox.requests("refund")) == before
    assert app.browse.order(captured).pending == ()


def test_again_and_again_only_until_all_has_gone_back(
    app: runtime.App, run: Run, sandbox: Stage, captured: str
) -> None:
    run(app.actions.refund_lines(captured, {0: Decimal(2)}))
    with pytest.raises(Invalid) as above:
        run(app.actions.refund(captured, 20_000))
    assert "100,00" in explain(above.value)
    run(app.actions.refund(captured, 10_000))
    with pytest.raises(Invalid) as all_back:
        run(app.actions.refund(captured, 1))
    assert all_back.value.code == "all_refunded"
    assert refunds(sandbox) == [10_000, 40_000, 10_000]


def test_together_two_at_once_never_give_back_too_much(
    app: runtime.App, run: Run, sandbox: Stage, captured: str
) -> None:
    """Each alone is within the limit."""
    sandbox.faults({"operation": "refund", "do": "delay", "ms": 40, "count": 2})

    async def both() -> list[object]:
        acts = (app.actions.refund(captured, 30_000), app.actions.refund_lines(captured, {0: Decimal(2)}))
        return [*await asyncio.gather(*acts, return_exceptions=True)]

    outcomes = run(both())
    assert sorted(type(each).__name__ for each in outcomes) == ["Invalid", "Operation"]
    assert sum(refunds(sandbox)) <= 60_000
    assert len(refunds(sandbox)) == 2


def test_what_went_back_in_the_portal_counts(app: runtime.App, run: Run, sandbox: Stage, captured: str) -> None:
    in_the_portal(sandbox, "refund", captured, 40_000)
    with pytest.raises(Invalid) as refused:
        run(app.actions.refund(captured, 20_000))
    assert "100,00" in explain(refused.value)
    assert refunds(sandbox) == [10_000, 40_000]
