"""The settings that hold, and changing them."""

from __future__ import annotations

from collections.abc import Mapping

from app.changes import Changes, Topic
from app.domain.problem import Invalid
from app.settings import Settings, check_currency, check_printer, check_setting, read_settings, with_country
from app.store import Store

KEYS = "keys"
"""Under this name the changed keys are kept, as one JSON object; it has no field in the form."""


def market_of(store: Store) -> str:
    """The country of the sales unit, where phone numbers without a country code belong."""
    return read_settings(store.notes.settings(), {}).market


def digits_shown_of(store: Store) -> int:
    """How many of the last digits of a phone number stand on the screen."""
    return read_settings(store.notes.settings(), {}).digits_shown


_PRINTER, _MONEY = {"printer", "printer_address"}, {"market", "currency"}
"""Settings that can only be wrong together."""


class Preferences:
    """Settings of one data folder; `defaults` are those of the surroundings, such as practice mode."""

    def __init__(self, store: Store, changes: Changes, defaults: Mapping[str, str]) -> None:
        self._store = store
        self._changes = changes
        self._defaults = defaults
        self.current: Settings = read_settings(store.notes.settings(), defaults)

    @property
    def usual(self) -> Settings:
        """The settings as they are where nobody has changed any."""
        return read_settings({}, self._defaults)

    @property
    def keys(self) -> dict[str, str]:
        """The keys that were changed, by the name of their act."""
        kept = self._store.notes.settings().get(KEYS)
        return _read_keys(kept) if kept else {}

    def change_keys(self, chosen: Mapping[str, str]) -> None:
        """From now on only the keys in `chosen` are not as usual."""
        import json

        with self._store.write():
            self._store.notes.set_setting(KEYS, json.dumps(dict(chosen)))
        self._changes.announce(Topic.KEYS)

    def problems(self, typed: Mapping[str, str]) -> tuple[Invalid, ...]:
        """Everything that is wrong with `typed`, each at its field."""
        checked, found = {}, []
        for name, text in typed.items():
            try:
                checked[name] = check_setting(name, text)
            except Invalid as problem:
                found.append(problem)
        now = self.current
        together = {"printer": now.printer, "printer_address": now.printer_address, "market": now.market}
        together |= {"currency": now.currency, **with_country(checked, now)}
        for names, check in ((_PRINTER, check_printer), (_MONEY, check_currency)):
            if names & checked.keys():  # what was wrong before is no reason to refuse something else
                try:
                    check(together)
                except Invalid as problem:
                    found.append(problem)
        return tuple(found)

    def change(self, typed: Mapping[str, str]) -> Settings:
        """Save all of `typed` (name to text) or, when one cannot be used, none: raises `Invalid` at that field."""
        for problem in self.problems(typed):
            raise problem
        checked = {name: check_setting(name, text) for name, text in typed.items()}
        with self._store.write():
            for name, value in with_country(checked, self.current).items():
                self._store.notes.set_setting(name, value)
        self.current = read_settings(self._store.notes.settings(), self._defaults)
        self._changes.announce(Topic.SETTINGS)
        return self.current


def _read_keys(kept: str) -> dict[str, str]:
    import json  # most people change no key

    return dict(json.loads(kept))
