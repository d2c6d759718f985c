"""The list of orders as a table."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from app.domain.desk.views import OrderRow
from app.domain.money import Currency, Money
from app.domain.standing import Standing
from ui.look.fonts import font
from ui.models.orders import LINES, VALUE, OrderColumn, OrdersModel
from ui.widgets.drawn_cells import fitted

AT = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def row(place: int, standing: Standing = Standing.WAITING) -> OrderRow:
    money = Money(109750, Currency.NOK)
    return OrderRow(place, f"K-261122-{place:04d}", standing, money, "", "•• ••• 567", "Hoodie, Cap", AT)


def texts(model: OrdersModel) -> list[list[str]]:
    return [
        [str(model.index(at, column).data()) for column in range(model.columnCount())] for at in range(model.rowCount())
    ]


def test_it_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = OrdersModel("nb", lambda: AT)
    qtmodeltester.check(model)
    model.set_rows([row(2), row(1)])
    model.add_rows([row(0)])
    qtmodeltester.check(model)


def test_a_row_reads_as_people_say_it() -> None:
    model = OrdersModel("nb", lambda: AT)
    model.set_rows([row(7, Standing.CAPTURED)])
    clock = f"{AT.astimezone():%H:%M}"
    assert texts(model) == [
        ["Captured", "K-261122-0007 · Hoodie, Cap", "•• ••• 567", "1\u00a0097,50\u00a0kr", f"today {clock}"]
    ]
    assert model.index(0, OrderColumn.AMOUNT).data(VALUE) == 109750
    assert model.index(0, OrderColumn.STANDING).data(Qt.ItemDataRole.AccessibleTextRole) == "Captured"


def test_what_leaves_later_says_so_in_place_of_reserved() -> None:
    model = OrdersModel("nb", lambda: AT)
    model.set_rows([replace(row(7, Standing.RESERVED), to_ship=True)])
    badge = model.index(0, OrderColumn.STANDING)
    assert (badge.data(), badge.data(Qt.ItemDataRole.AccessibleTextRole)) == ("To ship", "To ship")
    assert badge.data(VALUE) == Standing.RESERVED  # its icon and colour


def test_news_of_the_same_rows_keeps_the_place() -> None:
    model = OrdersModel("en", lambda: AT)
    model.set_rows([row(2), row(1)])
    resets: list[int] = []
    changes: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda *_: changes.append(1))
    model.set_rows([row(2), row(1, Standing.CAPTURED)])
    assert (resets, changes) == ([], [1])
    model.set_rows([row(3), row(2), row(1)])
    assert resets == [1]


def test_more_rows_go_below() -> None:
    model = OrdersModel("en", lambda: AT)
    model.set_rows([row(2)])
    model.add_rows([])
    model.add_rows([row(1)])
    assert [each.place for each in model.rows] == [2, 1]


def test_an_order_and_a_customer_are_told_in_two_lines() -> None:
    model = OrdersModel("nb", lambda: AT)
    model.set_rows([row(2), replace(row(1), customer="Anna")])
    order, nameless, named = (
        model.index(0, OrderColumn.ORDER),
        model.index(0, OrderColumn.CUSTOMER),
        model.index(1, OrderColumn.CUSTOMER),
    )
    assert order.data(LINES) == ("K-261122-0002", "Hoodie, Cap")
    assert (nameless.data(LINES), named.data(LINES)) == (("•• ••• 567", ""), ("Anna", "•• ••• 567"))
    assert named.data(Qt.ItemDataRole.ToolTipRole) == named.data() == "•• ••• 567  Anna"


def test_where_there_is_too_little_room_the_word_pair_stays(qapp: QApplication) -> None:
    metrics = QFontMetrics(font("small"))
    whole = "Hoodie, Gift wrapping · warm clover"
    room = metrics.horizontalAdvance(whole)
    assert fitted(whole, metrics, room) == whole
    shown = fitted(whole, metrics, room - 40)
    assert shown.endswith("… · warm clover")
    assert metrics.horizontalAdvance(shown) <= room - 40
    assert fitted(whole, metrics, 60).endswith("…")  # for the pair there is no room either
    named = f"{whole} · Anna"
    assert fitted(named, metrics, room).endswith("… · warm clover · Anna")
    assert fitted(named, metrics, metrics.horizontalAdvance("warm clover · Anna")) == "warm clover · Anna"
    assert fitted(named, metrics, 60).endswith("…")


def test_one_row_is_put_where_it_belongs(qtmodeltester: ModelTester) -> None:
    model = OrdersModel("en", lambda: AT)
    model.set_rows([row(7), row(5), row(3)])
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.put_row(9, row(9))  # new
    model.put_row(5, row(5, Standing.CAPTURED))  # not as it was
    model.put_row(4, row(4))  # it matches now
    model.put_row(7, None)  # it matches no longer
    model.put_row(8, None)  # and this never did
    assert [(each.place, each.standing) for each in model.rows] == [
        (9, Standing.WAITING),
        (5, Standing.CAPTURED),
        (4, Standing.WAITING),
        (3, Standing.WAITING),
    ]
    assert not resets
    qtmodeltester.check(model)


def test_a_row_that_is_not_read_yet_says_so(qtmodeltester: ModelTester) -> None:
    model = OrdersModel("en", lambda: AT)
    model.set_rows([row(9), row(8)], range(7, 0, -1))
    qtmodeltester.check(model)
    assert model.rowCount() == 9
    unread = model.index(5, OrderColumn.ORDER)
    assert (unread.data(), unread.data(LINES), unread.data(VALUE)) == ("…", ("…", ""), None)
    assert unread.data(Qt.ItemDataRole.AccessibleTextRole) == "not read yet"
    assert model.index(5, OrderColumn.AMOUNT).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(9, 0).data() is None


def test_what_is_seen_is_filled_in_and_what_is_not_there_goes(qtmodeltester: ModelTester) -> None:
    model = OrdersModel("en", lambda: AT)
    model.set_rows([row(9), row(8)], range(7, 0, -1))
    removed: list[tuple[int, int]] = []
    changed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.fill([row(6), row(2)], [6, 5, 4, 2, 1])
    assert (changed, removed) == ([(3, 7)], [(8, 8), (4, 5)])
    assert [each.place for each in model.rows] == [9, 8, 6, 2]
    assert model.rowCount() == 6
    model.fill([], [7])
    assert (model.rowCount(), removed[-1]) == (5, (2, 2))
    model.add_rows([row(6)], (3, 2))  # of the places before some had no order
    assert [model.placed.place(at) for at in range(model.rowCount())] == [9, 8, 6, 3, 2]
    model.add_rows([row(3)], ())
    assert [model.placed.place(at) for at in range(model.rowCount())] == [9, 8, 6, 3]
    assert model.place_of("K-261122-0006") == 6
    assert model.place_of("K-261122-0002") is None
    qtmodeltester.check(model)


def test_read_anew_a_long_list_keeps_its_place() -> None:
    model = OrdersModel("en", lambda: AT)
    model.set_rows([row(9), row(8)], range(7, 0, -1))
    model.fill([row(2)], [3, 2])
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_rows([row(9)], range(8, 0, -1))
    assert (resets, model.rowCount(), [each.place for each in model.rows]) == ([], 8, [9])
    model.set_rows([row(10)], range(9, 0, -1))
    assert resets == [1]
