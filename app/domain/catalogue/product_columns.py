"""The columns of a file of products, matched to fields by their names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.domain.desk.folding import fold
from app.domain.money import Currency, currencies_named

FIELDS = ("sku", "name", "price", "vat_rate", "unit", "barcodes", "group", "favourite", "active")
"""What a product has, in the order of our own files."""
_NAMES = {
    "sku": "sku varenummersku tuotetunnussku variantsku itemsku skucode productsku productcodesku codesku reference"
    " referencenumber artikelnr artikkelnr artikkelnummer artikelnummer varenr varenummer tuotenro tuotenumero"
    " tuotekoodi tuotetunnus productnumber productcode itemnumber itemcode itemno articleno articlenumber article"
    " artnr artikelkod artikelid artikkelkode artikkelid prodnr produktnr produktnummer produktid produktkode produktkod"
    " bestillingsnr bestillingsnummer bestnr nimikenumero nimikekoodi tuoteid itemnr"
    " model modell plu code kod kode koodi artikkel artikel vara vare item nummer number numero productid itemid variantid id",
    "name": "name productname itemname title producttitle navn varenavn produktnavn artikkelnavn tittel namn produktnamn"
    " benämning artikelnamn nimi tuotenimi tuotteennimi nimike nimitys benevnelse benevning varebenevnelse produktbenevnelse"
    " betegnelse varebetegnelse beteckning artikelbenämning produktbenämning varubenämning varenavnet"
    " tuote product produkt varetekst artikkeltekst artikeltext itemdescription productdescription varebeskrivelse"
    " artikkelbeskrivelse produktbeskrivelse artikelbeskrivelse artikelbeskrivning selite tuotekuvaus"
    " description beskrivelse beskrivning kuvaus",
    "price": "regularprice ordinærpris vanligpris normalpris ordinariepris normaalihinta priceinclvat priceincltax"
    " priceincvat pricetaxincl prisinklmva prisinkmva prisinklusivemva prisinclmoms prisinklmoms prisinkmoms"
    " prisinklusivemoms verollinenhinta hintasisalv utsalgspris salgspris salespris variantprice defaultprice"
    " retailprice sellingprice salesprice productprice unitprice enhetspris udsalgspris försäljningspris utpris"
    " butikkpris butikspris butiksprisen detaljpris detailpris stykkpris stkpris stykpris styckpris apris ahinta"
    " myyntihinta ulosmyyntihinta verollinenmyyntihinta kappalehinta kplhinta yksikköhinta bruttopris bruttohinta"
    " price pris hinta listprice listepris listpris listahinta cirkapris veilpris veiledendepris"
    " veilutsalgspris veiledendeutsalgspris vejlpris vejludsalgspris vejledendepris vejledendeudsalgspris rekpris"
    " rekommenderatpris rrp msrp ovh ovhhinta suositushinta",
    "vat_rate": "vatrate percentvat vatpercentage vatpercent taxrate taxpercent mvasats mvaprosent momssats momsprocent"
    " alvkanta alvprosentti verokanta veroprosentti arvonlisäverokanta arvonlisäveroprosentti momsprosent"
    " merverdiavgift mervärdesskatt arvonlisävero vat mva moms alv vero tax",
    "unit": "unit salesunit unittype enhet enhed måleenhet måleenhed mengdeenhet salgsenhet"
    " salgsenhed försäljningsenhet myyntiyksikkö yksikkö unitofmeasure uom enh yks",
    "barcodes": "barcodes barcode variantbarcode gtinupceanorisbn gtinupceanellerisbn gtinupceantaiisbn globaluniqueid gtin"
    " ean upc upcean eanupc productupcean isbn issn eangtin gtinean barcodeisbnupcgtinetc"
    " eankode eankod eankoodi eannr eannummer eannumber eannumero eancode gtinkode gtinkod gtinkoodi gtinnr gtinnummer"
    " gtincode gtinnumber upccode isbnissn barcodenumber barcodeean strekkode strekkoder stregkode stregkoder streckkod"
    " streckkoder viivakoodi viivakoodit",
    "group": "group productgroup category productcategory categories categorytext defaultcategory gruppe varegruppe"
    " kategori kategorier grupp varugrupp produktgrupp ryhmä tuoteryhmä kategoria osasto osastot varegr varugr"
    " varekategori produktkategori avdeling avdelning afdeling department collection collections",
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
    "id": "variantid id itemid productid",
}
"""What web shops say of a row: products that belong together, its kind, its size or colour, whether it is weighed, what it
costs more than the first, and its number in the shop."""


_EITHER = frozenset(fold(word) for word in ("artikkel", "artikel", "article", "vara", "vare", "item"))
"""Names of the goods, which may be a number or a name."""
_VAT_WORD = re.compile(r"\b(?:mva|moms\w*|vat|tax|alv\w*|avgift\w*|vero\w*)\b\.?")
_GROSS = re.compile(
    r"\b(?:(?:inkl\w*|ink|incl\w*|inc|sis\w*)\b\.?|(?:med|with)(?=\s+(?:mva|moms|vat|tax|alv)))"
    r"\s*(?:[0-9]+(?:[.,][0-9]+)?\s*%)?"
    r"(?:\s*(?:mva|moms|vat|tax|alv\w*|avgift\w*)\b\.?)?(?:\s*[0-9]+(?:[.,][0-9]+)?\s*%)?"
)
"""That VAT is in a price."""
_NET = re.compile(
    r"\b(?:ek?s|ekskl\w*|eksl|ex|exc|excl\w*|exkl\w*|uten|uden|utan|without|before|ilman|net|nett|netto\w*|veroton\w*)\b"
    r"|\balv\s*0|(?<![0-9,.])0\s*%"
)
"""That VAT is not in it."""
_ASIDE = frozenset(("i", "in", "per", "pr", "stk", "st", "stykk", "styk", "styck", "kpl", "each", "piece", "pcs"))
_LANGUAGES = frozenset(
    ("no", "nb", "nn", "da", "dk", "sv", "se", "fi", "en", "norsk", "dansk", "svensk", "svenska", "suomi", "english")
)
_BRACKETS, _PARENTHESES = re.compile(r"\[.*?\]"), re.compile(r"\(.*?\)")
_NAMES_BESIDE = re.compile(r"[/|()]")
_PLAIN_PRICES = frozenset(("price", "pris", "hinta"))
_APART = 4
"""Between the ranks of two names, so that a name as it is comes before one with something beside it."""
_LONGEST_NAME = 1_000
"""No column is named in more letters."""


def known_name(name: str) -> str:
    """A column's name for comparing: folded letters, nothing from square brackets."""
    return "".join(letter for letter in fold(_BRACKETS.sub("", name)) if letter.isalpha())


