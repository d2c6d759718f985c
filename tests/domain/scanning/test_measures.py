"""A measured piece on an order: its price, its weight, or neither, and never a guess."""

from decimal import Decimal

import pytest

from app.domain.catalogue.product import Product
from app.domain.money import Currency
from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.scanning.measures import Measured, Sale, sale_of

SALMON = Product("salmon", "Salmon", 29_900, 1500, Unit.KG)
MUG = Product("mug", "Mug", 14_900, 2500)
NOK = Currency.NOK
HALF = Measured(quantity=Decimal("0.5"), unit=Unit.KG)


@pytest.mark.parametrize(
    ("product", "measured", "sale"),
    [
        (SALMON, HALF, Sale(Decimal("0.5"), 29_900, Unit.KG)),
        (SALMON, Measured(price=4990), Sale(Decimal(1), 4990, Unit.PCS)),
        (
            SALMON,
            Measured(price=4990, currency=NOK, quantity=Decimal(1), unit=Unit.KG),
            Sale(Decimal(1), 4990, Unit.PCS),
        ),
        (SALMON, Measured(batch="A1"), Sale(Decimal(1), 29_900, Unit.KG)),
        (SALMON, Measured(quantity=Decimal(12), unit=Unit.PCS), Sale(Decimal(1), 29_900, Unit.KG)),
        (MUG, Measured(quantity=Decimal(12), unit=Unit.PCS), Sale(Decimal(12), 14_900, Unit.PCS)),
    ],
)
def test_what_it_comes_to(product: Product, measured: Measured, sale: Sale) -> None:
    assert sale_of(product, measured, NOK) == sale


@pytest.mark.parametrize(
    ("product", "measured", "code"),
    [
        (MUG, HALF, "label_unit"),
        (MUG, Measured(quantity=Decimal(2), unit=Unit.LITRE), "label_unit"),
        (SALMON, Measured(price=4990, currency=Currency.DKK), "amount_currency"),
        (SALMON, Measured(price=4990, currency="840"), "amount_currency"),
    ],
)
def test_what_is_not_guessed(product: Product, measured: Measured, code: str) -> None:
    with pytest.raises(Invalid, match=code):
        sale_of(product, measured, NOK)
