"""The field that searches the catalogue: Enter and Down leave it, everything else is typed."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.widgets.catalogue.search_field import SearchField, dropped_file


def test_enter_and_down_leave_it(qapp: QApplication) -> None:
    field, left = SearchField(), list[str]()
    field.entered.connect(lambda: left.append("entered"))
    field.left_down.connect(lambda: left.append("down"))
    QTest.keyClicks(field, "hood")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Enter)
    assert left == ["down", "entered", "entered"]
    assert field.text() == "hood"


def dropping(*files: str) -> str:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(file) for file in files])
    none = Qt.MouseButton.NoButton
    event = QDropEvent(QPointF(), Qt.DropAction.CopyAction, carried, none, Qt.KeyboardModifier.NoModifier)
    return dropped_file(event)


def test_one_file_can_be_dropped(qapp: QApplication) -> None:
    assert dropping("/a/goods.csv") == "/a/goods.csv"
    assert dropping() == ""
    assert dropping("/a/goods.csv", "/a/more.csv") == ""
