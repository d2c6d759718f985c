"""The parts of the window on their own."""

import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.by_line import By, Press
from app.domain.desk.views import OrderView
from app.domain.input.typed_order import TypedLine
from app.domain.money import Currency
from app.domain.operation import Kind, after_try
from app.domain.operation import Stage as Progress
from app.domain.order import Order, OrderLine
from app.domain.payment import Aggregate, Payment, State
from app.domain.shipment import cut
from app.domain.standing import Standing
from app.domain.verdict import Action
from app.services.desk.browse import Browse
from app.store import Intent, open_store
from tests.ui.look.test_theme import contrast
from ui.input.shortcuts import Shortcuts
from ui.look.palette import DARK, LIGHT
from ui.look.theme import Look
from ui.widgets.badge import Badge
from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.new_order.lines import LinesEditor
from ui.widgets.one_line import OneLine
from ui.widgets.order.ask_amount import AskAmount
from ui.widgets.order.money_bar import MoneyBar
from ui.widgets.qr import QUIET, QrCode
from ui.widgets.shell.notices import MOST, NoticeCard, Notices, PileCard

HOSTILE = '<img src="file:///etc/hostname"><b>bold</b> & <a href="https://example.com">x</a>'


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(LIGHT, "nb")


@pytest.fixture
def lines(look: Look, qtbot: QtBot) -> LinesEditor:
    made = LinesEditor(look, Shortcuts(), Currency.NOK, (2500, 1500, 0), 2500)
    made.entered.connect(lambda _typed: made.enter())  # nothing is in the catalogue
    qtbot.addWidget(made)
    return made


def test_what_nobody_sees_does_not_stay_in_a_field(qtbot: QtBot) -> None:
    field = Field("Name")
    qtbot.addWidget(field)
    told: list[str] = []
    field.edit.textChanged.connect(told.append)
    QTest.keyClicks(field.edit, "Kari ")
    QApplication.clipboard().setText("\u202eNord\u200bmann\u202c\ufeff")
    field.edit.paste()
    assert field.edit.text() == "Kari Nordmann"
    assert field.edit.cursorPosition() == len("Kari Nordmann")
    field.edit.setCursorPosition(0)
    field.edit.insert("\u2066A\u2069 ")
    assert field.edit.text() == "A Kari Nordmann"
    assert field.edit.cursorPosition() == 2
    field.edit.setText("Bj\u00adørn\x07")
    assert field.edit.text() == "Bjørn"
    assert all(text.isprintable() for text in told)
    field.edit.setText("می\u200c")
    QTest.keyClicks(field.edit, "x")
    assert field.edit.text() == "میx"  # a joiner that joins nothing


def bring_up(widget: QWidget, qtbot: QtBot) -> None:
    """Show a widget as a window with the keyboard."""
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def enter(lines: LinesEditor, words: str) -> None:
    QTest.keyClicks(lines.entry, words)
    QTest.keyClick(lines.entry, Qt.Key.Key_Return)


def test_text_from_outside_is_never_markup(qapp: QApplication) -> None:
    made = label(HOSTILE)
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.text() == HOSTILE
    assert OneLine("title").textFormat() is Qt.TextFormat.PlainText
    assert button("a & b", lambda: None).text() == "a && b"


def test_one_line_ends_in_dots_and_shows_all_on_hovering(qapp: QApplication) -> None:
    made = OneLine("title")
    made.resize(120, 30)
    made.show_text("Skis with a name that is longer than the room")
    assert made.text().endswith("…")
    assert made.toolTip().startswith("Skis with a name that")


def test_enter_never_presses_a_button(qapp: QApplication, qtbot: QtBot) -> None:
    pressed: list[int] = []
    made = button("Capture", lambda: pressed.append(1), "primary")
    qtbot.addWidget(made)
    made.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(made, key)
    assert pressed == []
    QTest.keyClick(made, Qt.Key.Key_Space)
    assert pressed == [1]


def test_a_field_complains_below_itself_until_it_is_changed(qapp: QApplication, qtbot: QtBot) -> None:
    field = Field("Phone number")
    field.explain("Of the shop.")
    qtbot.addWidget(field)
    field.show()
    field.complain("Too short.")
    assert field.error.isVisible()
    parts = [part.text() for part in sorted(field.findChildren(QLabel), key=lambda part: part.y())]
    assert parts == ["Phone number", "Too short.", "Of the shop."]
    assert field.edit.accessibleDescription() == "Too short."
    QTest.keyClicks(field.edit, "1")
    assert not field.error.isVisible()
    assert field.edit.accessibleName() == "Phone number"


