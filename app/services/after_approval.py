"""After an approval: capture at once, or keep for shipping, as settings say."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from app.changes import Change, Topic
from app.domain.operation import Operation
from app.domain.standing import Standing
from app.errors import TROUBLE, AppError, facts_of
from app.services.actions import Actions
from app.services.desk.order_view import order_view
from app.services.work import Work
from app.settings import OnApproval
from app.tasks import wait_for

log = logging.getLogger("kvitt.after_approval")


class AfterApproval:
    """Hears every approval, wherever it was seen, once.

    Acts on orders that were sent from this till. `tell` is given the operation of a capture and the reference of its order,
    or what kept it from being made.
    """

    def __init__(self, work: Work, actions: Actions) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._preferences, self._tasks, self._now = work.preferences, work.tasks, work.now
        self._actions = actions
        self._under_way: set[asyncio.Task[None]] = set()
        self._left: set[str] = set()
        self.tell: Callable[[Operation | AppError, str], None] | None = None

    def leave(self, reference: str) -> None:
        """Do nothing with the approval of this order, whatever the settings say."""
        self._left.add(reference)

    def listen(self) -> Callable[[], None]:
        """From now on act on approvals, as the settings say.

        The function returned ends that.
        """
        return self._changes.subscribe(self._on_change)

    async def finish(self) -> bool:
        """Wait for what was begun; whether anything was."""
        # Anything begun while waiting joins the set; so it is looked at until it is empty.
        return await wait_for(self._under_way)

    def _on_change(self, change: Change) -> None:
        # The setting is read at each approval: a change of it holds from the next one on.
        if change.topic is Topic.APPROVED and self._wish(change.key) is not OnApproval.ASK:
            task = self._tasks.start(f"after the approval of {change.key}", self._act(change.key))
            self._under_way.add(task)
            # A task is held by the event loop only weakly; without this set it could vanish half done.
            task.add_done_callback(self._under_way.discard)

    async def _act(self, reference: str) -> None:
        try:
            # The person who sent the request decided what comes of its approval.
            with self._session.carrying_out(self._sender(reference)):
                done = await self._decide(reference)
        except AppError as trouble:
            log.info("after the approval of %(reference)s: " + TROUBLE, {"reference": reference, **facts_of(trouble)})
            if self.tell is not None:
                self.tell(trouble, reference)
            return
        if done is not None and self.tell is not None:
            self.tell(done, reference)

    def _wish(self, reference: str) -> OnApproval:
        """What the till that sold wants; another sales unit of the shop may sell here now."""
        saved = self._store.orders.find(reference)
        # Every till that shares the data hears every approval; only one at which the unit sells acts.
        if saved is None or saved.till != self._session.till_of(saved.unit).id or reference in self._left:
            return OnApproval.ASK
        return self._preferences.of(saved.unit).after_approval

    def _sender(self, reference: str) -> str:
        creates = self._store.operations.of_order(self._store.orders.get(reference).id)
        return creates[-1].who if creates else self._session.who

    async def _decide(self, reference: str) -> Operation | None:
        """Goods that are sent on are never captured so, nor is an approval that is only seen after its request has ended,
        for nobody knows whether that customer still got the goods. Where somebody was just cancelling, a person decides
        whether to keep or to release."""
        saved = self._store.orders.get(reference)
        view = order_view(self._store, saved, self._now(), digits=0)
        # Read now and not taken from the announcement: a person may have been faster.
        if view.standing is not Standing.RESERVED or view.keep_or_release or view.pending or view.payment is None:
            return None
        if self._wish(reference) is OnApproval.SHIP:
            await self._actions.ship_later(reference)
            return None
        if not view.handed_over or self._now() > view.payment.ends_at:
            return None
        return await self._actions.capture(reference)
