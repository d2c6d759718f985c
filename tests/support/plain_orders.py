"""A plain order over one line."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.domain.money import Currency
from app.domain.order import Flow, Order, OrderLine


def order(total: int = 100_000, **changes: Any) -> Order:
    """A plain order over one line."""
    lines = (OrderLine("Hoodie", "hoodie1234", Decimal(1), total, 2500),)
    return Order(**{"lines": lines, "currency": Currency.NOK, "flow": Flow.PUSH, "phone": "4712345678", **changes})