def test_lines_are_typed_in_one_field(lines: LinesEditor) -> None:
    enter(lines, "2*Hoodie 499")
    enter(lines, "Cap 99,50")
    assert [(line.name, str(line.quantity), line.gross) for line in lines.lines()] == [
        ("Hoodie", "2", 99800),
        ("Cap", "1", 9950),
    ]
    assert lines.entry.text() == ""


def test_a_product_without_a_price_asks_for_it(lines: LinesEditor, qtbot: QtBot) -> None:
    bring_up(lines, qtbot)
    enter(lines, "Gift wrapping")
    assert lines.rows[0].price.hasFocus()
    assert lines.rows[0].price.text() == ""
    assert lines.readable() == ()
    assert lines.rows[0].total.text() == "–"


def test_a_line_is_edited_in_place_and_removed(lines: LinesEditor) -> None:
    enter(lines, "Hoodie 499")
    row = lines.rows[0]
    row.quantity.setText("3")
    row.details.discount.setText("100")
    row.details.is_return.setChecked(True)
    assert row.total.text() == "-1\u00a0397,00"
    row.details.remove.click()
    assert lines.rows == []


def test_only_the_row_that_is_edited_is_open(lines: LinesEditor, qtbot: QtBot) -> None:
    bring_up(lines, qtbot)
    enter(lines, "Hoodie 499")
    enter(lines, "Cap 99,50")
    lines.rows[0].name.setFocus()
    assert [row.details.isVisible() for row in lines.rows] == [True, False]
    lines.entry.setFocus()
    assert [row.details.isVisible() for row in lines.rows[:1]] == [False]


def test_half_typed_lines_are_kept_as_they_are(lines: LinesEditor) -> None:
    typed = [TypedLine("Hoodie", "2,5x", "1.500", 1500, "h1", "?", True)]
    lines.set_typed(typed)
    assert lines.typed == tuple(typed)


def captured_view(tmp_path: Path) -> OrderView:
    """An order of two hoodies and a cap, all of it captured and shipped."""
    lines = (
        OrderLine("Hoodie", "h1", Decimal(2), 19_900, 2500),
        OrderLine("Cap & scarf", "c1", Decimal("1.5"), 6_733, 2500),
    )
    order = Order(lines, Currency.NOK, phone="4741234567")
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    store = open_store(tmp_path / "kvitt.db")
    with store.write():
        saved = store.orders.add("K-261122-0001", order, now)
        total = Aggregate(order.total.minor, order.total.minor)
        store.payments.add(Payment(saved.reference, saved.id, order.total, State.AUTHORIZED, now, total), 1)
        whole = cut(order, (), {0: Decimal(2), 1: Decimal("1.5")}, (Decimal(2), Decimal("1.5")))
        intent = Intent(saved.id, saved.reference, Kind.CAPTURE, "key", b"{}", order.total, portions=whole)
        operation = store.operations.add(intent, now)
        store.operations.save(after_try(operation, Progress.DONE, now), now)
    view = Browse(store, lambda: now).order(saved.reference)
    store.close()
    return view


