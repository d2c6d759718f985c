"""The columns of a file of products: which of them holds what, by the names that programs and people give them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.domain.folding import fold

FIELDS = ("sku", "name", "price", "vat_rate", "unit", "barcodes", "group", "favourite", "active")
"""What a product has, in the order of our own files."""
_NAMES = {
    "sku": "sku varenummersku tuotetunnussku variantsku itemsku skucode productsku productcodesku codesku reference"
    " referencenumber artikelnr artikkelnr artikkelnummer artikelnummer varenr varenummer tuotenro tuotenumero"
    " tuotekoodi tuotetunnus productnumber productcode itemnumber itemcode itemno articleno articlenumber article"
    " model modell plu code kod kode vare item productid itemid variantid id",
    "name": "name productname itemname title producttitle navn varenavn produktnavn artikkelnavn tittel namn produktnamn"
    " benämning artikelnamn nimi tuotenimi tuote product produkt description beskrivelse beskrivning kuvaus",
    "price": "regularprice ordinærpris vanligpris normalpris ordinariepris normaalihinta priceinclvat priceincltax"
    " priceincvat pricetaxincl prisinklmva prisinkmva prisinklusivemva prisinclmoms prisinklmoms prisinkmoms"
    " prisinklusivemoms verollinenhinta hintasisalv utsalgspris salgspris salespris variantprice defaultprice"
    " retailprice salesprice productprice unitprice enhetspris price pris hinta",
    "vat_rate": "vatrate percentvat vatpercentage vatpercent taxrate taxpercent mvasats mvaprosent momssats momsprocent"
    " alvkanta alvprosentti vat mva moms alv tax",
    "unit": "unit salesunit unittype enhet enhed måleenhet yksikkö",
    "barcodes": "barcodes barcode variantbarcode gtinupceanorisbn gtinupceanellerisbn gtinupceantaiisbn globaluniqueid gtin"
    " ean upc upcean eanupc productupcean isbn eangtin gtinean strekkode strekkoder stregkode stregkoder streckkod"
    " streckkoder viivakoodi viivakoodit",
    "group": "group productgroup category productcategory categories categorytext defaultcategory gruppe varegruppe"
    " kategori kategorier grupp varugrupp produktgrupp ryhmä tuoteryhmä kategoria osastot collection collections",
    "favourite": "favourite favorite favoritt favorit suosikki",
    "active": "active aktiv aktiivinen published publishedononlinestore publisert udgivet publicerad julkaistu status"
    " visible productonline productvisibility availableforsale",
}
"""The names of each field in five languages and in the files of web shops; of two columns the one named first wins.
A price without VAT goes by none of them."""
_BESIDE = {
    "handle": "handle handleid urlhandle productpage",
    "kind": "type typ tyyppi producttype fieldtype",
    "option": "optionvalue productoptiondescription variant variationname variantoptiononevalue variantoptiontwovalue",
    "by_weight": "soldbyweight weighed",
    "surcharge": "surcharge",
    "id": "variantid id itemid",
}
"""What web shops say of a row: products that belong together, its kind, its size or colour, whether it is weighed, what it
costs more than the first, and its number in the shop."""


def known_name(name: str) -> str:
    """A column's name as it is compared: folded, its letters alone, without what stands in square brackets."""
    return "".join(letter for letter in fold(re.sub(r"\[.*?\]", "", name)) if letter.isalpha())


def signature(names: Sequence[str]) -> str:
    """What tells files of one kind: the names of all columns, whatever their capitals."""
    return "\n".join(name.strip().casefold() for name in names)


def match_columns(names: Sequence[str]) -> dict[str, int]:
    """Which column holds which field, by name; for each field the one that is named best, the first of equals."""
    found: dict[str, tuple[int, int]] = {}
    for at, name in enumerate(names):
        key = known_name(name)
        if key in _FIELD_OF:
            column, rank = _FIELD_OF[key]
            if column not in found or rank < found[column][0]:
                found[column] = (rank, at)
    return {column: found[column][1] for column in FIELDS if column in found}


def match_beside(names: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """Which columns hold what a web shop says of its rows."""
    keys = [known_name(name) for name in names]
    return {
        column: tuple(at for at, key in enumerate(keys) if key in fold(words).split())
        for column, words in _BESIDE.items()
    }


def check_columns(columns: Mapping[str, int]) -> bool:
    """Whether products can be read with these columns: what tells one from the other, and something to say of it."""
    return len(columns) > 1 and bool({"sku", "barcodes"} & set(columns))


_FIELD_OF = {fold(word): (column, rank) for column, words in _NAMES.items() for rank, word in enumerate(words.split())}
