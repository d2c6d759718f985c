"""Reaching into use cases: what happens in the middle of one, as another till may bring about."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from app.domain.records.journal import What

if TYPE_CHECKING:
    from datetime import datetime

    import pytest

    from app.runtime import App


def print_with(app: App, send: Callable[..., Awaitable[None]]) -> None:
    """Let a receipt printer be `send`."""
    app.printing._send = send


async def print_by_itself(app: App, reference: str) -> None:
    """Print an order as after its capture."""
    await app.printing._print_by_itself(reference)


def number_till(app: App, number: int) -> None:
    """Let a program be the till of this number."""
    app.session._own_till = number


def before_a_pin_is_kept(app: App, meanwhile: Callable[[], Awaitable[Any]], patch: pytest.MonkeyPatch) -> None:
    """Let something happen while the hash of a PIN is made."""
    hashed = app.staff._hash

    async def slowly(pin: str) -> str:
        await meanwhile()
        return await hashed(pin)

    patch.setattr(app.staff, "_hash", slowly)


async def give_pin(app: App, name: str, pin: str) -> None:
    """Give a person another PIN, without asking whether anybody may."""
    await app.staff._set_pin(name, pin, What.PERSON_CHANGED)


def wait_for_pins(app: App, now: Callable[[], datetime], patch: pytest.MonkeyPatch) -> None:
    """Let only the waiting after wrong PINs have another time."""
    patch.setattr(app.staff._tries, "_now", now)


async def erase_settled(app: App, order_ids: list[int], until: datetime) -> int:
    """Erase what was found to be over, as after the look for it."""
    return (await app.retention._erase(order_ids, until, None))[0]
