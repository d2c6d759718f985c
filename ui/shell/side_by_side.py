"""A wide window's list of orders beside the open one."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

WIDE_FROM = 1600
"""From this width of the window on there is room for both."""
LEAST, PERCENT = 440, 36
"""The least width of the list, and its part of what both share."""


class SideBySide:
    """Holds the list in `aside` while an order is shown in a wide window.

    Otherwise the list is a page like any other.
    """

    def __init__(self, pages: QStackedWidget) -> None:
        self._pages = pages
        self.aside = QWidget()
        column = QVBoxLayout(self.aside)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        self.aside.hide()

    def holds(self, page: QWidget) -> bool:
        """Whether `page` stands beside the one that is shown."""
        return page.parentWidget() is self.aside

    def arrange(self, page: QWidget, *, beside: bool) -> None:
        """Let `page` stand beside the others, or be one of them again."""
        if beside and not self.holds(page):
            self._pages.removeWidget(page)
            self._column.addWidget(page)
            # A page that a stack gave away stays hidden.
            page.show()
        elif not beside and self.holds(page):
            self._column.removeWidget(page)
            self._pages.addWidget(page)
        self.aside.setVisible(beside)

    def fit(self, room: int) -> None:
        """Take a part of the `room` that both share."""
        self.aside.setFixedWidth(max(LEAST, room * PERCENT // 100))
