"""Start and stop the sandbox, in the foreground or in a thread.

On a socket of its own.
"""

import asyncio
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.sandbox.exchange.context import ApiContext
from app.sandbox.server import APIS, build
from app.sandbox.shelf import Shelf
from app.sandbox.webhooks.api import Webhooks
from app.sandbox.webhooks.delivery import WebhookSender
from app.sandbox.world import World

LOOPBACK = "127.0.0.1"
LOOK_EVERY_S = 0.1
SWEPT_A_TURN = 100
"""Payments settled in one turn of the loop, so that requests are answered in between."""
BACKLOG = 512


class Joining:
    """A transport that joins head and body of an answer in one packet.

    What is written in one turn of the loop goes at once.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._written: list[bytes] = []

    def write(self, data: bytes) -> None:
        if not self._written:
            # Written at the end of this turn: head and body come in one turn and leave in one packet.
            asyncio.get_running_loop().call_soon(self.flush)
        self._written.append(data)

    def flush(self) -> None:
        if self._written and not self._transport.is_closing():
            self._transport.write(b"".join(self._written))
        self._written = []

    def close(self) -> None:
        self.flush()
        self._transport.close()

    def abort(self) -> None:
        self._written = []
        self._transport.abort()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


class Line(H11Protocol):
    """A connection that can be lost on purpose, which no HTTP answer can express."""

    def __init__(self, config: Any, server_state: Any, app_state: dict[str, Any], _loop: Any = None) -> None:
        super().__init__(config, server_state, {**app_state, "drop": self.drop, "hang_up": self.hang_up}, _loop)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # Without this a second small packet waits 40 ms for the client's acknowledgement of the first.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(Joining(transport))  # type: ignore[arg-type]

    def drop(self) -> None:
        """Gone at once, without a byte."""
        self.cycle.disconnected = True
        self.transport.abort()

    def hang_up(self) -> None:
        """Hang up after what is written: the client sees a short body."""
        self.cycle.disconnected = True
        self.transport.close()


class Sandbox:
    """One running sandbox: its world, its application and its server."""

    def __init__(self, port: int = 0, state: str | None = None, quiet: bool = True, shop: str = "") -> None:
        shelf = Shelf(state)
        try:
            self._socket = socket.create_server((LOOPBACK, port), backlog=BACKLOG)
        except (OSError, OverflowError):
            # The file is open already, and nothing else would close it.
            shelf.close()
            raise
        self.world = World(shelf)
        if shop:
            self.world.units[self.world.main.msn] = self.world.main.changed({"name": shop})
        self.world.base_url = self.url = f"http://{LOOPBACK}:{self._socket.getsockname()[1]}"
        self.context = ApiContext(self.world, APIS)
        config = uvicorn.Config(
            build(self.context),
            http=Line,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=not quiet,
            server_header=False,
            date_header=False,
            timeout_keep_alive=60,
            timeout_graceful_shutdown=2,
        )
        self._server = _Server(config)

    @property
    def keys(self) -> dict[str, str]:
        """The address and keys for a client of the main sales unit."""
        unit = self.world.main
        return {
            "url": self.url,
            "client_id": unit.client_id,
            "client_secret": unit.client_secret,
            "subscription_key": unit.subscription_key,
            "msn": unit.msn,
        }

    def stop(self) -> None:
        """Ask it to stop; from any thread, from a signal handler, more than once."""
        self._server.should_exit = True

    async def run(self) -> None:
        """Serve until stopped."""
        try:
            await asyncio.gather(self._server.serve(sockets=[self._socket]), self._keep_time())
        finally:
            self._socket.close()
            self.world.shelf.close()

    async def _keep_time(self) -> None:
        """Let deadlines pass also without a request."""
        sender = WebhookSender(self.world, self.context.api(Webhooks))
        while not self._server.should_exit:
            all_settled = self.world.sweep(SWEPT_A_TURN)
            sender.start_due()
            # No pause while there is more: a jump of the clock may be due for thousands.
            await asyncio.sleep(LOOK_EVERY_S if all_settled else 0)


class _Server(uvicorn.Server):
    """Uvicorn without its own signal handling: who starts the sandbox decides what a signal means."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextmanager
def run_in_thread(port: int = 0, state: str | None = None) -> Iterator[Sandbox]:
    """A sandbox in a thread with its own loop, for one block.

    Answering when the block begins and gone when it ends.
    """
    sandbox = Sandbox(port, state)
    thread = threading.Thread(target=lambda: asyncio.run(sandbox.run()), name="kvitt-sandbox", daemon=True)
    thread.start()
    try:
        yield sandbox
    finally:
        sandbox.stop()
        thread.join()


def stop_when_stdin_closes(sandbox: Sandbox) -> None:
    """End with the parent process, when its end of the pipe closes."""

    def wait() -> None:
        # os.read, not sys.stdin: a buffered reader held by a daemon thread aborts the interpreter at exit.
        with suppress(OSError):
            while os.read(0, 4096):
                pass
        sandbox.stop()

    threading.Thread(target=wait, name="kvitt-sandbox-stdin", daemon=True).start()
