"""Where the money of an order is, in one line."""

from __future__ import annotations

from datetime import date

from app.domain.ledger.movement import Placed, Whereabouts
from app.domain.ledger.tracing import Trace
from app.domain.money import format_minor
from app.words.ledger.money_words import ENTRIES, STATES
from ui.look.texts import tr
from ui.models.money_rows import ledger_day


def money_sentence(trace: Trace, today: date, language: str) -> str:
    """Where each movement is; nothing where no ledger is read.

    Those of one place stand together.
    """
    places: dict[str, dict[str, int]] = {}
    for placed in trace.placed:
        if placed.where is not Whereabouts.UNREAD:
            sums = places.setdefault(_place(placed, trace, today, language), {})
            what = tr(ENTRIES[placed.movement.direction])
            sums[what] = sums.get(what, 0) + placed.movement.amount
    if len(places) < 2:
        words = next(iter(places), "")
        return tr("Money: {where}").format(where=words) if words else ""
    return " · ".join(
        f"{', '.join(f'{what} {format_minor(minor, language)}' for what, minor in sums.items())}: {where}"
        for where, sums in places.items()
    )


def _place(placed: Placed, trace: Trace, today: date, language: str) -> str:
    words = tr(STATES[placed.where])
    if placed.payout < 0:
        return words
    payout = trace.payouts[placed.payout]
    with_payout = tr("paid out with {number}, about {day}")
    paid = with_payout.format(number=payout.number, day=ledger_day(payout.at_bank, today, language))
    return paid if placed.where is Whereabouts.PAID_OUT else f"{words}, {paid}"