def test_asking_for_an_amount_says_the_act_and_what_it_comes_to(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    ask, view = AskAmount(look, Shortcuts()), captured_view(tmp_path)
    assert view.order.total.minor == 49_900
    qtbot.addWidget(ask)
    told: list[tuple[Press, str]] = []
    ask.confirmed.connect(lambda press, reason: told.append((press, reason)))
    ask.ask(Action.REFUND, "Refund", "Explained.", view)
    assert ask.confirm.accessibleName() == "Refund –"  # nothing is chosen yet, and the main key does nothing
    ask.confirm.click()
    assert "Tick what comes back" in ask.amount.error.text()
    ask.everything.click()
    assert ask.confirm.accessibleName() == "Refund 499,00\u00a0kr"
    assert told == []
    for wrong in ("500", "0", "x", "1.500", ""):
        ask.amount.edit.setText(wrong)
        assert ask.outlook.text() == ""
        ask.confirm.click()
    assert told == []
    ask.amount.edit.setText("199,50")
    assert ask.outlook.text() == "After this: captured 499,00, refunded 199,50, left with the shop 299,50."
    ask.confirm.click()
    assert told == [(Press(By.AMOUNT, 19_950), "")]
    assert not ask.isHidden()  # what is typed stays until it is done


def test_lines_that_come_back_say_the_amount(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    ask = AskAmount(look, Shortcuts())
    qtbot.addWidget(ask)
    told: list[tuple[Press, str]] = []
    ask.confirmed.connect(lambda press, reason: told.append((press, reason)))
    ask.ask(Action.REFUND, "Refund", "Explained.", captured_view(tmp_path))
    ask.picker.ticks[0].setChecked(True)
    assert ask.amount.text == "398,00"
    qtbot.keyClicks(ask.picker.numbers[0], "\b1")
    assert ask.amount.text == "199,00"
    ask.picker.ticks[1].setChecked(True)
    assert ask.amount.text == "300,00"
    ask.picker.numbers[1].setText("2")
    ask.picker.changed.emit()
    assert "1.5" in ask.amount.error.text()  # more than there is
    ask.picker.numbers[1].setText("x")
    ask.confirm.click()
    assert told == []
    ask.picker.numbers[1].setText("1,5")
    ask.picker.changed.emit()
    assert ask.amount.error.text() == ""
    ask.confirm.click()
    assert told == [(Press(By.LINES, 30_000, {0: Decimal(1), 1: Decimal("1.5")}), "")]


def test_a_code_has_its_quiet_zone_and_is_never_inverted(qapp: QApplication, qtbot: QtBot) -> None:
    for palette in (LIGHT, DARK):
        from ui.look.palette import qt_palette

        qapp.setPalette(qt_palette(palette))
        code = QrCode("QR code", side=240)
        qtbot.addWidget(code)
        code.resize(240, 240)
        code.show_text("https://example.com/pay?token=abc")
        image = code.grab().toImage()
        step = 240 // (len(code.rows) + 2 * QUIET)
        margin = (240 - step * len(code.rows)) // 2
        assert margin >= QUIET * step
        assert image.pixelColor(2, 2).name() == "#ffffff"
        assert image.pixelColor(120, margin - 2).name() == "#ffffff"
        assert image.pixelColor(margin + step // 2, margin + step // 2).name() == "#000000"


def test_a_code_with_little_room_is_drawn_whole(qtbot: QtBot) -> None:
    code = QrCode("QR code", side=240)
    qtbot.addWidget(code)
    code.show_text("https://example.com/pay?token=abc")
    code.resize(240, 130)
    image = code.grab().toImage()
    step = 130 // (len(code.rows) + 2 * QUIET)
    margin = (130 - step * len(code.rows)) // 2
    left, foot = (240 - 130) // 2 + margin + step // 2, 130 - margin - step // 2 - 1
    assert image.pixelColor(left, foot).name() == "#000000"  # the corner of the third finder
    assert image.pixelColor(left, 128).name() == "#ffffff"
    assert code.minimumSizeHint().height() <= 130


def test_the_bar_is_to_scale(look: Look, qtbot: QtBot) -> None:
    bar = MoneyBar(look)
    qtbot.addWidget(bar)
    bar.resize(200, 14)
    bar.show_total(1000, Aggregate(authorized=1000, captured=500, cancelled=250))
    image = bar.grab().toImage()
    assert image.pixelColor(50, 7).name().upper() == LIGHT.captured.text
    assert image.pixelColor(120, 7).name().upper() == LIGHT.reserved.text
    assert image.pixelColor(180, 7).name().upper() == LIGHT.released.fill
    assert contrast(image.pixelColor(180, 0).name(), LIGHT.canvas) >= 3  # its edge shows on the paper


def test_a_badge_says_its_state(look: Look) -> None:
    badge = Badge(look)
    badge.show_standing(Standing.RESERVED, "until 21. May")
    assert badge.text() == "Reserved until 21. May"
    assert badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance("Reserved")


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with a field that has the keyboard."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    QVBoxLayout(host).addWidget(Field("x"))
    bring_up(host, qtbot)
    host.findChild(QLineEdit).setFocus()
    return host


def texts(notices: Notices) -> list[str]:
    return [card.text.text() for card in notices.cards]


def test_notices_do_not_take_the_focus_and_do_not_repeat(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    field = page.findChild(Field)
    before = field.geometry()
    for number in (1, 1, 2, 3, 4, 5, 6):
        notices.show_notice(f"Notice {number}", "check", LIGHT.captured, stays=False)
    assert texts(notices) == [f"Notice {number}" for number in (6, 5, 4)]
    assert len(notices.cards) == MOST
    assert field.edit.hasFocus()
    assert field.geometry() == before  # they lie over the page and push nothing
    assert notices.geometry().right() < page.width()
    notices.cards[0].close_button.click()
    assert len(notices.cards) == MOST - 1


def test_what_concerns_money_is_never_pushed_out(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    notices.show_notice("Reserved: 1", "lock", LIGHT.reserved, reference="K-1", words="red owl · K-1", stays=True)
    for number in range(9):
        notices.show_notice(f"Parked {number}", "check", LIGHT.captured, stays=False)
        notices.show_notice(f"Wrong {number}", "warning", LIGHT.failed, stays=True)
    assert "Reserved: 1" in texts(notices)
    assert sum(text.startswith("Wrong") for text in texts(notices)) == 9
    assert notices.height() <= page.height()  # more than fits is reached by scrolling
    assert [said.text for said in notices.kept] == ["Reserved: 1", *(f"Wrong {number}" for number in range(9))]


def reserve(notices: Notices, *numbers: int) -> None:
    for number in numbers:
        notices.show_notice(
            f"Reserved: {number}", "lock", LIGHT.reserved, reference=f"K-{number}", words=f"red owl {number} · K-{number}",
            stays=True, pile="Reserved",
        )  # fmt: skip


def test_from_the_third_on_they_are_one_card_that_unfolds(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    reserve(notices, 1, 2)
    assert texts(notices) == ["Reserved: 2", "Reserved: 1"]
    reserve(notices, 3, 4, 5)
    assert texts(notices) == ["Reserved · 5"]
    (pile,) = notices.cards
    assert isinstance(pile, PileCard)
    assert pile.about.toolTip().startswith("red owl 5, red owl 4") or pile.about.text().startswith("red owl 5")
    pile.turn.click()
    notices.show_notice("Declined: 9", "cross", LIGHT.failed, reference="K-9", stays=True, pile="Declined")
    notices.show_notice("Parked", "check", LIGHT.captured, stays=False)
    told = ["Declined: 9", *(f"Reserved: {n}" for n in (5, 4, 3, 2, 1))]
    assert texts(notices) == ["Parked", "Orders · 6", *told]  # of several kinds, and as open as it was
    opened: list[str] = []
    notices.opened.connect(opened.append)
    card = notices.cards[-1]
    assert isinstance(card, NoticeCard)
    assert card.open is not None
    card.open.click()
    assert opened == ["K-1"]
    for reference in ("K-1", "K-2", "K-3"):
        notices.drop_about(reference)
    assert texts(notices) == ["Parked", "Orders · 3", "Declined: 9", "Reserved: 5", "Reserved: 4"]
    notices.drop_about("K-9")
    assert texts(notices) == ["Parked", "Reserved: 5", "Reserved: 4"]
    reserve(notices, 6)
    pile = notices.cards[0]
    assert texts(notices) == ["Reserved · 3", "Parked"]
    pile.close_button.click()
    assert texts(notices) == ["Parked"]


def test_a_notice_is_low_and_tells_nothing_twice(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    reserve(notices, 1)
    notices.show_notice("Parked as K-7.", "check", LIGHT.captured, reference="K-7", words="K-7", stays=False)
    parked, reserved = notices.cards
    assert parked.sizeHint().height() <= 72 >= reserved.sizeHint().height()
    assert parked.about.isHidden()
    assert not reserved.about.isHidden()


def test_newer_word_about_an_order_takes_the_place_of_the_older(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    reserve(notices, 1)
    notices.show_notice("1,00 kr was captured.", "check", LIGHT.captured, reference="K-1", stays=False)
    assert texts(notices) == ["1,00 kr was captured."]
    notices.show_notice("Scanned: 1", "barcode", LIGHT.released, stays=False, topic="scan")
    notices.show_notice("Scanned: 1 · 2", "barcode", LIGHT.released, stays=False, topic="scan")
    assert texts(notices) == ["Scanned: 1 · 2", "1,00 kr was captured."]


def test_a_key_opens_the_newest_and_its_button_shows_it(look: Look, page: QWidget) -> None:
    notices = Notices(look, Shortcuts())
    notices.lie_over(page)
    opened: list[str] = []
    notices.opened.connect(opened.append)
    notices.open_newest()
    reserve(notices, 1, 2)
    notices.show_notice("Backed up.", "check", LIGHT.captured, stays=False)
    newest, older = (card for card in notices.cards if isinstance(card, NoticeCard) and card.open)
    assert newest.open is not None
    assert older.open is not None
    assert (newest.open.text(), older.open.text()) == ("Open  Ctrl+O", "Open")
    notices.open_newest()
    assert opened == ["K-2"]
    done: list[int] = []
    notices.show_notice("Gone.", "check", LIGHT.captured, stays=False, offer=("Undo", lambda: done.append(1)))
    offering = notices.cards[0]
    assert isinstance(offering, NoticeCard)
    assert offering.offer is not None
    assert (offering.offer.text(), newest.open.text()) == ("Undo  Ctrl+O", "Open")
    notices.open_newest()
    assert (done, opened) == ([1], ["K-2"])


def test_the_keyboard_goes_back_to_the_page_from_a_notice_that_is_put_away(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    left: list[int] = []
    notices.left.connect(lambda: left.append(1))
    reserve(notices, 1, 2)
    notices.cards[0].close_button.click()
    assert left == []  # the keyboard was elsewhere
    notices.cards[0].close_button.setFocus()
    notices.cards[0].close_button.click()
    assert left == [1]
    page.resize(400, 300)
    reserve(notices, 3)
    assert page.rect().contains(notices.geometry())


def test_qt_keeps_count_of_none(qapp: QApplication) -> None:
    """A PySide6 that loses references to None ends the process after a few thousand calls; ours must not."""
    made = label("x")
    before = sys.getrefcount(None)
    for _ in range(5_000):
        made.setText("y")
        made.setToolTip("")
        made.parentWidget()
        made.setFocus()
    assert abs(sys.getrefcount(None) - before) < 500


def test_what_cannot_be_read_becomes_a_line_that_says_so(lines: LinesEditor, qtbot: QtBot) -> None:
    """A scanner types on, whatever we think of the last code: nothing may run together and nothing may be lost."""
    bring_up(lines, qtbot)
    for words in ("Te 1.500", "Kake 35", "0*Cap 10", "Sofa 1 234,50"):
        enter(lines, words)
    assert [(row.name.text(), row.price.text()) for row in lines.rows] == [
        ("Te", "1.500"),
        ("Kake", "35,00"),
        ("0*Cap 10", ""),
        ("Sofa 1 234,50", ""),
    ]
    assert [row.wrong for row in lines.rows] == [True, False, True, True]
    assert "two ways" in lines.rows[0].error.text()
    assert [line.name for line in lines.readable()] == ["Kake"]
    assert lines.entry.hasFocus()


def test_an_amount_is_shown_whole_and_a_name_from_its_start(lines: LinesEditor, qtbot: QtBot) -> None:
    lines.resize(460, 600)
    bring_up(lines, qtbot)
    enter(lines, "A tractor wheel rim with a name that is longer than any line 649999,90")
    row = lines.rows[0]
    assert row.name.cursorPosition() == 0
    room = row.price.width() - row.price.fontMetrics().horizontalAdvance(row.price.text())
    assert room >= 18
    assert row.total.width() >= row.total.fontMetrics().horizontalAdvance("649\u00a0999,90")


def test_enter_in_a_line_that_cannot_be_read_stays_there(lines: LinesEditor, qtbot: QtBot) -> None:
    bring_up(lines, qtbot)
    enter(lines, "Cap 99,50")
    row = lines.rows[0]
    row.price.setFocus()
    row.price.setText("1.500")
    QTest.keyClick(row.price, Qt.Key.Key_Return)
    assert "two ways" in row.error.text()
    assert row.price.hasFocus()
    lines.held.remove_edited()
