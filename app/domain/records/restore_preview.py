"""What putting a copy back changes: copy and data file side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Holding:
    """The content of a file: its orders, their requests, the newest moment."""

    orders: int
    payments: int
    newest: datetime | None


@dataclass(frozen=True)
class Changed:
    """A setting by its name, as it is now and as it will be.

    Empty where it stands as usual.
    """

    name: str
    now: str
    then: str


@dataclass(frozen=True)
class Differences:
    """The changes when `copy` takes the place of `present`.

    `present` is None if no data file can be read. `only_here` counts the orders that the copy does not have, `moved` the
    requests that stand otherwise in it. `settings` will change; those `of_machine` differ in the copy and stay as this
    machine has them.
    """

    copy: Holding
    present: Holding | None
    only_here: int = 0
    moved: int = 0
    settings: tuple[Changed, ...] = ()
    of_machine: tuple[str, ...] = ()
