"""The windows beside the main one, and the pages for practice, have room for their words in every language."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.input.typed_order import TypedLine
from app.domain.order import Flow
from app.runtime import now_utc
from app.settings import LANGUAGES
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.clipping import clipped
from tests.support.counter import Counter
from tests.support.depth import sampled
from tests.support.inside.window import scroll_of
from tests.support.longer import speak_longer
from tests.support.places import order
from ui.look.sizes import RAIL_WIDTH, ROW_HEIGHT
from ui.look.wide_type import PAGE_WHEN_WIDE
from ui.shell.customer.screen import Shows

every_language = pytest.mark.parametrize("language", sampled([code for code, _ in reversed(LANGUAGES)], each=5))


@pytest.fixture
def counter(request: pytest.FixtureRequest, open_counter: Callable[..., Counter]) -> Counter:
    """A window that speaks the language of the test from its start."""
    language = request.node.callspec.params.get("language") if hasattr(request.node, "callspec") else None
    return open_counter({"language": language, "shop": "Kvitt"} if language else None)


def assert_fits(window: QWidget) -> None:
    QApplication.processEvents()
    assert window.isVisible()
    assert clipped(window) == []


@pytest.mark.parametrize("editing", [False, True], ids=["new", "parked"])
def test_the_foot_with_parked_orders_in_a_longer_language(
    open_counter: Callable[..., Counter], monkeypatch: pytest.MonkeyPatch, editing: bool
) -> None:
    """As many buttons as there can be, in the smallest window; an open line has its details and its bar for scrolling."""
    monkeypatch.setattr("ui.shell.host.speak", speak_longer)
    counter = open_counter()
    page = counter.window.new_order
    for _ in range(2):
        counter.do(lambda: page.lines.add(TypedLine("Hoodie", "2", "499", 2500)))
        counter.click(page.park)
    counter.do(lambda: page.resume(counter.app.browse.drafts()[0].reference) if editing else None)
    for _ in range(4):
        counter.do(lambda: page.lines.add(TypedLine("Hoodie", "2", "499", 2500)))
    counter.do(page.lines.rows[-1].quantity.setFocus)
    counter.do(lambda: counter.window.resize(1024, 768))
    counter.wait(0.05)
    assert page.parked.isVisible()
    assert page.discard.isVisible() is editing
    assert counter.window.width() == 1024
    assert_fits(page)


@every_language
def test_the_foot_of_a_new_order_is_one_row(counter: Counter, language: str) -> None:
    """Also with parked orders, one of which is being changed, and with an amount of a million."""
    counter.do(counter.window.show_new_order)
    page = counter.window.new_order
    for _ in range(12):
        counter.do(lambda: page.lines.add(TypedLine("Hoodie", "2", "499", 2500)))
        counter.click(page.park)
    counter.do(lambda: page.resume(counter.app.browse.drafts()[0].reference))
    counter.do(lambda: page.lines.add(TypedLine("Sofa", "99", "6499,50", 2500)))
    counter.do(lambda: counter.window.resize(1280, 800))
    counter.wait(0.05)
    buttons = (page.park, page.parked, page.discount, page.send)
    middles = {button.mapTo(page, button.rect().center()).y() for button in buttons}
    assert max(middles) - min(middles) <= 1
    assert page.park.text().endswith("F9")  # with the keys in sight
    assert_fits(page)


@every_language
def test_eight_lines_are_in_sight(counter: Counter, language: str) -> None:
    counter.do(counter.window.show_new_order)
    page = counter.window.new_order
    counter.do(lambda: at_once(counter.app.catalogue.apply(counter.app.catalogue.sample("NO"))))
    counter.do(page.form.products.show_favourites)
    counter.do(lambda: counter.window.resize(1280, 800))
    for number in range(9):
        counter.do(
            lambda number=number: page.lines.add(TypedLine(f"Strikket genser i merinoull {number}", "12", "1299", 2500))
        )
    counter.do(page.focus_first)
    counter.wait(0.05)
    view = scroll_of(page.lines.line_rows).viewport()
    seen = [row for row in page.lines.rows if view.rect().contains(row.mapTo(view, row.rect().center()))]
    assert len(seen) >= 8
    assert {row.height() for row in page.lines.rows} == {ROW_HEIGHT}
    for column in ("quantity", "price", "vat", "total"):  # on one grid, under their heads
        assert len({getattr(row, column).geometry().right() for row in page.lines.rows}) == 1
    assert page.lines.rows[0].name.toolTip()
    assert_fits(page)


def test_lines_on_a_wide_screen(counter: Counter) -> None:
    """The type grows with the window, and the columns with it."""
    page = counter.window.new_order
    for price in ("1299", "99", "64999,50"):
        counter.do(lambda price=price: page.lines.add(TypedLine("Strikket genser i merinoull", "2", price, 2500)))
    counter.do(page.focus_first)
    for size in ((1920, 1080), (1280, 800), (1920, 1080)):
        counter.do(lambda size=size: counter.window.resize(*size))
        counter.do(lambda: page.lines.add(TypedLine("Mug", "123", "12899,50", 2500)))
        counter.do(page.focus_first)
        counter.wait(0.1)
        for row in page.lines.rows:
            for cell in (row.quantity, row.price):
                assert cell.width() >= cell.room
            assert row.total.width() >= row.total.fontMetrics().horizontalAdvance(row.total.text())
        assert_fits(page)


def test_favourites_give_way_where_there_is_no_room(counter: Counter) -> None:
    """The smallest window, a customer who waits, a notice, and a code that nobody knows; then the favourites are back."""
    counter.do(lambda: at_once(counter.app.catalogue.apply(counter.app.catalogue.sample("NO"))))
    counter.sell()
    page = counter.window.new_order
    counter.do(lambda: counter.window.go(page))
    counter.do(lambda: counter.window.resize(960, 640))
    counter.enter_line("Hoodie 499")
    counter.wait(0.05)
    lines = page.lines
    assert lines.favourites.height() >= lines.favourites.minimumSizeHint().height()
    counter.do(lambda: page.take_code("96385074"))
    counter.do(lambda: counter.stage.bridge.notice("Something happened."))
    counter.wait(0.05)
    assert lines.favourites.isHidden()
    assert lines.unknown.height() >= lines.unknown.minimumSizeHint().height()
    assert_fits(lines.unknown)
    counter.click(lines.unknown.leave)
    counter.click(counter.window.notices.cards[0].close_button)
    counter.until(lines.favourites.isVisible, "they did not come back")


def test_on_a_wide_screen_the_page_stays_in_the_middle(counter: Counter) -> None:
    counter.do(lambda: counter.window.resize(1920, 1080))
    page, strip = counter.window.pages.geometry(), counter.window.strip.geometry()
    assert page.width() <= PAGE_WHEN_WIDE
    assert abs((page.left() - RAIL_WIDTH) - (strip.left() - page.right())) <= 4
    counter.do(lambda: counter.window.resize(1280, 800))
    assert counter.window.pages.geometry().right() == counter.window.strip.geometry().left() - 1


@every_language
def test_the_card_of_keys(counter: Counter, language: str) -> None:
    counter.do(counter.window.show_keys)
    assert_fits(counter.window.keys)
    counter.do(counter.window.keys.close)


@every_language
def test_the_drills(counter: Counter, language: str) -> None:
    counter.do(lambda: counter.window.resize(1024, 768))
    counter.do(counter.window.show_drills)
    drills = counter.window.parts.drills
    assert drills is not None
    counter.until(lambda: len(drills.findChildren(QWidget)) > 30, "the drills were not listed")
    assert_fits(drills)


@every_language
def test_the_pretend_phone(counter: Counter, run: Run, language: str) -> None:
    counter.do(counter.window.show_phone)
    phone = counter.window.phone
    assert phone is not None
    assert_fits(phone)
    before = len(phone.findChildren(QWidget))
    reference = at_once(counter.app.checkout.save(order())).reference
    run(counter.app.checkout.send(reference))
    counter.until(lambda: len(phone.findChildren(QWidget)) > before, "the request did not reach the phone")
    assert_fits(phone)
    counter.do(phone.close)


@every_language
def test_the_window_for_the_customer(counter: Counter, run: Run, language: str) -> None:
    counter.do(counter.window.switch_customer)
    customer = counter.window.parts.second_screen.window
    assert customer is not None
    counter.do(lambda: customer.show_building(order(whole=1_234_950)))
    assert customer.shows is Shows.BUILDING
    assert_fits(customer)
    for flow in (Flow.PUSH, Flow.QR):
        reference = at_once(counter.app.checkout.save(order(flow, 1_234_950))).reference
        run(counter.app.checkout.send(reference))
        counter.do(lambda sent=reference: customer.show_request(counter.app.browse.order(sent), now_utc()))
        assert customer.shows is Shows.WAITING
        assert_fits(customer)
    counter.do(customer.close)


@every_language
@pytest.mark.parametrize("size", [(1024, 768), (1280, 800)])
def test_the_catalogue(counter: Counter, language: str, size: tuple[int, int], tmp_path: Path) -> None:
    """Empty, with the form of a product, and with a file of which some rows are wrong."""
    counter.do(lambda: counter.window.resize(*size))
    counter.do(counter.window.show_catalogue)
    page = counter.window.parts.catalogue
    assert_fits(page)
    counter.click(page.empty.sample)
    counter.until(lambda: bool(page.model.rows), "the sample shop did not come")
    counter.do(lambda: page.begin_new(""))
    counter.do(lambda: page.form.name.edit.insert("Mitten"))
    assert page.form.isVisible()
    assert_fits(page)
    file = tmp_path / "list.csv"
    file.write_text("id;sku;name;price;vat\n;m1;Mitten, blå;99;25\n;m2;Scarf;;25\n;m3;Mitten;99;17\n", "utf-8")
    counter.do(lambda: page.files.read(str(file)))
    counter.until(lambda: page.pages.currentWidget() is page.preview, "the file was not read")
    assert page.preview.leave_out.isVisible()
    assert page.preview.other_rates.isVisible()
    assert_fits(page)
    counter.click(page.preview.change_columns)
    assert page.preview.match.isVisible()
    assert_fits(page)
    file.write_bytes("sku;name;price\nl1;Łódź;10\n".encode("cp1250"))
    counter.do(lambda: page.files.read(str(file)))
    counter.until(lambda: page.preview.preview is not None and page.preview.preview.unsure, "it was not read again")
    assert page.preview.letters.isVisible()
    assert_fits(page)
