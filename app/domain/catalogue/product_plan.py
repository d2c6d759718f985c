"""The plan of an import: what each row would do to the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from app.domain.catalogue.product import Product
from app.domain.catalogue.product_rows import FileRow, NoProduct
from app.domain.problem import Invalid
from app.domain.scanning.barcode import is_gtin, same_number
from app.domain.vat import check_rate


class Fate(StrEnum):
    """What an import does with a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WRONG = "wrong"
    SKIPPED = "skipped"  # a row of a web shop that is no product of its own


@dataclass(frozen=True)
class Terms:
    """Defaults for new products, and the VAT rates that may come in.

    Rates are in hundredths of a percent. Without `rates` any may; a product that has another one keeps it.
    """

    default_rate: int
    rates: tuple[int, ...] | None = None


@dataclass(frozen=True)
class Difference:
    """A field of a product that would change; empty `old` for a new product."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class PlannedRow:
    """What becomes of one row of the file.

    `remarks` are what to look at twice before it is imported.
    """

    number: int
    fate: Fate
    name: str
    sku: str
    differences: tuple[Difference, ...] = ()
    problem: Invalid | None = None
    remarks: tuple[Invalid, ...] = ()
    no_product: NoProduct | None = None


@dataclass(frozen=True)
class Plan:
    """What an import would do.

    `before` and `after` are the products that change, by SKU; None is none. `pictures` are those that change with them,
    empty for one that goes.
    """

    rows: tuple[PlannedRow, ...] = ()
    before: Mapping[str, Product | None] = field(default_factory=dict)
    after: Mapping[str, Product | None] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def wrong(self) -> tuple[PlannedRow, ...]:
        """The rows that cannot be imported."""
        return self.of(Fate.WRONG)

    @property
    def remarkable(self) -> tuple[PlannedRow, ...]:
        """The rows to look at twice."""
        return tuple(row for row in self.rows if row.remarks)

    @property
    def changing(self) -> int:
        """How many rows change the catalogue."""
        return len(self.of(Fate.NEW)) + len(self.of(Fate.CHANGED))

    def of(self, fate: Fate) -> tuple[PlannedRow, ...]:
        """The rows with this fate."""
        return tuple(row for row in self.rows if row.fate is fate)

    @property
    def undone(self) -> Plan:
        """The plan that takes this one back."""
        return Plan(before=self.after, after=self.before)


def plan_import(existing: Iterable[Product], rows: Sequence[FileRow], terms: Terms) -> Plan:
    """What importing `rows` into the catalogue `existing` does, row by row.

    A column that the file lacks stays as it is.
    """
    known = {product.sku: product for product in existing}
    wanted: dict[int, Product] = {}
    wrong: dict[int, Invalid] = {row.number: row.problem for row in rows if row.problem is not None}
    first: dict[str, int] = {}
    own = _own_lengths(rows)
    for row in rows:
        if row.number in wrong or row.no_product is not None:
            continue
        # The first row with a number counts; a second one may mean other goods, so it is refused.
        sku = row.values["sku"]
        if sku in first:
            wrong[row.number] = Invalid("sku_twice", field="sku", text=sku, row=first[sku])
            continue
        try:
            wanted[row.number] = _merged(known.get(sku), row.values, terms, own)
            first[sku] = row.number
        except Invalid as problem:
            wrong[row.number] = problem
    # Places before codes: a row that is refused for its place must not hold its codes.
    _refuse_places(known, wanted, wrong)
    _refuse_taken_codes(known, wanted, wrong)
    displaced = _displaced(known, wanted.values())
    planned = [_planned(row, wanted.get(row.number), known, wrong.get(row.number), displaced) for row in rows]
    changed = {product.sku: product for product in wanted.values() if known.get(product.sku) != product}
    # Said in the plan, so that undoing it gives them their places back.
    changed |= {other.sku: replace(other, favourite=0) for other in displaced}
    return Plan(tuple(planned), {sku: known.get(sku) for sku in changed}, changed)


def _merged(old: Product | None, values: Mapping[str, Any], terms: Terms, own: frozenset[int]) -> Product:
    if old is not None:
        # What the file does not say stays: a list of prices must not empty names and pictures.
        kept = {each.name: getattr(old, each.name) for each in fields(old)}
        new = Product(**{**kept, **values})
    elif "price" not in values:
        raise Invalid("product_price_missing", field="price")
    else:
        # The name may come from the file or be missing; `Product` itself refuses an empty one.
        new = Product(**{"name": "", "vat_rate": terms.default_rate, **values})
    _check_rate(old, new, terms)
    _check_texts(old, new)
    _check_codes(old, new, own)
    return new


def _check_rate(old: Product | None, new: Product, terms: Terms) -> None:
    """A rate that is none of the country's only stays where it is. Raises `Invalid` `vat_elsewhere`."""
    stays = old is not None and old.vat_rate == new.vat_rate
    if terms.rates is not None and new.vat_rate != terms.default_rate and not stays:
        check_rate(new.vat_rate, terms.rates, "vat_rate")


def _check_texts(old: Product | None, new: Product) -> None:
    """Letters that were lost do not come in. Raises `Invalid` `cell_control`."""
    for name in ("name", "sku", "group"):
        text = getattr(new, name)
        if "\ufffd" in text and (old is None or getattr(old, name) != text):
            raise Invalid("cell_control", field=name)


def _check_codes(old: Product | None, new: Product, own: frozenset[int]) -> None:
    """A number that lacks the noughts before it was changed by a spreadsheet. Raises `Invalid` `code_noughts`."""
    for code in _new_codes(old, new):
        lost = _with_noughts(code)
        # Not mended by ourselves: the shop may have codes of its own with just that length.
        # A right check digit after filling up shows that noughts were lost.
        if is_gtin(lost) and len(code) not in own:
            raise Invalid("code_noughts", field="barcodes", text=code, meant=lost)


