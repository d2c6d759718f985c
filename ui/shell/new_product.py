"""From a code that nobody knew to a product in the order that it was scanned for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.input.typed_order import UnknownCode
from ui.context import Context

if TYPE_CHECKING:
    from ui.shell.parts import WindowParts


class NewProducts(QObject):
    """Opens the form for a code, and puts the product that has it into the order once it is saved."""

    def __init__(self, context: Context, window: WindowParts) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._asked: UnknownCode | None = None

    def begin(self, asked: UnknownCode) -> None:
        """Show the form of a new product with this code."""
        self._asked = asked
        self._window.catalogue.begin_new(asked.code)
        self._window.go(self._window.catalogue)

    def on_saved(self, sku: str) -> None:
        """A product was saved; if it is the one that an order waits for, go on there."""
        asked = self._asked
        found = self._context.bridge.read(lambda: self._context.app.catalogue.by_code(asked.code)) if asked else None
        if asked is not None and found is not None and found.sku == sku:
            self._asked = None
            self._window.new_order.take_product(sku, asked)
            self._window.go(self._window.new_order)
