"""Erasing a person: what goes, what stays, and what is in the way."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from app.domain.desk.exchange import without_person

__all__ = ["Erased", "ErasurePlan", "Obstacle", "WhyKept", "erased_copy"]


class WhyKept(StrEnum):
    """Why an order's customer cannot be erased yet.

    The sentence of each has the same code.
    """

    OPEN = "erase_open"  # a request waits for the customer
    RESERVED = "erase_reserved"  # money is reserved and not captured
    UNSETTLED = "erase_unsettled"  # a step whose outcome is not known


@dataclass(frozen=True)
class Obstacle:
    """An order that is not over."""

    reference: str
    why: WhyKept


@dataclass(frozen=True)
class ErasurePlan:
    """What erasing a person comes to.

    `orders` keep their sums and lose the person; `drafts` go whole; `others` are orders of other people that mention this
    one; `remembered` are texts such as saved searches; `namesakes` are other orders under the same name, which stay
    as they are. `rewritten` are the names of copies that lose the person too, `removed` those of copies that cannot
    and go.
    """

    orders: int = 0
    drafts: int = 0
    others: int = 0
    remembered: int = 0
    namesakes: int = 0
    rewritten: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is kept of the person."""
        return not (self.orders or self.drafts or self.others or self.remembered or self.rewritten or self.removed)


@dataclass(frozen=True)
class Erased:
    """What was done; how many files were searched then, and where something is left.

    The tills `waiting` have their own files still to clean.
    """

    plan: ErasurePlan
    searched: int
    left: tuple[str, ...] = ()
    waiting: tuple[int, ...] = ()


def erased_copy(body: bytes) -> bytes | None:
    """What was sent without the person; None where it tells of none.

    A JSON object, as `Operations.redact` takes it.
    """
    copy = without_person(body)
    try:
        same = json.loads(body) == copy
    except ValueError:
        same = False
    return None if same else json.dumps(copy, ensure_ascii=False, separators=(",", ":")).encode()
