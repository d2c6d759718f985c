"""The store: all SQL of the program.

Its functions are few and speak domain values; rows never leave it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import Blocked
from app.store.sqlite.database import Database, open_database
from app.store.sqlite.files import current_at, is_shared, present_file
from app.store.sqlite.health import READ_ALL_THE_SAME, blocked

if TYPE_CHECKING:
    from app.store.catalogue import Products
    from app.store.customers import Customers
    from app.store.day.closings import Closings, LastClosing, OpenStep
    from app.store.day.day_files import DayFiles
    from app.store.day.moves import Extent, Moves
    from app.store.exchanges import Exchanges
    from app.store.handovers import Handover, Handovers
    from app.store.journal import Journal
    from app.store.ledger.ledgers import Ledgers, ReadPlace
    from app.store.ledger.money_movements import MoneyMovements
    from app.store.lessons import Lessons
    from app.store.memory import RememberedRows
    from app.store.notes import NoteRows
    from app.store.operations import Intent, MovedPart, Operations
    from app.store.orders import Orders, SavedOrder
    from app.store.payments import Payments
    from app.store.people import People
    from app.store.prints import Prints
    from app.store.privacy.erasures import Begun, Cleaning, Erasures
    from app.store.privacy.person_rows import Noted, PersonRows
    from app.store.search.lookups import Lookups
    from app.store.search.ready import ReadyOrders
    from app.store.shipping.links import Links, TrackingLink
    from app.store.shipping.parcels import Parcels
    from app.store.shipping.recipients import RecipientRows
    from app.store.shop.leases import Leases
    from app.store.shop.news import ShopNews
    from app.store.shop.units import Units
    from app.store.sqlite.backup import Backups, Copy, Stopped, copy_whole
    from app.store.sqlite.leftovers.compact import compact
    from app.store.sqlite.leftovers.copy_cleaning import clean_copies, files_with, remove_older, search_folder
    from app.store.sqlite.log_check import check_log
    from app.store.sqlite.recovery import Recovery
    from app.store.sqlite.restore import compare, put_back

__all__ = [
    "READ_ALL_THE_SAME",
    "Backups",
    "Begun",
    "Cleaning",
    "Copy",
    "Extent",
    "Handover",
    "Intent",
    "LastClosing",
    "MovedPart",
    "Noted",
    "OpenStep",
    "ReadPlace",
    "SavedOrder",
    "Stopped",
    "Store",
    "TrackingLink",
    "blocked",
    "check_log",
    "clean_copies",
    "compact",
    "compare",
    "copy_whole",
    "current_at",
    "files_with",
    "open_store",
    "present_file",
    "put_back",
    "remove_older",
    "search_folder",
]
_LATER = {
    "Backups": "sqlite.backup",
    "Begun": "privacy.erasures",
    "Cleaning": "privacy.erasures",
    "Copy": "sqlite.backup",
    "Extent": "day.moves",
    "Handover": "handovers",
    "Intent": "operations",
    "LastClosing": "day.closings",
    "MovedPart": "operations",
    "Noted": "privacy.person_rows",
    "OpenStep": "day.closings",
    "ReadPlace": "ledger.ledgers",
    "SavedOrder": "orders",
    "Stopped": "sqlite.backup",
    "TrackingLink": "shipping.links",
    "copy_whole": "sqlite.backup",
    "check_log": "sqlite.log_check",
    "clean_copies": "sqlite.leftovers.copy_cleaning",
    "compact": "sqlite.leftovers.compact",
    "compare": "sqlite.restore",
    "files_with": "sqlite.leftovers.copy_cleaning",
    "put_back": "sqlite.restore",
    "remove_older": "sqlite.leftovers.copy_cleaning",
    "search_folder": "sqlite.leftovers.copy_cleaning",
}
"""What is imported when somebody asks for it: the first paint needs none of it."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(name)
    return getattr(import_module(f"app.store.{_LATER[name]}"), name)


