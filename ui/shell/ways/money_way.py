"""The ways to the page *Money*, and from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.later import Later
from ui.context import Context
from ui.input.commands import Command
from ui.look.texts import tr
from ui.shell.navigation import Navigation, page

if TYPE_CHECKING:
    from ui.pages.money.page import MoneyPage
    from ui.widgets.shell.rail import Rail


class MoneyWay(QObject):
    """Joins the page to the rail, its key, and the orders."""

    def __init__(
        self,
        context: Context,
        navigation: Navigation,
        window: QWidget,
        orders: tuple[Callable[[], str], Callable[[str], None]],
    ) -> None:
        """`orders` gives the reference of the order that is shown, and shows one."""
        super().__init__(window)
        self.context = context
        self.navigation = navigation
        self._window = window
        self._shown_order, self._open_order = orders

    money: Later[MoneyPage] = page(
        "ui.pages.money.page.MoneyPage", "money", lambda way, shown: shown.opened.connect(way._open_order)
    )

    def join(self, rail: Rail) -> None:
        """Put its button on the rail, and its key to work."""
        rail.add_at_bottom(tr("Money"), Command.MONEY, "scale", self.show_money, "money")
        self.context.keys.bind(self._window, Command.MONEY, self.show_money)

    def show_money(self) -> None:
        """Show where the money is, of the order on the page first."""
        self.show_money_of(self._shown_order())

    def show_money_of(self, reference: str) -> None:
        """Show where the money of an order is, or all of it."""
        self.navigation.go(self.money)
        self.money.show_order(reference)
