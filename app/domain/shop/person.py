"""People who work in the shop: names, PINs, and the wait after wrong ones."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from app.domain.input.invisible_marks import visible
from app.domain.problem import Invalid
from app.domain.shop.permission import Role

LONGEST_NAME = 40
SHORTEST_PIN, LONGEST_PIN = 4, 12
BESIDE = " + "
"""Between the names of two people who did something together, as it stands in the action log."""

FREE_TRIES = 3
"""So many wrong PINs in a row cost no time: fingers slip."""
WAITS = tuple(timedelta(seconds=seconds) for seconds in (5, 15, 60, 5 * 60, 15 * 60))
"""After each further wrong PIN; the last of them from then on."""


class Person(NamedTuple):
    """A person who works in the shop.

    `refund_limit` is what they may give back a day without a second person, in minor units, None without limit. `pin_hash`
    is new with each PIN.
    """

    name: str
    role: Role
    refund_limit: int | None
    pin_hash: str


class Tries(NamedTuple):
    """Wrong PINs in a row, and when the last one came."""

    wrong: int = 0
    at: datetime | None = None


def folded_name(name: str) -> str:
    """A name as it is looked up.

    Two that differ in capitals alone are one.
    """
    return name.casefold()


def checked_name(text: str) -> str:
    """The name of a person as it is kept. Raises `Invalid`."""
    name = " ".join(visible(text).split())
    if not name:
        raise Invalid("person_name_missing", field="name")
    if len(name) > LONGEST_NAME:
        raise Invalid("person_name_long", field="name", longest=LONGEST_NAME)
    # It stands between the names of two people in the action log.
    if BESIDE.strip() in name:
        raise Invalid("person_name_plus", field="name")
    return name


def checked_pin(text: str) -> str:
    """A new PIN. Raises `Invalid` where it is none, or is guessed at once."""
    # Only ASCII: other digits cannot be typed at every till.
    if not (text.isascii() and text.isdigit() and SHORTEST_PIN <= len(text) <= LONGEST_PIN):
        raise Invalid("pin_unusable", field="pin", least=SHORTEST_PIN, most=LONGEST_PIN)
    steps = {int(after) - int(before) for before, after in pairwise(text)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise Invalid("pin_simple", field="pin")
    return text


def wait_of(tries: Tries, now: datetime) -> timedelta:
    """How long the next PIN has to wait; zero where it need not."""
    if tries.at is None or tries.wrong <= FREE_TRIES:
        return timedelta(0)
    wait = WAITS[min(tries.wrong - FREE_TRIES, len(WAITS)) - 1]
    # A clock that was set back must not lock anybody out for longer than that.
    return max(timedelta(0), min(wait, tries.at + wait - now))
