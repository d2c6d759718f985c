"""Reaching into a running program: its parts, and what they read, make and wait by."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from app import runtime
from app.store import Store
from app.tasks import Tasks
from tests.support.at_once import at_once

if TYPE_CHECKING:
    from app.services.work import Work


def store_of(app: runtime.App) -> Store:
    """The store of a running program."""
    store: Store = app.checkout._store
    return store


def work_of(app: runtime.App) -> Work:
    """What the use cases of a running program are given."""
    work: Work = app._work
    return work


def delivery_of(app: runtime.App) -> Any:
    """What carries the decisions of a running program to the service."""
    return app._delivery


def tasks_of(app: runtime.App) -> Mapping[str, object]:
    """The tasks of a running program, by their names."""
    return app.tasks._named


def running_of(tasks: Tasks) -> set[asyncio.Task[Any]]:
    """The tasks that are under way."""
    return tasks._running


def print_with(app: runtime.App, send: Callable[..., Any]) -> None:
    """Let papers go to the printer by `send`."""
    app.printing._send = send


def now_of(app: runtime.App) -> Callable[[], datetime]:
    """The clock of a running program."""
    return app.watch._now


def late_for_approvals(app: runtime.App, by: timedelta) -> None:
    """Let so much time go by for what happens after approvals."""
    app.after_approval._now = lambda: app.now() + by


def reads_of(app: runtime.App) -> Mapping[str, Any]:
    """When each payment was read lately."""
    return app.reader.budget._counts


def customer_of(app: runtime.App) -> Any:
    """The customer of practice mode."""
    assert app.practice is not None
    return app.practice._customer


def backups_of(app: runtime.App) -> Any:
    """The copies that a running program makes."""
    return app.safety._backups


def check_progress(app: runtime.App, percent: int) -> None:
    """Tell how far the check of the action log is, as its thread does."""
    app.safety._show_checked(percent)


def sticker_till(app: runtime.App, name: str, till: int | None) -> None:
    """Note another till for a sticker of a running program, or none."""
    at_once(app.stickers._keep(name, till))


def checkout_keys_by(app: runtime.App, key: Callable[[], str]) -> None:
    """Let the checkout take its idempotency keys from `key`."""
    app.checkout._new_key = key


def key_store_gave(keys: Any) -> bool:
    """Whether the key store gave the keys, once it has answered."""
    keys._over.wait(5)
    return keys._trouble is None


def process_of(sandbox: Any) -> Any:
    """The process of the built-in sandbox."""
    return sandbox._process


def around_of(app: runtime.App) -> tuple[Any, Any]:
    """What the test payments of a running program are made with."""
    from functools import partial

    from app.system.golive.trial_parts import trial_parts

    return trial_parts(app, partial(app._key_sources.of, app.session.unit.id))
