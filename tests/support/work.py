"""What use cases are given, for tests that build them one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from app.changes import Changes
from app.domain.shop.sales_unit import FIRST, SalesUnit, World
from app.services.people.known_people import KnownPeople
from app.services.preferences import Preferences
from app.services.session import Session
from app.services.work import Work
from app.store import Store
from app.tasks import Tasks


def work_on(
    store: Store,
    now: Callable[[], datetime],
    new_key: Callable[[], str],
    tasks: Tasks | None = None,
    defaults: Mapping[str, str] | None = None,
    own_till: int = 0,
) -> Work:
    """Work on `store` at the first till of the first sales unit, with the settings of `defaults`."""
    changes = Changes()
    people = KnownPeople(store, lambda: preferences.current, now)
    session = Session(SalesUnit(FIRST, World.PRACTICE), lambda: preferences.current.staff, people, own_till)
    preferences = Preferences(store, changes, defaults or {}, session)
    return Work(store, changes, tasks or Tasks(), preferences, session, now, new_key)


def always(service: Any) -> Callable[[int], Any]:
    """The same client for every sales unit."""
    return lambda unit: service
