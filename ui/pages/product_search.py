"""From what is typed, picked or scanned to a line: between the lines of a new order and the catalogue."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QObject

from app.domain.barcode import is_gtin, normalise
from app.domain.entry import is_own_line, parse_entry, parse_wish
from app.domain.measured import Sale
from app.domain.money import format_minor
from app.domain.order import shown_quantity
from app.domain.problem import Invalid
from app.domain.product import Product
from app.services.catalogue import Scanned
from ui.desk import Desk
from ui.texts import tr
from ui.widgets.favourites import Favourite
from ui.widgets.lines import LinesEditor
from ui.widgets.suggestions import Suggestion
from ui.widgets.typed import TypedLine


class ProductSearch(QObject):
    """Offers what fits while something is typed into the lines' one field, and adds what is taken."""

    def __init__(self, desk: Desk, lines: LinesEditor) -> None:
        super().__init__(lines)
        self._desk = desk
        self._lines = lines
        lines.looked_for.connect(self._look_for)
        lines.entered.connect(self.enter)
        lines.suggestions.asked.connect(lambda: self._look_for(lines.entry.text()))
        lines.suggestions.taken.connect(self.take)
        lines.favourites.picked.connect(self.take)
        lines.unknown.searched.connect(self._search_code)

    def show_favourites(self) -> None:
        """Show what stands on the grid now."""
        catalogue, language = self._desk.catalogue, self._desk.language
        products = self._desk.bridge.read(catalogue.favourites) or ()
        self._lines.favourites.show_products(
            [
                Favourite(
                    place=product.favourite,
                    key=product.sku,
                    name=product.name,
                    price=format_minor(product.price, language),
                    picture=catalogue.picture(product.sku),
                )
                for product in products
            ]
        )

    def take(self, sku: str) -> None:
        """Add the product with this SKU."""
        product = self._desk.bridge.read(lambda: self._desk.catalogue.get(sku))
        if product is not None:
            self._add(product)

    def take_code(self, code: str) -> None:
        """A code was scanned: one of its product more, or the question what it is. What is typed besides stays."""
        product = self._desk.bridge.read(lambda: self._desk.catalogue.by_code(code))
        if product is not None:
            self.take_scanned(Scanned(product), code)
            return
        beside = self._lines.entry.text()
        _, wish, _ = parse_wish(beside)
        self._lines.unknown.add(code)
        if wish and wish != code:
            self._lines.entry.setText(beside)
        else:
            self._lines.entry.clear()

    def take_scanned(self, scanned: Scanned, code: str = "") -> None:
        """A product was scanned: a line of it, or one more, with the weight or the price that its `code` says."""
        beside = self._lines.entry.text()
        _, wish, _ = parse_wish(beside)
        self._add(scanned.product, scanned.sale)
        if wish and wish != code:
            self._lines.entry.setText(beside)

    def check_meant(self, typed: str) -> None:
        """Whether it is sure what is meant by what was typed and not entered. Raises `Invalid` `price_or_product` for a price
        that may be the number of a product as well: no money is asked for on a guess."""
        _, wish, _ = parse_wish(typed)
        if not wish.isdigit() or not self._desk.bridge.read(lambda: self._desk.catalogue.search(wish)):
            return
        price = parse_entry(typed, self._lines.currency).price
        if price is not None:
            raise Invalid("price_or_product", field="entry", text=wish, price=format_minor(price, self._desk.language))

    def _look_for(self, typed: str) -> None:
        """Show what fits; the first one is chosen already, unless a price tells that this is a line of its own. What is a
        product's whole code is the product."""
        _, wish, _ = parse_wish(typed)
        products = (self._desk.bridge.read(lambda: self._desk.catalogue.search(wish)) if wish else None) or ()
        exact = bool(products) and normalise(wish) in products[0].codes
        language = self._desk.language
        rows = [
            Suggestion(product.sku, product.name, product.sku, format_minor(product.price, language))
            for product in products
        ]
        self._lines.suggestions.show_rows(rows, first=exact or not is_own_line(typed, self._lines.currency))

    def enter(self, typed: str) -> None:
        """What was typed becomes a line, a code that of its product."""
        _, wish, _ = parse_wish(typed)
        if is_gtin(wish):
            self.take_code(wish)
        else:
            self._lines.enter()

    def _search_code(self, code: str) -> None:
        entry = self._lines.entry
        entry.setText(code)
        entry.setFocus()
        entry.selectAll()
        self._look_for(code)

    def _add(self, product: Product, sale: Sale | None = None) -> None:
        """A line of `product`, as many and in the direction as was typed before it; `sale` is what was measured of it."""
        quantity, _, is_return = parse_wish(self._lines.entry.text())
        sale = sale or Sale(Decimal(1), product.price, product.unit)
        self._lines.add_product(
            TypedLine(
                name=product.name,
                quantity=shown_quantity(quantity * sale.quantity),
                price=format_minor(sale.price, self._desk.language),
                vat=product.vat_rate,
                product_id=product.sku,
                is_return=is_return,
                unit=sale.unit.value,
            )
        )
        self._lines.entry.setFocus()


def batch_words(scanned: Scanned) -> str:
    """What a code says of the batch, for the note of the order: `Salmon: batch A1, use by 2026-12-31`."""
    measured = scanned.measured
    if measured is None:
        return ""
    best_before, expires = measured.best_before, measured.expires
    said = [
        tr("batch {batch}").format(batch=measured.batch) if measured.batch else "",
        tr("best before {date}").format(date=best_before.isoformat()) if best_before else "",
        tr("use by {date}").format(date=expires.isoformat()) if expires else "",
    ]
    words = ", ".join(filter(None, said))
    return f"{scanned.product.name}: {words}" if words else ""
