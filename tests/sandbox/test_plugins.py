"""Calls of published clients, byte for byte as they leave them, over a bare socket: the official JavaScript SDK and the
official WooCommerce plugin, with shop, order and keys of our own."""

import base64
import hashlib
import json
import socket
from http.client import HTTPResponse
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.sandbox.conftest import Till, totals
from tests.sandbox.http.test_leniency import logo

NO_BODY = "\r\ncontent-length: 0"


def exchange(till: Till, text: str) -> tuple[int, dict[str, str], bytes]:
    """Send these bytes and nothing else; status, headers and body of the answer."""
    address = urlsplit(till.keys["url"])
    with socket.create_connection((address.hostname, address.port), timeout=10) as line:
        line.sendall(text.encode())
        answer = HTTPResponse(line)
        answer.begin()
        body = answer.read()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


# the JavaScript SDK ------------------------------------------------------------------------------------------------------


class Sdk:
    """`@vippsmobilepay/sdk` 2.4: its headers in their order, empty ones too, and a key on every call."""

    def __init__(self, till: Till, *, chunked: bool) -> None:
        self.till, self.chunked, self.calls = till, chunked, 0

    def call(self, method: str, path: str, body: str = "", *, token: str | None = None, more: str = "") -> Any:
        self.calls += 1
        keys, bearer = self.till.keys, self.till.token if token is None else token
        if not body:
            framed = NO_BODY if method == "POST" else ""
        elif self.chunked:  # where the shop wraps `fetch`, the length of a body is not known beforehand
            framed = "\r\ntransfer-encoding: chunked"
            body = f"{len(body.encode()):x}\r\n{body}\r\n0\r\n\r\n"
        else:
            framed = f"\r\ncontent-length: {len(body.encode())}"
        text = (
            f"{method} {path} HTTP/1.1\r\nhost: {urlsplit(keys['url']).netloc}\r\nconnection: keep-alive\r\n{more}"
            f"Content-Type: application/json\r\nAuthorization: Bearer {bearer}\r\n"
            "User-Agent: Vipps/Deno-SDK/npm-module/2.4.1\r\n"
            f"Ocp-Apim-Subscription-Key: {keys['subscription_key']}\r\nMerchant-Serial-Number: {keys['msn']}\r\n"
            "Vipps-System-Name: \r\nVipps-System-Version: \r\n"
            "Vipps-System-Plugin-Name: \r\nVipps-System-Plugin-Version: \r\n"
            f"Idempotency-Key: c0b20662-a86d-452f-afe9-{self.calls:012x}\r\naccept: */*\r\naccept-language: *\r\n"
            f"sec-fetch-mode: cors\r\naccept-encoding: gzip, deflate{framed}\r\n\r\n{body}"
        )
        status, headers, answer = exchange(self.till, text)
        assert status in (200, 201, 204), answer
        if answer:  # it reads whatever it gets as JSON
            assert headers["content-type"].startswith("application/json")
            return json.loads(answer)
        return None


@pytest.mark.parametrize("chunked", [False, True])
def test_the_javascript_sdk(till: Till, chunked: bool) -> None:
    sdk, keys = Sdk(till, chunked=chunked), till.keys
    secret = f"client_id: {keys['client_id']}\r\nclient_secret: {keys['client_secret']}\r\n"
    answer = sdk.call("POST", "/accesstoken/get", token="", more=secret)
    assert answer["access_token"].count(".") == 2
    payments = "/epayment/v1/payments"
    created = sdk.call(
        "POST",
        payments,
        '{"amount":{"value":49900,"currency":"NOK"},"paymentMethod":{"type":"WALLET"},'
        '"customer":{"phoneNumber":"4712345678"},"returnUrl":"https://example.com","reference":"sdk-00001",'
        '"userFlow":"WEB_REDIRECT","paymentDescription":"Genser, blå"}',
    )
    assert created["reference"] == "sdk-00001"
    approve = "/epayment/v1/test/payments/sdk-00001/approve"
    assert sdk.call("POST", approve, '{"customer":{"phoneNumber":"4712345678"}}') is None
    sdk.call("POST", f"{payments}/sdk-00001/capture", '{"modificationAmount":{"value":10000,"currency":"NOK"}}')
    sdk.call("POST", f"{payments}/sdk-00001/refund", '{"modificationAmount":{"value":5000,"currency":"NOK"}}')
    sdk.call("POST", f"{payments}/sdk-00001/cancel")
    assert totals(till.get("sdk-00001")) == (49_900, 10_000, 5_000, 39_900)
    assert sdk.call("GET", f"{payments}/sdk-00001")["state"] == "AUTHORIZED"
    names = [entry["name"] for entry in sdk.call("GET", f"{payments}/sdk-00001/events")]
    assert names == ["CREATED", "AUTHORIZED", "CAPTURED", "REFUNDED", "CANCELLED"]
    assert till.look("/payments/sdk-00001")["description"] == "Genser, blå"
    hooks = "/webhooks/v1/webhooks"
    made = sdk.call("POST", hooks, '{"url":"https://example.com/x","events":["epayments.payment.created.v1"]}')
    assert [found["id"] for found in sdk.call("GET", hooks)["webhooks"]] == [made["id"]]
    assert sdk.call("DELETE", f"{hooks}/{made['id']}") is None


