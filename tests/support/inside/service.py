"""Reaching between the program and the service: what leaves, what comes back, and when the PC dies meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from app import runtime
from app.errors import Refused

if TYPE_CHECKING:
    from app.api.client import Vipps


Exchange = Callable[..., Awaitable[httpx.Response]]


class Crash(BaseException):
    """The PC dies: nothing after this line runs."""


def service_of(app: runtime.App) -> Any:
    """The client of the service of a running program's sales unit."""
    return app.clients.of(1)


def transport_of(service: Any) -> Any:
    """The way to the service that a client takes."""
    return service._transport


def forget_names(vipps: Vipps) -> None:
    """Let a client make calls that do not say who makes them."""
    vipps._headers = {}
    vipps._units.clear()  # each has a copy


def headers_of(vipps: Vipps) -> Mapping[str, str]:
    """The headers that go with every request of a client."""
    return vipps._headers


def token_of(vipps: Vipps) -> Any:
    """The access token of a client's sales unit."""
    return vipps._unit("").token


def hold_all(vipps: Vipps) -> None:
    """Let no request of a client leave."""
    vipps._transport._at_once = asyncio.Semaphore(0)


async def locate(part: Any) -> str:
    """Where a client sends its requests."""
    address: str = await part._transport._locate()
    return address


def client_of(app: runtime.App) -> Any:
    """The HTTP client of a running program, once it was made."""
    return app.clients.transport._client


def unreachable_service(app: runtime.App) -> AbstractContextManager[None]:
    """Let a running program look for the service where nobody listens."""

    async def nowhere() -> str:
        return "http://127.0.0.1:1"

    return located_by(service_of(app), nowhere)


@contextmanager
def located_by(part: Any, locate: Callable[[], Awaitable[str]]) -> Iterator[None]:
    """Let a client find the service by `locate` for a while."""
    honest = part._transport._locate
    locate_by(part, locate)
    yield
    locate_by(part, honest)


def locate_by(part: Any, locate: Callable[[], Awaitable[str]]) -> None:
    """Let a client find the service by `locate` from now on."""
    part._transport._locate = locate


async def call_service(vipps: Vipps, path: str, body: bytes, key: str) -> None:
    """Send a request that no decision of the program stands for, as somebody in the portal does."""
    await vipps._call("POST", path, body, key)


@contextmanager
def between(app: runtime.App, change: Callable[[Exchange], Exchange]) -> Iterator[None]:
    """Put something between the program and the service for a while."""
    transport = service_of(app)._transport
    honest = transport.exchange
    transport.exchange = change(honest)
    try:
        yield
    finally:
        transport.exchange = honest


def dies_before(part: str) -> Callable[[Exchange], Exchange]:
    """The PC dies after the decision was written down and before a request whose path holds `part` leaves."""

    def change(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> httpx.Response:
            if method in ("POST", "PUT") and part in path:
                raise Crash
            return await honest(method, path, *rest, **more)

        return exchange

    return change


def dies_after(part: str) -> Callable[[Exchange], Exchange]:
    """The PC dies when the service has answered and before the answer was written down."""

    def change(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> httpx.Response:
            answer = await honest(method, path, *rest, **more)
            if method in ("POST", "PUT") and part in path:
                raise Crash
            return answer

        return exchange

    return change


def says_no(part: str) -> Callable[[Exchange], Exchange]:
    """The service refuses a request whose path holds `part`."""

    def change(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> httpx.Response:
            if part in path:
                raise Refused(403, "", "No")
            return await honest(method, path, *rest, **more)

        return exchange

    return change
