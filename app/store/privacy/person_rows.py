"""All that is kept of a person in one database: found, and erased.

Amounts, states, times and references stay, and so do the goods; what tells of the person goes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from app.domain.desk.folding import fold, searchable
from app.domain.payment import State
from app.domain.records.erasure import Obstacle, WhyKept, erased_copy
from app.domain.records.journal import START, LogEntry, What, leave_out
from app.domain.records.traces import Traces
from app.store.journal import Journal
from app.store.operations import Operations, operation_of
from app.store.sqlite.database import Database, StoredRow, to_text

_SOUGHT = (
    ("orders", "id", "id", ("customer", "description", "note")),
    ("lines", "order_id", "position", ("name",)),
    ("notes", "order_id", "id", ("text",)),
    ("tags", "order_id", "folded", ("tag",)),
    ("operations", "order_id", "id", ("reason", "detail")),
)
"""Where a person may be mentioned: a table, whose order it is, which row of that, and the columns with words."""
_ODD_MARK = "*[^\t\n\r -~\u00a0\u00b7\u00c0-\u017f]*"
"""For SQLite's GLOB: a text with a mark that is neither plain nor a letter of ours, such as an unseen one or a wide digit."""
_NOBODY = {
    "phone": "",
    "customer": "",
    "personal_qr": "",
    "customer_token": "",
    "note": "",
    "shares": "",
    "ready_body": None,
}
"""An order of nobody. Name and address are not asked for again."""
_STANDING = (
    "SELECT o.reference, p.state, p.authorized - p.captured - p.cancelled AS left_over,"
    " EXISTS (SELECT 1 FROM operations d WHERE d.order_id = o.id AND d.stage IN ('open', 'unknown')) AS pending"
    " FROM orders o JOIN payments p ON p.order_id = o.id WHERE o.id IN ({many}) ORDER BY o.id, p.attempt"
)


class Noted(NamedTuple):
    """How an erasure is written down.

    `salt` is kept nowhere: what was sent cannot be tried out against the hash that stays of it.
    """

    at: datetime
    who: str
    salt: bytes


_SETTLED = (
    "o.made_at < :moment"
    " AND (o.phone <> '' OR o.customer <> '' OR o.personal_qr <> '' OR o.customer_token <> '' OR o.note <> ''"
    "  OR o.shares <> '' OR EXISTS (SELECT 1 FROM notes WHERE order_id = o.id))"
    " AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.order_id = o.id AND (p.sent_at >= :moment"
    "  OR p.state IN ('NEW', 'CREATED') OR p.state = 'AUTHORIZED' AND p.authorized - p.captured - p.cancelled > 0))"
    " AND NOT EXISTS (SELECT 1 FROM operations d WHERE d.order_id = o.id"
    "  AND (d.stage IN ('open', 'unknown') OR d.recorded_at >= :moment))"
)
"""Orders with a person that were over before `:moment`."""


