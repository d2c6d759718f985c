"""The link and the receipt in the customer's app, as they go over the wire."""

from collections.abc import Callable

import pytest

from app.api.client import Vipps
from app.api.order_management import link_body
from app.domain.desk.customer_sees import CustomerSees, SeenLine
from app.domain.operation import Kind
from app.errors import AppError, Offline, Refused, Uncertain
from tests.api.conftest import REFERENCE, operation
from tests.conftest import Run
from tests.support.clocks import Clock
from tests.support.scripted import Scripted, http

RECEIPT = {
    "orderLines": [
        {"name": "Hoodie", "totalAmount": 49_900, "unitInfo": {"unitPrice": 49_900, "quantity": "1"}},
        {"name": "Old", "totalAmount": 9_900, "isReturn": True},
    ],
    "bottomLine": {"currency": "NOK"},
}


def test_a_link_replaces_the_one_before(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, "f09c6aeb")]
    run(vipps.show_link(operation(Kind.TRACK, link_body("https://a.no/1"))))
    asked = service.calls[0]
    assert (asked.method, asked.path) == ("PUT", f"/order-management/v2/ecom/categories/{REFERENCE}")
    assert asked.body == b'{"category":"DELIVERY","orderDetailsUrl":"https://a.no/1"}'
    assert "idempotency-key" not in asked.headers


def test_what_is_shown_is_read_back(vipps: Vipps, service: Scripted, run: Run, clock: Clock) -> None:
    link = {"category": "DELIVERY", "orderDetailsUrl": "https://a.no/1"}
    service.script = [http(200, {"category": link, "receipt": RECEIPT}), http(200, {}), http(404, {"title": "none"})]
    lines = (SeenLine("Hoodie", 49_900, "1"), SeenLine("Old", -9_900))
    assert run(vipps.customer_sees(REFERENCE)) == CustomerSees(clock(), "DELIVERY", "https://a.no/1", "NOK", lines)
    assert run(vipps.customer_sees(REFERENCE)) == CustomerSees(clock())
    assert run(vipps.customer_sees(REFERENCE)) == CustomerSees(clock())
    assert service.calls[0].path == f"/order-management/v2/ecom/{REFERENCE}"


def test_a_receipt_without_a_foot_has_no_currency(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, {"receipt": {"orderLines": []}})]
    assert run(vipps.customer_sees(REFERENCE)).currency == ""


@pytest.mark.parametrize(("status", "kind"), [(403, Refused), (400, Refused), (503, Uncertain)])
def test_a_no_is_none_to_being_paid(
    connect: Callable[..., Vipps], service: Scripted, run: Run, status: int, kind: type[AppError]
) -> None:
    heard: list[AppError | None] = []
    vipps = connect(service.url, heard=heard.append)
    service.script = [http(status, {"title": "no"})]
    with pytest.raises(kind):
        run(vipps.customer_sees(REFERENCE))
    assert [type(each) for each in heard] == ([] if kind is Refused else [kind])
    assert not any(isinstance(each, Offline) for each in heard)
