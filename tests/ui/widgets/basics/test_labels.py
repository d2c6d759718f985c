"""Text from outside is never markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.one_line import OneLine

HOSTILE = '<img src="file:///etc/hostname"><b>bold</b> & <a href="https://example.com">x</a>'


def test_text_from_outside_is_never_markup(qapp: QApplication) -> None:
    made = label(HOSTILE)
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.text() == HOSTILE
    assert OneLine("title").textFormat() is Qt.TextFormat.PlainText
    assert button("a & b", lambda: None).text() == "a && b"