class PersonRows:
    """The persons of one database; every erasure is called inside a write."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._journal = Journal(database)
        self._operations = Operations(database, self._journal)

    # whose is what

    def own_orders(self, phone: str) -> list[int]:
        """The orders of a number, oldest first, drafts among them."""
        # Through the index of numbers; `<> ''` is what makes it usable.
        rows = self._db.rows("SELECT id FROM orders WHERE phone = ? AND phone <> '' ORDER BY id", [phone])
        return [row["id"] for row in rows]

    def names(self, order_ids: Sequence[int]) -> tuple[str, ...]:
        """Every name under which these orders were made or sent, each once."""
        rows = self._db.rows_of("SELECT customer AS name FROM orders WHERE id IN ({many})", order_ids)
        rows += self._db.rows_of(
            "SELECT r.name FROM payments p CROSS JOIN recipients r ON r.reference = p.reference"
            " WHERE p.order_id IN ({many})",
            order_ids,
        )
        return tuple(dict.fromkeys(name for row in rows if (name := " ".join(row["name"].split()))))

    def drafts(self, order_ids: Sequence[int]) -> list[int]:
        """Those among the orders of which nothing was ever sent."""
        rows = self._db.rows_of(
            "SELECT id FROM orders WHERE id IN ({many})"
            " AND NOT EXISTS (SELECT 1 FROM payments WHERE order_id = orders.id)",
            order_ids,
        )
        return [row["id"] for row in rows]

    def namesakes(self, name: str, own: Sequence[int]) -> int:
        """How many orders besides one's `own` stand under a name, however it is spelt."""
        rows = self._db.rows(
            "SELECT id FROM orders WHERE customer = ? UNION SELECT order_id FROM lookups WHERE customer = ?",
            [name, searchable(name)],
        )
        return len({row["id"] for row in rows} - set(own))

    def obstacles(self, order_ids: Sequence[int]) -> tuple[Obstacle, ...]:
        """Why some of these orders cannot lose their customer yet, one reason each."""
        found: dict[str, WhyKept] = {}
        for row in self._db.rows_of(_STANDING, order_ids):
            if row["pending"]:
                found[row["reference"]] = WhyKept.UNSETTLED
            elif row["state"] in (State.NEW, State.CREATED):
                found[row["reference"]] = WhyKept.OPEN
            elif row["state"] == State.AUTHORIZED and row["left_over"] > 0:
                found[row["reference"]] = WhyKept.RESERVED
        return tuple(Obstacle(reference, why) for reference, why in found.items())

    def mentioning(self, traces: Traces, own: Sequence[int]) -> list[int]:
        """The orders of other people that mention the person, oldest first."""
        found = set[int]()
        for table, owner, _, columns in _SOUGHT:
            texts = " || char(10) || ".join(columns)
            # Only what has one of the words at all is looked at closely: a file has millions of lines.
            condition, values = _may_hold(texts, traces)
            query = f"SELECT {owner} AS n, {texts} AS words FROM {table} WHERE {condition}"  # noqa: S608 - names of ours
            for row in self._db.rows(query, values):
                found |= {row["n"]} if traces.held_by(row["words"]) else set()
        condition, values = _may_hold("detail", traces)
        query = f"SELECT reference, detail FROM journal WHERE reference <> '' AND ({condition})"  # noqa: S608
        references = {row["reference"] for row in self._db.rows(query, values) if traces.held_by(row["detail"])}
        for query in (
            "SELECT id AS n FROM orders WHERE reference IN ({many})",
            "SELECT order_id AS n FROM payments WHERE reference IN ({many})",
        ):
            found |= {row["n"] for row in self._db.rows_of(query, sorted(references))}
        return sorted(found - set(own))

    def asked_before(self, phone: str) -> list[int]:
        """Settled steps by which an order asked this number before it asked another one."""
        rows = self._db.rows(
            # A number changes between two requests only, also where the first was refused and has no payment of its own.
            "SELECT d.* FROM (SELECT order_id FROM operations WHERE kind = 'create' GROUP BY order_id HAVING count(*) > 1) p"
            " CROSS JOIN operations d ON d.order_id = p.order_id"
            " WHERE d.kind = 'create' AND d.body_hash = '' AND d.stage NOT IN ('open', 'unknown') ORDER BY d.id"
        )
        return [row["id"] for row in rows if phone.encode() in operation_of(row).body]

    def remembered(self, traces: Traces) -> list[StoredRow]:
        """Remembered rows that tell of the person: forms, open pages, searches."""
        rows = self._db.rows("SELECT scope, owner, name, part, value FROM memory")
        return [row for row in rows if any(traces.held_by(text) for text in (row["part"], *_texts_in(row["value"])))]

    def looks_at(self, references: Sequence[str]) -> list[LogEntry]:
        """When staff had the whole number of one of these orders shown."""
        rows = self._db.rows_of(
            "SELECT * FROM journal WHERE what = 'revealed' AND reference IN ({many}) ORDER BY number", references
        )
        return [LogEntry(**row) for row in rows]

    def settled_before(self, moment: datetime, limit: int) -> list[int]:
        """Orders with a person that were over before `moment`, oldest first."""
        rows = self._db.rows(
            f"SELECT o.id FROM orders o WHERE {_SETTLED} ORDER BY o.id LIMIT :limit",  # noqa: S608 - words of ours
            {"moment": to_text(moment), "limit": limit},
        )
        return [row["id"] for row in rows]

    def still_settled(self, order_ids: Sequence[int], moment: datetime) -> list[int]:
        """Those of `order_ids` that `settled_before` would name now."""
        rows = self._db.rows(
            f"SELECT o.id FROM orders o WHERE o.id IN (SELECT value FROM json_each(:ids)) AND {_SETTLED} ORDER BY o.id",  # noqa: S608
            {"moment": to_text(moment), "ids": json.dumps(list(order_ids))},
        )
        return [row["id"] for row in rows]

    # what goes

    def erase_orders(self, order_ids: Sequence[int], traces: Traces, noted: Noted) -> None:
        """Take the person out of orders that are over; their drafts go whole."""
        drafts = self.drafts(order_ids)
        self._forget_parts(order_ids)
        self._db.on_leaving(drafts)
        for number in drafts:
            self._db.execute("DELETE FROM orders WHERE id = ?", [number])
        sent = [number for number in order_ids if number not in set(drafts)]
        for number in sent:
            self._db.update("orders", ("id", number), _NOBODY)
            self._db.touch(number)
        self._cut(sent, traces, noted, own=True)
        self._erase_bodies(
            self._db.rows_of("SELECT * FROM operations WHERE order_id IN ({many}) ORDER BY id", sent), noted
        )

    def erase_asked(self, operations: Sequence[int], noted: Noted) -> None:
        """Take the person out of what was sent by these steps."""
        self._erase_bodies(self._db.rows_of("SELECT * FROM operations WHERE id IN ({many})", operations), noted)

    def erase_mentions(self, order_ids: Sequence[int], traces: Traces, noted: Noted) -> None:
        """Cut the person out of what is kept of other people's orders."""
        self._cut(order_ids, traces, noted, own=False)
        for number in order_ids:
            self._db.touch(number)

    def forget_remembered(self, rows: Sequence[StoredRow]) -> None:
        """Forget these rows of what is remembered."""
        for row in rows:
            under = [row["scope"], row["owner"], row["name"], row["part"]]
            self._db.execute("DELETE FROM memory WHERE scope = ? AND owner = ? AND name = ? AND part = ?", under)

    def _erase_bodies(self, rows: Sequence[StoredRow], noted: Noted) -> None:
        for row in rows:
            # What lost its person once cannot lose it again.
            if not row["body_hash"] and (copy := erased_copy(operation_of(row).body)) is not None:
                self._operations.redact(row["id"], copy, *noted)

    def _forget_parts(self, order_ids: Sequence[int]) -> None:
        """Notes, address, parcels and codes of orders: each tells of the person as a whole."""
        references = self._references(order_ids)
        operations = [row["id"] for row in self._db.rows_of(
            "SELECT id FROM operations WHERE order_id IN ({many})", order_ids
        )]  # fmt: skip
        for sql, many in (
            ("DELETE FROM notes WHERE order_id IN ({many})", order_ids),
            ("DELETE FROM recipients WHERE reference IN ({many})", references),
            ("DELETE FROM shown WHERE reference IN ({many})", references),
            ("DELETE FROM links WHERE operation_id IN ({many})", operations),
            ("UPDATE shipments SET tracking = '' WHERE operation_id IN ({many})", operations),
            ("UPDATE handovers SET tracking = '' WHERE order_id IN ({many})", order_ids),
            ("DELETE FROM memory WHERE name IN ('draft', 'parked', 'code-picture') AND part IN ({many})", references),
        ):
            self._db.execute_of(sql, many)

    def _references(self, order_ids: Sequence[int]) -> list[str]:
        rows = self._db.rows_of("SELECT reference FROM orders WHERE id IN ({many})", order_ids)
        rows += self._db.rows_of("SELECT reference FROM payments WHERE order_id IN ({many})", order_ids)
        return list(dict.fromkeys(str(row["reference"]) for row in rows))

    # words

    def _cut(self, order_ids: Sequence[int], traces: Traces, noted: Noted, *, own: bool) -> None:
        """Cut the person out of every text of these orders, and of what the log says of them."""
        for table, owner, key, columns in _SOUGHT:
            query = f"SELECT {owner}, {key}, {', '.join(columns)} FROM {table} WHERE {owner} IN ({{many}})"  # noqa: S608
            for row in self._db.rows_of(query, order_ids):
                # Goods stay what they are: who is called Rose may have bought one.
                about = own and table != "lines"
                changed = {name: cut for name in columns if (cut := traces.cut(row[name], own=about)) != row[name]}
                if changed:
                    self._change(table, owner, key, row, changed)
        for entry, before in self._log_of(order_ids):
            detail = traces.cut(entry.detail, own=own)
            if detail != entry.detail:
                self._leave_out(entry, before, detail, noted)

    def _change(self, table: str, owner: str, key: str, row: StoredRow, changed: dict[str, str]) -> None:
        if table == "tags":
            # A tag without its word says nothing, and two such would be the same.
            self._db.execute("DELETE FROM tags WHERE order_id = ? AND folded = ?", [row["order_id"], row["folded"]])
        elif key == "position":
            self._db.execute(
                "UPDATE lines SET name = ? WHERE order_id = ? AND position = ?",
                [changed["name"], row["order_id"], row["position"]],
            )
            # What reports count is kept apart. Two goods that are told apart by their names alone stay two.
            for name in (changed["name"], f"{changed['name']} "):
                self._db.execute(
                    "UPDATE OR IGNORE move_parts SET name = ? WHERE name = ? AND operation_id IN"
                    " (SELECT id FROM operations WHERE order_id = ?)",
                    [name, row["name"], row["order_id"]],
                )
        else:
            self._db.update(table, (key, row[key]), changed)

    def _log_of(self, order_ids: Sequence[int]) -> Iterator[tuple[LogEntry, str]]:
        """What the log says of these orders in words, each entry with the hash of the one before it."""
        operations = self._db.rows_of("SELECT id FROM operations WHERE order_id IN ({many})", order_ids)
        numbers = {
            row["number"]
            for row in self._db.rows_of(
                "SELECT number FROM journal WHERE operation IN ({many}) AND operation <> 0 AND detail <> ''",
                [row["id"] for row in operations],
            )
        }
        # Entries that are about no step: goods that left without money, who looked, which movement a step was.
        numbers |= {
            row["number"]
            for row in self._db.rows_of(
                "SELECT number FROM journal WHERE operation = 0 AND detail <> '' AND reference IN ({many})",
                self._references(order_ids),
            )
        }
        query = (
            "SELECT j.*, b.hash AS before FROM journal j LEFT JOIN journal b ON b.number = j.number - 1"
            " WHERE j.number IN ({many}) ORDER BY j.number"
        )
        for row in self._db.rows_of(query, sorted(numbers)):
            before = row.pop("before")
            # The first entry has none before it.
            yield LogEntry(**row), before or START

    def _leave_out(self, entry: LogEntry, before: str, detail: str, noted: Noted) -> None:
        self._journal.add(What.LEFT_OUT, noted.at, who=noted.who, detail=leave_out(before, entry, detail))
        self._db.update("journal", ("number", entry.number), {"detail": detail})


