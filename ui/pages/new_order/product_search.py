"""From typed, picked or scanned products to lines of an order.

Between the lines of a new order and the catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QObject, QTimer

from app.domain.catalogue.product import Product
from app.domain.input.entry import has_quantity, is_own_line, parse_entry, parse_wish
from app.domain.input.typed_order import TypedLine, UnknownCode
from app.domain.money import Currency, format_minor
from app.domain.order import Unit, parse_quantity, shown_quantity
from app.domain.problem import AppError, Invalid
from app.domain.scanning.barcode import is_gtin, normalise
from app.domain.scanning.measures import Sale
from app.domain.scanning.scan import sort_code
from app.domain.vat import format_rate
from app.services.catalogue.products import Scanned
from ui.context import Context
from ui.look.texts import sentence, tr, unit_word
from ui.widgets.new_order.favourites import Favourite
from ui.widgets.new_order.lines import LinesEditor
from ui.widgets.suggest.suggestion import Suggestion

FORETELL_AFTER_MS = 20
"""What Enter would do is said once no key has come for so long, and after what fits was looked for."""


class ProductSearch(QObject):
    """Offers products for the one field, and adds those taken."""

    def __init__(self, context: Context, lines: LinesEditor) -> None:
        super().__init__(lines)
        self._context = context
        self._lines = lines
        self._found: dict[str, Product] = {}
        self._foretelling = QTimer(self, singleShot=True, interval=FORETELL_AFTER_MS)
        self._foretelling.timeout.connect(self.foretell)
        lines.looked_for.connect(self._look_for)
        lines.entered.connect(self.enter)
        # Down in an empty field asks for suggestions, although nothing was typed that could change.
        lines.suggestions.asked.connect(lambda: self._look_for(lines.entry.text()))
        lines.suggestions.taken.connect(self.take)
        lines.suggestions.stepped.connect(self.foretell)
        lines.entry.textChanged.connect(self._foretell_soon)
        lines.favourites.picked.connect(self.pick)
        lines.code_searched.connect(self._search_code)

    def show_favourites(self) -> None:
        """Show what stands on the grid now."""
        catalogue = self._context.app.catalogue
        products = self._context.bridge.read(catalogue.favourites) or ()
        self._lines.favourites.show_products(
            [
                Favourite(
                    place=product.favourite,
                    key=product.sku,
                    name=product.name,
                    price=self._price(product),
                    picture=catalogue.picture(product.sku),
                )
                for product in products
            ]
        )

    def take(self, sku: str) -> None:
        """Add the product with this SKU, which was found by what is typed."""
        product = self._context.bridge.read(lambda: self._context.app.catalogue.get(sku))
        if product is not None:
            # Read before the field is emptied.
            quantity, is_return, _ = wanted(product, self._lines.entry.text(), looked_for=True)
            self._lines.entry.clear()
            self._add(product, quantity, is_return=is_return)

    def pick(self, sku: str) -> None:
        """Add the favourite with this SKU.

        A number that is typed is how much of it, where it is weighed or measured; else it stays. What was looked for is
        looked for no more.
        """
        product = self._context.bridge.read(lambda: self._context.app.catalogue.get(sku))
        if product is None:
            return
        beside = self._lines.entry.text()
        quantity, is_return, left = wanted(product, beside, looked_for=False)
        # Digits may be the beginning of a code or a price; they were not meant for the favourite.
        if not left[:1].isdigit():
            self._lines.entry.clear()
        self._add(product, quantity, is_return=is_return)

    def take_unknown(self, sku: str, asked: UnknownCode) -> None:
        """Add the new product for an unknown code, as many as wanted."""
        product = self._context.bridge.read(lambda: self._context.app.catalogue.get(sku))
        if product is not None:
            # One scan is one piece; of what is weighed nobody has said how much yet.
            weighed = product.unit is not Unit.PCS and asked.quantity == "1"
            self._add(product, "" if weighed else asked.quantity, is_return=asked.is_return)

    def take_code(self, code: str) -> None:
        """Take a scanned code: one more of its product, or a question.

        What is typed besides stays.
        """
        try:
            found = self._context.app.catalogue.scanned(sort_code(code))
        except AppError as trouble:
            self._context.bridge.tell(trouble)
            return
        if found is not None:
            self.take_scanned(found, code)
            return
        beside = self._lines.entry.text()
        number, left, is_return = parse_wish(beside)
        self._lines.entry.setText(beside if left and left != code else "")
        self._lines.unknown.add(code, shown_quantity(number), is_return=is_return)

    def take_scanned(self, scanned: Scanned, code: str = "") -> None:
        """Take a scanned product: a new line, or one more.

        With the weight or the price that its `code` says.
        """
        beside = self._lines.entry.text()
        number, left, is_return = parse_wish(beside)
        sale = scanned.sale
        if sale is None or not _is_measured(scanned):
            quantity, is_return, left = wanted(scanned.product, beside, looked_for=left == code)
        else:
            quantity = shown_quantity(number * sale.quantity)
        self._lines.entry.setText(beside if left and left != code else "")
        self._add(scanned.product, quantity, sale, is_return=is_return)

    def _look_for(self, typed: str) -> None:
        """Show what fits; the first one is chosen already, unless a price tells that this is a line of its own. What is a
        product's whole code is the product."""
        _, wish, is_return = parse_wish(typed)
        products = (self._context.bridge.read(lambda: self._context.app.catalogue.search(wish)) if wish else None) or ()
        sign = -1 if is_return else 1
        # A whole code is its product, even where the digits could be a price.
        exact = bool(products) and normalise(wish) in products[0].codes
        rows = [Suggestion(product.sku, product.name, product.sku, self._price(product, sign)) for product in products]
        self._found = {product.sku: product for product in products}
        self._lines.suggestions.show_rows(rows, first=exact or not is_own_line(typed, self._lines.currency))
        self.foretell()

    def _price(self, product: Product, sign: int = 1) -> str:
        """What one of it costs, and of what where it is weighed or measured: it will be asked how much."""
        price = format_minor(sign * product.price, self._context.language)
        return price if product.unit is Unit.PCS else f"{price} / {unit_word(product.unit)}"

    def enter(self, typed: str) -> None:
        """What was typed becomes a line, a code that of its product."""
        _, wish, _ = parse_wish(typed)
        if is_code(typed, self._lines.currency):
            self.take_code(wish)
        else:
            self._lines.enter()

    def _foretell_soon(self) -> None:
        self._foretelling.start()

    def foretell(self) -> None:
        """Say below the one field what Enter would make of what stands in it."""
        # It may be called before its time, when another row is chosen.
        self._foretelling.stop()
        self._lines.foretell(self._foretold(self._lines.entry.text()))

    def _foretold(self, typed: str) -> str:
        quantity, wish, is_return = parse_wish(typed)
        # The row that Enter would take, of those that were found for what stands in the field.
        chosen = self._found.get(self._lines.suggestions.chosen)
        if chosen is None and is_code(typed, self._lines.currency):
            try:
                found = self._context.app.catalogue.scanned(sort_code(wish))
            except AppError as trouble:
                return sentence(trouble, self._context.language)
            if found is None:
                return tr("No product has the code {code}.").format(code=wish)
            if found.sale is not None and _is_measured(found):
                much = shown_quantity(quantity * found.sale.quantity)
                price = format_minor(found.sale.price, self._context.language)
                return self._adds(found.product.name, f"{much} × {price}", is_return=is_return)
            chosen = found.product
        if chosen is not None:
            much, is_return, _ = wanted(chosen, typed, looked_for=True)
            price = format_minor(chosen.price, self._context.language)
            if not much:
                unit = unit_word(chosen.unit)
                return tr("Enter adds: {what} · you are asked how many {unit}").format(what=chosen.name, unit=unit)
            return self._adds(chosen.name, f"{much} × {price}", is_return=is_return)
        if not wish:
            return self._waits(typed, shown_quantity(quantity), is_return=is_return)
        try:
            entry = parse_entry(typed, self._lines.currency)
        except Invalid as problem:
            return sentence(problem, self._context.language)
        name, much = entry.name or tr("Goods"), shown_quantity(entry.quantity)
        if entry.price is None:
            return tr("Enter adds: {what} · you are asked for the price").format(what=f"{much} × {name}")
        price, rate = format_minor(entry.price, self._context.language), format_rate(self._lines.vat_default)
        return self._adds(name, f"{much} × {price} · {rate}", is_return=entry.is_return)

    def _adds(self, name: str, much: str, *, is_return: bool) -> str:
        words = tr("Enter adds a return: {what}") if is_return else tr("Enter adds: {what}")
        return words.format(what=f"{name} · {much}")

    def _waits(self, typed: str, quantity: str, *, is_return: bool) -> str:
        """What stands in the field says how many, or that it comes back, but not yet of what."""
        if not typed.strip():
            return ""
        if is_return:
            return tr("What you scan, pick or type next comes back: {quantity} ×").format(quantity=quantity)
        return tr("What you scan, pick or type next: {quantity} ×").format(quantity=quantity)

    def _search_code(self, asked: UnknownCode) -> None:
        entry = self._lines.entry
        entry.setText(asked.wish)
        entry.setFocus()
        entry.selectAll()
        self._look_for(asked.wish)

    def _add(self, product: Product, quantity: str, sale: Sale | None = None, *, is_return: bool) -> None:
        """A line of `product`; `sale` is what was measured of it."""
        sale = sale or Sale(Decimal(1), product.price, product.unit)
        self._lines.add_product(
            TypedLine(
                name=product.name,
                quantity=quantity,
                price=format_minor(sale.price, self._context.language),
                vat=product.vat_rate,
                product_id=product.sku,
                is_return=is_return,
                unit=sale.unit.value,
            )
        )


