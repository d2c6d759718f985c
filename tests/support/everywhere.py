"""Walks through every page and window: what is there, what it is called, and where the keyboard stops."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QTableView,
    QWidget,
)

from tests.support.counter import Counter
from tests.support.places import PLACES, each_place

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTableView)


def inner_parts(root: QWidget) -> set[QWidget]:
    """What Qt made inside of controls."""
    return {
        part
        for outer in root.findChildren(QWidget)
        if isinstance(outer, QTableView | QComboBox | QLineEdit)
        for part in outer.findChildren(QWidget)
    }


def controls(root: QWidget) -> list[QWidget]:
    """All that can be operated now."""
    inner = inner_parts(root)
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and widget not in inner and widget.isVisible() and widget.isEnabled()
    ]


def stops(root: QWidget) -> list[QWidget]:
    """All that Tab leads to now; of a choice of one only the chosen button (the arrow keys move within it)."""
    return [
        widget
        for widget in controls(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(widget, QAbstractButton) and widget.group() is not None and not widget.isChecked())
    ]


def everywhere(counter: Counter, check: Callable[[QWidget], list[str]]) -> dict[str, list[str]]:
    """What `check` finds, place by place."""
    found = {name: check(root) for name, root in each_place(counter)}
    assert found.keys() == PLACES.keys()
    return {name: told for name, told in found.items() if told}


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{heard(widget)}”"


def heard(widget: QWidget) -> str:
    """The name that a screen reader is given."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name).strip()
