"""A data file with as many orders as are asked for, as years of selling would leave it.

A day of orders is written by the store itself and then multiplied inside the database, which makes a million in minutes.
Each copy is a day of its own: with references, keys, numbers and moments of that day, and with a log that is sealed whole.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import uuid
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from app.api.wire import create_body, modification_body
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage, after_try
from app.domain.order import Flow, Order, OrderLine
from app.domain.payment import Aggregate, Event, Payment, Seen, State, advance
from app.domain.records.journal import START, LogEntry, What, seal
from app.store import Intent, SavedOrder, Store, open_store
from app.store.packed import pack, unpack
from app.store.sqlite.seals import seal_all

DAY = datetime(2026, 11, 20, 8, tzinfo=UTC)
"""The day that is multiplied; the other days lie before it."""
PRODUCTS = (
    "Skolebrød",
    "Kaffe",
    "Hettegenser",
    "Blåbærsyltetøy",
    "Lusekofte",
    "Ullsokker",
    "Te",
    "Fiskekaker",
    "Kopp",
    "Bok",
)
FIRST = ("Kari", "Ola", "Åse", "Bjørn", "Anne", "Lars", "Ingrid", "Øyvind", "Mari", "Per", "Liv", "Jan", "Eva", "Nils")
LAST = ("Nordmann", "Hansen", "Ødegård", "Berg", "Lie", "Dahl", "Strand", "Moen", "Haugen", "Solberg", "Bakke", "Holm")


def build(
    file: Path, orders: int, *, a_day: int = 1000, waiting: int = 50, reserved: int = 5000, day: Path | None = None
) -> None:
    """Write `file` anew with `orders` orders, `a_day` of them on each day: the `day` that `write_day` wrote, if it did.

    On top of these, `waiting` requests stand before a customer and `reserved` payments wait for their capture. The file is
    there when it is whole; a run that was cut short leaves nothing under its name.
    """
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        if day is None:
            write_day(part, a_day)
        else:
            shutil.copyfile(day, part)
        with closing(sqlite3.connect(part, isolation_level=None)) as connection:
            _multiply(connection, orders // a_day)
        store = open_store(part)
        store._database.connection.execute("PRAGMA synchronous = OFF")
        now, dice = datetime.now(UTC), Random(12)
        with store.write():
            for number in range(reserved):
                _add_live(store, f"R-261121-{number + 1:05}", now - timedelta(days=3), dice, approved=True)
            for number in range(waiting):
                _add_live(store, f"W-261121-{number + 1:05}", now - timedelta(seconds=90), dice, approved=False)
        store.close()
        part.replace(file)
    finally:
        for rest in ("", "-wal", "-shm", "-journal"):
            part.with_name(part.name + rest).unlink(missing_ok=True)


def write_day(file: Path, orders: int) -> None:
    """Write `file` with a single day of so many orders, each come to its end."""
    store = open_store(file)
    store._database.connection.execute("PRAGMA synchronous = OFF")
    dice = Random(11)
    with store.write():
        for number in range(1, orders + 1):
            _add_finished(store, number, dice)
    store.close()


def an_order(dice: Random, receipt: str = "") -> Order:
    """An order of two lines, by somebody who has a name and a number."""
    lines = tuple(
        OrderLine(name, f"{name[:5].upper()}{dice.randrange(90)}", Decimal(dice.randrange(1, 4)), price * 100, 2500)
        for name, price in ((dice.choice(PRODUCTS), dice.randrange(20, 900)) for _ in range(2))
    )
    customer = f"{dice.choice(FIRST)} {dice.choice(LAST)}"
    phone = f"47{dice.randrange(40_000_000, 49_999_999)}"
    return Order(lines, Currency.NOK, flow=Flow.PUSH, phone=phone, customer=customer, receipt_number=receipt)


def _add_finished(store: Store, number: int, dice: Random) -> None:
    """One of the day's orders, come to its end; each fiftieth was never sent."""
    at = DAY + timedelta(seconds=27 * number)
    saved = store.orders.add(f"K-{DAY:%y%m%d}-{number:04}", an_order(dice), at)
    if number % 50 == 0:
        return
    saved = store.orders.mark_sent(saved, replace(saved.order, receipt_number=str(number)))
    payment, made = _send(store, saved, at, dice)
    if number % 20 == 1:
        ended = dice.choice((State.ABORTED, State.EXPIRED, State.TERMINATED))
        _see(store, payment, ended, Aggregate(), at + timedelta(seconds=40))
        _tell(store, payment, made.key, at, ("CREATED", ended.value))
        return
    total = payment.amount.minor
    payment = _see(store, payment, State.AUTHORIZED, Aggregate(total), at + timedelta(seconds=20))
    captured = _decide(store, saved, payment, Kind.CAPTURE, at + timedelta(seconds=25), dice)
    payment = _see(store, payment, State.AUTHORIZED, Aggregate(total, total), at + timedelta(seconds=26))
    _tell(store, payment, captured.key, at, ("CREATED", "AUTHORIZED", "CAPTURED"))
    if number % 25 == 2:
        _decide(store, saved, payment, Kind.REFUND, at + timedelta(seconds=600), dice)
        _see(store, payment, State.AUTHORIZED, Aggregate(total, total, total), at + timedelta(seconds=601))


