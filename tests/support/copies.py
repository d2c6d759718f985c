"""Data files and copies of them: filled, looked into, and refused."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked
from app.store import Store, open_store


def keep(store: Store, **settings: str) -> None:
    with store.write():
        for name, value in settings.items():
            store.memory.set_setting(Scope.SHOP, Owners(), name, value)


def fill(store: Store, megabytes: int) -> None:
    keep(store, **{f"block-{number}": "x" * 1_000_000 for number in range(megabytes)})


def settings_in(file: Path) -> dict[str, str]:
    reader = open_store(file, read_only=True)
    try:
        return reader.memory.settings(Owners())
    finally:
        reader.close()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Blocked) as blocked:
        act()
    return blocked.value.code
