"""What each order is looked up by, kept in step with the order."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from app.domain.desk.folding import fold, searchable
from app.domain.payment import Payment, standing
from app.domain.standing import Standing
from app.store.packed import unpack
from app.store.payments import Payments
from app.store.search.known_words import WITH_WORDS, KnownWords, words_of
from app.store.search.psp_ends import back_of
from app.store.sqlite.database import Database, StoredRow

TEXTS = (
    *("customer", "phone", "goods", "reference", "receipt", "pair", "description", "note", "tags", "tracking"),
    "people",
)
"""The columns with texts, in the order of the index of words."""
_ORDERS = (
    "SELECT o.*,"
    " (SELECT group_concat(name || ' ' || product_id, ' ') FROM lines WHERE order_id = o.id) AS goods,"
    " (SELECT group_concat(text, ' ') FROM notes WHERE order_id = o.id) AS notes,"
    " (SELECT group_concat(folded, char(10)) FROM tags WHERE order_id = o.id) AS tags,"
    " (SELECT group_concat(tracking, ' ') FROM (SELECT s.tracking FROM operations p JOIN shipments s ON s.operation_id = p.id"
    "  WHERE p.order_id = o.id AND NOT EXISTS (SELECT 1 FROM links WHERE operation_id = p.id AND shipment > 0)"
    "  UNION ALL SELECT tracking FROM handovers WHERE order_id = o.id)) AS tracking,"
    " (SELECT group_concat(who, char(10)) FROM (SELECT who FROM operations WHERE order_id = o.id"
    "  UNION SELECT who FROM handovers WHERE order_id = o.id UNION SELECT who FROM notes WHERE order_id = o.id)) AS people"
    " FROM orders o WHERE o.id IN ({many}) ORDER BY o.id DESC"
)
_UNKNOWN = (
    # Twice about the stage: the first is the condition of the index word for word, without which SQLite does not take it.
    "SELECT order_id FROM operations INDEXED BY one_pending_operation"
    " WHERE order_id IN ({many}) AND stage IN ('open', 'unknown') AND kind <> 'track' AND stage = 'unknown'"
)
_MERGED, _MOST_MERGED = 8, 16
"""So many pages of the index of words are put together for each order that has new words, and for so many orders at most."""
LookupRow = dict[str, str | int]


class Lookups:
    """The rows that a search looks through."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._payments = Payments(database)
        self.words = KnownWords(database)

    @property
    def begun(self) -> int:
        """Orders below this number may not be in the index yet."""
        row = self._db.row("SELECT before FROM lookups_begun")
        return row["before"] if row else 0

    @property
    def newest(self) -> int:
        """The number of the newest order; 0 for none."""
        row = self._db.row("SELECT ifnull(max(id), 0) AS newest FROM orders")
        return row["newest"] if row else 0

    @property
    def oldest(self) -> int:
        """The number of the oldest order; 0 for none."""
        row = self._db.row("SELECT ifnull(min(id), 0) AS oldest FROM orders")
        return row["oldest"] if row else 0

    def read(self, order_ids: Sequence[int]) -> list[LookupRow]:
        """What these orders are looked up by now, newest first."""
        payments = self._payments.of_orders(order_ids)
        unknown = self._unknown(order_ids)
        rows = self._db.rows_of(_ORDERS, order_ids)
        return [_row(row, payments.get(row["id"], ()), unknown=row["id"] in unknown) for row in rows]

    def kept(self, order_ids: Sequence[int]) -> list[LookupRow]:
        """As `read`, but from the index as far as it has them."""
        rows = self._db.rows_of("SELECT * FROM lookups WHERE order_id IN ({many}) ORDER BY order_id DESC", order_ids)
        known = {row["order_id"] for row in rows}
        return rows + self.read([number for number in order_ids if number not in known])

    def keep(self, order_ids: Sequence[int]) -> None:
        """Bring the rows of these orders into step.

        Call inside a write, at its end.
        """
        kept = self._db.rows_of("SELECT * FROM lookups WHERE order_id IN ({many})", order_ids)
        known = {row["order_id"]: row for row in kept}
        reworded, left = 0, set[str]()
        for row in self.read(order_ids):
            # Only what is another now is written: an untouched text costs the index of words nothing.
            before = known.get(row["order_id"])
            if before is None:
                self._db.insert("lookups", row)
                changed = row
            elif changed := {name: value for name, value in row.items() if value != before[name]}:
                self._db.update("lookups", ("order_id", row["order_id"]), changed)
                left |= _words_in({name: before[name] for name in changed}) - _words_in(changed)
            reworded += any(name in changed for name in TEXTS)
            self.words.keep(_words_in(changed))
        self.words.leave(left)
        if reworded:
            # A little each time: left to itself, SQLite would let a sale wait once in a while for a fifth of a second.
            pages = min(reworded, _MOST_MERGED) * _MERGED
            self._db.execute("INSERT INTO lookup_words (lookup_words, rank) VALUES ('merge', ?)", [pages])

    def follow(self, touched: Mapping[int, bool]) -> None:
        """Bring touched orders into step: with other texts, and with the same."""
        self.keep([order_id for order_id, reworded in touched.items() if reworded])
        self.keep_states([order_id for order_id, reworded in touched.items() if not reworded])

    def leave(self, order_ids: Sequence[object]) -> None:
        """Take orders out that are about to be deleted; call inside a write."""
        rows = self._db.rows_of("SELECT * FROM lookups WHERE order_id IN ({many})", order_ids)
        self._db.execute_of("DELETE FROM lookups WHERE order_id IN ({many})", order_ids)
        self.words.leave({word for row in rows for word in _words_in(row)})

    def keep_states(self, order_ids: Sequence[int]) -> None:
        """As `keep`, for orders of which no text has changed.

        It takes a third of that.
        """
        kept = self._db.rows_of(
            "SELECT l.order_id AS id, l.at, l.standing, l.to_ship, l.refunded, o.made_at, o.to_ship AS ships"
            " FROM lookups l JOIN orders o ON o.id = l.order_id WHERE l.order_id IN ({many})",
            order_ids,
        )
        payments, unknown = self._payments.latest(order_ids), self._unknown(order_ids)
        for row in kept:
            states = _states(row["made_at"], payments.get(row["id"]), ships=row["ships"], unknown=row["id"] in unknown)
            if changed := {name: value for name, value in states.items() if value != row[name]}:
                self._db.update("lookups", ("order_id", row["id"]), changed)
        known = {row["id"] for row in kept}
        self.keep([order_id for order_id in order_ids if order_id not in known])

    def _unknown(self, order_ids: Sequence[int]) -> set[int]:
        return {row["order_id"] for row in self._db.rows_of(_UNKNOWN, order_ids)}

    def build(self, some: int) -> int:
        """Take the next `some` orders into the index, newest first.

        Call inside a write. The result is `begun` as it is then.
        """
        before = self.begun
        rows = self._db.rows("SELECT id FROM orders WHERE id < ? ORDER BY id DESC LIMIT ?", [before, some + 1])
        order_ids = [row["id"] for row in rows[:some]]
        self.keep(order_ids)
        self._db.execute_many(
            "INSERT OR IGNORE INTO psp_ends (back, order_id) VALUES (?, ?)", self.read_ends(order_ids)
        )
        # One more than wanted was read, because only that tells the last page from a full one.
        before = order_ids[-1] if len(rows) > some else 0
        self._db.execute("UPDATE lookups_begun SET before = ?", [before])
        return before

    def read_ends(self, order_ids: Sequence[int]) -> list[tuple[str, int]]:
        """The ends of all psp references of these orders, and whose they are."""
        owners = "(SELECT reference, order_id FROM payments WHERE order_id IN ({many})) p"
        rows = self._db.rows_of("SELECT psp_reference, order_id FROM payments WHERE order_id IN ({many})", order_ids)
        rows += self._db.rows_of(
            f"SELECT e.psp_reference, p.order_id FROM {owners} CROSS JOIN events e ON e.reference = p.reference",  # noqa: S608
            order_ids,
        )
        found = {(back_of(row["psp_reference"]), row["order_id"]): None for row in rows}
        for row in self._db.rows_of(
            f"SELECT e.entries, p.order_id FROM {owners} CROSS JOIN event_logs e ON e.reference = p.reference",  # noqa: S608
            order_ids,
        ):
            # As `app.store.payments` packs them: the fifth part of an entry is its psp reference.
            found |= {(back_of(entry[4]), row["order_id"]): None for entry in json.loads(unpack(row["entries"]))}
        return [(back, order_id) for back, order_id in found if back]


