"""Marks of a control's state, for eyes and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `text`.

    An `urgent` one at once, any other when it has finished what it is saying.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if urgent else level.Polite)
    QAccessible.updateAccessibility(event)


def show_role(widget: QWidget, role: str) -> None:
    """Give a widget another part of the style sheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        _wear(widget)


def set_mark(widget: QWidget, mark: str, on: bool) -> None:
    """Set a yes-or-no property that the style sheet knows."""
    if bool(widget.property(mark)) != on:
        widget.setProperty(mark, on)
        _wear(widget)


def _wear(widget: QWidget) -> None:
    """Have the style sheet looked up again. Before a widget is polished, or there is a sheet at all, that comes by itself;
    the first start then needs nothing of `style`, which takes 7 ms to learn its names."""
    application = QApplication.instance()
    sheet = isinstance(application, QApplication) and application.styleSheet()
    if sheet and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def mark_wrong(edit: QWidget, wrong: bool) -> None:
    """Draw a control as one whose content cannot be used."""
    set_mark(edit, "wrong", wrong)


def stop_before(widget: QWidget) -> QWidget:
    """Where Shift+Tab leads from `widget`, were everything to be seen."""
    # Qt's chain is a ring of all widgets, most of which Tab passes by.
    step = widget.previousInFocusChain()
    while step not in (None, widget) and not step.focusPolicy() & Qt.FocusPolicy.TabFocus:
        step = step.previousInFocusChain()
    return step or widget
