"""Programs that are tills of one shared shop, each in a folder of its own."""

from __future__ import annotations

from pathlib import Path

from app.store import open_store
from app.store.postgres.joined import Joined, write_joined
from tests.support.postgres import Shops


def join_folder(folder: Path, shops: Shops, till: int, line: Path | None = None) -> None:
    """Make `folder` that of a till of the common shop, which is as new; it is reached over `line`."""
    open_store(folder / "kvitt.db").close()
    write_joined(folder, Joined(f"postgresql://kvitt@/{shops.common}?host={line or shops.server.folder}", till))
