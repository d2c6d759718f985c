"""Fields, labels and buttons: plain text, complaints below the field, Enter presses nothing."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.one_line import OneLine

HOSTILE = '<img src="file:///etc/hostname"><b>bold</b> & <a href="https://example.com">x</a>'


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


def test_text_from_outside_is_never_markup(qapp: QApplication) -> None:
    made = label(HOSTILE)
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.text() == HOSTILE
    assert OneLine("title").textFormat() is Qt.TextFormat.PlainText
    assert button("a & b", lambda: None).text() == "a && b"


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
