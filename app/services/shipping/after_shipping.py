"""After a shipment: release of the rest, where that was chosen with it.

The choice is written down with the capture, so that it is carried out whenever the capture is known to have happened.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from app.changes import Change, Topic
from app.domain.operation import Operation
from app.errors import TROUBLE, Blocked, facts_of
from app.services.actions import Actions
from app.services.engine.sending import Sending
from app.services.work import Work
from app.tasks import wait_for

log = logging.getLogger("kvitt.after_shipping")


class AfterShipping:
    """Carries out what was chosen with a shipment, also after a restart."""

    def __init__(self, work: Work, actions: Actions) -> None:
        self._store, self._changes, self._tasks = work.store, work.changes, work.tasks
        self._actions, self._claims = actions, Sending(work)
        self._under_way: set[asyncio.Task[None]] = set()

    def listen(self) -> Callable[[], None]:
        """Carry out what an earlier run left, then what each change brings.

        The function returned ends that.
        """
        self._begin()
        return self._changes.subscribe(self._on_change)

    async def finish(self) -> bool:
        """Wait for what was begun; whether anything was."""
        return await wait_for(self._under_way)

    def _on_change(self, change: Change) -> None:
        # Any change of an order may be the outcome of the capture that a release waits for.
        if change.topic is Topic.ORDER:
            self._begin()

    def _begin(self) -> None:
        for capture in self._store.links.rests():
            # One that is under way may begin again: the second asks what is left, and finds nothing.
            task = self._tasks.start(f"release after {capture.id}", self._release(capture))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def _release(self, capture: Operation) -> None:
        try:
            # One till sees to it, where several hear of the capture.
            if not await self._claims.is_ours(capture):
                return
        except Blocked as trouble:
            facts = {"reference": capture.reference, **facts_of(trouble)}
            log.info("who releases the rest of %(reference)s is not known: " + TROUBLE, facts)
            return
        await self._actions.release_rest(capture)
