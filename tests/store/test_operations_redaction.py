"""What was sent gives way to a copy without personal data: once, when it is settled, and everything else stays proven."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.operation import Kind, Operation, Stage
from app.domain.payment import State
from app.domain.records.journal import Finding, What
from app.services.desk.browse import Browse
from app.store import Intent, Store, open_store
from app.store.packed import pack
from app.store.sqlite.log_check import LogCheck
from tests.store.sqlite.test_log_check import ENTRIES, Shop, found, seal_again
from tests.support.inside.data_file import connection_of

COPY = b'{"customer":null}'
SETTLED = (Stage.DONE, Stage.REFUSED, Stage.UNSENT)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kvitt.db")
    Shop(store).open()
    yield store
    store.close()


def operations(store: Store, *stages: Stage) -> list[Operation]:
    every = [store.operations.get(number) for number in range(1, 10)]
    return [operation for operation in every if operation is not None and operation.stage in stages]


def redact(store: Store, operation: Operation, copy: bytes = COPY, who: str = "Ola") -> Operation:
    with store.write():
        return store.operations.redact(operation.id, copy, Shop(store).now(), who)


@pytest.mark.parametrize("stage", SETTLED)
def test_only_the_bytes_change(store: Store, stage: Stage) -> None:
    before = operations(store, stage)[0]
    after = redact(store, before)
    assert after == store.operations.get(before.id)
    assert after == replace(before, body=COPY, body_hash=sha256(before.body).hexdigest())
    assert (after.key, after.amount, after.kind, after.reference) == (
        *(before.key, before.amount, before.kind, before.reference),
    )


def test_the_log_tells_of_it_and_proves_the_rest(store: Store) -> None:
    before = operations(store, Stage.DONE)[0]
    assert store.journal.check() == Finding(ENTRIES)
    redact(store, before)
    entry = list(store.journal.entries())[-1]
    assert (entry.what, entry.who, entry.operation) == (What.REDACTED, "Ola", before.id)
    assert entry.detail == sha256(before.body).hexdigest()  # the original can be proven by whoever still has it
    assert store.journal.check() == Finding(ENTRIES + 1)


def test_all_that_is_settled_can_go(store: Store) -> None:
    settled = operations(store, *SETTLED)
    for operation in settled:
        redact(store, operation)
    assert store.journal.check() == Finding(ENTRIES + len(settled))
    assert {operation.body for operation in operations(store, *SETTLED)} == {COPY}


@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.UNKNOWN])
def test_what_may_be_sent_again_keeps_its_bytes(store: Store, stage: Stage) -> None:
    before = operations(store, stage)[0]
    with pytest.raises(sqlite3.IntegrityError, match="only a settled operation"):
        redact(store, before)
    assert store.operations.get(before.id) == before
    assert store.journal.check() == Finding(ENTRIES)  # nothing was told either


def test_nothing_of_the_original_stays_in_the_file(store: Store, tmp_path: Path) -> None:
    assert connection_of(store).execute("PRAGMA secure_delete").fetchone() == (1,)
    many = "".join(sha256(str(number).encode()).hexdigest() for number in range(300))  # more than a page
    shop, plain = Shop(store), f'{{"customer":{{"phoneNumber":"4799887766"}},"note":"{many}"}}'.encode()
    shop.clock += timedelta(hours=1)
    payment = shop.order(8)
    with store.write():
        intent = Intent(payment.order_id, payment.reference, Kind.CREATE, "key-8", plain, payment.amount)
        operation = store.operations.add(intent, shop.now())
    shop.settle(operation, Stage.DONE)
    redact(store, operation)
    store.close()
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert pack(COPY) in kept
    packed = pack(plain)
    assert [at for at in range(0, len(packed) - 16, 16) if packed[at : at + 16] in kept] == []


def test_it_is_done_once(store: Store) -> None:
    before = operations(store, Stage.DONE)[0]
    after = redact(store, before)
    for copy in (b'{"other":1}', COPY):
        with pytest.raises(sqlite3.IntegrityError, match="only once"):
            redact(store, before, copy)
    assert store.operations.get(before.id) == after


def test_the_same_bytes_are_no_copy(store: Store) -> None:
    before = operations(store, Stage.DONE)[0]
    with pytest.raises(sqlite3.IntegrityError):
        redact(store, before, before.body)


@pytest.mark.parametrize("copy", [b"", b"no JSON", b"[1]"])
def test_a_copy_that_no_page_could_read_is_none(store: Store, copy: bytes) -> None:
    with pytest.raises(ValueError, match=r"copy|Expecting"):
        redact(store, operations(store, Stage.DONE)[0], copy)


def test_what_is_not_there_cannot_go(store: Store) -> None:
    with pytest.raises(ValueError, match="no operation 99"), store.write():
        store.operations.redact(99, COPY, Shop(store).now())


def test_an_order_is_shown_with_the_copy(store: Store) -> None:
    shop = Shop(store)
    shop.clock += timedelta(hours=1)
    payment = shop.order(8)
    shop.settle(shop.decide(payment, Kind.CREATE), Stage.DONE)
    shop.see(payment, State.CREATED)
    cancel = shop.settle(shop.decide(payment, Kind.CANCEL), Stage.REFUSED, "6060")
    redact(store, cancel, b'{"cancelTransactionOnly":true}')
    view = Browse(store, lambda: shop.clock).order(payment.reference)
    assert [happening.what for happening in view.happenings if happening.ours] == ["cancel", "create"]


# past the method ----------------------------------------------------------------------------------------------------------

HASH = sha256(b"anything").hexdigest()


@pytest.fixture
def plain(store: Store, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Another way to the file, with the triggers in it."""
    with closing(sqlite3.connect(tmp_path / "kvitt.db")) as connection:
        yield connection


