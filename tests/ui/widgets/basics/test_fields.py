"""Fields drop what nobody sees, and complain below themselves."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.basics.fields import Field


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