def signature(names: Sequence[str]) -> str:
    """What tells files of one kind: the names of all columns, whatever their capitals."""
    return "\n".join(name.strip().casefold() for name in names)


def match_columns(names: Sequence[str], currency: Currency | None = None) -> dict[str, int]:
    """Which column holds which field, by name.

    For each field the one that is named best, the first of equals. A price without VAT is none, nor is one whose name says
    another currency than `currency`.
    """
    # A row that may be the header may hold a description of goods: reading all of its words took seconds.
    names = [name if len(name) <= _LONGEST_NAME else "" for name in names]
    found: dict[str, tuple[int, int]] = {}
    for at, name in enumerate(names):
        column, rank = _field_named(name)
        # Net prices are left to a person: reckoning VAT on top could round otherwise than the shop does.
        if column == "price" and (_NET.search(fold(name)) or not may_be_in(name, currency)):
            continue
        if column and (column not in found or rank < found[column][0]):
            found[column] = (rank, at)
    columns = {column: found[column][1] for column in FIELDS if column in found}
    return _goods_named(names, columns)


def _goods_named(names: Sequence[str], columns: dict[str, int]) -> dict[str, int]:
    """With the column of the goods as their name, where another one tells them apart and none is named for the name."""
    either = [at for at, name in enumerate(names) if known_name(name) in _EITHER]
    if (
        "name" in columns
        or not either
        or not ({"sku", "barcodes"} & {field for field in columns if columns[field] != either[0]})
    ):
        return columns
    return {field: at for field, at in columns.items() if at != either[0]} | {"name": either[0]}


