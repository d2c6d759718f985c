"""The database of a till of a shared shop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.services.engine.read_budget import ReadBudget
from app.store import Store
from app.store.postgres.connection import ServerConnection
from app.store.postgres.database import SharedDatabase
from app.store.postgres.following import Following
from app.store.postgres.leases import SharedLeases


def shared(store: Store) -> SharedDatabase:
    """The database behind the store of a till."""
    database = store._database
    assert isinstance(database, SharedDatabase)
    return database


def way_of(store: Store) -> Mapping[str, str]:
    """What libpq is told by the till behind `store`."""
    news = store.news
    assert isinstance(news, Following)
    return news._parts


def open_line(connection: ServerConnection) -> Any | None:
    """What a till is connected with at this moment, if it is."""
    line = connection._thread._connection
    return None if line is None or line.closed else line


def let_claims_run_out(store: Store) -> None:
    """The till behind `store` has nothing any more, as far as it knows."""
    assert isinstance(store.leases, SharedLeases)
    store.leases._until.clear()


def counted_reads(budget: ReadBudget) -> list[list[str]]:
    """Which payments were read lately: by who polls them, and beside that."""
    return [sorted(budget._counts), sorted(budget._beside)]


def busy(store: Store) -> bool:
    """Whether a till writes, looks or asks at this moment."""
    return shared(store)._turn.locked()


def forget_what_was_asked(connection: Any) -> None:
    """The driver waits for no answer any more on a connection that asks in one way."""
    connection._pipeline.result_queue.clear()
