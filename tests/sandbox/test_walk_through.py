"""An independent client, written from the public documentation alone, on its way through one payment.

Create, approve, partial capture, partial refund, cancel the rest: each answer is the documented one, and so is every
refusal that a beginner meets on the way. It uses nothing of this project but the address and the keys.
"""

import json
import re
import urllib.error
import urllib.request
from typing import Any
from uuid import uuid4

from app.sandbox.running import run_in_thread

TRACE = re.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")


class Beginner:
    """Somebody with the documentation open and only the standard library at hand."""

    def __init__(self, keys: dict[str, str]) -> None:
        self.keys = keys
        self.headers: dict[str, str] = {}

    def call(self, method: str, path: str, body: Any = None, key: str | None = None) -> tuple[int, Any]:
        headers = self.headers | ({"Idempotency-Key": key} if key else {})
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.keys["url"] + path, data, headers, method=method)
        if body is not None:
            request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                raw = answer.read()
                return answer.status, json.loads(raw) if raw else None
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, json.loads(refused.read())

    def refused(self, method: str, path: str, body: Any = None, key: str | None = "new") -> str:
        """A call that has to be refused: the code, or the names of the faulty fields."""
        status, said = self.call(method, path, body, str(uuid4()) if key == "new" else key)
        assert 400 <= status < 500, said
        if "statusCode" in said:
            return str(said["statusCode"])
        assert said["status"] == status
        assert said["type"] == f"https://httpstatuses.io/{status}"
        assert TRACE.fullmatch(said["traceId"])
        assert said["instance"] == path.removeprefix("/epayment")
        details = said.get("extraDetails") or []
        codes = [detail["reason"] for detail in details if detail["name"] == "ErrorCode"]
        return codes[0] if codes else ",".join(detail["name"] for detail in details)


def amount(value: int, currency: str = "NOK") -> dict[str, Any]:
    return {"modificationAmount": {"value": value, "currency": currency}}


def nok(value: int) -> dict[str, Any]:
    return {"currency": "NOK", "value": value}


def test_a_payment_from_beginning_to_end() -> None:
    with run_in_thread() as sandbox:
        walk(Beginner(sandbox.keys))


PAYMENTS = "/epayment/v1/payments"
REFERENCE = "acme-shop-123-order123abc"
THIS = f"{PAYMENTS}/{REFERENCE}"
WISH = {
    "amount": {"value": 49900, "currency": "NOK"},
    "paymentMethod": {"type": "WALLET"},
    "customer": {"phoneNumber": "4712345678"},
    "reference": REFERENCE,
    "returnUrl": f"https://example.com/redirect?reference={REFERENCE}",
    "userFlow": "WEB_REDIRECT",
    "paymentDescription": "One pair of Vipps socks",
}


def walk(me: Beginner) -> None:
    fetch_token(me)
    create(me)
    approve(me)
    capture_in_part(me)
    refund_in_part(me)
    cancel_the_rest(me)
    look_back(me)


def fetch_token(me: Beginner) -> None:
    """Nothing works without keys, and the token is fetched with them."""
    assert me.refused("POST", PAYMENTS, WISH) == "401"
    me.headers = {"Ocp-Apim-Subscription-Key": me.keys["subscription_key"]}
    assert me.refused("POST", PAYMENTS, WISH) == "401"
    me.headers |= {"client_id": me.keys["client_id"], "client_secret": me.keys["client_secret"]}
    status, token = me.call("POST", "/accesstoken/get", None)
    assert status == 200
    assert token["expires_in"] == "3600"
    me.headers = {
        "Authorization": f"Bearer {token['access_token']}",
        "Ocp-Apim-Subscription-Key": me.keys["subscription_key"],
        "Merchant-Serial-Number": me.keys["msn"],
        "Vipps-System-Name": "beginner",
        "Vipps-System-Version": "1.0",
    }


def create(me: Beginner) -> None:
    """What a beginner forgets, and then the real one, twice with the same key."""
    assert me.refused("GET", THIS) == "5090"
    assert me.refused("POST", PAYMENTS, WISH, key=None) == "Idempotency-Key"
    assert me.refused("POST", PAYMENTS, WISH | {"userFlow": "web"}) == "userFlow"
    assert me.refused("POST", PAYMENTS, WISH | {"returnUrl": "http://example.com"}) == "4090"
    assert me.refused("POST", PAYMENTS, WISH | {"amount": nok(99)}) == "6010"
    assert me.refused("POST", PAYMENTS, WISH | {"amount": {"value": 100, "currency": "DKK"}}) == "5040"
    assert me.refused("POST", PAYMENTS, WISH) == "429", "five attempts a minute for one reference"
    me.call("POST", "/_sandbox/clock", {"advance_s": 60})
    key = str(uuid4())
    status, created = me.call("POST", PAYMENTS, WISH, key)
    assert (status, set(created)) == (201, {"reference", "redirectUrl"})
    assert me.call("POST", PAYMENTS, WISH, key) == (201, created)
    assert me.refused("POST", PAYMENTS, WISH | {"paymentDescription": "Two pairs"}, key) == "4020"
    assert me.refused("POST", PAYMENTS, WISH) == "4150"
    status, got = me.call("GET", THIS)
    assert (status, got["state"]) == (200, "CREATED")
    assert got["aggregate"] == {
        **{"authorizedAmount": nok(0), "cancelledAmount": nok(0), "capturedAmount": nok(0), "refundedAmount": nok(0)},
    }


