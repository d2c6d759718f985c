"""The customer of an order and their other orders, read for its panel."""

from __future__ import annotations

from app.domain.desk.views import OrderView
from ui.context import Context
from ui.pages.order.side import SideWishes
from ui.widgets.order_panels.customer_panel import CustomerPanel


class CustomerSide:
    """Reads again only where the order has changed."""

    def __init__(self, context: Context, wishes: SideWishes) -> None:
        self._context = context
        self._view: OrderView | None = None
        self.panel = CustomerPanel(context.look)
        self.panel.chosen.connect(wishes.order_wanted)
        self.panel.privacy_wanted.connect(
            lambda: wishes.privacy_wanted.emit(self._view.reference if self._view else "")
        )

    def renew(self, view: OrderView) -> None:
        """Show the customer of the order in `view`."""
        if view is self._view:
            return
        self._view = view
        browse, payers = self._context.app.browse, self._context.app.payers
        history = self._context.bridge.read(lambda: payers.history(view.order.phone))
        self.panel.show_history(history, self._context.now())
        found = self._context.bridge.read(lambda: browse.others_of_customer(view.reference))
        if found is not None:
            who = " · ".join(part for part in (view.order.customer, view.phone) if part)
            self.panel.show_customer(who, found, self._context.now())
