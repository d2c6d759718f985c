"""Walks through every page and window: what is there, what it is called, and where the keyboard stops."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
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


ROLES = {
    QAbstractButton: {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton},
    QLineEdit: {QAccessible.Role.EditableText},
    QComboBox: {QAccessible.Role.ComboBox},
    QTableView: {QAccessible.Role.Table},
    QProgressBar: {QAccessible.Role.ProgressBar},
    QLabel: {QAccessible.Role.StaticText, QAccessible.Role.Graphic},
}


def mistold(root: QWidget) -> list[str]:
    """What has no name, another role than it has, or keeps its value to itself."""
    inner = inner_parts(root)
    wrong = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget in inner:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        for kind, roles in ROLES.items():
            if isinstance(widget, kind) and interface.role() not in roles:
                wrong.append(f"{named(widget)} is a {interface.role()}")
        if isinstance(widget, (*CONTROLS, QProgressBar)) and not heard(widget):
            wrong.append(f"{named(widget)} has no name")
        if isinstance(widget, QLineEdit) and interface.text(QAccessible.Text.Value) != widget.text():
            wrong.append(f"{named(widget)} does not tell its text")
        if isinstance(widget, QComboBox) and widget.currentText() not in (
            interface.text(QAccessible.Text.Value),
            interface.text(QAccessible.Text.Name),
        ):
            wrong.append(f"{named(widget)} does not tell its choice")
        on = widget.isChecked() if isinstance(widget, QAbstractButton) and widget.isCheckable() else None
        if on is not None and bool(interface.state().checked) != on:
            wrong.append(f"{named(widget)} does not tell whether it is on")
        if isinstance(widget, QLabel):
            if widget.textFormat() is not Qt.TextFormat.PlainText:
                wrong.append(f"{named(widget)} reads markup")
            if widget.text() and widget.text() not in heard(widget) and not widget.accessibleName():
                wrong.append(f"{named(widget)} hides {widget.text()}")
    return wrong
