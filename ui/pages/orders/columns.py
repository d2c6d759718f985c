"""The widths of the columns of the list of orders."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtGui import QFontMetrics

from app.domain.standing import Standing
from ui.context import Context
from ui.look.formats import moment
from ui.look.sizes import SMALL
from ui.look.texts import standing_word
from ui.models.orders import OrderColumn, OrdersModel
from ui.widgets.badge import badge_size
from ui.widgets.table import RowsTable

LEAST_BADGE, LEAST_ORDER = 132, 160
"""In a narrow list the state has the room that an order and its amount need not, and so much at the least."""
CUSTOMER_FROM = 800
"""Pixels of the table from which customers have a column of their own."""


class OrderWidths:
    """Gives the columns their room, and hides those for which there is none."""

    def __init__(self, context: Context, table: RowsTable, model: OrdersModel) -> None:
        self._context = context
        self._table = table
        self._model = model
        self._badges = 0

    def measure(self) -> None:
        """Give the columns the room that they need with the letters of now."""
        table, small = self._table, self._table.letters("small")
        metrics = QFontMetrics(table.letters("body"))
        self._badges = max(badge_size(standing_word(standing), small).width() for standing in Standing) + 2 * SMALL
        # The longest that is usual; what is longer ends in dots and shows on hovering.
        table.setColumnWidth(OrderColumn.CUSTOMER, metrics.horizontalAdvance("Kari Nordmann") + 2 * SMALL)
        table.setColumnWidth(OrderColumn.AMOUNT, metrics.horizontalAdvance("99 999,50 kr") + 3 * SMALL)
        table.setColumnWidth(OrderColumn.AT, self._widest_moment(metrics) + 3 * SMALL)

    def fit(self, room: int, *, narrow: bool) -> None:
        """Fit the columns into `room` pixels.

        A `narrow` list stands beside an order, which tells who and when itself.
        """
        table, model = self._table, self._model
        model.folded = narrow or room < CUSTOMER_FROM
        table.setColumnHidden(OrderColumn.CUSTOMER, model.folded)
        table.setColumnHidden(OrderColumn.AT, narrow and not model.limits)
        left = room - table.columnWidth(OrderColumn.AMOUNT) - LEAST_ORDER
        if not table.isColumnHidden(OrderColumn.AT):
            left -= table.columnWidth(OrderColumn.AT)
        table.setColumnWidth(OrderColumn.STANDING, min(self._badges, max(LEAST_BADGE, left)))

    def _widest_moment(self, metrics: QFontMetrics) -> int:
        """The room that a moment of the last months takes in the language of the window."""
        # Two digits of the hour are wider than one.
        now = self._context.now().replace(hour=20)
        # One moment of each month: the names of months differ most.
        moments = (
            moment(now - timedelta(days=days), now, self._context.language) for days in (0, 1, *range(30, 360, 30))
        )
        return max(metrics.horizontalAdvance(words) for words in moments)
