"""What of a window cannot be read whole: too little room for its words, or cut off by what holds it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from ui.widgets.badge import Badge
from ui.widgets.basics.main_button import MainButton
from ui.widgets.one_line import OneLine

HINT_ROOM = 16
"""The padding of a button with a hint, beyond that of any button."""
SLACK = 1
"""Pixels that rounding may take."""


def clipped(widget: QWidget) -> list[str]:
    """A line for every visible label, button and field in `widget` that is cut off. What ends in … by itself, what wraps and
    has the height for it, and what a scrolled page shows further down does not count."""
    found = []
    for part in widget.findChildren(QWidget):
        if part.isVisible() and isinstance(part, QLabel | QAbstractButton | QComboBox | QLineEdit) and not _inner(part):
            found += [f"{_named(part)}: {trouble}" for trouble in (_too_small(part), _cut(part)) if trouble]
    return found


def _inner(part: QWidget) -> bool:
    """A part of a control that Qt made, such as the field of a choice or the cross of a field."""
    step = part.parentWidget()
    while step is not None:
        if isinstance(step, QLineEdit | QComboBox) or (
            isinstance(step, QAbstractScrollArea) and not isinstance(step, QScrollArea)
        ):
            return True
        step = step.parentWidget()
    return False


def _too_small(part: QWidget) -> str:
    needed = _needed(part)
    short = []
    if part.width() + SLACK < needed.width():
        short.append(f"{part.width()} px wide, needs {needed.width()}")
    if part.height() + SLACK < needed.height():
        short.append(f"{part.height()} px high, needs {needed.height()}")
    return "; ".join(short)


def _needed(part: QWidget) -> QSize:
    metrics = part.fontMetrics()
    if isinstance(part, OneLine) or (isinstance(part, Badge) and part.toolTip() == part.text()):
        return QSize(0, part.sizeHint().height())
    if isinstance(part, MainButton):
        return part.minimumSizeHint()
    if isinstance(part, QLabel):
        if part.wordWrap():
            longest = max(
                (metrics.horizontalAdvance(word) for word in part.text().replace("\u200b", " ").split()), default=0
            )
            return QSize(longest, part.heightForWidth(part.width()))
        return part.sizeHint()
    if isinstance(part, QComboBox):
        return QSize(metrics.horizontalAdvance(part.currentText()) + 24, metrics.height())
    if isinstance(part, QLineEdit):
        return QSize(0, metrics.height())
    if isinstance(part, QCheckBox):
        return part.sizeHint()
    assert isinstance(part, QAbstractButton)
    words = metrics.size(Qt.TextFlag.TextShowMnemonic, part.text()) if part.text() else QSize(0, 0)
    icon = 0 if part.icon().isNull() else part.iconSize().width() + 4
    beside = 0
    if (
        isinstance(part, QPushButton) and part.text() and part.layout() is not None
    ):  # a hint lies on it, behind the words
        beside = HINT_ROOM + sum(
            label.sizeHint().width() + 8 for label in part.findChildren(QLabel) if label.isVisible()
        )
    return QSize(words.width() + icon + beside + (8 if part.text() else 0), words.height())


def _cut(part: QWidget) -> str:
    """Whether something that holds `part` is smaller than that. A scrolled page may be longer than its frame, not wider."""
    at = QRect(QPoint(0, 0), part.size())
    step = part
    while not step.isWindow() and (parent := step.parentWidget()) is not None:
        at.translate(step.pos())
        outer = parent.parentWidget()
        across = at.left() < -SLACK or at.right() > parent.width() - 1 + SLACK
        down = at.top() < -SLACK or at.bottom() > parent.height() - 1 + SLACK
        if isinstance(outer, QScrollArea) and outer.viewport() is parent:
            never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            across = across and outer.horizontalScrollBarPolicy() is never
            down = down and outer.verticalScrollBarPolicy() is never
        if across or down:
            return f"cut off by {type(parent).__name__} at {at.getRect()} in {parent.width()}×{parent.height()}"
        if isinstance(outer, QScrollArea):
            return ""  # what scrolls is seen in parts
        step = parent
    return ""


def _named(part: QWidget) -> str:
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    return f"{type(part).__name__} “{words or part.accessibleName()}”"
