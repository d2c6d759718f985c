"""Parts side by side, in as many lines as they need; what is hidden leaves no gap."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.look.sizes import SMALL
from ui.widgets.basics.wrapping import WrappingLayout


def test_a_hidden_part_leaves_no_gap(qapp: QApplication) -> None:
    whole = QWidget()
    row = WrappingLayout(whole)
    parts = [QPushButton(f"Part {number}") for number in range(3)]
    for part in parts:
        row.addWidget(part)
    parts[1].hide()
    whole.resize(1000, 100)
    whole.show()
    assert parts[2].x() == parts[0].width() + SMALL
    whole.resize(parts[0].width() + 1, 200)
    qapp.processEvents()
    assert (parts[2].x(), parts[2].y()) == (0, parts[0].height() + SMALL)
