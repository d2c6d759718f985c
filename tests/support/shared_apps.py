"""Programs that are tills of one shared shop, each in a folder of its own."""

from __future__ import annotations

from pathlib import Path

from app.store import open_store
from app.store.postgres.joined import Joined, write_joined
from tests.support.postgres import Shops


def join_folder(folder: Path, shops: Shops, till: int, database: str | None = None) -> None:
    """Make `folder` that of a till of the common shop, or of another, which is as new."""
    open_store(folder / "kvitt.db").close()
    database = database or shops.common
    write_joined(folder, Joined(f"postgresql://kvitt@/{database}?host={shops.server.folder}", till))
