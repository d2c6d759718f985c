"""Payments, what the service said about them and when, and its event log."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from app.domain.money import Currency, Money
from app.domain.order import Flow
from app.domain.payment import Aggregate, Anomaly, Event, Payment, Seen, State
from app.store.packed import pack, unpack
from app.store.search.psp_ends import keep_ends
from app.store.sqlite.database import Database, StoredRow, grouped, to_moment, to_text


class Payments:
    """The payment requests of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, payment: Payment, attempt: int) -> None:
        """Save a new payment request, the order's n-th; call inside a write."""
        self._db.insert("payments", {**_columns(payment), "attempt": attempt})
        self._db.touch(payment.order_id)

    def save(self, payment: Payment) -> None:
        """Save what is now known of a payment; call inside a write."""
        columns = _columns(payment)
        for stays in (
            "reference",
            "order_id",
            "unit",
        ):  # naming them would have each decision and answer of it looked at
            del columns[stays]
        self._db.update("payments", ("reference", payment.reference), columns)
        keep_ends(self._db, payment.reference, [payment.psp_reference])
        self._db.touch(payment.order_id, reworded=False)

    def get(self, reference: str) -> Payment | None:
        """The payment with `reference`."""
        row = self._db.row("SELECT * FROM payments WHERE reference = ?", [reference])
        return _payment(row) if row else None

    def of_order(self, order_id: int) -> tuple[Payment, ...]:
        """The payment requests of an order, oldest first.

        The last one is the one that counts.
        """
        return self.of_orders([order_id]).get(order_id, ())

    def of_orders(self, order_ids: Sequence[int]) -> dict[int, tuple[Payment, ...]]:
        """The payment requests of each order that has any, oldest first."""
        query = "SELECT * FROM payments WHERE order_id IN ({many}) ORDER BY order_id, attempt"
        return grouped((row["order_id"], _payment(row)) for row in self._db.rows_of(query, order_ids))

    def latest(self, order_ids: Sequence[int]) -> dict[int, Payment]:
        """The latest payment request of each order that has one."""
        # In the order of the query, so the last of each is the latest request.
        return {order_id: payments[-1] for order_id, payments in self.of_orders(order_ids).items()}

    def lately(self, limit: int) -> tuple[Payment, ...]:
        """The newest payment requests, the last one first."""
        rows = self._db.rows("SELECT * FROM payments ORDER BY rowid DESC LIMIT ?", [limit])
        return tuple(_payment(row) for row in rows)

    def unanswered(self) -> tuple[Payment, ...]:
        """Every payment that a customer has not answered, oldest request first."""
        # Said twice: by its first words the index is found that holds only these.
        rows = self._db.rows(
            "SELECT * FROM payments WHERE state IN ('NEW', 'CREATED') AND state = 'CREATED' ORDER BY sent_at"
        )
        return tuple(_payment(row) for row in rows)

    def reserved(self, after: int, limit: int) -> tuple[Payment, ...]:
        """Payments with something reserved and not captured, by order number from `after` on."""
        rows = self._db.rows(
            # Word for word the condition of the index `payments_reserved`, or SQLite does not use it.
            "SELECT * FROM payments WHERE state = 'AUTHORIZED' AND authorized - captured - cancelled > 0"
            " AND order_id > ? ORDER BY order_id LIMIT ?",
            [after, limit],
        )
        return tuple(_payment(row) for row in rows)

    def unsettled(self) -> tuple[Payment, ...]:
        """Payments without an answer or with an open operation, oldest request first."""
        rows = self._db.rows(
            "SELECT * FROM payments WHERE state IN ('NEW', 'CREATED') AND state = 'CREATED'"
            " UNION SELECT p.* FROM operations o INDEXED BY one_pending_operation"
            " JOIN payments p ON p.reference = o.reference"
            " WHERE o.stage IN ('open', 'unknown') AND o.kind <> 'track' ORDER BY sent_at"
        )
        return tuple(_payment(row) for row in rows)

    def keep_answer(self, seen: Seen, at: datetime, anomaly: Anomaly | None, reference: str) -> bool:
        """Keep an answer about the payment `reference`, and why it was not applied.

        Call inside a write. An answer that repeats the one before is not kept again; whether it was kept is the result.
        """
        # Sorted keys make equal answers equal bytes.
        seen_bytes = json.dumps(asdict(seen), default=str, sort_keys=True).encode()
        why = json.dumps(asdict(anomaly)) if anomaly else ""
        last = self._db.row(
            "SELECT number, seen, anomaly FROM answers WHERE reference = ? ORDER BY number DESC LIMIT 1",
            [reference],
            # Answers from before the packing stand in a table of their own, which is only read.
        ) or self._db.row(
            "SELECT 0 AS number, CAST(seen AS BLOB) AS seen, anomaly FROM snapshots WHERE reference = ?"
            " ORDER BY id DESC LIMIT 1",
            [reference],
        )
        # A payment that waits is read again and again; only what is new is worth a row.
        if last is not None and (unpack(last["seen"]), last["anomaly"]) == (seen_bytes, why):
            return False
        number = last["number"] + 1 if last else 1
        row = {"reference": reference, "number": number, "at": to_text(at), "seen": pack(seen_bytes), "anomaly": why}
        self._db.insert("answers", row)
        return True

    def anomalies(self, reference: str) -> tuple[tuple[datetime, Anomaly], ...]:
        """Answers about a payment that could not be true, and when they came."""
        return self.anomalies_of([reference]).get(reference, ())

    def anomalies_of(self, references: Sequence[str]) -> dict[str, tuple[tuple[datetime, Anomaly], ...]]:
        """The answers that could not be true, with their moments, by payment.

        Only of payments that have any.
        """
        old = (
            "SELECT reference, at, seen, anomaly FROM snapshots WHERE reference IN ({many}) AND anomaly <> ''"
            " ORDER BY reference, id"
        )
        new = (
            "SELECT reference, at, anomaly FROM answers WHERE reference IN ({many}) AND anomaly <> ''"
            " ORDER BY reference, number"
        )
        rows = self._db.rows_of(old, references) + self._db.rows_of(new, references)
        return grouped((row["reference"], (datetime.fromisoformat(row["at"]), _anomaly(row))) for row in rows)

    def keep_events(self, events: Sequence[Event]) -> None:
        """Keep entries of the service's log of one payment.

        Those already kept stay as they are. Call inside a write.
        """
        for reference in sorted({event.reference for event in events}):
            kept = {_identity(event) for event in self.events(reference)}
            # Each row holds the entries that became known together, so nothing is written twice.
            fresh = {_identity(event): event for event in events if event.reference == reference}
            entries = [_entry(event) for identity, event in fresh.items() if identity not in kept]
            if entries:
                last = self._db.row("SELECT max(number) AS number FROM event_logs WHERE reference = ?", [reference])
                number = ((last["number"] if last else 0) or 0) + 1
                # Without blanks: the packing works with a list of exactly such pieces.
                packed = pack(json.dumps(entries, separators=(",", ":"), ensure_ascii=False).encode())
                self._db.insert("event_logs", {"reference": reference, "number": number, "entries": packed})
                keep_ends(self._db, reference, (psp_reference for _, psp_reference in fresh))

    def events(self, reference: str) -> tuple[Event, ...]:
        """The kept entries of the service's log, oldest first."""
        return self.events_of([reference]).get(reference, ())

    def events_of(self, references: Sequence[str]) -> dict[str, tuple[Event, ...]]:
        """The kept log entries of the service, oldest first, by payment.

        Only of payments that have any.
        """
        found = [
            _old_event(row) for row in self._db.rows_of("SELECT * FROM events WHERE reference IN ({many})", references)
        ]
        query = "SELECT reference, entries FROM event_logs WHERE reference IN ({many}) ORDER BY reference, number"
        for row in self._db.rows_of(query, references):
            found += [_event(row["reference"], *entry) for entry in json.loads(unpack(row["entries"]))]
        # By the service's clock; entries of one moment stay as they came.
        return grouped((event.reference, event) for event in sorted(found, key=lambda event: event.at))


