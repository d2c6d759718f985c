"""Files of closed days that go into a folder."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class DayFileKind(StrEnum):
    """What stands in a file of the folder."""

    SLIP = "slip"  # PDF
    VOUCHER = "voucher"  # of the closing
    FIGURES = "figures"  # CSV
    MONEY = "money"  # voucher of fees and payouts


OF_CLOSING = (DayFileKind.SLIP, DayFileKind.VOUCHER, DayFileKind.FIGURES)
"""What each closing has; fees and payouts are of a whole day."""
_WORDS = {DayFileKind.MONEY: "fees-and-payouts"}


class DayFile(NamedTuple):
    """A file that waits: of a closing, or of a whole day.

    That has neither till nor number.
    `name` and `digest` are what was written down when it was begun.
    """

    unit: int
    till: int
    number: int
    kind: DayFileKind
    day: date
    name: str = ""
    digest: str = ""

    def named(self, suffix: str) -> str:
        """The name of the file; no two have the same."""
        parts = [self.day.isoformat()]
        # Most shops have one sales unit, and read its number as a riddle.
        parts += [f"unit-{self.unit}"] if self.unit > 1 else []
        parts += [f"till-{self.till}", f"no-{self.number}"] if self.till else []
        return "-".join([*parts, _WORDS.get(self.kind, self.kind.value)]) + f".{suffix}"
