"""Products are found by any spelling."""

from pathlib import Path

import pytest

from app.domain.catalogue.product import Product
from app.store import Store, open_store
from tests.store.test_old_files import DATA, unpack


@pytest.mark.parametrize("typed", ["groent", "grønt", "GRÖNT", 'groent "te'])
@pytest.mark.parametrize("kept", ['Gront "te"', 'Grønt "te"', 'Groent "te"'])
def test_products_that_lost_their_letters_are_found_by_any_spelling(store: Store, kept: str, typed: str) -> None:
    with store.write():
        store.catalogue.put([Product("t", kept, 100, 2500), Product("g", "Gruve te", 100, 2500)])
    assert [product.sku for product in store.catalogue.search(typed, 5)] == ["t"]


def test_products_of_before_are_found_as_well(tmp_path: Path) -> None:
    store = open_store(unpack(DATA / "schema-3.sql", tmp_path))
    for typed, sku in (
        ("åsgård", "aas-1"),
        ("blabar", "blåbær"),
        ("hattegenser", "hoodie1234"),
        ("703562", "hoodie1234"),
    ):
        assert [product.sku for product in store.catalogue.search(typed, 5)] == [sku]
    store.close()
