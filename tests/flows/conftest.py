"""Which flows `make test` takes: the sale and what goes wrong with it whole, of all others an eighth, drawn by their names."""

from pathlib import Path
from zlib import crc32

import pytest

from tests.support.depth import long

WHOLE = {"test_sale", "test_trouble"}
DRAWN = 8
"""One of so many."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave to `make prove` what is not drawn."""
    for item in items:
        drawn_from = item.path.parent == Path(__file__).parent and item.path.stem not in WHOLE
        if drawn_from and crc32(item.nodeid.encode()) % DRAWN:
            item.add_marker(long)
