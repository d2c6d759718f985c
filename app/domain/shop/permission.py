"""Permissions: a table of how much of each act a role may do.

Services ask it.
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
    CATALOGUE = "catalogue"
    SETTINGS = "settings"
    WEBHOOKS = "webhooks"
    BACKUP = "backup"  # copy the data file, or put a copy back


class Role(StrEnum):
    """The role of a person in the shop."""

    EVERYBODY = "everybody"  # as long as no people are set up


AmountLimit = int | None
"""Minor units up to which an act is allowed at a time; None is without end."""
TABLE: Mapping[Role, Mapping[Act, AmountLimit]] = {Role.EVERYBODY: dict.fromkeys(Act)}
"""What each role may do. An act that a role lacks is not allowed to it at all."""


def refusal(role: Role, act: Act, amount: int = 0, table: Mapping[Role, Mapping[Act, AmountLimit]] = TABLE) -> str:
    """Why `role` may not do `act` with `amount` (minor units): `act_not_allowed`, `amount_not_allowed`.

    Empty if it may.
    """
    allowed = table[role]
    if act not in allowed:
        return "act_not_allowed"
    limit = allowed[act]
    return "amount_not_allowed" if limit is not None and amount > limit else ""
