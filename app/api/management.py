"""Wire types and calls of the Management API (spec 2.0.9).

Reads only, and in production only.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

import msgspec

from app.domain.shop.unit_facts import Ability, UnitFacts
from app.errors import Uncertain

if TYPE_CHECKING:
    import httpx

UNITS = "/management/v1/sales-units"
_Shape = TypeVar("_Shape")
AskManagement = Callable[[str], Awaitable["httpx.Response"]]


class WireNamedUnit(msgspec.Struct):
    """A sales unit in a list."""

    msn: str
    name: str


class WireSalesUnit(msgspec.Struct, rename={"business": "businessIdentifier"}):
    """A sales unit; properties that are left out are unknown."""

    msn: str
    name: str
    configuration: dict[str, Any] = msgspec.field(default_factory=dict)
    business: dict[str, Any] = msgspec.field(default_factory=dict)


class ManagementCalls:
    """The reads that a shop has a use for, made with `ask`."""

    def __init__(self, ask: AskManagement) -> None:
        self._ask = ask

    async def units(self) -> tuple[tuple[str, str], ...]:
        """Number and name of each sales unit that the keys reach."""
        wires = _decode(await self._ask(UNITS), list[WireNamedUnit])
        return tuple((wire.msn, wire.name) for wire in wires)

    async def unit(self, msn: str) -> UnitFacts:
        """The sales unit `msn`, and what it may do."""
        wire = _decode(await self._ask(f"{UNITS}/{quote(msn, safe='')}"), WireSalesUnit)
        answers = {ability: wire.configuration.get(ability.value) for ability in Ability}
        # Only a plain yes or no counts; a new kind of value of the service's says nothing to us.
        may = {ability: value for ability, value in answers.items() if isinstance(value, bool)}
        capture = wire.configuration.get("captureType")
        # As in `business:NO:ORG`.
        scheme = str(wire.business.get("scheme", "")).split(":")
        country = scheme[1] if len(scheme) == 3 and scheme[1].isalpha() and len(scheme[1]) == 2 else ""
        return UnitFacts(wire.msn, wire.name, may, capture if isinstance(capture, str) else "", country)


def _decode(answer: httpx.Response, shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.json.decode(answer.content, type=shape)
    except msgspec.DecodeError as failure:
        raise Uncertain("the answer could not be read") from failure
