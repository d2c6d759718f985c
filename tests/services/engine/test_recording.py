"""What is decided is written down with a new key, by whoever is at the till, no faster than the service takes it."""

from pathlib import Path

import pytest

from app import runtime
from app.errors import Invalid
from tests.conftest import OpenApp, Run
from tests.support.acts import prepared
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.postgres import Shops
from tests.support.sent_orders import approved
from tests.support.stage import Stage as Sandbox
from tests.support.two_tills import look, two_tills


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


@pytest.mark.parametrize("apart_s", [-40, 70])
def test_a_till_whose_clock_is_wrong_counts_what_the_other_sent(
    shops: Shops, sandbox: Sandbox, run: Run, tmp_path: Path, apart_s: int
) -> None:
    with two_tills(shops, sandbox.url, run, tmp_path, apart_s=apart_s) as (first, second):
        reference = approved(first, run, sandbox)
        waits = []
        for app in (first, second) * 4:
            look(app)
            try:
                run(app.actions.capture(reference, 100))
            except Invalid as trouble:
                waits.append((trouble.code, int(str(trouble.values["seconds"]))))
    sent = [request for request in sandbox.writes() if request["operation"] in ("create", "capture")]
    assert len(sent) == 5
    # Who has to wait is told how long, and not as long as clocks are apart.
    assert len(waits) == 4
    assert all(code == "too_fast" and 30 < wait <= 61 for code, wait in waits)
