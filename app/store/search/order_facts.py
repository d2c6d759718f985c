"""What each found order is found by, for ranking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from app.domain.desk.query import Mark
from app.domain.search.ranking import FoundIn, OrderFacts
from app.domain.standing import Standing
from app.store.search.lookups import TEXTS, LookupRow, Lookups

_TEXTS = tuple((FoundIn(name), name) for name in TEXTS)
_MARKS = tuple((mark, mark.value) for mark in Mark)
"""The columns are named after the marks."""


def read_facts(
    lookups: Lookups, order_ids: Sequence[int], units: Mapping[int, str], *, ends_too: bool = True
) -> dict[int, OrderFacts]:
    """The facts of these orders; `units` are the folded names of sales units.

    With `ends_too` their psp references are among them.
    """
    ends: dict[int, list[str]] = {}
    # Unpacked from the service's log: only where an end of them was asked for.
    for back, order_id in lookups.read_ends(order_ids) if ends_too else ():
        ends.setdefault(order_id, []).append(back[::-1])
    rows = {int(row["order_id"]): row for row in lookups.kept(order_ids)}
    return {order_id: _facts(row, ends.get(order_id, []), units) for order_id, row in rows.items()}


def _facts(row: LookupRow, ends: Sequence[str], units: Mapping[int, str]) -> OrderFacts:
    # Some fifty orders for each key that is pressed: an enum is not asked for each text of each of them.
    texts = {place: str(row[column]) for place, column in _TEXTS}
    texts[FoundIn.UNIT] = units.get(int(row["unit"]), "")
    return OrderFacts(
        texts=texts,
        amount=int(row["amount"]),
        currency=str(row["currency"]),
        at=datetime.fromtimestamp(int(row["at"]), UTC),
        standing=Standing(str(row["standing"])),
        marks=frozenset(mark for mark, column in _MARKS if row[column]),
        psp=frozenset(ends),
    )
