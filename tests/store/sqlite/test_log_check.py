"""Whatever somebody does to the log, to decisions, payments or answers past the program: the check of the log finds it."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage, after_try
from app.domain.order import Order, OrderLine
from app.domain.payment import Aggregate, Anomaly, Payment, Seen, State
from app.domain.records.journal import Finding, LogEntry, What, seal
from app.errors import Blocked
from app.store import Intent, Stopped, Store, check_log, open_store
from app.store.sqlite.log_check import LogCheck
from app.store.sqlite.seals import SEALED, seal_all
from tests.store.test_old_files import DATA
from tests.store.test_old_files import unpack as unpack_dump
from tests.support.inside.steps import put_inside

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HUNDRED = Money(10_000, Currency.NOK)
ENTRIES = 19
"""In the history below."""


class Shop:
    """Makes a history such as a shop has."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = NOW

    def now(self) -> datetime:
        self.clock += timedelta(seconds=1)
        return self.clock

    def order(self, number: int) -> Payment:
        reference, now = f"K-261122-{number:04d}", self.now()
        with self.store.write():
            order = Order((OrderLine("Mug", "m", Decimal(1), 10_000, 2500),), Currency.NOK)
            saved = self.store.orders.add(reference, order, now)
            payment = Payment(reference, saved.id, HUNDRED, State.NEW, now)
            self.store.payments.add(payment, 1)
        return payment

    def decide(self, payment: Payment, kind: Kind, amount: Money = HUNDRED, reason: str = "") -> Operation:
        with self.store.write():
            body = f'{{"amount": {amount.minor}}}'.encode()
            intent = Intent(
                payment.order_id, payment.reference, kind, f"key-{self.clock}", body, amount, reason, "Kari"
            )
            return self.store.operations.add(intent, self.now())

    def settle(self, operation: Operation, stage: Stage, error: str = "", detail: str = "") -> Operation:
        now = self.now()
        after = after_try(operation, stage, now, error=error, detail=detail)
        with self.store.write():
            self.store.operations.save(after, now)
        return after

    def see(self, payment: Payment, state: State, *totals: int, anomaly: str = "") -> Payment:
        total = Aggregate(*totals)
        with self.store.write():
            strange = Anomaly(payment.reference, anomaly, "", "") if anomaly else None
            seen = Seen(payment.reference, HUNDRED, state, total)
            self.store.payments.keep_answer(seen, self.now(), strange, payment.reference)
            if strange is None:
                payment = replace(payment, state=state, aggregate=total, looked_at=self.clock)
                self.store.payments.save(payment)
            else:
                self.store.journal.add(What.ANOMALY, self.clock, reference=payment.reference, amount=HUNDRED)
        return payment

    def open(self) -> None:
        sold = self.order(1)
        self.settle(self.decide(sold, Kind.CREATE), Stage.DONE)
        sold = self.see(sold, State.CREATED)
        sold = self.see(sold, State.AUTHORIZED, 10_000)
        self.see(sold, State.AUTHORIZED, 9, anomaly="aggregate")
        lost = self.settle(
            self.decide(sold, Kind.CAPTURE, Money(4_000, Currency.NOK)), Stage.UNKNOWN, "uncertain", "line"
        )
        sold = self.see(sold, State.AUTHORIZED, 10_000, 4_000)
        self.settle(lost, Stage.DONE)
        refunded = Money(1_000, Currency.NOK)
        self.settle(self.decide(sold, Kind.REFUND, refunded, "torn"), Stage.REFUSED, "6081", "too much")
        self.settle(self.decide(sold, Kind.REFUND, refunded, "torn"), Stage.UNKNOWN, "uncertain")
        other = self.order(2)
        self.settle(self.decide(other, Kind.CREATE), Stage.UNSENT, "offline")
        waiting = self.order(3)
        self.decide(waiting, Kind.CREATE)
        late = self.order(4)
        self.settle(self.decide(late, Kind.CREATE), Stage.DONE)
        late = self.see(late, State.AUTHORIZED, 10_000)
        cancel = self.settle(self.decide(late, Kind.CANCEL), Stage.REFUSED, "6060")
        with self.store.write():
            self.store.journal.add(What.KEPT, self.now(), who="Ola", operation=cancel, outcome="kept")
        found = self.order(5)
        self.see(found, State.AUTHORIZED, 10_000)
        with self.store.write():
            told = {"reference": found.reference, "amount": HUNDRED, "outcome": "AUTHORIZED"}
            self.store.journal.add(What.FOUND, self.now(), **told)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a history, and without what keeps a person with a tool from changing it."""
    file = tmp_path_factory.mktemp("shop") / "kvitt.db"
    store = open_store(file)
    Shop(store).open()
    assert store.journal.check() == Finding(ENTRIES)
    store.close()
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE _sqlite_migrations SET applied_at = '2026-01-01 00:00:00+00:00'")  # before it all
        connection.execute("PRAGMA journal_mode = DELETE")
    return file


@pytest.fixture
def hand(shop: Path) -> Iterator[sqlite3.Connection]:
    """A person with a tool; what it does is undone afterwards."""
    with closing(sqlite3.connect(shop, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        yield connection
        connection.execute("ROLLBACK")


def found(connection: sqlite3.Connection) -> Finding:
    finding = LogCheck(connection).run()
    connection.text_factory = str
    return finding


def rows_of(connection: sqlite3.Connection, table: str) -> list[tuple[str, tuple[object, ...]]]:
    """Each row of a table, by the condition that finds it."""
    keys = {
        "operations": ("id",),
        "payments": ("reference",),
        "answers": ("reference", "number"),
        "journal": ("number",),
    }
    condition = " AND ".join(f"{key} = ?" for key in keys[table])
    rows = connection.execute(f"SELECT {', '.join(keys[table])} FROM {table}").fetchall()
    return [(condition, row) for row in rows]


TABLES = ("journal", "operations", "payments", "answers")


def test_an_honest_history(hand: sqlite3.Connection) -> None:
    assert found(hand) == Finding(ENTRIES)


@pytest.mark.parametrize("table", TABLES)
def test_every_edit_of_every_cell_shows(hand: sqlite3.Connection, table: str) -> None:
    columns = [row[1] for row in hand.execute(f"PRAGMA table_info({table})")]
    assert set(SEALED[table]) <= set(columns)
    tried = 0
    for condition, key in rows_of(hand, table):
        for column in columns:
            before = hand.execute(f"SELECT {column} FROM {table} WHERE {condition}", key).fetchone()[0]
            after = (
                before + 1 if isinstance(before, int) else b"x" + before if isinstance(before, bytes) else f"{before}x"
            )
            hand.execute("SAVEPOINT edit")
            try:
                hand.execute(f"UPDATE {table} SET {column} = ? WHERE {condition}", [after, *key])
            except sqlite3.IntegrityError:
                continue  # another row has that very name
            finding = found(hand)
            assert not finding, (table, key, column)
            tried += 1
            hand.execute("ROLLBACK TO edit")
    assert tried > 20


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("counter", [False, True], ids=["", "counter set back"])
def test_every_removal_shows(hand: sqlite3.Connection, table: str, counter: bool) -> None:
    for condition, key in rows_of(hand, table):
        hand.execute("SAVEPOINT edit")
        hand.execute(f"DELETE FROM {table} WHERE {condition}", key)
        if counter:
            hand.execute("UPDATE sqlite_sequence SET seq = (SELECT max(number) FROM journal) WHERE name = 'journal'")
        assert not found(hand), (table, key)
        hand.execute("ROLLBACK TO edit")


@pytest.mark.parametrize("table", TABLES)
def test_every_row_put_in_shows(hand: sqlite3.Connection, table: str) -> None:
    fresh = {
        "journal": "INSERT INTO journal SELECT number + 100, at, who, what, reference, operation, kind, amount, currency,"
        " outcome, detail, hash FROM journal WHERE number = 19",
        "operations": "INSERT INTO operations SELECT 100, order_id, reference, kind, 'new', body, currency, amount, 'done',"
        " reason, tries, error, detail, trace_id, recorded_at, retry_at, settled_at, who, total_before, unknown_since, unit,"
        " body_hash"
        " FROM operations WHERE id = 1",
        "payments": "INSERT INTO payments (reference, order_id, attempt, currency, amount, state, sent_at)"
        " VALUES ('K-9', 1, 2, 'NOK', 1, 'EXPIRED', '')",
        "answers": "INSERT INTO answers SELECT reference, 100, at, seen, anomaly FROM answers WHERE number = 1 LIMIT 1",
    }
    hand.execute(fresh[table])
    assert not found(hand)


def test_every_change_of_order_shows(hand: sqlite3.Connection) -> None:
    for first in range(1, ENTRIES):
        hand.execute("SAVEPOINT edit")
        for old, new in ((first, 0), (first + 1, first), (0, first + 1)):
            hand.execute("UPDATE journal SET number = ? WHERE number = ?", [new, old])
        assert found(hand).why == "changed"
        hand.execute("ROLLBACK TO edit")


def seal_again(connection: sqlite3.Connection) -> None:
    """What one does who knows how the chain and the sums are made."""
    previous = "0" * 64
    for row in connection.execute("SELECT * FROM journal ORDER BY number").fetchall():
        entry = LogEntry(*row)
        previous = seal(previous, entry)
        connection.execute("UPDATE journal SET hash = ? WHERE number = ?", [previous, entry.number])
    connection.execute("UPDATE sqlite_sequence SET seq = (SELECT max(number) FROM journal) WHERE name = 'journal'")
    seal_all(connection)


CAREFUL = {
    "amount": "UPDATE operations SET amount = 3999 WHERE kind = 'capture'",
    "who": "UPDATE operations SET who = 'Ola' WHERE kind = 'capture'",
    "reason": "UPDATE operations SET reason = 'gift' WHERE kind = 'refund'",
    "reference": "UPDATE operations SET reference = 'K-261122-0004' WHERE kind = 'capture'",
    "kind": "UPDATE operations SET kind = 'cancel' WHERE kind = 'capture'",
    "when": "UPDATE operations SET recorded_at = '2027' WHERE kind = 'capture'",
    "when settled": "UPDATE operations SET settled_at = '2027' WHERE kind = 'capture'",
    "stage": "UPDATE operations SET stage = 'refused' WHERE kind = 'capture'",
    "stage of the unknown": "UPDATE operations SET stage = 'open' WHERE stage = 'unknown'",
    "stage of the open": "UPDATE operations SET stage = 'unknown' WHERE stage = 'open'",
    "error": "UPDATE operations SET error = 'x' WHERE stage = 'refused'",
    "captured": "UPDATE payments SET captured = 1 WHERE captured = 4000",
    "refunded": "UPDATE payments SET refunded = 1 WHERE captured = 4000",
    "state": "UPDATE payments SET state = 'EXPIRED' WHERE captured = 4000",
    "captured without an answer": "UPDATE payments SET captured = 1 WHERE reference = 'K-261122-0003'",
    "the last answers": "DELETE FROM answers WHERE number > 1",
    "all answers": "DELETE FROM answers",
    "an answer that cannot be read": "UPDATE answers SET seen = x'01ff' WHERE number = 4",
    "an answer without totals": "UPDATE answers SET seen = CAST('{}' AS BLOB)",
    "a decision": "DELETE FROM operations WHERE kind = 'capture'",
    "a decision about nothing": "UPDATE journal SET operation = 0 WHERE what = 'kept'",
    "a decision of the log": "DELETE FROM journal WHERE number = 19",
    "an outcome of the log": "UPDATE journal SET outcome = 'done' WHERE outcome = 'refused'",
    "a name in the log": "UPDATE journal SET who = 'Ola' WHERE operation = 2",
    "an amount in the log": "UPDATE journal SET amount = 1 WHERE operation = 2",
    "what was found": "UPDATE journal SET reference = 'K-1' WHERE what = 'found'",
    "the log": "DELETE FROM journal",
}


@pytest.mark.parametrize("edit", CAREFUL)
def test_one_who_seals_again_has_to_change_everything_alike(hand: sqlite3.Connection, edit: str) -> None:
    hand.execute("PRAGMA foreign_keys = OFF")
    hand.execute(CAREFUL[edit])
    seal_again(hand)
    finding = found(hand)
    assert finding.why in ("decision", "payment", "missing"), finding


def test_the_last_decision_removed_whole_shows(hand: sqlite3.Connection) -> None:
    last = hand.execute("SELECT max(id) FROM operations").fetchone()[0]
    hand.execute("DELETE FROM journal WHERE operation = ?", [last])
    hand.execute("DELETE FROM tries WHERE operation_id = ?", [last])
    hand.execute("DELETE FROM operations WHERE id = ?", [last])
    hand.execute("DELETE FROM journal WHERE number > (SELECT count(*) FROM journal)")
    hand.execute("UPDATE sqlite_sequence SET seq = (SELECT max(number) FROM journal) WHERE name = 'journal'")
    assert not found(hand)


def test_everything_removed_shows(hand: sqlite3.Connection) -> None:
    for table in ("journal", "operations", "tries", "answers"):
        hand.execute(f"DELETE FROM {table}")
    hand.execute("DELETE FROM sqlite_sequence")
    assert found(hand) == Finding(0, 0, "payment", "K-261122-0001")
    hand.execute("DELETE FROM payments")
    assert found(hand) == Finding(0, 0, "seal", "journal")
    hand.execute("DELETE FROM seals")
    assert not found(hand)


def test_a_text_that_is_none_was_changed(hand: sqlite3.Connection) -> None:
    hand.execute("UPDATE journal SET detail = CAST(x'ff' AS TEXT) WHERE number = 2")
    assert found(hand) == Finding(2, 2, "changed")


def test_a_kind_that_is_not_known_was_changed(hand: sqlite3.Connection) -> None:
    hand.execute("UPDATE journal SET what = 'paid' WHERE number = 19")
    assert found(hand).why == "changed"
    seal_again(hand)
    assert found(hand) == Finding(ENTRIES, ENTRIES, "changed")


def test_a_snapshot_of_before_shows_as_well(tmp_path: Path) -> None:
    file = unpack_dump(DATA / "schema-3.sql", tmp_path)
    store = open_store(file)
    assert store.journal.check()
    store.close()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE snapshots SET at = 'x'")
        connection.commit()
    assert check_log(file) == Finding(51, 51, "seal", "snapshots")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE snapshots SET seen = 'x'")
        connection.commit()
    assert check_log(file).why == "payment"


@pytest.mark.parametrize("dump", ["schema-2", "schema-3"])
def test_a_file_of_before_is_checked_as_it_is(dump: str, tmp_path: Path) -> None:
    file = unpack_dump(DATA / f"{dump}.sql", tmp_path)
    assert check_log(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TRIGGER operations_keep_key_and_body")
        connection.execute("UPDATE operations SET amount = amount + 1 WHERE id = 3")
        connection.commit()
    assert check_log(file).why == "decision"


def test_how_far_it_has_come_is_told_and_it_can_be_stopped(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_inside(monkeypatch, "app.store.sqlite.log_check.RUN", 2)
    told: list[tuple[int, int]] = []
    assert check_log(shop, lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert len(told) > 10
    assert told[-1][0] == told[-1][1]
    halt = threading.Event()
    with pytest.raises(Stopped):
        check_log(shop, lambda done, total: halt.set(), halt)


def test_what_is_no_data_file(tmp_path: Path) -> None:
    (tmp_path / "kvitt.db").write_bytes(b"no database" * 100)
    with pytest.raises(Blocked) as refused:
        check_log(tmp_path / "kvitt.db")
    assert refused.value.code == "file_damaged"


def test_what_is_rolled_back_is_not_counted(tmp_path: Path) -> None:
    store = open_store(tmp_path / "kvitt.db")
    shop = Shop(store)

    def fail() -> None:
        with store.write():
            store.journal.add(What.RESTORED, shop.now())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert store.journal.check() == Finding(0)
    shop.order(1)
    with store.write():
        store.journal.add(What.RESTORED, shop.now())
    assert store.journal.check().why == "payment"  # nobody asked for it
    store.close()
