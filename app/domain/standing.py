"""The one word for where an order stands; `app.domain.payment` says which holds."""

from __future__ import annotations

from enum import StrEnum


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
