"""Fields drop what nobody sees, and complain below themselves."""

from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.basics.fields import Edit, Field, show_search_icon


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


def test_what_is_dictated_counts_as_typed_and_what_the_program_fills_in_does_not(qtbot: QtBot) -> None:
    edit = Edit("1")
    qtbot.addWidget(edit)
    heard: list[str] = []
    edit.textEdited.connect(heard.append)
    editable = QAccessible.queryAccessibleInterface(edit).editableTextInterface()
    editable.replaceText(0, 1, "2")  # as a screen reader or a dictation does it
    assert heard == ["2"]
    edit.setText("3")
    edit.clear()
    assert heard == ["2"]
    QTest.keyClicks(edit, "45")
    assert heard == ["2", "4", "45"]
    editable.insertText(2, "6")
    edit.setText("45")
    editable.replaceText(0, 2, "456")
    assert heard == ["2", "4", "45", "456", "456"]


def test_the_icon_of_a_search_has_a_name_and_leads_into_it(qtbot: QtBot) -> None:
    edit = Edit()
    qtbot.addWidget(edit)
    show_search_icon(edit, Look(LIGHT, "en"))
    edit.show()
    (icon,) = edit.findChildren(QAbstractButton)
    assert QAccessible.queryAccessibleInterface(icon).text(QAccessible.Text.Name) == "Search"
    edit.activateWindow()
    qtbot.waitUntil(lambda: edit.isActiveWindow())
    edit.clearFocus()
    icon.click()
    assert edit.hasFocus()
