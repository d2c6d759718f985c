"""The database of a till of a shared shop."""

from app.store import Store
from app.store.postgres.database import SharedDatabase


def shared(store: Store) -> SharedDatabase:
    """The database behind the store of a till."""
    database = store._database
    assert isinstance(database, SharedDatabase)
    return database
