"""The ends of psp references, by which an order is found."""

from __future__ import annotations

from collections.abc import Iterable

from app.store.sqlite.database import Database

BACK = 12
"""So many letters and digits of the end are kept: no two of millions are alike in that."""


def back_of(psp_reference: str) -> str:
    """The end of a psp reference as it is kept.

    Letters and digits alone, the last one first.
    """
    return "".join(mark for mark in psp_reference.casefold() if mark.isalnum())[: -BACK - 1 : -1]


def keep_ends(database: Database, reference: str, psp_references: Iterable[str]) -> None:
    """Keep the ends of psp references of the payment `reference`.

    Call inside a write.
    """
    database.execute_many(
        "INSERT OR IGNORE INTO psp_ends (back, order_id) SELECT ?, order_id FROM payments WHERE reference = ?",
        [(back, reference) for back in dict.fromkeys(map(back_of, psp_references)) if back],
    )