def _may_hold(texts: str, traces: Traces) -> tuple[str, list[object]]:
    """A condition that holds for every text with a trace of the person, and for few others."""
    # LIKE and GLOB read no further than a NUL.
    conditions, values = [f"{texts} GLOB ?", f"instr({texts}, char(0))"], list[object]([_ODD_MARK])
    if traces.phone:
        # The last digits in their order, whatever people write between them.
        conditions.append(f"{texts} LIKE ?")
        values.append(f"%{'%'.join(traces.phone[-6:])}%")
    for name in traces.names:
        words = fold(name).split()
        if len(words) > 1:
            # Letters beyond ASCII have other bytes when they are folded or small; the plain part of a word will do.
            part = max((piece for word in name.split() for piece in _plain_pieces(word)), key=len, default="")
            conditions.append(f"{texts} LIKE ?")
            values.append(f"%{part}%")
    return " OR ".join(conditions), values


def _plain_pieces(word: str) -> list[str]:
    return "".join(mark if mark.isascii() and mark.isalnum() else " " for mark in word).split()


def _texts_in(value: str) -> list[str]:
    """Every text in a remembered value, which is JSON or a plain text."""
    try:
        read: Any = json.loads(value)
    except ValueError:
        return [value]
    found, waiting = list[str](), [read]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            waiting += [*part, *part.values()]
        elif isinstance(part, list):
            waiting += part
        else:
            found.append(str(part))
    return found
