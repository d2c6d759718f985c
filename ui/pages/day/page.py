"""The page *Day*: closing it, and reports of any days."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.later import Later
from ui.context import Context
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.pages.day.closing_view import ClosingView
from ui.pages.day.report_view import ReportView
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.choice import Tabs
from ui.widgets.basics.labels import label
from ui.widgets.shell.notice_room import Uncovered

CLOSING, REPORT = range(2)
"""The tabs, from left to right."""


class DayPage(QWidget):
    """Emits what the view that closes the day emits.

    And `report_made` once, with the view of the reports.
    """

    opened = Signal(str)
    paper_wanted = Signal(object, object)
    pdf_wanted = Signal(object, object)
    hand_on_wanted = Signal(object)
    unit_wanted = Signal(int)
    report_made = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.closing = ClosingView(context)
        self.tabs = Tabs()
        self.tabs.setAccessibleName(tr("Day"))
        for words in (tr("Close the day"), tr("Reports")):
            self.tabs.addTab(words)
        column = page_frame(self)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(label(tr("Day"), "title"))
        head.addWidget(self.tabs)
        head.addStretch(1)
        column.addLayout(head)
        self._views = QStackedWidget()
        self._views.addWidget(self.closing)
        column.addWidget(self._views, 1)
        for mine, its in (
            (self.opened, self.closing.opened),
            (self.paper_wanted, self.closing.paper_wanted),
            (self.pdf_wanted, self.closing.pdf_wanted),
            (self.hand_on_wanted, self.closing.hand_on_wanted),
            (self.unit_wanted, self.closing.unit_wanted),
        ):
            its.connect(mine)
        self.tabs.currentChanged.connect(self._on_tab)

    @Later
    def report(self) -> ReportView:
        """The reports, which the closing of a day does without."""
        view = ReportView(self._context)
        self._views.addWidget(view)
        self.report_made.emit(view)
        return view

    @property
    def uncovered(self) -> Uncovered:
        """Which day or days it is about, which no notice lies over."""
        shown = self._views.currentWidget()
        return Uncovered(above=(self.closing.which if shown is self.closing else self.report.which,))

    def focus_first(self) -> None:
        """Put the keyboard into the view that is shown."""
        if self.tabs.currentIndex() == CLOSING:
            self.closing.focus_first()
        else:
            self.report.focus_first()

    def _on_tab(self, tab: int) -> None:
        self._views.setCurrentWidget(self.closing if tab == CLOSING else self.report)
