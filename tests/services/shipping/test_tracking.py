"""A tracking page is shown in the customer's app when somebody says so, or not at all with one sentence."""

import pytest

from app import runtime
from app.domain.operation import Stage
from app.errors import Invalid
from tests.conftest import Run
from tests.support.acts import prepared
from tests.support.at_once import at_once
from tests.support.stage import Stage as Sandbox


def test_it_is_shown_without_a_shipment(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "refund")
    assert run(app.tracking.show(reference, " gls ", " 1 2 ")).stage is Stage.DONE
    view = app.browse.order(reference)
    assert view.customer_sees is not None
    assert view.customer_sees.url == "https://gls-group.eu/track/12"


@pytest.mark.parametrize(("act", "code"), [("create", "not_sent_yet"), ("end", "not_approved_yet")])
def test_before_the_approval_there_is_nobody_to_tell(
    app: runtime.App, run: Run, sandbox: Sandbox, act: str, code: str
) -> None:
    reference = prepared(app, run, sandbox, act)
    with pytest.raises(Invalid, match=code):
        run(app.tracking.show(reference, "GLS", "1"))
    run(app.tracking.read_shown(reference))
    assert app.browse.order(reference).customer_sees is None


def test_a_declined_request_is_over(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "end")
    sandbox.abort(reference)
    run(app.watch.once())
    with pytest.raises(Invalid, match="payment_over"):
        run(app.tracking.show(reference, "GLS", "1"))


def test_the_link_of_another_order_is_left_alone(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    first, second = (prepared(app, run, sandbox, "capture") for _ in range(2))
    sandbox.faults({"operation": "orders", "do": "500", "count": 1})
    for reference in (first, second):
        run(app.actions.ship(reference, {0: 1}, "GLS", "1"))  # type: ignore[dict-item]
    stages = [app.browse.order(each).link for each in (first, second)]
    assert [link.stage for link in stages if link] == [Stage.UNKNOWN, Stage.DONE]


def test_where_there_is_no_page_nothing_is_sent(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    for carrier, number in (("Helthjem", "1"), ("GLS", "")):
        with pytest.raises(Invalid, match="no_tracking_page"):
            run(app.tracking.show(reference, carrier, number))
    assert sandbox.requests("orders") == []


def test_what_the_customer_sees_is_read_when_asked(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    run(app.tracking.read_shown(reference))
    seen = app.browse.order(reference).customer_sees
    assert seen is not None
    assert (seen.category, seen.currency, len(seen.lines)) == ("", "NOK", 1)
    sandbox.faults({"operation": "orders", "do": "500"})
    run(app.tracking.read_shown(reference))
    assert app.browse.order(reference).customer_sees == seen, "what was read before stays"


def test_the_carriers_of_the_shop_count(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    at_once(app.preferences.change({"carriers": '[["Mine", "https://my.example.no/{number}"]]'}))
    reference = prepared(app, run, sandbox, "capture")
    run(app.actions.ship(reference, {0: 1}, "Mine", "7"))  # type: ignore[dict-item]
    view = app.browse.order(reference)
    assert view.link is not None
    assert view.link.url == "https://my.example.no/7"
    with pytest.raises(Invalid, match="no_tracking_page"):
        run(app.tracking.show(reference, "GLS", "1"))
