"""From an unknown code to a new product in its order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.input.typed_order import UnknownCode
from ui.context import Context
from ui.shell.navigation import Navigation

if TYPE_CHECKING:
    from ui.pages.catalogue.page import CataloguePage
    from ui.pages.new_order.page import NewOrderPage


class NewProducts(QObject):
    """Opens the form for a code, and puts the new product in.

    Into the order, once it is saved. `catalogue` gives the page of the products, which is made when it is first asked for.
    """

    def __init__(
        self,
        context: Context,
        navigation: Navigation,
        new_order: NewOrderPage,
        catalogue: Callable[[], CataloguePage],
    ) -> None:
        super().__init__(navigation)
        self._context = context
        self._navigation = navigation
        self._new_order = new_order
        self._catalogue = catalogue
        self._asked: UnknownCode | None = None

    def begin(self, asked: UnknownCode) -> None:
        """Show the form of a new product with this code."""
        self._asked = asked
        catalogue = self._catalogue()
        catalogue.begin_new(asked.code)
        self._navigation.go(catalogue)

    def on_saved(self, sku: str) -> None:
        """A product was saved.

        If it is the one that an order waits for, go on there.
        """
        asked = self._asked
        found = self._context.bridge.read(lambda: self._context.app.catalogue.by_code(asked.code)) if asked else None
        # A person may have saved another product first; the order goes on waiting for this one.
        if asked is not None and found is not None and found.sku == sku:
            self._asked = None
            self._new_order.form.products.take_unknown(sku, asked)
            self._navigation.go(self._new_order)
