"""A shared shop, and tills of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.store import Store
from app.store.postgres.database import SharedDatabase
from tests.support.postgres import Shops

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
        opened.append(shops.till(file, shop))
        return Store(opened[-1], file)

    yield open_till
    for database in opened:
        database.close()