def _own_lengths(rows: Iterable[FileRow]) -> frozenset[int]:
    """How long codes of the shop's own are: with noughts before them some have no right check digit, so none lost any."""
    codes = (code for row in rows for code in row.values.get("barcodes", ()))
    return frozenset(len(code) for code in codes if (whole := _with_noughts(code)) and not is_gtin(whole))


def _new_codes(old: Product | None, new: Product) -> list[str]:
    return [code for code in new.barcodes if old is None or code not in old.barcodes]


def _with_noughts(code: str) -> str:
    """What `code` would be as an EAN-8 or UPC-A with the noughts that a number cannot begin with; nothing if it is too long
    or too short for that, or begins with one."""
    plain = code.isascii() and code.isdigit() and not code.startswith("0")
    return {7: code.zfill(8), 10: code.zfill(12), 11: code.zfill(12)}.get(len(code), "") if plain else ""


def _refuse_places(known: Mapping[str, Product], wanted: dict[int, Product], wrong: dict[int, Invalid]) -> None:
    """Move to `wrong` the rows that want a place on the grid which another row has."""
    given: dict[int, int] = {}
    for number, product in wanted.items():
        # Those who have a place already come first, however far down in the file.
        if _keeps_place(known.get(product.sku), product):
            given.setdefault(product.favourite, number)
    for number, product in list(wanted.items()):
        if not product.favourite or _keeps_place(known.get(product.sku), product):
            continue
        if product.favourite in given:
            row = given[product.favourite]
            wrong[number] = Invalid("place_twice", field="favourite", place=product.favourite, row=row)
            del wanted[number]
        else:
            given[product.favourite] = number


def _keeps_place(old: Product | None, new: Product) -> bool:
    return old is not None and old.favourite == new.favourite


def _displaced(known: Mapping[str, Product], wanted: Iterable[Product]) -> tuple[Product, ...]:
    """The products that are not in the file and lose their place on the grid to one that is."""
    coming = {product.sku: product for product in wanted}
    gained = {new.favourite for new in coming.values() if new.favourite and not _keeps_place(known.get(new.sku), new)}
    return tuple(old for sku, old in known.items() if sku not in coming and old.favourite in gained)


def _refuse_taken_codes(known: Mapping[str, Product], wanted: dict[int, Product], wrong: dict[int, Invalid]) -> None:
    """Move to `wrong` the rows with a code of another product. One that is refused keeps what it had, so look once more."""
    # Until nothing is refused any more: each refusal gives back codes that another row may want.
    while True:
        coming = {product.sku for product in wanted.values()}
        owners = {
            same_number(code): sku for sku, product in known.items() if sku not in coming for code in product.codes
        }
        refused = {}
        for number, product in wanted.items():
            same = {same_number(code): code for code in product.codes}
            taken = next((key for key in same if owners.get(key, product.sku) != product.sku), "")
            if taken:
                refused[number] = Invalid("code_taken", field="barcodes", text=same[taken], owner=owners[taken])
            else:
                # From here on the code is this row's, and a later row that wants it is refused.
                owners.update(dict.fromkeys(same, product.sku))
        if not refused:
            return
        wrong.update(refused)
        for number in refused:
            del wanted[number]


def _planned(
    row: FileRow,
    product: Product | None,
    known: Mapping[str, Product],
    problem: Invalid | None,
    displaced: Sequence[Product],
) -> PlannedRow:
    if product is None:
        fate = Fate.SKIPPED if row.no_product is not None else Fate.WRONG
        name, sku = row.values.get("name", ""), row.values.get("sku", "")
        return PlannedRow(row.number, fate, name, sku, problem=problem, no_product=row.no_product)
    old = known.get(product.sku)
    remarks = (*_code_remarks(old, product), *_place_remarks(old, product, displaced))
    names = [each.name for each in fields(product) if each.name != "sku"]
    if old is None:
        new = tuple(Difference(name, "", getattr(product, name)) for name in names)
        return PlannedRow(row.number, Fate.NEW, product.name, product.sku, new, remarks=remarks)
    differences = tuple(
        Difference(name, getattr(old, name), getattr(product, name))
        for name in names
        if getattr(old, name) != getattr(product, name)
    )
    fate = Fate.CHANGED if differences else Fate.UNCHANGED
    return PlannedRow(row.number, fate, product.name, product.sku, differences, remarks=remarks)


def _code_remarks(old: Product | None, new: Product) -> list[Invalid]:
    """Codes of the length of an EAN whose check digit is wrong, and any that takes the place of a right one."""
    gone = [code for code in (old.barcodes if old else ()) if is_gtin(code) and code not in new.barcodes]
    other = [code for code in _new_codes(old, new) if not is_gtin(code)]
    if gone and other:
        return [Invalid("code_worse", field="barcodes", text=other[0], old=gone[0])]
    return [Invalid("code_check_digit", field="barcodes", text=code) for code in other if _looks_like_ean(code)]


def _looks_like_ean(code: str) -> bool:
    return code.isascii() and code.isdigit() and len(code) in (8, 12, 13, 14)


def _place_remarks(old: Product | None, new: Product, displaced: Sequence[Product]) -> list[Invalid]:
    if _keeps_place(old, new):
        return []
    losing = [other.name for other in displaced if other.favourite == new.favourite]
    return [Invalid("place_taken", field="favourite", place=new.favourite, owner=name) for name in losing]
