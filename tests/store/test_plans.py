"""How the database finds what it is asked for: never by walking through everything there ever was."""

from pathlib import Path

from app.store import open_store
from tests.support.inside.data_file import database_of


def test_what_is_pending_is_found_by_its_index(tmp_path: Path) -> None:
    store = open_store(tmp_path / "kvitt.db")
    asked: list[str] = []
    connection = database_of(store).connection
    connection.set_trace_callback(asked.append)
    assert store.operations.pending() == ()
    connection.set_trace_callback(None)
    plans = [str(row[3]) for sql in asked for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert plans
    assert all("one_pending_operation" in plan or "ORDER BY" in plan for plan in plans)
    store.close()


def test_the_history_of_a_customer_is_found_by_the_number(tmp_path: Path) -> None:
    store = open_store(tmp_path / "kvitt.db")
    asked: list[str] = []
    connection = database_of(store).connection
    connection.set_trace_callback(asked.append)
    assert store.customers.histories(["4741234567"]) == []
    connection.set_trace_callback(None)
    (sql,) = asked
    plans = [str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert any("orders_of_phone" in plan for plan in plans)
    assert not [plan for plan in plans if plan.startswith(("SCAN o", "SCAN p", "SCAN n"))]
    store.close()
