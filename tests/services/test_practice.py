"""The pretend phone: what a customer does there, and what stands on it."""

from app import runtime
from app.services.practice import Practice
from tests.conftest import Run
from tests.support.inside import customer_of, order
from tests.support.stage import Stage as Sandbox


def sent(app: runtime.App, run: Run) -> str:
    reference = app.checkout.save(order()).reference
    run(app.checkout.send(reference))
    return reference


def test_the_customer_says_no_on_the_pretend_phone(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    assert app.practice is not None
    reference = sent(app, run)
    run(app.practice.decline(reference))
    assert sandbox.payments()[0]["state"] == "ABORTED"
    assert run(app.practice.captured(reference)) == 0


def test_the_pretend_phone_calls_the_shop_by_its_name(app: runtime.App, run: Run) -> None:
    assert app.practice is not None
    sent(app, run)
    names = ["Fjord & Co", ""]
    practice = Practice(customer_of(app), names.pop)
    assert [run(practice.requests())[0].shop for _ in range(2)] == ["Kvitt practice shop", "Fjord & Co"]
