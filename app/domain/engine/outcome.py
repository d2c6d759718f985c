"""The table of refusals: how a decision ends that may have been sent before.

First match from the top. The service refuses for the state of a payment also what it has done already, so a refusal alone
settles only a first try.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from app.domain.codes import Code, ServiceCode
from app.domain.engine.evidence import Found
from app.domain.operation import Stage


@dataclass(frozen=True)
class RefusedTry:
    """A refusal, and what is known around it.

    `at_the_door`: our keys were refused, and not what was asked for. `first`: only this try can have reached the service.
    `conflict`: the answer may mean that it was done before. `early`: a try before this one may still be under way. `create`:
    the decision was to make the payment.
    """

    at_the_door: bool
    first: bool
    conflict: bool
    early: bool
    create: bool

    @property
    def look_first(self) -> bool:
        """Whether only the payment itself can tell what the refusal means."""
        # Refused keys say nothing about an earlier try, so looking would only be refused as well.
        return (self.conflict or not self.first) and not (self.at_the_door and not self.first)


class Settlement(NamedTuple):
    """Where the decision goes, and our code for it.

    An empty code is the service's own.
    """

    stage: Stage
    code: str = ""


class Row(NamedTuple):
    """One line of the table; None fits everything."""

    settlement: Settlement
    at_the_door: bool | None = None
    first: bool | None = None
    conflict: bool | None = None
    early: bool | None = None
    create: bool | None = None
    found: Found | None = None

    def fits(self, refusal: RefusedTry, found: Found | None) -> bool:
        """Whether this line is about `refusal`, and what was `found`."""
        names = ("at_the_door", "first", "conflict", "early", "create")
        same = all(getattr(self, name) in (None, getattr(refusal, name)) for name in names)
        return same and self.found in (None, found)


_UNKNOWN, _NO = Settlement(Stage.UNKNOWN, Code.UNCERTAIN), Settlement(Stage.REFUSED)
TABLE = (
    Row(
        Settlement(Stage.UNKNOWN, Code.KEYS_REFUSED), at_the_door=True, first=False
    ),  # says nothing about an earlier try
    Row(_NO, first=True, conflict=False),  # there is no earlier try, and it is no conflict
    Row(Settlement(Stage.DONE), found=Found.HAPPENED),
    Row(Settlement(Stage.UNKNOWN, Code.UNCLEAR), found=Found.UNCLEAR),
    Row(_UNKNOWN, found=Found.UNREAD),
    Row(
        Settlement(Stage.REFUSED, ServiceCode.TAKEN), conflict=True, create=True, found=Found.NOT_THERE
    ),  # somebody else's payment
    Row(_UNKNOWN, early=True),
    Row(_NO),
)


def settlement_of(refusal: RefusedTry, found: Found | None = None) -> Settlement:
    """Where a refused decision goes; `found` is what was read where `look_first` says so."""
    return next(row.settlement for row in TABLE if row.fits(refusal, found))
