"""The shop's products: searched, scanned, edited, imported and exported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.changes import Topic
from app.domain.catalogue.product import MOST_FAVOURITES, Product
from app.domain.order import Unit
from app.domain.problem import Invalid, TroubleCode
from app.domain.shop.permission import Act
from app.errors import Blocked
from app.services.work import Work

if TYPE_CHECKING:
    from app.domain.catalogue.product_plan import Plan
    from app.domain.catalogue.product_reading import Preview
    from app.domain.scanning.measures import Measured, Sale
    from app.domain.scanning.scale_label import Label
    from app.domain.scanning.scan import Scan
    from app.services.catalogue.product_import import ProductImport


class Scanned(NamedTuple):
    """A product that was scanned.

    `sale` is how much of it at which price where the code says so, `measured` all it says.
    """

    product: Product
    sale: Sale | None = None
    measured: Measured | None = None


_SAMPLE_RATES: Mapping[str, Mapping[int, int]] = {
    "NO": {},
    "DK": {1500: 2500, 1200: 2500, 0: 2500},
    "FI": {2500: 2550, 1500: 1350, 1200: 1350, 0: 1350},
    "SE": {1500: 600, 1200: 600, 0: 600},
}
"""The sample shop has the rates of Norway; what they are elsewhere, in hundredths of a percent."""
_SAMPLE_WORTH = {"FI": 10}
"""The sample shop's prices are in kroner; so many of them make one of another currency there."""
LARGEST_PICTURE = 512 * 1024
"""In bytes: a picture is shown small, and the data file is copied every day."""
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How a PNG and a JPEG begin."""


class Catalogue:
    """Reads and changes the catalogue of one data folder."""

    def __init__(self, work: Work, sample_file: Path) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._preferences, self._now = work.preferences, work.now
        self._work = work
        self._sample_file = sample_file

    # reading --------------------------------------------------------------------------------------------------------------

    @property
    def empty(self) -> bool:
        """Whether there is no product yet."""
        return self._store.catalogue.count() == 0

    def search(
        self, text: str, limit: int = 8, offset: int = 0, *, inactive: bool = False, group: str = ""
    ) -> tuple[Product, ...]:
        """Products that have every word of `text` somewhere.

        One whose code it is comes first. Of one `group`, if given.
        """
        # An exact code beats words: what was scanned or typed whole must not be one of many.
        exact = self._store.catalogue.by_code(text) if text.strip() else None
        first = exact.sku if exact is not None and group in ("", exact.group) else ""
        return tuple(self._store.catalogue.search(text, limit, offset, inactive=inactive, group=group, first=first))

    def by_code(self, code: str) -> Product | None:
        """The product that was scanned: by barcode or SKU."""
        return self._store.catalogue.by_code(code)

    def scanned(self, scan: Scan) -> Scanned | None:
        """The product that a scan means, and what was measured of it.

        None for a code that no product has. Raises `Invalid`: `amount_currency` for a price in another currency,
        `label_unit` for a weight where the product is not sold by weight.
        """
        from app.domain.scanning.measures import sale_of
        from app.domain.scanning.scale_label import layouts_of, read_label

        settings = self._preferences.current
        label = read_label(scan.text, layouts_of(settings.scale_labels, settings.market))
        # A whole code that is kept wins over what a scale's label might mean by the same digits.
        # A scan may be written in several lengths (with and without leading noughts); the first that a product has is
        # it.
        product = next(filter(None, map(self._store.catalogue.by_code, scan.spellings or (scan.text,))), None)
        measured = scan.measured
        # A product that is sold by the piece may well have a code that looks like a scale's label; then the label is
        # none.
        if label is not None and (product is None or product.unit is Unit.KG):
            found = self._labelled(label)
            product, measured = found if found is not None else (product, label.measured)
        if product is None:
            return None
        return Scanned(product, None if measured is None else sale_of(product, measured, settings.currency), measured)

    def _labelled(self, label: Label) -> tuple[Product, Measured] | None:
        """The product of a scale's label, and what the label says of it. A short number, or another label of it, names only
        what is sold by weight: a shop may have other codes that begin with 2, and other products with such a number."""
        by_code = self._store.catalogue.by_code
        certain = next(filter(None, map(by_code, label.codes)), None)
        if certain is not None:
            return certain, label.measured
        short = by_code(label.short)
        # A product kept under the short number is meant as such; only its weight or price changes.
        if short is not None:
            return short, label.short_measured
        weighed = (*map(by_code, label.weighed), self._store.catalogue.by_first_digits(label.first))
        found = next((product for product in weighed if product is not None and product.unit is Unit.KG), None)
        return None if found is None else (found, label.measured)

    def get(self, sku: str) -> Product:
        """The product with this SKU, active or not. Raises `Invalid` `product_not_found`."""
        found = self._store.catalogue.get(sku)
        if found is None:
            raise Invalid("product_not_found", field="sku", text=sku)
        return found

    def favourites(self) -> tuple[Product, ...]:
        """What stands on the grid, by place, one for each."""
        places: dict[int, Product] = {}
        for product in self._store.catalogue.favourites():
            # Damaged or imported data may give two products one place; the first keeps it.
            places.setdefault(product.favourite, product)
        return tuple(places.values())

    def groups(self) -> tuple[str, ...]:
        """Every group, by name."""
        return tuple(self._store.catalogue.groups())

    def picture(self, sku: str) -> bytes:
        """The picture of a product, as a PNG or JPEG file.

        Nothing if it has none, or none that can be read. Pictures are most of a file, and a damaged one keeps nobody from
        its product; the store knows of the damage then.
        """
        try:
            return self._store.catalogue.picture(sku)
        except Blocked:
            return b""

    @property
    def pictured(self) -> bool:
        """Whether any product has a picture that can be read."""
        try:
            return self._store.catalogue.has_pictures
        except Blocked:
            return False

    # changing -------------------------------------------------------------------------------------------------------------

    async def save(self, product: Product, *, new: bool = False, picture: bytes | None = None, since: str = "") -> Plan:
        """Keep a product; with `new` its SKU must be free.

        Only in place of the version `since` that the form was opened with, where one is given. `picture` replaces the one it
        has, empty takes it away. A place on the grid that another product has is taken over. The answer is the plan that
        undoes all of it. Raises `Invalid`: `sku_taken`, `code_taken`, `picture_unusable`, `picture_too_large`,
        `product_changed_meanwhile`; and `Blocked`.
        """
        from app.domain.catalogue.product_plan import Plan
        from app.domain.scanning.scan import spellings
        from app.domain.tills.product_version import product_version

        # By its first bytes: how a file is named says nothing about what is in it.
        if picture and not picture.startswith(_PICTURES):
            raise Invalid("picture_unusable", field="picture")
        if picture and len(picture) > LARGEST_PICTURE:
            raise Invalid("picture_too_large", field="picture", kilobytes=LARGEST_PICTURE // 1024)
        async with self._store.writing():
            self._session.require(Act.CATALOGUE)
            old = self._store.catalogue.get(product.sku)
            if new and old is not None:
                raise Invalid("sku_taken", field="sku", text=product.sku)
            # Whoever else saved the very same has changed nothing; what was taken away meanwhile is there again.
            if since and old is not None and old != product and product_version(old) != since:
                raise Invalid(TroubleCode.PRODUCT_CHANGED, field="sku", text=old.name)
            # Every spelling, because two products that one scan could mean would be found by chance.
            for code in product.codes:
                owners = (self._store.catalogue.owner(spelling) for spelling in spellings(code))
                owner = next((each for each in owners if each not in ("", product.sku)), "")
                if owner:
                    field = "barcodes" if code in product.barcodes else "sku"
                    raise Invalid("code_taken", field=field, text=code, owner=owner)
            # Two products on one place would hide one of them, so the one that was there before gives way.
            crowded = [
                other
                for other in self._store.catalogue.favourites()
                if product.favourite and other.favourite == product.favourite and other.sku != product.sku
            ]
            before: dict[str, Product | None] = {other.sku: other for other in crowded}
            after: dict[str, Product | None] = {other.sku: replace(other, favourite=0) for other in crowded}
            before[product.sku], after[product.sku] = old, product
            pictures = {} if picture is None else {product.sku: picture}
            undo = self._carry_out(Plan(before=before, after=after, pictures=pictures))
        self._changes.announce(Topic.CATALOGUE)
        return undo

    def free_place(self) -> int:
        """The first free place on the grid, or 0 when it is full."""
        taken = {product.favourite for product in self._store.catalogue.favourites()}
        return next((place for place in range(1, MOST_FAVOURITES + 1) if place not in taken), 0)

    # files ----------------------------------------------------------------------------------------------------------------

    @cached_property
    def files(self) -> ProductImport:
        """Reading files of products."""
        from app.services.catalogue.product_import import ProductImport

        return ProductImport(self._work)

    async def apply(self, plan: Plan, *, leave_out_wrong: bool = False, preview: Preview | None = None) -> Plan:
        """Carry a plan out, whole or not at all.

        The answer is the plan that undoes it. The columns that were chosen for the file of `preview` hold for the next one
        of its kind. Raises `Invalid` `import_wrong_rows` while rows are wrong and nobody said to leave them out,
        `import_outdated` when the catalogue is no longer what the plan was made from; and `Blocked`.
        """
        async with self._store.writing():
            self._session.require(Act.CATALOGUE)
            if plan.wrong and not leave_out_wrong:
                raise Invalid("import_wrong_rows", field="file", count=len(plan.wrong))
            now: Mapping[str, Product] = {product.sku: product for product in self._store.catalogue.every()}
            # A plan was looked at by a person; carried out on other products it would be another one.
            if any(now.get(sku) != before for sku, before in plan.before.items()):
                raise Invalid("import_outdated", field="file")
            # Inside the same write as the check: nothing can change in between.
            undo = self._carry_out(plan)
            if preview is not None:
                self.files.remember(preview)
        self._changes.announce(Topic.CATALOGUE)
        return undo

    def _carry_out(self, plan: Plan) -> Plan:
        """Write what a plan says, inside a write; the answer is the plan that undoes it."""
        # Before anything is written: they are what undoing has to put back.
        # Only pictures that the plan changes: all of them would be most of the file.
        pictures = {sku: self._store.catalogue.picture(sku) for sku in plan.pictures}
        self._store.catalogue.remove([sku for sku, after in plan.after.items() if after is None])
        self._store.catalogue.put(after for after in plan.after.values() if after is not None)
        for sku, picture in plan.pictures.items():
            self._store.catalogue.set_picture(sku, picture)
        return replace(plan.undone, pictures=pictures)

    def sample(self, market: str) -> Plan:
        """The plan that imports the sample shop, in `market`'s VAT rates and money."""
        from app.domain.catalogue.product_cells import read_table
        from app.domain.catalogue.product_plan import Terms, plan_import
        from app.domain.catalogue.product_rows import read_rows

        rates, worth = _SAMPLE_RATES[market], _SAMPLE_WORTH.get(market, 1)
        table = read_table(self._sample_file.read_bytes())
        rows = [
            replace(
                row,
                values={
                    **row.values,
                    "vat_rate": rates.get(row.values["vat_rate"], row.values["vat_rate"]),
                    "price": row.values["price"] // worth,
                },
            )
            for row in read_rows(table, table.columns, self._preferences.current.currency)
        ]
        return plan_import(self._store.catalogue.every(), rows, Terms(self._preferences.current.vat_default))

    def export(self) -> bytes:
        """All products as a file for spreadsheets and for importing again."""
        from app.domain.catalogue.product_file import write_products

        return write_products(self._store.catalogue.every())

    async def export_file(self, file: Path) -> int:
        """Write all products to `file` and say how many. Raises `Invalid` `file_unwritable`."""
        import asyncio

        from app.domain.catalogue.product_file import write_products
        from app.whole_file import write_whole

        products = self._store.catalogue.every()
        content = await asyncio.to_thread(write_products, products)
        try:
            await asyncio.to_thread(write_whole, file, content)
        except OSError as failure:
            raise Invalid("file_unwritable", field="file", text=file.name, reason=failure.strerror or "") from None
        return len(products)
