"""One request and its answer: the only place that uses httpx, and the one boundary for what goes wrong on the way."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.api import problems
from app.errors import Invalid, Offline, Uncertain

if TYPE_CHECKING:
    import httpx

LIVE_HOSTS = ("api.vipps.no", "apitest.vipps.no")


def check_base_url(text: str) -> str:
    """`text` as the address of a service that keys may be sent to: one of the two hosts, or this very machine.

    Raises `Invalid` `api_address`.
    """
    typed = text.strip()
    try:
        parts = urlsplit(typed)
        port = parts.port
    except ValueError:
        raise Invalid("api_address", field="api", text=text) from None
    plain = typed.isascii() and typed.isprintable() and _PLACE.fullmatch(parts.netloc) is not None
    loopback = parts.hostname in ("127.0.0.1", "localhost", "::1") and parts.scheme in ("http", "https")
    live = is_live(typed) and parts.scheme == "https" and port in (None, 443)
    if not plain or not (loopback or live) or parts.query or parts.fragment or " " in typed:
        raise Invalid("api_address", field="api", text=text)
    return typed.rstrip("/")


_PLACE = re.compile(r"(?:[A-Za-z0-9.-]+|\[::1\])(?::[0-9]{1,5})?")
"""A host and perhaps a port; nobody's name or password, and nothing that two readers could read in two ways."""


def is_live(url: str) -> bool:
    """Whether `url` is one of the service's own hosts, and not a stand-in on this machine."""
    return urlsplit(url.strip()).hostname in LIVE_HOSTS


class Transport:
    """Requests to the service whose address `locate` gives; at most eight at once, on one client for life."""

    def __init__(self, locate: Callable[[], Awaitable[str]]) -> None:
        self._locate = locate
        self._client: httpx.AsyncClient | None = None
        self._at_once = asyncio.Semaphore(8)  # more than this stalls the window

    async def exchange(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        """Send one request and return its answer if that is a success.

        Raises `Offline` (it never left), `Refused` (a definite no) or `Uncertain` (it may have happened).
        """
        import httpx  # 112 ms, and the window must be there before

        base = check_base_url(await self._locate())
        if self._client is None:
            # A loopback service is reached directly, whatever proxy the machine has. Redirects are never followed.
            self._client = httpx.AsyncClient(timeout=httpx.Timeout(20, connect=5), trust_env=is_live(base))
        async with self._at_once:
            try:
                answer = await self._client.request(method, base + path, content=body, headers=dict(headers or {}))
            except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError) as failure:
                raise Offline("offline") from failure
            except httpx.HTTPError as failure:
                raise Uncertain(type(failure).__name__, answered=False) from failure
        if answer.is_success:
            return answer
        raise problems.error_of(answer)

    async def close(self) -> None:
        """End all connections."""
        if self._client is not None:
            await self._client.aclose()
