"""One payment read: what is kept of an answer, and what is no payment of ours."""

import pytest

from app import runtime
from app.domain.standing import Standing
from app.errors import Invalid
from app.services.engine import read_budget
from tests.conftest import OpenApp, Run
from tests.support.clocks import Clock
from tests.support.sent_orders import sent
from tests.support.stage import Stage as Sandbox


def test_an_answer_that_cannot_be_true_is_kept_and_changes_nothing(
    open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    app = open_app()
    reference = sent(app, run)
    for fault in ("wrong_amount", "wrong_reference"):
        sandbox.faults({"operation": "get", "do": fault, "count": 1})
        run(app.watch.once())
    view = app.browse.order(reference)
    assert (view.standing, view.anomalies) == (Standing.WAITING, 2)


def test_an_answer_about_no_payment_is_an_answer(app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    app.watch.line.reached = False

    async def there(_reference: str) -> None:
        return None

    monkeypatch.setattr(app.reader, "get", there)
    run(app.watch.run(until=lambda: app.watch.online), timeout=5)
    assert app.watch.quiet


def test_nobody_asks_more_often_than_the_service_allows(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = sent(app, run)

    async def impatient() -> None:
        for _ in range(read_budget.MOST_READS):
            await app.actions.ask(reference)
        with pytest.raises(Invalid, match="asked_too_often"):
            await app.actions.ask(reference)

    run(impatient())
    assert len(sandbox.requests("get")) == read_budget.MOST_READS
    clock.advance(61)
    run(app.actions.ask(reference))


def test_a_payment_that_is_not_ours_is_not_read(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    with pytest.raises(Invalid) as refused:
        run(app.reader.look("SOMEBODY-ELSES"))
    assert refused.value.code == "order_not_found"
    assert sandbox.requests("get") == []
    assert run(app.watch.look_now("SOMEBODY-ELSES")) is False
