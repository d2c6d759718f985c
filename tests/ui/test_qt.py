"""The Qt that is installed keeps count of references to None; one that does not aborts after some thousand calls."""

import sys

from PySide6.QtWidgets import QApplication

from ui.widgets.basics.labels import label


def test_qt_keeps_count_of_none(qapp: QApplication) -> None:
    """A PySide6 that loses references to None ends the process after a few thousand calls; ours must not."""
    made = label("x")
    before = sys.getrefcount(None)
    for _ in range(5_000):
        made.setText("y")
        made.setToolTip("")
        made.parentWidget()
        made.setFocus()
    assert abs(sys.getrefcount(None) - before) < 500
