"""The catalogue as a file: rows read from what any spreadsheet writes, a plan of what they would change, and back again."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from app.domain.money import Currency, parse_amount
from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.product import Product, make_barcodes
from app.domain.vat import parse_rate

_COLUMNS = {
    "sku": "sku id item itemno articleno article varenr varenummer vare artikkelnr artikkelnummer artikelnr"
    " artikelnummer tuotenro tuotenumero tuotekoodi",
    "name": "name product description navn varenavn produkt produktnavn beskrivelse namn produktnamn benämning nimi"
    " tuote tuotenimi",
    "price": "price unitprice pris utsalgspris salgspris prisinklmva prisinclmoms prisinklmoms hinta verollinenhinta"
    " priceinclvat",
    "vat_rate": "vat vatrate tax taxrate mva mvasats moms momssats alv alvkanta",
    "unit": "unit enhet enhed yksikkö",
    "barcodes": "barcode barcodes ean gtin upc strekkode strekkoder stregkode stregkoder streckkod streckkoder viivakoodi"
    " viivakoodit",
    "group": "group category gruppe varegruppe kategori grupp varugrupp ryhmä tuoteryhmä",
    "favourite": "favourite favorite favoritt favorit suosikki",
    "active": "active aktiv aktiivinen",
}
"""The columns, each with the names that it goes by in five languages."""
_FIELD_OF = {name: column for column, names in _COLUMNS.items() for name in names.split()}
_UNITS = {
    Unit.PCS: "pcs pc piece stk stykk styk st kpl",
    Unit.KG: "kg kilo kilogram",
    Unit.KM: "km",
    Unit.MINUTE: "minute min minutt minut minuut minuutti",
    Unit.LITRE: "litre liter l litra",
    Unit.KWH: "kwh",
}
_UNIT_OF = {name: unit for unit, names in _UNITS.items() for name in names.split()}
_YES = frozenset(("1", "yes", "y", "true", "ja", "j", "x", "kyllä", "on"))
_NO = frozenset(("0", "no", "n", "false", "nei", "nej", "ei", "off"))
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "'")
"""A cell that begins with one of these is a formula to a spreadsheet, or would be read as one that was made harmless."""


class Fate(StrEnum):
    """What an import does with a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WRONG = "wrong"


@dataclass(frozen=True)
class FileRow:
    """A row of the file: its number there (the header is 1), and either what it says of which field, or what is wrong."""

    number: int
    values: Mapping[str, Any]
    problem: Invalid | None = None


@dataclass(frozen=True)
class Difference:
    """A field of a product that would change; empty `old` for a new product."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class PlannedRow:
    """What becomes of one row of the file."""

    number: int
    fate: Fate
    name: str
    sku: str
    differences: tuple[Difference, ...] = ()
    problem: Invalid | None = None


@dataclass(frozen=True)
class Plan:
    """What an import would do. `before` and `after` are the products that change, by SKU; None is none. `pictures` are those
    that change with them, empty for one that goes."""

    rows: tuple[PlannedRow, ...] = ()
    before: Mapping[str, Product | None] = field(default_factory=dict)
    after: Mapping[str, Product | None] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def wrong(self) -> tuple[PlannedRow, ...]:
        """The rows that cannot be imported."""
        return self.of(Fate.WRONG)

    def of(self, fate: Fate) -> tuple[PlannedRow, ...]:
        """The rows with this fate."""
        return tuple(row for row in self.rows if row.fate is fate)

    @property
    def undone(self) -> Plan:
        """The plan that takes this one back."""
        return Plan(before=self.after, after=self.before)


def read_products(content: bytes, default_rate: int, currency: Currency) -> tuple[FileRow, ...]:
    """The rows of a CSV file in any of the usual encodings and with any of the usual marks between its cells.

    Prices are in `currency`. A new product whose VAT is not said has `default_rate` (hundredths of a percent). What is wrong
    with a row is in it.
    Raises `Invalid` `file_no_products` when there is no header that names products.
    """
    try:
        header, *rows = _cells(_decode(content))
    except csv.Error:
        raise Invalid("file_no_products", field="file") from None
    if not {"sku", "barcodes"} & set(header) or len(set(header) - {""}) < 2:
        raise Invalid("file_no_products", field="file")
    found = []
    for number, cells in enumerate(rows, 2):
        given = {column: _plain(cell) for column, cell in zip(header, cells, strict=False) if column}
        if any(given.values()):
            found.append(_row(number, given, default_rate, currency))
    return tuple(found)


def _decode(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _cells(text: str) -> list[list[str]]:
    """The cells, row by row, parted by the mark that makes most sense of the first row; that one as the fields which its
    columns hold, empty for a column that we do not know or know already."""
    best: list[list[str]] = [[]]
    for mark in ";,\t":
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark)) or [[]]
        known = [
            _FIELD_OF.get("".join(letter for letter in cell.casefold() if letter.isalpha()), "") for cell in rows[0]
        ]
        if sum(map(bool, known)) > sum(map(bool, best[0])):
            header = [name if known.index(name) == at else "" for at, name in enumerate(known)]
            best = [header, *rows[1:]]
    return best


def _plain(cell: str) -> str:
    """The text of a cell, without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    text = cell.strip()
    return text[1:] if text[:1] == "'" and text[1:].startswith(_DANGEROUS) else text