def _words_in(texts: Mapping[str, object]) -> set[str]:
    return {word for name in WITH_WORDS if name in texts for word in words_of(str(texts[name]))}


def _row(order: StoredRow, payments: Sequence[Payment], *, unknown: bool) -> LookupRow:
    latest = payments[-1] if payments else None
    references: Collection[str] = dict.fromkeys((order["reference"], *(payment.reference for payment in payments)))
    return {
        "order_id": order["id"],
        "customer": searchable(order["customer"]),
        "phone": order["phone"],
        "goods": searchable(order["goods"] or ""),
        "reference": fold(" ".join(references)),
        "receipt": fold(order["receipt_number"]),
        "pair": fold(order["words"]),
        "description": searchable(order["description"]),
        "note": searchable(f"{order['note']} {order['notes'] or ''}"),
        "tags": "".join(f"\n{tag}" for tag in (order["tags"] or "").split("\n") if tag),
        "tracking": fold(order["tracking"] or ""),
        "people": searchable((order["people"] or "").replace("\n", " ")),
        "amount": order["total"],
        "currency": order["currency"],
        "unit": order["unit"],
        **_states(order["made_at"], latest, ships=order["to_ship"], unknown=unknown),
    }


def _states(made_at: str, latest: Payment | None, *, ships: int, unknown: bool) -> LookupRow:
    """What a decision or an answer may change: when it was sent, and how it stands."""
    stands = Standing.UNKNOWN if unknown else standing(latest, ())
    # A caller remembers the request, and not when the order was parked.
    at = latest.sent_at if latest else datetime.fromisoformat(made_at)
    return {
        "at": int(at.timestamp()),
        "standing": stands.value,
        # An order is marked for good, but once nothing is reserved any more there is nothing to wait for.
        "to_ship": int(ships and stands is Standing.RESERVED),
        "refunded": int(latest is not None and latest.aggregate.refunded > 0),
    }
