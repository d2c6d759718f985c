"""Cards, pages, and what lies in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.sizes import GAP, ROOM, SMALL, WIDE
from ui.widgets.basics.labels import label


class Card(QFrame):
    """A surface on the canvas with a title and room inside."""

    def __init__(self, title: str = "", role: str = "card") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(ROOM, GAP, ROOM, ROOM)
        self.inside.setSpacing(SMALL)
        if title:
            self.title = label(title, "heading")
            self.inside.addWidget(self.title)


def press_card(title: str, words: str, press: QWidget) -> Card:
    """A card with a button that leads elsewhere."""
    card = Card(title)
    card.inside.addWidget(label(words, "small", wrap=True))
    row = QHBoxLayout()
    row.addWidget(press)
    row.addStretch(1)
    card.inside.addLayout(row)
    return card


def page_frame(widget: QWidget) -> QVBoxLayout:
    """The margins of a page, and its column."""
    widget.setProperty("role", "page")
    # A plain QWidget draws no background of a style sheet without being asked to.
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(widget)
    column.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
    column.setSpacing(ROOM)
    return column


def clear(layout: QVBoxLayout | QHBoxLayout | QGridLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.widget()
        if inner is not None:
            # It lives until the loop comes round, and would be seen in the corner until then.
            inner.hide()
            inner.deleteLater()
