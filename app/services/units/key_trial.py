"""*Test these keys*: which value is wrong, and what the sales unit may do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from app.api.auth import ApiKeys
from app.domain.problem import Invalid
from app.domain.shop.permission import Act
from app.domain.shop.sales_unit import World
from app.domain.units.key_answers import KeyFault, KeyReport, read_fault, token_fault
from app.domain.units.pasted_keys import KeyPart, PastedKeys
from app.errors import AppError, Refused

if TYPE_CHECKING:
    from app.api.key_check import KeyCheck
    from app.domain.shop.unit_facts import UnitFacts
    from app.services.work import Work

OTHER_WORLD = {World.TEST: KeyFault.OF_PRODUCTION, World.REAL: KeyFault.OF_TEST}
"""What keys are that the other world takes, by the world that does not."""
FIELD = "paste"
"""Where what is missing is complained about."""


class Lines(Protocol):
    """See `app.service_clients.ServiceClients`."""

    def check(self, keys: ApiKeys, /) -> KeyCheck: ...
    def check_elsewhere(self, keys: ApiKeys, /) -> KeyCheck | None: ...


def to_api_keys(values: Mapping[KeyPart, str]) -> ApiKeys:
    """The keys as calls are made with them; what is not there is empty."""
    return ApiKeys(
        client_id=values.get(KeyPart.CLIENT_ID, ""),
        client_secret=values.get(KeyPart.CLIENT_SECRET, ""),
        subscription_key=values.get(KeyPart.SUBSCRIPTION_KEY, ""),
        msn=values.get(KeyPart.MSN, ""),
        second_subscription_key=values.get(KeyPart.SECOND_KEY, ""),
    )


class KeyTrial:
    """Tries keys out before they are kept. It moves nothing and keeps nothing."""

    def __init__(self, work: Work, lines: Lines) -> None:
        self._session, self._new_key = work.session, work.new_key
        self._lines = lines

    async def try_out(self, pasted: PastedKeys) -> KeyReport:
        """Test keys: a token, a read that finds nothing, and the sales unit.

        Raises `Invalid` `keys_incomplete`, and `Offline` or `Uncertain` where nobody can tell whether they are right. The
        number of the sales unit may be missing where the service can tell it.
        """
        self._session.require(Act.SETTINGS)
        missing = tuple(part for part in pasted.missing if part is not KeyPart.MSN or self._world is World.TEST)
        if missing:
            raise Invalid("keys_incomplete", field=FIELD, missing=missing)
        keys = to_api_keys(pasted.values)
        check = self._lines.check(keys)
        fault = token_fault(await check.fetch_token())
        first_is_dead = fault is KeyFault.SUBSCRIPTION_KEY and bool(keys.second_subscription_key)
        if first_is_dead:
            # It was made anew in the portal, and the one that comes beside it is good for both.
            keys = replace(keys, subscription_key=keys.second_subscription_key, second_subscription_key="")
            check = self._lines.check(keys)
            fault = token_fault(await check.fetch_token())
        if fault is not None:
            return KeyReport(await self._of_other_world(keys) or fault)
        reached = await self._reached(check) if not keys.msn else ()
        if len(reached) == 1:
            # The keys of one unit name it, so that nobody has to look for its number.
            keys = replace(keys, msn=reached[0][0])
            check = self._lines.check(keys)
            await check.fetch_token()
        elif not keys.msn:
            return KeyReport(KeyFault.MSN, reached=reached)
        fault = read_fault(await check.read_payment(f"keys-{self._new_key()}"))
        if fault is None and keys.second_subscription_key:
            fault = await self._fault_of_second(keys)
        if fault is KeyFault.MSN:
            return KeyReport(fault, reached=await self._reached(check))
        facts = None if fault else await self._facts(check)
        return KeyReport(fault, facts, msn=keys.msn, first_is_dead=first_is_dead)

    @property
    def _world(self) -> World:
        return self._session.unit.world

    async def _of_other_world(self, keys: ApiKeys) -> KeyFault | None:
        """What they are, if they are right in the other world."""
        check = self._lines.check_elsewhere(keys)
        if check is None:
            return None
        try:
            right = token_fault(await check.fetch_token()) is None
        except AppError:  # it is only for a better sentence
            return None
        return OTHER_WORLD.get(self._world) if right else None

    async def _fault_of_second(self, keys: ApiKeys) -> KeyFault | None:
        check = self._lines.check(replace(keys, subscription_key=keys.second_subscription_key))
        return KeyFault.SECOND_KEY if token_fault(await check.fetch_token()) else None

    async def _reached(self, check: KeyCheck) -> tuple[tuple[str, str], ...]:
        """The sales units that the keys open; none where the service does not say."""
        if self._world is World.TEST:
            return ()
        try:
            return await check.units()
        except Refused:
            return ()

    async def _facts(self, check: KeyCheck) -> UnitFacts | None:
        """Name and abilities; None where the service does not tell them."""
        if self._world is World.TEST:
            return None
        try:
            return await check.unit()
        except Refused:
            return None
