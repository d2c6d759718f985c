"""The client of the service: one method a call, the headers that each needs, answers as values of the domain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

import msgspec

from app.api import problems
from app.api.auth import Keys, Token
from app.api.transport import Transport
from app.api.webhooks import EVENTS, WireRegistered, WireWebhook, WireWebhooks
from app.api.wire import WireCreated, WireEvent, WirePayment, WireToken, encode, to_seen
from app.domain.operation import Kind, Operation
from app.domain.payment import Seen
from app.errors import AppError, Offline, Refused, Uncertain

if TYPE_CHECKING:
    import httpx

SYSTEM = "kvitt"
UNAUTHORIZED = 401
WEBHOOKS = "/webhooks/v1/webhooks"
_Shape = TypeVar("_Shape")


class Vipps:
    """The service behind `transport`, spoken to with `keys`.

    Every method raises `Offline` (never sent), `Refused` (a definite no) or `Uncertain` (it may have happened).
    """

    def __init__(
        self,
        transport: Transport,
        keys: Keys,
        now: Callable[[], datetime],
        version: str,
        heard: Callable[[AppError | None], None] = lambda trouble: None,
    ) -> None:
        """`heard` is told how each call went: None for an answer that is a success."""
        self.msn = keys.msn
        self._heard = heard
        self._transport = transport
        self._keys = keys
        self._token = Token(self._fetch_token, now)
        self._headers = {
            "Ocp-Apim-Subscription-Key": keys.subscription_key,
            "Merchant-Serial-Number": keys.msn,
            "Vipps-System-Name": SYSTEM,
            "Vipps-System-Version": version,
            "Vipps-System-Plugin-Name": SYSTEM,
            "Vipps-System-Plugin-Version": version,
        }

    async def send(self, operation: Operation) -> Seen | WireCreated:
        """Carry out one try of `operation`, with its key and its bytes as they were written down."""
        if operation.kind is Kind.CREATE:
            answer = await self._call("POST", "/epayment/v1/payments", operation.body, operation.key)
            return _decode(answer, WireCreated)
        path = f"/epayment/v1/payments/{quote(operation.reference)}/{operation.kind}"
        answer = await self._call("POST", path, operation.body, operation.key)
        return _seen(answer)

    async def get(self, reference: str) -> Seen:
        """The payment as it is now."""
        return _seen(await self._call("GET", f"/epayment/v1/payments/{quote(reference)}"))

    async def events(self, reference: str) -> tuple[WireEvent, ...]:
        """The log of a payment."""
        answer = await self._call("GET", f"/epayment/v1/payments/{quote(reference)}/events")
        return tuple(_decode(answer, list[WireEvent]))

    async def force_approve(self, reference: str, phone: str) -> None:
        """Approve in the customer's place; the test environment and the sandbox only."""
        body = encode({"customer": {"phoneNumber": phone}})
        await self._call("POST", f"/epayment/v1/test/payments/{quote(reference)}/approve", body)

    async def register_webhook(self, url: str) -> WireRegistered:
        """Ask to be told at `url` of what happens to payments."""
        answer = await self._call("POST", WEBHOOKS, encode({"url": url, "events": EVENTS}))
        return _decode(answer, WireRegistered)

    async def webhooks(self) -> tuple[WireWebhook, ...]:
        """All registrations of the sales unit, whoever made them."""
        return tuple(_decode(await self._call("GET", WEBHOOKS), WireWebhooks).webhooks)

    async def delete_webhook(self, registration: str) -> None:
        """End a registration; the answer has no body."""
        await self._call("DELETE", f"{WEBHOOKS}/{quote(registration, safe='')}")

    async def _fetch_token(self) -> WireToken:
        headers = {"client_id": self._keys.client_id, "client_secret": self._keys.client_secret}
        try:
            answer = await self._transport.exchange("POST", "/accesstoken/get", b"", {**self._headers, **headers})
            return _decode(answer, WireToken)
        except Uncertain as lost:
            # A token moves no money: nothing was asked for yet.
            raise Offline("token_unreachable" if lost.answered else "token_silent") from lost
        except Refused as no:
            raise Offline("keys_refused") from no

    async def _call(self, method: str, path: str, body: bytes = b"", key: str = "") -> httpx.Response:
        try:
            answer = await self._exchange(method, path, body, key)
        except AppError as trouble:
            self._heard(trouble)
            raise
        self._heard(None)
        return answer

    async def _exchange(self, method: str, path: str, body: bytes, key: str) -> httpx.Response:
        token = await self._token.get()
        try:
            return await self._transport.exchange(method, path, body, self._call_headers(token, body, key))
        except Refused as no:
            if no.status != UNAUTHORIZED:
                raise
        token = await self._token.get(spoilt=token)
        return await self._transport.exchange(method, path, body, self._call_headers(token, body, key))

    def _call_headers(self, token: str, body: bytes, key: str) -> dict[str, str]:
        headers = {**self._headers, "Authorization": f"Bearer {token}"}
        if body:
            headers["Content-Type"] = "application/json"
        if key:
            headers["Idempotency-Key"] = key
        return headers


def _seen(answer: httpx.Response) -> Seen:
    try:
        return to_seen(_decode(answer, WirePayment))
    except ValueError as failure:
        raise Uncertain("the answer could not be read", trace_id=problems.trace_id(answer)) from failure


def _decode(answer: httpx.Response, shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.json.decode(answer.content, type=shape)
    except msgspec.DecodeError as failure:
        raise Uncertain("the answer could not be read", trace_id=problems.trace_id(answer)) from failure
