"""Connections of the webhook listener: silent ones cannot take others' places."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_S = 5.0
"""From the first byte of a request to the end of its head; genuine ones come in one packet."""
OPEN_IN_ALL, OPEN_FOR_ONE = 128, 48
"""Lines without a whole request: of all who call, and of one address. A relay in front makes all genuine ones one address."""


class Connection(H11Protocol):
    """A connection that ends without a request, or gives way to newer ones.

    When there are too many.
    """

    _since = 0.0
    _head_due: asyncio.TimerHandle | None = None

    @property
    def incomplete(self) -> bool:
        """Whether a request, or its rest, is still to come."""
        return self.cycle is None or self.cycle.response_complete or self.cycle.more_body

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take the line in.

        The oldest one that says nothing goes when there are too many.
        """
        super().connection_made(transport)
        self._since = self.loop.time()
        self._expect_head()
        # Only those without a whole request compete for places; one that is being answered is never cut off.
        others = [each for each in self.connections if isinstance(each, Connection) and each is not self]
        waiting = [each for each in others if each.incomplete]
        # A line whose client is not known counts for every address: better one too strict than a hole.
        of_one = [each for each in waiting if each.client is None or each.client[0] == (self.client or ("",))[0]]
        if len(of_one) >= OPEN_FOR_ONE:
            _oldest(of_one).transport.abort()
        elif len(waiting) >= OPEN_IN_ALL:
            _oldest(waiting).transport.abort()

    def data_received(self, data: bytes) -> None:
        """Read on; a head that has begun must end in time, however it drips."""
        super().data_received(data)
        # A request that is whole ends the wait, also while its body is still coming; the body has a limit of its own.
        if self.cycle is not None and not self.cycle.response_complete:
            self._head_came()
        elif self._head_due is None:
            self._expect_head()

    def on_response_complete(self) -> None:
        """A request was answered: the line is as new."""
        self._since = self.loop.time()
        super().on_response_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """The line is gone."""
        self._head_came()
        super().connection_lost(exc)

    def _expect_head(self) -> None:
        # One timer from the first byte to the end of the head: a client that drips a byte a second cannot stretch it.
        self._head_due = self.loop.call_later(HEAD_S, self.transport.abort)

    def _head_came(self) -> None:
        if self._head_due is not None:
            self._head_due.cancel()
            self._head_due = None


def _oldest(waiting: Iterable[Connection]) -> Connection:
    """Who has waited longest; one that was once answered stays before one that never asked."""
    return min(waiting, key=lambda each: (each.cycle is not None and each.cycle.response_complete, each._since))
