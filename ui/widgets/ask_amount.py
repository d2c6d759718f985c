"""A place on the page that asks once more before money goes back: how much, why, and the act in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.money import Currency, Money, format_minor, format_money, parse_amount
from app.domain.problem import Invalid
from ui.texts import sentence, tr
from ui.theme import SMALL, Look
from ui.widgets.basics import Card, Field, MainButton, button, label


class AskAmount(Card):
    """Emits `confirmed` with an amount (minor units) and a reason; folds itself away on *Not now*."""

    confirmed = Signal(int, str)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._act = ""
        self._most = Money(0, Currency.NOK)
        self.explained = label(wrap=True)
        self.amount = Field(tr("Amount"))
        self.reason = Field(tr("Reason"))
        self.confirm = MainButton(self._on_confirm)
        self.later = button(tr("Not now"), self.leave, "quiet")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self.amount.setFixedWidth(160)
        row.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.later, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignBottom)
        self.inside.addWidget(self.explained)
        self.inside.addLayout(row)
        self.amount.edit.textChanged.connect(self._on_typed)
        self.hide()

    def ask(self, act: str, explained: str, most: Money, *, fixed: bool) -> None:
        """Open: `act` is the word of the act, `most` the largest amount and what is proposed; `fixed` leaves no choice."""
        self._act, self._most = act, most
        self.explained.setText(explained)
        self.amount.setVisible(not fixed)
        self.reason.setVisible(not fixed)
        self.amount.edit.setText(format_minor(most.minor, self._look.language))
        self.amount.complain("")
        self.reason.edit.clear()
        self._on_typed()
        self.show()
        if fixed:
            self.later.setFocus()
        else:
            self.amount.setFocus()
            self.amount.edit.selectAll()

    def _on_typed(self) -> None:
        try:
            shown = format_money(Money(parse_amount(self.amount.text), self._most.currency), self._look.language)
        except Invalid:
            shown = "–"
        self.confirm.show_words(f"{self._act} {shown}")

    def _on_confirm(self) -> None:
        try:
            minor = parse_amount(self.amount.text)
            if minor <= 0:
                raise Invalid("amount_not_positive")
            if minor > self._most.minor:
                raise Invalid("amount_above_limit", limit=self._most)
        except Invalid as problem:
            self.amount.complain(sentence(problem, self._look.language))
            self.amount.setFocus()
            return
        self.hide()
        self.confirmed.emit(minor, self.reason.text.strip())

    def leave(self) -> None:
        """Take the question back."""
        self.hide()
        self.closed.emit()
