"""A line of a list in a card."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.widgets.basics.list_line import list_line


def test_a_line_without_a_remark_has_no_room_for_one() -> None:
    title = QLabel("Anna")
    line = list_line(title, "", QPushButton("Change"))
    assert [each.text() for each in line.findChildren(QLabel)] == ["Anna"]
    assert [each.text() for each in line.findChildren(QPushButton)] == ["Change"]


def test_what_a_line_has_stands_in_order(qtbot: object) -> None:
    mark, title, press = QWidget(), QLabel("Anna"), QPushButton("Change")
    mark.setFixedWidth(8)
    line = list_line(title, "may refund", press, mark=mark)
    line.resize(600, 60)
    line.show()
    remark = next(each for each in line.findChildren(QLabel) if each is not title)
    assert remark.text() == "may refund"
    assert mark.x() < title.x() == remark.x() < press.x()
    assert title.y() < remark.y()
