"""Health: how the program and what it works with stand."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.changes import Topic
from app.domain.codes import Unreached
from app.domain.papers.printer import Way
from app.domain.records.health import (
    KEYS_THERE,
    Condition,
    HealthRow,
    LineFacts,
    MachineFacts,
    WebhookFacts,
    judge_health,
    worst_of,
)
from app.errors import AppError, Offline, Refused, Uncertain
from app.services.upkeep.print_queue import PrintQueue
from app.services.work import ServiceOf, Work

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.tills.server_line import ServerLine
    from app.services.desk.index_build import IndexBuild
    from app.services.printing import Printing
    from app.services.safety import Safety
    from app.services.webhooks import Webhooks

ASKED_FOR = "kvitt-health-check"
"""The reference of a payment that nobody has; the service says so, and that it is there."""
_OF_KEYS = frozenset({Unreached.KEYRING_SILENT, Unreached.KEYRING_UNUSABLE, Unreached.KEYS_MISSING})


class Receiver(Protocol):
    """What listens for webhooks, as far as it is looked at."""

    listening: str
    trouble: AppError | None


class LookedAt(NamedTuple):
    """The services that are looked at."""

    safety: Safety
    printing: Printing
    index_build: IndexBuild
    webhooks: Webhooks


class LinesLookedAt(Protocol):
    """How this till stands to the service, and to the server of its shop."""

    @property
    def server(self) -> ServerLine | None:
        """To the server, if there is one and it is known."""

    @property
    def server_version(self) -> int:
        """Of PostgreSQL there; 0 where it is not known."""

    @property
    def as_of(self) -> datetime | None:
        """When the copy of this till was last as there."""

    def watched(self) -> bool | None:
        """Whether the service was reached the last time; None where nothing watches."""


class OutsideFacts(NamedTuple):
    """What is around the program; what is not there yet is None.

    `line` tells of the last answers, `lines` what is reached, `receiver` listens for webhooks. Practice
    `needs_keys` of nobody.
    """

    line: Callable[[], LineFacts]
    lines: LinesLookedAt
    receiver: Callable[[], Receiver | None]
    needs_keys: bool


class Health:
    """Says how things stand now, and asks the service when wanted."""

    def __init__(self, work: Work, service_of: ServiceOf, looked_at: LookedAt, around: OutsideFacts) -> None:
        self._work, self._service_of = work, service_of
        self._looked_at, self._around = LookedAt(*looked_at), OutsideFacts(*around)
        self._asked: bool | None = None
        self._keys: str | None = None if self._around.needs_keys else ""

    @property
    def rows(self) -> tuple[HealthRow, ...]:
        """Each thing that is looked at, and how it stands."""
        return judge_health(self._machine(), self._around.line(), self._work.now())

    @property
    def condition(self) -> Condition:
        """The condition of the whole."""
        return worst_of(self.rows)

    async def ask(self) -> None:
        """Ask the service for a payment that does not exist.

        To hear so shows that line and keys are well.
        """
        try:
            await self._service_of(self._work.session.unit.id).get(ASKED_FOR)
        except Refused as answer:
            # Our keys were refused, or the payment was not found, as it should be.
            self._note(reached=True, keys=str(answer.status) if answer.at_the_door else KEYS_THERE)
        except (Offline, Uncertain) as trouble:
            self._note(reached=False, keys=trouble.code if trouble.code in _OF_KEYS else None)
        else:
            self._note(reached=True, keys=KEYS_THERE)

    def _note(self, *, reached: bool, keys: str | None) -> None:
        self._asked = reached
        if self._around.needs_keys and keys is not None:
            self._keys = keys
        self._work.changes.announce(Topic.CONNECTION)

    def _machine(self) -> MachineFacts:
        settings, looked_at = self._work.preferences.current, self._looked_at
        progress, newest = looked_at.index_build.progress, looked_at.safety.newest
        papers = PrintQueue(self._work, looked_at.printing).papers(1)
        unit = self._work.session.unit.id
        waiting = len(self._work.store.day_files.waiting(unit)) if settings.day_folder else None
        receiver, online = self._around.receiver(), self._around.lines.watched()
        return MachineFacts(
            damaged=looked_at.safety.damage is not None,
            reached=self._asked if online is None or self._asked is None else online,
            free_bytes=shutil.disk_usage(looked_at.safety.file.parent).free,
            newest_copy=newest.at if newest else None,
            has_printer=settings.printer is not Way.NONE,
            printed=not any(each.waits for each in papers) if papers else None,
            keys=self._keys,
            indexed=progress.done,
            orders=progress.of,
            webhooks=WebhookFacts(
                settings.receives_webhooks,
                receiver is not None and bool(receiver.listening),
                bool(looked_at.webhooks.ours),
                receiver is not None and receiver.trouble is not None,
            ),
            waiting_files=waiting,
            server=self._around.lines.server,
            server_version=self._around.lines.server_version,
            as_of=self._around.lines.as_of,
        )
