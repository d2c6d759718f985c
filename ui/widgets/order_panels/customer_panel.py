"""The customer of an order, and the other orders of the same number."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from app.domain.desk.customer_orders import CustomerHistory, CustomerOrders
from app.domain.desk.views import OrderRow
from app.domain.money import format_money
from app.words.desk.moments import day_in
from app.words.language import one_point
from ui.look.formats import moment
from ui.look.sizes import GAP, SMALL
from ui.look.texts import state_word, tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable
from ui.widgets.scrolls import ScrollCard


class CustomerPanel(ScrollCard):
    """Emits `chosen` with the reference of another order.

    And `privacy_wanted` for what is kept of the customer.
    """

    chosen = Signal(str)
    privacy_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Customer"))
        self._look = look
        self._shown: object = None
        self.who = copyable(label(wrap=True))
        self.inside.insertWidget(1, self.who)
        self.history = copyable(label(role="small", wrap=True))
        self.inside.insertWidget(2, self.history)
        self.privacy = button(tr("Hand out or erase what is kept…"), self.privacy_wanted.emit, "quiet", by_enter=True)
        self.inside.addWidget(self.privacy)
        self.entries: list[QPushButton] = []

    def show_history(self, history: CustomerHistory | None, now: datetime) -> None:
        """Say how often the customer ordered, since when, and what was paid."""
        self.history.setVisible(history is not None)
        if history is None:
            return
        # Most customers never got anything back, and a nought would only raise the question.
        if any(money.minor for money in history.refunded):
            words = tr("Orders: {number}, since {day}. Captured {captured}, refunded {refunded}.")
        else:
            words = tr("Orders: {number}, since {day}. Captured {captured}.")
        sums = {
            name: " + ".join(format_money(money, self._look.language) for money in each)
            for name, each in (("captured", history.captured), ("refunded", history.refunded))
        }
        since = day_in(self._look.language, history.first.astimezone().date(), now.astimezone().date())
        self.history.setText(one_point(words.format(number=history.orders, day=since, **sums)))

    def show_customer(self, who: str, found: CustomerOrders, now: datetime) -> None:
        """Show `who` it is and the orders `found`, twins first."""
        if (who, found) == self._shown:
            return
        self._shown = (who, found)
        self.who.setText(who or tr("No name and no number."))
        # A customer is found by the number alone.
        self.privacy.setVisible(bool(found.own.phone))
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        self.entries = []
        if found.twins:
            column.addWidget(self._twins(found, now))
        others = [row for row in found.others if row not in found.twins]
        if others:
            column.addWidget(copyable(label(tr("Other orders of this number"), "small", wrap=True)))
        for row in others:
            column.addWidget(self._entry(row, now))
        for words in _nothing_or_more(found):
            column.addWidget(copyable(label(words, "small", wrap=True)))
        self.show_inside(column)

    def _twins(self, found: CustomerOrders, now: datetime) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "warning")
        column = QVBoxLayout(frame)
        column.setContentsMargins(GAP, SMALL, GAP, SMALL)
        column.setSpacing(SMALL)
        words = tr("The same number was asked for the same amount within ten minutes. Is one of them too many?")
        column.addWidget(copyable(label(words, wrap=True)))
        for row in found.twins:
            column.addWidget(self._entry(row, now))
        return frame

    def _entry(self, row: OrderRow, now: datetime) -> QPushButton:
        language = self._look.language
        state = state_word(row.standing, to_ship=row.to_ship, refunded=row.refunded)
        words = f"{row.reference} · {format_money(row.amount, language)}\n{state} · {moment(row.at, now, language)}"
        entry = button(words, partial(self.chosen.emit, row.reference), "row")
        # Read out, two lines would run into one.
        entry.setAccessibleName(words.replace("\n", ", "))
        self.entries.append(entry)
        return entry


def _nothing_or_more(found: CustomerOrders) -> list[str]:
    if not found.others:
        return [tr("No other order went to this number.") if found.own.phone else tr("No number is known to look by.")]
    return [tr("Older ones: search by the number.")] if found.more else []