# the WooCommerce plugin --------------------------------------------------------------------------------------------------


class Plugin:
    """The official plugin: PHP's JSON (escaped slashes and letters), its own spelling of headers, one connection a call."""

    def __init__(self, till: Till) -> None:
        self.till = till

    def call(self, method: str, command: str, body: str = "", *, key: str = "", form: bool = False) -> Any:
        keys = self.till.keys
        if form:
            head = (
                f"client_id: {keys['client_id']}\r\nclient_secret: {keys['client_secret']}\r\n"
                f"Ocp-Apim-Subscription-Key: {keys['subscription_key']}\r\n"
            )
        else:
            head = (
                f"Authorization: Bearer {self.till.token}\r\nX-TimeStamp: 2026-11-29T10:11:12+00:00\r\n"
                f"X-Source-Address: 127.0.0.1\r\nOcp-Apim-Subscription-Key: {keys['subscription_key']}\r\n"
                f"Merchant-Serial-Number: {keys['msn']}\r\nVipps-System-Name: woocommerce\r\n"
                "Vipps-System-Version: 6.8.3/10.3.5\r\nVipps-System-Plugin-Name: woo-vipps\r\n"
                "Vipps-System-Plugin-Version: 5.1.0\r\n"
            )
        head += f"Idempotency-Key: {key}\r\n" if key else ""
        media = "application/x-www-form-urlencoded" if form else "application/json"
        framed = f"Content-length: {len(body)}\r\nContent-type: {media}\r\n" if method != "GET" else ""
        text = (
            f"{method} /{command} HTTP/1.1\r\nHost: {urlsplit(keys['url']).netloc}\r\n"
            "User-Agent: WordPress/6.8.3; https://garnbua.example\r\nAccept: */*\r\nAccept-Encoding: deflate, gzip, br\r\n"
            f"Referer: {keys['url']}/{command}\r\n{head}Connection: close\r\n{framed}\r\n{body}"
        )
        status, _, answer = exchange(self.till, text)
        assert status in (200, 201), answer
        return json.loads(answer)


LINES = (
    '"orderLines":[{"name":"Genser \\u00abFjord\\u00bb","id":"77","totalAmount":99800,"totalAmountExcludingTax":79840,'
    '"totalTaxAmount":19960,"taxRate":2500,"unitInfo":{"unitPrice":49900,"quantity":"2","quantityUnit":"PCS"},'
    '"discount":0,"productUrl":"https:\\/\\/garnbua.example\\/vare\\/genser\\/","isShipping":false},'
    '{"name":"Gebyr","id":"gebyr","totalAmount":2500,"totalAmountExcludingTax":2000,"totalTaxAmount":500,"discount":0,'
    '"taxRate":2500},'
    '{"name":"Hjemlevering","id":"flat_rate:3","totalAmount":7900,"totalAmountExcludingTax":6320,"totalTaxAmount":1580,'
    '"discount":0,"taxRate":2500,"unitInfo":{"unitPrice":7900,"quantity":"1","quantityUnit":"PCS"},"isShipping":true}],'
    '"bottomLine":{"tipAmount":0,"giftCardAmount":0,"terminalId":"woocommerce","currency":"NOK","receiptNumber":"1001"}'
)
"""A line, a fee and a delivery: each writes what it has and leaves out what it has not."""


