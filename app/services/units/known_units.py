"""The sales units as the store has them, and the one that sells here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.shop.sales_unit import FIRST, SalesUnit, World
from app.domain.shop.scope import Owners

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.store import Store

SALES_UNIT = "sales_unit"
"""Under this name the number of the sales unit that sells here is kept, beside the settings; it has no field in the form."""


def get_unit(store: Store, world: World, unit: int) -> SalesUnit:
    """A sales unit; one that was never set up has no name."""
    return store.units.get(unit, world) or SalesUnit(unit, world)


def chosen_unit(store: Store, world: World) -> SalesUnit:
    """The sales unit that sold here the last time, or else the first."""
    here = number_here(store.memory.settings(Owners()))
    # It may have been removed by another program.
    return (store.units.get(here, world) if here != FIRST else None) or get_unit(store, world, FIRST)


def number_here(settings: Mapping[str, str]) -> int:
    """Our number of the sales unit that sold here last, from stored settings."""
    kept = settings.get(SALES_UNIT, "")
    return int(kept) if kept.isdecimal() else FIRST
