"""Steps that change what is there already: nothing is lost, and what was wrong before is not made right."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from app.domain.records.journal import Finding
from app.store.sqlite.log_check import LogCheck
from app.store.sqlite.migrations import STEPS, take_steps
from app.store.sqlite.seals import SEALED, add_up, sealed_columns, to_text

BEFORE_OWNERS = 7
"""So many steps were there when nothing knew whose it is."""


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    take_steps(connection, BEFORE_OWNERS)
    yield connection
    connection.close()


def test_all_that_was_remembered_gets_an_owner(connection: sqlite3.Connection) -> None:
    forms = {
        "window": ("machine", "", "window", ""),
        "customer-window": ("machine", "", "customer-window", ""),
        "scanner": ("machine", "", "scanner", ""),
        "welcomed": ("shop", "", "welcomed", ""),
        "reconcile": ("shop", "", "reconcile", ""),
        "new-order": ("till", "1", "new-order", ""),
        "products": ("till", "1", "products", ""),
        "webhooks": ("unit", "1", "webhooks", ""),
        "drills-passed": ("machine", "", "drills-passed", ""),
        "draft:K-1": ("machine", "", "draft", "K-1"),
        "draft:ORDER:2": ("machine", "", "draft", "ORDER:2"),
        "columns 0a1b": ("shop", "", "columns", "0a1b"),
    }
    for name in forms:
        connection.execute(
            "INSERT INTO forms VALUES (?, ?, ?)", [name, f"text of {name}", "2026-11-22T12:00:00.000000Z"]
        )
    take_steps(connection)
    rows = connection.execute("SELECT scope, owner, name, part, value FROM memory")
    assert {row[4]: row[:4] for row in rows} == {f"text of {name}": owned for name, owned in forms.items()}


LATER = {"accounts", "voucher_form", "day_folder"}


def test_settings_get_the_scope_that_they_are_declared_with(connection: sqlite3.Connection) -> None:
    from app.settings import SETTINGS  # the step is never changed: a setting that moves needs a step of its own

    # Those that came later were never in a file without owners.
    then = [setting for setting in SETTINGS if setting.name not in LATER]
    for setting in then:
        connection.execute("INSERT INTO settings VALUES (?, 'x')", [setting.name])
    connection.execute("INSERT INTO settings VALUES ('keys', 'x')")
    take_steps(connection, BEFORE_OWNERS + 1)
    found = {
        name: (scope, owner) for scope, owner, name in connection.execute("SELECT scope, owner, name FROM settings")
    }
    owner = {"unit": "1", "till": "1"}
    declared = {setting.name: (setting.scope, owner.get(setting.scope, "")) for setting in then}
    assert found == {**declared, "keys": ("person", "")}


def test_lessons_and_counters_go_to_the_first_sales_unit(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO lessons VALUES ('6140', '2026-11-22T12:00:00.000000Z')")
    connection.execute("INSERT INTO counters VALUES ('receipt', 41)")
    take_steps(connection)
    assert connection.execute("SELECT unit, name FROM lessons").fetchall() == [(1, "6140")]
    assert connection.execute("SELECT * FROM counters").fetchall() == [(1, "receipt", 41)]


def _one_payment(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(
        "INSERT INTO payments (reference, order_id, attempt, currency, amount, state, sent_at)"
        " VALUES ('K-1', 1, 1, 'NOK', 49900, 'AUTHORIZED', '2026-11-22T12:00:00.000000Z')"
    )


def _agrees(connection: sqlite3.Connection) -> bool:
    columns = SEALED["payments"]
    there = {row[1] for row in connection.execute("PRAGMA table_info(payments)")}
    total = 0
    for row in connection.execute(f"SELECT {', '.join(name for name in columns if name in there)} FROM payments"):
        total = add_up(total, "payments", row)
    return connection.execute("SELECT total FROM seals WHERE name = 'payments'").fetchone()[0] == to_text(total)


def test_what_was_changed_past_the_program_still_shows_after_a_new_column_counts() -> None:
    """Whoever changed a row by hand before the update is not covered up by it."""
    for honest in (True, False):
        connection = sqlite3.connect(":memory:", isolation_level=None)
        take_steps(connection, BEFORE_OWNERS - 1)
        _one_payment(connection)
        take_steps(connection, BEFORE_OWNERS)
        assert _agrees(connection)
        if not honest:
            connection.execute("UPDATE payments SET captured = 49900")
        take_steps(connection)
        assert _agrees(connection) is honest
        connection.close()


def test_a_payment_never_changes_its_sales_unit(connection: sqlite3.Connection) -> None:
    _one_payment(connection)
    take_steps(connection)
    with pytest.raises(sqlite3.IntegrityError, match="for life"):
        connection.execute("UPDATE payments SET unit = 2")
    assert len(STEPS) > BEFORE_OWNERS


def test_what_counts_in_an_earlier_file_is_what_it_has(connection: sqlite3.Connection) -> None:
    assert not {"unit", "body_hash"} & set(sealed_columns(connection, "operations"))
    take_steps(connection, BEFORE_OWNERS + 1)
    assert sealed_columns(connection, "operations") == SEALED["operations"][:-1]
    take_steps(connection)
    assert sealed_columns(connection, "operations") == SEALED["operations"]


@pytest.mark.parametrize("steps", [BEFORE_OWNERS, BEFORE_OWNERS + 1])
def test_the_log_of_an_earlier_file_is_checked_with_what_counts_there(steps: int) -> None:
    earlier = sqlite3.connect(":memory:", isolation_level=None)
    take_steps(earlier, steps)
    assert LogCheck(earlier).run() == Finding(0)
    earlier.close()
