"""What the customer's app shows of a payment: receipt and link.

As the service gave them back.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime

from app.domain.input.invisible_marks import keep_visible
from app.domain.money import Currency, Money


@dataclass(frozen=True)
class SeenLine:
    """A line of the receipt in the app; `amount` is in minor units."""

    name: str
    amount: int
    quantity: str = ""

    def __post_init__(self) -> None:
        keep_visible(self, "name", "quantity")


@dataclass(frozen=True)
class CustomerSees:
    """The receipt and the link as they were read at `at`.

    `category` is the service's word for the kind of link, empty where there is none; `currency` is empty where there is no
    receipt. Lines of goods that come back are below zero.
    """

    at: datetime
    category: str = ""
    url: str = ""
    currency: str = ""
    lines: tuple[SeenLine, ...] = field(default=())

    def __post_init__(self) -> None:
        keep_visible(self, "category", "url")

    @property
    def total(self) -> Money | None:
        """What the lines come to; None without a receipt."""
        # A receipt can be in a currency for which we have no amounts.
        if self.currency not in set(Currency):
            return None
        return Money(sum(line.amount for line in self.lines), Currency(self.currency))


def write_shown(seen: CustomerSees) -> str:
    """What was read, as text for `read_shown`; the moment is kept beside it."""
    values = asdict(seen)
    del values["at"]
    return json.dumps(values, ensure_ascii=False)


def read_shown(text: str, at: datetime) -> CustomerSees:
    """What `write_shown` wrote, read at `at`."""
    values = json.loads(text)
    lines = tuple(SeenLine(**line) for line in values.pop("lines"))
    return CustomerSees(at, **values, lines=lines)
