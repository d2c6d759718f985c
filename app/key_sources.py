"""Where the keys of each sales unit come from: the key store, or the sandbox in practice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.later import Later
from app.profiles import Profile
from app.services.session import get_unit
from app.settings import Settings, market_of

if TYPE_CHECKING:
    from app.api.auth import ApiKeys
    from app.service_clients import KeySource
    from app.store import Store
    from app.system.unit_keys import UnitKeys


class KeySources:
    """Gives the keys of a sales unit, by our number."""

    def __init__(
        self, store: Store, profile: Profile, settings_of: Callable[[int, int], Settings], keys: UnitKeys | None
    ) -> None:
        """Without `keys` the service is the built-in sandbox; `settings_of` gives those of a unit and its till."""
        self._store, self._profile = store, profile
        self._settings_of = settings_of
        self._keys = keys

    @Later
    def keys(self) -> UnitKeys:
        """Those that a person can change."""
        from app.system.unit_keys import UnitKeys

        return self._keys or UnitKeys(self._profile, practising=True, built_in=True)

    def of(self, unit: int) -> KeySource:
        """What gives the keys of a sales unit: its own, and in practice the sandbox's."""
        found = self._keys.of(get_unit(self._store, self._profile.world, unit)) if self._keys else None
        return found or partial(self._practice_keys, unit)

    def _practice_keys(self, unit: int, reference: str) -> ApiKeys:
        """The keys of the practice unit that has the payment `reference`, or else of the country of `unit`.

        Each country has a currency of its own, so that orders of before a change of country are still found.
        """
        from app.system.key_store import practice_keys

        payment = self._store.payments.get(reference) if reference else None
        market = self._settings_of(unit, unit).market if payment is None else market_of(payment.amount.currency)
        return practice_keys(market)
