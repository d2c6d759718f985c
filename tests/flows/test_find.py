"""The box that finds things and acts, through the real window."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.catalogue.product import Product
from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import CTRL, Counter
from tests.support.places import put
from tests.support.plain_orders import order
from tests.support.scans import Hand
from tests.support.stage import Stage
from ui.models.found import FoundModel, FoundRow, FoundSection
from ui.shell.find.find_box import FindBox
from ui.shell.find.things import MOST_ORDERS


def open_box(counter: Counter) -> FindBox:
    counter.press(Qt.Key.Key_K, CTRL)
    box = counter.window.parts.finder.box
    assert box.isVisible()
    assert box.field.hasFocus()
    return box


def found(counter: Counter, section: FoundSection) -> list[FoundRow]:
    model = counter.window.parts.finder.box.list.model()
    assert isinstance(model, FoundModel)
    return [row for row in model.rows if row.section is section]


def ask(counter: Counter, text: str) -> FindBox:
    box = open_box(counter)
    counter.type(text)
    return box


def known(counter: Counter, run: Run, name: str = "Anna Hood", product: str = "Hoodie") -> str:
    """An order of which something can be remembered."""
    line = OrderLine(product, "h1", Decimal(1), 49900, 2500)
    reference = at_once(
        counter.app.checkout.save(Order((line,), Currency.NOK, phone="4741234567", customer=name))
    ).reference
    run(counter.app.checkout.send(reference))
    return reference


def rows_until(counter: Counter, section: FoundSection, what: str) -> list[FoundRow]:
    counter.until(lambda: bool(found(counter, section)), what)
    return found(counter, section)


def scan(counter: Counter, code: str) -> None:
    hand = Hand(counter.stage.scanner)

    def hold() -> None:
        hand.scan(code, [5] * 40)
        hand.be_quiet()

    counter.do(hold)
    counter.wait(0.1)


@pytest.mark.parametrize("text", ["hoodie", "anna", "4567", "499", "~500 today", "name:anna", "hodie", "state:waiting"])
def test_an_order_is_found_by_whatever_a_caller_remembers(counter: Counter, run: Run, text: str) -> None:
    reference = known(counter, run)
    box = ask(counter, text)
    rows = rows_until(counter, FoundSection.ORDERS, "the order was not found")
    assert rows[0].key == reference
    assert box.chips.stops
    counter.press(Qt.Key.Key_Return)
    assert (counter.reference, box.isVisible(), counter.window.parts.shows_order) == (reference, False, True)


def test_hits_are_marked_and_the_row_says_state_and_amount(counter: Counter, run: Run) -> None:
    known(counter, run)
    ask(counter, "hood")
    (row,) = rows_until(counter, FoundSection.ORDERS, "the order was not found")
    assert {row.title[first:last] for first, last in row.marks} == {"Hood"}
    assert {row.detail[first:last] for first, last in row.detail_marks} == {"Hood"}
    assert (row.state, row.value) == ("Waiting for customer", "499,00\u00a0kr")
    assert row.spoken.startswith(row.key)
    assert counter.window.parts.finder.box.count.text() == "1 order"


def test_where_it_was_found_is_said_when_the_row_does_not_show_it(counter: Counter, run: Run) -> None:
    at_once(counter.app.notes.add(known(counter, run), "Gate code on the door"))
    ask(counter, "gate")
    (row,) = rows_until(counter, FoundSection.ORDERS, "the note was not found")
    assert "found in: note" in row.detail


def test_many_orders_lead_on_to_the_list(counter: Counter, run: Run) -> None:
    run(counter.app.tasks.stop())
    for _ in range(MOST_ORDERS + 2):
        put(counter.app, Standing.CAPTURED)
    ask(counter, "hoodie")
    rows = rows_until(counter, FoundSection.ORDERS, "the orders were not found")
    assert (len(rows), rows[-1].title) == (MOST_ORDERS + 1, "All orders that match")
    for _ in range(MOST_ORDERS):
        counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Return)
    page = counter.window.parts.orders
    assert (page.isVisible(), page.search.text(), len(page.model.rows)) == (True, "hoodie", MOST_ORDERS + 2)
    # What was found can be handed on from here, too.
    ask(counter, "hoodie")
    (row,) = (each for each in rows_until(counter, FoundSection.DO, "no export is offered") if each.key == "export")
    counter.do(lambda: counter.window.parts.finder.box.opened.emit(row))
    assert page.export.dialog is not None
    assert page.export.dialog.isVisible()
    counter.do(page.export.dialog.close)


def test_the_best_comes_before_many_newer_ones(counter: Counter, run: Run) -> None:
    run(counter.app.tasks.stop())
    best = at_once(counter.app.checkout.save(order(customer="Ida Hansen"))).reference
    for _ in range(2 * MOST_ORDERS):
        at_once(counter.app.checkout.save(order(customer="Ida Johansen")))
    ask(counter, "hansen")
    first, *_ = rows_until(counter, FoundSection.ORDERS, "the orders were not found")
    assert best in f"{first.title} {first.detail}"


def test_a_customer_leads_to_their_orders_and_a_product_to_its_form(counter: Counter, run: Run) -> None:
    at_once(counter.app.catalogue.save(Product("cap-1", "Annas cap", 9950, 2500), new=True))
    reference = known(counter, run)
    box = ask(counter, "anna")
    (customer,) = rows_until(counter, FoundSection.CUSTOMERS, "the customer was not found")
    (product,) = found(counter, FoundSection.PRODUCTS)
    assert "41234567" not in customer.spoken
    counter.do(lambda: box.list.opened.emit(customer))
    page = counter.window.parts.orders
    assert (page.isVisible(), [row.reference for row in page.model.rows]) == (True, [reference])
    open_box(counter)
    counter.do(lambda: box.list.opened.emit(product))
    assert counter.window.parts.catalogue.form.name.text == "Annas cap"


def test_an_act_is_run_and_shows_its_key(counter: Counter) -> None:
    counter.enter_line("Hoodie 499")
    ask(counter, "park")
    rows = rows_until(counter, FoundSection.DO, "the act was not found")
    assert (rows[0].title, rows[0].value) == ("Park the order", "F9")
    counter.press(Qt.Key.Key_Return)
    assert counter.window.new_order.lines.rows == []
    assert len(counter.app.browse.drafts()) == 1


def test_an_act_that_cannot_be_done_is_not_offered(counter: Counter, run: Run, sandbox: Stage) -> None:
    reference = known(counter, run)
    counter.do(lambda: counter.window.open_order(reference))
    ask(counter, "refund")
    assert all(row.key != "refund" for row in found(counter, FoundSection.DO))
    counter.press(Qt.Key.Key_Escape)
    sandbox.approve(reference)
    counter.look()
    run(counter.app.actions.capture(reference))
    counter.see(Standing.CAPTURED)
    ask(counter, "refund")
    rows = rows_until(counter, FoundSection.DO, "the refund was not found")
    assert rows[0].value == "Ctrl+Shift+R"
    counter.press(Qt.Key.Key_Return)
    assert counter.window.parts.order.asking


def test_colours_change_from_the_box_and_the_page_stays(counter: Counter, run: Run) -> None:
    reference = known(counter, run)
    counter.do(lambda: counter.window.open_order(reference))
    before = counter.window
    ask(counter, "dark")
    rows_until(counter, FoundSection.DO, "the colours were not found")
    counter.press(Qt.Key.Key_Return)
    counter.until(lambda: counter.window is not before, "the window did not change its colours")
    assert counter.app.preferences.current.theme == "dark"
    assert (counter.window.parts.open_reference, counter.window.parts.shows_order) == (reference, True)


def test_a_page_and_a_setting_are_found(counter: Counter) -> None:
    ask(counter, "catalogue")
    counter.press(Qt.Key.Key_Return)
    assert counter.window.parts.catalogue.isVisible()
    box = ask(counter, "sounds")
    (row,) = rows_until(counter, FoundSection.SETTINGS, "the setting was not found")
    counter.do(lambda: box.list.opened.emit(row))
    assert counter.window.parts.settings.every("sounds").isAncestorOf(counter.focused())


def test_escape_and_a_press_beside_it_give_the_keyboard_back(counter: Counter) -> None:
    field = counter.window.new_order.payer.phone.edit
    counter.do(field.setFocus)
    box = ask(counter, "hood")
    counter.press(Qt.Key.Key_Return, CTRL)  # the main key of the page below does nothing
    assert box.isVisible()
    counter.press(Qt.Key.Key_Escape)
    assert (box.isVisible(), field.hasFocus()) == (False, True)
    open_box(counter)
    counter.do(lambda: QTest.mouseClick(counter.window.new_order, Qt.MouseButton.LeftButton))
    assert not box.isVisible()


def test_the_stroke_opens_it_where_nothing_is_typed_and_no_scan_does(counter: Counter) -> None:
    counter.type("/", counter.window.new_order.payer.customer.edit)
    assert not counter.window.parts.finder.is_open
    counter.press(Qt.Key.Key_F3)
    counter.do(counter.window.setFocus)
    scan(counter, "/7038010009457")
    assert not counter.window.parts.finder.is_open
    counter.press(Qt.Key.Key_F3)
    counter.do(counter.window.parts.orders.new.setFocus)
    counter.type("/")
    counter.until(lambda: counter.window.parts.finder.is_open, "the stroke did not open the box")


def test_a_scan_goes_to_the_page_below(counter: Counter, run: Run) -> None:
    reference = known(counter, run)
    box = open_box(counter)
    scan(counter, reference)
    counter.until(lambda: counter.window.parts.shows_order, "the scan opened no order")
    assert (counter.reference, box.isVisible()) == (reference, False)


def test_a_chip_is_dropped_and_another_typed_anew(counter: Counter, run: Run) -> None:
    known(counter, run)
    box = ask(counter, "hoodie nowhere")
    counter.until(lambda: len(box.chips.stops) == 4, "it was not understood")
    assert box.chips.stops[0].accessibleName() == "hoodie"
    rows = rows_until(counter, FoundSection.ELSEWHERE, "no next step was offered")
    assert [row.title for row in rows] == ["Search without “nowhere”", "Search without “hoodie”"]
    assert box.teaching.text() == "Nothing matches “hoodie nowhere”."
    counter.press(Qt.Key.Key_Tab)
    assert box.chips.stops[0].hasFocus()
    counter.press(Qt.Key.Key_Return)
    assert (box.field.selectedText(), box.field.hasFocus()) == ("hoodie", True)
    counter.do(box.chips.stops[3].click)
    assert box.field.text() == "hoodie"
    counter.until(lambda: len(box.chips.stops) == 2, "the chip stayed")
    assert rows_until(counter, FoundSection.ORDERS, "the order was not found")


def test_all_that_no_order_has_is_dropped_by_one_key(counter: Counter, run: Run) -> None:
    known(counter, run)
    box = ask(counter, "zanzibar hoodie quux 12")
    rows = rows_until(counter, FoundSection.ELSEWHERE, "no next step was offered")
    assert rows[0].title == "Search without what no order has: zanzibar, quux"
    assert rows[1].title == "Search without “zanzibar”"
    counter.do(rows[0].act)
    assert box.field.text() == "hoodie, 12"


def test_an_empty_box_leads_back_to_the_open_orders(counter: Counter, run: Run) -> None:
    first, second = known(counter, run), known(counter, run, "Bo")
    for reference in (first, second):
        counter.do(lambda reference=reference: counter.window.open_order(reference))
    open_box(counter)
    assert [row.key for row in found(counter, FoundSection.ORDERS)] == [first]
    counter.press(Qt.Key.Key_Return)
    assert counter.reference == first


def test_an_empty_box_teaches_and_offers_what_the_page_can_do(counter: Counter) -> None:
    box = open_box(counter)
    assert box.teaching.isVisible()
    assert found(counter, FoundSection.DO)[0].title == "Park the order"
    counter.press(Qt.Key.Key_K, CTRL)  # once more is no second box
    assert box.field.hasFocus()
