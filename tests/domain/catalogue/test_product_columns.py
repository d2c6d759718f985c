"""Columns by the names that people and web shops give them; the better of two wins, and prices without VAT are none."""

import pytest

from app.domain.catalogue.product_columns import (
    _NAMES,
    FIELDS,
    check_columns,
    known_name,
    match_beside,
    match_columns,
    may_be_in,
    says_vat,
    signature,
)
from app.domain.money import Currency


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


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Pris (NOK)",
            "Pris kr",
            "Pris i kr",
            "Price, NOK",
            "Hinta €",
            "Pris inkl. 25 % mva",
            "Pris inkl mva kr",
            "Utpris",
        ),
        *(
            "Utsalgspris inkl. mva",
            "Pris pr. stk",
            "Pris/stk",
            "Försäljningspris",
            "Pris inkl. moms (SEK)",
            "á-pris",
            "Pris med moms",
        ),
        *(
            "Vejl. udsalgspris",
            "Myyntihinta (sis. alv 25,5 %)",
            "Verollinen myyntihinta",
            "Price / Pris",
            "Veil. pris",
            "OVH",
        ),
    ],
)
def test_a_price_is_one_with_what_stands_beside_its_name(name: str) -> None:
    assert match_columns(["SKU", name]) == {"sku": 0, "price": 1}


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Pris [eks. mva]",
            "Pris (eks. mva)",
            "Pris ekskl. moms",
            "Pris exkl. moms (SEK)",
            "Hinta alv 0 %",
            "Price excl. VAT, NOK",
        ),
        *(
            "Pris uten mva",
            "Pris utan moms",
            "Veroton hinta",
            "Pris netto",
            "Price (0% VAT)",
            "Hinta ilman alv",
            "Price before tax",
        ),
        *(
            "Innkjøpspris",
            "Kostpris",
            "Cost per item",
            "Pris (innkjøp)",
            "Pris/kg",
            "Jämförpris/kg",
            "Pris/Antall",
            "()",
            "/",
        ),
    ],
)
def test_another_price_is_not_taken_for_it(name: str) -> None:
    assert match_columns(["SKU", name]) == {"sku": 0}


@pytest.mark.parametrize(
    ("header", "matched"),
    [
        ("Nummer;Navn;Pris (NOK);Pris inkl. mva (NOK)", {"sku": 0, "name": 1, "price": 3}),
        ("SKU;Varenavn (norsk);Pris", {"sku": 0, "name": 1, "price": 2}),
        ("SKU;Name_no;Name_en;Price", {"sku": 0, "name": 1, "price": 3}),
        ("SKU;Navn;Strekkode (EAN);Mva (%)", {"sku": 0, "name": 1, "barcodes": 2, "vat_rate": 3}),
        ("Art.nr;Benevnelse;EAN-kode;Enh.", {"sku": 0, "name": 1, "barcodes": 2, "unit": 3}),
        ("Tuotenro/Koodi;Tuotteen nimi;Osasto", {"sku": 0, "name": 1, "group": 2}),
        ("EAN;Vare;Pris", {"barcodes": 0, "name": 1, "price": 2}),
        ("Varenr;Vare;Pris", {"sku": 0, "name": 1, "price": 2}),
        ("Item;Price", {"sku": 0, "price": 1}),
        ("Vare;Navn", {"sku": 0, "name": 1}),
    ],
)
def test_headings_as_shops_write_them(header: str, matched: dict[str, int]) -> None:
    assert match_columns(header.split(";")) == matched


def test_a_price_is_in_the_currency_that_its_name_says() -> None:
    header = ["SKU", "Pris SEK", "Pris DKK", "Pris (kr)", "Hinta €"]
    found = {currency.value: match_columns(header, currency)["price"] for currency in Currency}
    assert found == {"SEK": 1, "DKK": 2, "NOK": 3, "EUR": 4}
    assert match_columns(["SKU", "Price $"], Currency.NOK) == {"sku": 0}
    assert may_be_in("Pris kr", Currency.DKK)
    assert not may_be_in("Pris kr", Currency.EUR)
    assert may_be_in("Pris $", None)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("eks. mva", True),
        ("Inkl. 25 % MVA", True),
        ("inkl", True),
        ("alv 0 %", True),
        ("Med", False),
        ("Mva", False),
        ("0 %", False),
        ("", False),
        ("Pris inkl. mva", False),
    ],
)
def test_what_only_says_that_vat_is_in_a_price(name: str, says: bool) -> None:
    assert says_vat(name) is says


def test_what_is_as_long_as_a_description_names_no_column() -> None:
    assert match_columns(["sku", "name", f"price [{'x' * 990}]"]) == {"sku": 0, "name": 1, "price": 2}
    assert match_columns(["sku", "name", f"price [{'x' * 1_000}]"]) == {"sku": 0, "name": 1}


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
