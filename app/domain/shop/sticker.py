"""Stickers at a counter, and the customers who scan them.

A sticker is a merchant callback code: a scan tells the shop that a customer is there, and names them by a token.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.domain.input.invisible_marks import keep_visible
from app.domain.order import service_length
from app.domain.problem import Invalid

LONGEST_PLACE = 36
"""The most characters of a place (documented, `locationDescription`)."""
TOKEN_LIFE = timedelta(minutes=15)
"""So long a token names its customer (documented)."""
TOGETHER = timedelta(minutes=2)
"""Customers who scan within this time may be mistaken for each other."""


@dataclass(frozen=True)
class Sticker:
    """A sticker as the service lists it.

    `content` is what its picture says; `picture` is where that lies today, and may be another address tomorrow.
    """

    id: str
    place: str
    content: str = ""
    picture: str = ""

    def __post_init__(self) -> None:
        keep_visible(self, "place")


@dataclass(frozen=True)
class CheckIn:
    """A customer at a sticker. `token` names them; `at` is when they scanned."""

    token: str = field(repr=False)
    sticker: str
    at: datetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether a request can still reach them."""
        return now - self.at < TOKEN_LIFE


def check_place(text: str, field: str = "place") -> str:
    """Return the place of a sticker as it is sent.

    Raises `Invalid` `place_length`.
    """
    place = " ".join(text.split())
    if not 0 < service_length(place) <= LONGEST_PLACE:
        raise Invalid("place_length", field=field, length=service_length(place))
    return place


def the_one(check_ins: Iterable[CheckIn]) -> CheckIn | None:
    """The customer whom a request can go to without a question.

    None where several scanned within two minutes: it might be another one's.
    """
    latest = sorted(check_ins, key=lambda each: each.at, reverse=True)
    if not latest or (len(latest) > 1 and latest[0].at - latest[1].at < TOGETHER):
        return None
    return latest[0]


def read_tills(text: str) -> dict[str, int]:
    """The till of each sticker that this shop made, by the sticker's id."""
    return {str(name): int(till) for name, till in json.loads(text or "{}").items()}


def write_tills(tills: Mapping[str, int]) -> str:
    """For keeping them; nothing for none."""
    return json.dumps(dict(tills)) if tills else ""


class StickerPaper(StrEnum):
    """What a sticker is printed on."""

    A4 = "A4"
    A6 = "A6"
    LABEL = "label"  # a roll of labels, 62 mm wide; each is 100 mm long

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in millimetres."""
        return {StickerPaper.A4: (210, 297), StickerPaper.A6: (105, 148)}.get(self, (62, 100))


class StickerText(NamedTuple):
    """What stands around the picture of a sticker: the place, and what to do."""

    place: str
    how: str
