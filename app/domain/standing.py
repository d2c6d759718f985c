"""The one word for where an order stands; `app.domain.payment` says which holds."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

SAY_AFTER, CHANGE_AFTER = timedelta(seconds=20), timedelta(seconds=60)
"""A request that waits so long is helped: staff are told what to say, and then a code is offered instead of the push."""


class Standing(StrEnum):
    """The state of an order for staff, with an icon and colour each."""

    DRAFT = "draft"
    SENDING = "sending"
    WAITING = "waiting"
    RESERVED = "reserved"
    PART_CAPTURED = "part_captured"
    CAPTURED = "captured"
    RELEASED = "released"
    REFUNDED = "refunded"
    UNKNOWN = "unknown"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
