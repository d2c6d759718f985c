"""The store: all SQL of the program. Its functions are few and speak domain values; rows never leave it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from app.errors import Blocked
from app.store.backup import Backups, Copy, copy_whole
from app.store.catalogue import Catalogue
from app.store.customers import Customers
from app.store.database import Database, open_database
from app.store.files import present_file
from app.store.journal import Journal
from app.store.notes import Notes
from app.store.operations import Intent, Moved, Operations
from app.store.orders import Orders, SavedOrder
from app.store.payments import Payments
from app.store.recovery import Recovery
from app.store.restore import put_back

__all__ = [
    "Backups",
    "Copy",
    "Intent",
    "Moved",
    "SavedOrder",
    "Store",
    "copy_whole",
    "open_store",
    "present_file",
    "put_back",
]


class Store:
    """Everything that is kept in one data folder, behind one connection."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.orders = Orders(database)
        self.catalogue = Catalogue(database)
        self.customers = Customers(database)
        self.payments = Payments(database)
        self.journal = Journal(database)
        self.operations = Operations(database, self.journal)
        self.notes = Notes(database)
        self.recovery = Recovery(database)

    @property
    def damage(self) -> Blocked | None:
        """What is wrong with the file, once that is known; from then on nothing is written."""
        return self._database.damage

    def mark_damaged(self, damage: Blocked) -> None:
        """Write nothing from now on: a thorough check found `damage`."""
        self._database.mark_damaged(damage)

    def on_damage(self, listener: Callable[[], None]) -> None:
        """Call `listener` when damage is found."""
        self._database.on_damage = listener

    def write(self) -> AbstractContextManager[None]:
        """One transaction: whole or not at all. Never await inside."""
        return self._database.write()

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def open_store(file: Path, *, read_only: bool = False, damage: Blocked | None = None) -> Store:
    """Open the store in `file`; see `open_database` for what it raises."""
    return Store(open_database(file, read_only=read_only, damage=damage))
