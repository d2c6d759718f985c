"""The figures of one currency: held, on its way, paid out, fees, disputed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from app.domain.ledger.movement import Payout

LATELY = timedelta(days=30)
"""Fees and payouts are summed up over so many days."""


class MoneyFigures:
    """What the first look shows, in minor units of `currency`.

    `held` is the balance at the service; `fees` those of the last thirty days; `owed` those that are not paid yet. `coming`
    are the payouts on their way, the next one first.
    """

    def __init__(self, currency: str, today: date) -> None:
        self.currency = currency
        self._from = today - LATELY
        self.held = self.on_its_way = self.paid_out = self.fees = self.owed = self.disputed = 0
        self.last_paid: Payout | None = None
        self.coming: list[Payout] = []

    @property
    def next_paid(self) -> Payout | None:
        """The payout that the bank has next."""
        return self.coming[0] if self.coming else None

    def add_fee(self, day: date, amount: int) -> None:
        """Count a fee of a day."""
        if day > self._from:
            self.fees += amount

    def finish(self, payouts: Sequence[Payout], today: date) -> None:
        """Count the payouts."""
        # Ledgers come one after the other, and files of the portal as they were found.
        for payout in sorted(payouts, key=lambda each: each.day):
            if payout.currency != self.currency or payout.aborted:
                continue
            if payout.on_its_way(today):
                self.on_its_way += payout.amount
                self.coming.append(payout)
                continue
            self.last_paid = payout
            if payout.day > self._from:
                self.paid_out += payout.amount
