"""A closed day as text, as it is kept and sealed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from app.domain.day.figures import Age, AggregateGap, ClosedDay, DayFigures, RateSum, Reserved, Share, Tally
from app.domain.shop.currency import Currency

_SHARES = ("groups", "people", "products", "days", "hours", "ways", "tills")


def write_down(closed: ClosedDay) -> str:
    """The text of a closed day; the same day is always the same text."""
    # Named tuples are written as lists; everything else by name, so that a later field can have a default.
    return json.dumps(asdict(closed), ensure_ascii=False, separators=(",", ":"), default=str)


def seal_of(text: str) -> str:
    """What the action log says of a closed day, SHA-256 over its text."""
    return hashlib.sha256(text.encode()).hexdigest()


def read_closed(text: str) -> ClosedDay:
    """The closed day of a text that `write_down` wrote."""
    found = json.loads(text)
    return ClosedDay(
        **{
            **found,
            "day": date.fromisoformat(found["day"]),
            **{name: datetime.fromisoformat(found[name]) for name in ("begins", "ends", "closed_at")},
            "figures": tuple(_figures(each) for each in found["figures"]),
            "differences": tuple(AggregateGap(*each) for each in found["differences"]),
        }
    )


def _figures(found: dict[str, Any]) -> DayFigures:
    return DayFigures(
        **{
            **found,
            "currency": Currency(found["currency"]),
            **{name: Tally(*found[name]) for name in ("captured", "refunded", "released")},
            "rates": tuple(RateSum(*each) for each in found["rates"]),
            # Days that were closed before there were sums by till have none.
            **{name: tuple(Share(*each) for each in found.get(name, ())) for name in _SHARES},
            "reserved": tuple(Reserved(Age(age), times, minor) for age, times, minor in found["reserved"]),
        }
    )
