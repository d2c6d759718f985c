"""Permissions: one table of what each role may do.

Alone, up to a limit, or with a second person. Services ask it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Act(StrEnum):
    """Something that changes the shop's data or moves money."""

    REMEMBER = "remember"  # keep what is typed and where windows stand
    SELL = "sell"  # save, change, send and discard orders
    CAPTURE = "capture"
    REFUND = "refund"
    CANCEL = "cancel"  # end a request that nobody has approved
    RELEASE = "release"  # give up what is reserved
    SHIP = "ship"  # note what leaves, now or later
    KEEP = "keep"  # answer *keep* to an approval that was faster than a cancel
    ASK = "ask"  # find out at the service where an order stands, and finish what is open on it
    JUDGE = "judge"  # say which movement at the service an unclear step was
    ADOPT = "adopt"  # take in a payment that was made elsewhere
    REVEAL = "reveal"  # see a customer's whole number
    NOTE = "note"  # write notes and tags about an order
    PRINT = "print"
    CLOSE_DAY = "close_day"  # number a day and seal its figures
    CATALOGUE = "catalogue"
    SETTINGS = "settings"
    WEBHOOKS = "webhooks"
    BACKUP = "backup"  # copy the data file, or put a copy back
    PRIVACY = "privacy"  # erase a customer, or hand out what is kept of one
    PEOPLE = "people"  # say who works here, and what each may do


class Role(StrEnum):
    """The role of a person in the shop."""

    EVERYBODY = "everybody"  # as long as no people are set up
    NOBODY = "nobody"  # people are set up, and none of them is signed in
    CLERK = "clerk"
    MANAGER = "manager"
    OWNER = "owner"


ROLES = (Role.CLERK, Role.MANAGER, Role.OWNER)
"""The roles that a person can have."""


class Right(StrEnum):
    """How far a role may do an act."""

    ALLOWED = "allowed"
    LIMITED = "limited"  # up to what the person may give back a day, above it with a second person
    SECOND = "second"  # only with a second person


_BEHIND_THE_LOCK = (Act.REMEMBER, Act.ASK)
"""What goes on while nobody is signed in: nothing typed is lost, and open steps find their end."""
_AT_THE_COUNTER = (
    *(*_BEHIND_THE_LOCK, Act.SELL, Act.CAPTURE, Act.CANCEL, Act.RELEASE, Act.SHIP, Act.KEEP),
    *(Act.REVEAL, Act.NOTE, Act.PRINT, Act.CLOSE_DAY),
)
TABLE: Mapping[Role, Mapping[Act, Right]] = {
    Role.EVERYBODY: dict.fromkeys(Act, Right.ALLOWED),
    Role.NOBODY: dict.fromkeys(_BEHIND_THE_LOCK, Right.ALLOWED),
    Role.CLERK: {
        **dict.fromkeys(_AT_THE_COUNTER, Right.ALLOWED),
        Act.REFUND: Right.LIMITED,
        Act.JUDGE: Right.SECOND,
        Act.ADOPT: Right.SECOND,
    },
    Role.MANAGER: {**dict.fromkeys(set(Act) - {Act.PEOPLE}, Right.ALLOWED), Act.REFUND: Right.LIMITED},
    Role.OWNER: dict.fromkeys(Act, Right.ALLOWED),
}
"""What each role may do. An act that a role lacks is not allowed to it at all."""

NOT_ALLOWED, SECOND_NEEDED = "act_not_allowed", "second_person_needed"


def refusal(role: Role, act: Act, amount: int = 0, left: int | None = None) -> str:
    """Why `role` may not do `act` with `amount` alone: `act_not_allowed`, `second_person_needed`.

    Empty if it may. Amounts are minor units; `left` is what the person's limit still lets them give back today, None where
    they have no limit.
    """
    right = TABLE[role].get(act)
    if right is None:
        return NOT_ALLOWED
    within = right is Right.ALLOWED or (right is Right.LIMITED and (left is None or amount <= left))
    return "" if within else SECOND_NEEDED
