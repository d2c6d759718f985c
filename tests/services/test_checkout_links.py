"""A payment link works as long as the settings say and the sales unit may give; where it may not, it goes all the same."""

import json
from datetime import timedelta

import pytest

from app import runtime
from app.domain.operation import LIFETIME, Operation, Stage
from app.domain.order import Flow
from app.domain.payment import State
from app.domain.standing import Standing
from app.errors import Invalid
from app.services.imports import read_ready_body
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.data_file import statement
from tests.support.inside.program import store_of
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox

DAY = timedelta(days=1)


def linked(app: runtime.App, run: Run, **changes: object) -> str:
    at_once(
        app.preferences.change({"return_url": "https://shop.example/thanks", **{k: str(v) for k, v in changes.items()}})
    )
    reference = at_once(app.checkout.save(order(flow=Flow.WEB))).reference
    assert run(app.checkout.send(reference)).stage is Stage.DONE
    return reference


@pytest.mark.parametrize(
    ("market", "life", "lasts"),
    [
        ("NO", "10", LIFETIME),
        ("NO", "60", timedelta(hours=1)),
        ("NO", "1440", DAY),
        ("NO", "40320", DAY),  # the law of the country
        ("DK", "40320", 28 * DAY),
        ("FI", "4320", 3 * DAY),
    ],
)
def test_a_link_works_as_long_as_the_settings_say(
    app: runtime.App, run: Run, sandbox: Sandbox, market: str, life: str, lasts: timedelta
) -> None:
    reference = linked(app, run, link_life=life)
    at_once(app.preferences.change({"market": market, "currency": {"NO": "NOK", "DK": "DKK", "FI": "EUR"}[market]}))
    reference = at_once(app.checkout.save(order(flow=Flow.WEB))).reference
    run(app.checkout.send(reference))
    view = app.browse.order(reference)
    assert view.payment is not None
    assert view.expires_at is not None
    assert abs(view.expires_at - view.payment.sent_at - lasts) < timedelta(seconds=1)
    assert view.link_is_short is False
    assert [each.expires_at for each in app.browse.waiting() if each.reference == reference] == [view.expires_at]


def test_only_a_link_is_given_time(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    for flow in (Flow.PUSH, Flow.QR):
        reference = at_once(app.checkout.save(order(flow=flow))).reference
        run(app.checkout.send(reference))
        payment = app.browse.order(reference).payment
        assert payment is not None
        assert payment.expires_at is None
        assert payment.ends_at == payment.sent_at + LIFETIME


def test_a_link_outlives_ten_minutes_and_ends_at_its_time(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    app = open_app(now=Clock())
    reference = linked(app, run)
    sandbox.advance(3600)
    run(app.actions.ask(reference))
    assert app.browse.order(reference).standing is Standing.WAITING
    sandbox.advance(24 * 3600)
    run(app.actions.ask(reference))
    assert app.browse.order(reference).standing is Standing.EXPIRED


def test_a_sales_unit_that_may_not_give_time_sends_a_short_link(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    sandbox.unit("555501", long_living=False)
    reference = linked(app, run)
    view = app.browse.order(reference)
    assert (view.standing, view.link_is_short) == (Standing.WAITING, True)
    assert view.payment is not None
    assert view.payment.ends_at == view.payment.sent_at + LIFETIME
    assert [(each.kind, each.stage, each.error) for each in _operations(app)] == [
        ("create", "refused", "5050"),
        ("create", "done", ""),
    ]
    # it is known from now on, and after a week it is tried once more
    run(app.actions.cancel(reference))
    again = at_once(app.checkout.save(order(flow=Flow.WEB))).reference
    run(app.checkout.send(again))
    assert [each.error for each in _operations(app)][3:] == [""]
    sandbox.unit("555501", long_living=True)
    clock.advance(7 * 86_400)
    sandbox.advance(7 * 86_400)
    later = at_once(app.checkout.save(order(flow=Flow.WEB))).reference
    run(app.checkout.send(later))
    payment = app.browse.order(later).payment
    assert payment is not None
    assert payment.expires_at is not None


def test_a_clock_that_is_wrong_costs_the_time_and_not_the_sale(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    clock.advance(-2 * 86_400)
    reference = linked(app, run)
    view = app.browse.order(reference)
    assert (view.standing, view.link_is_short) == (Standing.WAITING, False)
    assert [each.error for each in _operations(app)] == ["6120", ""]


def test_what_a_ready_made_body_says_of_its_time_is_kept(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    from app.services.imports import ready_end

    sandbox.unit("555501", long_living=False)
    body = {
        "amount": {"value": 49_900, "currency": "NOK"},
        "paymentMethod": {"type": "WALLET"},
        "userFlow": "WEB_REDIRECT",
        "returnUrl": "https://shop.example",
        "reference": "READY-0001",
        "expiresAt": "2099-12-24T12:00:00+01:00",
    }
    _, typed, text = read_ready_body(json.dumps(body))
    saved = at_once(app.checkout.save(typed, "READY-0001", text))
    done = run(app.checkout.send(saved.reference))
    assert (done.stage, done.error) == (Stage.REFUSED, "5050")  # its own time is not ours to take away
    payment = app.browse.order("READY-0001").payment
    assert payment is not None
    assert payment.state is State.UNSENT
    assert payment.expires_at is not None
    assert payment.expires_at.isoformat() == "2099-12-24T11:00:00+00:00"
    for unreadable in ({}, {"expiresAt": 5}, {"expiresAt": "soon"}):
        assert ready_end(json.dumps(unreadable)) is None


def _operations(app: runtime.App) -> list[Operation]:
    store = store_of(app)
    numbers = [row[0] for row in statement(app, "SELECT id FROM orders ORDER BY id")]
    return [operation for number in numbers for operation in store.operations.of_order(number)]


def sent(app: runtime.App, run: Run) -> str:
    reference = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(reference))
    return reference


def test_a_link_without_a_return_address_does_not_end_the_request(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    at_once(app.preferences.change({"return_url": ""}))
    with pytest.raises(Invalid) as refused:
        run(app.checkout.switch(reference, Flow.WEB))
    assert refused.value.code == "return_url_missing"
    assert app.browse.order(reference).standing is Standing.WAITING
    assert len(sandbox.writes()) == 1
