"""What is still open as the window closes, told in a last box."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from app.domain.standing import Standing
from ui.look.sizes import ICON_LARGE
from ui.look.texts import tr

if TYPE_CHECKING:
    from app.domain.desk.views import WaitingRow
    from ui.look.theme import Look

STAYS_MS = 60_000
"""So long the box stays where nobody closes it; a shop that has closed shall not leave one behind for the night."""


class LeftOpen(NamedTuple):
    """Customers who have not answered, and orders on their way or not known."""

    customers: int = 0
    orders: int = 0

    def sentences(self) -> str:
        """A line for each, in the language of the window."""
        lines = []
        if self.customers:
            lines.append(
                tr("{count} customers have not answered yet.", count=self.customers).format(count=self.customers)
            )
        if self.orders:
            words = tr("{count} orders are on their way, or not known yet.", count=self.orders)
            lines.append(words.format(count=self.orders))
        return "\n".join(lines)


def count_left_open(rows: Sequence[WaitingRow]) -> LeftOpen:
    """What the strip of the window showed last, counted."""
    customers = sum(row.standing is Standing.WAITING for row in rows)
    return LeftOpen(customers, len(rows) - customers)


def left_open_box(look: Look, left: LeftOpen) -> QMessageBox:
    """The box that says it once the window has gone."""
    box = QMessageBox()
    box.setWindowTitle("Kvitt")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Kvitt is closed.") + "\n" + left.sentences())
    box.setInformativeText(tr("Nothing is lost: Kvitt goes on with it when it is opened again."))
    box.setIconPixmap(look.pixmap("hourglass", look.palette.waiting.text, ICON_LARGE))
    box.addButton(tr("Close"), QMessageBox.ButtonRole.AcceptRole)
    QTimer.singleShot(STAYS_MS, box, box.reject)
    return box
