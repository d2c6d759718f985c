"""The edges of every page fall together, and on a wide window type and the column at the side grow."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.places import put
from ui.look.sizes import MAIN_WIDTH, PAGE_WIDEST, SIDE_WIDTH
from ui.look.wide_type import PAGE_WHEN_WIDE, SIDE_WHEN_WIDE
from ui.shell.side_by_side import WIDE_FROM
from ui.widgets.basics.cards import Card

NARROW, WIDE = (1280, 800), (1920, 1080)


@pytest.fixture
def still(counter: Counter, run: Run) -> Counter:
    run(counter.app.tasks.stop())
    return counter


def right_edge(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(widget.width(), 0)).x()


def resized(counter: Counter, size: tuple[int, int]) -> None:
    counter.do(lambda: counter.window.resize(*size))
    counter.wait(0.05)


@pytest.mark.parametrize(("size", "width"), [(NARROW, MAIN_WIDTH), (WIDE, SIDE_WHEN_WIDE)])
def test_the_main_button_is_as_wide_on_every_page_and_the_cards_end_where_it_does(
    still: Counter, size: tuple[int, int], width: int
) -> None:
    resized(still, size)
    window = still.window
    still.enter_line("Hoodie 499")
    page = window.new_order
    places = []
    for unfolded in (False, True):  # without a scroll bar and with one
        if unfolded:
            still.do(page.receipt.unfold)
            still.wait(0.05)
        assert page.send.width() == width
        assert right_edge(page.payer, page) == right_edge(page.send, page) == right_edge(page.total, page)
        places.append(page.send.mapTo(window, QPoint()))
    reference = put(still.app, Standing.RESERVED)
    still.do(lambda: window.open_order(reference))
    still.wait(0.05)
    places.append(window.parts.order.primary.mapTo(window, QPoint()))
    still.do(window.show_settings)
    still.wait(0.05)
    settings = window.parts.settings
    cards = [card for card in settings.findChildren(Card) if card.isVisible()]
    assert {right_edge(card, settings) for card in cards} == {right_edge(settings.search, settings)}
    assert len(set(places)) == 1, "the main button stands elsewhere on another page"
    assert window.parts.order.primary.width() == width


def test_type_grows_with_the_window_and_shrinks_again(still: Counter) -> None:
    still.enter_line("Hoodie 499")
    page = still.window.new_order
    sizes = {}
    for size in (NARROW, (WIDE_FROM, 900), WIDE, NARROW):
        resized(still, size)
        sizes[size] = (page.total.total.font().pixelSize(), page.payer.phone.edit.font().pixelSize())
        side = SIDE_WIDTH if size == NARROW else SIDE_WHEN_WIDE
        assert page.total.width() == side
    assert sizes[NARROW] == (34, 15)
    assert sizes[WIDE] == sizes[WIDE_FROM, 900]
    assert sizes[WIDE][0] > 40
    assert sizes[WIDE][1] > 15
    resized(still, WIDE)
    assert PAGE_WIDEST < page.width() <= PAGE_WHEN_WIDE


def test_what_scrolls_has_its_bar_in_the_margin(still: Counter) -> None:
    still.do(still.window.show_settings)
    still.wait(0.05)
    page = still.window.parts.settings
    (area,) = [each for each in page.findChildren(QScrollArea) if each.isVisible()]
    bar = area.verticalScrollBar()
    assert bar.isEnabled()
    assert bar.mapTo(page, QPoint()).x() >= right_edge(page.search, page)


def test_lists_grow_with_the_type_too_and_shrink_again(still: Counter) -> None:
    at_once(still.app.catalogue.apply(still.app.catalogue.sample("NO")))
    put(still.app, Standing.RESERVED)
    window = still.window
    for show, table in (
        (window.show_orders, window.parts.orders.table),
        (window.show_catalogue, window.parts.catalogue.table),
    ):
        still.do(show)
        sizes = {}
        for size in (NARROW, WIDE, NARROW):
            resized(still, size)
            amount = table.model().columnCount() - 3
            letters = [table.letters(role).pixelSize() for role in ("body", "small")]
            sizes[size] = [table.font().pixelSize(), *letters, table.rowHeight(0), table.columnWidth(amount)]
        assert sizes[NARROW][:4] == [15, 15, 13, 44]
        assert sizes[WIDE][:4] == [17, 17, 14, 52]
        assert sizes[WIDE][4] > sizes[NARROW][4]


def test_a_table_ends_with_its_rows(still: Counter) -> None:
    for _ in range(3):
        put(still.app, Standing.RESERVED)
    still.do(still.window.show_orders)
    still.wait(0.05)
    table = still.window.parts.orders.table
    rows = 3 * table.rowHeight(0) + table.horizontalHeader().height()
    assert rows <= table.height() <= rows + 4
    title = table.mapTo(still.window.parts.orders, QPoint()).y()
    assert title < 200  # at the top, not in the middle of its place
    for _ in range(30):
        put(still.app, Standing.RESERVED)
    still.do(still.window.show_orders)
    still.wait(0.05)
    assert table.geometry().bottom() <= still.window.parts.orders.height()
    assert table.verticalScrollBar().maximum() > 0
