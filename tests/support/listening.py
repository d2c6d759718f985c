"""Work while webhooks come in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from app import runtime
from tests.conftest import Run


def listening(app: runtime.App, run: Run, work: Callable[[str, str], Awaitable[Any]]) -> Any:
    """`work(place, url)` while the receiver is open and registered."""

    async def whole() -> Any:
        async with app.webhook_listener.open("127.0.0.1:0"):
            place = app.webhook_listener.listening
            await app.webhooks.register(f"http://{place}/kvitt?till=3")
            return await work(place, f"http://{place}/kvitt?till=3")

    return run(whole())
