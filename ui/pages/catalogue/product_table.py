"""The table of products, with as many columns as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.models.products import PICTURE_SIZE, ProductColumn, ProductsModel
from ui.widgets.table import RowsTable

NAME_ROOM = 176
"""How much of the list the names keep, in pixels, before another column is shown."""


class ProductTable(RowsTable):
    """Measures its columns by the longest that usually stands in them."""

    def __init__(self, model: ProductsModel) -> None:
        super().__init__(model, tr("Products"))
        self._widths = {ProductColumn.PICTURE: PICTURE_SIZE + 2 * SMALL}
        self.setIconSize(QSize(PICTURE_SIZE, PICTURE_SIZE))
        self.horizontalHeader().setSectionResizeMode(ProductColumn.NAME, QHeaderView.ResizeMode.Stretch)
        self.measure()
        self.grown.connect(self.measure)

    def measure(self) -> None:
        """Give the columns the room that they need with the letters of now."""
        metrics = QFontMetrics(self.letters("body"))
        for column, longest in (
            (ProductColumn.SKU, "HOODIE-BLA-XL"),
            (ProductColumn.PRICE, "99 999,50 / kWh"),
            (ProductColumn.VAT, "25,5 %"),
            (ProductColumn.GROUP, tr("Group") + "xxxxxxxxx"),
            (ProductColumn.PLACE, tr("Favourite")),
        ):
            self._widths[column] = metrics.horizontalAdvance(longest) + 2 * SMALL + 2
        for column, width in self._widths.items():
            self.setColumnWidth(column, width)

    def fit(self, room: int) -> None:
        """Show as many columns as `room` pixels hold; names and prices always."""
        room -= NAME_ROOM + self._widths[ProductColumn.PICTURE] + self._widths[ProductColumn.PRICE]
        # In the order in which a shop misses them: what is hidden first is looked up least.
        for column in (ProductColumn.SKU, ProductColumn.VAT, ProductColumn.GROUP, ProductColumn.PLACE):
            room -= self._widths[column]
            self.setColumnHidden(column, room < 0)
