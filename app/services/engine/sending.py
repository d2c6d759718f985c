"""Which till sends an operation, where several share a shop.

One at a time: it claims the operation with what it writes before it sends, for as long as the request is under way, and
writes no outcome under another's claim. Where that till dies, its claim runs out, and any other goes on with the same key and
bytes. On a data file of its own every claim is granted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar

from app.domain.operation import Operation
from app.errors import Blocked
from app.services.work import Work
from app.store.shop.leases import LeaseKind

_Answer = TypeVar("_Answer")
RENEWED_EVERY_S = 6.0
"""A third of what a claim lasts, so that a lost packet or two cost nothing."""


class Sending:
    """Claims of this till on operations."""

    def __init__(self, work: Work) -> None:
        self._store, self._tasks = work.store, work.tasks

    async def is_ours(self, operation: Operation) -> bool:
        """Whether this till may see to an open operation now. Raises `Blocked`."""
        key = str(operation.id)
        return key in await self._store.leases.claim(LeaseKind.OPERATION, [key])

    def claim_within(self, operation: Operation) -> None:
        """Claim an operation with what is written; call inside a write.

        Settled, it is left. Where another till sees to it, the write ends with `Blocked` `seen_to_elsewhere`.
        """
        self._store.leases.take(LeaseKind.OPERATION, str(operation.id))
        if not operation.pending:
            self._store.leases.leave(LeaseKind.OPERATION, str(operation.id))

    def as_it_stands(self, tried: Operation, *, happened: bool = False) -> Operation | None:
        """The operation now, while the outcome of the try `tried` still matters.

        None once it is settled; and once it was tried again since, unless it `happened`. Call inside a write.
        """
        current = self._store.operations.get(tried.id)
        if current is None or not current.pending or (current.tries != tried.tries and not happened):
            return None
        return current

    async def until_answered(self, operation: Operation, request: Coroutine[Any, Any, _Answer]) -> _Answer:
        """The answer to `request`; this till keeps its claim on `operation` meanwhile."""
        if not self._store.leases.shared:
            return await request
        renewing = self._tasks.start(f"renew {operation.id}", self._renew(operation))
        try:
            return await request
        finally:
            renewing.cancel()

    async def _renew(self, operation: Operation) -> None:
        while True:
            await asyncio.sleep(RENEWED_EVERY_S)
            # Its server is not reached: it may run out, and then the other till's key and bytes are the same.
            with suppress(Blocked):
                await self.is_ours(operation)
