"""The action log in the database: append-only, each entry sealed with the last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.money import Money
from app.domain.operation import Operation
from app.domain.records.journal import START, Finding, LogEntry, What, seal
from app.store.sqlite.database import Database, StoredRow, to_text

_PAGE = 1000


class Journal:
    """The action log of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(
        self,
        what: What,
        at: datetime,
        *,
        who: str = "",
        reference: str = "",
        operation: Operation | None = None,
        amount: Money | None = None,
        outcome: str = "",
        detail: str = "",
    ) -> None:
        """Write one entry; call inside the write that it tells of.

        What an `operation` says of itself need not be repeated.
        """
        # The last hash goes into the new one: an entry cannot be changed or taken out without breaking all that follow.
        last = self._db.row("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1")
        money = amount or (operation.amount if operation else None)
        entry = LogEntry(
            # Numbered by us and not by SQLite, because the number is part of what is sealed.
            number=last["number"] + 1 if last else 1,
            at=to_text(at) or "",
            who=who or (operation.who if operation else ""),
            what=what,
            reference=reference or (operation.reference if operation else ""),
            operation=operation.id if operation else 0,
            kind=operation.kind.value if operation else "",
            amount=money.minor if money else 0,
            currency=money.currency.value if money else "",
            outcome=outcome,
            detail=detail,
            hash="",
        )
        sealed = replace(entry, hash=seal(last["hash"] if last else START, entry))
        self._db.insert("journal", vars(sealed))

    def entries(self) -> Iterator[LogEntry]:
        """Every entry, oldest first, read a page at a time."""
        after = -1
        # A page at a time: a log of years does not fit into memory, and a long query would hold up the writers.
        while rows := self._db.rows("SELECT * FROM journal WHERE number > ? ORDER BY number LIMIT ?", [after, _PAGE]):
            yield from (_entry(row) for row in rows)
            after = rows[-1]["number"]

    def kept(self, operation: int) -> bool:
        """Whether a person chose *keep* after the cancel `operation` came too late."""
        return bool(self.kept_of([operation]))

    def kept_of(self, operations: Sequence[int]) -> set[int]:
        """The cancels among these after which a person chose *keep*."""
        query = "SELECT operation FROM journal WHERE operation IN ({many}) AND what = ?"
        return {row["operation"] for row in self._db.rows_of(query, operations, [What.KEPT])}

    def check(self) -> Finding:
        """Whether the log is whole and unchanged, and agrees with decisions, payments and answers.

        See `check_log`.
        """
        from app.store.sqlite.log_check import check_log

        return check_log(self._db.file)


def _entry(row: StoredRow) -> LogEntry:
    return LogEntry(**row)
