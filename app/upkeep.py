"""The services that look after the program itself: health, settings files, reports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app import __version__
from app.data_file import shop_moves
from app.later import Later, later_from

if TYPE_CHECKING:
    from app.services.upkeep.diagnostics import Diagnostics
    from app.services.upkeep.health import Health, LookedAt, OutsideFacts
    from app.services.upkeep.print_queue import PrintQueue
    from app.services.upkeep.settings_transfer import SettingsTransfer
    from app.services.upkeep.sharing import Sharing
    from app.services.work import ServiceOf, Work
    from app.system.crash_reports import CrashReports

LOG_FILE = "kvitt.log"
"""The name of the log in a data folder."""


class Home(NamedTuple):
    """Where a program lives: its data folder, and the world of its money."""

    folder: Path
    world: str


class Upkeep:
    """Builds each service when it is first asked for."""

    def __init__(
        self, home: Home, work: Work, service_of: ServiceOf, looked_at: LookedAt, around: OutsideFacts
    ) -> None:
        self._home = Home(*home)
        self._work, self._service_of = work, service_of
        self._looked_at, self._around = looked_at, around

    health: Later[Health] = later_from(
        "app.services.upkeep.health.Health",
        lambda upkeep: (upkeep._work, upkeep._service_of, upkeep._looked_at, upkeep._around),
    )
    diagnostics: Later[Diagnostics] = later_from(
        "app.services.upkeep.diagnostics.Diagnostics",
        lambda upkeep: (upkeep._work, upkeep.health, (__version__, upkeep._home.world), upkeep.log_lines),
    )
    crash_reports: Later[CrashReports] = later_from(
        "app.system.crash_reports.CrashReports", lambda upkeep: (upkeep._home.folder, __version__, upkeep.log_lines)
    )
    print_queue: Later[PrintQueue] = later_from(
        "app.services.upkeep.print_queue.PrintQueue", lambda upkeep: (upkeep._work, upkeep._looked_at[1])
    )
    settings_transfer: Later[SettingsTransfer] = later_from(
        "app.services.upkeep.settings_transfer.SettingsTransfer", lambda upkeep: (upkeep._work,)
    )

    sharing: Later[Sharing] = later_from(
        "app.services.upkeep.sharing.Sharing", lambda upkeep: (upkeep._work, shop_moves(upkeep._home.folder))
    )

    def log_lines(self, most: int) -> list[str]:
        """The newest lines of the log, oldest first."""
        from app.system.log import newest_lines

        return newest_lines(self._home.folder / LOG_FILE, most)
