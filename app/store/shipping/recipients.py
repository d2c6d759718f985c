"""To whom orders go, as customers shared it with their payments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.shop.recipient import Recipient
from app.store.sqlite.database import Database, StoredRow, to_text


class RecipientRows:
    """The recipients of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def keep(self, reference: str, recipient: Recipient, now: datetime) -> None:
        """Keep who the payment `reference` was made by; call inside a write."""
        self._db.execute(
            "INSERT INTO recipients (reference, at, name, street, post_code, city, country)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reference) DO UPDATE SET at = excluded.at, name = excluded.name,"
            " street = excluded.street, post_code = excluded.post_code, city = excluded.city, country = excluded.country",
            [
                *(reference, to_text(now), recipient.name, recipient.street),
                *(recipient.post_code, recipient.city, recipient.country),
            ],
        )

    def of(self, references: Sequence[str]) -> dict[str, Recipient]:
        """The recipient of each of these payments that has one."""
        query = "SELECT * FROM recipients WHERE reference IN ({many})"
        return {row["reference"]: _recipient(row) for row in self._db.rows_of(query, list(references))}

    def missing(self, since: datetime) -> list[str]:
        """Payments approved since then whose customer was asked, and who is not known yet."""
        rows = self._db.rows(
            "SELECT p.reference FROM orders o INDEXED BY orders_asking JOIN payments p ON p.order_id = o.id"
            " LEFT JOIN recipients r ON r.reference = p.reference"
            " WHERE o.shares <> '' AND p.state = 'AUTHORIZED' AND r.reference IS NULL AND p.sent_at >= ?",
            [to_text(since)],
        )
        return [row["reference"] for row in rows]


def _recipient(row: StoredRow) -> Recipient:
    return Recipient(row["name"], row["street"], row["post_code"], row["city"], row["country"])
