"""Orders whose goods are still to leave, and many of them shipped at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.money import Money


@dataclass(frozen=True)
class ToShipRow:
    """An order in the list *To ship*.

    `what` is what is still to go, `left` the money reserved for it, `until` when that is safe no more. `refusal` is the code
    of what is in the way for a moment.
    """

    reference: str
    words: str
    customer: str
    what: str
    left: Money
    until: datetime | None = None
    refusal: str = ""


class OneStage(StrEnum):
    """How far one order of many has come."""

    WAITING = "waiting"
    UNDER_WAY = "under_way"
    DONE = "done"
    FAILED = "failed"  # it did not leave, and no money was taken for it now
    UNKNOWN = "unknown"  # what became of it is not known yet


AGAIN = frozenset({OneStage.FAILED, OneStage.UNKNOWN})
"""What a retry takes up. Of what is not known it asks first, so that nothing is done twice."""


@dataclass(frozen=True)
class OneOfMany:
    """One order among many.

    `error` is the code of what went wrong, `detail` the service's own words.
    """

    reference: str
    stage: OneStage = OneStage.WAITING
    error: str = ""
    detail: str = ""


@dataclass(frozen=True)
class ManyProgress:
    """How many orders at once stand: each of them, and whether it goes on."""

    orders: tuple[OneOfMany, ...] = ()
    running: bool = False
    paused: bool = False

    def count(self, *stages: OneStage) -> int:
        """How many orders stand at one of `stages`."""
        return sum(each.stage in stages for each in self.orders)

    @property
    def open(self) -> int:
        """How many are not done."""
        return len(self.orders) - self.count(OneStage.DONE)
