"""The session: the person at the till, its sales unit, and their permissions."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from app.domain.problem import Invalid
from app.domain.shop.sales_unit import FIRST, SalesUnit, Till
from app.domain.shop.scope import Owners

# What a right is gets imported where one is asked for: the window is shown before anybody does anything.
if TYPE_CHECKING:
    from app.domain.shop.permission import Act, Role
    from app.domain.shop.person import Person
    from app.domain.shop.sales_unit import World
    from app.services.people.known_people import KnownPeople
    from app.store import Store

_Result = TypeVar("_Result")
SALES_UNIT = "sales_unit"
"""Under this name the number of the sales unit that sells here is kept, beside the settings; it has no field in the form."""


def get_unit(store: Store, world: World, unit: int) -> SalesUnit:
    """A sales unit; one that was never set up has no name."""
    known = store.units.get(unit, world) if store.unit_count else None
    return known or SalesUnit(unit, world)


def chosen_unit(store: Store, world: World) -> SalesUnit:
    """The sales unit that sold here the last time, or else the first."""
    here = number_here(store.memory.settings(Owners()))
    # It may have been removed by another program.
    return (store.units.get(here, world) if here != FIRST else None) or get_unit(store, world, FIRST)


def number_here(settings: Mapping[str, str]) -> int:
    """Our number of the sales unit that sold here last, from stored settings."""
    kept = settings.get(SALES_UNIT, "")
    return int(kept) if kept.isdecimal() else FIRST


class _Actor(NamedTuple):
    """Who stands behind a piece of work: a person, perhaps with a second one, or a decision of before.

    `decided_by` is the name of who decided what the program carries out by itself; None where a person acts now.
    """

    person: Person | None = None
    second: Person | None = None
    decided_by: str | None = None


class Session:
    """One till at work.

    Without people set up it is everybody's, and goes by the name that `name` gives it. With them it belongs to whoever
    signed in; a piece of work that they began stays theirs to its end, whoever stands at the till by then.
    """

    def __init__(self, unit: SalesUnit, name: Callable[[], str], people: KnownPeople, own_till: int = 0) -> None:
        """`own_till` is the number of this till in a shared shop; else 0."""
        self.unit = unit
        self._own_till = own_till
        self._name = name
        self._people = people
        self._signed_in: Person | None = None
        # In a variable of the task: two pieces of work of two people may be under way at the same time.
        self._actor: ContextVar[_Actor | None] = ContextVar("actor", default=None)

    def move_to(self, unit: SalesUnit) -> None:
        """From now on `unit` sells here, at its counter."""
        self.unit = unit

    @property
    def till(self) -> Till:
        """This till, as orders carry it."""
        return self.till_of(self.unit.id)

    def till_of(self, unit: int) -> Till:
        """This till, as the orders carry it that it sells for a sales unit."""
        return Till(self._own_till or unit)

    @property
    def owners(self) -> Owners:
        """Who owns what is remembered here."""
        return self.owners_of(self.unit.id)

    def owners_of(self, unit: int) -> Owners:
        """Who owns what is remembered here for a sales unit.

        What is typed for one is never sent by another, so this till has a set of its own for each, whatever its number in a
        shared shop: nobody else sees that set.
        """
        return Owners(unit, unit, self._signed_in.name if self._signed_in else "")

    @property
    def person(self) -> Person | None:
        """The person at the till, as they are known now.

        None where nobody is signed in. Whoever was removed, or has another PIN by now, is signed in no longer.
        """
        return self._known(self._signed_in)

    @property
    def locked(self) -> bool:
        """Whether people are set up and none of them is signed in."""
        return self.person is None and self._people.any()

    @property
    def who(self) -> str:
        """The name that stands in the action log and on papers.

        Both names where two stand behind it; empty where none is set.
        """
        actor = self._actor.get() or _Actor(self._signed_in)
        if actor.decided_by is not None:
            return actor.decided_by
        if actor.person is None:
            return "" if self._people.any() else self._name()
        from app.domain.shop.person import BESIDE  # nobody is asked for before the first paint

        return BESIDE.join(each.name for each in (actor.person, actor.second) if each)

    @property
    def role(self) -> Role:
        """What the person who acts is in the shop."""
        from app.domain.shop.permission import Role

        actor = self._actor.get() or _Actor(self._signed_in)
        if actor.decided_by is not None:
            return Role.EVERYBODY
        person = self._known(actor.person)
        if person is not None:
            return person.role
        return Role.NOBODY if self._people.any() else Role.EVERYBODY

    def require(self, act: Act, amount: int = 0) -> None:
        """Refuse `act` with `amount` (minor units) unless it may be done here.

        Raises `Invalid`: `sign_in_needed`, or a refusal of `app.domain.shop.permission`.
        """
        from app.domain.shop.permission import SECOND_NEEDED, Role, refusal

        role = self.role
        actor = self._actor.get() or _Actor(self._signed_in)
        code = refusal(role, act, amount, self.left(act, actor.person))
        if code == SECOND_NEEDED and self._agrees(actor.second, act, amount):
            return
        if code:
            raise Invalid("sign_in_needed" if role is Role.NOBODY else code, field=act, right=act, amount=amount)

    def may_alone(self, person: Person, act: Act, amount: int = 0) -> bool:
        """Whether `person` could do this without anybody else."""
        from app.domain.shop.permission import refusal

        return not refusal(person.role, act, amount, self.left(act, person))

    def _agrees(self, second: Person | None, act: Act, amount: int) -> bool:
        known = self._known(second)
        return known is not None and self.may_alone(known, act, amount)

    def left(self, act: Act, person: Person | None) -> int | None:
        """What the limit of a person still lets them give back today.

        None where they have none.
        """
        from app.domain.shop.permission import TABLE, Right

        known = self._known(person)
        if known is None or known.refund_limit is None or TABLE[known.role].get(act) is not Right.LIMITED:
            return None
        return max(0, known.refund_limit - self._people.refunded_today(known.name))

    def _known(self, person: Person | None) -> Person | None:
        if person is None:
            return None
        # Read each time: another program may have removed them, or changed what they may do.
        now = self._people.get(person.name)
        return now if now is not None and now.pin_hash == person.pin_hash else None

    # who stands behind what is done

    def sign_in(self, person: Person) -> None:
        """From now on `person`, whose PIN was right, is at the till."""
        self._signed_in = person

    def lock(self) -> None:
        """Leave the till."""
        self._signed_in = None

    def keep_actor(self, work: Coroutine[Any, Any, _Result]) -> Coroutine[Any, Any, _Result]:
        """`work`, done by the person who is at the till now, to its end."""
        if self._signed_in is None or self._actor.get() is not None:
            return work
        return self._as(_Actor(self._signed_in), work)

    def beside(self, second: Person, work: Coroutine[Any, Any, _Result]) -> Coroutine[Any, Any, _Result]:
        """`work`, done with `second`, whose PIN was right, beside the person at the till."""
        actor = self._actor.get() or _Actor(self._signed_in)
        return self._as(actor._replace(second=second), work)

    async def _as(self, actor: _Actor, work: Coroutine[Any, Any, _Result]) -> _Result:
        # Never taken back: it holds in the task that does the work, and ends with that.
        self._actor.set(actor)
        return await work

    @contextmanager
    def carrying_out(self, decided_by: str) -> Iterator[None]:
        """What the program does within this was decided by that person before.

        Whoever is at the till now has no part in it.
        """
        before = self._actor.set(_Actor(decided_by=decided_by))
        try:
            yield
        finally:
            self._actor.reset(before)
