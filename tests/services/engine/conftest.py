"""Two tills of one shop in front of one service."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app import profiles, runtime
from app.store import open_store
from app.store.postgres.joined import Joined, write_joined
from tests.conftest import Run
from tests.support.postgres import Shops
from tests.support.stage import Stage

Pair = tuple[runtime.App, runtime.App]


@pytest.fixture
def open_till(shops: Shops, sandbox: Stage, run: Run, tmp_path: Path) -> Iterator[Callable[[int], runtime.App]]:
    """Open a till of the shop by its number, again and again."""
    opened: list[runtime.App] = []

    def open_till(number: int) -> runtime.App:
        folder = tmp_path / f"till-{number}"
        if not folder.exists():
            open_store(folder / "kvitt.db").close()
            address = f"postgresql://kvitt@/{shops.common}?host={shops.server.folder}"
            write_joined(folder, Joined(address, number))
        opened.append(runtime.build(folder, profiles.Profile.PRACTICE, sandbox.url))
        return opened[-1]

    yield open_till
    for app in opened:
        run(app.close())
    shops.clean()


@pytest.fixture
def tills(open_till: Callable[[int], runtime.App]) -> Pair:
    """Two tills."""
    return open_till(1), open_till(2)
