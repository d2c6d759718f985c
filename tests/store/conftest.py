"""A new store for each test, of each kind; a test that needs another makes its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store import Store, open_store
from tests.support.postgres import Shops


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kvitt.db"


@pytest.fixture(params=["file", "shared"])
def store(request: pytest.FixtureRequest, file: Path) -> Iterator[Store]:
    """A store of one till, and one that tills share: what holds for a file holds for the shop."""
    if request.param == "file":
        store = open_store(file)
        yield store
        store.close()
        return
    shops: Shops = request.getfixturevalue("shops")
    database = shops.till(file, shops.common)
    store = Store(database, file)
    yield store
    differing = [] if database.server.connection.ended else shops.differing(database)
    store.close()
    shops.clean()
    assert differing == []
