"""Columns by the names that people and web shops give them; the better of two wins, and prices without VAT are none."""

import pytest

from app.domain.product_columns import _NAMES, FIELDS, check_columns, known_name, match_beside, match_columns, signature


@pytest.mark.parametrize(
    ("header", "matched"),
    [
        ("sku;name;price", {"sku": 0, "name": 1, "price": 2}),
        ("Id;SKU;Name;Price", {"sku": 1, "name": 2, "price": 3}),
        ("SKU;Id;Name;Price", {"sku": 0, "name": 2, "price": 3}),
        ("Id;Name;Price", {"sku": 0, "name": 1, "price": 2}),
        ("Description;Name;SKU", {"sku": 2, "name": 1}),
        ("SKU;Description;Price", {"sku": 0, "name": 1, "price": 2}),
        ("SKU;Pris eks. mva;Pris ink. mva", {"sku": 0, "price": 2}),
        ("SKU;Pris eks. mva", {"sku": 0}),
        ("SKU;Price (tax excl.);Price", {"sku": 0, "price": 2}),
        ("EAN;Tuote;Hinta;ALV", {"barcodes": 0, "name": 1, "price": 2, "vat_rate": 3}),
        ("Product ID [Non Editable];Title;Price [Main Store]", {"sku": 0, "name": 1, "price": 2}),
        ("sku;SKU;Sku", {"sku": 0}),
        ("VARENR.;BENÄMNING;PRIS;YKSIKKO", {"sku": 0, "name": 1, "price": 2, "unit": 3}),
        ("Artikelnr;Benamning;Ｐｒｉｓ", {"sku": 0, "name": 1, "price": 2}),
        ("Handle;Product", {"name": 1}),
        (";;x", {}),
    ],
)
def test_the_better_column_wins(header: str, matched: dict[str, int]) -> None:
    assert match_columns(header.split(";")) == matched


def test_our_own_names_are_known() -> None:
    assert match_columns(FIELDS) == {field: at for at, field in enumerate(FIELDS)}


def test_no_name_stands_for_two_things() -> None:
    named = [word for words in _NAMES.values() for word in words.split()]
    assert len(named) == len(set(named))
    assert len({known_name(word) for word in named}) == len(named)


def test_what_web_shops_say_besides() -> None:
    beside = match_beside(["Handle", "Type", "Option1 Value", "Option2 Value", "ID", "Sold by weight"])
    assert beside == {"handle": (0,), "kind": (1,), "option": (2, 3), "by_weight": (5,), "surcharge": (), "id": (4,)}


@pytest.mark.parametrize(
    ("columns", "enough"),
    [
        ({"sku": 0, "price": 1}, True),
        ({"barcodes": 0, "name": 1}, True),
        ({"name": 0, "price": 1}, False),
        ({"sku": 0}, False),
    ],
)
def test_what_products_cannot_do_without(columns: dict[str, int], enough: bool) -> None:
    assert check_columns(columns) is enough


def test_files_of_one_kind_are_known_again() -> None:
    assert signature(["SKU", " Name "]) == signature(["sku", "name"])
    assert signature(["sku", "name"]) != signature(["name", "sku"])
    assert known_name("Price [Kiosk] (incl. VAT)") == "priceinclvat"
