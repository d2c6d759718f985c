"""The settings that hold, and changing them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager
from typing import TYPE_CHECKING, NamedTuple

from app.changes import Changes, Topic
from app.domain.problem import Invalid, TroubleCode
from app.domain.shop.sales_unit import FIRST
from app.domain.shop.scope import STAYING_HERE, Owners, Scope
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
    """What was stored before a change and after it, and for whom; None where nothing was."""

    owners: Owners
    before: Mapping[str, str | None]
    after: Mapping[str, str | None]


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

    async def change_keys(self, chosen: Mapping[str, str], *, seen: Mapping[str, str] | None = None) -> None:
        """From now on only the keys in `chosen` are not as usual.

        Only in place of those that were `seen`, where they are given; else it raises `Invalid` `keys_changed_meanwhile`.
        """
        import json

        from app.domain.shop.permission import Act

        async with self._store.writing():
            self._session.require(Act.REMEMBER)  # each person has keys of their own
            if seen is not None and self.keys not in (dict(seen), dict(chosen)):
                raise Invalid(TroubleCode.KEYS_CHANGED, field="keys")
            step = self._save({KEYS: json.dumps(dict(chosen))})
        self._keep_step(step)

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

    def read_again(self) -> None:
        """Use the settings as another till left them.

        What was changed here before can be undone as ever.
        """
        self.current = read_settings(self._store.memory.settings(self._session.owners), self._defaults)

    def problems(self, typed: Mapping[str, str]) -> tuple[Invalid, ...]:
        """Everything that is wrong with `typed`, each at its field."""
        return self._problems(typed, self.current)

    def _problems(self, typed: Mapping[str, str], now: Settings) -> tuple[Invalid, ...]:
        checked, found = {}, []
        for name, text in typed.items():
            try:
                checked[name] = check_setting(name, text)
            except Invalid as problem:
                found.append(problem)
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

    async def change(
        self,
        typed: Mapping[str, str],
        keys: Mapping[str, str] | None = None,
        *,
        seen: Mapping[str, str] | None = None,
        seen_keys: Mapping[str, str] | None = None,
    ) -> Settings:
        """Save all of `typed` (name to text) and the changed `keys`, or none.

        Only in place of what was `seen` in the fields, and of the keys that were, where that is given. When one cannot be
        used it raises `Invalid` at that field, and `setting_changed_meanwhile` where another till has set it otherwise by now.
        """
        import json

        async with self._writing(typed if keys is None else {**typed, KEYS: ""}):
            self._refuse_unseen(typed, seen or {})
            if keys is not None and seen_keys is not None and self.keys not in (dict(seen_keys), dict(keys)):
                theirs = ", ".join(f"{act} {key}" for act, key in self.keys.items())
                raise Invalid(TroubleCode.SETTING_CHANGED, field=KEYS, theirs=theirs or "the usual keys")
            checked = self._checked(typed)
            self._session.require(self._right_to(checked))
            step = self._save(checked if keys is None else {**checked, KEYS: json.dumps(dict(keys))})
        self._keep_step(step)
        return self.current

    def _refuse_unseen(self, typed: Mapping[str, str], seen: Mapping[str, str]) -> None:
        now = read_settings(self._store.memory.settings(self._session.owners), self._defaults)
        for name, text in seen.items():
            theirs = _SHOWN[name](getattr(now, name))
            # Whoever else set the very same has changed nothing.
            if theirs not in (text, typed[name].strip()):
                raise Invalid(TroubleCode.SETTING_CHANGED, field=name, theirs=theirs)

    async def reset(self, names: Iterable[str], *, seen: Mapping[str, str] | None = None) -> Settings:
        """Put settings back to what the program ships with, all of them or none.

        Only in place of what was `seen`, as `change` does. When one cannot be without another it raises `Invalid` at that
        field.
        """
        from app.domain.shop.permission import Act

        wanted, usual = tuple(names), self.usual
        async with self._writing(wanted):
            self._session.require(Act.REMEMBER if {*map(_scope_of, wanted)} <= {Scope.PERSON} else Act.SETTINGS)
            # As they would be typed, for that is what is checked.
            shown = {name: _SHOWN[name](getattr(usual, name)) for name in wanted}
            self._refuse_unseen(shown, seen or {})
            checked = self._checked(shown)
            # A person without a choice would have what was chosen before there were people.
            kept = {name for name in checked if self._session.owners.person and _scope_of(name) is Scope.PERSON}
            forgotten = {name for name, text in checked.items() if text == self.usual_text(name) and name not in kept}
            step = self._save({name: None if name in forgotten else text for name, text in checked.items()})
        self._keep_step(step)
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

    async def undo(self) -> tuple[str, ...]:
        """Take the last change back; the names of what is as before now.

        What another till changed since stays as it is.
        """
        if not self._steps:
            return ()
        step = self._steps[-1]
        async with self._writing(step.before):
            now = self._stored(step.owners, step.before)
            before = {name: text for name, text in step.before.items() if now[name] == step.after[name]}
            self._session.require(self._right_to({name: text for name, text in before.items() if now[name] != text}))
            self._write(step.owners, before)
        # Only once it is written: on a full disk it can be tried again.
        self._steps = [each for each in self._steps if each is not step]
        self._renew(before)
        return tuple(before)

    def _checked(self, typed: Mapping[str, str]) -> dict[str, str]:
        """`typed` as it is stored, with what a new country brings along. Raises `Invalid` at the first wrong field."""
        # Of this moment: another till may have changed what it has to go together with.
        now = read_settings(self._store.memory.settings(self._session.owners), self._defaults)
        # All or nothing: a form of which half is saved is a form that nobody understands.
        for problem in self._problems(typed, now):
            raise problem
        return with_country({name: check_setting(name, text) for name, text in typed.items()}, now)

    def _right_to(self, texts: Mapping[str, str | None]) -> Act:
        """The right that changing these settings takes: what is one's own is only remembered."""
        from app.domain.shop.permission import Act

        return Act.SETTINGS if self._concerns_others(texts) else Act.REMEMBER

    def _writing(self, names: Iterable[str]) -> AbstractAsyncContextManager[None]:
        """A write of these settings: those of one till are not the server's."""
        return _here(self._store) if {*map(_scope_of, names)} <= STAYING_HERE else self._store.writing()

    def _stored(self, owners: Owners, names: Iterable[str]) -> dict[str, str | None]:
        return {name: self._store.memory.own_setting(_scope_of(name), owners, name) for name in names}

    def _save(self, texts: Mapping[str, str | None]) -> _Step:
        """Store `texts`, None being forgotten; inside a write."""
        owners = self._session.owners
        step = _Step(owners, self._stored(owners, texts), texts)
        self._write(owners, texts)
        return step

    def _keep_step(self, step: _Step) -> None:
        """What was written can be undone, as one step, and holds."""
        if step.before != step.after:
            self._steps = [*self._steps, step][-MOST_STEPS:]
        self._renew(step.after)

    def _write(self, owners: Owners, texts: Mapping[str, str | None]) -> None:
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


@asynccontextmanager
async def _here(store: Store) -> AsyncIterator[None]:
    with ExitStack() as stack:
        stack.enter_context(store.write_here())
        yield


def _scope_of(name: str) -> Scope:
    """Whose it is; each person has keys of their own."""
    return Scope.PERSON if name == KEYS else scope_of(name)


def _read_keys(kept: str) -> dict[str, str]:
    import json  # most people change no key

    return dict(json.loads(kept))
