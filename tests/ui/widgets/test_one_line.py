"""One line of text ends in dots where there is no room."""

from PySide6.QtWidgets import QApplication

from ui.widgets.one_line import OneLine


def test_one_line_ends_in_dots_and_shows_all_on_hovering(qapp: QApplication) -> None:
    made = OneLine("title")
    made.resize(120, 30)
    made.show_text("Skis with a name that is longer than the room")
    assert made.text().endswith("…")
    assert made.toolTip().startswith("Skis with a name that")
