"""The sales units of the shop: set up, chosen, and given their keys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.changes import Topic
from app.domain.problem import Invalid, TroubleCode
from app.domain.records.journal import What
from app.domain.shop.permission import Act
from app.domain.shop.sales_unit import FIRST, SalesUnit, UnitColour, World
from app.domain.shop.scope import Owners, Scope
from app.domain.units.pasted_keys import KeyPart, KeyPlace, PastedKeys
from app.domain.vat import usual_rate
from app.services.session import SALES_UNIT, get_unit
from app.services.units.key_trial import FIELD, to_api_keys
from app.settings import MARKETS, scope_of

if TYPE_CHECKING:
    from app.api.auth import ApiKeys
    from app.services.work import Work

LONGEST_NAME = 40
"""Characters, as many as the band has room for."""


class KeyKeeper(Protocol):
    """See `app.system.unit_keys.UnitKeys`."""

    def find(self, unit: SalesUnit, /) -> ApiKeys | None: ...
    def place(self, unit: SalesUnit, /) -> KeyPlace: ...
    def keep(self, keys: ApiKeys, /) -> bool: ...
    def kept_elsewhere(self, profile: str, keys: ApiKeys, /) -> bool: ...
    def drop(self, unit: SalesUnit, /) -> None: ...


class TypedUnit(NamedTuple):
    """What a person says of a sales unit: name, colour, and country (two letters)."""

    name: str
    colour: UnitColour = UnitColour.NONE
    market: str = "NO"


_OTHER_PROFILE = {World.TEST: ("production", "keys_of_production"), World.REAL: ("test", "keys_of_test")}
"""Where the keys of the other world are kept, and the sentence for them."""


class SalesUnits:
    """All sales units of one world.

    One sells at this till. `renew` is told whose keys have changed.
    """

    def __init__(self, work: Work, keys: KeyKeeper, renew: Callable[[int], None]) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._preferences, self._now = work.preferences, work.now
        self._keys, self._renew = keys, renew
        self.places: dict[int, KeyPlace] = {}

    # which there are

    @property
    def all(self) -> tuple[SalesUnit, ...]:
        """Every sales unit, with the one of a shop that never set any up."""
        known = self._store.units.all(self._world)
        first = get_unit(self._store, self._world, FIRST)
        implied = first not in known and (self._world is World.PRACTICE or self._store.units.sold(FIRST))
        return (first, *known) if implied else known

    @property
    def current(self) -> SalesUnit:
        """The one that sells at this till."""
        return self._session.unit

    def named(self, text: str) -> SalesUnit:
        """The sales unit with this name, or with this number of the service.

        Raises `Invalid` `sales_unit_unknown`.
        """
        wanted = text.strip().casefold()
        for unit in self.all:
            if wanted and wanted in (self.shown_name(unit).casefold(), unit.msn):
                return unit
        raise Invalid("sales_unit_unknown", field="unit", text=text)

    def shown_name(self, unit: SalesUnit) -> str:
        """What a sales unit is called: its own name, else the shop's."""
        return unit.name or self._preferences.of(unit.id).shop or unit.msn

    def market_of(self, unit: SalesUnit) -> str:
        """The country of a sales unit, two letters."""
        return self._preferences.of(unit.id).market

    async def look(self) -> None:
        """Find out where the keys of each are.

        The key store may take seconds to say so. Keys of before there were several units are those of the first.
        """
        self._session.require(Act.REMEMBER)
        first = get_unit(self._store, self._world, FIRST)
        if not first.msn and self._world is not World.PRACTICE:
            found = await asyncio.to_thread(self._keys.find, first)
            if found is not None:
                async with self._store.writing():
                    # Another till may have set it up meanwhile.
                    first = get_unit(self._store, self._world, FIRST)
                    self._save(first._replace(msn=first.msn or found.msn))
        places = {unit.id: await asyncio.to_thread(self._keys.place, unit) for unit in self.all}
        if places != self.places:
            self.places = places
            self._changes.announce(Topic.UNITS)

    # what a person does with them

    def use(self, unit: int) -> SalesUnit:
        """Sell for another unit from now on, at its counter. Raises `Invalid` `sales_unit_unknown`.

        What was sold before stays with the unit that took the money.
        """
        self._session.require(Act.SELL)
        chosen = self._get(unit)
        with self._store.write_here():
            self._store.memory.set_setting(Scope.MACHINE, Owners(), SALES_UNIT, str(unit))
        self.stand_in(chosen)
        self._changes.announce(Topic.UNITS)
        return chosen

    def stand_in(self, unit: SalesUnit) -> None:
        """Sell for this unit until the program ends."""
        self._session.move_to(unit)
        self._preferences.follow_owners()

    async def add(self, typed: TypedUnit, pasted: PastedKeys | None = None) -> tuple[SalesUnit, bool]:
        """Add a sales unit; whether its keys outlive this run.

        In practice it has the sandbox's own. Raises `Invalid`: `unit_name_missing`, `unit_name_taken`, `unit_there`,
        `keys_incomplete`, `keys_of_test`, `keys_of_production`.
        """
        self._session.require(Act.SETTINGS)
        name = self._checked_name(typed.name)
        kept, msn = True, ""
        if self._world is not World.PRACTICE:
            keys = self._whole(pasted or PastedKeys())
            await self._refuse_other_world(keys)
            await self.look()
            self._refuse_known(keys.msn)
            # Before the unit: a kill between the two leaves keys without a unit, which are found again.
            kept, msn = await asyncio.to_thread(self._keys.keep, keys), keys.msn
        async with self._store.writing():
            self._session.require(Act.SETTINGS)
            # Once more: another till may have added one meanwhile.
            name = self._checked_name(typed.name)
            if msn:
                self._refuse_known(msn)
            unit = SalesUnit(self._number(), self._world, name, msn, typed.colour)
            if msn:
                self._note(What.KEYS_KEPT, unit)
            self._save(unit, typed.market, What.UNIT_ADDED)
        if msn:
            self.places[unit.id] = KeyPlace.KEY_STORE if kept else KeyPlace.THIS_RUN
        self._follow(unit)
        return unit, kept

    async def change(
        self, unit: int, name: str, colour: UnitColour, *, seen: tuple[str, UnitColour] | None = None
    ) -> SalesUnit:
        """Change the name and the colour of a sales unit.

        Only in place of the name and colour that were `seen`, where they are given. Raises `Invalid` as `add` does, and
        `unit_changed_meanwhile`.
        """
        async with self._store.writing():
            self._session.require(Act.SETTINGS)
            known, wanted = self._get(unit), (" ".join(name.split()), colour)
            present = (self.shown_name(known), known.colour)
            # Whoever else saved the very same has changed nothing.
            if seen not in (None, present) and present != wanted:
                raise Invalid(TroubleCode.UNIT_CHANGED, field="name", name=present[0])
            changed = known._replace(name=self._checked_name(name, unit), colour=colour)
            self._save(changed, note=What.UNIT_CHANGED)
        self._follow(changed)
        return changed

    async def replace_keys(self, unit: int, pasted: PastedKeys, *, first_is_dead: bool = False) -> bool:
        """Keep other keys for a sales unit; whether they outlive this run.

        Only those that were pasted are replaced: a new subscription key comes alone, and takes the place of the first if that
        is dead. Raises `Invalid`: `keys_of_practice`,
        `keys_of_other_unit`, `keys_incomplete`, `keys_of_test`, `keys_of_production`.
        """
        self._session.require(Act.SETTINGS)
        known = self._get(unit)
        if self._world is World.PRACTICE:
            raise Invalid("keys_of_practice", field=FIELD)
        whole = await self.with_kept(unit, pasted)
        keys = self._whole(whole.without_first() if first_is_dead else whole)
        self._refuse_other_unit(known, keys.msn)
        await self._refuse_other_world(keys)
        kept = await asyncio.to_thread(self._keys.keep, keys)
        self.places[unit] = KeyPlace.KEY_STORE if kept else KeyPlace.THIS_RUN
        async with self._store.writing():
            self._session.require(Act.SETTINGS)
            known = self._get(unit)
            self._refuse_other_unit(known, keys.msn)
            known = known._replace(msn=keys.msn)
            self._note(What.KEYS_KEPT, known)
            self._save(known)
        self._follow(known)
        return kept

    async def with_kept(self, unit: int, pasted: PastedKeys) -> PastedKeys:
        """What was pasted, completed with the keys that are kept."""
        known = self._get(unit)
        found = await asyncio.to_thread(self._keys.find, known)
        if found is None:
            return pasted
        values = {part: getattr(found, part) for part in KeyPart if getattr(found, part)}
        return PastedKeys(values).joined(pasted)

    async def remove(self, unit: int) -> None:
        """Remove a sales unit that never sold, and forget its keys.

        Raises `Invalid`: `sales_unit_unknown`, `unit_has_orders`, `unit_in_use`.
        """
        async with self._store.writing():
            self._session.require(Act.SETTINGS)
            known = self._get(unit)
            if unit == self._session.unit.id:
                raise Invalid("unit_in_use", field="unit")
            if self._store.units.sold(unit):
                raise Invalid("unit_has_orders", field="unit")
            self._store.units.remove(unit)
            self._note(What.UNIT_REMOVED, known)
        await asyncio.to_thread(self._keys.drop, known)
        self._renew(unit)
        self._changes.announce(Topic.UNITS)

    # how it is done

    @property
    def _world(self) -> World:
        return self._session.unit.world

    def _get(self, unit: int) -> SalesUnit:
        for known in self.all:
            if known.id == unit:
                return known
        raise Invalid("sales_unit_unknown", field="unit", text=str(unit))

    def _checked_name(self, typed: str, unit: int = 0) -> str:
        name = " ".join(typed.split())
        if not name:
            raise Invalid("unit_name_missing", field="name")
        if len(name) > LONGEST_NAME:
            raise Invalid("setting_too_long", field="name", longest=LONGEST_NAME)
        # By its name a unit is chosen on the command line.
        if any(self.shown_name(each).casefold() == name.casefold() for each in self.all if each.id != unit):
            raise Invalid("unit_name_taken", field="name", text=name)
        return name

    def _whole(self, pasted: PastedKeys) -> ApiKeys:
        if pasted.missing:
            raise Invalid("keys_incomplete", field=FIELD, missing=pasted.missing)
        return to_api_keys(pasted.values)

    async def _refuse_other_world(self, keys: ApiKeys) -> None:
        """Refuse keys that are kept for the other world: test and real money never mix."""
        profile, code = _OTHER_PROFILE[self._world]
        if await asyncio.to_thread(self._keys.kept_elsewhere, profile, keys):
            raise Invalid(code, field=FIELD)

    def _refuse_known(self, msn: str) -> None:
        for unit in self.all:
            if unit.msn == msn:
                raise Invalid("unit_there", field=FIELD, name=self.shown_name(unit))

    def _refuse_other_unit(self, known: SalesUnit, msn: str) -> None:
        # Its orders are at the service under this number, and nowhere else.
        if known.msn not in ("", msn):
            raise Invalid("keys_of_other_unit", field=FIELD, msn=msn, name=self.shown_name(known), own=known.msn)

    def _number(self) -> int:
        """Our number for a new sales unit: the first one with keys, as long as that is nobody's."""
        taken = self._world is World.PRACTICE or any(unit.id == FIRST for unit in self.all)
        return self._store.units.next_id() if taken else FIRST

    def _save(self, unit: SalesUnit, market: str = "", note: What | None = None) -> None:
        """Save a sales unit, inside a write."""
        # From the second one on each has a row and a name, so that they are told apart everywhere.
        for each in self.all:
            if unit.id != FIRST and each.id == FIRST and not each.name:
                self._store.units.save(each._replace(name=self.shown_name(each)), self._now())
        self._store.units.save(unit, self._now())
        owners = Owners(unit.id, unit.id)
        for name, value in _follows(market).items():
            self._store.memory.set_setting(scope_of(name), owners, name, value)
        if note is not None:
            self._note(note, unit)

    def _note(self, what: What, unit: SalesUnit) -> None:
        self._store.journal.add(what, self._now(), who=self._session.who, detail=f"{unit.id}: {unit.msn} {unit.name}")

    def _follow(self, unit: SalesUnit) -> None:
        self._renew(unit.id)
        if unit.id == self._session.unit.id:
            self._session.move_to(unit)
            self._preferences.follow_owners()
        self._changes.announce(Topic.UNITS)


def _follows(market: str) -> dict[str, str]:
    """The settings that follow from a country, as they are stored."""
    if not market:
        return {}
    return {"market": market, "currency": MARKETS[market].value, "vat_default": str(usual_rate(market))}
