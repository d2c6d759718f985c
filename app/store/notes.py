"""Small things to remember: settings that differ from their default, and forms that were typed and not sent yet."""

from __future__ import annotations

from datetime import datetime

from app.store.sqlite.database import Database, to_moment, to_text


class Notes:
    """Settings and half-typed forms of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def settings(self) -> dict[str, str]:
        """Every setting that was changed, as text."""
        return {row["name"]: row["value"] for row in self._db.rows("SELECT name, value FROM settings")}

    def set_setting(self, name: str, value: str) -> None:
        """Save one setting; call inside a write."""
        # Not sqlite-utils' upsert: where its probe meets a full disk it falls back to a form that loses the row without a word.
        self._db.execute(
            "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [name, value],
        )

    def learn(self, lesson: str, at: datetime) -> None:
        """Remember what the service taught us about the sales unit by refusing it; call inside a write."""
        self._db.execute(
            "INSERT INTO lessons (name, learnt_at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET learnt_at = excluded.learnt_at",
            [lesson, to_text(at)],
        )

    def learnt(self, lesson: str) -> datetime | None:
        """When the service last taught us this, if it did."""
        row = self._db.row("SELECT learnt_at FROM lessons WHERE name = ?", [lesson])
        return to_moment(row["learnt_at"]) if row else None

    def forget(self, lesson: str) -> None:
        """Try it again next time; call inside a write."""
        self._db.execute("DELETE FROM lessons WHERE name = ?", [lesson])

    def form(self, name: str) -> str:
        """What was typed into the form `name`, as it was saved, or nothing."""
        row = self._db.row("SELECT value FROM forms WHERE name = ?", [name])
        return row["value"] if row else ""

    def set_form(self, name: str, value: str, at: datetime) -> None:
        """Save what stands in a form; an empty value forgets it. Call inside a write."""
        if value:
            self._db.execute(
                "INSERT INTO forms (name, value, saved_at) VALUES (?, ?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at",
                [name, value, to_text(at)],
            )
        else:
            self._db.execute("DELETE FROM forms WHERE name = ?", [name])
