"""What the customer sees of an order: in words, and as read back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.domain.desk.views import OrderView
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable
from ui.widgets.scrolls import ScrollCard
from ui.widgets.shipping.customer_sees import CustomerSeesPart


class SeesPanel(ScrollCard):
    """The payment as the app shows it, with tracking link and receipt."""

    def __init__(self, look: Look) -> None:
        super().__init__(tr("What the customer sees"))
        self.app = copyable(label(wrap=True))
        self.part = CustomerSeesPart(look)
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addWidget(self.app)
        column.addWidget(self.part)
        self.show_inside(column)

    def show_view(self, view: OrderView, app: str) -> None:
        """Show what the `app` shows of the order in `view`."""
        self.app.setText(app)
        self.part.show_view(view)
