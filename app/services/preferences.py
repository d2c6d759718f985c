"""The settings that hold, and changing them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.changes import Changes, Topic
from app.domain.problem import Invalid
from app.domain.shop.sales_unit import FIRST
from app.domain.shop.scope import Owners, Scope
from app.services.session import number_here
from app.settings import TOGETHER, Settings, check_setting, read_settings, scope_of, with_country

if TYPE_CHECKING:
    from app.services.desk.reading_store import ReadingStore
    from app.services.session import Session
    from app.store import Store

KEYS = "keys"
"""Under this name the changed keys are kept, as one JSON object; it has no field in the form."""


def settings_of(store: ReadingStore) -> Settings:
    """The settings of the shop, as far as they were changed."""
    # Read from the store and not from `Preferences`, so that a reader needs no till.
    kept = store.memory.settings(Owners())
    here = number_here(kept)
    return read_settings(kept if here == FIRST else store.memory.settings(Owners(here, here)), {})


def market_of(store: ReadingStore) -> str:
    """The country of the sales unit, where phone numbers without a country code belong."""
    return settings_of(store).market


def digits_shown_of(store: ReadingStore) -> int:
    """How many of the last digits of a phone number stand on the screen."""
    return settings_of(store).digits_shown


class Preferences:
    """Settings of one data folder.

    `defaults` are those of the surroundings, such as practice mode.
    """

    def __init__(self, store: Store, changes: Changes, defaults: Mapping[str, str], session: Session) -> None:
        self._store = store
        self._changes = changes
        self._defaults = defaults
        self._session = session
        self.current: Settings = read_settings(store.memory.settings(session.owners), defaults)

    @property
    def usual(self) -> Settings:
        """The default settings."""
        return read_settings({}, self._defaults)

    @property
    def keys(self) -> dict[str, str]:
        """The keys that were changed, by the name of their act."""
        kept = self._store.memory.settings(self._session.owners).get(KEYS)
        # Read in a function, so that `json` is not imported on the way to the first paint.
        return _read_keys(kept) if kept else {}

    def change_keys(self, chosen: Mapping[str, str]) -> None:
        """From now on only the keys in `chosen` are not as usual."""
        import json

        from app.domain.shop.permission import Act

        self._session.require(Act.REMEMBER)  # each person has keys of their own

        with self._store.write():
            self._store.memory.set_setting(Scope.PERSON, self._session.owners, KEYS, json.dumps(dict(chosen)))
        self._changes.announce(Topic.KEYS)

    def of(self, unit: int, till: int) -> Settings:
        """The settings of another sales unit and its till, for its orders.

        Whoever is at this till keeps their own.
        """
        owners = self._session.owners._replace(unit=unit, till=till)
        if owners == self._session.owners:
            return self.current
        return read_settings(self._store.memory.settings(owners), self._defaults)

    def follow_owners(self) -> None:
        """Use the settings of the person, the sales unit and the till of now."""
        self.current = read_settings(self._store.memory.settings(self._session.owners), self._defaults)

    def problems(self, typed: Mapping[str, str]) -> tuple[Invalid, ...]:
        """Everything that is wrong with `typed`, each at its field."""
        checked, found = {}, []
        for name, text in typed.items():
            try:
                checked[name] = check_setting(name, text)
            except Invalid as problem:
                found.append(problem)
        now = self.current
        # The settings as they would be: what is saved already, with what was typed right laid over it.
        together = {name: getattr(now, name) for names, _ in TOGETHER for name in names} | with_country(checked, now)
        for names, check in TOGETHER:
            # Checked with what is saved already: two settings may be right alone and wrong together.
            if checked.keys() & set(names):  # what was wrong before is no reason to refuse something else
                try:
                    check(together)
                except Invalid as problem:
                    found.append(problem)
        return tuple(found)

    def change(self, typed: Mapping[str, str]) -> Settings:
        """Save all of `typed` (name to text), or none.

        When one cannot be used it raises `Invalid` at that field.
        """
        from app.domain.shop.permission import Act

        self._session.require(Act.REMEMBER)
        # All or nothing: a form of which half is saved is a form that nobody understands.
        for problem in self.problems(typed):
            raise problem
        # A new country brings its currency and its other usual values along.
        checked = with_country({name: check_setting(name, text) for name, text in typed.items()}, self.current)
        if self._concerns_others(checked):
            self._session.require(Act.SETTINGS)
        with self._store.write():
            for name, value in checked.items():
                self._store.memory.set_setting(scope_of(name), self._session.owners, name, value)
        self.current = read_settings(self._store.memory.settings(self._session.owners), self._defaults)
        self._changes.announce(Topic.SETTINGS)
        return self.current

    def _concerns_others(self, checked: Mapping[str, str]) -> bool:
        """Whether anything would change but what a person sets for themselves, such as their language."""
        # By what changes and not by what was typed: a form hands in all of its fields.
        kept = self._store.memory.settings(self._session.owners)
        before, after = (read_settings(texts, self._defaults) for texts in (kept, {**kept, **checked}))
        return any(
            getattr(before, name) != getattr(after, name) for name in checked if scope_of(name) is not Scope.PERSON
        )


def _read_keys(kept: str) -> dict[str, str]:
    import json  # most people change no key

    return dict(json.loads(kept))
