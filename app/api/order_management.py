"""Wire types of Order Management (spec 2.1).

The link and the receipt in the customer's app.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from app.api.wire import encode
from app.domain.desk.customer_sees import CustomerSees, SeenLine

ORDERS = "/order-management/v2/ecom"
DELIVERY = "DELIVERY"
"""The kind of link that is called delivery information in the app."""


class WireCategory(msgspec.Struct, rename="camel"):
    """The link, and what kind it is."""

    category: str = ""
    order_details_url: str = ""


class WireUnit(msgspec.Struct, rename="camel"):
    """How many of a line, as decimal text."""

    quantity: str = ""


class WireLine(msgspec.Struct, rename="camel"):
    """A line of a receipt, as far as it is shown again."""

    name: str
    total_amount: int
    is_return: bool | None = None
    unit_info: WireUnit | None = None


class WireBottom(msgspec.Struct):
    """What stands below the lines, as far as it is shown again."""

    currency: str = ""


class WireReceipt(msgspec.Struct, rename="camel"):
    """A receipt, however it was written."""

    order_lines: list[WireLine] = []
    bottom_line: WireBottom | None = None


class WireOrder(msgspec.Struct):
    """The answer of get: either may be missing."""

    category: WireCategory | None = None
    receipt: WireReceipt | None = None


def link_body(url: str) -> bytes:
    """The body that puts a link to a tracking page into the customer's app."""
    return encode({"category": DELIVERY, "orderDetailsUrl": url})


def to_customer_sees(wire: WireOrder, at: datetime) -> CustomerSees:
    """What the customer's app shows, as read `at`."""
    link, bill = wire.category or WireCategory(), wire.receipt or WireReceipt()
    lines = tuple(
        SeenLine(
            line.name,
            -abs(line.total_amount) if line.is_return else line.total_amount,
            line.unit_info.quantity if line.unit_info else "",
        )
        for line in bill.order_lines
    )
    currency = bill.bottom_line.currency if bill.bottom_line else ""
    return CustomerSees(at, link.category, link.order_details_url, currency, lines)
