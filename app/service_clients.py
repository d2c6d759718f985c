"""The way to the payment service, with a client for each sales unit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from app import __version__
from app.errors import AppError
from app.later import Later, later_from

if TYPE_CHECKING:
    from app.api.auth import ApiKeys
    from app.api.client import Vipps
    from app.api.transport import Transport
    from app.system.built_in_sandbox import BuiltInSandbox
    from app.system.key_store import StoredKeys

LONGEST_STORE_S = 600.0
"""A key store that has not answered by then is said to be silent; a person may have to unlock it first."""


class ServiceClients:
    """The clients of the payment service, one for each sales unit.

    Without an address the service is the built-in sandbox, started when it is first asked.
    """

    def __init__(
        self,
        address: str,
        keys: ApiKeys | StoredKeys | Callable[[str], ApiKeys],
        sandbox: Callable[[], BuiltInSandbox],
        now: Callable[[], datetime],
        hear: Callable[[AppError | None], None],
    ) -> None:
        """`sandbox` makes the built-in one; `hear` is told how each call went."""
        self._address = address
        self._keys = keys
        self._make_sandbox = sandbox
        self._now = now
        self._hear = hear

    transport: Later[Transport] = later_from("app.api.transport.Transport", lambda clients: (clients._locate,))

    def of(self, unit: int) -> Vipps:
        """The client of the sales unit `unit`; a shop has one today."""
        return self._client

    @Later
    def _client(self) -> Vipps:
        from app.api.client import Vipps

        keys = self._keys
        return Vipps(self.transport, keys, self._now, __version__, self._hear, getattr(keys, "ready", None))

    @Later
    def _sandbox(self) -> BuiltInSandbox:
        return self._make_sandbox()

    async def wait_for_keys(self) -> None:
        """Wait for the keys from the system's key store.

        Until it has given them or has said why not. Raises `Offline`.
        """
        ready = getattr(self._keys, "ready", None)
        if ready is not None:
            await ready(patience=LONGEST_STORE_S)

    async def _locate(self) -> str:
        """The address of the service, which is the built-in sandbox where none was given."""
        return self._address or await self._sandbox.url()

    def start_sandbox(self) -> None:
        """Start the built-in sandbox early, where it is the service.

        It takes a second to be there.
        """
        if not self._address and ServiceClients._sandbox.made(self) is None:
            self._sandbox.start()

    async def close(self) -> None:
        """Hang up, and end the sandbox."""
        transport, sandbox = ServiceClients.transport.made(self), ServiceClients._sandbox.made(self)
        if transport is not None:
            await transport.close()
        if sandbox is not None:
            sandbox.stop()
