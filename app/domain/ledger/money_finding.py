"""What does not agree between our records, the service's and its ledger."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.domain.ledger.ledger_entry import Account


class FindingKind(StrEnum):
    """Each kind is explained by a sentence of its own."""

    GAP = "gap"  # the balance jumps: entries between two are missing
    REPEATED = "repeated"  # entries are listed a second time, in a row
    SUM = "sum"  # an entry does not do to the balance what it says
    DATE = "date"  # a ledger date that cannot be
    TWICE = "twice"  # one capture or refund is listed twice
    LATE = "late"  # ours, and not in the ledger after two ledger dates
    DIFFERS = "differs"  # ours, and listed with another amount
    NO_FEE = "no_fee"  # a capture without a fee where captures have fees
    FEE_ALONE = "fee_alone"  # a fee of a capture that is not listed
    RETAINED = "retained"  # fees taken from payouts are not those that were owed
    PAYOUT_TWICE = "payout_twice"  # two payouts have one number
    OVERDRAWN = "overdrawn"  # more was paid out than was there
    TOTALS = "totals"  # the service counts more or less than the movements that we know
    UNKNOWN_TYPE = "unknown_type"  # counted, though nobody here knows what it is


class MoneyFinding(NamedTuple):
    """One thing that does not agree.

    `amount` is by how much, in minor units, as far as that can be said; `entries` how many it is about.
    """

    kind: FindingKind
    ledger: str = ""
    account: Account = Account.FUNDS
    entry: int = 0
    day: date | None = None
    amount: int = 0
    currency: str = ""
    reference: str = ""
    psp_reference: str = ""
    entries: int = 1
    detail: str = ""
