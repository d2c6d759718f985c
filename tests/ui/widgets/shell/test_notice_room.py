"""Notices lie over a page, but never over its total, its state or its main button."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.window import look_of
from tests.support.places import put
from ui.widgets.money.figures_row import ShownFigure
from ui.widgets.shell.notice_cards import PileCard
from ui.widgets.shell.notice_room import Uncovered, room_for_notices

SIZES = [(1024, 768), (1280, 800), (1600, 900), (1920, 1080)]


@pytest.fixture
def still(counter: Counter, run: Run) -> Counter:
    run(counter.app.tasks.stop())
    return counter


def say(counter: Counter, count: int) -> None:
    """So many notices that stay."""
    palette = look_of(counter.stage).palette

    def show() -> None:
        for number in range(count):
            counter.window.notices.show_notice(
                f"Reserved: {number},00 kr", "lock", palette.reserved, reference=f"K-{number}",
                words=f"red owl · K-261129-{number}", stays=True, pile="Reserved",
            )  # fmt: skip

    counter.do(show)


def covered(counter: Counter, *widgets: QWidget) -> list[str]:
    """What of these the notices lie over."""
    notices = counter.window.notices
    host = notices.parentWidget()
    assert host is not None
    over = notices.geometry()
    assert over.height() > 0
    return [
        type(each).__name__
        for each in widgets
        if each.isVisibleTo(host) and over.intersects(QRect(each.mapTo(host, QPoint()), each.size()))
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("unfolded", [False, True])
def test_the_total_of_a_new_order_is_never_covered(still: Counter, size: tuple[int, int], unfolded: bool) -> None:
    still.do(lambda: still.window.resize(*size))
    still.enter_line("2*Hoodie 499")
    page = still.window.new_order
    say(still, 6 if unfolded else 2)
    if unfolded:
        for card in still.window.notices.cards:
            if isinstance(card, PileCard):
                still.click(card.turn)
    still.wait(0.05)
    assert covered(still, page.total, page.send, page.lines.entry, page.park) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("standing", [Standing.RESERVED, Standing.WAITING, Standing.CAPTURED, Standing.UNKNOWN])
def test_the_state_of_an_order_is_never_covered(still: Counter, size: tuple[int, int], standing: Standing) -> None:
    still.do(lambda: still.window.resize(*size))
    reference = put(still.app, standing)
    still.do(lambda: still.window.open_order(reference))
    say(still, 2)
    still.wait(0.05)
    page = still.window.parts.order
    assert covered(still, page.badge, page.amount, page.primary, page.heading, page.request) == []


def test_a_question_on_the_page_is_not_covered_either(still: Counter) -> None:
    reference = put(still.app, Standing.CAPTURED)
    still.do(lambda: still.window.open_order(reference))
    still.click(still.window.parts.order.refund)
    say(still, 2)
    still.wait(0.05)
    assert covered(still, still.window.parts.order.ask_amount.confirm) == []


def test_where_nothing_is_in_the_way_they_lie_at_the_top_right(still: Counter) -> None:
    still.do(still.window.show_drills)
    host = still.window.pages
    room = room_for_notices(host, still.window.parts.drills, 344)
    assert room.y() < 20
    assert room.right() > host.width() - 40
    assert room_for_notices(host, None, 344) == room
    assert Uncovered() == ((), (), (), ())


@pytest.mark.parametrize("size", SIZES)
def test_the_search_of_a_list_is_never_covered_nor_a_form_beside_it(still: Counter, size: tuple[int, int]) -> None:
    still.do(lambda: still.window.resize(*size))
    put(still.app, Standing.CAPTURED)
    still.do(still.window.show_orders)
    say(still, 2)
    still.wait(0.05)
    orders = still.window.parts.orders
    assert covered(still, orders.search, orders.table) == []  # a short list leaves room below
    at_once(still.app.catalogue.apply(still.app.catalogue.sample("NO")))
    still.do(still.window.show_catalogue)
    page = still.window.parts.catalogue
    still.do(lambda: page.editing.open(page.model.rows[0].sku))
    still.wait(0.05)
    assert covered(still, page.search, page.group, page.only_active, page.form) == []
    still.do(still.window.show_settings)
    still.wait(0.05)
    assert covered(still, still.window.parts.settings.search) == []


def test_the_figures_of_the_money_are_never_covered(still: Counter) -> None:
    still.do(lambda: still.window.resize(1280, 800))
    still.do(still.window.parts.money_way.show_money)
    page = still.window.parts.money_way.money
    still.do(lambda: page.figures.show_groups([("", [ShownFigure(name, "100,00 kr") for name in "abcd"])]))
    say(still, 2)
    still.wait(0.05)
    assert covered(still, page.figures) == []


def test_among_many_lines_a_notice_is_seen_all_the_same(still: Counter) -> None:
    still.do(lambda: still.window.resize(1024, 768))
    for _ in range(12):
        still.enter_line("2*Hoodie 499")
    say(still, 2)
    still.wait(0.05)
    page = still.window.new_order
    assert covered(still, page.total, page.send, page.lines.entry) == []
    assert still.window.notices.height() > 100


@pytest.mark.parametrize("size", SIZES)
def test_two_notices_leave_the_lines_free(still: Counter, size: tuple[int, int]) -> None:
    still.do(lambda: still.window.resize(*size))
    still.enter_line("2*Hoodie 499")
    page = still.window.new_order
    say(still, 2)
    still.wait(0.05)
    assert covered(still, page.lines.rows[0], page.total, page.payer, page.receipt, page.send) == []
    assert still.window.notices.height() > 100  # both can be read
