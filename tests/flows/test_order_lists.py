"""Ready lists, saved searches and chips of the page of orders, through the real window."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.codes import Happened
from app.domain.desk.lists import ReadyList
from app.domain.desk.views import FoundRows, OrderRow
from app.domain.money import Currency, Money
from app.domain.payment import Aggregate, Seen, State
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.places import put
from tests.support.plain_orders import order
from tests.support.stage import Stage
from ui.models.orders import OrderColumn
from ui.pages.orders.kept_rows import KEPT, PAGE
from ui.pages.orders.page import OrdersPage


@pytest.fixture
def page(counter: Counter, run: Run) -> OrdersPage:
    """The page of orders, of which none changes by itself."""
    run(counter.app.tasks.stop())
    counter.press(Qt.Key.Key_F3)
    return counter.window.parts.orders


def numbers(page: OrdersPage) -> dict[str, str]:
    """What stands beside the lists."""
    column = page.lists.column
    said = [str(column.item(at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(column.count())]
    return dict(words.rpartition(", ")[::2] for words in said if ", " in words)


def choose(counter: Counter, page: OrdersPage, key: str) -> None:
    counter.do(lambda: page.lists.column.choose(key))


def put_in(counter: Counter, ready: ReadyList) -> str:
    """An order that belongs to a list."""
    standings = {
        ReadyList.WAITING: Standing.WAITING,
        ReadyList.UNKNOWN: Standing.UNKNOWN,
        ReadyList.ENDED_TODAY: Standing.DECLINED,
        ReadyList.REFUNDED: Standing.REFUNDED,
    }
    reference = put(counter.app, standings.get(ready, Standing.RESERVED))
    store = store_of(counter.app)
    with store.write():
        if ready is ReadyList.TO_SHIP:
            store.orders.mark_to_ship(store.orders.get(reference))
        limit(counter, reference, timedelta(hours=30) if ready is ReadyList.CAPTURE_SOON else None)
    return reference


def limit(counter: Counter, reference: str, left: timedelta | None) -> None:
    """Let an order be read now, and its money be guaranteed so much longer. Call inside a write."""
    store, now = store_of(counter.app), counter.app.now()
    payment = store.payments.get(reference)
    assert payment is not None
    store.payments.save(replace(payment, looked_at=now, capture_until=now + left if left else None))


@pytest.mark.parametrize("ready", [each for each in ReadyList if each is not ReadyList.ANOMALIES])
def test_each_list_shows_its_orders_and_how_many(counter: Counter, page: OrdersPage, ready: ReadyList) -> None:
    reference, _other = put_in(counter, ready), put(counter.app, Standing.CANCELLED)
    counter.do(page.lists.count)
    assert "1" in numbers(page).values()
    choose(counter, page, ready.value)
    assert [row.reference for row in page.model.rows] == [reference]
    counter.do(page.table.setFocus)
    counter.do(lambda: page.table.selectRow(0))
    counter.press(Qt.Key.Key_Return)
    assert counter.reference == reference


def test_an_empty_list_says_so(counter: Counter, page: OrdersPage) -> None:
    put(counter.app, Standing.CAPTURED)
    choose(counter, page, ReadyList.ANOMALIES.value)
    assert page.empty.text() == "Nothing is in this list now."
    counter.type("hoodie", page.search)
    counter.until(lambda: len(page.model.rows) == 1, "typing did not leave the list")
    assert page.lists.ready is None


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        (Happened.ANOMALY_REFERENCE, {"reference": "SOMEBODY-ELSES"}),
        (Happened.ANOMALY_CURRENCY, {"other_currency": "DKK"}),
        (Happened.ANOMALY_AMOUNT, {"amount": Money(1, Currency.NOK)}),
        (Happened.ANOMALY_STATE, {"state": State.CREATED}),
        (Happened.ANOMALY_AGGREGATE, {"aggregate": Aggregate()}),
        (Happened.ANOMALY_AGGREGATE, {"aggregate": Aggregate(100_000, 100_000, 100_001)}),
    ],
    ids=["reference", "currency", "amount", "state", "less than before", "more than there is"],
)
def test_an_answer_that_cannot_be_true_puts_the_order_into_the_list(
    counter: Counter, page: OrdersPage, kind: Happened, wrong: dict[str, object]
) -> None:
    reference, other = put(counter.app, Standing.CAPTURED), put(counter.app, Standing.CAPTURED)
    for each, changes in ((reference, wrong), (other, dict[str, object]())):
        payment = store_of(counter.app).payments.get(each)
        assert payment is not None
        seen = replace(Seen(each, payment.amount, payment.state, payment.aggregate), **changes)  # type: ignore[arg-type]
        counter.do(lambda each=each, seen=seen: counter.app.reader.apply(each, seen))
    choose(counter, page, ReadyList.ANOMALIES.value)
    assert [row.reference for row in page.model.rows] == [reference]
    counter.do(page.lists.count)
    assert numbers(page)["Does not add up"] == "1"
    counter.do(lambda: page.opened.emit(reference))
    assert counter.app.browse.order(reference).anomalies == 1
    assert [each.what for each in counter.app.browse.order(reference).happenings if each.what == kind] == [kind]


def test_the_most_urgent_is_shipped_and_captured_from_its_row(counter: Counter, run: Run, sandbox: Stage) -> None:
    run(counter.app.tasks.stop())
    later, sooner = (at_once(counter.app.checkout.save(order())).reference for _ in range(2))
    for each in (later, sooner):
        run(counter.app.checkout.send(each))
        sandbox.approve(each)
        run(counter.app.watch.look_now(each))
    with store_of(counter.app).write():
        limit(counter, later, timedelta(hours=50))
        limit(counter, sooner, timedelta(hours=20))
    counter.press(Qt.Key.Key_F3)
    page = counter.window.parts.orders
    assert not page.urgent.button.isVisible()
    choose(counter, page, ReadyList.CAPTURE_SOON.value)
    assert page.urgent.button.isVisible()
    counter.do(lambda: page.table.selectRow(0))
    counter.click(page.urgent.button)
    assert not page.urgent.button.isEnabled()  # once
    counter.until(lambda: [row.reference for row in page.model.rows] == [later], "it did not leave the list")
    assert counter.app.browse.order(sooner).standing is Standing.CAPTURED
    counter.until(lambda: any("was captured" in text for text in counter.notices), "it was not told")
    choose(counter, page, "all")
    assert not page.urgent.button.isVisible()


def test_what_is_near_its_limit_says_the_hours_left_the_most_urgent_first(counter: Counter, page: OrdersPage) -> None:
    later, sooner = put(counter.app, Standing.RESERVED), put(counter.app, Standing.RESERVED)
    with store_of(counter.app).write():
        limit(counter, later, timedelta(hours=50, minutes=30))
        limit(counter, sooner, timedelta(hours=20, minutes=30))
    choose(counter, page, ReadyList.CAPTURE_SOON.value)
    assert [row.reference for row in page.model.rows] == [sooner, later]
    when = [page.model.index(row, OrderColumn.AT).data() for row in (0, 1)]
    assert when == ["20 h left", "50 h left"]
    counter.window.grab()


def test_a_search_becomes_a_list_is_renamed_and_comes_back_after_removing(counter: Counter, page: OrdersPage) -> None:
    put(counter.app, Standing.CAPTURED)
    save = page.lists.save
    counter.type("hoodie", page.search)
    counter.until(save.isVisible, "the search could not be kept")
    counter.do(save.begin.click)
    counter.press(Qt.Key.Key_Return)
    assert save.error.text()
    counter.type("Hoodies")
    counter.press(Qt.Key.Key_Return)
    assert (page.lists.current, numbers(page)["Hoodies"]) == ("own Hoodies", "1")
    assert not save.isVisible()
    counter.do(page.show_all)
    choose(counter, page, "own Hoodies")
    assert (page.search.text(), len(page.model.rows)) == ("hoodie", 1)
    counter.do(lambda: page.lists.column.renaming.emit("own Hoodies"))
    counter.press(Qt.Key.Key_Escape)
    counter.do(lambda: page.lists.column.renaming.emit("own Hoodies"))
    counter.type("Warm things")
    counter.press(Qt.Key.Key_Return)
    assert [each.name for each in counter.app.lists.saved()] == ["Warm things"]
    counter.do(page.lists.column.setFocus)
    counter.press(Qt.Key.Key_Delete)
    assert counter.app.lists.saved() == ()
    assert page.lists.current == "all"
    counter.do(lambda: counter.window.notices.cards[0].offer.click())
    assert [each.text for each in counter.app.lists.saved()] == ["hoodie"]


def test_chips_stand_below_the_search(counter: Counter, page: OrdersPage) -> None:
    put(counter.app, Standing.CAPTURED)
    counter.type("hoodie ~900", page.search)
    counter.until(lambda: len(page.chips.stops) == 4, "it was not understood")
    assert page.model.rows == []
    counter.do(page.chips.stops[2].click)
    assert page.search.selectedText() == "~900"
    counter.do(page.chips.stops[3].click)
    assert (page.search.text(), len(page.model.rows)) == ("hoodie", 1)


def test_a_reference_of_elsewhere_is_offered_to_be_looked_up(counter: Counter, page: OrdersPage) -> None:
    counter.type("WEBSHOP-2042", page.search)
    counter.until(page.look_up.isVisible, "no look-up was offered")
    counter.do(page.look_up.click)
    assert counter.window.parts.foreign.isVisible()


def test_beside_an_order_and_in_a_narrow_window_the_lists_fold(counter: Counter, page: OrdersPage) -> None:
    reference = put(counter.app, Standing.WAITING)
    counter.do(lambda: counter.window.resize(1920, 1080))
    counter.do(lambda: counter.window.open_order(reference))
    assert (page.lists.column.isVisible(), page.lists.drop_down.isVisible()) == (False, True)
    at = page.lists.drop_down.findData(ReadyList.WAITING.value)

    def pick() -> None:
        page.lists.drop_down.setCurrentIndex(at)
        page.lists.drop_down.activated.emit(at)

    counter.do(pick)
    assert [row.reference for row in page.model.rows] == [reference]


def test_however_far_one_scrolls_the_rows_that_are_kept_stay_few(
    counter: Counter, page: OrdersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = 1_000_000
    put(counter.app, Standing.CAPTURED)
    first = counter.app.browse.page("", 1).rows[0]
    asked = []

    def at(places: Sequence[int]) -> tuple[OrderRow, ...]:
        asked.append(len(places))
        return tuple(replace(first, place=place, reference=f"K-{place}") for place in places)

    def read(_query: str, limit: int, before: int | None = None) -> FoundRows:
        rows = at(range((before or many + 1) - 1, 0, -1)[:limit])
        return FoundRows(rows, rows[-1].place if rows and rows[-1].place > 1 else None)

    monkeypatch.setattr(counter.app.browse, "page", read)
    monkeypatch.setattr(counter.app.browse, "at", at)
    monkeypatch.setattr(counter.app.browse, "places", lambda before: range(before - 1, 0, -1))
    counter.do(page.show_all)
    model, table = page.model, page.table
    bar = table.verticalScrollBar()
    for share in (1, 2, 7, 8, 9, 3, 4, 5, 6, 10) * 5:
        counter.do(lambda share=share: bar.setValue(bar.maximum() * share // 10))
        seen = range(table.rowAt(0), table.rowAt(table.viewport().height() - 1))
        assert all(model.placed[at] is not None for at in seen)
        assert abs(model.placed.place(seen[0]) - many * (10 - share) / 10) < 100
        assert len(model.rows) <= KEPT + PAGE
    counter.do(table.setFocus)
    counter.press(Qt.Key.Key_End)
    assert (table.currentIndex().row(), model.rows[-1].reference) == (many - 1, "K-1")
    counter.press(Qt.Key.Key_PageUp)
    assert model.placed[table.currentIndex().row()] is not None
    counter.press(Qt.Key.Key_Home)
    assert (table.currentIndex().row(), model.rows[0].reference) == (0, f"K-{many}")
    assert max(asked) <= PAGE
    assert not any("disk is full" in text for text in counter.notices)
