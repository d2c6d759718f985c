"""The page of a new order with the sample shop, read as a person reads it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.support.at_once import at_once
from tests.support.counter import Counter
from ui.pages.new_order.page import NewOrderPage

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def sample_shop(counter: Counter) -> NewOrderPage:
    """The page, with the sample shop in the catalogue."""
    counter.do(lambda: at_once(counter.app.catalogue.apply(counter.app.catalogue.sample("NO"))))
    counter.do(counter.window.new_order.form.products.show_favourites)
    counter.do(counter.window.new_order.focus_first)
    return counter.window.new_order


def lines(page: NewOrderPage) -> list[tuple[str, str, str]]:
    """Name, quantity and price of each line."""
    return [(row.name.text(), row.quantity.text(), row.price.text()) for row in page.lines.rows]


def shown(page: NewOrderPage) -> list[str]:
    """What the field of the lines suggests."""
    page.lines.look_now()
    if not page.lines.suggestions.shown:
        return []
    listed = page.lines.suggestions.listed
    return [listed.item(row).text() for row in range(listed.count())]
