"""A printout: one paper of an order that went to a printer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

SLIP = "slip"
"""What was printed of an order that was put aside; everything else is a `PaperKind`."""


class Outcome(StrEnum):
    """What became of a paper."""

    OPEN = "open"  # on its way; or the program ended meanwhile
    DONE = "done"  # the printer has taken it
    MAYBE = "maybe"  # the printer may have taken a part of it
    FAILED = "failed"  # nothing came out


@dataclass(frozen=True)
class Printout:
    """One paper of an order.

    `copy` counts from 1, which is the original; `detail` is the code of what went wrong.
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

    @property
    def is_file(self) -> bool:
        """Whether it was saved as a PDF and not printed."""
        return self.printer.lower().endswith(".pdf")
