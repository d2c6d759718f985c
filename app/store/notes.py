"""Notes and tags of orders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.desk.folding import fold
from app.domain.desk.notes import OrderNote
from app.store.sqlite.database import Database, StoredRow, grouped, to_text


class NoteRows:
    """The notes and tags of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, order_id: int, text: str, at: datetime, who: str) -> OrderNote:
        """Keep a new note; call inside a write."""
        row = {"order_id": order_id, "text": text, "at": to_text(at), "who": who}
        self._db.touch(order_id)
        return OrderNote(self._db.insert("notes", row), text, at, who)

    def edit(self, number: int, text: str, at: datetime, who: str) -> None:
        """Replace the text of a note; call inside a write."""
        self._touch_owner(number)
        self._db.update("notes", ("id", number), {"text": text, "edited_at": to_text(at), "edited_by": who})

    def remove(self, number: int) -> None:
        """Delete a note; call inside a write."""
        self._touch_owner(number)
        self._db.execute("DELETE FROM notes WHERE id = ?", [number])

    def of_order(self, order_id: int) -> tuple[OrderNote, ...]:
        """The notes of an order, oldest first."""
        return self.of_orders([order_id]).get(order_id, ())

    def of_orders(self, order_ids: Sequence[int]) -> dict[int, tuple[OrderNote, ...]]:
        """The notes of each order that has any, oldest first."""
        query = "SELECT * FROM notes WHERE order_id IN ({many}) ORDER BY order_id, id"
        return grouped((row["order_id"], _note(row)) for row in self._db.rows_of(query, order_ids))

    def tag(self, order_id: int, tag: str) -> None:
        """Give an order a tag, or its newest spelling; call inside a write."""
        self._db.execute(
            "INSERT INTO tags (order_id, folded, tag) VALUES (?, ?, ?)"
            " ON CONFLICT (order_id, folded) DO UPDATE SET tag = excluded.tag",
            [order_id, fold(tag), tag],
        )
        self._db.touch(order_id)

    def untag(self, order_id: int, tag: str) -> None:
        """Take a tag from an order, however it is spelt; call inside a write."""
        self._db.execute("DELETE FROM tags WHERE order_id = ? AND folded = ?", [order_id, fold(tag)])
        self._db.touch(order_id)

    def tags_of(self, order_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """The tags of each order that has any, by the alphabet."""
        query = "SELECT order_id, tag FROM tags WHERE order_id IN ({many}) ORDER BY order_id, folded"
        return grouped((row["order_id"], row["tag"]) for row in self._db.rows_of(query, order_ids))

    def known_tags(self, beginning: str, limit: int) -> tuple[str, ...]:
        """Tags in use that begin with `beginning`, each once, in its newest spelling."""
        start = fold(beginning)
        rows = self._db.rows(
            # The order with the highest number was tagged last, as good as always.
            "SELECT tag, max(order_id) FROM tags INDEXED BY tags_by_name WHERE folded >= :start AND folded < :end"
            " GROUP BY folded ORDER BY folded LIMIT :limit",
            {"start": start, "end": f"{start}\U0010ffff", "limit": limit},
        )
        return tuple(row["tag"] for row in rows)

    def _touch_owner(self, number: int) -> None:
        for row in self._db.rows("SELECT order_id FROM notes WHERE id = ?", [number]):
            self._db.touch(row["order_id"])


def _note(row: StoredRow) -> OrderNote:
    edited_at = datetime.fromisoformat(row["edited_at"]) if row["edited_at"] else None
    return OrderNote(row["id"], row["text"], datetime.fromisoformat(row["at"]), row["who"], edited_at, row["edited_by"])
