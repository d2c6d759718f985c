"""What is done at once to an order whose money is nearly lost."""

from __future__ import annotations

from app.domain.desk.lists import ReadyList
from ui.context import Context
from ui.look.texts import tr
from ui.models.orders import OrdersModel
from ui.pages.orders.lists import OrderLists
from ui.widgets.basics.buttons import button
from ui.widgets.table import RowsTable


class UrgentAct:
    """Ships and captures the chosen order of *Capture soon*, whole."""

    def __init__(self, context: Context, lists: OrderLists, model: OrdersModel, table: RowsTable) -> None:
        self._context, self._lists, self._model, self._table = context, lists, model, table
        self.button = button(tr("Ship and capture this one"), self._on_pressed)
        self.button.hide()
        table.selectionModel().currentRowChanged.connect(self.show_it)

    def show_it(self) -> None:
        """Offer it where it can be done."""
        self.button.setVisible(self._lists.ready is ReadyList.CAPTURE_SOON and self._model.rowCount() > 0)
        self.button.setEnabled(self._table.currentIndex().isValid())

    def _on_pressed(self) -> None:
        chosen = self._model.placed[self._table.currentIndex().row()]
        if chosen is not None:
            # Once: what comes of it is seen in the list.
            self.button.setEnabled(False)
            work = self._context.app.many_orders.ship_one(chosen.reference)
            self._context.bridge.run(f"ship {chosen.reference}", work)