_FIELD_OF = {fold(word): (column, rank) for column, words in _NAMES.items() for rank, word in enumerate(words.split())}


def _field_named(name: str) -> tuple[str, int]:
    """The field that a column's name stands for, and how well, less being better; nothing for a name that is not known.

    The name as it is comes first, then without what stands beside a name: a currency, that VAT is in a price, per piece, a
    language; then each of two names in one cell. What stands in parentheses may say which price it is, so there it counts.
    """
    if (key := known_name(name)) in _FIELD_OF:
        column, rank = _FIELD_OF[key]
        # Ranks lie four apart, so that three kinds of likeness fit between two names.
        return column, _APART * rank
    folded = fold(_BRACKETS.sub("", name))
    if (key := _bare(folded)) in _FIELD_OF:
        column, rank = _FIELD_OF[key]
        # Where two columns are called price, the one that says VAT is in it wins.
        with_vat = key in _PLAIN_PRICES and _GROSS.search(folded)
        return column, _APART * (_FIELD_OF[fold("priceinclvat")][1] if with_vat else rank) + 1
    found = {_FIELD_OF.get(_bare(part), ("", 0)) for part in _NAMES_BESIDE.split(folded) if _bare(part)}
    # Two names in one cell that mean the same field, such as `EAN / barcode`.
    if len({column for column, _ in found}) == 1:
        column, rank = min(found)
        return column, _APART * rank + 2
    column, rank = _FIELD_OF.get(_bare(_PARENTHESES.sub("", folded)), ("", 0))
    # What stands in brackets behind *price* may say another price, so it is not thrown away there.
    return ("", 0) if column == "price" else (column, _APART * rank + 3)


def _bare(folded: str) -> str:
    """The letters of a name without the words that only stand beside one."""
    words = re.findall(r"[^\W\d_]+|€", _GROSS.sub(" ", folded))
    kept = [
        word
        # A language counts only behind the name: a column may be called *no*.
        for at, word in enumerate(words)
        if not (word in _ASIDE or currencies_named(word) or (at and word in _LANGUAGES))
    ]
    return "".join(letter for letter in "".join(kept) if letter.isalpha())


def may_be_in(name: str, currency: Currency | None) -> bool:
    """Whether a price column's name fits `currency`: it names that one, or none."""
    named = [
        meant for word in re.findall(r"[^\W\d_]+|[€$£]", fold(name)) if (meant := currencies_named(word)) is not None
    ]
    return currency is None or all(currency in meant for meant in named)


def says_vat(name: str) -> bool:
    """Whether a name says only that VAT is included, or is not.

    As it stands below a heading that spans both.
    """
    folded = fold(name)
    rest = _GROSS.sub("", _NET.sub("", folded))
    only = not any(mark.isalnum() for mark in _VAT_WORD.sub("", rest))
    return rest != folded and only and any(mark.isalpha() for mark in folded)


def match_beside(names: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """Which columns hold what a web shop says of its rows."""
    keys = [known_name(name) for name in names]
    return {
        column: tuple(at for at, key in enumerate(keys) if key in fold(words).split())
        for column, words in _BESIDE.items()
    }


def check_columns(columns: Mapping[str, int]) -> bool:
    """Whether products can be read: a column that identifies them, and another field."""
    return len(columns) > 1 and bool({"sku", "barcodes"} & set(columns))
