"""A sandbox in a thread, and a till in front of it: a tiny client written from the public documentation alone."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any
from uuid import uuid4

import httpx
import pytest

from app.sandbox.running import Sandbox, run_in_thread
from app.sandbox.shelf import Shelf

JsonValue = Any


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    """A memory without a file."""
    with closing(Shelf()) as shelf:
        yield shelf


class Till:
    """A merchant's client in its simplest form. It shares nothing with the program, nor with the sandbox."""

    def __init__(self, keys: dict[str, str]) -> None:
        self.keys = keys
        self.http = httpx.Client(base_url=keys["url"], timeout=10)
        self.token = self.fetch_token().json()["access_token"]

    def fetch_token(self, path: str = "/accesstoken/get", **changed: str | None) -> httpx.Response:
        headers = {
            "client_id": self.keys["client_id"],
            "client_secret": self.keys["client_secret"],
            "Ocp-Apim-Subscription-Key": self.keys["subscription_key"],
            "Merchant-Serial-Number": self.keys["msn"],
        } | changed
        return self.http.post(path, headers={name: value for name, value in headers.items() if value is not None})

    def headers(self, key: str | None = None, **changed: str | None) -> dict[str, str]:
        headers: dict[str, str | None] = {
            "Authorization": f"Bearer {self.token}",
            "Ocp-Apim-Subscription-Key": self.keys["subscription_key"],
            "Merchant-Serial-Number": self.keys["msn"],
            "Idempotency-Key": key,
        } | {name.replace("_", "-"): value for name, value in changed.items()}
        return {name: value for name, value in headers.items() if value is not None}

    def post(self, path: str, body: JsonValue = None, key: str | None = "new", **changed: str | None) -> httpx.Response:
        headers = self.headers(str(uuid4()) if key == "new" else key, **changed)
        if isinstance(body, bytes):
            return self.http.post(f"/epayment/v1{path}", content=body, headers=headers)
        if body is None:
            return self.http.post(f"/epayment/v1{path}", headers=headers)
        return self.http.post(f"/epayment/v1{path}", json=body, headers=headers)

    def create(self, body: JsonValue, key: str | None = "new", **changed: str | None) -> httpx.Response:
        return self.post("/payments", body, key, **changed)

    def modify(self, verb: str, reference: str, value: JsonValue, key: str | None = "new") -> httpx.Response:
        amount = {"value": value, "currency": "NOK"}
        return self.post(f"/payments/{reference}/{verb}", {"modificationAmount": amount}, key)

    def capture(self, reference: str, value: JsonValue, key: str | None = "new") -> httpx.Response:
        return self.modify("capture", reference, value, key)

    def refund(self, reference: str, value: JsonValue, key: str | None = "new") -> httpx.Response:
        return self.modify("refund", reference, value, key)

    def cancel(self, reference: str, body: JsonValue = None, key: str | None = "new") -> httpx.Response:
        return self.post(f"/payments/{reference}/cancel", body, key)

    def force_approve(self, reference: str, body: JsonValue) -> httpx.Response:
        return self.post(f"/test/payments/{reference}/approve", body, None)

    def get(self, reference: str) -> httpx.Response:
        return self.http.get(f"/epayment/v1/payments/{reference}", headers=self.headers())

    def events(self, reference: str) -> httpx.Response:
        return self.http.get(f"/epayment/v1/payments/{reference}/events", headers=self.headers())

    def control(self, path: str, body: JsonValue = None, method: str = "POST") -> JsonValue:
        answer = self.http.request(method, f"/_sandbox{path}", json=body if method == "POST" else None)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def look(self, path: str) -> JsonValue:
        return self.control(path, method="GET")

    def faults(self, *rules: dict[str, JsonValue]) -> None:
        self.control("/faults", {"rules": list(rules)})

    def wait(self, seconds: int) -> None:
        self.control("/clock", {"advance_s": seconds})

    def new_payment(self, **changes: JsonValue) -> str:
        """A payment that waits for the customer."""
        body = payment_body(**changes)
        answer = self.create(body)
        assert answer.status_code == 201, answer.text
        return str(body["reference"])

    def approved_payment(self, **changes: JsonValue) -> str:
        reference = self.new_payment(**changes)
        assert self.control(f"/payments/{reference}/approve")["approved"]
        return reference


def payment_body(**changes: JsonValue) -> dict[str, JsonValue]:
    """The smallest sensible request; a change to None leaves the field out."""
    body = {
        "amount": {"value": 100_000, "currency": "NOK"},
        "paymentMethod": {"type": "WALLET"},
        "reference": f"test-{uuid4()}",
        "userFlow": "WEB_REDIRECT",
        "returnUrl": "https://example.com/back",
        "paymentDescription": "Three pairs of socks",
    } | changes
    return {name: value for name, value in body.items() if value is not None}


def code_of(answer: httpx.Response) -> str | None:
    """The documented error code of a refusal, if it carries one."""
    details = answer.json().get("extraDetails") or []
    return next((detail["reason"] for detail in details if detail["name"] == "ErrorCode"), None)


def totals(answer: httpx.Response) -> tuple[int, int, int, int]:
    """(authorized, captured, refunded, cancelled)"""
    aggregate = answer.json()["aggregate"]
    names = ("authorizedAmount", "capturedAmount", "refundedAmount", "cancelledAmount")
    a, b, c, d = (int(aggregate[name]["value"]) for name in names)
    return a, b, c, d


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with run_in_thread() as running:
        yield running


@pytest.fixture(scope="session")
def session_till(sandbox: Sandbox) -> Iterator[Till]:
    till = Till(sandbox.keys)
    yield till
    till.http.close()


@pytest.fixture
def till(session_till: Till) -> Till:
    """The same sandbox for all tests, as new for each."""
    session_till.control("/reset")
    session_till.token = session_till.fetch_token().json()["access_token"]
    return session_till
