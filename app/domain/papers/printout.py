"""A printout: one paper of an order that went to a printer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

SLIP = "slip"
"""What was printed of an order that was put aside; everything else is a `PaperKind`."""


DAY_SLIP = "day"
"""What was printed of a closed day, which is no order."""
ON_ITS_WAY = timedelta(minutes=2)
"""No printer takes longer; what is still open by then was left by a program that ended meanwhile."""


class Outcome(StrEnum):
    """What became of a paper."""

    OPEN = "open"  # on its way; or the program ended meanwhile
    DONE = "done"  # the printer has taken it
    MAYBE = "maybe"  # the printer may have taken a part of it
    FAILED = "failed"  # nothing came out


@dataclass(frozen=True)
class Printout:
    """One paper of an order or of a closed day.

    The `id` of one of a day is below nought. `copy` counts from 1, which is the original;
    `detail` is the code of what went wrong.
    """

    id: int
    order_id: int
    at: datetime
    what: str
    printer: str
    copy: int
    who: str
    outcome: Outcome = Outcome.OPEN
    detail: str = ""

    def as_of(self, now: datetime) -> Printout:
        """The same as it is known at `now`.

        What was on its way for long may have come or not.
        """
        left = self.outcome is Outcome.OPEN and now - self.at > ON_ITS_WAY
        return replace(self, outcome=Outcome.MAYBE) if left else self

    @property
    def is_file(self) -> bool:
        """Whether it was saved as a PDF and not printed."""
        return self.printer.lower().endswith(".pdf")
