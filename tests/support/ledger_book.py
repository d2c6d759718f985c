"""A ledger as the service would write it, entry by entry, and the movements that a shop knows of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.domain.ledger.ledger_entry import Account, EntryType, LedgerEntry
from app.domain.ledger.movement import Direction, MoneyMovement
from app.domain.ledger.tracing import LedgerScope, Trace, Tracer

BEGIN = datetime(2026, 1, 5, 10, tzinfo=UTC)
"""A Monday."""


class Book:
    """The two accounts of ledger 12345, and what the shop did."""

    def __init__(self) -> None:
        self.lists: dict[Account, list[LedgerEntry]] = {account: [] for account in Account}
        self.movements: list[MoneyMovement] = []
        self.at = BEGIN
        self.payout = 2000000

    def write(self, account: Account, kind: str, amount: int, psp: str = "", reference: str = "") -> LedgerEntry:
        """Write the next entry of an account."""
        entries = self.lists[account]
        before = entries[-1].after if entries else 0
        place = (len(entries) + 1, kind, self.at, self.at.date(), amount, before, before + amount)
        entries.append(LedgerEntry(*place, psp, reference, "NOK", "api:123455"))
        return entries[-1]

    def funds(self, kind: str, amount: int, psp: str = "", reference: str = "") -> LedgerEntry:
        """Write the next entry of the money that is held."""
        return self.write(Account.FUNDS, kind, amount, psp, reference)

    def fees(self, kind: str, amount: int, psp: str = "", reference: str = "") -> LedgerEntry:
        """Write the next entry of the fees."""
        return self.write(Account.FEES, kind, amount, psp, reference)

    def sell(
        self, reference: str, amount: int = 10000, *, listed: bool = True, psp: str | None = None
    ) -> MoneyMovement:
        """Capture an amount, with its fee."""
        psp = f"p-{reference}" if psp is None else psp
        self.movements.append(MoneyMovement(reference, Direction.CAPTURE, amount, "NOK", self.at, psp))
        if listed:
            self.funds(EntryType.CAPTURE, amount, psp, reference)
            self.fees(EntryType.CAPTURE_FEE, -400, psp, reference)
        return self.movements[-1]

    def refund(self, reference: str, amount: int = 10000) -> MoneyMovement:
        """Give an amount back."""
        self.movements.append(MoneyMovement(reference, Direction.REFUND, amount, "NOK", self.at, f"r-{reference}"))
        self.funds(EntryType.REFUND, -amount, f"r-{reference}", reference)
        return self.movements[-1]

    def pay_out(self, text: str = "") -> LedgerEntry:
        """Take the fees, and pay out what is left; the next day begins."""
        owed = self.lists[Account.FEES][-1].after if self.lists[Account.FEES] else 0
        if owed:
            self.funds(EntryType.FEES_RETAINED, owed)
            self.fees(EntryType.FEES_RETAINED, -owed)
        self.payout += 1
        balance = self.lists[Account.FUNDS][-1].after
        paid = self.funds(EntryType.PAYOUT, -balance, f"12345-{self.payout}", text)
        self.next_day()
        return paid

    def next_day(self, days: int = 1) -> None:
        """Go on at the same hour of a later day."""
        self.at += timedelta(days=days)

    def trace(
        self,
        today: date | None = None,
        *,
        totals: dict[str, tuple[int, int]] | None = None,
        units: frozenset[int] = frozenset({1}),
        from_start: bool = True,
    ) -> Trace:
        """Trace it all, read to the end this day."""
        day = today or self.at.date()
        tracer = Tracer(day)
        tracer.begin(LedgerScope("12345", units, day, from_start))
        for account, entries in self.lists.items():
            tracer.take(account, entries)
        return tracer.end(self.movements, totals)

    def renumbered(self, account: Account) -> None:
        """Number the entries of an account again, after some were taken out or put in."""
        self.lists[account] = [each._replace(number=at) for at, each in enumerate(self.lists[account], 1)]
