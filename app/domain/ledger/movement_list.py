"""Movements as a list: those in one state, or in one payout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from app.domain.ledger.movement import Placed, Whereabouts
from app.domain.ledger.tracing import ListedMoney, Trace

NOT_OURS = "not_ours"
"""The state of what is listed and not ours, beside those of `Whereabouts`."""
ListedMovement = Placed | ListedMoney


def moved_at(item: ListedMovement) -> datetime:
    """When the money moved."""
    return item.movement.at if isinstance(item, Placed) else item.entry.at


def moved_amount(item: ListedMovement) -> int:
    """What it does to the balance, by the ledger or as we know it."""
    if isinstance(item, ListedMoney):
        return item.entry.amount
    return item.listed if item.entry else item.movement.signed


def count_states(trace: Trace) -> dict[str, int]:
    """How many movements are in each state, those in none left out."""
    counts = Counter(placed.where.value for placed in trace.placed)
    counts[NOT_OURS] += len(trace.not_ours)
    return {state: counts[state] for state in (*Whereabouts, NOT_OURS) if counts[state]}


def newest_first(trace: Trace, state: str = "") -> list[ListedMovement]:
    """All movements, or those in one state, the newest first."""
    found: list[ListedMovement] = [placed for placed in trace.placed if state in ("", placed.where)]
    if state in ("", NOT_OURS):
        found += trace.not_ours
    return sorted(found, key=moved_at, reverse=True)


def payout_contents(trace: Trace, payout: int) -> list[ListedMovement]:
    """What a payout holds, movements and all else, the newest first."""
    found: list[ListedMovement] = [placed for placed in trace.placed if placed.payout == payout]
    found += [listed for listed in (*trace.not_ours, *trace.others) if listed.payout == payout]
    return sorted(found, key=moved_at, reverse=True)


def held_contents(trace: Trace, currency: str) -> list[ListedMovement]:
    """What of a currency is listed and in no payout yet, the newest first."""
    found: list[ListedMovement] = [
        placed for placed in trace.placed if placed.entry and placed.payout < 0 and placed.movement.currency == currency
    ]
    listed = (*trace.not_ours, *trace.others)
    found += [each for each in listed if each.payout < 0 and each.entry.currency == currency]
    return sorted(found, key=moved_at, reverse=True)


def remainder(amount: int, contents: Sequence[ListedMovement]) -> int:
    """What of an amount its contents lack: a reserve, or an earlier balance."""
    return amount - sum(moved_amount(item) for item in contents)
