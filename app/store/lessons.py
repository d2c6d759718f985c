"""What the service taught us about a sales unit by refusing it."""

from __future__ import annotations

from datetime import datetime

from app.store.sqlite.database import Database, to_moment, to_text


class Lessons:
    """The lessons of one data folder, by sales unit and refusal code."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def learn(self, unit: int, lesson: str, at: datetime) -> None:
        """Remember that the service refused it; call inside a write."""
        self._db.execute(
            "INSERT INTO lessons (unit, name, learnt_at) VALUES (?, ?, ?)"
            " ON CONFLICT (unit, name) DO UPDATE SET learnt_at = excluded.learnt_at",
            [unit, lesson, to_text(at)],
        )

    def learnt(self, unit: int, lesson: str) -> datetime | None:
        """When the service last taught us this, if it did."""
        row = self._db.row("SELECT learnt_at FROM lessons WHERE unit = ? AND name = ?", [unit, lesson])
        return to_moment(row["learnt_at"]) if row else None

    def all(self) -> dict[tuple[int, str], datetime]:
        """When the service last taught each lesson, by sales unit and name."""
        rows = self._db.rows("SELECT unit, name, learnt_at FROM lessons")
        return {(row["unit"], row["name"]): datetime.fromisoformat(row["learnt_at"]) for row in rows}

    def forget(self, unit: int, lesson: str) -> None:
        """Try it again next time; call inside a write."""
        self._db.execute("DELETE FROM lessons WHERE unit = ? AND name = ?", [unit, lesson])
