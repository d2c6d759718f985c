"""The keys of the sales units of one world, read when first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.api.auth import ApiKeys
from app.domain.units.pasted_keys import KeyPlace
from app.errors import Blocked
from app.system.key_store import StoredKeys, drop_keys, keep_keys, keys_from_environment, keys_from_keyring, keys_of

if TYPE_CHECKING:
    from app.domain.shop.sales_unit import SalesUnit


class UnitKeys:
    """The keys of one world, in the key store or for this run.

    Those of a run are in memory and end with it, where there is no safe store.
    """

    def __init__(self, profile: str, *, practising: bool = False, built_in: bool = False) -> None:
        self._profile = profile
        self._practising, self._built_in = practising, built_in
        self._at_hand: dict[str, ApiKeys] = {}
        self._stored: dict[str, StoredKeys] = {}
        self._this_run: set[str] = set()

    def begin(self, unit: SalesUnit, *, late: bool) -> None:
        """Read the keys of the sales unit that sells here.

        With `late` in the background, else it raises `Blocked`: `keys_missing`, `keyring_unusable`.
        """
        if late and not self._practising:
            self.of(unit)
            return
        keys = keys_of(self._profile, practising=self._practising, built_in=self._built_in, msn=unit.msn)
        if keys is not None:
            self._at_hand[unit.msn] = keys

    def of(self, unit: SalesUnit) -> ApiKeys | StoredKeys | None:
        """What gives the keys of a sales unit; None where practice has its own.

        They are read in the background.
        """
        if unit.msn in self._at_hand:
            return self._at_hand[unit.msn]
        if self._practising:
            return None
        if unit.msn not in self._stored:
            self._stored[unit.msn] = StoredKeys(self._profile, unit.msn)
        return self._stored[unit.msn]

    def find(self, unit: SalesUnit) -> ApiKeys | None:
        """The keys of a sales unit, if they are at hand now.

        The store may take seconds to say so.
        """
        if unit.msn in self._at_hand:
            return self._at_hand[unit.msn]
        try:
            return keys_of(self._profile, practising=self._practising, built_in=self._built_in, msn=unit.msn)
        except Blocked:
            return None

    def place(self, unit: SalesUnit) -> KeyPlace:
        """Where the keys of a sales unit are.

        The store may take seconds to say so.
        """
        if unit.msn in self._this_run:
            return KeyPlace.THIS_RUN
        found = self.find(unit)
        if found is None:
            return KeyPlace.PRACTICE if self._practising else KeyPlace.NOWHERE
        return KeyPlace.ENVIRONMENT if found == keys_from_environment() else KeyPlace.KEY_STORE

    def kept_elsewhere(self, profile: str, keys: ApiKeys) -> bool:
        """Whether the same keys are kept for another world."""
        try:
            found = keys_from_keyring(profile, keys.msn) or keys_from_keyring(profile)
        except Blocked:
            return False
        return found is not None and found.client_id == keys.client_id

    def keep(self, keys: ApiKeys) -> bool:
        """Keep the keys of a sales unit; whether they outlive this run."""
        # What was read before is not what is kept now.
        for msn in (keys.msn, ""):
            self._stored.pop(msn, None)
            self._at_hand.pop(msn, None)
        self._at_hand[keys.msn] = keys
        self._this_run.discard(keys.msn)
        try:
            keep_keys(self._profile, keys, keys.msn)
        except Blocked:
            self._this_run.add(keys.msn)
            return False
        return True

    def drop(self, unit: SalesUnit) -> None:
        """Forget the keys of a sales unit."""
        self._this_run.discard(unit.msn)
        self._at_hand.pop(unit.msn, None)
        self._stored.pop(unit.msn, None)
        drop_keys(self._profile, unit.msn)
