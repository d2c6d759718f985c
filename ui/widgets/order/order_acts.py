"""The quiet buttons at the foot of an order's page: which of them stand there, by what may be done with the order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.desk.views import OrderView
from app.domain.order import Flow
from app.domain.problem import Invalid
from app.domain.standing import Standing
from app.domain.verdict import Action
from ui.input.shortcuts import Command, Shortcuts
from ui.look.formats import show_tip
from ui.look.texts import action_word, sentence, tr
from ui.look.theme import BROAD
from ui.pages.order.main_act import MainAct, can_go_by_code, can_go_by_phone, code_comes_next, main_act
from ui.widgets.basics import button

Press = Callable[[], object]


class OrderActs:
    """Makes the buttons of a page and shows those that hold; each has a key, which does nothing while it is not there."""

    def __init__(self, page: QWidget, keys: Shortcuts, presses: dict[Command, Press]) -> None:
        self._page = page
        self._keys = keys
        self.cancel = self._made(Command.CANCEL_REQUEST, presses, action_word(Action.CANCEL))
        self.by_code = self._made(Command.CHANGE_TO_CODE, presses, tr("Change to QR"))
        self.by_phone = self._made(Command.CHANGE_NUMBER, presses, tr("Change the number"))
        self.release = self._made(Command.RELEASE, presses, "")
        self.refund = self._made(Command.REFUND, presses, action_word(Action.REFUND) + "…")
        self.later = self._made(Command.SHIP_LATER, presses, tr("To ship"))
        self.change = self._made(Command.CHANGE_DRAFT, presses, tr("Change the order"))
        self.other_amount = self._made(Command.OTHER_AMOUNT, presses, tr("Other amount…"))
        self.print = self._made(Command.PRINT, presses, tr("Print"))
        self.copy = self._made(Command.COPY_ORDER, presses, tr("New order like this"))
        keys.tip(self.later, Command.SHIP_LATER, tr("Keep the money reserved and capture when the goods leave"))
        keys.tip(self.copy, Command.COPY_ORDER, tr("Begin a new order with the same lines and the same customer"))
        self._usual = (self.change, self.other_amount, self.later, self.by_code, self.by_phone)
        self._apart = (self.refund, self.release, self.cancel)
        self._gap = QWidget()
        self._gap.setFixedSize(BROAD, 1)

    def _made(self, act: Command, presses: dict[Command, Press], words: str) -> QPushButton:
        made = button(words, presses[act], "quiet")

        def press() -> None:
            if made.isVisibleTo(self._page) and made.isEnabled():
                made.click()

        self._keys.bind(self._page, act, press)
        self._keys.tip(made, act)
        return made

    @property
    def at_foot(self) -> tuple[QWidget, ...]:
        """What stands at the foot; what gives money back or ends a request stands apart, at the end."""
        return (*self._usual, self._gap, *self._apart)

    def show_view(self, view: OrderView, language: str, *, amount_open: bool) -> None:
        """Show what may be done with an order now; what cannot be done for a moment says why. With `amount_open` another amount
        can be typed already."""
        allowed, part = view.allowed, bool(view.aggregate.captured)
        left, refundable = (view.payment.left, view.payment.refundable) if view.payment else (0, 0)
        self.release.setText((action_word(Action.RELEASE) if part else tr("Release")) + "…")
        for made, act, action, money in (
            (self.cancel, Command.CANCEL_REQUEST, Action.CANCEL, 0),
            (self.release, Command.RELEASE, Action.RELEASE, left),
            (self.refund, Command.REFUND, Action.REFUND, refundable),
        ):
            verdict = allowed[action]
            made.setEnabled(bool(verdict))
            made.setVisible(bool(verdict) or (bool(view.pending) and bool(money)))
            why = "" if verdict else sentence(Invalid(verdict.refusal), language)
            show_tip(made, why or self._keys.told(act))
        self.cancel.setVisible(view.standing in (Standing.WAITING, Standing.SENDING))
        waiting = view.standing is Standing.WAITING
        for made in (self.by_code, self.by_phone):
            made.setEnabled(True)
        self.by_code.setVisible(can_go_by_code(view))
        self.by_code.setText(tr("Change to QR") if waiting else tr("Send as QR"))
        self.by_phone.setVisible(can_go_by_phone(view))
        pushed = view.flow is Flow.PUSH
        self.by_phone.setText(tr("Change the number") if pushed else tr("Send to the phone"))
        changeable = not view.must_change or code_comes_next(view)
        self.change.setVisible(view.standing is Standing.DRAFT and changeable)
        reserved = view.standing is Standing.RESERVED
        self.later.setVisible(reserved and bool(allowed[Action.CAPTURE]) and not view.to_ship_later)
        self.print.setVisible(view.payment is None or bool(view.aggregate.authorized))
        self.copy.setVisible(bool(view.order.lines) and view.standing not in (Standing.WAITING, Standing.SENDING))
        self.other_amount.setVisible(
            main_act(view) is MainAct.CAPTURE and bool(allowed[Action.CAPTURE]) and not amount_open
        )
        self.show_gap()

    def show_gap(self) -> None:
        """Keep the two groups apart where there are two."""
        shown = [any(not made.isHidden() for made in some) for some in (self._usual, self._apart)]
        self._gap.setVisible(all(shown))
