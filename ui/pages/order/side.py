"""A panel of the rail: made when first opened, drawn while it is open."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.desk.views import OrderView


class SideWishes(QObject):
    """What a person wants in a panel and the window does.

    Emits `paper_wanted` with the reference of the order, a `PaperChoice` and a `PaperAct`, `order_wanted` with the reference
    of another one, `privacy_wanted` with that of the order whose customer is meant, and `money_wanted` with that of the order
    whose money somebody wants to see.
    """

    paper_wanted = Signal(str, object, object)
    order_wanted = Signal(str)
    privacy_wanted = Signal(str)
    money_wanted = Signal(str)


class OrderSide(Protocol):
    """Fills one `panel` from the order that is shown."""

    @property
    def panel(self) -> QWidget:
        """What is opened beside the story."""

    def renew(self, view: OrderView) -> None:
        """Show the order in `view`, which may be the same as before."""
