"""Files of closed days for a folder: queued, begun, written."""

from __future__ import annotations

from datetime import date, datetime

from app.domain.day.day_file import OF_CLOSING, DayFile, DayFileKind
from app.domain.day.figures import ClosedDay
from app.store.sqlite.database import Database, to_text


class DayFiles:
    """What waits and what was written, of one data folder.

    Each call that changes needs a write.
    """

    def __init__(self, database: Database) -> None:
        self._db = database

    def queue(self, closed: ClosedDay) -> None:
        """What a closing has waits from now on."""
        for kind in OF_CLOSING:
            self._add(DayFile(closed.unit, closed.till, closed.number, kind, closed.day))

    def queue_money(self, unit: int, day: date) -> None:
        """Fees and payouts of a day wait from now on."""
        self._add(DayFile(unit, 0, 0, DayFileKind.MONEY, day))

    def _add(self, file: DayFile) -> None:
        self._db.execute(
            "INSERT INTO day_files (unit, till, number, kind, day) VALUES (?, ?, ?, ?, ?)",
            [file.unit, file.till, file.number, file.kind, file.day.isoformat()],
        )

    def waiting(self, unit: int) -> tuple[DayFile, ...]:
        """What waits of a sales unit, the oldest day first."""
        rows = self._db.rows(
            "SELECT * FROM day_files WHERE unit = ? AND written_at IS NULL ORDER BY day, till, number, kind", [unit]
        )
        return tuple(
            DayFile(
                *(row["unit"], row["till"], row["number"], DayFileKind(row["kind"]), date.fromisoformat(row["day"])),
                *(row["name"], row["digest"]),
            )
            for row in rows
        )

    def next_money_day(self, unit: int) -> date | None:
        """The first day whose fees and payouts were not queued yet.

        None before anything was queued.
        """
        row = self._db.row(
            "SELECT max(CASE kind WHEN 'money' THEN day END) AS last, min(day) AS first FROM day_files WHERE unit = ?",
            [unit],
        )
        if row is None or row["first"] is None:
            return None
        if row["last"] is None:
            return date.fromisoformat(row["first"])
        return date.fromordinal(date.fromisoformat(row["last"]).toordinal() + 1)

    def begin(self, file: DayFile, name: str, digest: str) -> None:
        """Write down what a file will be called and hold, before it is written."""
        self._change(file, "name = ?, digest = ?", name, digest)

    def end(self, file: DayFile, at: datetime) -> None:
        """Write down that a file is written, or that there is none."""
        self._change(file, "written_at = ?", to_text(at))

    def _change(self, file: DayFile, change: str, *values: object) -> None:
        self._db.execute(
            f"UPDATE day_files SET {change} WHERE unit = ? AND till = ? AND number = ? AND kind = ? AND day = ?",  # noqa: S608
            [*values, file.unit, file.till, file.number, file.kind, file.day.isoformat()],
        )
