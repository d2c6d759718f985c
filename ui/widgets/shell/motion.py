"""Short motion that shows where something went, if wanted.

None where a person or the system asks for none.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.look.theme import Look


def unfold(widget: QWidget, look: Look) -> None:
    """Let a new widget grow to its height.

    What is below is seen to make room for it.
    """
    if not look.motion_ms:
        return
    from PySide6.QtCore import QEasingCurve, QPropertyAnimation

    # Given back at the end, or the widget could never grow again.
    free = widget.maximumHeight()
    moving = QPropertyAnimation(widget, b"maximumHeight", widget)
    moving.setDuration(look.motion_ms)
    moving.setEasingCurve(QEasingCurve.Type.OutCubic)
    moving.setStartValue(0)
    moving.setEndValue(widget.sizeHint().height())
    moving.finished.connect(lambda: widget.setMaximumHeight(free))
    moving.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