def _identity(event: Event) -> tuple[str, str]:
    # The same entry of a log has the same two, however often it is read.
    return event.name, event.psp_reference


def _entry(event: Event) -> list[object]:
    amount = event.amount
    values = (event.name, amount.currency.value, amount.minor, to_text(event.at), event.psp_reference, event.key)
    return [*values, event.success]


def _event(reference: str, name: str, currency: str, minor: int, at: str, psp: str, key: str, success: bool) -> Event:
    money = Money(minor, Currency(currency))
    return Event(reference, psp, name, money, datetime.fromisoformat(at), key, success)


def _old_event(row: StoredRow) -> Event:
    money = Money(row["amount"], Currency(row["currency"]))
    at, success = datetime.fromisoformat(row["at"]), bool(row["success"])
    return Event(row["reference"], row["psp_reference"], row["name"], money, at, row["key"], success)


def _anomaly(row: StoredRow) -> Anomaly:
    if row["anomaly"].startswith("{"):
        return Anomaly(**json.loads(row["anomaly"]))
    return Anomaly(row["reference"], row["anomaly"], "", row["seen"])  # as the first version kept it


def _columns(payment: Payment) -> dict[str, object]:
    return {
        "reference": payment.reference,
        "order_id": payment.order_id,
        "currency": payment.amount.currency,
        "amount": payment.amount.minor,
        "state": payment.state,
        "flow": payment.flow,
        "authorized": payment.aggregate.authorized,
        "captured": payment.aggregate.captured,
        "refunded": payment.aggregate.refunded,
        "cancelled": payment.aggregate.cancelled,
        "redirect_url": payment.redirect_url,
        "psp_reference": payment.psp_reference,
        "capture_until": to_text(payment.capture_until),
        "sent_at": to_text(payment.sent_at),
        "looked_at": to_text(payment.looked_at),
        "expires_at": to_text(payment.expires_at),
        "unit": payment.unit,
    }


def _payment(row: StoredRow) -> Payment:
    return Payment(
        reference=row["reference"],
        order_id=row["order_id"],
        amount=Money(row["amount"], Currency(row["currency"])),
        state=State(row["state"]),
        sent_at=datetime.fromisoformat(row["sent_at"]),
        flow=Flow(row["flow"]),
        aggregate=Aggregate(row["authorized"], row["captured"], row["refunded"], row["cancelled"]),
        redirect_url=row["redirect_url"],
        psp_reference=row["psp_reference"],
        capture_until=to_moment(row["capture_until"]),
        looked_at=to_moment(row["looked_at"]),
        expires_at=to_moment(row["expires_at"]),
        unit=row["unit"],
    )