def _row(number: int, given: Mapping[str, str], default_rate: int, currency: Currency) -> FileRow:
    values: dict[str, Any] = {}
    try:
        for column, text in given.items():
            if text or column in _MAY_BE_EMPTIED:
                values[column] = _READERS[column](text, currency)
    except Invalid as problem:
        return FileRow(number, {"name": given.get("name", ""), "sku": given.get("sku", "")}, problem)
    values.setdefault("sku", next(iter(values.get("barcodes", ())), ""))
    if "vat_rate" not in values:
        values["default_rate"] = default_rate
    return FileRow(number, values)


def _unit(text: str) -> Unit:
    unit = _UNIT_OF.get(text.casefold().rstrip("."))
    if unit is None:
        raise Invalid("unit_unknown", field="unit", text=text)
    return unit


def _whether(text: str) -> bool:
    word = text.casefold()
    if word not in _YES | _NO:
        raise Invalid("yes_or_no", field="active", text=text)
    return word in _YES


def _place(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) == 1):
        raise Invalid("favourite_place", field="favourite", most=9)
    return int(text)


_READERS: Mapping[str, Callable[[str, Currency], Any]] = {
    "sku": lambda text, _: text,
    "name": lambda text, _: text,
    "group": lambda text, _: text,
    "price": lambda text, currency: parse_amount(text, "price", currency=currency),
    "vat_rate": lambda text, _: parse_rate(text, "vat_rate"),
    "unit": lambda text, _: _unit(text),
    "barcodes": lambda text, _: make_barcodes(text),
    "favourite": lambda text, _: _place(text or "0"),
    "active": lambda text, _: _whether(text),
}
_MAY_BE_EMPTIED = ("group", "barcodes", "favourite")
"""Where an empty cell means none; elsewhere it means as it was."""


def plan_import(existing: Iterable[Product], rows: Sequence[FileRow]) -> Plan:
    """What importing `rows` into the catalogue `existing` does, row by row. A column that the file lacks stays as it is."""
    known = {product.sku: product for product in existing}
    wanted: dict[int, Product] = {}
    wrong: dict[int, Invalid] = {row.number: row.problem for row in rows if row.problem is not None}
    first: dict[str, int] = {}
    for row in rows:
        if row.number in wrong:
            continue
        sku = row.values["sku"]
        if sku in first:
            wrong[row.number] = Invalid("sku_twice", field="sku", text=sku, row=first[sku])
            continue
        try:
            wanted[row.number] = _merged(known.get(sku), row.values)
            first[sku] = row.number
        except Invalid as problem:
            wrong[row.number] = problem
    _refuse_taken_codes(known, wanted, wrong)
    planned = [_planned(row, wanted.get(row.number), known, wrong.get(row.number)) for row in rows]
    changed = {product.sku: product for product in wanted.values() if known.get(product.sku) != product}
    return Plan(tuple(planned), {sku: known.get(sku) for sku in changed}, changed)


def _merged(old: Product | None, values: Mapping[str, Any]) -> Product:
    given = {name: value for name, value in values.items() if name != "default_rate"}
    if old is not None:
        kept = {each.name: getattr(old, each.name) for each in fields(old)}
        return Product(**{**kept, **given})
    if "price" not in given:
        raise Invalid("product_price_missing", field="price")
    return Product(**{"name": "", "vat_rate": values.get("default_rate", 0), **given})


def _refuse_taken_codes(known: Mapping[str, Product], wanted: dict[int, Product], wrong: dict[int, Invalid]) -> None:
    """Move to `wrong` the rows with a code of another product. One that is refused keeps what it had, so look once more."""
    while True:
        coming = {product.sku for product in wanted.values()}
        owners = {code: sku for sku, product in known.items() if sku not in coming for code in product.codes}
        refused = {}
        for number, product in wanted.items():
            taken = next((code for code in product.codes if owners.get(code, product.sku) != product.sku), "")
            if taken:
                refused[number] = Invalid("code_taken", field="barcodes", text=taken, owner=owners[taken])
            else:
                owners.update(dict.fromkeys(product.codes, product.sku))
        if not refused:
            return
        wrong.update(refused)
        for number in refused:
            del wanted[number]


def _planned(
    row: FileRow, product: Product | None, known: Mapping[str, Product], problem: Invalid | None
) -> PlannedRow:
    if product is None:
        return PlannedRow(
            row.number, Fate.WRONG, row.values.get("name", ""), row.values.get("sku", ""), problem=problem
        )
    old = known.get(product.sku)
    names = [each.name for each in fields(product) if each.name != "sku"]
    if old is None:
        new = tuple(Difference(name, "", getattr(product, name)) for name in names)
        return PlannedRow(row.number, Fate.NEW, product.name, product.sku, new)
    differences = tuple(
        Difference(name, getattr(old, name), getattr(product, name))
        for name in names
        if getattr(old, name) != getattr(product, name)
    )
    fate = Fate.CHANGED if differences else Fate.UNCHANGED
    return PlannedRow(row.number, fate, product.name, product.sku, differences)


def write_products(products: Iterable[Product]) -> bytes:
    """The products as a file for spreadsheets: UTF-8 with its mark, `;` between cells, a comma in amounts, no formulas."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for product in products:
        whole, part = divmod(product.price, 100)
        percent, hundredths = divmod(product.vat_rate, 100)
        writer.writerow(
            (
                _harmless(product.sku),
                _harmless(product.name),
                f"{whole},{part:02d}",
                f"{percent},{hundredths:02d}" if hundredths else str(percent),
                product.unit.value.lower(),
                _harmless(" ".join(product.barcodes)),
                _harmless(product.group),
                product.favourite or "",
                "yes" if product.active else "no",
            )
        )
    return b"\xef\xbb\xbf" + written.getvalue().encode()


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_DANGEROUS) else text
