"""What clients in production send and the specification does not say: read, with a warning in the list of exchanges."""

import base64
import io
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
import segno

from app.sandbox.clock import END_OF_TIME
from app.sandbox.running import Sandbox
from tests.sandbox.conftest import Till, code_of, payment_body
from tests.sandbox.player import RECEIPT, Player


def warnings(till: Till) -> list[str]:
    """The warnings of the newest exchange."""
    found: list[str] = till.look("/requests?limit=1")[0]["warnings"]
    return found


def logo(height: int = 200) -> str:
    out = io.BytesIO()
    code = segno.make("shop", micro=False)
    code.save(out, kind="png", scale=height // code.symbol_size()[0] + 1)
    return base64.b64encode(out.getvalue()).decode()


def test_a_web_shop_plugin_as_it_calls(till: Till) -> None:
    """Order number as a number in metadata, a picture posted to a path with a slash at its end, a receipt with a card."""
    till.control(f"/units/{till.keys['msn']}", {"card_payments": True})
    body = payment_body(
        metadata={"orderid": 1001, "guest": True, "weight": 2.50, "note": "gift"},
        receipt=RECEIPT,
        paymentMethod={"type": "CARD"},
    )
    created = till.create(body)
    assert created.status_code == 201, created.text
    got = till.get(body["reference"]).json()
    assert got["metadata"] == {"orderid": "1001", "guest": "true", "weight": "2.5", "note": "gift"}
    headers = till.headers()
    image = {"imageId": "receipt-logo", "src": logo(), "type": "base64"}
    answer = till.http.post("/order-management/v1/images/", json=image, headers=headers)
    assert (answer.status_code, answer.json()) == (200, {"imageId": "receipt-logo"})
    link = {"category": "RECEIPT", "orderDetailsUrl": "https://example.com/1", "imageId": "receipt-logo"}
    placed = till.http.put(f"/order-management/v2/ecom/categories/{body['reference']}/", json=link, headers=headers)
    assert placed.status_code == 200


@pytest.mark.parametrize("path", ["/epayment/v1/payments/", "//epayment/v1/payments///"])
def test_a_slash_at_the_end_is_no_redirect(till: Till, path: str) -> None:
    answer = till.http.post(till.keys["url"] + path, json=payment_body(), headers=till.headers("k"))
    assert answer.status_code == 201


def test_an_empty_answer_has_no_type(till: Till) -> None:
    """A client that believes the type would parse nothing as JSON."""
    approved = till.force_approve(till.new_payment(), {"customer": {"phoneNumber": "4712345678"}})
    assert (approved.status_code, approved.content) == (200, b"")
    assert "content-type" not in approved.headers
    assert approved.headers["content-length"] == "0"
    body = {"url": "https://shop.example.com", "events": ["epayments.payment.created.v1"]}
    made = till.http.post("/webhooks/v1/webhooks", json=body, headers=till.headers()).json()["id"]
    deleted = till.http.delete(f"/webhooks/v1/webhooks/{made}", headers=till.headers())
    assert deleted.status_code == 204
    assert not {"content-type", "content-length"} & set(deleted.headers)


def test_numbers_in_text_fields_are_read_with_a_warning(till: Till) -> None:
    line = RECEIPT["orderLines"][0] | {"id": 12, "unitInfo": {"unitPrice": 1, "quantity": 2}}
    receipt = {"orderLines": [line], "bottomLine": {"currency": "NOK", "posId": 7, "receiptNumber": 789267}}
    body = payment_body(reference=58712432, customer={"phoneNumber": 4712345678}, receipt=receipt)
    assert till.create(body).status_code == 201
    assert [warning.split(" ")[0] for warning in warnings(till)] == [
        "reference",
        "customer.phoneNumber",
        "receipt.orderLines[].id",
        "receipt.orderLines[].unitInfo.quantity",
        "receipt.bottomLine.receiptNumber",
        "receipt.bottomLine.posId",
    ]
    shown = till.look("/payments/58712432")
    assert shown["phoneNumber"] == "4712345678"
    assert shown["receipt"]["bottomLine"]["receiptNumber"] == "789267"


def test_numbers_in_text_fields_are_refused_where_the_switch_says_so(till: Till) -> None:
    till.control("/settings", {"numbers_as_text": False})
    assert code_of(till.create(payment_body(customer={"phoneNumber": 4712345678}))) == "4070"
    refused = till.create(payment_body(reference=58712432))
    assert refused.json()["extraDetails"][0]["name"] == "reference"


@pytest.mark.parametrize("metadata", [{"a": None}, {"a": {}}, {"a": [1]}, [1], "text"])
def test_metadata_that_is_no_text_is_refused(till: Till, metadata: Any) -> None:
    assert till.create(payment_body(metadata=metadata)).status_code == 400


@pytest.mark.parametrize(("media", "doubtful"), [
    ("application/json", False), ("application/json; charset=\"utf-8\"", False), ("application/vnd.shop+json", False),
    ("text/plain", True), ("application/xml", True), ("application/x-www-form-urlencoded", True), ("", True),
])  # fmt: skip
def test_a_body_that_is_not_called_json(till: Till, media: str, doubtful: bool) -> None:
    def send() -> httpx.Response:
        headers = till.headers("k") | ({"Content-Type": media} if media else {})
        raw = httpx.Request("POST", f"{till.keys['url']}/epayment/v1/payments", json=payment_body()).content
        return till.http.post("/epayment/v1/payments", content=raw, headers=headers)

    assert send().status_code == 201
    assert bool(warnings(till)) is doubtful
    till.control("/reset")
    till.control("/settings", {"strict_content_type": True})
    assert send().status_code == (415 if doubtful else 201)


EXPRESS = {"fixedOptions": [{"type": "OTHER", "brand": "OTHER", "options": []}]}


@pytest.mark.parametrize(("scope", "complete"), [
    ("name address email phoneNumber", True), ("name address email phoneNumber birthDate", True),
    ("name email phoneNumber", False), ("", False),
])  # fmt: skip
def test_express_asks_for_all_four(till: Till, scope: str, complete: bool) -> None:
    body = payment_body(shipping=EXPRESS, profile={"scope": scope})
    assert till.create(body).status_code == 201
    assert bool(warnings(till)) is not complete
    till.control("/settings", {"strict_express": True})
    refused = till.create(payment_body(shipping=EXPRESS, profile={"scope": scope}))
    assert refused.status_code == (201 if complete else 400)


@pytest.mark.parametrize(("price", "name"), [
    ({"value": 4900, "currency": "NOK"}, None),
    ({"value": 4900, "currency": "EUR"}, "shipping.fixedOptions[0].options[0].amount.currency"),
    ({"value": 64_999_999, "currency": "NOK"}, "shipping.fixedOptions[0].options[0].amount.value"),
])  # fmt: skip
def test_a_delivery_is_paid_with_the_order(till: Till, price: dict[str, Any], name: str | None) -> None:
    option = {"id": "1", "name": "Home", "amount": price}
    shipping = {"fixedOptions": [{"type": "HOME_DELIVERY", "brand": "POSTEN", "options": [option]}]}
    answer = till.create(payment_body(shipping=shipping))
    assert answer.status_code == (400 if name else 201)
    if name:
        assert answer.json()["extraDetails"][0]["name"] == name


def test_where_a_shop_delivers(till: Till) -> None:
    shipping = EXPRESS | {"allowedCountries": ["DK", "SE"]}
    refused = till.control(f"/payments/{till.new_payment(shipping=shipping)}/approve")
    assert (refused["approved"], refused["reason"]) == (False, "the shop does not deliver to this country")
    assert till.create(payment_body(shipping=EXPRESS | {"allowedCountries": ["Norway"]})).status_code == 400


@pytest.mark.parametrize(("text", "status"), [
    ("\U0001f9e6" * 50, 201), ("\U0001f9e6" * 51, 400), ("\U0001f9e6", 400), ("\U0001f9e6a", 201), ("ø" * 100, 201),
])  # fmt: skip
def test_texts_are_counted_in_utf16_units(till: Till, text: str, status: int) -> None:
    assert till.create(payment_body(paymentDescription=text)).status_code == status


def test_account_numbers_need_a_permission(till: Till) -> None:
    assert code_of(till.create(payment_body(profile={"scope": "name accountNumbers"}))) == "5030"
    till.control(f"/units/{till.keys['msn']}", {"account_numbers_allowed": True})
    assert till.create(payment_body(profile={"scope": "name accountNumbers"})).status_code == 201


@pytest.mark.parametrize("raw", [b"[]", b"7", b'"text"', b"null"])
def test_a_body_that_is_no_object_is_named(till: Till, raw: bytes) -> None:
    refused = till.create(raw)
    assert refused.status_code == 400
    assert refused.json()["extraDetails"][0]["name"] == "body"


def test_a_method_that_does_not_exist_says_what_does(till: Till) -> None:
    refused = till.http.put("/epayment/v1/payments", headers=till.headers())
    assert (refused.status_code, refused.headers["allow"]) == (405, "POST")


def test_a_native_redirect_opens_the_app(till: Till) -> None:
    body = payment_body(userFlow="NATIVE_REDIRECT")
    assert till.create(body).json()["redirectUrl"].startswith("vipps://token=")
    assert till.get(body["reference"]).json()["redirectUrl"].startswith("vipps://token=")


@pytest.mark.parametrize("act", ["capture", "refund", "cancel"])
def test_by_hand_in_the_portal(till: Till, act: str) -> None:
    reference = till.approved_payment()
    till.capture(reference, 40_000)
    row = till.control(f"/payments/{reference}/portal", {"act": act} | ({} if act == "cancel" else {"value": 500}))
    totals_now = {name: row["aggregate"][f"{name}Amount"]["value"] for name in ("captured", "refunded", "cancelled")}
    assert (
        totals_now
        == {
            "capture": {"captured": 40_500, "refunded": 0, "cancelled": 0},
            "refund": {"captured": 40_000, "refunded": 500, "cancelled": 0},
            "cancel": {"captured": 40_000, "refunded": 0, "cancelled": 60_000},
        }[act]
    )
    assert "idempotencyKey" not in till.events(reference).json()[-1], "the log knows no key of ours"
    assert till.look(f"/ledger?reference={reference}")[-1]["idempotencyKey"] is None


@pytest.mark.parametrize(("body", "status"), [
    ({"act": "steal"}, 400), ({}, 400), ({"act": "capture", "value": 100_001}, 400), ({"act": "capture", "value": 1.5}, 400),
])  # fmt: skip
def test_what_the_portal_cannot_do(till: Till, body: dict[str, Any], status: int) -> None:
    assert till.http.post(f"/_sandbox/payments/{till.approved_payment()}/portal", json=body).status_code == status


def test_another_request_waits_in_the_app(till: Till) -> None:
    till.control("/customers/4712345678", {"pending_elsewhere": True})
    reference = till.new_payment(customer={"phoneNumber": "4712345678"})
    assert till.control(f"/payments/{reference}/approve")["approved"] is False
    assert code_of(till.force_approve(reference, {"customer": {"phoneNumber": "4712345678"}})) == "10010"
    till.control("/customers/4712345678", {"pending_elsewhere": False})
    assert till.control(f"/payments/{reference}/approve")["approved"] is True


def test_a_customer_who_shares_nothing(till: Till) -> None:
    till.control("/customers/4712345678", {"shares_data": False})
    asked = till.new_payment(customer={"phoneNumber": "4712345678"}, profile={"scope": "name email"})
    refused = till.control(f"/payments/{asked}/approve")
    assert (refused["approved"], refused["state"]) == (False, "ABORTED")
    unasked = till.new_payment(customer={"phoneNumber": "4712345678"})
    assert till.control(f"/payments/{unasked}/approve")["approved"] is True


def test_a_key_is_remembered_when_its_scope_changes(till: Till) -> None:
    player = Player(till)
    player.do_create({}, "one-key")
    player.do_approve()
    assert till.capture(player.reference, 1000, key="capture-key").status_code == 200
    till.control(f"/units/{till.keys['msn']}", {"key_scope": "msn"})
    assert till.capture(player.reference, 1000, key="capture-key").status_code == 200
    assert code_of(till.refund(player.reference, 1000, key="capture-key")) == "4020"
    till.control(f"/units/{till.keys['msn']}", {"key_scope": "operation"})
    assert till.capture(player.reference, 1000, key="capture-key").status_code == 200
    assert till.get(player.reference).json()["aggregate"]["capturedAmount"]["value"] == 1000


def test_nobody_without_keys_holds_a_payment(till: Till) -> None:
    till.control("/settings", {"lock_ms": 400})
    reference = till.approved_payment()
    with httpx.Client(base_url=till.keys["url"]) as stranger:
        body = {"modificationAmount": {"value": 1, "currency": "NOK"}}
        headers = {"Merchant-Serial-Number": till.keys["msn"]}
        assert (
            stranger.post(f"/epayment/v1/payments/{reference}/capture", json=body, headers=headers).status_code == 401
        )
    assert till.capture(reference, 1000).status_code == 200


def test_the_end_of_time(till: Till, sandbox: Sandbox) -> None:
    longest = timedelta(days=400)
    sandbox.world.clock.offset = END_OF_TIME - datetime.now(UTC) - 10.5 * longest  # it takes 7,000 steps to come here
    statuses = Counter[int]()
    for _ in range(12):
        answer = till.http.post("/_sandbox/clock", json={"advance_s": longest.total_seconds()})
        statuses[answer.status_code] += 1
        if answer.status_code == 400:
            break
    assert statuses == {200: 10, 400: 1}
    assert "year" in answer.json()["error"]
    assert till.http.get("/_sandbox/clock").status_code == 200
