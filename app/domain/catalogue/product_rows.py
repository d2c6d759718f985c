"""The rows of a file of products: values for a product, or a problem."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.domain.catalogue.product_cells import FileTable
from app.domain.catalogue.product_columns import FIELDS, check_columns, match_beside, may_be_in
from app.domain.catalogue.product_values import MAY_BE_EMPTIED, plain_cell, read_cell
from app.domain.input.whole_letters import cut
from app.domain.money import Currency
from app.domain.problem import Invalid


class NoProduct(StrEnum):
    """Why a row of a web shop's file is no product of its own."""

    PARENT = "parent"  # its sizes or colours are the products, and stand in rows of their own
    PICTURE = "picture"  # one more picture of the product above


@dataclass(frozen=True)
class FileRow:
    """A row of the file: its number (from 1), with values or a problem."""

    number: int
    values: Mapping[str, Any]
    problem: Invalid | None = None
    no_product: NoProduct | None = None


_PARENTS = frozenset(("variable", "configurable", "grouped", "bundle", "parent"))
_VARIANTS = frozenset(("variant", "variation"))
_NO_CHOICE = frozenset(("default title", "default", "regular"))
_INHERITED = ("name", "vat_rate", "unit", "group", "active")
_YES = frozenset(("y", "yes", "true", "1"))
_SHOWN = 80
"""Characters of a name or a number that are shown of a row that cannot be read."""


def read_rows(table: FileTable, columns: Mapping[str, int], currency: Currency) -> tuple[FileRow, ...]:
    """What each row says, with `columns` telling which column holds which field.

    Prices are in `currency`. Raises `Invalid` `file_no_products` where nothing tells one product from the other.
    """
    if not check_columns(columns):
        raise Invalid("file_no_products", field="file")
    shop = _Shop(table, columns)
    return tuple(_row(number, cells, shop, len(table.header), currency) for number, cells in table.rows)


def _row(number: int, cells: Sequence[str], shop: _Shop, width: int, currency: Currency) -> FileRow:
    no_product, given = shop.read(cells)
    if no_product is not None:
        return FileRow(number, _shown(given), no_product=no_product)
    values: dict[str, Any] = {}
    try:
        # More cells than heads: somewhere a separator stands inside a text, and every cell behind it is moved.
        if any(cell.strip() for cell in cells[width:]):
            raise Invalid("row_cells", field="file")
        if given.get("price") and not may_be_in(shop.priced, currency):
            raise Invalid("amount_currency", field="price", text=shop.priced, currency=currency.value)
        for field, text in given.items():
            if text or field in MAY_BE_EMPTIED:
                # An empty cell means *as it was*, except where nothing is a value itself.
                values[field] = read_cell(field, text, currency, ours=shop.ours)
    except Invalid as problem:
        return FileRow(number, _shown(given), problem)
    # Each product needs a number that stays the same with the next import.
    if not values.get("sku"):
        values["sku"] = next(iter(values.get("barcodes", ())), "") or _printable(shop.other_number(cells))
    return FileRow(number, values)


def _shown(given: Mapping[str, str]) -> dict[str, str]:
    """What tells a person which row it is."""
    return {field: _printable(given.get(field, "")) for field in ("name", "sku")}


def _printable(text: str) -> str:
    return "".join(mark for mark in cut(text, _SHOWN) if mark.isprintable())


class _Shop:
    """What the file of a web shop says besides: which rows are one product in its sizes and colours.

    Only the first of them has all; the others inherit what they leave out.
    """

    def __init__(self, table: FileTable, columns: Mapping[str, int]) -> None:
        taken = set(columns.values())
        self._columns = columns
        self._beside = {
            name: [at for at in places if at not in taken] for name, places in match_beside(table.header).items()
        }
        self.ours = table.header == FIELDS
        self.priced = table.header[columns["price"]] if "price" in columns else ""
        self._says_more = any(self._beside.values())
        self._grouped = bool(self._beside["handle"] or self._beside["option"])
        self._first: dict[str, dict[str, str]] = {}
        self._above: dict[str, str] = {}
        # Known before the first row: a parent may stand above its variants or below.
        self._parents = {self._text(cells, "handle") for _, cells in table.rows if self._kind(cells) in _VARIANTS}

    def read(self, cells: Sequence[str]) -> tuple[NoProduct | None, dict[str, str]]:
        """The text of each field of one row, and why it is no product, if it is none. Rows come in the order of the file."""
        given = {field: plain_cell(cells[at]) for field, at in self._columns.items() if at < len(cells)}
        if not self._says_more:
            return None, given
        kind = self._kind(cells)
        # Some shops say only that goods are sold by weight, in a column of its own.
        if not given.get("unit") and self._text(cells, "by_weight").casefold() in _YES:
            given["unit"] = "kg"
        if self._grouped:
            options = self._options(cells)
            # A row with neither choice nor anything of a product is one more picture of the one above.
            if not (options or any(given.get(field) for field in ("name", "sku", "barcodes", "price"))):
                return NoProduct.PICTURE, given
            self._inherit(given, self._text(cells, "handle"), kind, cells)
            # The parent's own row keeps its plain name.
            if kind in _VARIANTS or self._text(cells, "handle") not in self._parents:
                given["name"] = ", ".join(filter(None, (given.get("name", ""), *options)))
        handle = self._text(cells, "handle")
        # A parent is known by its kind, or because its variants name it.
        parent = kind in _PARENTS or (bool(handle) and kind not in _VARIANTS and handle in self._parents)
        return (NoProduct.PARENT if parent else None), given

    def other_number(self, cells: Sequence[str]) -> str:
        """What stands for the number of a product that has none: the shop's own for it, or its address with its choices."""
        number = self._text(cells, "id")
        if number:
            return number
        handle = self._text(cells, "handle")
        return "-".join((handle, *self._options(cells))) if handle else ""

    def _inherit(self, given: dict[str, str], handle: str, kind: str, cells: Sequence[str]) -> None:
        first = self._first.get(handle, self._above) if handle else self._above
        # A new name begins a new product; rows without one belong to it.
        if given.get("name") and first.get("name") != given["name"]:
            self._above = dict(given)
            if handle:
                self._first.setdefault(handle, self._above)
            return
        for field in _INHERITED:
            if not given.get(field) and first.get(field):
                given[field] = first[field]
        # With a surcharge the price would be a sum of two columns; that is left to a person.
        if kind in _VARIANTS and not given.get("price") and not self._text(cells, "surcharge").strip("0.,"):
            given["price"] = first.get("price", "")

    def _options(self, cells: Sequence[str]) -> list[str]:
        return [text for text in self._texts(cells, "option") if text.casefold() not in _NO_CHOICE]

    def _kind(self, cells: Sequence[str]) -> str:
        return self._text(cells, "kind").casefold()

    def _text(self, cells: Sequence[str], name: str) -> str:
        return next(self._texts(cells, name), "")

    def _texts(self, cells: Sequence[str], name: str) -> Iterator[str]:
        """What stands in the columns of this name, without those that are empty."""
        return (text for at in self._beside[name] if at < len(cells) and (text := plain_cell(cells[at])))
