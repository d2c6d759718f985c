"""The catalogue as a table that reads a page at a time, as far as somebody scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from app.domain.catalogue.product import Product
from app.domain.money import format_minor
from app.domain.vat import format_rate
from ui.look.formats import plain_tip
from ui.look.pictures import small_pixmap
from ui.look.texts import tr, unit_word
from ui.look.theme import Look

Index = QModelIndex | QPersistentModelIndex
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


_RIGHT = (ProductColumn.PRICE, ProductColumn.VAT, ProductColumn.PLACE)
_ROLES = frozenset({
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.TextAlignmentRole,
    Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
})  # fmt: skip
"""What is answered at all: a view asks for a dozen more of every cell that it paints."""


class ProductsModel(QAbstractTableModel):
    """Products as `read(offset, limit)` gives them. The view asks for more when it comes near the end."""

    def __init__(
        self, look: Look, read: Callable[[int, int], Sequence[Product] | None], picture: Callable[[str], bytes]
    ) -> None:
        super().__init__()
        self._look = look
        self._read = read
        self._picture = picture
        self._pictures: dict[str, QIcon | None] = {}
        self._rows: list[Product] = []
        self._more = False

    @property
    def rows(self) -> Sequence[Product]:
        """What was read so far."""
        return self._rows

    @property
    def has_more(self) -> bool:
        """Whether there may be products that were not read yet."""
        return self._more

    def reload(self, *, anew: bool) -> None:
        """Read again: `anew` from the first page, or else as many as there were, so that the table keeps its place."""
        wanted = PAGE if anew else max(PAGE, len(self._rows))
        rows = self._read(0, wanted)
        if rows is None:
            return
        self._pictures.clear()
        self._more = len(rows) == wanted
        if [row.sku for row in rows] == [row.sku for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(ProductColumn) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_of(self, sku: str) -> int:
        """The row of a product among those that were read, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.sku == sku), -1)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        rows = self._read(len(self._rows), PAGE)
        self._more = rows is not None and len(rows) == PAGE
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(ProductColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(ProductColumn(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            ProductColumn.PICTURE: "",
            ProductColumn.NAME: tr("Product"),
            ProductColumn.SKU: tr("Item no."),
            ProductColumn.PRICE: tr("Price"),
            ProductColumn.VAT: tr("VAT"),
            ProductColumn.GROUP: tr("Group"),
            ProductColumn.PLACE: tr("Favourite"),
        }[ProductColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES or not index.isValid():
            return None
        row, column = self._rows[index.row()], ProductColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column is ProductColumn.PICTURE:
            return self._icon(row.sku)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and not row.active:
            return QColor(self._look.palette.muted)
        if role == Qt.ItemDataRole.ToolTipRole and column in (
            ProductColumn.NAME,
            ProductColumn.SKU,
            ProductColumn.GROUP,
        ):
            return plain_tip(self._words(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole and column is ProductColumn.PICTURE:
            return tr("Picture") if self._icon(row.sku) is not None else tr("No picture")
        return None

    def _words(self, row: Product, column: ProductColumn) -> str:
        price = format_minor(row.price, self._look.language)
        return {
            ProductColumn.PICTURE: "",
            ProductColumn.NAME: row.name if row.active else tr("{name} (inactive)").format(name=row.name),
            ProductColumn.SKU: row.sku,
            ProductColumn.PRICE: price if row.unit.value == "PCS" else f"{price} / {unit_word(row.unit)}",
            ProductColumn.VAT: format_rate(row.vat_rate),
            ProductColumn.GROUP: row.group,
            ProductColumn.PLACE: str(row.favourite or ""),
        }[column]

    def _icon(self, sku: str) -> QIcon | None:
        """The picture of a row that is painted, read once. A chosen row shows it as it is, too."""
        if sku not in self._pictures:
            found = self._picture(sku)
            self._pictures[sku] = None
            if found and not (pixmap := small_pixmap(found, 2 * PICTURE_SIZE)).isNull():
                icon = QIcon(pixmap)
                icon.addPixmap(pixmap, QIcon.Mode.Selected)
                self._pictures[sku] = icon
        return self._pictures[sku]


def _alignment(column: ProductColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
