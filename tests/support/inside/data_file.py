"""Reaching past the store, into the file."""

from __future__ import annotations

import sqlite3
from typing import Any

from app import runtime
from app.store import Store
from app.store.sqlite.database import Database
from tests.support.inside.program import store_of


def connection_of(store: Store) -> sqlite3.Connection:
    """The connection that a store writes through."""
    return store.operations._db.connection


def database_of(store: Store) -> Database:
    """The database below a store."""
    return store._database


def seals_of(store: Store) -> Any:
    """The seals that a store keeps in step with its writes."""
    return store._database._seals


def alter(app: runtime.App, sql: str) -> None:
    """Change the file past the rules of the store, in a transaction of its own."""
    store = store_of(app)
    with store.write():
        store._database.execute(sql)


def statement(app: runtime.App, sql: str) -> list[Any]:
    """Run one statement on the program's own connection."""
    return store_of(app)._database.connection.execute(sql).fetchall()
