"""Keeps the customer's window: opens it, tells it what the counter does, and remembers where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.problem import AppError
from ui.desk import Desk

if TYPE_CHECKING:
    from app.domain.order import Order
    from ui.customer import CustomerWindow

PLACE = "customer-window"
"""Under this name the window's place and size are kept."""


class SecondScreen(QObject):
    """At most one window for the customer."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.window: CustomerWindow | None = None

    def switch(self) -> bool:
        """Show the window, or put it away; whether it is shown now."""
        if self.window is not None:
            self.close()
            return False
        from ui.customer import CustomerWindow

        settings = self._desk.preferences.current
        self.window = CustomerWindow(self._desk.look, settings.shop, settings.wallet(self._desk.now().date()))
        self.window.closed.connect(self._on_closed)
        self.window.put(self._desk.browse.form(PLACE))
        return True

    def close(self) -> None:
        """Put it away, if it is shown."""
        if self.window is not None:
            self.window.close()

    def show_building(self, order: Order) -> None:
        """The order that is being typed has changed."""
        if self.window is not None:
            self.window.show_building(order)

    def follow(self, reference: str) -> None:
        """Show the request of this order, and what becomes of it."""
        if self.window is None:
            return
        view = self._desk.bridge.read(lambda: self._desk.browse.order(reference))
        if view is not None:
            self.window.show_request(view)

    def on_changed(self, reference: str, opened: str) -> None:
        """Something happened to an order: of interest if its request is shown, or if its page is `opened` at the counter."""
        if self.window is not None and reference and reference in (self.window.reference, opened):
            self.follow(reference)

    def _on_closed(self) -> None:
        if self.window is None:
            return
        place, self.window = self.window.place(), None
        try:
            self._desk.checkout.keep_form(PLACE, place)
        except AppError as trouble:
            self._desk.bridge.tell(trouble)
