"""A shared shop, and tills of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.catalogue.product import Product
from app.domain.records.journal import What
from app.domain.shop.scope import Owners, Scope
from app.store import Store
from app.store.postgres.database import SharedDatabase
from app.store.sqlite.database import Database, open_database
from tests.support.postgres import Shops
from tests.support.stored import NOW, paid, saved

OpenTill = Callable[[str], Store]


@pytest.fixture
def shop(shops: Shops) -> Iterator[str]:
    """The database of a shop that is as new."""
    yield shops.common
    shops.clean()


@pytest.fixture
def open_till(shops: Shops, shop: str, tmp_path: Path) -> Iterator[OpenTill]:
    """Open a till of the shop by its name; its copy is kept under that."""
    opened: list[SharedDatabase] = []

    def open_till(name: str) -> Store:
        file = tmp_path / f"{name}.db"
        opened.append(shops.till(file, shop, len(opened) + 1))
        return Store(opened[-1], file)

    yield open_till
    for database in opened:
        database.close()


@pytest.fixture
def place(shops: Shops) -> Iterator[str]:
    """A database without a shop."""
    with shops.server.connect() as connection:
        connection.execute("CREATE DATABASE empty_place")
    yield "empty_place"
    with shops.server.connect() as connection:
        connection.execute("DROP DATABASE empty_place WITH (FORCE)")


@pytest.fixture
def sold(tmp_path: Path) -> Iterator[Database]:
    """A shop that sold something."""
    database = open_database(tmp_path / "kvitt.db")
    store = Store(database, tmp_path / "kvitt.db")
    for number in range(3):
        paid(store, saved(store, f"K-{number}"))
    with store.write():
        store.catalogue.put([Product("b", "Brød", 100, 2500, barcodes=("123",))])
        store.catalogue.set_picture("b", b"\x89PNG\x00")
        store.memory.set_setting(Scope.MACHINE, Owners(), "printer", "usb")
        store.memory.set_setting(Scope.TILL, Owners(), "pos_id", "Counter 1")
        store.memory.set_setting(Scope.SHOP, Owners(), "shop_name", "Kari")
        store.journal.add(What.REVEALED, NOW, who="Kari")
    yield database
    database.close()
