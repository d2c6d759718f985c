"""Remembered texts, each under scope, owner and name.

Settings have a table of their own.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.shop.scope import Owners, Scope
from app.store.sqlite.database import Database, to_text


class RememberedRows:
    """Settings and remembered texts of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def settings(self, owners: Owners) -> dict[str, str]:
        """Every setting that one of `owners` changed, as text.

        A person who did not choose has what was chosen before there were people.
        """
        rows = self._db.rows("SELECT scope, owner, name, value FROM settings ORDER BY owner")  # nobody's first
        return {
            row["name"]: row["value"]
            for row in rows
            if row["owner"] in (owners.of(Scope(row["scope"])), "" if row["scope"] == Scope.PERSON else None)
        }

    def own_setting(self, scope: Scope, owners: Owners, name: str) -> str | None:
        """What this very owner chose; None where nothing is stored for them."""
        row = self._db.row(
            "SELECT value FROM settings WHERE scope = ? AND owner = ? AND name = ?", [scope, owners.of(scope), name]
        )
        return str(row["value"]) if row else None

    def forget_setting(self, scope: Scope, owners: Owners, name: str) -> None:
        """Take away what this owner chose; call inside a write."""
        self._db.execute(
            "DELETE FROM settings WHERE scope = ? AND owner = ? AND name = ?", [scope, owners.of(scope), name]
        )

    def set_setting(self, scope: Scope, owners: Owners, name: str, value: str) -> None:
        """Save one setting; call inside a write."""
        # Not sqlite-utils' upsert: where its probe meets a full disk it falls back to a form that loses the row without a word.
        self._db.execute(
            "INSERT INTO settings (scope, owner, name, value) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (scope, owner, name) DO UPDATE SET value = excluded.value",
            [scope, owners.of(scope), name, value],
        )

    def recall(self, scope: Scope, owners: Owners, name: str, part: str = "") -> str:
        """What is remembered, or nothing."""
        row = self._db.row(
            "SELECT value FROM memory WHERE scope = ? AND owner = ? AND name = ? AND part = ?",
            [scope, owners.of(scope), name, part],
        )
        return row["value"] if row else ""

    def parts(self, scope: Scope, owners: Owners, name: str) -> dict[str, str]:
        """All that is remembered under one name, by its part."""
        rows = self._db.rows(
            "SELECT part, value FROM memory WHERE scope = ? AND owner = ? AND name = ? ORDER BY part",
            [scope, owners.of(scope), name],
        )
        return {row["part"]: row["value"] for row in rows}

    def keep(self, scope: Scope, owners: Owners, name: str, part: str, value: str, at: datetime) -> None:
        """Remember `value`; an empty one is forgotten. Call inside a write."""
        if value:
            self._db.execute(
                "INSERT INTO memory (scope, owner, name, part, value, saved_at) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (scope, owner, name, part)"
                " DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at",
                [scope, owners.of(scope), name, part, value, to_text(at)],
            )
        else:
            self.forget(scope, owners, name, part)

    def forget(self, scope: Scope, owners: Owners, name: str, part: str) -> None:
        """Remember it no longer; call inside a write."""
        under = [scope, owners.of(scope), name, part]
        self._db.execute("DELETE FROM memory WHERE scope = ? AND owner = ? AND name = ? AND part = ?", under)
