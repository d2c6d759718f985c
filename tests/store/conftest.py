"""A new data file for each test of the store; a test that needs another makes its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kvitt.db")
    yield store
    store.close()
