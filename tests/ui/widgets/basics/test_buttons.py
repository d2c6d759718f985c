"""Enter never presses a button."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.basics.buttons import button


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
