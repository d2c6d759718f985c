"""The question before money goes back: amount, lines, reason, result.

A place on the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.by_line import GivingBack
from app.domain.codes import WhyNot
from app.domain.desk.views import OrderView
from app.domain.money import Currency, Money, format_minor, format_money
from app.domain.problem import Invalid
from app.domain.verdict import Action
from ui.input.shortcuts import Shortcuts
from ui.look.sizes import SMALL, TINY
from ui.look.texts import sentence, tr, words_in
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.basics.marks import show_role, stop_before
from ui.widgets.order.order_title import copyable
from ui.widgets.order.portions import PortionPicker
from ui.widgets.order.question import Ask
from ui.widgets.scrolls import in_margin, scrolling

# Nearly three lines to tick: the amount, the reason and the button below them have to stay in sight.
HIGHEST_PICKER, AMOUNT_WIDTH = 168, 160


class AskAmount(Ask):
    """Emits `confirmed` with what goes back (a `Press`) and the reason.

    Folds itself away on *Not now*.
    """

    confirmed = Signal(object, str)

    def __init__(self, look: Look, keys: Shortcuts) -> None:
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
        """Open for `action`, named `act`, on the order in `view`.

        A release is always all of it; of a refund the lines can be ticked, or the amount typed.
        """
        self._action, self._act = action, act
        chosen = action is Action.REFUND
        self.explained.setText(explained)
        self.amount.setVisible(chosen)
        self.reason.setVisible(chosen)
        # Or what was ticked for an earlier refund would be ticked again.
        self.picker.forget()
        whole = self.follow(action, view)
        self.picker.show_worth(())
        self.amount.edit.setText("" if chosen else whole)  # what goes back is chosen, never there already
        self.everything.setVisible(chosen)
        self.amount.complain("")
        self.reason.edit.clear()
        self._on_typed()
        self.begin(self.amount if chosen else self.later)  # never to what moves money

    def follow(self, action: Action, view: OrderView) -> str:
        """Show the order of `view`, keeping what is ticked and typed.

        The most there is, in figures.
        """
        self._view = view
        self._most = Money(view.allowed[action].limit, view.order.currency)
        portions = view.to_take_back if action is Action.REFUND else ()
        self.picker.show_lines(view.order, portions, ticked=False)
        self.picker.take_tab_after(stop_before(self.amount.edit))
        self._scroll.setVisible(bool(self.picker.ticks))
        whole = format_minor(self._most.minor, self._look.language)
        self.everything.setText(tr("All: {amount}").format(amount=whole))
        return whole

    def _giving_back(self) -> GivingBack | None:
        """What is ticked and typed now; None before it was asked about an order."""
        ticked: Mapping[int, Decimal] | Invalid
        try:
            ticked = self.picker.wanted()
        except Invalid as problem:
            ticked = problem
        return GivingBack(self._view, self._action, ticked, self.amount.text) if self._view else None

    def _on_picked(self) -> None:
        """The lines say how much; without any it is nothing again."""
        giving = self._giving_back()
        try:
            back = giving.taken_back if giving else None
        except Invalid as problem:
            self.picker.complain(problem)
            self.amount.complain(sentence(problem, self._look.language))
            return
        self.picker.show_worth(back.portions if back else ())
        self.picker.complain(None)
        self.amount.complain("")
        # Through the field, so that ticking and typing end at one number that a person sees.
        self.amount.edit.setText(format_minor(back.amount, self._look.language) if back else "")

    def _on_everything(self) -> None:
        """All that was captured goes back, whatever is ticked."""
        self.amount.complain("")
        self.amount.edit.setText(format_minor(self._most.minor, self._look.language))
        self.amount.setFocus()  # never on what refunds: a scanner types blanks, too

    def _on_typed(self) -> None:
        giving = self._giving_back()
        minor = giving.amount if giving else None
        if giving is None or minor is None:
            self.confirm.show_words(f"{self._act} –")
            self.confirm.show_idle(True)
            show_role(self.outlook, "muted")
            self.outlook.setText("")
            return
        self.confirm.show_idle(not giving.in_reach)
        self.confirm.show_words(f"{self._act} {format_money(Money(minor, self._most.currency), self._look.language)}")
        too_much = minor > self._most.minor
        # Said as it is typed, and once more at the field if it is pressed all the same.
        above = sentence(Invalid(WhyNot.AMOUNT_ABOVE_LIMIT, limit=self._most), self._look.language) if too_much else ""
        sentences = (self._otherwise(giving), self._foresee(giving)) if giving.in_reach else (above,)
        show_role(self.outlook, "error" if too_much else "muted")
        self.outlook.setText(" ".join(text for text in sentences if text))

    def _otherwise(self, giving: GivingBack) -> str:
        """What of the ticked lines was not paid by the request, where the amount is theirs."""
        from app.words.parcels import taken_back_words

        back = giving.returning
        return taken_back_words(back, giving.view.order, words_in(self._look.language)) if back is not None else ""

    def _foresee(self, giving: GivingBack) -> str:
        outlook = giving.outlook
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
        giving = self._giving_back()
        if giving is None:
            return
        try:
            press = giving.press()
        except Invalid as problem:
            self.amount.complain(sentence(problem, self._look.language))
            self.amount.setFocus()
            return
        self.confirmed.emit(press, self.reason.text.strip())
