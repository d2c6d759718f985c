"""What the catalogue shows while nothing is in it: three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.sizes import GAP, SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label

BUTTON_WIDTH = 240


class EmptyCatalogue(QWidget):
    """Emits `import_wanted`, `new_wanted` or `sample_wanted`."""

    import_wanted = Signal()
    new_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignHCenter
        self.import_button = button(tr("Import a file…"), self.import_wanted.emit)
        self.new = button(tr("Add a product"), self.new_wanted.emit)
        self.sample = button(tr("Try the sample shop"), self.sample_wanted.emit)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        # A little above the middle, where the eye rests.
        column.addStretch(2)
        column.addWidget(label(tr("No products yet"), "heading", align=centre))
        words = tr("Products you add here come up as you type or scan. You can also drop a CSV file here.")
        column.addWidget(label(words, "muted", wrap=True, align=centre))
        column.addSpacing(SMALL)
        for each in (self.import_button, self.new, self.sample):
            row = QHBoxLayout()
            row.setSpacing(SMALL)
            row.addStretch(1)
            each.setMinimumWidth(BUTTON_WIDTH)
            row.addWidget(each)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(3)

    def focus_first(self) -> None:
        """Put the keyboard on the first way."""
        self.import_button.setFocus()
