"""The ledgers of the service: their entries, and how far each was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from app.domain.ledger.ledger_entry import Account, Ledger, LedgerEntry
from app.store.sqlite.database import Database, StoredRow, to_moment, to_text

MOST_TRIES = 40
"""A payout that comes back is paid with one of the next; so many after an entry are looked at."""
# Left to itself SQLite would walk through the whole ledger.
_ABOUT = (
    "SELECT * FROM ledger_entries INDEXED BY ledger_entries_of_{index}"
    " WHERE {column} IN ({{many}}) AND ledger = ? AND account = 'funds'"
)
# The condition is that of the index, to the letter.
_PAYOUTS = (
    "SELECT * FROM ledger_entries INDEXED BY payouts_of_ledger WHERE ledger = ? AND number > ?"
    " AND account = 'funds' AND kind IN ('payout-scheduled', 'scheduled-for-payout', 'payout-aborted')"
    " ORDER BY number LIMIT ?"
)


class ReadPlace(NamedTuple):
    """How far an account was read.

    `ended_at` is when it was last read to its end.
    """

    cursor: str = ""
    entries: int = 0
    ended_at: datetime | None = None


class Ledgers:
    """The ledgers of one data folder. Entries are only added."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def save(self, ledger: Ledger, unit: int, at: datetime) -> None:
        """Keep a ledger that the keys of `unit` see; call inside a write."""
        known = next((units for each, units in self.all() if each.id == ledger.id), ())
        units = " ".join(str(each) for each in dict.fromkeys((*known, unit)))
        self._db.execute(
            "INSERT INTO ledgers VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET units = excluded.units,"
            " currency = excluded.currency, bank_account = excluded.bank_account, handles = excluded.handles",
            [ledger.id, units, ledger.currency, ledger.bank_account, " ".join(ledger.handles), to_text(at)],
        )

    def all(self) -> tuple[tuple[Ledger, tuple[int, ...]], ...]:
        """Every ledger with the sales units whose keys see it, the first finder first."""
        rows = self._db.rows("SELECT * FROM ledgers ORDER BY found_at, id")
        return tuple((_ledger(row), tuple(int(each) for each in row["units"].split())) for row in rows)

    def place(self, ledger: str, account: Account) -> ReadPlace:
        """How far an account was read."""
        row = self._db.row("SELECT * FROM ledger_cursors WHERE ledger = ? AND account = ?", [ledger, account])
        return ReadPlace(row["cursor"], row["entries"], to_moment(row["ended_at"])) if row else ReadPlace()

    def add_page(
        self, ledger: str, account: Account, asked: ReadPlace, entries: Iterable[LedgerEntry], place: ReadPlace
    ) -> bool:
        """Add the page that was read from `asked` on; call inside a write.

        Its entries are numbered on: nothing else tells two equal ones apart. Where another reader was here since, nothing
        is added and the result is False.
        """
        before = self.place(ledger, account)
        if before[:2] != asked[:2]:
            return False
        rows = [
            (ledger, account, before.entries + count, each.kind, to_text(each.at), each.day.isoformat(), *each[4:])
            for count, each in enumerate(entries, 1)
        ]
        self._db.execute_many("INSERT INTO ledger_entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        total = before.entries + len(rows)
        ended_at = to_text(place.ended_at or before.ended_at)
        self._db.execute(
            "INSERT OR REPLACE INTO ledger_cursors VALUES (?, ?, ?, ?, ?)",
            [ledger, account, place.cursor, total, ended_at],
        )
        return True

    def has(self, ledger: str, psp_reference: str) -> bool:
        """Whether the funds of a ledger list this reference."""
        query = "SELECT 1 FROM ledger_entries WHERE ledger = ? AND account = 'funds' AND psp_reference = ? LIMIT 1"
        return self._db.row(query, [ledger, psp_reference]) is not None

    def entries(self, ledger: str, account: Account, after: int, limit: int) -> list[LedgerEntry]:
        """Entries of an account by their number, those behind `after`."""
        rows = self._db.rows(
            "SELECT * FROM ledger_entries WHERE ledger = ? AND account = ? AND number > ? ORDER BY number LIMIT ?",
            [ledger, account, after, limit],
        )
        return [_entry(row) for row in rows]

    def of_days(self, ledger: str, account: Account, first: date, last: date) -> list[LedgerEntry]:
        """Entries of an account between two ledger dates, in order."""
        rows = self._db.rows(
            "SELECT * FROM ledger_entries WHERE ledger = ? AND account = ? AND day BETWEEN ? AND ? ORDER BY number",
            [ledger, account, first.isoformat(), last.isoformat()],
        )
        return [_entry(row) for row in rows]

    def lists_since(self, ledger: str, account: Account, day: date) -> bool:
        """Whether an account lists anything on `day` or later."""
        query = "SELECT 1 FROM ledger_entries WHERE ledger = ? AND account = ? AND day >= ? LIMIT 1"
        return self._db.row(query, [ledger, account, day.isoformat()]) is not None

    def about(self, ledger: str, references: Sequence[str], psp_references: Sequence[str]) -> list[LedgerEntry]:
        """Entries of the funds about these, and payouts that may hold them.

        In the order of the ledger.
        """
        found: dict[int, LedgerEntry] = {}
        for column, index, names in (
            ("reference", "order", references),
            ("psp_reference", "movement", psp_references),
        ):
            rows = self._db.rows_of(_ABOUT.format(column=column, index=index), names, [ledger])
            found |= {row["number"]: _entry(row) for row in rows}
        for number in tuple(found):
            found |= {row["number"]: _entry(row) for row in self._db.rows(_PAYOUTS, [ledger, number, MOST_TRIES])}
        return [found[number] for number in sorted(found)]


def _ledger(row: StoredRow) -> Ledger:
    return Ledger(row["id"], row["currency"], row["bank_account"], tuple(row["handles"].split()))


def _entry(row: StoredRow) -> LedgerEntry:
    return LedgerEntry(
        row["number"],
        row["kind"],
        datetime.fromisoformat(row["at"]),
        date.fromisoformat(row["day"]),
        row["amount"],
        row["before"],
        row["after"],
        row["psp_reference"],
        row["reference"],
        row["currency"],
        row["handle"],
    )
