"""Order Management: receipts once, links replaced, images checked, errors in its own shape."""

import base64
import io
from typing import Any

import httpx
import pytest
import segno

from tests.sandbox.conftest import Till
from tests.sandbox.player import RECEIPT, Player

BASE = "/order-management"


def call(till: Till, method: str, path: str, body: Any = None, **changed: str | None) -> httpx.Response:
    return till.http.request(method, BASE + path, json=body, headers=till.headers(**changed))


def picture(kind: str = "png", scale: int = 8) -> str:
    out = io.BytesIO()
    segno.make("practice", micro=False).save(out, kind=kind, scale=scale)
    return base64.b64encode(out.getvalue()).decode()


def jpeg(height: int) -> str:
    """The head of a JPEG: a comment, then a frame of the wanted height."""
    frame = b"\xff\xc0\x00\x11\x08" + height.to_bytes(2, "big") + (300).to_bytes(2, "big") + b"\x03" * 10
    return base64.b64encode(b"\xff\xd8" + b"\xff\xfe\x00\x04hi" + frame).decode()


def test_a_receipt_is_given_once(till: Till) -> None:
    first = call(till, "POST", "/v2/ecom/receipts/order-1", RECEIPT)
    assert first.status_code == 201
    assert len(first.json()) == 36, "a JSON string"
    again = call(till, "POST", "/v2/ECOM/receipts/order-1", RECEIPT)
    assert again.status_code == 409
    said = again.json()
    assert said["instance"].startswith("00-")
    assert said["invalidParams"] == []
    assert call(till, "GET", "/v2/ecom/order-1").json() == {"receipt": RECEIPT}


def test_a_receipt_from_create_counts(till: Till) -> None:
    player = Player(till)
    player.do_create({"receipt": "receipt"})
    assert call(till, "GET", f"/v2/ecom/{player.reference}").json()["receipt"] == RECEIPT
    assert call(till, "POST", f"/v2/ecom/receipts/{player.reference}", RECEIPT).status_code == 409


def test_the_customer_sees_a_receipt_that_came_later(till: Till) -> None:
    player = Player(till)
    player.do_create()
    call(till, "POST", f"/v2/ecom/receipts/{player.reference}", RECEIPT)
    link = {"category": "DELIVERY", "orderDetailsUrl": "https://example.com/track?<1>"}
    call(till, "PUT", f"/v2/ecom/categories/{player.reference}", link)
    seen = till.http.get("/_sandbox/phone").text
    assert "Socks" in seen
    assert "https://example.com/track?&lt;1&gt;" in seen


@pytest.mark.parametrize(("body", "name"), [
    ({}, "orderLines"),
    ({"orderLines": [], "bottomLine": {"currency": "NOK"}}, "orderLines"),
    ({"orderLines": [RECEIPT["orderLines"][0] | {"taxPercentage": 25}], "bottomLine": {"currency": "NOK"}}, "orderLines[0]"),
    ({"orderLines": RECEIPT["orderLines"], "bottomLine": {"currency": "ISK"}}, "bottomLine.currency"),
])  # fmt: skip
def test_refused_receipts(till: Till, body: Any, name: str) -> None:
    refused = call(till, "POST", "/v2/ecom/receipts/order-1", body)
    assert (refused.status_code, refused.headers["content-type"]) == (400, "application/json")
    assert refused.json()["invalidParams"][0]["name"] == name


def test_both_tax_fields_are_refused_in_the_observed_words(till: Till) -> None:
    both = {"orderLines": [RECEIPT["orderLines"][0] | {"taxPercentage": 25}], "bottomLine": {"currency": "NOK"}}
    said = call(till, "POST", "/v2/ecom/receipts/order-1", both).json()
    assert said["invalidParams"][0]["reason"] == "Both tax rate and tax percentage set"


