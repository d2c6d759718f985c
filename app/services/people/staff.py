"""The people of the shop: signed in, standing beside another one, changed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, Protocol, TypeVar

from app.changes import Topic
from app.domain.problem import Invalid, TroubleCode
from app.domain.records.journal import What
from app.domain.shop.permission import Act, Role
from app.domain.shop.person import Person, checked_name, checked_pin
from app.domain.shop.remembered import Remembered
from app.errors import Blocked
from app.services.memory import Memory
from app.services.people.pin_tries import PinTries
from app.services.session import Session
from app.services.work import Work

log = logging.getLogger("kvitt.people")

_Result = TypeVar("_Result")
USUAL_LIMIT = 50_000
"""What a new clerk may give back a day, in minor units, unless somebody says otherwise."""
USUAL_LOCK, LONGEST_LOCK = 10, 480
"""Minutes without a key or a click until the till locks itself, and the most that can be chosen."""


class PinHasher(Protocol):
    """Turns a PIN into what may be kept of it."""

    def hash(self, pin: str) -> str:
        """A hash of the PIN, another one each time."""

    def fits(self, pin: str, pin_hash: str) -> bool:
        """Whether it is the hash of this PIN."""


class Agreement:
    """The word of a second person for one piece of work."""

    def __init__(self, session: Session, second: Person) -> None:
        self._session, self._second = session, second

    def carry_out(self, work: Coroutine[Any, Any, _Result]) -> Coroutine[Any, Any, _Result]:
        """`work`, with both names behind it."""
        return self._session.beside(self._second, work)


class Staff:
    """The people who work in the shop.

    There are none until the first is added; until then nobody is asked for anything. Methods that take a PIN raise
    `Invalid`: `person_unknown`, `wrong_pin`, or `pin_too_soon` with how long to `wait`; those that change people raise
    `Blocked` where nothing can be written down.
    """

    def __init__(self, work: Work, pins: PinHasher, memory: Memory) -> None:
        self._session, self._store, self._changes, self._now = work.session, work.store, work.changes, work.now
        self._preferences = work.preferences
        self._pins = pins
        self._tries = PinTries(work.store, work.now, memory)
        self._memory = memory

    # who is here

    @property
    def everybody(self) -> tuple[Person, ...]:
        """All people, in the order in which they came."""
        return self._store.people.all()

    @property
    def present(self) -> Person | None:
        """The person at the till; None while it is locked."""
        return self._session.person

    @property
    def locked(self) -> bool:
        """Whether a PIN is needed first."""
        return self._session.locked

    def named(self, name: str) -> Person:
        """The person of this name. Raises `Invalid` `person_unknown`."""
        person = self._store.people.get(name)
        if person is None:
            raise Invalid("person_unknown", field="name", name=name)
        return person

    def seconds_to_wait(self, name: str) -> int:
        """How long the next PIN of a person has to wait."""
        return self._tries.seconds_to_wait(self.named(name).name)

    def left_today(self, act: Act) -> int | None:
        """What the person at the till may still give back alone today.

        In minor units; None without a limit.
        """
        return self._session.left(act, self._session.person)

    def approvers(self, act: Act, amount: int = 0) -> tuple[Person, ...]:
        """Who may stand beside the person at the till for this."""
        present = self._session.person
        return tuple(
            each
            for each in self.everybody
            if (present is None or each.name != present.name) and self._session.may_alone(each, act, amount)
        )

    # at the door

    async def sign_in(self, name: str, pin: str) -> Person:
        """Let a person take over the till."""
        person = await self._check(name, pin, What.SIGNED_IN)
        self._take_over(person)
        return person

    async def lock(self) -> None:
        """Leave the till locked.

        What is under way goes on. Without people there is no lock.
        """
        present = self._session.person
        if present is None:
            return
        # First of all: neither a full disk nor a server that is away leaves the till open.
        self._session.lock()
        self._changes.announce(Topic.PEOPLE)
        try:
            async with self._store.writing():
                self._store.journal.add(What.LOCKED, self._now(), who=present.name)
        except Blocked as trouble:
            log.warning("the lock cannot be logged: %(code)s", {"code": trouble.code})

    async def agree(self, name: str, pin: str, act: Act, amount: int = 0) -> Agreement:
        """The word of a second person, who stands beside the one at the till.

        Raises also `second_is_first`, and `second_not_allowed` where that person could not do `act` with `amount` (minor
        units) alone either.
        """
        present, second = self._session.person, self.named(name)
        if present is not None and present.name == second.name:
            raise Invalid("second_is_first", field="name")
        if not self._session.may_alone(second, act, amount):
            raise Invalid("second_not_allowed", field="name", name=second.name, right=act)
        return Agreement(self._session, await self._check(name, pin, None))

    async def with_second(
        self, name: str, pin: str, work: Coroutine[Any, Any, _Result], act: Act, amount: int = 0
    ) -> _Result:
        """Do `work` with a second person beside the one at the till.

        Both names stand in the action log. Raises also what `agree` raises.
        """
        try:
            agreement = await self.agree(name, pin, act, amount)
        except BaseException:
            work.close()  # it was never begun
            raise
        return await agreement.carry_out(work)

    # changing people

    async def add(self, name: str, pin: str, role: Role = Role.OWNER, refund_limit: int | None = None) -> Person:
        """Add a person.

        The first one is the owner, and is at the till from then on.
        Raises `Invalid`: what `checked_name` and `checked_pin` raise, `person_known`, `first_is_owner`.
        """
        self._session.require(Act.PEOPLE)
        known_name, known_pin = checked_name(name), checked_pin(pin)
        self._refuse_other_first(role)
        person = Person(known_name, role, _limit(role, refund_limit), await self._hash(known_pin))
        # Asked again after the wait: another program, or another till, may have been faster.
        async with self._store.writing():
            self._session.require(Act.PEOPLE)
            first = self._refuse_other_first(role)
            if self._store.people.get(known_name) is not None:
                raise Invalid("person_known", field="name", name=known_name)
            self._note(What.PERSON_ADDED, person)
            self._store.people.add(person, self._now())
            if first:
                self._store.people.hand_on("", person.name)
        if first:
            self._take_over(person)
        self._changes.announce(Topic.PEOPLE)
        return person

    async def change(
        self,
        name: str,
        role: Role,
        refund_limit: int | None,
        pin: str = "",
        *,
        seen: tuple[Role, int | None] | None = None,
    ) -> Person:
        """Change what a person may do, and the PIN where one is given.

        Only in place of the role and limit that were `seen`, where they are given. Raises `Invalid`: `person_unknown`,
        `last_owner`, `person_changed_meanwhile`, and what `checked_pin` raises.
        """
        self._session.require(Act.PEOPLE)
        before = self.named(name)
        pin_hash = await self._hash(checked_pin(pin)) if pin else before.pin_hash
        async with self._store.writing():
            self._session.require(Act.PEOPLE)
            present = self.named(name)
            person = Person(present.name, role, _limit(role, refund_limit), pin_hash)
            # Whoever else saved the very same has changed nothing.
            known = (None, (present.role, present.refund_limit))
            if seen not in known and (present.role, present.refund_limit) != (person.role, person.refund_limit):
                raise Invalid(TroubleCode.PERSON_CHANGED, field="role", name=present.name)
            if role is not Role.OWNER:
                self._keep_an_owner(person.name)
            self._store.people.change(person)
            self._note(What.PERSON_CHANGED, person)
        self._follow(person)
        return person

    async def change_own_pin(self, pin: str, new_pin: str) -> None:
        """Change the PIN of the person at the till.

        They have to know the one of now. Raises also what `checked_pin` raises.
        """
        self._session.require(Act.REMEMBER)
        present = self._session.person
        if present is None:
            raise Invalid("sign_in_needed", field="name")
        wanted = checked_pin(new_pin)
        known = await self._check(present.name, pin, None)
        await self._set_pin(present.name, wanted, What.PERSON_CHANGED, known.pin_hash)

    async def remove(self, name: str) -> None:
        """Remove a person; with the last one all PINs are gone.

        Raises `Invalid`: `person_unknown`, and `last_owner` while others are left.
        """
        async with self._store.writing():
            self._session.require(Act.PEOPLE)
            person = self.named(name)
            others = len(self.everybody) > 1
            if others:
                self._keep_an_owner(person.name)
            self._note(What.PERSON_REMOVED, person)
            self._store.people.remove(person.name)
            if not others:
                self._store.people.hand_on(person.name, "")
        if self._session.person is None:
            self._session.lock()
            self._preferences.follow_owners()
        self._changes.announce(Topic.PEOPLE)

    async def recover(self, name: str, pin: str) -> Person:
        """Give an owner another PIN, because it was forgotten.

        Nobody is asked for a PIN: only the command line offers this, and whoever can run that on this machine can read and
        write the data file anyway. Raises `Invalid`: `person_unknown`, `not_owner`, and what `checked_pin` raises.
        """
        if self.named(name).role is not Role.OWNER:
            raise Invalid("not_owner", field="name", name=name)
        return await self._set_pin(name, checked_pin(pin), What.PIN_RECOVERED)

    @property
    def lock_after(self) -> int:
        """Minutes without a key or a click until the till locks itself.

        0 for never.
        """
        kept = self._memory.recall(Remembered.LOCK_AFTER)
        return int(kept) if kept.isdecimal() else USUAL_LOCK

    def lock_itself_after(self, minutes: int) -> None:
        """Change after how many minutes this till locks itself; 0 for never. Raises `Invalid`."""
        self._session.require(Act.PEOPLE)
        if not 0 <= minutes <= LONGEST_LOCK:
            raise Invalid("lock_minutes", field="lock_after", most=LONGEST_LOCK)
        self._memory.keep(Remembered.LOCK_AFTER, str(minutes))
        self._changes.announce(Topic.PEOPLE)

    def _refuse_other_first(self, role: Role) -> bool:
        """Whether there is nobody yet; then only an owner can be added."""
        first = not self._store.has_people
        if first and role is not Role.OWNER:
            raise Invalid("first_is_owner", field="role")
        return first

    def _keep_an_owner(self, name: str) -> None:
        if not [each for each in self.everybody if each.role is Role.OWNER and each.name != name]:
            raise Invalid("last_owner", field="role")

    async def _check(self, name: str, pin: str, right: What | None) -> Person:
        """The person of this name, if it is their PIN. A right one is logged as `right`."""
        person = self.named(name)
        if seconds := await self._tries.begin(person.name):
            raise Invalid("pin_too_soon", field="pin", wait=f"{seconds // 60}:{seconds % 60:02}")
        # It takes a tenth of a second on purpose, in which the window goes on.
        fits = await asyncio.to_thread(self._pins.fits, pin, person.pin_hash)
        known = await self._tries.end(person, right, self._session.who, fits=fits)
        if known is None:
            raise Invalid("wrong_pin", field="pin")
        return known

    async def _set_pin(self, name: str, pin: str, what: What, before: str = "") -> Person:
        pin_hash = await self._hash(pin)
        async with self._store.writing():
            person = self.named(name)
            # Another till may have given them another one meanwhile.
            if before and person.pin_hash != before:
                raise Invalid("wrong_pin", field="pin")
            person = person._replace(pin_hash=pin_hash)
            self._store.people.change(person)
            self._note(what, person)
        self._follow(person)
        return person

    async def _hash(self, pin: str) -> str:
        return await asyncio.to_thread(self._pins.hash, pin)

    def _note(self, what: What, person: Person) -> None:
        limit = "" if person.refund_limit is None else f", {person.refund_limit}"
        detail = f"{person.name}: {person.role}{limit}"
        self._store.journal.add(what, self._now(), who=self._session.who, detail=detail)

    def _take_over(self, person: Person) -> None:
        self._session.sign_in(person)
        self._preferences.follow_owners()
        self._changes.announce(Topic.PEOPLE)

    def _follow(self, person: Person) -> None:
        """Whoever changed their own PIN stays at the till."""
        if self._session.owners.person == person.name:
            self._session.sign_in(person)
        self._changes.announce(Topic.PEOPLE)


def _limit(role: Role, refund_limit: int | None) -> int | None:
    # An owner's word is the last one.
    return None if role is Role.OWNER else refund_limit
