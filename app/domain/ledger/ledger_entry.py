"""A ledger of the service, and the entries that it lists."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple


class Account(StrEnum):
    """The two lists of a ledger, each with a balance of its own."""

    FUNDS = "funds"  # money of the shop that the service holds
    FEES = "fees"  # what the shop owes for the service


class EntryType(StrEnum):
    """What an entry is about.

    The set is open: an entry of any other type is counted by its amount.
    """

    CAPTURE = "capture"
    REFUND = "refund"
    FEES_RETAINED = "fees-retained"  # on both accounts, with opposite signs
    PAYOUT = "payout-scheduled"
    PAYOUT_ABORTED = "payout-aborted"
    DISPUTED = "retained-disputed-capture"
    RETURNED = "returned-disputed-capture"
    CORRECTION = "correction"
    TOP_UP = "top-up"
    CREDIT_NOTE = "credit-note"
    CAPTURE_FEE = "capture-fee"
    FEES_INVOICED = "fees-invoiced"
    SERVICE_FEE = "service-fee"


FORMER_NAMES = {"scheduled-for-payout": EntryType.PAYOUT.value}
"""What types were called before 2024."""
KNOWN_TYPES = frozenset(kind.value for kind in EntryType)


class LedgerEntry(NamedTuple):
    """One entry of an account.

    `number` is ours, from 1 in the order in which the service listed them. `at` is its time, `day` its ledger date. Amounts
    are minor units; `amount` is signed: what it does to the balance of its account. `kind` is its type as it was given.
    """

    number: int
    kind: str
    at: datetime
    day: date
    amount: int
    before: int
    after: int
    psp_reference: str = ""
    reference: str = ""
    currency: str = "NOK"
    handle: str = ""


class Ledger(NamedTuple):
    """A ledger, as the service describes it.

    `handles` name the sales units that it settles for, such as `api:123455`; `bank_account` is where payouts go.
    """

    id: str
    currency: str
    bank_account: str
    handles: tuple[str, ...]

    def settles(self, msn: str) -> bool:
        """Whether money of the sales unit `msn` comes here."""
        # `api:` and `NO:` with the same digits have both been seen for one unit (docs/service.md).
        return any(handle.rpartition(":")[2] == msn for handle in self.handles)


def payout_number(psp_reference: str) -> str:
    """The number of a payout: 2000023 of `12345-2000023`."""
    return psp_reference.rpartition("-")[2]
