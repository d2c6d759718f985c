"""The client of the service: one method for each call.

The headers that each needs, and answers as values of the domain.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

import msgspec

from app.api import problems
from app.api.auth import ApiKeys, Token
from app.api.ledgers.report import ReportCalls
from app.api.management import ManagementCalls
from app.api.order_management import ORDERS, WireOrder, to_customer_sees
from app.api.qr import CHECKED_IN, QrCalls
from app.api.shared_details import read_shared
from app.api.transport import Answered, Transport
from app.api.webhooks import EVENTS, WireRegistered, WireWebhooks
from app.api.wire import WireCreated, WireEvent, WirePayment, WireToken, encode, to_created, to_event, to_seen
from app.domain.codes import Unreached
from app.domain.desk.customer_sees import CustomerSees
from app.domain.engine.webhook import NewWebhook, Webhook
from app.domain.operation import Kind, Operation
from app.domain.payment import Created, Event, Seen
from app.domain.shop.recipient import Recipient
from app.errors import AppError, Offline, Refused, Uncertain

if TYPE_CHECKING:
    import httpx

SYSTEM = "kvitt"
SUBSCRIPTION = "Ocp-Apim-Subscription-Key"
UNAUTHORIZED, NOT_FOUND = 401, 404
WEBHOOKS = "/webhooks/v1/webhooks"
_Shape = TypeVar("_Shape")


def system_headers(version: str) -> dict[str, str]:
    """The name of this program, for which the service asks.

    Its support finds our calls by these.
    """
    return {
        "Vipps-System-Name": SYSTEM,
        "Vipps-System-Version": version,
        "Vipps-System-Plugin-Name": SYSTEM,
        "Vipps-System-Plugin-Version": version,
    }


class _SalesUnit:
    """What every call for one sales unit is made with."""

    def __init__(self, keys: ApiKeys, token: Token, headers: Mapping[str, str]) -> None:
        self.token = token
        self._spare = keys.second_subscription_key
        self._headers = {**headers, SUBSCRIPTION: keys.subscription_key, "Merchant-Serial-Number": keys.msn}

    def take_spare(self) -> bool:
        """Use the other subscription key from now on; whether there is one."""
        if not self._spare:
            return False
        self._headers[SUBSCRIPTION], self._spare = self._spare, self._headers[SUBSCRIPTION]
        return True

    def headers(self, more: Mapping[str, str]) -> dict[str, str]:
        """Those of the sales unit, and `more`."""
        return {**self._headers, **more}


class Vipps:
    """The service behind `transport`, for one set of `keys`.

    `keys` may also be a function that gives those for the reference of a payment. Every method raises `Offline` (never
    sent), `Refused` (a definite no) or `Uncertain` (it may have happened).
    """

    def __init__(
        self,
        transport: Transport,
        keys: ApiKeys | Callable[[str], ApiKeys],
        now: Callable[[], datetime],
        version: str,
        heard: Callable[[AppError | None], None] = lambda trouble: None,
        ready: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """`heard` is called after each call: with None for a success.

        `ready` waits until there are keys, or raises `Offline`.
        """
        self._ready = ready
        self._heard = heard
        self._transport = transport
        # A shop with one sales unit has one set of keys for every reference.
        self._keys_of = (lambda _reference: keys) if isinstance(keys, ApiKeys) else keys
        self._now = now
        # One token for each sales unit: they are not interchangeable (`docs/service.md` 1.2).
        self._units: dict[str, _SalesUnit] = {}
        self.qr = QrCalls(self._ask_beside)
        self.management = ManagementCalls(lambda path: self._ask_beside("GET", path, b""))
        self.report = ReportCalls(lambda path: self._ask_beside("GET", path, b""))
        self._headers = system_headers(version)

    @contextmanager
    def answers_told(self, tell: Callable[[Answered], None]) -> Iterator[None]:
        """Tell of every call that is answered during the block."""
        self._transport.tell = tell
        try:
            yield
        finally:
            self._transport.tell = None

    @property
    def msn(self) -> str:
        """The sales unit of new requests."""
        return self._keys_of("").msn

    async def send(self, operation: Operation) -> Seen | Created:
        """Carry out one try of `operation`, with its recorded key and bytes."""
        if operation.kind is Kind.CREATE:
            answer = await self._call(
                "POST", "/epayment/v1/payments", operation.body, operation.key, operation.reference
            )
            return to_created(_decode(answer, WireCreated))
        # The kinds are called as the service calls them; the value is part of the address.
        # A reference is letters, digits and dashes by rule; it is quoted all the same, for it comes out of a file.
        path = f"/epayment/v1/payments/{quote(operation.reference)}/{operation.kind}"
        answer = await self._call("POST", path, operation.body, operation.key, operation.reference)
        return _seen(answer)

    async def show_link(self, operation: Operation) -> None:
        """Carry out one try of a link; the link before gives way to it."""
        path = f"{ORDERS}/categories/{quote(operation.reference, safe='')}"
        await self._call("PUT", path, operation.body, reference=operation.reference, beside=True)

    async def customer_sees(self, reference: str) -> CustomerSees:
        """The link and the receipt that the customer's app shows.

        Nothing where there is neither.
        """
        path = f"{ORDERS}/{quote(reference, safe='')}"
        try:
            wire = _decode(await self._call("GET", path, reference=reference, beside=True), WireOrder)
        except Refused as no:
            if no.status != NOT_FOUND:
                raise
            wire = WireOrder()
        return to_customer_sees(wire, self._now())

    async def get(self, reference: str) -> Seen:
        """The payment as it is now."""
        return _seen(await self._call("GET", f"/epayment/v1/payments/{quote(reference)}", reference=reference))

    async def events(self, reference: str) -> tuple[Event, ...]:
        """The log of a payment."""
        answer = await self._call("GET", f"/epayment/v1/payments/{quote(reference)}/events", reference=reference)
        return tuple(to_event(wire) for wire in _decode(answer, list[WireEvent]))

    async def force_approve(self, reference: str, phone: str) -> None:
        """Approve in the customer's place; the test environment and the sandbox only."""
        # Not in `wire.py` with the others: this call exists in the test environment alone (`docs/service.md` 1.5).
        body = encode({"customer": {"phoneNumber": phone}})
        await self._call("POST", f"/epayment/v1/test/payments/{quote(reference)}/approve", body, reference=reference)

    async def register_webhook(self, url: str, events: tuple[str, ...] = EVENTS) -> NewWebhook:
        """Ask to be told at `url` of `events`, or of all about payments."""
        answer = await self._call("POST", WEBHOOKS, encode({"url": url, "events": events}))
        wire = _decode(answer, WireRegistered)
        return NewWebhook(wire.id, wire.secret)

    async def webhooks(self) -> tuple[Webhook, ...]:
        """All webhook registrations of the sales unit, by any program."""
        wire = _decode(await self._call("GET", WEBHOOKS), WireWebhooks)
        return tuple(Webhook(each.id, each.url, CHECKED_IN in each.events) for each in wire.webhooks)

    async def delete_webhook(self, registration: str) -> None:
        """End a registration; the answer has no body."""
        # An id comes from the service and may hold a slash, which would else be another address.
        await self._call("DELETE", f"{WEBHOOKS}/{quote(registration, safe='')}")

    def _unit(self, reference: str) -> _SalesUnit:
        """The sales unit that has the payment `reference`; without one, that of new requests."""
        keys = self._keys_of(reference)
        if keys.msn not in self._units:
            # Reads `unit`, which is bound below: by the first fetch it is there.
            async def fetch() -> WireToken:
                return await self._fetch_token(unit, keys)

            unit = self._units[keys.msn] = _SalesUnit(keys, Token(fetch, self._now), self._headers)
        return self._units[keys.msn]

    async def _fetch_token(self, unit: _SalesUnit, keys: ApiKeys) -> WireToken:
        try:
            try:
                return await self._ask_for_token(unit, keys)
            except Refused as no:
                # While one subscription key is made anew in the portal, the other one holds.
                if no.status != UNAUTHORIZED or not unit.take_spare():
                    raise
                return await self._ask_for_token(unit, keys)
        except Uncertain as lost:
            # A token moves no money: nothing was asked for yet.
            raise Offline(Unreached.TOKEN_UNREACHABLE if lost.answered else Unreached.TOKEN_SILENT) from lost
        except Refused as no:
            # A refusal here is about the keys, never about a payment: the payment call was not made.
            raise Offline(Unreached.KEYS_REFUSED) from no

    async def _ask_for_token(self, unit: _SalesUnit, keys: ApiKeys) -> WireToken:
        headers = unit.headers({"client_id": keys.client_id, "client_secret": keys.client_secret})
        # No body, and still a length: httpx sends `Content-Length: 0`, which the service wants.
        return _decode(await self._transport.exchange("POST", "/accesstoken/get", b"", headers), WireToken)

    async def _call(
        self, method: str, path: str, body: bytes = b"", key: str = "", reference: str = "", *, beside: bool = False
    ) -> httpx.Response:
        """Make a call, and let `heard` know how it went.

        `beside` is for an API without money: a sales unit may not have it, and can be paid all the same.
        """
        try:
            if self._ready is not None:
                await self._ready()
            answer = await self._exchange(self._unit(reference), method, path, body, key)
        except AppError as trouble:
            # Trouble is told before it goes on, so that the window shows the state of the line even if the caller
            # swallows it.
            if not (beside and isinstance(trouble, Refused)):
                self._heard(trouble)
            raise
        self._heard(None)
        return answer

    async def _ask_beside(self, method: str, path: str, body: bytes) -> httpx.Response:
        """A call of an API without money, with the keys of new requests."""
        return await self._call(method, path, body, beside=True)

    async def recipient(self, reference: str) -> Recipient | None:
        """Who approved a payment, as far as they shared it."""
        return read_shared(await self._call("GET", f"/epayment/v1/payments/{quote(reference)}", reference=reference))

    async def picture(self, url: str) -> bytes:
        """The picture of a code; see `Transport.picture`."""
        return await self._transport.picture(url)

    async def _exchange(self, unit: _SalesUnit, method: str, path: str, body: bytes, key: str) -> httpx.Response:
        token = await unit.token.get()
        try:
            return await self._transport.exchange(method, path, body, unit.headers(_call_headers(token, body, key)))
        except Refused as no:
            if no.status != UNAUTHORIZED:
                raise
        # Once, with the same key and bytes (`docs/service.md` 1.4): a 401 did nothing.
        token = await unit.token.get(spoilt=token)
        return await self._transport.exchange(method, path, body, unit.headers(_call_headers(token, body, key)))


def _call_headers(token: str, body: bytes, key: str) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {token}"}
    if body:
        headers["Content-Type"] = "application/json"
    if key:
        headers["Idempotency-Key"] = key
    return headers


def _seen(answer: httpx.Response) -> Seen:
    try:
        return to_seen(_decode(answer, WirePayment))
    except ValueError as failure:
        # Not `Refused`: the answer was a success, so it may well have happened, and only its text is strange.
        raise Uncertain("the answer could not be read", trace_id=problems.trace_id(answer)) from failure


def _decode(answer: httpx.Response, shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.json.decode(answer.content, type=shape)
    except msgspec.DecodeError as failure:
        raise Uncertain("the answer could not be read", trace_id=problems.trace_id(answer)) from failure