def approve(me: Beginner) -> None:
    """Before the customer approves, no money can be moved; then the force approve of the test environment."""
    assert me.refused("POST", f"{THIS}/capture", amount(10000)) == "6080"
    assert me.refused("POST", f"{THIS}/refund", amount(10000)) == "6020"
    approve = f"/epayment/v1/test/payments/{REFERENCE}/approve"
    assert me.refused("POST", approve, {}) == "customer"
    assert me.call("POST", approve, {"customer": {"phoneNumber": "4712345678"}}) == (200, None)
    assert me.refused("POST", approve, {"customer": {"phoneNumber": "4712345678"}}) == "6230"
    _status, got = me.call("GET", THIS)
    assert (got["state"], got["aggregate"]["authorizedAmount"]) == ("AUTHORIZED", nok(49900))
    assert got["paymentMethod"] == {"type": "WALLET", "cardBin": "429198"}


def capture_in_part(me: Beginner) -> None:
    """With a retry that is no second capture."""
    _, got = me.call("GET", THIS)
    assert me.refused("POST", f"{THIS}/cancel", {"cancelTransactionOnly": True}) == "6060"
    assert me.refused("POST", f"{THIS}/refund", amount(10000)) == "6210"
    assert me.refused("POST", f"{THIS}/capture", amount(49901)) == "6090"
    key = str(uuid4())
    captured = me.call("POST", f"{THIS}/capture", amount(30000), key)
    assert captured[0] == 200
    assert captured[1]["amount"] == nok(49900), "the payment's own amount"
    assert captured[1]["state"] == "AUTHORIZED"
    assert captured[1]["pspReference"] == got["pspReference"]
    assert captured[1]["aggregate"]["capturedAmount"] == nok(30000)
    assert me.call("POST", f"{THIS}/capture", amount(30000), key) == captured
    assert me.refused("POST", f"{THIS}/capture", amount(20000), key) == "4010"


def refund_in_part(me: Beginner) -> None:
    """No more than was captured."""
    assert me.refused("POST", f"{THIS}/refund", amount(30001)) == "6150"
    status, refunded = me.call("POST", f"{THIS}/refund", amount(10000), str(uuid4()))
    assert (status, refunded["aggregate"]["refundedAmount"]) == (200, nok(10000))


def cancel_the_rest(me: Beginner) -> None:
    """Without a body, the whole remainder at once, and only once."""
    status, cancelled = me.call("POST", f"{THIS}/cancel", None, str(uuid4()))
    assert (status, cancelled["state"]) == (200, "AUTHORIZED")
    assert cancelled["aggregate"] == {
        **{"authorizedAmount": nok(49900), "cancelledAmount": nok(19900)},
        **{"capturedAmount": nok(30000), "refundedAmount": nok(10000)},
    }
    me.call("POST", "/_sandbox/clock", {"advance_s": 60})
    assert me.refused("POST", f"{THIS}/cancel", {}) == "6190"
    assert me.refused("POST", f"{THIS}/capture", amount(1)) == "6070"
    status, refunded = me.call("POST", f"{THIS}/refund", amount(20000), str(uuid4()))
    assert refunded["aggregate"]["refundedAmount"] == nok(30000)
    assert me.refused("POST", f"{THIS}/refund", amount(1)) == "6180"


def look_back(me: Beginner) -> None:
    """The event log tells it all, and the ledger agrees."""
    _status, log = me.call("GET", f"{THIS}/events")
    assert [(event["name"], event["amount"]["value"]) for event in log] == [
        *(("CREATED", 49900), ("AUTHORIZED", 49900), ("CAPTURED", 30000)),
        *(("REFUNDED", 10000), ("CANCELLED", 19900), ("REFUNDED", 20000)),
    ]
    ledger = me.call("GET", "/_sandbox/ledger")[1]
    assert [(row["kind"], row["value"]) for row in ledger] == [
        *(("authorize", 49900), ("capture", 30000), ("refund", 10000), ("cancel", 19900), ("refund", 20000)),
    ]
