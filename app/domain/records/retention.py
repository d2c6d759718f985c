"""Which daily copies stay.

Every day of two weeks for a small file, fewer and fewer the older they are for a large one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

KEPT_DAYS, KEPT_OF_LARGE = 14, 5
"""So many copies stay, each of another day."""
ROOM = 250_000_000
"""Bytes that the copies of all days may take together; a file whose copies would take more is a large one."""


def days_kept(days: Mapping[date, int]) -> frozenset[date]:
    """The days whose copies stay, always with the newest.

    Each day comes with the bytes that its copy takes. Of a large file each day stands about twice as far from the newest as
    the one after it, day by day: with a copy every day these are today's, yesterday's, and one each from two or three, four
    to eight and nine to 21 days ago.
    """
    lately = sorted(days, reverse=True)[:KEPT_DAYS]
    # As long as they fit, every one stays; only large files make room.
    if sum(days[day] for day in lately) <= ROOM:
        return frozenset(lately)
    newest, kept = max(days), list[date]()
    for day in sorted(days):
        age = newest - day
        # Each kept day is twice as far back as the next: so recent days are close together and old ones far apart.
        if not kept or not age or kept[-1] + age <= day:
            kept.append(day)
    return frozenset(kept[-KEPT_OF_LARGE:])
