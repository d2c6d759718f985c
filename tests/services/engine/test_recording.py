"""What is decided is written down with a new key, by whoever is at the till, no faster than the service takes it."""

import pytest

from app import runtime
from app.errors import Invalid
from tests.conftest import OpenApp, Run
from tests.support.acts import prepared
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.stage import Stage as Sandbox


def test_each_decision_has_its_own_key_and_name(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    at_once(app.preferences.change({"staff": "Kari"}))
    reference = prepared(app, run, sandbox, "capture")
    run(app.actions.ship(reference, {0: 1}, "GLS", "1"))  # type: ignore[dict-item]
    store = store_of(app)
    number = store.orders.get(reference).id
    decisions = [*store.operations.of_order(number), *(link.operation for link in store.links.of_order(number))]
    assert [each.kind for each in decisions] == ["create", "capture", "track"]
    assert {each.who for each in decisions[1:]} == {"Kari"}
    assert len({each.key for each in decisions}) == 3


def test_no_more_than_the_service_takes_in_a_minute(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    app = open_app(now=Clock())
    reference = prepared(app, run, sandbox, "capture")
    for _ in range(4):
        run(app.actions.capture(reference, 100))
    with pytest.raises(Invalid, match="too_fast"):
        run(app.actions.capture(reference, 100))
