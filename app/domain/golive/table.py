"""The list of demands with the evidence of each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from app.domain.golive.checklist import CHECKLIST
from app.domain.golive.demand import Demand
from app.domain.golive.finding import newest, shown_by
from app.domain.golive.in_store import IN_STORE
from app.domain.golive.proof import Evidence, KeptPayment, Proof

DEMANDS = (*CHECKLIST, *IN_STORE)
OLDEST = timedelta(days=30)
"""Examples may be a month old (ePayment checklist)."""


class DemandRow(NamedTuple):
    """A demand with its evidence, and what is not shown yet."""

    demand: Demand
    evidence: tuple[Evidence, ...]
    missing: tuple[Proof, ...]

    @property
    def met(self) -> bool:
        """Whether all that it needs is shown; never without evidence."""
        return bool(self.evidence) and not self.missing


def table(payments: Iterable[KeptPayment], notes: Iterable[Evidence], now: datetime) -> tuple[DemandRow, ...]:
    """Every demand, in the order of the list, with what is shown of it.

    `notes` are what a run wrote down. What is older than a month counts no more, nor does a payment that is.
    """
    since = now - OLDEST
    # An older payment that was read again today is still an old example.
    young = (kept for kept in payments if kept.payment.sent_at >= since)
    found = [*notes, *(each for kept in young for each in shown_by(kept))]
    shown = newest(each for each in found if each.at >= since)
    return tuple(_row(demand, shown) for demand in DEMANDS)


def _row(demand: Demand, shown: dict[Proof, Evidence]) -> DemandRow:
    evidence = tuple(shown[proof] for proof in (*demand.needs, *demand.also) if proof in shown)
    return DemandRow(demand, evidence, tuple(proof for proof in demand.needs if proof not in shown))
