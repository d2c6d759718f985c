"""The settings that hold, and changing them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from app.changes import Changes, Topic
from app.domain.problem import Invalid
from app.domain.shop.sales_unit import FIRST
from app.domain.shop.scope import Owners, Scope
from app.services.session import number_here
from app.settings import SETTINGS, TOGETHER, Settings, check_setting, read_settings, scope_of, with_country

if TYPE_CHECKING:
    from app.domain.shop.permission import Act
    from app.services.desk.reading_store import ReadingStore
    from app.services.session import Session
    from app.store import Store

KEYS = "keys"
"""Under this name the changed keys are kept, as one JSON object; it has no field in the form."""
MOST_STEPS = 50
"""So many changes can be undone, the last one first."""


class _Step(NamedTuple):
    """What was stored before a change, and for whom; None where nothing was."""

    owners: Owners
    before: Mapping[str, str | None]


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
        self._steps: list[_Step] = []
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
        self._save({KEYS: json.dumps(dict(chosen))})

    def of(self, unit: int) -> Settings:
        """The settings of another sales unit as it sells here, for its orders.

        Whoever is at this till keeps their own.
        """
        owners = self._session.owners_of(unit)
        if owners == self._session.owners:
            return self.current
        return read_settings(self._store.memory.settings(owners), self._defaults)

    def follow_owners(self) -> None:
        """Use the settings of the person, the sales unit and the till of now.

        They undo nothing that was changed for others.
        """
        self._steps = []
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

    def change(self, typed: Mapping[str, str], keys: Mapping[str, str] | None = None) -> Settings:
        """Save all of `typed` (name to text) and the changed `keys`, or none.

        When one cannot be used it raises `Invalid` at that field.
        """
        import json

        checked = self._checked(typed)
        self._session.require(self._right_to(checked))
        self._save(checked if keys is None else {**checked, KEYS: json.dumps(dict(keys))})
        return self.current

    def reset(self, names: Iterable[str]) -> Settings:
        """Put settings back to what the program ships with, all of them or none.

        When one cannot be without another it raises `Invalid` at that field.
        """
        from app.domain.shop.permission import Act

        wanted, usual = tuple(names), self.usual
        self._session.require(Act.REMEMBER if {*map(_scope_of, wanted)} <= {Scope.PERSON} else Act.SETTINGS)
        # As they would be typed, for that is what is checked.
        checked = self._checked({name: _SHOWN[name](getattr(usual, name)) for name in wanted})
        # A person without a choice would have what was chosen before there were people.
        kept = {name for name in checked if self._session.owners.person and _scope_of(name) is Scope.PERSON}
        forgotten = {name for name, text in checked.items() if text == self.usual_text(name) and name not in kept}
        self._save({name: None if name in forgotten else text for name, text in checked.items()})
        return self.current

    def usual_text(self, name: str) -> str:
        """The default of one setting, as it is stored."""
        return self._defaults.get(name, _DEFAULTS[name])

    @property
    def chosen(self) -> dict[str, str]:
        """The settings that are not as the program ships them, as they are stored."""
        stored = self._store.memory.settings(self._session.owners)
        return {
            name: stored[name] for name in _DEFAULTS if stored.get(name, self.usual_text(name)) != self.usual_text(name)
        }

    @property
    def undoable(self) -> tuple[str, ...]:
        """What the last change was of; nothing where none can be undone."""
        return tuple(self._steps[-1].before) if self._steps else ()

    def undo(self) -> tuple[str, ...]:
        """Take the last change back, whole; the names of what is as before now."""
        if not self._steps:
            return ()
        step = self._steps[-1]
        now = {name: self._store.memory.own_setting(_scope_of(name), step.owners, name) for name in step.before}
        changed = {name: text for name, text in step.before.items() if now[name] != text}
        self._session.require(self._right_to(changed))
        self._write(step.owners, step.before)
        # Only once it is written: on a full disk it can be tried again.
        self._steps.pop()
        self._renew(step.before)
        return tuple(step.before)

    def _checked(self, typed: Mapping[str, str]) -> dict[str, str]:
        """`typed` as it is stored, with what a new country brings along. Raises `Invalid` at the first wrong field."""
        # All or nothing: a form of which half is saved is a form that nobody understands.
        for problem in self.problems(typed):
            raise problem
        return with_country({name: check_setting(name, text) for name, text in typed.items()}, self.current)

    def _right_to(self, texts: Mapping[str, str | None]) -> Act:
        """The right that changing these settings takes: what is one's own is only remembered."""
        from app.domain.shop.permission import Act

        return Act.SETTINGS if self._concerns_others(texts) else Act.REMEMBER

    def _save(self, texts: Mapping[str, str | None]) -> None:
        """Store `texts`, None being forgotten, as one step that can be undone."""
        owners = self._session.owners
        before = {name: self._store.memory.own_setting(_scope_of(name), owners, name) for name in texts}
        self._write(owners, texts)
        if before != texts:
            self._steps = [*self._steps, _Step(owners, before)][-MOST_STEPS:]
        self._renew(texts)

    def _write(self, owners: Owners, texts: Mapping[str, str | None]) -> None:
        with self._store.write():
            for name, text in texts.items():
                if text is None:
                    self._store.memory.forget_setting(_scope_of(name), owners, name)
                else:
                    self._store.memory.set_setting(_scope_of(name), owners, name, text)

    def _renew(self, names: Iterable[str]) -> None:
        """Read anew, and announce what changed."""
        if set(names) - {KEYS}:
            self.current = read_settings(self._store.memory.settings(self._session.owners), self._defaults)
            self._changes.announce(Topic.SETTINGS)
        if KEYS in names:
            self._changes.announce(Topic.KEYS)

    def _concerns_others(self, texts: Mapping[str, str | None]) -> bool:
        """Whether anything would change but what a person sets for themselves, such as their language."""
        # By what changes and not by what was typed: a form hands in all of its fields.
        before = self._store.memory.settings(self._session.owners)
        chosen = {name: self.usual_text(name) if text is None else text for name, text in texts.items() if name != KEYS}
        now, then = (read_settings(each, self._defaults) for each in (before, {**before, **chosen}))
        return any(getattr(now, name) != getattr(then, name) for name in chosen if _scope_of(name) is not Scope.PERSON)


_DEFAULTS = {setting.name: setting.default for setting in SETTINGS}
_SHOWN = {setting.name: setting.show for setting in SETTINGS}


def _scope_of(name: str) -> Scope:
    """Whose it is; each person has keys of their own."""
    return Scope.PERSON if name == KEYS else scope_of(name)


def _read_keys(kept: str) -> dict[str, str]:
    import json  # most people change no key

    return dict(json.loads(kept))
