"""The webhook listener: a small web server, off by default.

For shops with a public address or a relay.
"""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from app.api.webhooks import SIGNED, Delivered
from app.changes import Change, Changes, Topic
from app.domain.engine.webhook import is_loopback, parse_listen
from app.errors import AppError, Blocked
from app.services.preferences import Preferences
from app.services.webhooks import Webhooks

if TYPE_CHECKING:
    import uvicorn
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

LARGEST_BODY = 64 * 1024
"""Far more than any webhook is long; nobody makes us hold more."""
PATIENCE_S = 10
AT_ONCE = 64
BACKLOG = 128
TAKEN, TURNED_AWAY, WRONG_METHOD, TOO_SLOW, TOO_LARGE, BROKEN = 200, 401, 405, 408, 413, 500


class WebhookListener:
    """Listens while the settings say so.

    `listening` is where, empty when it does not; `trouble` says why not.
    """

    def __init__(
        self,
        webhooks: Webhooks,
        preferences: Preferences,
        changes: Changes,
        report: Callable[[str, BaseException], None],
    ) -> None:
        self._webhooks = webhooks
        self._preferences = preferences
        self._changes = changes
        self._report = report
        self._moved = asyncio.Event()
        self._names: tuple[str, ...] = ()
        self.listening = ""
        self.trouble: AppError | None = None

    def another(self) -> WebhookListener:
        """A listener of its own for the same webhooks."""
        return WebhookListener(self._webhooks, self._preferences, self._changes, self._report)

    async def run(self) -> None:
        """Listen whenever the settings say so, where they say so, until cancelled.

        Trouble is said, and payments are still watched without us.
        """
        wanted = ""

        def on_change(change: Change) -> None:
            # Any setting announces; the listener moves only when its own has changed.
            if change.topic is Topic.SETTINGS and self._wanted() != wanted:
                self._moved.set()

        leave = self._changes.subscribe(on_change)
        try:
            while True:
                # Cleared before the wish is read: a change between the two would else be lost.
                self._moved.clear()
                wanted = self._wanted()
                if not wanted:
                    self._say("", None)
                    await self._moved.wait()
                    continue
                try:
                    async with self.open(wanted):
                        await self._moved.wait()
                except AppError as trouble:
                    self._say("", trouble)
                    # It stays down until the settings change: trying the same port again and again would only fill the
                    # log.
                    await self._moved.wait()
        finally:
            leave()

    @asynccontextmanager
    async def open(self, address: str) -> AsyncIterator[None]:
        """Listen at `address` (host and port) during the block.

        Raises `Invalid` `listen_unusable`, `Blocked` `port_in_use` or `cannot_listen`.
        """
        host, port = parse_listen(address)
        with _listener(host, port, address) as listener:
            await self._webhooks.load()
            server = self._server()
            # Not `serve`: it looks at its watch ten times a second, and leaves the door open when it is cancelled.
            await server.startup([listener])
            # Port 0 in the settings means any free one; this is the one that the system chose.
            port = listener.getsockname()[1]
            shown = f"[{host}]" if ":" in host else host
            self._names = tuple(f"{name}:{port}" for name in {shown, *(["localhost"] if is_loopback(host) else [])})
            self._say(f"{shown}:{port}", None)
            try:
                yield
            finally:
                self._say("", None)
                await server.shutdown([listener])

    def _server(self) -> uvicorn.Server:
        import uvicorn  # 83 ms, and hardly anybody listens

        from app.system.listener_connection import OPEN_IN_ALL, Connection

        config = uvicorn.Config(
            self._serve,
            interface="asgi3",
            http=Connection,
            # Uvicorn would believe any stranger's word on where a request comes from.
            proxy_headers=False,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",  # what strangers send us belongs in no log
            access_log=False,
            # A server that names itself tells which of its holes to try.
            server_header=False,
            date_header=False,
            # Above it uvicorn answers 503 by itself; silent lines have their own limit.
            limit_concurrency=AT_ONCE + OPEN_IN_ALL,
            timeout_keep_alive=60,
            timeout_graceful_shutdown=2,
        )
        # `serve` would do these two; without it `startup` finds nothing to start.
        config.load()
        server = uvicorn.Server(config)
        server.lifespan = config.lifespan_class(config)
        return server

    def _wanted(self) -> str:
        settings = self._preferences.current
        return settings.webhooks_listen if settings.receives_webhooks else ""

    def _say(self, listening: str, trouble: AppError | None) -> None:
        if (listening, trouble) != (self.listening, self.trouble):
            self.listening, self.trouble = listening, trouble
            self._changes.announce(Topic.WEBHOOKS)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        from starlette.requests import ClientDisconnect, Request
        from starlette.responses import Response

        try:
            status = await self._answer(Request(scope, receive))
        except ClientDisconnect:
            # The service hung up, or gave up; there is no one to answer.
            return
        except Exception as bug:
            self._report("receiver", bug)
            status = BROKEN
        # What was not read to its end cannot be followed by another request.
        headers = {"Connection": "close"} if status in (TOO_LARGE, TOO_SLOW) else {}
        await Response(status_code=status, headers=headers)(scope, receive, send)

    async def _answer(self, request: Request) -> int:
        # The order matters: cheap refusals come first, and a body is read only to its limit.
        if request.method != "POST":
            return WRONG_METHOD
        body = bytearray()
        try:
            async with asyncio.timeout(PATIENCE_S):
                async for part in request.stream():
                    body += part
                    if len(body) > LARGEST_BODY:
                        return TOO_LARGE
        except TimeoutError:
            return TOO_SLOW
        if any(len(request.headers.getlist(name)) > 1 for name in SIGNED):
            return TURNED_AWAY  # what is told twice can be read in two ways
        # The signature covers the path as it came, escapes and all; the parsed one may differ.
        query = request.scope["query_string"]
        path = (request.scope["raw_path"] + (b"?" + query if query else b"")).decode("latin-1")
        genuine = self._webhooks.received(Delivered(path, dict(request.headers), bytes(body)), self._names)
        return TAKEN if genuine else TURNED_AWAY


def _listener(host: str, port: int, address: str) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as failure:
        if failure.errno == errno.EADDRINUSE:
            raise Blocked("port_in_use", text=address) from failure
        raise Blocked("cannot_listen", text=address, reason=failure.strerror or "") from failure
    # Connections inherit it. Without it the second packet of an answer waits 40 ms: asyncio sets it only on sockets that
    # were made with their protocol named.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening
