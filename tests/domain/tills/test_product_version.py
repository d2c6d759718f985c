"""Which version of a product a form was opened with."""

from dataclasses import replace

import pytest

from app.domain.catalogue.product import Product
from app.domain.order import Unit
from app.domain.tills.product_version import compare_products, product_version

MUG = Product("mug", "Krus", 14_900, 2500, barcodes=("123",))


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Kopp"},
        {"price": 1},
        {"vat_rate": 0},
        {"unit": Unit.KG},
        {"barcodes": ()},
        {"group": "Kjøkken"},
        {"favourite": 3},
        {"active": False},
    ],
)
def test_each_field_makes_another_version(changes: dict[str, object]) -> None:
    other = replace(MUG, **changes)  # type: ignore[arg-type]
    assert product_version(other) != product_version(MUG)
    differing = [each.field for each in compare_products(MUG, other) if each.old != each.new]
    assert differing == list(changes)


def test_the_version_is_the_same_in_each_release() -> None:
    assert product_version(MUG) == "e2fd29baaa0c1b1aeadfe46c0d7efca1"


def test_mine_is_the_new_one() -> None:
    (price,) = [each for each in compare_products(MUG, replace(MUG, price=1)) if each.field == "price"]
    assert (price.old, price.new) == (1, 14_900)
