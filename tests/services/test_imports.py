"""A create call that came ready-made, read: every field of its lines and of its receipt counts."""

import json
from decimal import Decimal
from typing import Any

import pytest

from app.domain.order import Flow, Interaction, OrderLine, Stated
from app.domain.problem import Invalid
from app.services.imports import fill_ready_body, read_ready_body

LINE = {
    "name": "Hoodie",
    "id": "hoodie1234",
    "totalAmount": 90_000,
    "totalAmountExcludingTax": 72_000,
    "totalTaxAmount": 18_000,
    "taxRate": 2500,
    "unitInfo": {"unitPrice": 50_000, "quantity": "2"},
    "discount": 10_000,
}


def read(**changes: Any) -> OrderLine:
    """The one line of a body, with some of its fields changed; None leaves a field out."""
    line = {name: value for name, value in (LINE | changes).items() if value is not None}
    _, order, _ = read_ready_body(body(receipt={"orderLines": [line], "bottomLine": {"currency": "NOK"}}))
    (found,) = order.lines
    return found


def body(**changes: Any) -> str:
    """A create call, with some of its fields changed."""
    whole = {
        "amount": {"currency": "NOK", "value": 90_000},
        "paymentMethod": {"type": "WALLET"},
        "receipt": {"orderLines": [LINE], "bottomLine": {"currency": "NOK"}},
        "reference": "58712432",
        "userFlow": "WEB_REDIRECT",
        "paymentDescription": "Hoodie",
    }
    return json.dumps(whole | changes)


WHOLE = OrderLine(
    name="Hoodie",
    product_id="hoodie1234",
    quantity=Decimal(2),
    unit_price=50_000,
    vat_rate=2500,
    discount=10_000,
    stated=Stated(90_000, 72_000, 18_000),
)


def test_every_field_of_a_line() -> None:
    assert read() == WHOLE


@pytest.mark.parametrize(
    ("changes", "returned", "shipping"),
    [
        ({"isReturn": True}, True, False),
        ({"isShipping": True}, False, True),
        ({"isReturn": False, "isShipping": False}, False, False),
    ],
)
def test_what_comes_back_and_what_is_a_delivery(changes: dict[str, Any], returned: bool, shipping: bool) -> None:
    line = read(**changes)
    assert (line.is_return, line.is_shipping) == (returned, shipping)


@pytest.mark.parametrize(
    ("changes", "price", "quantity", "rate", "discount"),
    [
        ({"unitInfo": None}, 100_000, "1", 2500, 10_000),
        ({"unitInfo": None, "discount": None}, 90_000, "1", 2500, 0),
        ({"unitInfo": {"unitPrice": 60_000, "quantity": "1.5"}}, 60_000, "1.5", 2500, 10_000),
        ({"unitInfo": {"unitPrice": 90_000}, "discount": 0}, 90_000, "1", 2500, 0),
        ({"taxRate": None, "taxPercentage": 15}, 50_000, "2", 1500, 10_000),
        ({"taxRate": 0, "taxPercentage": 25}, 50_000, "2", 0, 10_000),
    ],
)
def test_what_is_left_out_follows_from_the_rest(
    changes: dict[str, Any], price: int, quantity: str, rate: int, discount: int
) -> None:
    line = read(**changes)
    assert (line.unit_price, line.quantity, line.vat_rate, line.discount) == (price, Decimal(quantity), rate, discount)


@pytest.mark.parametrize("name", ["name", "id", "totalAmount", "totalAmountExcludingTax", "totalTaxAmount"])
def test_what_is_missing_is_named(name: str) -> None:
    with pytest.raises(Invalid) as wrong:
        read(**{name: None})
    assert (wrong.value.code, wrong.value.field) == ("file_field", "file")
    assert str(wrong.value.values["name"]).endswith(f".{name}")


def test_a_ready_made_body_by_another_way() -> None:
    ready = '{"reference":"other","userFlow":"PUSH_MESSAGE","amount":{"value":100}}'
    assert fill_ready_body(ready, "MINE-0001", "", Flow.QR) == (
        b'{"reference":"MINE-0001","userFlow":"QR","amount":{"value":100},"qrFormat":{"format":"TEXT/TARGETURL"}}'
    )
    by_link = fill_ready_body(ready, "MINE-0001", "https://example.com/", Flow.WEB)
    assert b'"returnUrl":"https://example.com/"' in by_link
    with pytest.raises(Invalid):
        fill_ready_body(ready, "MINE-0001", "", Flow.WEB)


def test_a_ready_made_body_that_does_not_say_where_the_customer_is() -> None:
    body = {"reference": "MINE-0001", "userFlow": "QR", "amount": {"value": 100, "currency": "NOK"}}
    _, made, _ = read_ready_body(json.dumps(body))
    assert made.interaction is Interaction.NOT_PRESENT


@pytest.mark.parametrize("text", ["", "{", "[]", "1", "null", "[" * 100_000, '{"amount": NaN}'])
def test_what_is_no_create_call_is_told_at_the_file(text: str) -> None:
    with pytest.raises(Invalid) as wrong:
        read_ready_body(text)
    assert (wrong.value.code, wrong.value.field, wrong.value.values) == ("file_not_json", "file", {})


def with_line(line: Any) -> dict[str, Any]:
    return {"receipt": {"orderLines": [line], "bottomLine": {}}}


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"customerInteraction": "MAYBE"}, "customerInteraction"),
        ({"receipt": [1]}, "receipt"),
        ({"receipt": {"orderLines": {}, "bottomLine": 5}}, "receipt"),
        (with_line(5), "receipt.orderLines.0.totalAmount"),
        (with_line(LINE | {"unitInfo": [1]}), "receipt.orderLines.0"),
        (with_line(LINE | {"unitInfo": {"unitPrice": 5, "quantity": "NaN"}}), "receipt.orderLines.0.unitInfo.quantity"),
    ],
)
def test_a_field_that_is_no_such_thing_is_named(changes: dict[str, Any], name: str) -> None:
    with pytest.raises(Invalid) as wrong:
        read_ready_body(body(**changes))
    assert (wrong.value.code, wrong.value.field, wrong.value.values["name"]) == ("file_field", "file", name)


def test_where_the_customer_is_counts() -> None:
    _, order, _ = read_ready_body(body(customerInteraction="CUSTOMER_PRESENT"))
    assert order.interaction is Interaction.PRESENT
