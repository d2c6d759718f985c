"""The catalogue as a table, read page by page when scrolled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtGui import QColor, QIcon

from app.domain.catalogue.product import Product
from app.domain.money import format_minor
from app.domain.vat import format_rate
from ui.look.pictures import small_pixmap
from ui.look.texts import tr, unit_word
from ui.look.theme import Look
from ui.models.rows import Column, Index, ItemRole, Roles, RowsModel, tip

PAGE = 50
"""Products that are read at once: more than a screen shows."""
PICTURE_SIZE = 32


class ProductColumn(IntEnum):
    """The columns, from left to right."""

    PICTURE = 0
    NAME = 1
    SKU = 2
    PRICE = 3
    VAT = 4
    GROUP = 5
    PLACE = 6


class ProductsModel(RowsModel[Product]):
    """Products as `read(offset, limit)` gives them.

    The view asks for more when it comes near the end.
    """

    def __init__(
        self, look: Look, read: Callable[[int, int], Sequence[Product] | None], picture: Callable[[str], bytes]
    ) -> None:
        self._look = look
        self._read = read
        self._picture = picture
        self._pictures: dict[str, QIcon | None] = {}
        self._more = False
        pale: Roles[Product] = {ItemRole.ForegroundRole: self._paleness}
        pictured: Roles[Product] = {
            ItemRole.DecorationRole: self._icon,
            ItemRole.AccessibleTextRole: self._picture_word,
        }
        columns: dict[IntEnum, Column[Product]] = {
            ProductColumn.PICTURE: Column("", lambda _row: "", lambda row: row.sku, more={**pale, **pictured}),
            ProductColumn.NAME: Column(tr("Product"), _name, lambda row: row.name, more={**pale, **tip(_name)}),
            ProductColumn.SKU: Column(tr("Item no."), _sku, _sku, more={**pale, **tip(_sku)}),
            ProductColumn.PRICE: Column(tr("Price"), self._price, lambda row: row.price, right=True, more=pale),
            ProductColumn.VAT: Column(
                tr("VAT"), lambda row: format_rate(row.vat_rate), lambda row: row.vat_rate, right=True, more=pale
            ),
            ProductColumn.GROUP: Column(tr("Group"), _group, _group, more={**pale, **tip(_group)}),
            ProductColumn.PLACE: Column(
                tr("Favourite"), lambda row: str(row.favourite or ""), lambda row: row.favourite, right=True, more=pale
            ),
        }
        super().__init__(columns, key=lambda row: row.sku)

    @property
    def has_more(self) -> bool:
        """Whether there may be products that were not read yet."""
        return self._more

    def reload(self, *, anew: bool) -> None:
        """Read again: `anew` from the first page, or as many as before.

        So that the table keeps its place.
        """
        # As many as were on the screen, or a change elsewhere would throw a person back to the top.
        wanted = PAGE if anew else max(PAGE, len(self.rows))
        rows = self._read(0, wanted)
        if rows is None:
            return
        # A picture may be what has changed.
        self._pictures.clear()
        # As many as were asked for: there may be more. To count them all would read the whole catalogue.
        self._more = len(rows) == wanted
        self.set_rows(rows)

    def row_of(self, sku: str) -> int:
        """The row of a product among those that were read, or -1."""
        return next((number for number, row in enumerate(self.rows) if row.sku == sku), -1)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        rows = self._read(len(self.rows), PAGE)
        self._more = rows is not None and len(rows) == PAGE
        self.add_rows(rows or ())

    def _paleness(self, row: Product) -> QColor | None:
        """What is not sold any more is quieter than the rest."""
        return None if row.active else QColor(self._look.palette.muted)

    def _price(self, row: Product) -> str:
        price = format_minor(row.price, self._look.language)
        return price if row.unit.value == "PCS" else f"{price} / {unit_word(row.unit)}"

    def _icon(self, row: Product) -> QIcon | None:
        """The picture of a row that is painted, read once. A chosen row shows it as it is, too."""
        if row.sku not in self._pictures:
            found = self._picture(row.sku)
            # Also remembered where there is none, or a row would look into the store at each painting.
            self._pictures[row.sku] = None
            if found and not (pixmap := small_pixmap(found, 2 * PICTURE_SIZE)).isNull():
                icon = QIcon(pixmap)
                # Or Qt would tint the picture of a chosen row.
                icon.addPixmap(pixmap, QIcon.Mode.Selected)
                self._pictures[row.sku] = icon
        return self._pictures[row.sku]

    def _picture_word(self, row: Product) -> str:
        return tr("Picture") if self._icon(row) is not None else tr("No picture")


def _name(row: Product) -> str:
    return row.name if row.active else tr("{name} (inactive)").format(name=row.name)


def _sku(row: Product) -> str:
    return row.sku


def _group(row: Product) -> str:
    return row.group
