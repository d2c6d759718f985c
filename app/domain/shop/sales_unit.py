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


class SalesUnit(NamedTuple):
    """One sales unit.

    `id` is our own number for it, which its orders and payments carry for life.
    """

    id: int
    world: World


class Till(NamedTuple):
    """One counter of the shop.

    `id` is our own number for it, which its orders and drafts carry.
    """

    id: int
