"""A second place to listen for webhooks, for test payments."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.services.preferences import Preferences
from app.system.webhook_listener import WebhookListener


class SpareListener:
    """Listens beside `usual`, the listener of the settings."""

    def __init__(self, usual: WebhookListener, preferences: Preferences) -> None:
        self._usual, self._preferences = usual, preferences

    @asynccontextmanager
    async def open(self, place: str) -> AsyncIterator[str]:
        """Listen at `place` during the block, or where the settings say; tells where.

        Raises what `WebhookListener.open` raises.
        """
        if not place and self._usual.listening:
            yield self._usual.listening
            return
        spare = self._usual.another()
        async with spare.open(place or self._preferences.current.webhooks_listen):
            yield spare.listening
