"""Orders that a query names whole, found by indexes of whole values."""

from __future__ import annotations

from app.domain.desk.query import CODES, Query

WHOLE_NUMBER, WHOLE_NAME = 8, 5
"""So many digits are (nearly) all of a phone number, and so many characters all of a receipt number: an index knows them."""


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
        for code in ("", *CODES):
            values[f"start{at}_{code}"] = code + part
            ways.append(f"SELECT id FROM orders WHERE {_begins('phone', f'start{at}_{code}')}")  # noqa: S608
    return " UNION ".join(ways), values


def _begins(column: str, name: str) -> str:
    return f"{column} <> '' AND {column} >= :{name} AND {column} < :{name} || ':'"  # the sign after 9
