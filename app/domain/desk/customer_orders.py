"""A customer's other orders, and which of them may be one too many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.desk.views import Customer, OrderRow
from app.domain.money import Money
from app.domain.standing import Standing

TWIN_WITHIN = timedelta(minutes=10)
"""Two requests of the same amount to the same number within this time may be one too many."""
_WITH_MONEY = frozenset(
    {
        *(Standing.SENDING, Standing.WAITING, Standing.UNKNOWN),
        *(Standing.RESERVED, Standing.PART_CAPTURED, Standing.CAPTURED),
    }
)
"""Where the customer's money is taken, held, or asked for; what was given back or came to nothing is not one too many."""


@dataclass(frozen=True)
class CustomerOrders:
    """An order, and the `others` that went to the same number, newest first.

    `more` says that there are older ones. Without a number there are none.
    """

    own: OrderRow
    others: tuple[OrderRow, ...] = ()
    more: bool = False

    @property
    def twins(self) -> tuple[OrderRow, ...]:
        """The others of the same amount within ten minutes, where money is in both."""
        if self.own.standing not in _WITH_MONEY:
            return ()
        return tuple(
            row
            for row in self.others
            if row.amount == self.own.amount
            and abs(row.at - self.own.at) <= TWIN_WITHIN
            and row.standing in _WITH_MONEY
        )


@dataclass(frozen=True)
class CustomerHistory:
    """How often a customer ordered, and what was paid.

    The first order was made at `first`, the latest at `last`. `captured` and `refunded` have one sum for each currency.
    """

    customer: Customer
    orders: int
    first: datetime
    last: datetime
    captured: tuple[Money, ...]
    refunded: tuple[Money, ...]
