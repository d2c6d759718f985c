"""A place on the page that asks once more before money goes back: how much, for which lines, why, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import Currency, Money, format_minor, format_money, parse_amount
from app.domain.problem import Invalid
from app.domain.verdict import Action
from app.domain.views import OrderView
from ui.keys import Keys
from ui.texts import sentence, tr
from ui.theme import SMALL, TINY, Look
from ui.widgets.ask import Ask
from ui.widgets.basics import Field, MainButton, button, label, stop_before
from ui.widgets.order_title import copyable
from ui.widgets.portions import PortionPicker
from ui.widgets.scrolls import in_margin, scrolling

HIGHEST_PICKER, AMOUNT_WIDTH = 168, 160


class AskAmount(Ask):
    """Emits `confirmed` with an amount (minor units), a reason and the lines it is for (empty for an amount alone); folds
    itself away on *Not now*."""

    confirmed = Signal(int, str, object)

    def __init__(self, look: Look, keys: Keys) -> None:
        super().__init__()
        self._look = look
        self._act, self._action = "", Action.REFUND
        self._view: OrderView | None = None
        self._most = Money(0, Currency.NOK)
        self.picker = PortionPicker(look)
        self.picker.changed.connect(self._on_picked)
        self._scroll = scrolling()
        self._scroll.setWidget(self.picker)
        self._scroll.setMaximumHeight(HIGHEST_PICKER)
        self.amount = Field(tr("Amount"))
        self.reason = Field(tr("Reason"))
        self.everything = button("", self._on_everything, "quiet")
        self.outlook = copyable(label(role="muted", wrap=True))
        self.confirm = MainButton(self._on_confirm, keys)
        self.later = button(tr("Not now"), self.leave, "quiet")
        self.amount.setFixedWidth(AMOUNT_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()  # level with the field, whose name stands above it and complaints below
        beside.setSpacing(0)
        beside.addSpacing(self.amount.name.sizeHint().height() + TINY)
        beside.addWidget(self.everything)
        beside.addStretch(1)
        row.addLayout(beside)
        row.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignTop)
        acting = QHBoxLayout()
        acting.setSpacing(SMALL)
        acting.addWidget(self.outlook, 1)
        acting.addWidget(self.later)
        acting.addWidget(self.confirm)
        self.inside.addWidget(self.explained)
        self.inside.addLayout(in_margin(self._scroll))
        self.inside.addLayout(row)
        self.inside.addWidget(self.trouble)
        self.inside.addLayout(acting)
        self.amount.edit.textChanged.connect(self._on_typed)
        self.hide()

    def ask(self, action: Action, act: str, explained: str, view: OrderView) -> None:
        """Open for `action`, named `act`, on the order in `view`. A release is always all of it; of a refund the lines can
        be ticked, or the amount typed."""
        self._action, self._act = action, act
        chosen = action is Action.REFUND
        self.explained.setText(explained)
        self.amount.setVisible(chosen)
        self.reason.setVisible(chosen)
        self.picker.forget()
        whole = self.follow(action, view)
        self.picker.show_worth(())
        self.amount.edit.setText("" if chosen else whole)  # what goes back is chosen, never there already
        self.everything.setVisible(chosen)
        self.amount.complain("")
        self.reason.edit.clear()
        self._on_typed()
        self.begin()

    @property
    def first(self) -> QWidget:
        """The amount; where there is none to choose, the way back. Never what moves money."""
        return self.later if self._action is Action.RELEASE else self.amount

    def follow(self, action: Action, view: OrderView) -> str:
        """Go by the order as it is in `view` from now on, and keep what is ticked and typed; the most there is, in figures."""
        self._view = view
        self._most = Money(view.allowed[action].limit, view.order.currency)
        portions = view.to_take_back if action is Action.REFUND else ()
        self.picker.show_lines(view.order, portions, ticked=False)
        self.picker.take_tab_after(stop_before(self.amount.edit))
        self._scroll.setVisible(bool(self.picker.ticks))
        whole = format_minor(self._most.minor, self._look.language)
        self.everything.setText(tr("All: {amount}").format(amount=whole))
        return whole

    def _chosen(self) -> tuple[Mapping[int, Decimal], int]:
        """The lines that are ticked, and what they are worth; nothing and 0 when none is. Raises `Invalid`."""
        wanted = self.picker.wanted()
        return (wanted, self._view.take_back(wanted).amount) if wanted and self._view else ({}, 0)

    def _on_picked(self) -> None:
        """The lines say how much; without any it is nothing again."""
        try:
            wanted, minor = self._chosen()
            self.picker.show_worth(self._view.take_back(wanted).portions if wanted and self._view else ())
        except Invalid as problem:
            self.picker.complain(problem)
            self.amount.complain(sentence(problem, self._look.language))
            return
        self.picker.complain(None)
        self.amount.complain("")
        self.amount.edit.setText(format_minor(minor, self._look.language) if wanted else "")

    def _on_everything(self) -> None:
        """All that was captured goes back, whatever is ticked."""
        self.amount.complain("")
        self.amount.edit.setText(format_minor(self._most.minor, self._look.language))
        self.amount.setFocus()  # never on what refunds: a scanner types blanks, too

    def _on_typed(self) -> None:
        try:
            minor = parse_amount(self.amount.text, currency=self._most.currency)
        except Invalid:
            self.confirm.show_words(f"{self._act} –")
            self.confirm.show_idle(True)
            self.outlook.setText("")
            return
        self.confirm.show_idle(minor <= 0)
        self.confirm.show_words(f"{self._act} {format_money(Money(minor, self._most.currency), self._look.language)}")
        told = (self._otherwise(minor), self._foresee(minor)) if 0 < minor <= self._most.minor else ()
        self.outlook.setText(" ".join(text for text in told if text))

    def _otherwise(self, minor: int) -> str:
        """What of the ticked lines was not paid by the request, where the amount is theirs."""
        from app.parcel_words import taken_back_words

        try:
            wanted = self.picker.wanted()
            back = self._view.take_back(wanted) if wanted and self._view else None
        except Invalid:
            return ""  # said at the field
        if back is None or self._view is None or back.amount != minor:
            return ""
        return taken_back_words(back, self._view.order, tr, self._look.language)

    def _foresee(self, minor: int) -> str:
        outlook = self._view.foresee(self._action, minor) if self._view else None
        if outlook is None:
            return ""
        amounts = {
            name: format_minor(value, self._look.language)
            for name, value in (
                ("captured", outlook.captured),
                ("refunded", outlook.refunded),
                ("released", outlook.released),
                ("kept", outlook.kept),
            )
        }
        if self._action is Action.RELEASE:
            return tr("After this: captured {captured}, released {released}, nothing left.").format(**amounts)
        return tr("After this: captured {captured}, refunded {refunded}, left with the shop {kept}.").format(**amounts)

    def _on_confirm(self) -> None:
        if not self.amount.text.strip():
            self.amount.complain(tr("Tick what comes back, or type an amount."))
            self.amount.setFocus()
            return
        try:
            minor = parse_amount(self.amount.text, currency=self._most.currency)
            if minor <= 0:
                raise Invalid("amount_not_positive")
            if minor > self._most.minor:
                raise Invalid("amount_above_limit", limit=self._most)
            wanted, worth = self._chosen()
        except Invalid as problem:
            self.amount.complain(sentence(problem, self._look.language))
            self.amount.setFocus()
            return
        self.confirmed.emit(minor, self.reason.text.strip(), wanted if minor == worth else {})