def _add_live(store: Store, reference: str, at: datetime, dice: Random, *, approved: bool) -> None:
    saved = store.orders.add(reference, an_order(dice), at)
    saved = store.orders.mark_sent(saved, saved.order)
    payment, made = _send(store, saved, at, dice)
    if approved:
        _see(store, payment, State.AUTHORIZED, Aggregate(payment.amount.minor), datetime.now(UTC))
        _tell(store, payment, made.key, at, ("CREATED", "AUTHORIZED"))


def _send(store: Store, saved: SavedOrder, at: datetime, dice: Random) -> tuple[Payment, Operation]:
    payment = Payment(saved.reference, saved.id, saved.order.total, State.NEW, at, flow=saved.order.flow)
    store.payments.add(payment, 1)
    operation = _decide(store, saved, payment, Kind.CREATE, at, dice)
    known = replace(payment, state=State.CREATED)
    store.payments.save(known)
    return known, operation


def _decide(store: Store, saved: SavedOrder, payment: Payment, kind: Kind, at: datetime, dice: Random) -> Operation:
    create = kind is Kind.CREATE
    body = create_body(saved.order, payment.reference, "") if create else modification_body(payment.amount)
    key = str(uuid.UUID(bytes=dice.randbytes(16), version=4))
    operation = store.operations.add(Intent(saved.id, payment.reference, kind, key, body, payment.amount), at)
    after = at + timedelta(seconds=1)
    store.operations.save(after_try(operation, Stage.DONE, after), after)
    return operation


def _see(store: Store, payment: Payment, state: State, total: Aggregate, at: datetime) -> Payment:
    psp = str(uuid.uuid5(uuid.NAMESPACE_URL, payment.reference))
    until = at + timedelta(days=180) if total.authorized else None
    seen = Seen(
        payment.reference, payment.amount, state, total, psp, payment.redirect_url, payment.capture_until or until
    )
    store.payments.keep_answer(seen, at, None, payment.reference)
    moved = advance(payment, seen, at)
    assert isinstance(moved, Payment)
    store.payments.save(moved)
    return moved


def _tell(store: Store, payment: Payment, key: str, at: datetime, names: tuple[str, ...]) -> None:
    def event(place: int, name: str) -> Event:
        psp = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{payment.reference}-{name}"))
        amount = Money(payment.amount.minor, payment.amount.currency)
        return Event(payment.reference, psp, name, amount, at + timedelta(seconds=place), key)

    store.payments.keep_events([event(place, name) for place, name in enumerate(names)])


# The multiplication -----------------------------------------------------------------------------------------------------

_OF_AN_ORDER = {
    "orders": "id",
    "lookups": "order_id",
    "lines": "order_id",
    "other_payments": "order_id",
    "payments": "order_id",
    "operations": "id",
    "tries": "operation_id",
    "portions": "operation_id",
    "shipments": "operation_id",
    "snapshots": "id",
    "events": "",
    "answers": "",
    "event_logs": "",
    "prints": "id",
    "psp_ends": "",
}
"""The tables that belong to orders, parents first, with the number by which a row is known."""
_NUMBERS = {"orders": ("id", "order_id"), "operations": ("operation_id",)}
_KEPT = re.compile(
    r"sqlite_\w+|_sqlite_migrations|counters|settings|memory|lessons|products|codes|pictures|product_words\w*|journal|seals"
    r"|handovers|handed_over|notes|tags|lookup_words\w*|word_slips|lookups_begun|links|shown|people|recipients"
    r"|sales_units|erasures|ledgers|ledger_entries|ledger_cursors|closings|closing_prints|day_files|moves|move_parts|moves_counted"
)
"""Tables that do not grow with the orders, that are sealed or counted anew, and in which such a day writes nothing."""
_MOMENTS = {"at", "made_at", "sent_at", "looked_at", "recorded_at", "settled_at", "retry_at", "unknown_since"}
_KEYS = {"key", "psp_reference"}


