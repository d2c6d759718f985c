"""Which version of an order a form was opened with."""

from __future__ import annotations

from dataclasses import fields
from hashlib import sha256
from typing import TYPE_CHECKING

from app.domain.order import Order, OrderLine, format_quantity

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_TYPED = frozenset({"words", "interaction", "stated_total"})
"""What nobody types: the program adds it, or the amount stands for it."""
_LENGTH = 32


def order_version(order: Order) -> str:
    """A digest of all that a person can change in an order.

    The same for equal orders, at each till and in each release: what a later release adds counts once it is used.
    """
    values = {
        field.name: getattr(order, field.name)
        for field in fields(order)
        if field.name not in _NOT_TYPED and getattr(order, field.name) != field.default
    }
    values["total"] = order.total.minor
    values["lines"] = [_line_values(line) for line in order.lines]
    # In the order of the file once saved, whatever order they were typed in.
    values["other_payments"] = sorted((paid.source.value, paid.minor) for paid in order.other_payments)
    return sha256(_text(values.items()).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def _line_values(line: OrderLine) -> str:
    values = {
        field.name: getattr(line, field.name) for field in fields(line) if getattr(line, field.name) != field.default
    }
    # 2 and 2.0 are one quantity.
    values["quantity"] = format_quantity(line.quantity)
    return _text(values.items())


def _text(values: Iterable[tuple[str, object]]) -> str:
    # Enumerations by what is stored of them, so that a renamed member is no other version.
    return repr([(name, getattr(value, "value", value)) for name, value in values])
