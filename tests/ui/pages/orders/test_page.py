"""The list of orders reads only what changed, only while it is seen, and never longer than a window can wait."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.desk.lists import ReadyList
from app.domain.standing import Standing
from app.errors import Blocked
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.pages import looking_further, read_again, reloading, searched, told_on
from tests.support.inside.program import store_of
from tests.support.places import put
from tests.support.plain_orders import order
from ui.pages.orders import page as page_module

Key = Qt.Key


@pytest.fixture
def still(counter: Counter, run: Run) -> Counter:
    """A window whose watch stands still."""
    run(counter.app.tasks.stop())
    return counter


def save(counter: Counter, customer: str) -> str:
    """One more draft, announced as it is when somebody parks an order."""
    made = []
    counter.do(lambda: made.append(at_once(counter.app.checkout.save(order(customer=customer))).reference))
    return made[0]


@contextmanager
def reads(counter: Counter) -> Iterator[list[str]]:
    """What the list reads meanwhile: whole pages, and rows by their reference."""
    browse, made = counter.app.browse, list[str]()
    page, row = browse.page, browse.row

    def count_page(*asked: object) -> object:
        made.append("page")
        return page(*asked)  # type: ignore[arg-type]

    def count_row(query: str, reference: str) -> object:
        made.append(reference)
        return row(query, reference)

    browse.page, browse.row = count_page, count_row  # type: ignore[method-assign, assignment]
    yield made
    browse.page, browse.row = page, row  # type: ignore[method-assign]


def shown(counter: Counter) -> list[str]:
    return [row.customer for row in counter.window.parts.orders.model.rows]


def until_shown(counter: Counter, *customers: str) -> None:
    counter.until(lambda: shown(counter) == list(customers), f"the list never was {customers}")


def test_out_of_sight_nothing_is_read_and_in_sight_only_what_changed(still: Counter) -> None:
    save(still, "Anna")
    still.do(still.window.show_orders)
    still.do(lambda: still.window.go(still.window.new_order))
    with reads(still) as made:
        second = save(still, "Berit")
        still.wait(0.01)
        assert made == []
        still.do(lambda: still.window.go(still.window.parts.orders))
        until_shown(still, "Berit", "Anna")
        third = save(still, "Carl")
        until_shown(still, "Carl", "Berit", "Anna")
    assert made == [second, third]


def test_a_list_that_was_scrolled_on_stays_when_something_changes(
    still: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "PAGE", 20)
    references = [save(still, f"{number}") for number in range(80)]
    still.do(still.window.show_orders)
    page = still.window.parts.orders
    table, bar = page.table, page.table.verticalScrollBar()
    assert (page.model.rowCount(), shown(still)[:2], "50" in shown(still)) == (80, ["79", "78"], False)
    still.do(lambda: bar.setValue(bar.maximum()))
    assert (shown(still)[-1], "50" in shown(still)) == (
        "0",
        False,
    )  # the bar stands for all, and only what is seen is read
    top, lowest = bar.value(), page.model.placed[table.rowAt(0)]
    still.do(lambda: at_once(still.app.checkout.change(references[2], order(customer="Åse"))))
    still.until(lambda: "Åse" in shown(still), "the change was not seen")
    with reads(still) as made:
        still.do(lambda: at_once(still.app.checkout.change(references[50], order(customer="Not seen"))))
        still.wait(0.01)
    assert (made, "Not seen" in shown(still)) == ([references[50]], False)  # it is shown when somebody comes there
    assert (page.model.rowCount(), bar.value()) == (80, top)
    save(still, "New")
    still.until(lambda: "New" in shown(still), "a new order did not come to the top")
    assert (page.model.rowCount(), page.model.placed[table.rowAt(0)]) == (81, lowest)  # and moved nothing
    still.do(lambda: at_once(still.app.checkout.discard(references[70])))
    still.until(lambda: page.model.rowCount() == 80, "what was discarded did not go")
    assert page.model.placed[table.rowAt(0)] == lowest


def test_where_no_order_is_the_list_has_no_row(still: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "PAGE", 20)
    references = [save(still, f"{number}") for number in range(60)]
    for each in (*references[5:8], references[3]):
        at_once(still.app.checkout.discard(each))
    still.do(still.window.show_orders)
    page = still.window.parts.orders
    counted = page.findChildren(QLabel)
    assert "about 60" in [each.text() for each in counted]
    still.press(Key.Key_End)
    assert page.model.rowCount() == 56
    assert "about 56" in [each.text() for each in counted]
    assert [row.customer for row in page.model.rows[-5:]] == ["8", "4", "2", "1", "0"]
    assert page.table.currentIndex().row() in range(50, 60)
    still.press(Key.Key_Home)
    still.press(Key.Key_Return)
    still.until(lambda: still.window.pages.currentWidget() is still.window.parts.order, "the newest was not opened")


def test_a_place_that_cannot_be_read_ends_the_list_where_it_was_read(
    still: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "PAGE", 20)
    for number in range(60):
        save(still, f"{number}")
    still.do(still.window.show_orders)
    page = still.window.parts.orders

    def refuse(*_: object) -> None:
        raise Blocked("file_damaged", reason="for this test")

    monkeypatch.setattr(still.app.browse, "at", refuse)
    still.do(lambda: page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum()))
    assert (page.model.placed.any_rest, page.model.rowCount() % 20) == (False, 0)
    assert all(row is not None for row in map(page.model.placed.__getitem__, range(page.model.rowCount())))


def test_what_no_longer_matches_goes_and_what_now_does_comes(still: Counter) -> None:
    first, second = save(still, "Anna"), save(still, "Berit")
    still.do(still.window.show_orders)
    still.type("anna", still.window.parts.orders.search)
    until_shown(still, "Anna")
    still.do(lambda: at_once(still.app.checkout.change(second, order(customer="Anna Berit"))))
    until_shown(still, "Anna Berit", "Anna")
    still.do(lambda: at_once(still.app.checkout.change(first, order(customer="Carl"))))
    until_shown(still, "Anna Berit")
    still.do(lambda: at_once(still.app.checkout.discard(second)))
    until_shown(still)
    assert "No order matches" in still.window.parts.orders.empty.text()


def test_many_changes_meanwhile_begin_the_list_anew(still: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "PAGE", 3)
    still.do(lambda: still.window.go(still.window.parts.orders))
    still.do(lambda: still.window.go(still.window.new_order))
    for number in range(5):
        save(still, f"{number}")
    with reads(still) as made:
        still.do(lambda: still.window.go(still.window.parts.orders))
        until_shown(still, "4", "3", "2", "1", "0")
    assert set(made) == {"page"}


@pytest.fixture
def short_looks(still: Counter, monkeypatch: pytest.MonkeyPatch) -> Counter:
    """Ten orders, of which three are looked through at a time; the oldest is Åse's, the newest but one Anna's."""
    monkeypatch.setattr("app.store.search.order_search.IN_A_ROW", 3)
    for number in range(10):
        save(still, {0: "Åse", 8: "Anna"}.get(number, "Kari"))
    still.do(still.window.show_orders)
    return still


def test_what_lies_far_back_is_found_in_the_pauses_of_the_window(short_looks: Counter) -> None:
    page = short_looks.window.parts.orders
    told: list[str] = []
    told_on(page, lambda: told.append(page.empty.text()))
    short_looks.type("se", page.search)
    until_shown(short_looks, "Åse")
    assert any("earlier orders" in words for words in told)
    short_looks.type("x")
    short_looks.until(lambda: "No order matches" in page.empty.text(), "it never said that there is none")


@pytest.mark.parametrize("typed", ["se", "anna"])
def test_enter_waits_until_it_is_known_to_be_the_only_one(short_looks: Counter, typed: str) -> None:
    page = short_looks.window.parts.orders
    short_looks.type(typed, page.search)
    short_looks.press(Key.Key_Return)
    short_looks.until(
        lambda: short_looks.window.pages.currentWidget() is short_looks.window.parts.order, "it was not opened"
    )


def test_enter_goes_to_the_list_where_there_are_several(short_looks: Counter) -> None:
    page = short_looks.window.parts.orders
    short_looks.type("kari", page.search)
    short_looks.press(Key.Key_Return)
    assert page.table.hasFocus()


def test_typing_on_takes_enter_back(short_looks: Counter) -> None:
    page = short_looks.window.parts.orders
    short_looks.type("se", page.search)
    short_looks.do(lambda: (searched(page), page.search.insert("x")))
    short_looks.until(lambda: "No order matches" in page.empty.text(), "it never said that there is none")
    assert short_looks.window.pages.currentWidget() is page


def test_a_file_that_cannot_be_read_leaves_the_list_as_it_was(still: Counter) -> None:
    reference = put(still.app, Standing.DRAFT)
    still.do(still.window.show_orders)
    before = shown(still)

    def refuse(*_: object) -> None:
        raise Blocked("file_damaged", reason="for this test")

    browse = still.app.browse
    broken: dict[str, Callable[..., None]] = {"page": refuse, "row": refuse}
    for name, way in broken.items():
        setattr(browse, name, way)
    store_of(still.app).mark_damaged(Blocked("file_damaged", reason="for this test"))
    page = still.window.parts.orders
    still.do(lambda: read_again(page, reference))
    still.do(reloading(page))
    still.do(looking_further(page))
    assert shown(still) == before


def test_a_list_that_becomes_empty_leaves_the_keyboard_on_its_page(still: Counter) -> None:
    save(still, "Anna")
    still.do(still.window.show_orders)
    page = still.window.parts.orders
    still.until(lambda: page.table.hasFocus(), "the keyboard is not in the list")
    still.do(lambda: page.lists.column.choose(ReadyList.ANOMALIES))
    assert page.table.isHidden()
    assert page.search.hasFocus()
