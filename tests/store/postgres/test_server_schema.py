"""The schema of the server: every guard of the file stands there too."""

from typing import Any

import pytest

from app.store.postgres.server_schema import guard_statements
from app.store.postgres.shared_tables import SCHEMA, Guard, SharedSchema
from tests.support.postgres import Shops


def test_each_table_has_the_same_columns_in_the_same_order(shops: Shops) -> None:
    with shops.server.connect(shops.common) as connection:
        for name, table in shops.schema.tables.items():
            asked = "SELECT column_name FROM information_schema.columns WHERE table_schema = %s AND table_name = %s"
            columns = [column for (column,) in connection.execute(asked, [SCHEMA, name])]
            assert sorted(columns) == sorted(table.columns), name


def test_each_guard_stands_at_the_server(shops: Shops) -> None:
    with shops.server.connect(shops.common) as connection:
        names = {name for (name,) in connection.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal")}
    assert {guard.name for guard in shops.schema.guards} <= names
    assert len(shops.schema.guards) > 35


def test_what_is_unique_in_the_file_is_unique_at_the_server(shops: Shops) -> None:
    with shops.server.connect(shops.common) as connection:
        asked = "SELECT indexname FROM pg_indexes WHERE schemaname = %s AND indexdef LIKE 'CREATE UNIQUE%%'"
        names = {name for (name,) in connection.execute(asked, [SCHEMA])}
    assert {"one_live_payment", "one_pending_operation", "sales_units_by_msn"} <= names


ORDER = (
    "INSERT INTO orders (id, reference, currency, flow, interaction, phone, customer, description, receipt_number, pos_id,"
    " note, total, made_at) VALUES (1, 'K-1', 'NOK', '', '', '', '', '', '', '', '', 100, '')"
)
PAYMENT = (
    "INSERT INTO payments (rowid, reference, order_id, attempt, currency, amount, state, sent_at)"
    " VALUES (1, 'K-1', 1, 1, 'NOK', 100, 'CREATED', '')"
)
OPERATION = (
    "INSERT INTO operations (id, order_id, reference, kind, key, body, currency, amount, stage, reason, tries, error, detail,"
    " trace_id, recorded_at) VALUES ({id}, 1, 'K-1', '{kind}', '{id}', '', 'NOK', 100, '{stage}', '', 1, '', '', '', '')"
)
ENTRY = "INSERT INTO journal VALUES (1, '', '', 'decided', 'K-1', 1, 'capture', 100, 'NOK', 'open', '', '')"
CLOSED = "INSERT INTO journal VALUES (2, '', '', 'day closed', '', 0, '', 0, '', '', '1.1.{} 2026-11-30', '')"
FIRST = OPERATION.format(id=1, kind="capture", stage="open")


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ("DELETE FROM journal", "the action log is only added to"),
        ("UPDATE journal SET amount = 1", "the action log is only added to"),
        ("UPDATE journal SET detail = ''", "words of the log are left out only where the log says so"),
        ("DELETE FROM operations", "operations are never deleted"),
        ("UPDATE operations SET stage = 'done'", "no log entry, no outcome"),
        ("UPDATE operations SET key = 'another'", "an operation keeps its key"),
        (
            f"{ENTRY.replace('(1, ', '(2, ').replace('open', 'gone')}; UPDATE operations SET stage = 'gone'",
            "no such stage",
        ),
        ("UPDATE operations SET body = 'x', body_hash = 'g'", "only a settled operation may give its body"),
        (OPERATION.format(id=2, kind="refund", stage="open"), "one_pending_operation"),
        (OPERATION.format(id=2, kind="track", stage="done"), "an operation begins open"),
        ("INSERT INTO tries (rowid, operation_id, at) VALUES (1, 2, '')", "no log entry, no money movement"),
        ("UPDATE payments SET captured = -1", "a total never shrinks"),
        ("UPDATE payments SET state = 'NEW'", "a payment does not move that way"),
        ("DELETE FROM orders", "an order that was sent is never deleted"),
        ("INSERT INTO closings VALUES (1, 1, 1, 1, '2026-11-30', 'Z', 0, '')", "no log entry, no closed day"),
        (
            f"{CLOSED.format(2)}; INSERT INTO closings VALUES (1, 1, 1, 2, '', 'Z', 0, '')",
            "closed days follow each other",
        ),
        ("UPDATE payments SET captured = 1 WHERE reference = 'K-2'", "a row of payments is not there"),
    ],
)
def test_what_the_file_refuses_the_server_refuses(shops: Shops, wrong: str, complaint: str) -> None:
    import psycopg

    with shops.server.connect(shops.common) as connection:
        _begin(connection)
        with pytest.raises(psycopg.Error, match=complaint):
            connection.execute(wrong)
        connection.execute("ROLLBACK")


def test_texts_are_compared_as_the_file_compares_them(shops: Shops) -> None:
    """A guard looks up a closed day between `1.1.1 ` and `1.1.1!`, which lie side by side only by their bytes."""
    with shops.server.connect(shops.common) as connection:
        _begin(connection)
        connection.execute(CLOSED.format(1))
        connection.execute("INSERT INTO closings VALUES (1, 1, 1, 1, '2026-11-30', 'Z', 0, '')")
        connection.execute("ROLLBACK")


def _begin(connection: Any) -> None:
    connection.execute(f"SET search_path = {SCHEMA}")
    connection.execute("BEGIN")
    for statement in (ORDER, PAYMENT, FIRST, ENTRY):
        connection.execute(statement)


def test_a_guard_that_cannot_be_put_into_its_words_is_no_guard() -> None:
    odd = Guard("odd", "orders", "CREATE TRIGGER odd AFTER INSERT ON orders BEGIN SELECT RAISE(ABORT, 'odd'); END")
    with pytest.raises(ValueError, match="odd"):
        list(guard_statements(SharedSchema({}, (odd,), ())))
