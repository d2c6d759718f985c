"""One payment read: what is kept of an answer, and what is no payment of ours."""

import pytest

from app import runtime
from app.domain.standing import Standing
from tests.conftest import OpenApp, Run
from tests.support.inside import order
from tests.support.stage import Stage as Sandbox


def sent(app: runtime.App, run: Run) -> str:
    reference = app.checkout.save(order()).reference
    run(app.checkout.send(reference))
    return reference


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
    app.watch.online = False

    async def there(_reference: str) -> None:
        return None

    monkeypatch.setattr(app.reader, "get", there)
    run(app.watch.run(until=lambda: app.watch.online), timeout=5)
    assert app.watch.quiet
