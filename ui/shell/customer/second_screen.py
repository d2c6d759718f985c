"""The second screen: opens the customer's window and keeps it current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.changes import ChangeSet, Topic
from app.domain.problem import AppError
from app.domain.shop.remembered import Remembered
from ui.context import Context
from ui.pages.official_code import official_picture

if TYPE_CHECKING:
    from app.domain.order import Order
    from ui.shell.customer.screen import CustomerWindow


class SecondScreen(QObject):
    """At most one window for the customer."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.window: CustomerWindow | None = None
        self.reference = ""
        """The order that was last sent at this counter, for the customer who stands there; no other one is ever shown."""

    def switch(self) -> bool:
        """Show the window, or put it away; whether it is shown now."""
        if self.window is not None:
            self.close()
            return False
        from ui.shell.customer.screen import CustomerWindow

        settings = self._context.app.preferences.current
        wallet = settings.wallet(self._context.now().date())
        self.window = CustomerWindow(self._context.look, settings.shop, wallet, self._context.band)
        self.window.closed.connect(self._on_closed)
        self.window.put(self._context.app.memory.recall(Remembered.CUSTOMER_WINDOW_PLACE))
        if self.reference:
            self.follow(self.reference)
        return True

    def close(self) -> None:
        """Put it away, if it is shown."""
        if self.window is not None:
            self.window.close()

    def show_building(self, order: Order) -> None:
        """Show the order being typed, the next customer's."""
        if self.window is None:
            return
        from ui.shell.customer.screen import Shows

        self.window.show_building(order)
        # The window did not refuse: the customer before has gone.
        if self.window.shows is Shows.BUILDING:
            self.reference = ""

    def follow(self, reference: str) -> None:
        """Follow the request of an order that was sent here."""
        self.reference = reference
        if self.window is None:
            return
        view = self._context.order(reference)
        if view is not None:
            self.window.show_request(view, self._context.now(), official_picture(self._context, view))

    def on_changed(self, changed: ChangeSet) -> None:
        """Something happened, maybe to the order that is shown."""
        if self.reference and changed.touches(self.reference, Topic.ORDER):
            self.follow(self.reference)

    def _on_closed(self) -> None:
        if self.window is None:
            return
        # Let go of first: the store may say no, and the window is closed all the same.
        place, self.window = self.window.place(), None
        try:
            self._context.app.memory.keep(Remembered.CUSTOMER_WINDOW_PLACE, place)
        except AppError as trouble:
            self._context.bridge.tell(trouble)
