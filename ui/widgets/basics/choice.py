"""Lists and tabs to choose one of several with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QTabBar

from ui.look.fonts import font
from ui.look.sizes import SMALL


class Choice(QComboBox):
    """A drop-down list with all rows in sight, deaf to the wheel.

    The mouse wheel never changes what is chosen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # nor does the wheel take the keyboard there

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page below the pointer is what the wheel is for

    def showPopup(self) -> None:
        self._prepare_rows()
        super().showPopup()

    def _prepare_rows(self) -> None:
        """Rows of the style sheet's height, as many as there are, none cut at its end."""
        rows = self.view()
        # The delegate that a combo box brings along takes no heights from a style sheet.
        if not isinstance(rows.itemDelegate(), QStyledItemDelegate):
            rows.setItemDelegate(QStyledItemDelegate(rows))
        # Qt would show ten and scroll to the others, which nobody looks for.
        self.setMaxVisibleItems(max(1, self.count()))
        rows.setMinimumWidth(rows.sizeHintForColumn(0) + 2 * SMALL)


class Tabs(QTabBar):
    """Tabs of a page's parts, which are deaf to the wheel as well."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "parts")
        self.setDrawBase(False)
        self.setFont(font("body"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def choice(name: str, options: list[tuple[str, str]]) -> QComboBox:
    """A list of (value, words) to choose from."""
    widget = Choice()
    widget.setAccessibleName(name)
    widget.setFont(font("body"))
    for value, words in options:
        widget.addItem(words, value)
    return widget
