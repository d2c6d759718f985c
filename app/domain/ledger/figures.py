"""The figures of one currency: held, on its way, paid out, fees, disputed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from app.domain.ledger.movement import Payout

LATELY = timedelta(days=30)
"""Fees and payouts are summed up over so many days."""


class MoneyFigures:
    """What the first look shows, in minor units of `currency`.

    `held` is the balance at the service; `fees` those of the last thirty days; `owed` those that are not paid yet.
    """

    def __init__(self, currency: str, today: date) -> None:
        self.currency = currency
        self._from = today - LATELY
        self.held = self.on_its_way = self.paid_out = self.fees = self.owed = self.disputed = 0
        self.last_paid: Payout | None = None
        self.next_paid: Payout | None = None

    def add_fee(self, day: date, amount: int) -> None:
        """Count a fee of a day."""
        if day > self._from:
            self.fees += amount

    def finish(self, payouts: Sequence[Payout], today: date) -> None:
        """Count the payouts, which are listed oldest first."""
        for payout in payouts:
            if payout.currency != self.currency or payout.aborted:
                continue
            if payout.on_its_way(today):
                self.on_its_way += payout.amount
                self.next_paid = payout
                continue
            self.last_paid = payout
            if payout.day > self._from:
                self.paid_out += payout.amount
