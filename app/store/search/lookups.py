"""The search index of orders: folded words and phone number, kept in step."""

from __future__ import annotations

from app.domain.desk.folding import look_up_words, spellings
from app.domain.desk.query import CODES, Query, Wish, ends_in_attempt
from app.domain.order import Order
from app.store.sqlite.database import Database

WHOLE_NUMBER, WHOLE_NAME = 8, 5
"""So many digits are (nearly) all of a phone number, and so many characters all of a receipt number: an index knows them."""


class Lookups:
    """The row of each order that a search looks through."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, order_id: int, reference: str, order: Order) -> None:
        """Keep what `order` is looked up by; call inside a write, whenever it changes."""
        names = (line.name for line in order.lines)
        words = look_up_words(order.customer, (reference, order.receipt_number, order.words, *names))
        self._db.execute(
            "INSERT OR REPLACE INTO lookups (order_id, words, phone_end) VALUES (?, ?, ?)",
            [order_id, words, order.phone[::-1]],
        )


def scan_condition(query: Query, *, customers: bool = False) -> tuple[str, dict[str, object]]:
    """The condition on a row `l` of `lookups`, and its values.

    Of `customers` only name and number are looked at.
    """
    conditions, values = ["1"], dict[str, object]()
    text = "substr(l.words, 1, instr(l.words, char(10)))" if customers else "l.words"
    for at, wish in enumerate(query.wishes):
        ways = _ways(f"w{at}", wish, text, values, attempts=not customers)
        conditions.append(f"({' OR '.join(ways)})")
    return " AND ".join(conditions), values


def _ways(name: str, wish: Wish, text: str, values: dict[str, object], *, attempts: bool) -> list[str]:
    ways, each = [], []
    for at, word in enumerate(wish.words):
        found = []
        for way, spelling in enumerate(spellings(word)):
            values[f"{name}_{at}s{way}"] = spelling
            found.append(f"instr({text}, :{name}_{at}s{way}) > 0")
        if word.isdigit():
            values[f"{name}_{at}r"] = word[::-1]
            found.append(f"instr(l.phone_end, :{name}_{at}r) > 0")
        if attempts and ends_in_attempt(word):
            found.append(
                "EXISTS (SELECT 1 FROM payments p WHERE p.order_id = l.order_id AND p.attempt > 1"  # noqa: S608
                f" AND instr(lower(p.reference), :{name}_{at}s0) > 0)"
            )
        each.append(f"({' OR '.join(found)})")
    if each:
        ways.append(f"({' AND '.join(each)})")
    for at, part in enumerate(wish.parts):
        values[f"{name}p{at}"] = part[::-1]
        ways.append(f"instr(l.phone_end, :{name}p{at}) > 0")
    return ways


def named_whole(query: Query) -> tuple[str, dict[str, object]]:
    """A query for the orders that `query` names whole, by indexes alone.

    It finds their numbers by a reference, a receipt number, or a phone number with or without its country code; its values
    come with it.
    """
    values: dict[str, object] = {"text": query.text, "capitals": query.text.upper()}
    ways = [
        "SELECT id FROM orders WHERE reference IN (:text, :capitals)",
        "SELECT order_id FROM payments WHERE reference IN (:text, :capitals)",
    ]
    if len(query.text) >= WHOLE_NAME:
        ways.append("SELECT id FROM orders WHERE receipt_number = :text AND receipt_number <> ''")
    for at, part in enumerate(part for part in query.numbers if len(part) >= WHOLE_NUMBER):
        values[f"end{at}"] = part[::-1]
        ways.append(f"SELECT order_id FROM lookups WHERE {_begins('phone_end', f'end{at}')}")  # noqa: S608
        for code in ("", *CODES):
            values[f"start{at}_{code}"] = code + part
            ways.append(f"SELECT id FROM orders WHERE {_begins('phone', f'start{at}_{code}')}")  # noqa: S608
    return " UNION ".join(ways), values


def _begins(column: str, name: str) -> str:
    return f"{column} <> '' AND {column} >= :{name} AND {column} < :{name} || ':'"  # the sign after 9
