"""Closed days: numbered without gaps, sealed in the action log, and never changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from app.domain.day.business_day import DayRange
from app.domain.day.figures import ClosedDay
from app.domain.day.written import read_closed, seal_of, write_down
from app.domain.papers.printout import DAY_SLIP, Outcome, Printout
from app.domain.problem import Invalid
from app.domain.records.journal import What
from app.store.journal import Journal
from app.store.sqlite.database import Database, StoredRow, to_text


class LastClosing(NamedTuple):
    """The end of what a till has closed.

    `last_operation` is the last one that there was by then.
    """

    number: int
    ends: datetime
    last_operation: int


class OpenStep(NamedTuple):
    """An order that keeps a day open, perhaps by an unknown answer."""

    reference: str
    unknown: bool


class Closings:
    """The closed days of one data folder."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._db, self._journal = database, journal

    def last(self, unit: int, till: int) -> LastClosing | None:
        """The latest closing of a till."""
        row = self._db.row(
            "SELECT number, ends, last_operation FROM closings WHERE unit = ? AND till = ? ORDER BY number DESC LIMIT 1",
            [unit, till],
        )
        return LastClosing(row["number"], datetime.fromisoformat(row["ends"]), row["last_operation"]) if row else None

    def latest(self) -> dict[tuple[int, int], LastClosing]:
        """The latest closing of each till, by sales unit and till."""
        rows = self._db.rows(
            "SELECT unit, till, number, ends, last_operation FROM closings c WHERE number ="
            " (SELECT max(number) FROM closings d WHERE d.unit = c.unit AND d.till = c.till) ORDER BY unit, till"
        )
        return {
            (row["unit"], row["till"]): LastClosing(
                row["number"], datetime.fromisoformat(row["ends"]), row["last_operation"]
            )
            for row in rows
        }

    def add(self, closed: ClosedDay) -> None:
        """Write a closed day and its entry of the log.

        Call inside a write.
        """
        text = write_down(closed)
        place = f"{closed.unit}.{closed.till}.{closed.number}"
        self._journal.add(What.DAY_CLOSED, closed.closed_at, who=closed.who, detail=f"{place} {seal_of(text)}")
        last = self._db.row("SELECT ifnull(max(id), 0) AS id FROM operations")
        self._db.insert(
            "closings",
            {
                "unit": closed.unit,
                "till": closed.till,
                "number": closed.number,
                "day": closed.day.isoformat(),
                "ends": to_text(closed.ends),
                "last_operation": last["id"] if last else 0,
                "closed": text,
            },
        )

    def within(self, days: DayRange, unit: int | None = None) -> tuple[ClosedDay, ...]:
        """The closings of some days, in order, of one sales unit or all."""
        rows = self._db.rows(
            "SELECT closed FROM closings WHERE day BETWEEN :first AND :last AND (:unit IS NULL OR unit = :unit)"
            " ORDER BY day, unit, till, number",
            {"first": days.first.isoformat(), "last": days.last.isoformat(), "unit": unit},
        )
        return tuple(read_closed(row["closed"]) for row in rows)

    def any_within(self, days: DayRange, unit: int) -> bool:
        """Whether a sales unit closed any of some days."""
        query = "SELECT 1 FROM closings WHERE unit = ? AND day BETWEEN ? AND ? LIMIT 1"
        return self._db.row(query, [unit, days.first.isoformat(), days.last.isoformat()]) is not None

    def newest(self, unit: int, till: int, most: int) -> tuple[ClosedDay, ...]:
        """The latest closings of a till, the last one first."""
        rows = self._db.rows(
            "SELECT closed FROM closings WHERE unit = ? AND till = ? ORDER BY number DESC LIMIT ?", [unit, till, most]
        )
        return tuple(read_closed(row["closed"]) for row in rows)

    def numbered(self, unit: int, till: int, number: int) -> ClosedDay | None:
        """The closing with a number."""
        row = self._row(unit, till, number)
        return read_closed(row["closed"]) if row else None

    def _row(self, unit: int, till: int, number: int) -> StoredRow | None:
        return self._db.row("SELECT * FROM closings WHERE unit = ? AND till = ? AND number = ?", [unit, till, number])

    # what keeps a day open

    def open_steps(self, unit: int, ends: datetime) -> tuple[OpenStep, ...]:
        """The orders of which something from before `ends` waits or is not known.

        At any till of the sales unit. A request that was given a time of its own, such as a link for a week, keeps no day
        open: it has moved nothing.
        """
        rows: Sequence[StoredRow] = self._db.rows(
            "SELECT o.reference, max(stage = 'unknown') AS unknown FROM ("
            " SELECT order_id, stage FROM operations WHERE stage IN ('open', 'unknown') AND kind <> 'track'"
            "  AND unit = :unit AND recorded_at < :ends"
            " UNION ALL SELECT order_id, 'open' FROM payments WHERE state IN ('NEW', 'CREATED') AND expires_at IS NULL"
            "  AND unit = :unit AND sent_at < :ends"
            ") w JOIN orders o ON o.id = w.order_id GROUP BY o.id ORDER BY o.id",
            {"unit": unit, "ends": to_text(ends)},
        )
        return tuple(OpenStep(row["reference"], bool(row["unknown"])) for row in rows)

    # papers

    def begin_print(self, closed: ClosedDay, at: datetime, who: str, printer: str) -> int:
        """Write down that a paper goes out, and count its copy.

        Call inside a write. Raises `Invalid` `day_not_closed`.
        """
        row = self._row(closed.unit, closed.till, closed.number)
        if row is None:
            raise Invalid("day_not_closed", field="day", day=closed.day.isoformat())
        closing = row["id"]
        # Of one that never came out the number is free again: the first paper in hand is the original.
        self._db.execute("DELETE FROM closing_prints WHERE closing = ? AND outcome = ?", [closing, Outcome.FAILED])
        last = self._db.row("SELECT ifnull(max(copy), 0) AS copy FROM closing_prints WHERE closing = ?", [closing])
        copy = 1 + (last["copy"] if last else 0)
        values = {"closing": closing, "copy": copy, "at": to_text(at), "who": who, "printer": printer}
        self._db.insert("closing_prints", {**values, "outcome": Outcome.OPEN})
        return copy

    def newest_prints(self, most: int) -> tuple[tuple[ClosedDay, Printout], ...]:
        """The `most` newest papers of closed days, with the day of each."""
        rows = self._db.rows(
            # Sorted before the closings are read, which are long texts.
            "SELECT p.*, c.closed FROM (SELECT * FROM closing_prints ORDER BY at DESC, closing DESC, copy DESC LIMIT ?) p"
            " JOIN closings c ON c.id = p.closing ORDER BY p.at DESC, p.closing DESC, p.copy DESC",
            [most],
        )
        return tuple((read_closed(row["closed"]), _printout(row)) for row in rows)

    def end_print(self, closed: ClosedDay, copy: int, outcome: Outcome) -> None:
        """Write down what became of a paper.

        Call inside a write.
        """
        self._db.execute(
            "UPDATE closing_prints SET outcome = ? WHERE copy = ? AND closing ="
            " (SELECT id FROM closings WHERE unit = ? AND till = ? AND number = ?)",
            [outcome, copy, closed.unit, closed.till, closed.number],
        )


MOST_COPIES = 10_000
"""So many papers of one closed day are told apart by their numbers."""


def _printout(row: StoredRow) -> Printout:
    return Printout(
        id=-(row["closing"] * MOST_COPIES + row["copy"]),
        order_id=0,
        at=datetime.fromisoformat(row["at"]),
        what=DAY_SLIP,
        printer=row["printer"],
        copy=row["copy"],
        who=row["who"],
        outcome=Outcome(row["outcome"]),
    )
