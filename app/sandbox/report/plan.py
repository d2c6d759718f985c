"""How a ledger is settled: fees, payouts, and the end of its day."""

from typing import Any, Literal

import msgspec
from msgspec import Struct

from app.sandbox.report.calendar import ZONES, Frequency, Zone
from app.sandbox.units import Unit

FIXED_FEES = {"EUR": 10}
"""The fixed part of a fee in minor units; one krone in the three others (seen in a price list for Norway)."""


class LedgerPlan(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One ledger: whose it is, and how it is settled.

    Amounts are in minor units.
    """

    ledger_id: str
    msn: str
    currency: str
    zone: Zone
    bank_scheme: str
    bank_account: str
    owner_scheme: str
    owner: str
    joined: tuple[str, ...] = ()
    """Other sales units whose money comes to this ledger."""
    cut_hour: Literal[0, 4] = 0
    frequency: Frequency = "daily"
    settlement: Literal["net", "gross"] = "net"
    lag_s: int = 10
    """How long a capture takes to the ledger: 5 to 30 s in good times, hours in bad ones (documented)."""
    fee_lag_s: int = 5
    fee_basis_points: int = 299
    fee_fixed: int = 100
    reserve: int = 0
    """What a payout leaves on the ledger."""
    payouts_blocked: bool = False
    payout_text: Literal["usual", "missing", "other"] = "usual"
    """The `reference` of a payout: the bank's text, none, or another text than the bank's."""

    def changed(self, changes: dict[str, Any]) -> "LedgerPlan":
        """The same ledger, settled differently; a ValueError says which change makes no sense."""
        if unknown := sorted(changes.keys() - set(self.__struct_fields__) | changes.keys() & {"msn", "currency"}):
            raise ValueError(f"cannot be changed: {', '.join(unknown)}")
        after = msgspec.convert(msgspec.to_builtins(self) | changes, LedgerPlan)
        for name in ("lag_s", "fee_lag_s", "fee_basis_points", "fee_fixed", "reserve"):
            if not 0 <= getattr(after, name) <= 10**9:
                raise ValueError(f"{name} must be a whole number from 0 to {10**9}")
        if not (after.ledger_id.isascii() and after.ledger_id.isdigit()):
            raise ValueError("ledger_id has digits only")
        return after


def usual_plan(unit: Unit) -> LedgerPlan:
    """The ledger that a sales unit begins with."""
    return LedgerPlan(
        ledger_id=f"30{unit.msn[-4:]}",
        msn=unit.msn,
        currency=unit.currency,
        zone=ZONES[unit.market],
        bank_scheme=f"BBAN:{unit.market}",
        bank_account=unit.bank_account,
        owner_scheme=unit.business["scheme"],
        owner=unit.business["id"],
        fee_fixed=FIXED_FEES.get(unit.currency, 100),
        # In Norway it is at present missing or different (documented).
        payout_text="missing" if unit.market == "NO" else "usual",
    )