@pytest.mark.parametrize(("method", "customer"), [
    ("WALLET", '{"customerInteraction":"CUSTOMER_NOT_PRESENT"}'),
    ("WALLET", '{"customerInteraction":"CUSTOMER_NOT_PRESENT","phoneNumber":"4712345678"}'),
    ("CARD", '{"customerInteraction":"CUSTOMER_PRESENT"}'),
])  # fmt: skip
def test_the_woocommerce_plugin_sells(till: Till, method: str, customer: str) -> None:
    till.control(f"/units/{till.keys['msn']}", {"card_payments": True})
    plugin = Plugin(till)
    assert plugin.call("POST", "accessToken/get", form=True)["token_type"] == "Bearer"
    created = plugin.call(
        "POST",
        "epayment/v1/payments",
        f'{{"reference":"woo01001","paymentMethod":{{"type":"{method}"}},"amount":{{"currency":"NOK","value":110200}},'
        '"returnUrl":"https:\\/\\/garnbua.example\\/vipps-betaling\\/?ls=77&id=1001",'
        f'"customer":{customer},"metadata":{{"orderid":1001}},'
        '"minimumUserAge":null,"userFlow":"WEB_REDIRECT",'
        '"paymentDescription":"Bekreft din ordre fra https:\\/\\/garnbua.example",'
        f'"receipt":{{{LINES}}}}}',
        key="wc_order_Wk3xQp1",
    )
    assert created["redirectUrl"]
    shown = till.look("/payments/woo01001")
    assert shown["warnings"] == [], "its sums and its VAT agree"
    assert [line["name"] for line in shown["receipt"]["orderLines"]] == ["Genser «Fjord»", "Gebyr", "Hjemlevering"]
    assert plugin.call("GET", "epayment/v1/payments/woo01001")["metadata"] == {"orderid": "1001"}
    till.control("/payments/woo01001/approve", {"phoneNumber": "4712345678"})
    amount = '{"modificationAmount":{"value":%d,"currency":"NOK"}}'
    plugin.call("POST", "epayment/v1/payments/woo01001/capture", amount % 60_000, key="1")
    plugin.call("POST", "epayment/v1/payments/woo01001/refund", amount % 10_000, key="2")
    plugin.call("POST", "epayment/v1/payments/woo01001/cancel", '{"cancelTransactionOnly":false}', key="3")
    assert totals(till.get("woo01001")) == (110_200, 60_000, 10_000, 50_200)
    assert len(plugin.call("GET", "epayment/v1/payments/woo01001/events")) == 5


def test_the_woocommerce_plugin_sends_pictures_and_receipts(till: Till) -> None:
    plugin, reference = Plugin(till), till.new_payment(amount={"value": 110_200, "currency": "NOK"})
    picture = base64.b64decode(logo())
    number = hashlib.sha512(picture).hexdigest()
    source = base64.b64encode(picture).decode().replace("/", "\\/")
    body = f'{{"imageId":"{number}","src":"{source}","type":"base64"}}'
    assert plugin.call("POST", "order-management/v1/images/", body)["imageId"] == number
    plugin.call("POST", f"order-management/v2/ecom/receipts/{reference}", f"{{{LINES}}}")
    link = (
        f'{{"category":"RECEIPT","orderDetailsUrl":"https:\\/\\/garnbua.example\\/ordre\\/1001","imageId":"{number}"}}'
    )
    plugin.call("PUT", f"order-management/v2/ecom/categories/{reference}", link)
    kept = plugin.call("GET", f"order-management/v2/ecom/{reference}")
    assert kept["receipt"]["bottomLine"]["receiptNumber"] == "1001"
    assert kept["category"]["imageId"] == number


def test_the_woocommerce_plugin_listens(till: Till) -> None:
    plugin = Plugin(till)
    events = ",".join(f'"epayments.payment.{name}.v1"' for name in ("authorized", "aborted", "expired", "terminated"))
    body = f'{{"url":"https:\\/\\/garnbua.example\\/wc-api\\/wc_gateway_vipps?callback=webhook","events":[{events}]}}'
    made = plugin.call("POST", "webhooks/v1/webhooks", body)
    (found,) = plugin.call("GET", "webhooks/v1/webhooks")["webhooks"]
    assert (found["id"], len(found["events"])) == (made["id"], 4)
    assert found["url"] == "https://garnbua.example/wc-api/wc_gateway_vipps?callback=webhook"
