"""The lines of a till: to the service, and to its shop's server."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.changes import Changes, Topic
from app.store import current_at

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from datetime import datetime

    from app.domain.codes import WhyNot
    from app.domain.tills.server_line import ServerLine
    from app.errors import AppError
    from app.services.engine.watch import Watch
    from app.services.preferences import Preferences
    from app.services.session import Session
    from app.store import Store
    from app.tasks import Tasks
    from app.tills.elsewhere import RenewedClients


AFTER_BUG_S = 5.0
"""So long nothing is taken after a bug."""


class SellingParts(NamedTuple):
    """Who sells here and with which settings.

    And what there is by now of the watch and of the clients of the service.
    """

    session: Session
    preferences: Preferences
    watch: Callable[[], Watch | None]
    clients: Callable[[], RenewedClients | None]


class TillLines:
    """How a till stands to the service, and to the server of its shop."""

    def __init__(self, store: Store, changes: Changes, parts: Callable[[], SellingParts]) -> None:
        self._store, self._changes, self._parts = store, changes, parts
        self.server: ServerLine | None = None
        """To the server; None before it is known, and where no other till shares the shop."""
        self._is_known: asyncio.Event | None = None

    def watched(self) -> bool | None:
        """Whether the service was reached the last time; None where nothing watches."""
        watch = self._parts().watch()
        return None if watch is None else watch.online

    def hear(self, trouble: AppError | None) -> None:
        """Let the watch know how any call went.

        The window shows whether the service is reached.
        """
        watch = self._parts().watch()
        if watch is not None:
            from app.services.engine.reading import unreached_because

            watch.heard(unreached_because(trouble) if trouble is not None else "")

    @property
    def is_shared(self) -> bool:
        """Whether other tills share the shop."""
        return self._store.news is not None

    @property
    def server_version(self) -> int:
        """Of PostgreSQL at the server; 0 where it is not known."""
        return self._store.news.version if self._store.news else 0

    @property
    def as_of(self) -> datetime | None:
        """When the copy was last as its server; None without one."""
        return current_at(self._store.file)

    @property
    def stopped(self) -> WhyNot | None:
        """Why nothing can be sent from this till, so far as is known."""
        if self.server is None or self.server.trouble is None:
            return None
        from app.domain.codes import WhyNot

        return WhyNot.TILL_STOPPED if self.server.reached else WhyNot.SERVER_AWAY

    async def begin(self, tasks: Tasks) -> None:
        """Follow the shop from now on, as the task `shop`.

        Comes back once the copy is up to date, or it is known why it is not.
        """
        import asyncio

        if self.is_shared:
            self._is_known = asyncio.Event()
            tasks.start("shop", self.follow(tasks.report))
            await self._is_known.wait()

    async def follow(self, report: Callable[[str, BaseException], None]) -> None:
        """Take what other tills write and announce it, until cancelled.

        A bug is told to `report` and does not end it.
        """
        import asyncio

        from app.tills.elsewhere import Elsewhere

        news, parts = self._store.news, self._parts()
        if news is None:
            return
        elsewhere = Elsewhere(self._store, self._changes, parts.session, parts.preferences, parts.clients)

        def on_line(line: ServerLine) -> None:
            self.server = line
            elsewhere.hold(holding=line.catching_up)
            self._changes.announce(Topic.SERVER)
            if self._is_known is not None and not line.catching_up:
                self._is_known.set()

        news.on_line, news.on_taking, news.on_taken = on_line, elsewhere.on_taking, elsewhere.on_taken
        while True:
            try:
                await news.follow()
            except Exception as bug:
                report("shop", bug)
            await asyncio.sleep(AFTER_BUG_S)
