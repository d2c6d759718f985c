"""A payment at the service that this program did not make."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.deadline import Deadline, deadline_of
from app.domain.payment import Event, Payment, standing
from app.domain.standing import Standing


@dataclass(frozen=True)
class ForeignPayment:
    """What the service says of a payment, to be looked at.

    `events` are its log, oldest first; `read_at` is when it was read. `order_reference` names the order here that it
    belongs to, if it is known after all; then nothing was read.
    """

    reference: str
    payment: Payment
    events: tuple[Event, ...]
    read_at: datetime
    order_reference: str = ""

    @property
    def standing(self) -> Standing:
        """Where the payment stands."""
        return standing(self.payment, ())

    @property
    def deadline(self) -> Deadline | None:
        """The time limit of what is still reserved."""
        return deadline_of(self.payment, self.read_at)
