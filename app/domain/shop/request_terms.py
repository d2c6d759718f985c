"""What a request asks of the customer, and how long it lasts.

The limits are those of the service and of the law (`docs/service.md` 5).
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import NamedTuple
from urllib.parse import urlsplit

from app.domain.problem import Invalid

NAME_AND_ADDRESS = "name address"
"""What is asked for where goods are sent (ePayment spec, `profile.scope`); the least that a parcel needs."""
OLDEST = 100
"""The largest minimum age (ePayment spec, `minimumUserAge`)."""
SHORTEST = timedelta(minutes=11)
LONGEST = timedelta(days=59)
"""A request ends more than ten minutes and less than sixty days from now (documented, `expiresAt`)."""
LAWFUL = {"NO": timedelta(hours=24)}
"""What the law allows a payment that waits for its customer, by country."""
LONGEST_LINK = 2000
_LASTS = re.compile(r"([0-9]{1,4}) ?(min|h|t|d)?")
_MINUTES = {"min": 1, "h": 60, "t": 60, "d": 1440}


class LegalPages(NamedTuple):
    """Addresses of the terms of sale and of the privacy page.

    Nothing where a shop has none.
    """

    terms: str = ""
    privacy: str = ""


def parse_age(text: str, field: str = "minimum_age") -> int:
    """Read a minimum age in years; nothing is none.

    Raises `Invalid` `age_unreadable`.
    """
    typed = text.strip()
    if not typed:
        return 0
    # ASCII only: `isdigit` takes the digits of every script.
    if not (typed.isascii() and typed.isdigit() and len(typed) <= 3 and int(typed) <= OLDEST):
        raise Invalid("age_unreadable", field=field, text=typed, most=OLDEST)
    return int(typed)


def parse_lasts(text: str, market: str, field: str = "lasts") -> int:
    """Read how long a request can be paid, in minutes.

    `45 min`, `12 h` or `3 d`; nothing is as usual. Raises `Invalid` `lasts_unreadable`, `lasts_out_of_range`.
    """
    typed = text.strip().lower()
    if not typed:
        return 0
    found, longest = _LASTS.fullmatch(typed), min(LONGEST, LAWFUL.get(market, LONGEST))
    most = shown_lasts(int(longest.total_seconds()) // 60)
    if found is None:
        raise Invalid("lasts_unreadable", field=field, text=text.strip(), longest=most)
    minutes = int(found[1]) * _MINUTES[found[2] or "h"]
    if not SHORTEST <= timedelta(minutes=minutes) <= longest:
        raise Invalid("lasts_out_of_range", field=field, longest=most)
    return minutes


def shown_lasts(minutes: int) -> str:
    """How long a request can be paid, as it is typed."""
    for unit, size in (("d", 1440), ("h", 60)):
        if minutes and minutes % size == 0:
            return f"{minutes // size} {unit}"
    return f"{minutes} min" if minutes else ""


def check_legal_page(text: str, field: str) -> str:
    """Return the address of a legal page, or nothing.

    https with a host, as the service demands of links. Raises `Invalid` `legal_page_unusable`.
    """
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        usable = parts.scheme == "https" and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable or not text.isprintable() or " " in text or len(text) > LONGEST_LINK:
        raise Invalid("legal_page_unusable", field=field, text=text)
    return text
