"""The lines of an order: typed in one field, edited in place, kept as they are while half typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.input.typed_order import TypedLine
from app.domain.money import Currency
from ui.input.shortcuts import Shortcuts
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.new_order.lines import LinesEditor


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(LIGHT, "nb")


@pytest.fixture
def lines(look: Look, qtbot: QtBot) -> LinesEditor:
    made = LinesEditor(look, Shortcuts(), Currency.NOK, lambda: (2500, 1500, 0), 2500)
    made.entered.connect(lambda _typed: made.enter())  # nothing is in the catalogue
    qtbot.addWidget(made)
    return made


def bring_up(widget: QWidget, qtbot: QtBot) -> None:
    """Show a widget as a window with the keyboard."""
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def enter(lines: LinesEditor, words: str) -> None:
    QTest.keyClicks(lines.entry, words)
    QTest.keyClick(lines.entry, Qt.Key.Key_Return)


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
    assert "på to måter" in lines.rows[0].error.text()
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
    assert "på to måter" in row.error.text()
    assert row.price.hasFocus()
    lines.line_rows.remove_edited()
