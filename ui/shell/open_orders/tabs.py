"""The orders that stand open at this till, and the way back and forward."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.desk.open_orders import OpenOrders, read_open_orders
from app.domain.problem import AppError
from app.domain.shop.remembered import Remembered
from app.later import Later
from ui.context import Context
from ui.input.commands import Command
from ui.shell.open_orders.trail import Stop, Trail
from ui.widgets.shell.order_tabs import OrderTabs, ShownTab

if TYPE_CHECKING:
    from app.domain.desk.views import OrderView
    from ui.pages.order.page import OrderPage
    from ui.shell.navigation import Navigation


class ShowsOrders(Protocol):
    """A window's pages, as far as its tabs ask for them."""

    navigation: Navigation

    @property
    def order(self) -> OrderPage: ...
    @property
    def shows_order(self) -> bool: ...
    @property
    def open_reference(self) -> str: ...
    def open_order(self, reference: str, /) -> None: ...


class OpenTabs(QObject):
    """Keeps the tabs up to date, and leads back and forward."""

    def __init__(self, context: Context, parts: ShowsOrders, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._parts = parts
        self._trail = Trail()
        self._words: dict[str, str] = {}
        kept = context.bridge.read(lambda: context.app.memory.recall(Remembered.OPEN_ORDERS)) or ""
        self.orders = read_open_orders(kept, context.now().astimezone().date())

    @Later
    def bar(self) -> OrderTabs:
        """The row of tabs, above the page of the order."""
        bar = OrderTabs(self._context.keys)
        bar.chosen.connect(self._parts.open_order)
        bar.closed.connect(self.close)
        bar.pinned.connect(self._on_pinned)
        column = self._parts.order.layout()
        if isinstance(column, QBoxLayout):
            column.insertWidget(0, bar)
        return bar

    def listen(self, window: QWidget) -> None:
        """Hear the keys for tabs and the way, also the mouse's."""
        acts: dict[Command, Callable[[], None]] = {
            Command.WAY_BACK: partial(self.go, -1),
            Command.WAY_FORWARD: partial(self.go, 1),
            Command.NEXT_TAB: partial(self.turn, 1),
            Command.TAB_BEFORE: partial(self.turn, -1),
            Command.CLOSE_TAB: self.close_current,
        }
        for act, slot in acts.items():
            self._context.keys.bind(window, act, slot)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Of the window's own events and not of each widget's: there are few, and no field takes them first.
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            step = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button(), 0)
            if step:
                self.go(step)
                return True
        return False

    def note(self, page: QWidget) -> None:
        """A page is shown, perhaps with an order."""
        reference = self._parts.open_reference
        self._trail.note(Stop(page, reference))
        if reference:
            self._keep(self.orders.looking_at(reference))
            self.show()

    def go(self, by: int) -> None:
        """Go back (-1) or forward (1) through pages and orders."""
        stop = self._trail.step(by)
        # What stands beside the order in a wide window is no page of its own now.
        while stop is not None and self._parts.navigation.beside.holds(stop.page):
            stop = self._trail.step(by)
        if stop is None:
            return
        if stop.reference:
            self._parts.open_order(stop.reference)
        else:
            self._parts.navigation.go(stop.page)

    def turn(self, by: int) -> None:
        """Show the open order so many tabs further on."""
        reference = self.orders.next_to(self._parts.open_reference, by)
        if reference:
            self._parts.open_order(reference)

    def close_current(self) -> None:
        """Close the order that is shown."""
        if self._parts.shows_order:
            self.close(self._parts.open_reference)

    def close(self, reference: str) -> None:
        """Close an order and show the one beside it.

        The page before, where it was the last.
        """
        if reference not in self.orders.references:
            return
        beside, shown = self.orders.beside(reference), self._parts.open_reference
        self._keep(self.orders.without(reference))
        if reference != shown:
            self.show()
        elif beside:
            self._parts.open_order(beside)
        else:
            self._parts.navigation.back()

    def show(self) -> None:
        """Draw the tabs anew."""
        if len(self.orders.orders) > 1 or OpenTabs.bar.made(self) is not None:
            tabs = [ShownTab(each.reference, self._said(each.reference), each.pinned) for each in self.orders.orders]
            self.bar.show_tabs(tabs, self._parts.open_reference)

    def _said(self, reference: str) -> str:
        """An order's name on its tab: by which words a person knows it, else the end of its reference."""
        if reference not in self._words:
            view: OrderView | None = self._context.order(reference)
            known = view.order.words or view.order.customer if view is not None else ""
            # A draft has no words yet and gets them as it is sent, so it is asked for them again.
            if not known:
                return reference[-4:]
            self._words[reference] = known
        return self._words[reference]

    def _on_pinned(self, reference: str, on: bool) -> None:
        self._keep(self.orders.pinned(reference, on=on))
        self.show()

    def _keep(self, orders: OpenOrders) -> None:
        if orders == self.orders:
            return
        self.orders = orders
        text = orders.as_text(self._context.now().astimezone().date())
        try:
            self._context.app.memory.keep(Remembered.OPEN_ORDERS, text)
        except AppError as trouble:
            self._context.bridge.tell(trouble)
