"""Lines on the page of an order: what ships now, amounts, and names of any length."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.money import Currency
from app.domain.order import Order, OrderLine, Unit
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.inside.window import scroll_of
from tests.support.order_page import approved, shown
from tests.support.places import put
from tests.support.stage import Stage
from ui.widgets.order.portions import PortionPicker

LONG = (
    "Strikket genser i merinoull, marine, L",
    "A hand-knitted pullover of the finest merino wool in navy blue, size large, with a collar and buttons",
    "Donaudampfschiffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftskapitaen" + "x" * 9,
)


# lines --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("standing", [Standing.WAITING, Standing.RESERVED, Standing.CAPTURED])
def test_long_names_push_nothing_out_of_the_card(counter: Counter, run: Run, name: str, standing: Standing) -> None:
    run(counter.app.tasks.stop())
    reference = put(counter.app, standing)
    lines = (
        OrderLine(name, "p1", Decimal("0.75"), 29800, 1500, 0, Unit.KG),
        OrderLine(name, "p2", Decimal(1), 27550, 2500),
    )
    store = store_of(counter.app)
    with store.write():
        saved = store.orders.get(reference)
        store.orders.replace(saved, Order(lines, Currency.NOK, phone="4741234567"))
    counter.do(lambda: counter.window.open_order(reference))
    counter.wait(0.05)
    card = counter.window.parts.order.ordered
    inner = scroll_of(card).viewport()
    for each in card.findChildren(QWidget):
        if each.isVisible() and inner.isAncestorOf(each) and not isinstance(each, PortionPicker):
            at = QRect(each.mapTo(inner, QPoint(0, 0)), each.size())
            assert at.right() <= inner.width(), (type(each), at, inner.width())
    if standing is Standing.RESERVED:
        number = card.picker.numbers[0]
        needed = number.fontMetrics().horizontalAdvance("0,75") + 24
        assert number.width() >= needed
        assert "0,75 kg" in shown(card)


def test_what_ships_now_adds_up_to_the_button(counter: Counter, sandbox: Stage) -> None:
    reference = approved(counter, sandbox, "3*Hoodie 499", "Cap 99,50")
    page = counter.window.parts.order
    picker = page.ordered.picker
    assert [amount.text() for amount in picker.amounts.values()] == ["1\u00a0497,00", "99,50"]
    counter.do(lambda: picker.ticks[1].setChecked(False))
    counter.do(lambda: picker.numbers[0].selectAll())
    counter.type("1", picker.numbers[0])
    assert [amount.text() for amount in picker.amounts.values()] == ["499,00", "–"]
    assert page.primary.accessibleName().endswith("499,00\u00a0kr")
    counter.main_key()
    counter.see(Standing.PART_CAPTURED)
    told = shown(page.ordered)
    assert "of 2 left" in told
    assert "shipped 1" in told
    counter.click(page.release)
    counter.click(page.ask_amount.confirm)
    counter.see(Standing.CAPTURED)
    told = shown(page.ordered)
    assert "3 × 499,00 · shipped 1 · released 2" in told
    assert "1 × 99,50 · released 1" in told
    assert counter.app.browse.order(reference).released


def test_a_number_that_cannot_be_shipped_is_said_and_nothing_is_captured(counter: Counter, sandbox: Stage) -> None:
    reference = approved(counter, sandbox)
    page = counter.window.parts.order
    counter.do(lambda: page.ordered.picker.numbers[0].setText("x"))
    counter.do(page.ordered.picker.changed.emit)
    assert "not a quantity" in page.forecast.text()
    assert page.forecast.isVisible()
    counter.main_key()
    counter.wait(0.2)
    assert sandbox.moved(reference) == [("authorize", 49900)]


def test_an_amount_is_said_where_it_decides(counter: Counter, sandbox: Stage) -> None:
    """On a reserved order: in the title, at its line, and on the main button."""
    approved(counter, sandbox)
    page = counter.window.parts.order
    counter.wait(0.05)
    places = [each.text() for each in page.findChildren(QLabel) if each.isVisible() and "499,00" in each.text()]
    assert places == ["499,00\u00a0kr", "1 × 499,00", "499,00"] or len(places) == 3
    assert page.primary.accessibleName() == "Capture now · 499,00\u00a0kr"
    assert not page.capture_amount.isVisible()
    counter.click(page.other_amount)
    assert page.capture_amount.edit.hasFocus()
    assert page.capture_amount.text == "499,00"
    counter.press(Qt.Key.Key_Return)
    assert page.heading.hasFocus()  # never on what captures
