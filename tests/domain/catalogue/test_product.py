"""Products, their codes, and searching without accents."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.catalogue.product import Product, make_barcodes
from app.domain.problem import Invalid

MUG = Product("mug-1", "Krus", 14_900, 2500, barcodes=("7038010000065",))


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"name": " "}, "product_name_missing", "name"),
        ({"name": "x" * 201}, "product_text_long", "name"),
        ({"sku": ""}, "product_sku_missing", "sku"),
        ({"sku": "x" * 65}, "product_text_long", "sku"),
        ({"group": "x" * 61}, "product_text_long", "group"),
        ({"barcodes": ("x" * 65,)}, "product_text_long", "barcodes"),
        ({"price": -1}, "price_negative", "price"),
        ({"price": 65_000_001}, "amount_too_large", "price"),
        ({"vat_rate": 10_001}, "vat_unreadable", "vat_rate"),
        ({"vat_rate": -1}, "vat_unreadable", "vat_rate"),
        ({"favourite": 10}, "favourite_place", "favourite"),
        ({"favourite": -1}, "favourite_place", "favourite"),
    ],
)
def test_what_a_product_cannot_be(changes: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        replace(MUG, **changes)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_a_product_goes_by_its_barcodes_and_its_sku() -> None:
    assert MUG.codes == ("7038010000065", "MUG-1")
    assert replace(MUG, barcodes=("MUG-1",)).codes == ("MUG-1",)
    assert replace(MUG, group="Kjøkken").folded == "krus mug-1 kjokken 7038010000065 kjoekken"


def test_codes_in_a_text() -> None:
    assert make_barcodes("036000291452, abc;abc  x") == ("0036000291452", "ABC", "X")
    assert make_barcodes("  ") == ()
