"""Two programs on one shared shop, as two tills of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from app import profiles, runtime
from app.sources import now_utc
from tests.conftest import Run
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared
from tests.support.postgres import Shops
from tests.support.shared_apps import join_folder

Pair = tuple[runtime.App, runtime.App]


@contextmanager
def two_tills(
    shops: Shops, url: str, run: Run, place: Path, line: Path | None = None, apart_s: float = 0
) -> Iterator[Pair]:
    """Two tills of one shop that is as new.

    The second is reached over the socket in the folder `line`, and its clock is `apart_s` seconds ahead of the server's.
    """
    apps = []
    for number, socket in ((1, shops.server.folder), (2, line or shops.server.folder)):
        folder = place / f"till-{number}"
        join_folder(folder, shops, number, socket)
        ahead = timedelta(seconds=apart_s if number == 2 else 0)
        apps.append(runtime.build(folder, profiles.Profile.PRACTICE, url, now=partial(_clock, ahead)))
        shared(store_of(apps[-1])).server.clock.own = lambda ahead=ahead: _clock(ahead).timestamp()
    yield apps[0], apps[1]
    for app in apps:
        run(app.close())
    shops.clean()


def _clock(ahead: timedelta) -> datetime:
    return now_utc() + ahead


def look(*apps: runtime.App) -> None:
    """Let each till see what the others wrote."""
    for app in apps:
        shared(store_of(app)).catch_up()
