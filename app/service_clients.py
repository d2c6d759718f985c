"""The way to the payment service, with a client for each sales unit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from app import __version__
from app.errors import AppError
from app.later import Later, later_from
from app.profiles import Profile
from app.services.session import get_unit
from app.settings import Settings, market_of

if TYPE_CHECKING:
    from app.api.auth import ApiKeys
    from app.api.client import Vipps
    from app.api.key_check import KeyCheck
    from app.api.transport import Transport
    from app.services.upkeep.pulse import Pulse
    from app.store import Store
    from app.system.built_in_sandbox import BuiltInSandbox
    from app.system.unit_keys import UnitKeys

    KeySource = ApiKeys | Callable[[str], ApiKeys]

LONGEST_STORE_S = 600.0
"""A key store that has not answered by then is said to be silent; a person may have to unlock it first."""


class Addresses(NamedTuple):
    """Where the service is, and where keys of the other world would be right.

    An empty `service` is the built-in sandbox; an empty `other_world` is asked for nothing.
    """

    service: str = ""
    other_world: str = ""


class KeySources:
    """Gives the keys of a sales unit, by our number."""

    def __init__(
        self, store: Store, profile: Profile, settings_of: Callable[[int], Settings], keys: UnitKeys | None
    ) -> None:
        """`settings_of` gives those of a sales unit.

        Without `keys` the service is the built-in sandbox.
        """
        self._store, self._profile = store, profile
        self._settings_of = settings_of
        self._keys = keys

    @Later
    def keys(self) -> UnitKeys:
        """Those that a person can change."""
        from app.system.unit_keys import UnitKeys

        return self._keys or UnitKeys(self._profile, practising=True, built_in=True)

    def of(self, unit: int) -> KeySource:
        """What gives the keys of a sales unit; in practice those of the sandbox."""
        found = self._keys.of(get_unit(self._store, self._profile.world, unit)) if self._keys else None
        return found or partial(self._practice_keys, unit)

    def _practice_keys(self, unit: int, reference: str) -> ApiKeys:
        """The keys of the practice unit that has the payment `reference`, or else of the country of `unit`.

        Each country has a currency of its own, so that orders of before a change of country are still found.
        """
        from app.system.key_store import practice_keys

        payment = self._store.payments.get(reference) if reference else None
        market = self._settings_of(unit).market if payment is None else market_of(payment.amount.currency)
        return practice_keys(market)


class ServiceClients:
    """The clients of the payment service, one for each sales unit.

    Without an address the service is the built-in sandbox, started when it is first asked.
    """

    def __init__(
        self,
        addresses: Addresses,
        keys_of: Callable[[int], KeySource],
        sandbox: Callable[[], BuiltInSandbox],
        now: Callable[[], datetime],
        hear: Callable[[AppError | None], None],
    ) -> None:
        """`keys_of` gives the keys of a sales unit, by our number.

        `sandbox` makes the built-in one, `hear` is told how each call went.
        """
        self._addresses = addresses
        self._keys_of = keys_of
        self._make_sandbox = sandbox
        self._now = now
        self._hear = hear
        self._clients: dict[int, Vipps] = {}

    pulse: Later[Pulse] = later_from("app.services.upkeep.pulse.Pulse", lambda clients: (clients._now,))
    transport: Later[Transport] = later_from(
        "app.api.transport.Transport", lambda clients: (clients._locate, clients.pulse.note)
    )
    _other_transport: Later[Transport] = later_from(
        "app.api.transport.Transport", lambda clients: (clients._locate_other,)
    )

    def of(self, unit: int) -> Vipps:
        """The client of a sales unit, by our number.

        What it sold goes out with no other.
        """
        if unit not in self._clients:
            from app.api.client import Vipps

            keys = self._keys_of(unit)
            ready = getattr(keys, "ready", None)
            self._clients[unit] = Vipps(self.transport, keys, self._now, __version__, self._hear, ready)
        return self._clients[unit]

    def renew(self, unit: int) -> None:
        """Make the client of a sales unit anew, with the keys of then."""
        self._clients.pop(unit, None)

    def check(self, keys: ApiKeys) -> KeyCheck:
        """The calls that try keys out."""
        from app.api.key_check import KeyCheck

        return KeyCheck(self.transport, keys, __version__)

    def check_elsewhere(self, keys: ApiKeys) -> KeyCheck | None:
        """The same in the other world; None where there is none."""
        from app.api.key_check import KeyCheck

        return KeyCheck(self._other_transport, keys, __version__) if self._addresses.other_world else None

    @Later
    def _sandbox(self) -> BuiltInSandbox:
        return self._make_sandbox()

    async def wait_for_keys(self, unit: int) -> None:
        """Wait for the keys of a sales unit from the system's key store.

        Until it has given them or has said why not. Raises `Offline`.
        """
        ready = getattr(self._keys_of(unit), "ready", None)
        if ready is not None:
            await ready(patience=LONGEST_STORE_S)

    async def _locate(self) -> str:
        """The address of the service, which is the built-in sandbox where none was given."""
        return self._addresses.service or await self._sandbox.url()

    async def _locate_other(self) -> str:
        return self._addresses.other_world

    def start_sandbox(self) -> None:
        """Start the built-in sandbox early, where it is the service.

        It takes a second to be there.
        """
        if not self._addresses.service and ServiceClients._sandbox.made(self) is None:
            self._sandbox.start()

    async def close(self) -> None:
        """Hang up, and end the sandbox."""
        for line in (ServiceClients.transport, ServiceClients._other_transport):
            transport = line.made(self)
            if transport is not None:
                await transport.close()
        sandbox = ServiceClients._sandbox.made(self)
        if sandbox is not None:
            sandbox.stop()
