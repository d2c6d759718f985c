"""Sales units and tills: who takes the money, and where."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

FIRST = 1
"""The number of the first sales unit, and of the first till: all that a shop has until it adds another."""


class World(StrEnum):
    """What the money of a sales unit is."""

    PRACTICE = "practice"  # pretend, on the built-in sandbox
    TEST = "test"  # pretend, in the service's test environment
    REAL = "real"


class UnitColour(StrEnum):
    """The colour by which a sales unit is known in the window.

    None of them is that of the band which says that no money is real.
    """

    NONE = ""
    BLUE = "blue"
    GREEN = "green"
    RED = "red"
    VIOLET = "violet"
    GREY = "grey"


class SalesUnit(NamedTuple):
    """One sales unit.

    `id` is our own number for it, which its orders and payments carry for life; `msn` the service's, empty as long as it is
    not known here.
    """

    id: int
    world: World
    name: str = ""
    msn: str = ""
    colour: UnitColour = UnitColour.NONE


class Till(NamedTuple):
    """One counter of the shop.

    `id` is our own number for it, which its orders and drafts carry.
    """

    id: int