def _multiply(connection: sqlite3.Connection, days: int) -> None:
    """Copy the day that is in the file until there are `days` of them, the later ones with the higher numbers."""
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000", "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    held = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND (sql LIKE '%RAISE(%' OR tbl_name = 'journal')"
    ).fetchall()
    for name, _ in held:
        connection.execute(f"DROP TRIGGER {name}")
    connection.create_function("day_back", 1, lambda back: f"{DAY - timedelta(days=back):%Y-%m-%d}", deterministic=True)
    connection.create_function("seen_of", 2, _seen_of, deterministic=True)
    connection.create_function("phone_of", 2, _phone_of, deterministic=True)
    connection.create_function("back_of", 2, lambda back, day: f"{day:08x}"[::-1] + back[8:], deterministic=True)
    tables = [str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    unknown = [name for name in tables if name not in _OF_AN_ORDER and not _KEPT.fullmatch(name)]
    assert not unknown, f"say how the rows of {unknown} are multiplied"
    connection.execute("BEGIN")
    entries = [LogEntry(**dict(zip(_columns_of(connection, "journal"), row, strict=True))) for row in connection.execute(
        "SELECT * FROM journal ORDER BY number"
    )]  # fmt: skip
    counts = {
        table: connection.execute(f"SELECT max({number}) FROM {table}").fetchone()[0] or 0
        for table, number in (("orders", "id"), ("operations", "id"), ("snapshots", "id"), ("prints", "id"))
    }
    for table in _OF_AN_ORDER:
        connection.execute(f"CREATE TEMP TABLE day_{table} AS SELECT * FROM {table}")
    _write_first_day_as_oldest(connection, days)
    for day in range(1, days):
        for table in _OF_AN_ORDER:
            connection.execute(_copy_of(connection, table, counts), {"day": day, "back": days - 1 - day})
    _seal_anew(connection, entries, days, counts["operations"])
    seal_all(connection)
    connection.execute("COMMIT")
    for _, sql in held:
        connection.execute(sql)


def _write_first_day_as_oldest(connection: sqlite3.Connection, days: int) -> None:
    """The day that is there becomes the oldest: numbers rise with time."""
    for table in reversed(_OF_AN_ORDER):
        connection.execute(f"DELETE FROM {table}")
    for table in _OF_AN_ORDER:
        connection.execute(_copy_of(connection, table, {}), {"day": 0, "back": days - 1})


def _seen_of(kept: bytes, back: int) -> bytes:
    """An answer of the day, as it was on another: about the payment of that day."""
    there, then = f"K-{DAY:%y%m%d}-", f"K-{DAY - timedelta(days=back):%y%m%d}-"
    return pack(unpack(kept).replace(there.encode(), then.encode()))


def _phone_of(phone: str, day: int) -> str:
    """Whose number stands on another day in the place of this one."""
    return f"47{40_000_000 + (int(phone[2:]) + day * 7919) % 9_999_999}" if phone else ""


def _columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    return [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")]


def _copy_of(connection: sqlite3.Connection, table: str, counts: dict[str, int]) -> str:
    names = _columns_of(connection, table)
    values = ", ".join(_value(table, name, counts) for name in names)
    return f"INSERT INTO {table} ({', '.join(names)}) SELECT {values} FROM day_{table}"


def _value(table: str, column: str, counts: dict[str, int]) -> str:
    """What stands in a column of a copy that was made for the day `:day`, which lies `:back` days before the last."""
    owner = {"order_id": "orders", "operation_id": "operations"}.get(column, table if column == "id" else "")
    if owner:
        return f"{column} + {counts.get(owner, 0)} * :day"
    if table == "lookups" and column == "receipt":
        return f"CASE WHEN receipt = '' THEN '' ELSE receipt + 0 + {counts.get('orders', 0)} * :day END"
    if table == "lookups" and column == "at":
        return "at - 86400 * :back"
    if column == "reference":
        return f"substr({column}, 1, 2) || replace(substr(day_back(:back), 3), '-', '') || substr({column}, 9)"
    if column in _MOMENTS:
        return f"replace({column}, '{DAY:%Y-%m-%d}', day_back(:back))"
    if column in _KEYS:
        return f"substr({column}, 1, 28) || printf('%08x', :day)"
    if column == "receipt_number":
        return f"CASE WHEN {column} = '' THEN '' ELSE {column} + 0 + {counts.get('orders', 0)} * :day END"
    if column == "seen":
        return "seen_of(seen, :back)"
    if column == "phone":
        return "phone_of(phone, :day)"
    if column == "back":
        return "back_of(back, :day)"
    return column


def _seal_anew(connection: sqlite3.Connection, entries: list[LogEntry], days: int, operations: int) -> None:
    """Write the log of all days: a chain cannot be copied."""
    connection.execute("DELETE FROM journal")
    names = _columns_of(connection, "journal")
    previous, number = START, 0
    for day in range(days):
        at = f"{DAY - timedelta(days=days - 1 - day):%Y-%m-%d}"
        short, rows = at[2:].replace("-", ""), []
        for entry in entries:
            number += 1
            told = replace(
                entry,
                number=number,
                at=at + entry.at[10:],
                what=What(entry.what),
                reference=f"{entry.reference[:2]}{short}{entry.reference[8:]}",
                operation=entry.operation + operations * day,
            )
            previous = seal(previous, told)
            rows.append(tuple({**vars(told), "hash": previous}[name] for name in names))
        connection.executemany(f"INSERT INTO journal ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", rows)
