"""Captures and refunds of ours, and where their money is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.domain.saying.bank_days import after, is_bank_day


class Direction(StrEnum):
    """Which way money moved; the type of its entry is called the same."""

    CAPTURE = "capture"
    REFUND = "refund"


class MoneyMovement(NamedTuple):
    """A capture or refund that we know of.

    `amount` is positive, in minor units. `psp_reference` is empty where the service has not told it.
    """

    reference: str
    direction: Direction
    amount: int
    currency: str
    at: datetime
    psp_reference: str = ""
    unit: int = 1

    @property
    def signed(self) -> int:
        """What it does to the balance."""
        return self.amount if self.direction is Direction.CAPTURE else -self.amount


class Whereabouts(StrEnum):
    """Where the money of a movement is."""

    UNREAD = "unread"  # no ledger of its sales unit is read
    NOT_YET = "not_yet"  # the ledger does not list it so far, and need not
    LATE = "late"  # more than two ledger dates old, and not listed
    THERE = "there"  # listed, not paid out
    PAID_OUT = "paid_out"
    DIFFERS = "differs"  # listed with another amount or currency
    DISPUTED = "disputed"  # taken back because the card holder objects


_COUNTRY = {"NOK": "NO", "DKK": "DK", "EUR": "FI", "SEK": "SE"}
"""The service pays out a day later in Norway than elsewhere."""


@dataclass
class Payout:
    """A payout of a ledger.

    `amount` is what went to the bank; `text` what the service gives as the bank's text. `last` is the number of its entry:
    it holds the entries since the payout before.
    """

    ledger: str
    number: str
    day: date
    amount: int
    currency: str
    text: str = ""
    last: int = 0
    aborted: bool = False
    captures: int = 0
    refunds: int = 0
    retained: int = 0
    movements: int = 0

    @property
    def others(self) -> int:
        """What it holds besides captures, refunds and retained fees."""
        return self.amount - self.captures - self.refunds - self.retained

    @property
    def at_bank(self) -> date:
        """About when the bank has it; the day is never promised."""
        country = _COUNTRY.get(self.currency, "NO")
        day = self.day + (timedelta(days=2) if country == "NO" else timedelta(days=1))
        return day if is_bank_day(day, country) else after(day, 1, country)

    def on_its_way(self, today: date) -> bool:
        """Whether the bank may not have it yet."""
        return not self.aborted and today < self.at_bank


class Placed(NamedTuple):
    """A movement and where it is.

    `entry` is the number of its entry in `ledger`, 0 without one; `listed` the amount there, signed; `payout` the place of
    its payout among all, -1 without one.
    """

    movement: MoneyMovement
    where: Whereabouts
    ledger: str = ""
    entry: int = 0
    listed: int = 0
    payout: int = -1
