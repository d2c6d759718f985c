"""A second place to listen for webhooks, for test payments."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from app.changes import Changes
from app.services.preferences import Preferences
from app.services.webhooks import Webhooks
from app.system.webhook_listener import WebhookListener


class SpareListener:
    """Listens beside `usual`, the listener of the settings."""

    def __init__(
        self,
        usual: WebhookListener,
        webhooks: Webhooks,
        preferences: Preferences,
        changes: Changes,
        report: Callable[[str, BaseException], None],
    ) -> None:
        self._usual, self._preferences = usual, preferences
        self._parts = (webhooks, preferences, changes, report)

    @asynccontextmanager
    async def open(self, place: str) -> AsyncIterator[str]:
        """Listen at `place` during the block, or where the settings say; tells where.

        Raises what `WebhookListener.open` raises.
        """
        if not place and self._usual.listening:
            yield self._usual.listening
            return
        spare = WebhookListener(*self._parts)
        async with spare.open(place or self._preferences.current.webhooks_listen):
            yield spare.listening
