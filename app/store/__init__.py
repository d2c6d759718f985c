"""The store: all SQL of the program. Its functions are few and speak domain values; rows never leave it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from app.store.database import Database, open_database
from app.store.journal import Journal
from app.store.notes import Notes
from app.store.operations import Intent, Moved, Operations
from app.store.orders import Orders, SavedOrder
from app.store.payments import Payments

__all__ = ["Intent", "Moved", "SavedOrder", "Store", "open_store"]


class Store:
    """Everything that is kept in one data folder, behind one connection."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.orders = Orders(database)
        self.payments = Payments(database)
        self.journal = Journal(database)
        self.operations = Operations(database, self.journal)
        self.notes = Notes(database)

    def write(self) -> AbstractContextManager[None]:
        """One transaction: whole or not at all. Never await inside."""
        return self._database.write()

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def open_store(file: Path, *, read_only: bool = False) -> Store:
    """Open the store in `file`; see `open_database` for what it raises."""
    return Store(open_database(file, read_only=read_only))