def wanted(product: Product, typed: str, *, looked_for: bool) -> tuple[str, bool, str]:
    """The quantity of `product` that the typed text means.

    Whether that comes back, and what else was typed. Of what is weighed or measured a number alone is the quantity, unless
    it is what was `looked_for`; where none is typed it has to be asked for: nothing.
    """
    number, wish, is_return = parse_wish(typed)
    if product.unit is Unit.PCS or has_quantity(typed):
        return shown_quantity(number), is_return, wish
    try:
        return ("", is_return, wish) if looked_for else (shown_quantity(parse_quantity(wish)), is_return, "")
    except Invalid:
        return "", is_return, wish


def _is_measured(scanned: Scanned) -> bool:
    """Whether a code said how much it is, of what is sold by weight or measure."""
    sale, measured = scanned.sale, scanned.measured
    weighed = sale is not None and sale.unit is not Unit.PCS
    return not weighed or (
        measured is not None and measured.quantity is not None and measured.unit is scanned.product.unit
    )


def is_code(typed: str, currency: Currency) -> bool:
    """Whether what is typed can only be a code: digits that are no price."""
    _, wish, _ = parse_wish(typed)
    # As many digits as a barcode has, and a check digit that is right: no price looks like that.
    if is_gtin(wish):
        return True
    if not (wish.isascii() and wish.isdigit()):
        return False
    try:
        return parse_entry(wish, currency).price is None
    except Invalid:
        return False


def batch_words(scanned: Scanned) -> str:
    """A code's batch for the order's note: `Salmon: batch A1, use by 2026-12-31`."""
    measured = scanned.measured
    if measured is None:
        return ""
    said = [
        tr("batch {batch}").format(batch=measured.batch) if measured.batch else "",
        tr("serial no. {serial}").format(serial=measured.serial) if measured.serial else "",
    ]
    dates = (
        (measured.made, tr("made {date}")),
        (measured.packed, tr("packed {date}")),
        (measured.sell_by, tr("sell by {date}")),
        (measured.best_before, tr("best before {date}")),
        (measured.expires, tr("use by {date}")),
    )
    said += [words.format(date=day.isoformat()) for day, words in dates if day is not None]
    words = ", ".join(filter(None, said))
    return f"{scanned.product.name}: {words}" if words else ""


def without_batches(note: str, names: Iterable[str]) -> str:
    """A note without the `batch_words` of goods with these `names`.

    Other pieces of them are of another batch.
    """
    for name in dict.fromkeys(names):
        # Each name's words end at the next `; `, as `batch_words` writes them.
        note = re.sub(rf"(?:^|; ){re.escape(name)}: .*?(?=; |$)", "", note)
    return note.removeprefix("; ")
