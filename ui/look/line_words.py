"""Words for an order's line: how many, of what, at what price."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from app.domain.money import format_minor
from app.domain.order import OrderLine, Unit, shown_quantity
from app.domain.shipment import Portion
from ui.look.texts import tr, unit_word


def counted(quantity: Decimal, unit: Unit) -> str:
    """A quantity with its unit: `0,75 kg`; pieces need none."""
    shown = shown_quantity(quantity)
    return shown if unit is Unit.PCS else f"{shown} {unit_word(unit)}"


def line_words(line: OrderLine, language: str) -> str:
    """How many at which price, and what is off: `0,75 kg × 298,00`."""
    words = f"{counted(line.quantity, line.unit)} × {format_minor(line.unit_price, language)}"
    if line.discount:
        words += " · " + tr("discount {amount}").format(amount=format_minor(line.discount, language))
    return words


def portion_words(lines: Sequence[OrderLine], portions: Sequence[Portion]) -> str:
    """Portions of lines in words: `2 × Hoodie, 1 × Cap`."""
    return ", ".join(
        f"{counted(each.quantity, lines[each.position].unit)} × {lines[each.position].name}" for each in portions
    )
