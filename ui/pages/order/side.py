"""A panel of the rail: made when first opened, drawn while it is open."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.desk.views import OrderView


class SideWishes(QObject):
    """What a person wants in a panel and the window does.

    Emits `print_wanted`, `pdf_wanted` and `text_wanted` with the reference of the order and the paper (a `PaperChoice`), and
    `order_wanted` with the reference of another order.
    """

    print_wanted = Signal(str, object)
    pdf_wanted = Signal(str, object)
    text_wanted = Signal(str, object)
    order_wanted = Signal(str)


class OrderSide(Protocol):
    """Fills one `panel` from the order that is shown."""

    panel: QWidget

    def renew(self, view: OrderView) -> None:
        """Show the order in `view`, which may be the same as before."""
