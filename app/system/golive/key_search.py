"""A search for keys in files, where none may ever be."""

from __future__ import annotations

import asyncio
import mmap
from collections.abc import Callable, Iterable
from pathlib import Path

from app.api.auth import ApiKeys

NOT_OURS = "sandbox.db"
"""The pretend service keeps the keys that it has made up itself."""


class KeySearch:
    """Searches a data folder for the secret ones of the keys that `keys` gives."""

    def __init__(self, folder: Path, keys: Callable[[], ApiKeys | Callable[[str], ApiKeys]]) -> None:
        self._folder = folder
        self._keys = keys

    async def __call__(self) -> tuple[int, int]:
        """How many files were searched, and in how many a key was found.

        Raises what the key store raises while it has not given the keys.
        """
        found = self._keys()
        ready = getattr(found, "ready", None)
        if ready is not None:
            await ready()
        keys = found("") if callable(found) else found
        secrets = (keys.client_id, keys.client_secret, keys.subscription_key, keys.second_subscription_key)
        # An empty one, such as a second key that a unit has not, would be found everywhere.
        return await asyncio.to_thread(_search, self._folder, [secret.encode() for secret in secrets if secret])


def _search(folder: Path, secrets: Iterable[bytes]) -> tuple[int, int]:
    files = sorted(file for file in folder.rglob("*") if file.is_file() and not file.name.startswith(NOT_OURS))
    found = [file for file in files if _has(file, secrets)]
    return len(files), len(found)


def _has(file: Path, secrets: Iterable[bytes]) -> bool:
    # An empty file cannot be mapped, and a data file may be larger than the memory.
    if not file.stat().st_size:
        return False
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return any(content.find(secret) >= 0 for secret in secrets)
