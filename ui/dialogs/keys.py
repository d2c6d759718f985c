"""All keys, on one card."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from ui.texts import tr
from ui.theme import GAP, ROOM, WIDE
from ui.widgets.basics import button, label


def key_list() -> tuple[tuple[str, str], ...]:
    """Every key of the window and what it does."""
    return (
        ("F2", tr("New order")),
        ("F3", tr("Orders")),
        ("F8", tr("Settings")),
        ("F11", tr("Drills (practice)")),
        ("F12", tr("Pretend phone (practice)")),
        ("Ctrl+Enter", tr("The main button: send, capture, save")),
        ("Ctrl+F  /", tr("Search orders")),
        ("Enter", tr("Add the typed product, or go on; open the chosen order")),
        ("Ctrl+Del", tr("Remove the line that is being edited")),
        ("Ctrl+E", tr("Change a draft")),
        ("Esc", tr("Back")),
        ("F1", tr("These keys")),
    )


class KeysDialog(QDialog):
    """Shows the keys until it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(ROOM)
        column.addWidget(label(tr("Keys"), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(GAP)
        for row, (key, words) in enumerate(key_list()):
            grid.addWidget(label(key, "strong"), row, 0)
            grid.addWidget(label(words), row, 1)
        column.addLayout(grid)
        column.addWidget(button(tr("Close"), self.accept))
