"""What putting a copy back changes: the copy and the data file beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Holding:
    """What a file holds: orders, their requests, and when the newest of them was written down."""

    orders: int
    payments: int
    newest: datetime | None


@dataclass(frozen=True)
class Changed:
    """A setting by its name, as it is now and as it will be; empty where it stands as usual."""

    name: str
    now: str
    then: str


@dataclass(frozen=True)
class Differences:
    """What changes when `copy` takes the place of the data file that is `present`, None if none can be read.

    `only_here` counts the orders that the copy does not have, `moved` the requests that stand otherwise in it. `settings`
    will change; those `of_machine` differ in the copy and stay as this machine has them.
    """

    copy: Holding
    present: Holding | None
    only_here: int = 0
    moved: int = 0
    settings: tuple[Changed, ...] = ()
    of_machine: tuple[str, ...] = ()
