"""Weight, price, batch and dates that a code tells of the goods."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from app.domain.catalogue.product import Product
from app.domain.money import Currency
from app.domain.order import Unit
from app.domain.problem import Invalid


@dataclass(frozen=True)
class Measured:
    """What was measured or marked when the goods were packed.

    `quantity` counts `unit`. `price` is for all of it, in minor units of `currency`; a currency that we do not know stands
    there by its number (ISO 4217), and nothing stands there where the code names none.
    """

    quantity: Decimal | None = None
    unit: Unit | None = None
    price: int | None = None
    currency: str = ""
    batch: str = ""
    serial: str = ""
    made: date | None = None
    packed: date | None = None
    sell_by: date | None = None
    best_before: date | None = None
    expires: date | None = None


class Sale(NamedTuple):
    """What is sold of a product: so many units at `price` minor units each."""

    quantity: Decimal
    price: int
    unit: Unit


def sale_of(product: Product, measured: Measured, currency: Currency) -> Sale:
    """What a measured piece of `product` comes to on an order in `currency`.

    A price on the goods is the price of the piece. A weight counts only where the product is sold by weight.
    Raises `Invalid`: `amount_currency`, `label_unit`.
    """
    if measured.price is not None:
        if measured.currency not in ("", currency):
            raise Invalid("amount_currency", text=measured.currency, currency=currency.value)
        # One piece at its own price: the weight is in the price already.
        return Sale(Decimal(1), measured.price, Unit.PCS)
    if measured.quantity is None:
        return Sale(Decimal(1), product.price, product.unit)
    if measured.unit is not product.unit:
        if measured.unit is Unit.PCS:  # a box counts its pieces, but this is sold by weight
            return Sale(Decimal(1), product.price, product.unit)
        raise Invalid("label_unit", name=product.name)
    return Sale(measured.quantity, product.price, product.unit)
