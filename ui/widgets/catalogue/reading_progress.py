"""A file is being read: how far it is, and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.labels import label

_STEPS = 100


class Reading(QWidget):
    """Emits `left` when the wait is given up."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        # Read aloud by its value; a number in six pixels of height is no use to eyes.
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Reading the file"))
        self.stop = button(tr("Stop"), self.left.emit)
        column = page_frame(self)
        column.addStretch(1)
        column.addWidget(label(tr("Reading the file…"), "heading", align=Qt.AlignmentFlag.AlignHCenter))
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stop)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_progress(self, done: float) -> None:
        """Show how far it is, 0 to 1."""
        self.bar.setValue(round(done * _STEPS))
