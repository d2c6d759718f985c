"""A tracking link reaches the customer's app, whatever happens on the way, and never holds up money."""

import pytest

from app import runtime
from app.domain.desk.views import ShownLink
from app.domain.operation import SLOW, SLOW_AFTER, Stage
from app.domain.standing import Standing
from app.services.engine.watch import Watch
from tests.conftest import OpenApp, Run
from tests.support.acts import prepared
from tests.support.clocks import Clock
from tests.support.inside.program import delivery_of, store_of
from tests.support.inside.service import Crash, between, dies_after, dies_before, says_no
from tests.support.stage import Stage as Sandbox

ALL = {0: 1}
URL = "https://sporing.posten.no/sporing/RR1"


def ship(app: runtime.App, run: Run, reference: str, number: str = "RR1") -> Stage | None:
    settled = run(app.actions.ship(reference, ALL, "Posten", number))  # type: ignore[arg-type]
    return settled.stage if settled else None


def link(app: runtime.App, reference: str) -> ShownLink:
    found = app.browse.order(reference).link
    assert found is not None
    return found


def puts(sandbox: Sandbox) -> int:
    return sum(exchange["method"] == "PUT" for exchange in sandbox.requests("orders"))


def test_it_is_shown_and_read_back(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    assert ship(app, run, reference) is Stage.DONE
    view = app.browse.order(reference)
    assert view.link == ShownLink(URL, "Posten", "RR1", Stage.DONE)
    seen = view.customer_sees
    assert seen is not None
    assert (seen.category, seen.url, [line.name for line in seen.lines]) == ("DELIVERY", URL, ["Hoodie"])
    told = next(each for each in view.happenings if each.what == "track")
    assert (told.amount, told.detail, told.stage, told.ours) == (None, "Posten · RR1", Stage.DONE, True)
    assert (view.standing, view.pending) == (Standing.CAPTURED, ())
    assert app.browse.journal()


@pytest.mark.parametrize("do", ["drop_before", "drop_after", "500", "429"])
def test_a_lost_answer_holds_up_nothing_and_is_made_good(
    open_app: OpenApp, run: Run, sandbox: Sandbox, do: str
) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "orders", "do": do, "count": 1})
    assert ship(app, run, reference) is Stage.DONE
    view = app.browse.order(reference)
    assert (view.standing, view.pending, view.last_operation and view.last_operation.stage) == (
        *(Standing.CAPTURED, ()),
        Stage.DONE,
    )
    assert link(app, reference).stage is Stage.UNKNOWN
    clock.advance(200)
    run(app.watch.once())
    assert link(app, reference).stage is Stage.DONE
    run(app.watch.once())
    assert puts(sandbox) == 2


def test_no_network_leaves_it_open(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    app = open_app(now=Clock())
    reference = prepared(app, run, sandbox, "capture")
    with between(app, dies_before("/categories")), pytest.raises(Crash):
        ship(app, run, reference)
    assert link(app, reference).stage is Stage.OPEN
    (due,) = store_of(app).links.due()
    run(app.close())
    lost = open_app("http://127.0.0.1:9", now=Clock())
    settled = run(delivery_of(lost).complete(due))
    assert (settled.stage, settled.error, settled.tries) == (Stage.OPEN, "offline", 2)
    assert run(delivery_of(lost).complete(settled)).tries == 3


@pytest.mark.parametrize("die", [dies_before, dies_after])
def test_a_dead_machine_shows_it_after_the_start(
    app: runtime.App,
    open_app: OpenApp,
    run: Run,
    sandbox: Sandbox,
    die: type[dies_before],  # type: ignore[valid-type]
) -> None:
    reference = prepared(app, run, sandbox, "capture")
    with between(app, die("/categories")), pytest.raises(Crash):
        ship(app, run, reference)
    run(app.close())
    again = open_app()
    run(again.watch.once())
    assert link(again, reference).stage is Stage.DONE
    assert sandbox.moved()[-1][0] == "capture"


def test_a_refusal_is_a_no_and_the_shipment_stands(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    with between(app, says_no("/categories")):
        assert ship(app, run, reference) is Stage.DONE
    assert link(app, reference).stage is Stage.REFUSED
    assert app.browse.order(reference).standing is Standing.CAPTURED
    assert app.online


def test_it_waits_for_a_capture_that_is_not_known_yet(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "drop_before", "count": 1})
    assert ship(app, run, reference) is Stage.UNKNOWN
    operation = store_of(app).links.of_order(store_of(app).orders.get(reference).id)[0].operation
    assert run(delivery_of(app).complete(operation)).stage is Stage.OPEN, "it waits"
    assert puts(sandbox) == 0
    clock.advance(120)
    run(app.watch.once())
    assert link(app, reference).stage is Stage.DONE
    assert run(delivery_of(app).complete(operation)).stage is Stage.DONE, "settled once"


def test_a_shipment_that_did_not_happen_is_not_told(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    app = open_app(now=Clock())
    reference = prepared(app, run, sandbox, "capture")
    with between(app, says_no("/capture")):
        assert ship(app, run, reference) is Stage.REFUSED
    run(app.watch.once())
    assert (link(app, reference).stage, link(app, reference).error) == (Stage.UNSENT, "not_shipped")
    assert puts(sandbox) == 0


def test_the_newest_is_what_the_customer_sees(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "orders", "do": "drop_before", "count": 1})
    ship(app, run, reference)
    run(app.tracking.show(reference, "GLS", "22"))
    clock.advance(120)
    run(app.watch.once())
    first, second = store_of(app).links.of_order(store_of(app).orders.get(reference).id)
    assert (first.operation.stage, first.operation.error) == (Stage.UNSENT, "overtaken")
    assert second.operation.stage is Stage.DONE
    seen = app.browse.order(reference).customer_sees
    assert seen is not None
    assert seen.url.endswith("/22")


def test_after_many_tries_it_waits_longer(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "orders", "do": "500"})
    ship(app, run, reference)
    (due,) = store_of(app).links.due()
    for _ in range(SLOW_AFTER):
        due = run(delivery_of(app).complete(due))
    assert due.retry_at == clock() + SLOW
    assert isinstance(app.watch, Watch)


def test_the_watch_sends_what_is_due(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "orders", "do": "500", "count": 1})
    ship(app, run, reference)
    clock.advance(120)
    run(app.watch.run(until=lambda: link(app, reference).stage is Stage.DONE))
    assert puts(sandbox) == 2
