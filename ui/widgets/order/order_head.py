"""The head of an order's page: name, standing, amount, help.

What to do or say.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.desk.views import OrderView
from app.domain.money import format_money
from app.domain.standing import Standing
from ui.look.formats import moment
from ui.look.order_words import beside_badge, noted_words, state_of, totals, trouble
from ui.look.sizes import ROOM, SMALL
from ui.look.theme import Look
from ui.widgets.badge import Badge
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce, show_role
from ui.widgets.one_line import OneLine
from ui.widgets.order.money_bar import MoneyBar
from ui.widgets.order.order_title import OrderTitle, copyable


class OrderHead(QWidget):
    """All of it can be marked and copied.

    `tools` stand beside what to do, `aid` beside what went wrong. `unit_name` gives the name of a sales unit, where there are
    several, and `elsewhere_words` what another till does with an order.
    """

    unit_name: Callable[[int], str] = staticmethod(lambda unit: "")
    elsewhere_words: Callable[[OrderView], str] = staticmethod(lambda view: "")

    def __init__(self, look: Look, tools: tuple[QPushButton, ...], aid: QPushButton) -> None:
        super().__init__()
        self._look = look
        self.heading = OrderTitle()
        self.badge = Badge(look)
        self.amount = copyable(label(role="amount"))
        self.totals = copyable(label(role="muted", wrap=True))
        self.bar = MoneyBar(look)
        self.who = copyable(label(role="small", align=Qt.AlignmentFlag.AlignRight))
        self.help = copyable(label(role="body", wrap=True))
        self.noted = OneLine("small")
        copyable(self.noted)
        self.trouble = copyable(label(role="error", wrap=True))
        self.elsewhere = copyable(label(role="strong", wrap=True))
        self.elsewhere.hide()
        self.money = QWidget()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOM)
        head = _row(ROOM)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.badge)
        column.addLayout(head)
        self._lay_out_money()
        column.addWidget(self.money)
        explained = _row(SMALL)
        explained.addWidget(self.help, 1)
        explained.addStretch()
        for each in tools:
            explained.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(explained)
        beneath = _row(SMALL)
        beneath.addWidget(self.trouble, 1)
        beneath.addWidget(aid)
        column.addLayout(beneath)
        column.addWidget(self.elsewhere)
        column.addWidget(self.noted)

    def add_line(self, line: QWidget) -> None:
        """Add a line below the amount."""
        row = _row(0)
        row.addWidget(line)
        row.addStretch(1)
        self._column.insertLayout(self._column.indexOf(self.money) + 1, row)

    def _lay_out_money(self) -> None:
        money = _row(ROOM)
        self.money.setLayout(money)
        money.addWidget(self.amount)
        beside = QVBoxLayout()
        beside.setSpacing(SMALL)
        beside.addWidget(self.bar)
        words = _row(SMALL)
        words.addWidget(self.totals, 1)
        words.addWidget(self.who)
        beside.addLayout(words)
        money.addLayout(beside, 1)

    def show_view(self, view: OrderView) -> None:
        """Show where an order stands."""
        language = self._look.language
        self.heading.show_order(view.reference, view.order.words or view.order.shown_description)
        self.badge.show_standing(view.standing, beside_badge(view, language), word=state_of(view))
        self.amount.setText(format_money(view.order.total, language))
        self.bar.show_total(view.order.total.minor, view.aggregate)
        # Before approval an empty bar would look like something that failed.
        self.bar.setVisible(bool(view.aggregate.authorized))
        self.totals.setText(totals(view, language))
        self.trouble.setText(trouble(view, language))
        self.trouble.setVisible(bool(self.trouble.text()))
        self.elsewhere.setText(self.elsewhere_words(view))
        self.elsewhere.setVisible(bool(self.elsewhere.text()))
        noted = noted_words(view)
        self.noted.show_text(noted)
        self.noted.setVisible(bool(noted))
        show_role(self.trouble, "unknown" if view.standing is Standing.UNKNOWN else "error")

    def announce_change(self, before: OrderView, view: OrderView) -> None:
        """Have a screen reader say what became of the order.

        Once, and not with each reload.
        """
        if (before.standing, before.aggregate) != (view.standing, view.aggregate):
            # The sums where there are some: half of an order captured is not the amount of its request.
            announce(self.badge, f"{self.badge.text()} · {self.totals.text() or self.amount.text()}", urgent=True)

    def show_who(self, view: OrderView, whole_number: str, now: datetime) -> None:
        """Say whose order it is and when it was made.

        By the `whole_number` too, while somebody wants to see that.
        """
        who = " ".join(part for part in (view.order.customer, whole_number) if part) or view.phone
        at = moment(view.made_at, now, self._look.language)
        self.who.setText(" · ".join(part for part in (self.unit_name(view.unit), who, at) if part))


def _row(spacing: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    return row