def test_links_are_replaced(till: Till) -> None:
    link = {"category": "TICKET", "orderDetailsUrl": "https://example.com/1"}
    assert len(call(till, "PUT", "/v2/ecom/categories/order-1", link).json()) == 36
    call(till, "PUT", "/v2/ecom/categories/order-1", link | {"orderDetailsUrl": "https://example.com/2"})
    assert call(till, "GET", "/v2/ecom/order-1").json()["category"]["orderDetailsUrl"] == "https://example.com/2"
    other = {"category": "DELIVERY", "orderDetailsUrl": "https://example.com/3"}
    call(till, "PUT", "/v2/ecom/categories/order-1", other)
    assert call(till, "GET", "/v2/ecom/order-1").json()["category"] == other, "whatever category it had before"
    assert call(till, "PUT", "/v2/ecom/categories/order-1", {"category": "PARTY"}).status_code == 400
    assert call(till, "PUT", "/v2/ecom/categories/order-1", link | {"imageId": "none"}).status_code == 400
    assert call(till, "PUT", "/v2/ecom/categories/order-1", link | {"orderDetailsUrl": "no url"}).status_code == 400


def test_categories_of_the_third_version(till: Till) -> None:
    body = {"orderId": "order-1", "paymentType": "ECOM", "type": "RECEIPT", "url": "https://example.com/r"}
    made = call(till, "POST", "/v3/categories", body)
    assert made.status_code == 201
    number = made.json()["categoryId"]
    (listed,) = call(till, "GET", "/v3/categories?orderId=order-1").json()["categories"]
    assert (listed["categoryId"], listed["type"]) == (number, "RECEIPT")
    assert call(till, "GET", f"/v3/categories/{number}").json() == listed
    assert call(till, "DELETE", f"/v3/categories/{number}").status_code == 200
    assert call(till, "GET", f"/v3/categories/{number}").status_code == 404
    assert call(till, "GET", "/v3/categories?orderId=order-1").json() == {"categories": []}


@pytest.mark.parametrize(("src", "status"), [
    (picture(), 200), (jpeg(200), 200), (picture(scale=2), 400), (jpeg(166), 400), (picture("svg"), 400), ("no base64!", 400),
])  # fmt: skip
def test_images(till: Till, src: str, status: int) -> None:
    body = {"imageId": "logo.1", "src": src, "type": "base64"}
    assert call(till, "POST", "/v1/images", body).status_code == status
    if status == 200:
        assert call(till, "POST", "/v1/images", body).status_code == 409, "cannot be overwritten"
        link = {"category": "GENERAL", "orderDetailsUrl": "https://example.com/1", "imageId": "logo.1"}
        assert call(till, "PUT", "/v2/ecom/categories/order-1", link).status_code == 200


def test_paths_and_headers(till: Till) -> None:
    assert call(till, "GET", "/v2/ecom/never-heard-of").status_code == 404
    assert call(till, "GET", "/v2/cash/order-1").status_code == 404
    assert call(till, "POST", "/v2/ecom/receipts/order+1", RECEIPT).status_code == 400
    assert call(till, "GET", "/v1/orders/1").status_code == 410
    assert call(till, "GET", "/v2/ecom/order-1", Authorization=None).status_code == 401
    assert call(till, "POST", "/v2/ecom/receipts/o", RECEIPT, Vipps_System_Name="x" * 100).status_code == 201
    assert call(till, "POST", "/v2/ecom/receipts/p", RECEIPT, Vipps_System_Name="x" * 101).status_code == 400


@pytest.mark.parametrize(("size", "status"), [(1_900_000, 200), (2_000_001, 400), (2_400_000, 413)])
def test_images_of_two_megabytes(till: Till, size: int, status: int) -> None:
    head = base64.b64decode(jpeg(200))
    body = {"imageId": "large", "src": base64.b64encode(head.ljust(size, b"\0")).decode(), "type": "base64"}
    assert call(till, "POST", "/v1/images", body).status_code == status


def test_a_receipt_has_no_room_for_an_image(till: Till) -> None:
    body = RECEIPT | {"note": "x" * 1_000_001}
    assert call(till, "POST", "/v2/ecom/receipts/order-1", body).status_code == 413


@pytest.mark.parametrize(("kind", "status"), [("ECOM", 201), ("ecom", 201), ("RECURRING", 201), ("CASH", 400)])
def test_payment_types_of_the_third_version(till: Till, kind: str, status: int) -> None:
    body = {"orderId": "order-1", "paymentType": kind, "type": "RECEIPT", "url": "https://example.com/r"}
    assert call(till, "POST", "/v3/categories", body).status_code == status


def test_a_body_that_is_no_object_has_a_name(till: Till) -> None:
    refused = call(till, "POST", "/v2/ecom/receipts/order-1", [])
    assert refused.json()["invalidParams"][0]["name"] == "body"
