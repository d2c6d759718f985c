"""Which shared shop a data folder belongs to, and its store."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from app.store.postgres.address import read_address
from app.store.postgres.database import SharedDatabase
from app.store.postgres.following import Following
from app.store.postgres.local_copy import LocalCopy
from app.store.postgres.server import Server
from app.store.postgres.shared_tables import shared_schema
from app.store.sqlite.database import Database
from app.store.sqlite.files import JOINED
from app.store.sqlite.migrations import known_schemas

UNKNOWN = "unknown"
"""The line of a file that was no copy yet when a move was cut short."""


class Joined(NamedTuple):
    """A shared shop as a till knows it.

    Its address, never with a password, and our number of this till.
    """

    address: str
    till: int


def read_joined(folder: Path) -> Joined:
    """The shop that the data in `folder` is a copy of.

    Raises `FileNotFoundError` where the file there is the truth.
    """
    kept = json.loads((folder / JOINED).read_text("utf-8"))
    return Joined(str(kept["address"]), int(kept["till"]))


def write_joined(folder: Path, joined: Joined) -> None:
    """Note which shop the data in `folder` is a copy of."""
    part = folder / f"{JOINED}.part"
    # Whole or not at all, and for this user alone.
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as stream:
        json.dump(joined._asdict(), stream)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(folder / JOINED)


def forget_joined(folder: Path) -> None:
    """From now on the file in `folder` is the truth."""
    (folder / JOINED).unlink()


def steps() -> str:
    """The schema that this program knows, as tills tell each other."""
    return " ".join(known_schemas())


def shared_in(opened: Database, folder: Path, password: Callable[[str], str]) -> SharedDatabase:
    """The shared store over the copy in `folder`, which is `opened`.

    The server is first asked by what is done with it, and so is `password`, which gives that for an address, or nothing
    where libpq finds one itself: a key store may be slow, and the window does not wait for it. Raises `Invalid`
    `server_address`, `server_unsafe`.
    """
    try:
        address, till = read_joined(folder)
        parts = _LaterPassword(read_address(address), lambda: password(address))
    except BaseException:
        opened.close()
        raise
    schema = shared_schema(opened)
    lineage = LocalCopy(opened, schema).lineage or UNKNOWN
    shared = SharedDatabase(opened, Server(parts, schema, steps(), lineage=lineage), schema, till)
    shared.news = Following(shared, parts, till)
    return shared


class _LaterPassword(Mapping[str, str]):
    """What libpq is to be told, with a password that is read at the first connection."""

    def __init__(self, parts: dict[str, str], password: Callable[[], str]) -> None:
        self._parts, self._password = parts, password

    @cached_property
    def _whole(self) -> dict[str, str]:
        found = self._password()
        return {**self._parts, "password": found} if found else self._parts

    def __getitem__(self, name: str) -> str:
        return self._whole[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole)

    def __len__(self) -> int:
        return len(self._whole)


def parts_of(address: str, password: Callable[[str], str]) -> dict[str, str]:
    """What libpq is to be told, with the password. Raises as `read_address`."""
    parts = read_address(address)
    found = password(address)
    return {**parts, "password": found} if found else parts
