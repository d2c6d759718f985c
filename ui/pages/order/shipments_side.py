"""The parcels of an order, with their tracking pages and slips."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication

from app.domain.desk.views import OrderView
from app.domain.papers.paper_choice import PaperAct, PaperChoice, PaperType
from app.domain.shop.carrier import tracking_link
from ui.context import Context
from ui.look.texts import tr
from ui.pages.order.side import SideWishes
from ui.widgets.order_panels.shipments_panel import ShipmentsPanel


class ShipmentsSide:
    """Shows what left; the window prints."""

    def __init__(self, context: Context, wishes: SideWishes) -> None:
        self._context, self._wishes = context, wishes
        self._reference = ""
        self.panel = ShipmentsPanel(context.look)
        self.panel.copied.connect(self._on_copied)
        self.panel.slip_wanted.connect(self._on_slip)

    def renew(self, view: OrderView) -> None:
        """Show the parcels of the order in `view`."""
        self._reference = view.reference
        carriers = self._context.app.preferences.current.carrier_list
        self.panel.show_shipments(view, partial(tracking_link, carriers))

    def _on_copied(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self._context.bridge.notice(tr("The link is copied."))

    def _on_slip(self, number: int) -> None:
        choice = PaperChoice(PaperType.PACKING_SLIP, number)
        self._wishes.paper_wanted.emit(self._reference, choice, PaperAct.PRINT)