class Store:
    """Everything that is kept in one data folder, behind one connection."""

    def __init__(self, database: Database, file: Path) -> None:
        self._database = database
        self.file = file
        self.news: ShopNews | None = database.news
        # The lookups are made at the first write: the first paint does without.
        database.on_touched = lambda reworded: self.lookups.follow(reworded)  # noqa: PLW0108
        database.on_leaving = lambda order_ids: self.lookups.leave(order_ids)  # noqa: PLW0108

    @cached_property
    def orders(self) -> Orders:
        """Orders and their lines."""
        from app.store.orders import Orders

        return Orders(self._database)

    @cached_property
    def catalogue(self) -> Products:
        """Products."""
        from app.store.catalogue import Products

        return Products(self._database)

    @cached_property
    def customers(self) -> Customers:
        """Who paid before."""
        from app.store.customers import Customers

        return Customers(self._database)

    @cached_property
    def payments(self) -> Payments:
        """Payments, and what was seen of them."""
        from app.store.payments import Payments

        return Payments(self._database)

    @cached_property
    def journal(self) -> Journal:
        """The action log."""
        from app.store.journal import Journal

        return Journal(self._database)

    @cached_property
    def operations(self) -> Operations:
        """Decisions about money."""
        from app.store.operations import Operations

        return Operations(self._database, self.journal)

    @cached_property
    def moves(self) -> Moves:
        """What was captured, refunded and released, parted for reports."""
        from app.store.day.moves import Moves

        return Moves(self._database, self.orders, self.operations)

    @cached_property
    def closings(self) -> Closings:
        """Days that were closed."""
        from app.store.day.closings import Closings

        return Closings(self._database, self.journal)

    @cached_property
    def day_files(self) -> DayFiles:
        """What of closed days goes into the folder of this machine."""
        from app.store.day.day_files import DayFiles

        return DayFiles(self._database)

    @cached_property
    def links(self) -> Links:
        """Links to tracking pages in the customer's app."""
        from app.store.shipping.links import Links

        return Links(self._database, self.operations)

    @cached_property
    def recipients(self) -> RecipientRows:
        """To whom orders go."""
        from app.store.shipping.recipients import RecipientRows

        return RecipientRows(self._database)

    @cached_property
    def parcels(self) -> Parcels:
        """What is to be shipped."""
        from app.store.shipping.parcels import Parcels

        return Parcels(self._database)

    @cached_property
    def handovers(self) -> Handovers:
        """Goods that left without a capture."""
        from app.store.handovers import Handovers

        return Handovers(self._database, self.journal)

    @cached_property
    def lookups(self) -> Lookups:
        """What orders are looked up by."""
        from app.store.search.lookups import Lookups

        return Lookups(self._database)

    @cached_property
    def ready(self) -> ReadyOrders:
        """The orders of each ready list."""
        from app.store.search.ready import ReadyOrders

        return ReadyOrders(self._database)

    @cached_property
    def memory(self) -> RememberedRows:
        """Settings, and what else is remembered."""
        from app.store.memory import RememberedRows

        return RememberedRows(self._database)

    @property
    def has_people(self) -> bool:
        """Whether people are set up.

        Asked before the first paint, so that nothing is imported for it.
        """
        return self._database.row("SELECT 1 FROM people LIMIT 1") is not None

    @cached_property
    def people(self) -> People:
        """Who works in the shop."""
        from app.store.people import People

        return People(self._database)

    @property
    def unit_count(self) -> int:
        """How many sales units were set up: asked as `has_people` is."""
        row = self._database.row("SELECT count(*) AS units FROM sales_units")
        return int(row["units"]) if row else 0

    @cached_property
    def units(self) -> Units:
        """The sales units that were set up."""
        from app.store.shop.units import Units

        return Units(self._database)

    @cached_property
    def ledgers(self) -> Ledgers:
        """What the ledgers of the service said."""
        from app.store.ledger.ledgers import Ledgers

        return Ledgers(self._database)

    @cached_property
    def money_movements(self) -> MoneyMovements:
        """Captures and refunds as we know them."""
        from app.store.ledger.money_movements import MoneyMovements

        return MoneyMovements(self._database, self.payments)

    @cached_property
    def lessons(self) -> Lessons:
        """What the service taught us about the sales units."""
        from app.store.lessons import Lessons

        return Lessons(self._database)

    @cached_property
    def leases(self) -> Leases:
        """What this till alone sees to."""
        shared: Leases | None = self._database.leases
        return shared or import_module("app.store.shop.leases").Leases()  # the first paint does without

    @cached_property
    def notes(self) -> NoteRows:
        """Notes and tags of orders."""
        from app.store.notes import NoteRows

        return NoteRows(self._database)

    @cached_property
    def exchanges(self) -> Exchanges:
        """What was sent and answered, as it was written down."""
        from app.store.exchanges import Exchanges

        return Exchanges(self._database)

    @cached_property
    def prints(self) -> Prints:
        """What was printed."""
        from app.store.prints import Prints

        return Prints(self._database)

    @cached_property
    def persons(self) -> PersonRows:
        """All that is kept of a person."""
        from app.store.privacy.person_rows import PersonRows

        return PersonRows(self._database)

    @cached_property
    def erasures(self) -> Erasures:
        """Erasures that were begun."""
        from app.store.privacy.erasures import Erasures

        return Erasures(self._database)

    @cached_property
    def recovery(self) -> Recovery:
        """What a restored copy does not know."""
        from app.store.sqlite.recovery import Recovery

        return Recovery(self._database)

    @property
    def damage(self) -> Blocked | None:
        """What is wrong with the file or its disk; then nothing is written."""
        return self._database.damage

    @property
    def version(self) -> tuple[int, int, int]:
        """A number that is new after every write by any program; see `Database.version`."""
        return self._database.version

    def mark_damaged(self, damage: Blocked) -> None:
        """Write nothing from now on: a thorough check found `damage`."""
        self._database.mark_damaged(damage)

    def on_damage(self, listener: Callable[[], None]) -> None:
        """Call `listener` when damage is found."""
        self._database.on_damage = listener

    def write(self) -> AbstractContextManager[None]:
        """One transaction: whole or not at all. Never await inside."""
        return self._database.write()

    def writing(self) -> AbstractAsyncContextManager[None]:
        """As `write`, where a loop has to keep turning; see `Database.writing`."""
        return self._database.writing()

    def write_here(self) -> AbstractContextManager[None]:
        """As `write`, for what is this till's own; see `Database.write_here`."""
        return self._database.write_here()

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def open_store(
    file: Path,
    *,
    read_only: bool = False,
    damage: Blocked | None = None,
    patience: float = 5,
    hearing: Callable[[int, int], bool] = lambda step, steps: False,
    password: Callable[[str], str] = lambda address: "",
) -> Store:
    """Open the store in `file`; see `open_database` for what it raises.

    Where it is the copy of a shared shop, all that is written goes to the shop's server; `password` gives that of a till
    for the server's address.
    """
    database = open_database(file, read_only=read_only, damage=damage, patience=patience, hearing=hearing)
    if not read_only and damage is None and is_shared(file):
        from app.store.postgres.joined import shared_in  # never on the way to the first paint of a shop with one till

        database = shared_in(database, file.parent, password)
    return Store(database, file)
