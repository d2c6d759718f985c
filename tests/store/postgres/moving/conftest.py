"""Tills in folders of their own, and a server where a shop may go."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.tills.shared_shop import MovePhase
from app.store import open_store
from app.store.postgres.moving.folder_moves import MovePlace
from app.store.sqlite.database import Database
from tests.support.postgres import Shops
from tests.support.stored import paid, saved

AT = datetime(2026, 11, 30, 9, tzinfo=UTC)
Till = Callable[[str], MovePlace]


def on(phase: MovePhase, through: int, of: int) -> bool:
    """Nobody stops it."""
    return False


@pytest.fixture
def till(shops: Shops, place: str, sold: Database, tmp_path: Path) -> Till:
    """A till by its name: `first` has the shop, each other an empty folder."""
    sold.close()
    address = f"postgresql://kvitt@/{place}?host={shops.server.folder}"

    def till(name: str) -> MovePlace:
        folder = tmp_path if name == "first" else tmp_path / name
        return MovePlace(folder / "kvitt.db", address, "", name, "0.9.0")

    return till


def references(place: MovePlace) -> list[str]:
    store = open_store(place.file, read_only=True)
    found = [f"K-{number}" for number in range(12) if store.orders.find(f"K-{number}") is not None]
    store.close()
    return found


def sell(place: MovePlace, reference: str) -> None:
    store = open_store(place.file)
    try:
        paid(store, saved(store, reference))
    finally:
        store.close()
