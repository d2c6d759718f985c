"""Keys, and the access token that they buy."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.api.wire import WireToken
from app.errors import AppError, Offline


@dataclass(frozen=True)
class ApiKeys:
    """The four values of a sales unit, and perhaps a second subscription key.

    The secret ones never show in a text of this object. The two subscription keys are interchangeable: one can be made anew
    in the portal while the other one is used (`docs/service.md` 1.2).
    """

    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    subscription_key: str = field(repr=False)
    msn: str
    second_subscription_key: str = field(default="", repr=False)

    @property
    def complete(self) -> bool:
        """Whether all four are there, and all can be sent in a header."""
        values = [self.client_id, self.client_secret, self.subscription_key, self.msn]
        values += [self.second_subscription_key] if self.second_subscription_key else []
        # What cannot stand in a header would fail deep inside the HTTP library, with the secret in its message.
        return all(value.isascii() and value.isprintable() and value.strip() == value != "" for value in values)


MARGIN = timedelta(minutes=3)
"""A token is renewed this long before its end, so that none runs out on its way."""


class Token:
    """The access token: fetched once, shared by all calls, renewed under one lock."""

    def __init__(self, fetch: Callable[[], Awaitable[WireToken]], now: Callable[[], datetime]) -> None:
        self._fetch = fetch
        self._now = now
        self._lock = asyncio.Lock()
        self._value = ""
        self._good_until: datetime | None = None
        self._fetches = 0
        self._trouble: AppError | None = None

    async def get(self, spoilt: str = "") -> str:
        """A token to use.

        `spoilt` is one that the service just turned down: it is not handed out again. Raises what `fetch` raises. Whoever
        waited for a fetch that failed does not wait for another one: the last of many would wait for minutes.
        """
        # Taken before the lock: if the number has grown once we hold it, a fetch ended while we waited for our turn.
        begun = self._fetches
        async with self._lock:
            if self._fetches != begun and self._trouble is not None:
                raise Offline(self._trouble.code) from self._trouble
            fresh = self._good_until is not None and self._now() < self._good_until
            # Several calls may bring the same spoilt token; the first one renews it, and the others find a new value
            # here.
            if not fresh or self._value == spoilt:
                token = await self._try_fetch()
                self._value = token.access_token
                # Whatever the answer says, no token is believed for more than a day or less than no time.
                life = timedelta(seconds=min(max(float(token.expires_in), 0), 86_400))
                # It never left, so `Offline`, whatever kind of trouble the one fetch had.
                # A token of less than six minutes would else be renewed with every call.
                self._good_until = self._now() + max(life - MARGIN, life / 2)
            return self._value

    async def _try_fetch(self) -> WireToken:
        self._trouble = None
        try:
            return await self._fetch()
        except AppError as trouble:
            self._trouble = trouble
            raise
        finally:
            # Counted also when it failed: those who waited meanwhile must see that one was tried.
            self._fetches += 1
