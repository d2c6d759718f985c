"""Two ways into the catalogue: a search field, and a dropped file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.widgets.basics.fields import Visible


class SearchField(QLineEdit):
    """Emits `entered` on Enter and `left_down` on Down."""

    entered = Signal()
    left_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(Visible(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


def dropped_file(event: QDropEvent) -> str:
    """The one file that is being dropped, or nothing."""
    urls = event.mimeData().urls()
    # Two at once could only be read one after the other, and the first would be lost from sight.
    return urls[0].toLocalFile() if len(urls) == 1 else ""
