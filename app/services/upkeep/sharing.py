"""A shop shared by several tills: who is there, and its moves tried out.

A move itself is made while no program has the data open: by the command line, or between two windows.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from typing import Protocol

from app.changes import Topic
from app.domain.shop.permission import Act
from app.domain.tills.shared_shop import Moved, MoveHeard, MovePhase, SeenTill, SharedShop, ShopMove
from app.services.work import Work


class ServerMoves(Protocol):
    """What reaches the server; see `app.store.postgres.moving.shop_moves`."""

    @property
    def shared(self) -> SharedShop | None: ...
    def tills(self) -> list[SeenTill]: ...
    def rename(self, name: str) -> None: ...
    def try_out(self, move: ShopMove, password: str, hearing: MoveHeard) -> Moved: ...


class TrialHearing:
    """Hears in a thread of its own how far a trial is."""

    def __init__(self, halt: threading.Event, tell: Callable[[tuple[MovePhase, int, int]], object]) -> None:
        self._halt, self._tell = halt, tell

    def __call__(self, phase: MovePhase, through: int, of: int) -> bool:
        """Tell it; whether to stop."""
        if not self._halt.is_set():
            self._tell((phase, through, of))
        return self._halt.is_set()


class Sharing:
    """The tills of this shop, and how a move of it is tried out."""

    def __init__(self, work: Work, moves: ServerMoves) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._moves = moves
        self._halt: threading.Event | None = None
        self._progress: tuple[MovePhase, int, int] | None = None

    @property
    def shared(self) -> SharedShop | None:
        """The shared shop that this is a till of, if any."""
        return self._moves.shared

    @property
    def has_sold(self) -> bool:
        """Whether this till has orders of its own, and so cannot join."""
        return self.shared is None and not self._store.orders.is_empty()

    @property
    def progress(self) -> tuple[MovePhase, int, int] | None:
        """How far the trial of a move is, in rows.

        None where none is under way.
        """
        return self._progress

    async def tills(self) -> list[SeenTill]:
        """Who is there, by number. Raises `Blocked`."""
        return await asyncio.to_thread(self._moves.tills)

    async def rename(self, name: str) -> None:
        """Let this till have another name. Raises `Invalid` `till_name`, `Blocked`."""
        self._session.require(Act.SETTINGS)
        await asyncio.to_thread(self._moves.rename, name)
        self._changes.announce(Topic.TILLS)

    def allow_moving(self) -> None:
        """Raise `Invalid` where the person at the till may not move the shop."""
        self._session.require(Act.BACKUP)

    async def try_out(self, move: ShopMove, password: str) -> Moved:
        """Do as much of a move as can be undone.

        The program goes on meanwhile. Raises `Blocked`, also `move_stopped`, and `Invalid`.
        """
        self._session.require(Act.BACKUP)
        halt, loop = threading.Event(), asyncio.get_running_loop()
        self._halt = halt

        show: Callable[..., object] = self._show
        # The trial runs in a thread, and announcements belong to the loop.
        hearing = TrialHearing(halt, partial(loop.call_soon_threadsafe, show))
        try:
            return await asyncio.to_thread(self._moves.try_out, move, password, hearing)
        finally:
            # Who waits no longer, wants no more of it either.
            self.stop()
            self._show(None)

    def stop(self) -> None:
        """End what is being tried out."""
        if self._halt is not None:
            self._halt.set()
            self._halt = None

    def _show(self, progress: tuple[MovePhase, int, int] | None) -> None:
        # What comes from a stopped trial is not shown, however late it comes.
        self._progress = progress if self._halt is not None else None
        self._changes.announce(Topic.TILLS)
