"""The list of orders at the keyboard, and beside the order in a wide window."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.pages import view_on
from tests.support.order_page import approved, on_page, shown
from tests.support.places import put
from tests.support.stage import Stage
from ui.models.orders import OrderColumn

# the list -----------------------------------------------------------------------------------------------------------------


def test_typing_in_the_list_searches_and_home_and_end_go_to_the_ends(counter: Counter, run: Run) -> None:
    run(counter.app.tasks.stop())
    references = [put(counter.app, Standing.CAPTURED) for _ in range(30)]
    counter.press(Qt.Key.Key_F3)
    page = counter.window.parts.orders
    assert page.table.hasFocus()
    counter.press(Qt.Key.Key_End)
    assert page.table.currentIndex().row() == 29
    counter.press(Qt.Key.Key_Home)
    assert page.table.currentIndex().row() == 0
    counter.type(references[4][-4:])
    assert page.search.text() == references[4][-4:]
    assert page.search.hasFocus()
    counter.until(lambda: len(page.model.rows) == 1, "the list was not narrowed")
    counter.press(Qt.Key.Key_Return)
    assert counter.reference == references[4]
    counter.press(Qt.Key.Key_F3)
    counter.press(Qt.Key.Key_Return)
    assert counter.reference == references[-1]


@pytest.mark.parametrize("query", ["receipt", "words", "name", "+47 41 23 45 67", "41234567", "Hoodie"])
def test_the_list_finds_what_its_field_says(counter: Counter, run: Run, query: str) -> None:
    line = OrderLine("Hoodie", "h1", Decimal(1), 49900, 2500)
    asked = Order((line,), Currency.NOK, phone="4741234567", customer="Åse Ødegård")
    reference = at_once(counter.app.checkout.save(asked)).reference
    run(counter.app.checkout.send(reference))
    order = counter.app.browse.order(reference).order
    typed = {"receipt": order.receipt_number, "words": order.words, "name": "ase odegard"}.get(query, query)
    assert reference in [row.reference for row in counter.app.browse.orders(typed)]


# wide windows -------------------------------------------------------------------------------------------------------------


def test_in_a_wide_window_the_list_stands_beside_the_order(counter: Counter, run: Run) -> None:
    run(counter.app.tasks.stop())
    first, second = put(counter.app, Standing.CAPTURED), put(counter.app, Standing.RESERVED)
    window = counter.window
    counter.do(lambda: window.resize(1920, 1080))
    counter.do(window.show_orders)
    assert window.pages.currentWidget() is window.parts.orders
    counter.press(Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.parts.order
    assert (counter.reference, window.parts.orders.isVisible()) == (second, True)
    assert on_page(counter)
    assert window.parts.orders.width() + window.parts.order.width() <= window.width()
    assert window.parts.orders.table.currentIndex().row() == 0
    counter.press(Qt.Key.Key_F3)
    assert window.parts.orders.table.hasFocus()
    assert window.parts.order.isVisible()
    counter.press(Qt.Key.Key_Down)
    assert counter.reference == second  # moving in the list changes nothing on the page
    counter.press(Qt.Key.Key_Return)
    assert (counter.reference, on_page(counter)) == (first, True)
    counter.press(Qt.Key.Key_F2)
    assert not window.parts.orders.isVisible()
    counter.press(Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.parts.order
    assert window.parts.orders.isVisible()
    counter.press(Qt.Key.Key_Escape)  # the list before it is in sight already; what came before that is the form
    assert window.pages.currentWidget() is window.new_order
    counter.do(lambda: window.open_order(first))
    counter.do(lambda: window.resize(1280, 800))
    assert not window.parts.orders.isVisible()
    counter.press(Qt.Key.Key_F3)
    assert window.pages.currentWidget() is window.parts.orders
    assert window.parts.orders.isVisible()
    assert not window.parts.orders.table.isColumnHidden(OrderColumn.AT)


def test_a_step_under_way_is_on_its_way(counter: Counter, sandbox: Stage) -> None:
    """It is not *not known yet*, not even for a moment."""
    approved(counter, sandbox)
    page = counter.window.parts.order
    sandbox.faults({"operation": "capture", "do": "delay", "ms": 2000})
    counter.main_key()
    counter.until(lambda: bool(view_on(page) and view_on(page).pending), "the capture was not written down")
    assert page.happened.lines[0].words.text() == "Capture asked for, on its way"
    assert "not known" not in shown(page).lower()
    counter.see(Standing.CAPTURED)
    assert "Capture asked for" in [line.words.text() for line in page.happened.lines]