@pytest.mark.parametrize(
    ("body", "given"),
    [
        ("x'00'", ""),
        ("x'00'", "short"),
        ("x'00'", HASH.upper()),
        ("x'00'", f"{HASH[:-1]}g"),
        ("body", HASH),  # the bytes would stay
    ],
)
def test_the_database_takes_nothing_but_a_copy_with_its_hash(plain: sqlite3.Connection, body: str, given: str) -> None:
    plain.execute(
        "INSERT INTO journal SELECT 100, at, who, 'redacted', reference, operation, kind, amount, currency, outcome, ?, hash"
        " FROM journal WHERE operation = 1 LIMIT 1",
        [given],
    )
    with pytest.raises(sqlite3.IntegrityError, match="only a settled operation"):
        plain.execute(f"UPDATE operations SET body = {body}, body_hash = ? WHERE id = 1", [given])


def test_no_log_entry_no_redaction(plain: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="no log entry"):
        plain.execute(f"UPDATE operations SET body = x'00', body_hash = '{HASH}' WHERE id = 1")


@pytest.mark.parametrize("column", ["key", "kind", "reference", "order_id", "amount", "currency", "recorded_at"])
def test_nothing_else_of_a_decision_changes(store: Store, plain: sqlite3.Connection, column: str) -> None:
    redact(store, operations(store, Stage.DONE)[0])
    with pytest.raises(sqlite3.IntegrityError, match="keeps its key"):
        plain.execute(f"UPDATE operations SET {column} = {column} WHERE id = 1")


def test_nothing_begins_as_a_copy(plain: sqlite3.Connection) -> None:
    columns = "order_id, reference, kind, 'new', body, currency, amount, 'open', reason, tries, error, detail, trace_id"
    with pytest.raises(sqlite3.IntegrityError, match="begins with its own body"):
        plain.execute(
            "INSERT INTO operations (order_id, reference, kind, key, body, currency, amount, stage, reason, tries, error,"
            f" detail, trace_id, recorded_at, body_hash) SELECT {columns}, recorded_at, '{HASH}' FROM operations WHERE id = 1"
        )


# by hand ------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def hand(store: Store, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A person with a tool, at a file in which the first decision was redacted."""
    redact(store, operations(store, Stage.DONE)[0])
    with closing(sqlite3.connect(tmp_path / "kvitt.db", isolation_level=None)) as connection:
        assert LogCheck(connection).run() == Finding(ENTRIES + 1)
        connection.text_factory = str
        connection.execute("BEGIN")
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        connection.execute("ROLLBACK")


EDITS = {
    "another copy": "UPDATE operations SET body = x'7b7d' WHERE id = 1",
    "another hash": f"UPDATE operations SET body_hash = '{HASH}' WHERE id = 1",
    "no hash": "UPDATE operations SET body_hash = '' WHERE id = 1",
    "one more redaction": f"UPDATE operations SET body = x'7b7d', body_hash = '{HASH}' WHERE id = 2",
    "another hash in the log": f"UPDATE journal SET detail = '{HASH}' WHERE what = 'redacted'",
    "another decision in the log": "UPDATE journal SET operation = 2 WHERE what = 'redacted'",
    "no decision in the log": "UPDATE journal SET operation = 0 WHERE what = 'redacted'",
    "another amount": "UPDATE operations SET amount = amount + 1 WHERE id = 1",
    "another key": "UPDATE operations SET key = 'x' WHERE id = 1",
}


@pytest.mark.parametrize("edit", EDITS)
def test_every_edit_shows(hand: sqlite3.Connection, edit: str) -> None:
    hand.execute(EDITS[edit])
    assert not found(hand)


@pytest.mark.parametrize("edit", [edit for edit in EDITS if edit not in ("another copy", "another key")])
def test_one_who_seals_again_has_to_change_log_and_decision_alike(hand: sqlite3.Connection, edit: str) -> None:
    hand.execute(EDITS[edit])
    seal_again(hand)
    assert found(hand).why == "decision"
