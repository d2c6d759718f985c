"""Age, legal pages, time and consent, from settings and order to the bytes that went out."""

import json
from datetime import timedelta
from typing import Any

import pytest

from app import runtime
from app.domain.operation import LIFETIME
from app.domain.order import Flow
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


def sent(app: runtime.App, run: Run, **changes: Any) -> dict[str, Any]:
    reference = at_once(app.checkout.save(order(**changes))).reference
    body: dict[str, Any] = json.loads(run(app.checkout.send(reference)).body)
    return body


@pytest.mark.parametrize(("shop", "own", "asked"), [("0", 0, None), ("18", 0, 18), ("16", 18, 18), ("18", 16, 18)])
def test_the_older_age_holds(app: runtime.App, run: Run, shop: str, own: int, asked: int | None) -> None:
    at_once(app.preferences.change({"minimum_age": shop}))
    assert sent(app, run, minimum_age=own).get("minimumUserAge") == asked


def test_legal_pages_go_with_every_request(app: runtime.App, run: Run) -> None:
    assert "merchantLegalLinks" not in sent(app, run)
    at_once(app.preferences.change({"terms_url": "https://shop.example/t", "privacy_url": "https://shop.example/p"}))
    assert sent(app, run)["merchantLegalLinks"] == {
        "termsOfSaleUrl": "https://shop.example/t",
        "privacyPolicyUrl": "https://shop.example/p",
    }


@pytest.mark.parametrize("flow", [Flow.PUSH, Flow.QR])
def test_an_order_may_have_a_time_of_its_own(app: runtime.App, run: Run, flow: Flow) -> None:
    reference = at_once(app.checkout.save(order(flow=flow, lasts=720))).reference
    operation = run(app.checkout.send(reference))
    view = app.browse.order(reference)
    assert view.expires_at is not None
    assert timedelta(hours=11) < view.expires_at - app.now() <= timedelta(hours=12)
    assert "expiresAt" in json.loads(operation.body)
    assert "expiresAt" not in sent(app, run, flow=flow)


def test_a_link_of_its_own_time_goes_before_that_of_the_settings(app: runtime.App, run: Run) -> None:
    at_once(app.preferences.change({"return_url": "https://shop.example/", "link_life": "1440"}))
    reference = at_once(app.checkout.save(order(flow=Flow.WEB, lasts=60))).reference
    run(app.checkout.send(reference))
    ends = app.browse.order(reference).expires_at
    assert ends is not None
    assert ends - app.now() <= timedelta(hours=1)


def test_a_time_that_the_sales_unit_may_not_give_is_left_out(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.unit("555501", long_living=False)
    reference = at_once(app.checkout.save(order(lasts=720))).reference
    run(app.checkout.send(reference))
    ends = app.browse.order(reference).expires_at
    assert ends is not None
    assert ends - app.now() <= LIFETIME


def test_name_and_address_are_asked_for_only_where_it_says_so(app: runtime.App, run: Run) -> None:
    assert sent(app, run, shares="name address")["profile"] == {"scope": "name address"}
    assert "profile" not in sent(app, run)


def test_a_number_typed_later_takes_the_place_of_a_check_in(app: runtime.App, run: Run) -> None:
    reference = at_once(app.checkout.save(order(phone="", customer_token="bm9ib2R5"))).reference
    operation = run(app.checkout.send(reference, phone="4791234567"))
    assert json.loads(operation.body)["customer"] == {"phoneNumber": "4791234567"}
