"""At which till, and with whom: of an order that is parked or open."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import NamedTuple


class Parking(StrEnum):
    """How an order was parked."""

    WHOLE = "whole"  # all that was typed is in it
    HALF_TYPED = "half typed"  # some of it cannot be read yet, and stays at the till where it is typed


class TillPlace(NamedTuple):
    """A till and the person at it.

    `who` is empty where no people are set up. `unsaved` says that something stands there which was not saved, and can be
    seen nowhere else.
    """

    till: int
    who: str = ""
    unsaved: bool = False

    def as_text(self) -> str:
        """For keeping it, as JSON."""
        return json.dumps(self._asdict())


def read_place(text: str) -> TillPlace | None:
    """Read what `TillPlace.as_text` wrote, in any release; else None."""
    try:
        kept = json.loads(text)
        return TillPlace(int(kept["till"]), str(kept.get("who", "")), bool(kept.get("unsaved")))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
