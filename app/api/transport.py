"""One request and its answer, and the one boundary for network errors."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Awaitable, Callable, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING, NamedTuple

from app.api import problems
from app.api.address import check_base_url, check_picture
from app.errors import AppError, Offline, Uncertain

if TYPE_CHECKING:
    import httpx

HearAnswer = Callable[[str, float | None, str], None]
"""Is told of a path, how many seconds the answer took (None without one), and what time the service said it was."""
LARGEST_ANSWER = 1_000_000
"""Bytes of one answer, packed or unpacked; the longest that the service gives is a few thousand."""
DEADLINE_S = 30.0
"""From the first byte of a request to the last one of its answer: a line that drips is as good as silent."""
TOO_LONG = 0.0
"""The deadline of a request whose answer is too long: it is over."""
AT_ONCE, READS_AT_ONCE = 8, 6
"""More than eight at once stall the window; two places are never taken by reads, so that no read holds up a sale."""


class Answered(NamedTuple):
    """A call that was answered; of its headers only the names."""

    method: str
    path: str
    names: frozenset[str]
    status: int
    trace_id: str


class Transport:
    """Requests to the service whose address `locate` gives.

    At most eight at once, on one client for life.
    """

    def __init__(self, locate: Callable[[], Awaitable[str]], heard: HearAnswer | None = None) -> None:
        """`heard` is told how each request went."""
        self._locate = locate
        self._heard = heard
        self._client: httpx.AsyncClient | None = None
        self.tell: Callable[[Answered], None] | None = None
        self._at_once = asyncio.Semaphore(AT_ONCE)
        self._reads = asyncio.Semaphore(READS_AT_ONCE)

    async def exchange(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        *,
        largest: int = LARGEST_ANSWER,
    ) -> httpx.Response:
        """Send one request and return its whole answer if that is a success.

        Raises `Offline` (it never left), `Refused` (a definite no) or `Uncertain` (it may have happened, or the answer did
        not come whole within `DEADLINE_S`, or is longer than `largest` bytes).
        """
        base = check_base_url(await self._locate())
        if self._client is None:
            from app.api.connection import make_client  # it imports httpx: 112 ms, and the window must be there before

            self._client = make_client(base)
        # The place among reads is taken first; a read that waits there holds none of the eight.
        asking = self._reads if method == "GET" else nullcontext()
        async with asking, self._at_once:
            begun = asyncio.get_running_loop().time()
            try:
                answer = await self._ask(self._client, method, base + path, body, dict(headers or {}), largest)
            except AppError:
                self._note(path, None)
                raise
            self._note(path, begun, answer.headers.get("Date", ""))
        if self.tell is not None:
            self.tell(Answered(method, path, frozenset(headers or ()), answer.status_code, problems.trace_id(answer)))
        if answer.is_success:
            return answer
        raise problems.error_of(answer)

    def _note(self, path: str, begun: float | None, date: str = "") -> None:
        if self._heard is not None:
            took = None if begun is None else asyncio.get_running_loop().time() - begun
            self._heard(path, took, date)

    async def picture(self, url: str) -> bytes:
        """The picture of a code, fetched without keys.

        Raises `Invalid` `picture_address` and what `exchange` raises.
        """
        base = check_base_url(await self._locate())
        check_picture(url, base)
        if self._client is None:
            from app.api.connection import make_client

            self._client = make_client(base)
        async with self._reads, self._at_once:
            answer = await self._ask(self._client, "GET", url, b"", {}, LARGEST_ANSWER)
        if answer.is_success:
            return answer.content
        raise problems.error_of(answer)

    async def _ask(
        self, client: httpx.AsyncClient, method: str, url: str, body: bytes, headers: dict[str, str], largest: int
    ) -> httpx.Response:
        import httpx

        from app.api.connection import trouble_of

        deadline = asyncio.timeout(DEADLINE_S)
        packed = bytearray()
        try:
            async with deadline, client.stream(method, url, content=body, headers=headers) as answer:
                # Raw, still packed: httpx would unpack without a limit, and a few kilobytes can become gigabytes.
                async for part in answer.aiter_raw():
                    if deadline.when() != TOO_LONG:
                        packed += part
                    if len(packed) > largest:
                        # Ended from within: a reading that is only left behind is never closed on the window's loop.
                        packed.clear()
                        deadline.reschedule(TOO_LONG)
        # These four say for certain that no byte of the request left; all others leave that open.
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError) as failure:
            raise Offline(trouble_of(failure, url)) from failure
        # Past the connection nobody can say how much of the request arrived.
        except httpx.HTTPError as failure:
            raise Uncertain(type(failure).__name__, answered=False) from failure
        except TimeoutError as failure:
            if deadline.when() != TOO_LONG:
                raise Uncertain("deadline", answered=False) from failure
        if deadline.when() == TOO_LONG:
            raise Uncertain("the answer is too long")
        content = _unpack(bytes(packed), answer.headers.get("Content-Encoding", "identity").strip().lower(), largest)
        # Both told of the packed bytes; httpx would unpack a second time.
        kept = [pair for pair in answer.headers.multi_items() if pair[0] not in ("content-encoding", "content-length")]
        return httpx.Response(answer.status_code, headers=kept, content=content)

    async def close(self) -> None:
        """End all connections."""
        if self._client is not None:
            await self._client.aclose()


def _unpack(packed: bytes, encoding: str, largest: int) -> bytes:
    """`packed` as it was before it was compressed. Raises `Uncertain` instead of growing beyond `largest` bytes."""
    if encoding == "identity" or not packed:
        return packed
    if encoding != "gzip":
        raise Uncertain("the answer could not be read")
    try:
        # One byte more than allowed shows that there is more; `| 16` asks zlib for the gzip frame.
        content = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(packed, largest + 1)
    except zlib.error as failure:
        raise Uncertain("the answer could not be read") from failure
    if len(content) > largest:
        raise Uncertain("the answer is too long")
    return content
