"""A payment at the service: its state, totals and history."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from msgspec import Struct

LARGEST_AMOUNT = 65_000_000
"""The largest amount of a payment, in minor units (documented)."""


class State(StrEnum):
    """The five states. Money moves after AUTHORIZED only in the totals; the state stays."""

    CREATED = "CREATED"
    ABORTED = "ABORTED"
    EXPIRED = "EXPIRED"
    AUTHORIZED = "AUTHORIZED"
    TERMINATED = "TERMINATED"


class Happening(StrEnum):
    """The names in the event log."""

    CREATED = "CREATED"
    ABORTED = "ABORTED"
    EXPIRED = "EXPIRED"
    CANCELLED = "CANCELLED"
    CAPTURED = "CAPTURED"
    REFUNDED = "REFUNDED"
    AUTHORIZED = "AUTHORIZED"
    TERMINATED = "TERMINATED"


class Event(Struct, frozen=True, kw_only=True):
    """One line of the event log, with a pspReference of its own."""

    psp_reference: str
    name: Happening
    value: int
    at: datetime
    key: str | None = None
    success: bool = True
    reason: str | None = None
    """Why an attempt failed; shown to the customer and never to the merchant."""


class Payment(Struct, frozen=True, kw_only=True):
    """A payment as the service remembers it. Every change makes a new one."""

    msn: str
    reference: str
    psp_reference: str
    token: str
    value: int
    currency: str
    method: str
    flow: str
    request: dict[str, Any]
    created_at: datetime
    expires_at: datetime
    key: str | None = None
    state: State = State.CREATED
    authorized: int = 0
    captured: int = 0
    refunded: int = 0
    cancelled: int = 0
    events: tuple[Event, ...] = ()
    phone: str | None = None
    card_bin: str | None = None
    sub: str | None = None
    reserved_at: datetime | None = None
    capture_until: datetime | None = None
    guaranteed_until: datetime | None = None
    processing_until: datetime | None = None
    approve_after_processing: bool = False
    funds_gone: bool = False
    shipping: dict[str, Any] | None = None

    @property
    def capturable(self) -> int:
        """What is left of the reservation.

        Zero on a TERMINATED payment, whose `cancelled` exceeds `authorized`.
        """
        return max(0, self.authorized - self.captured - self.cancelled)

    @property
    def refundable(self) -> int:
        return self.captured - self.refunded

    @property
    def due(self) -> datetime | None:
        """When the payment changes by itself: expiry, or release of the rest."""
        if self.state is State.CREATED:
            return self.processing_until or self.expires_at
        return self.capture_until if self.capturable else None

    @property
    def description(self) -> str:
        return str(self.request.get("paymentDescription") or "")

    @property
    def scope(self) -> tuple[str, ...]:
        """What `profile.scope` asks the customer to share."""
        return tuple(str((self.request.get("profile") or {}).get("scope") or "").split())

    @property
    def is_express(self) -> bool:
        return self.request.get("shipping") is not None


class Movement(Struct, frozen=True, kw_only=True):
    """One movement of money in the sandbox's own ledger.

    Written apart from the payment and compared with it.
    """

    msn: str
    reference: str
    kind: str
    value: int
    currency: str
    key: str | None
    at: datetime
    psp_reference: str = ""
    """That of its line in the event log; empty in a file of an earlier version."""
