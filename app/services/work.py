"""What every use case is given."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.api.client import Vipps
    from app.changes import Changes
    from app.services.preferences import Preferences
    from app.services.session import Session
    from app.store import Store
    from app.tasks import Tasks

# Keys belong to a sales unit, and a refund has to go with those of the unit that took the money.
ServiceOf = Callable[[int], "Vipps"]
"""The client of the service for the sales unit with this number (`app.domain.shop.sales_unit`)."""


class Work(NamedTuple):
    """The store, announcements, settings, session and time of a use case.

    `now` gives an aware moment, `new_key` an idempotency key that was never given before.
    """

    store: Store
    changes: Changes
    tasks: Tasks
    preferences: Preferences
    session: Session
    now: Callable[[], datetime]
    new_key: Callable[[], str]
