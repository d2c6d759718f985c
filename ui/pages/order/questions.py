"""The questions of an order's page: how much, why, which number; before it acts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.by_line import Press
from app.domain.desk.views import OrderView
from app.domain.money import format_money
from app.domain.offers import Option, offers
from app.domain.order import Flow
from app.domain.verdict import Action
from ui.context import Context
from ui.look.order_words import Speech, asking_words
from ui.pages.order.calls import OrderCalls
from ui.widgets.order.amount_question import AskAmount
from ui.widgets.order.number_question import AskNumber
from ui.widgets.order.question import Ask


class OrderAsks(QObject):
    """Opens the questions of a page and keeps what was typed.

    Until it is done. Emits `turned` when one came, went or came back, `left` when the keyboard is to go back to the page,
    and `sent` when a request is on its way to the number in it.
    """

    turned = Signal()
    left = Signal()
    sent = Signal(str)

    def __init__(self, context: Context, page: QWidget, calls: OrderCalls, reference: Callable[[], str]) -> None:
        super().__init__(page)
        self._context, self._page, self._calls, self._reference = context, page, calls, reference
        self._asked = Action.REFUND
        self.amount = AskAmount(context.look, context.keys)
        self.number = AskNumber(context.look, context.keys)
        self.amount.confirmed.connect(self._on_amount)
        self.number.confirmed.connect(self.sent)
        for ask in self.every:
            ask.closed.connect(self._on_closed)

    @property
    def every(self) -> tuple[Ask, ...]:
        """All questions, in the order in which they stand on the page."""
        return self.amount, self.number

    @property
    def open(self) -> Ask | None:
        """The question that is on the page."""
        return next((ask for ask in self.every if not ask.isHidden()), None)

    def ask_amount(self, action: Action, view: OrderView) -> None:
        """Ask before money of the order in `view` goes back."""
        self._asked = action
        now = self._context.now()
        speech = Speech(self._context.language, self._context.app.preferences.current.wallet(now.date()))
        self.amount.ask(action, *asking_words(action, view, now, speech), view)
        self.turned.emit()

    def ask_number(self, view: OrderView | None) -> None:
        """Ask which number the request of the order in `view` is to go to."""
        if view is None:
            return
        amount, market = (
            format_money(view.order.total, self._context.language),
            self._context.app.preferences.current.market,
        )
        self.number.ask(view, market, amount, other=view.flow is Flow.PUSH)
        self.turned.emit()

    def step_back(self) -> bool:
        """Take back a question that stands open.

        False when there is none, or what it asked is being done already.
        """
        ask = self.open
        if ask is None or ask.waits:
            return False
        ask.leave()
        return True

    def finish(self) -> None:
        """Another order is shown."""
        for ask in self.every:
            ask.finish()

    def show_view(self, view: OrderView) -> None:
        """Forget what was confirmed: the page shows it now."""
        for ask in self.every:
            # The operation is written down: from here on the page itself says how it stands.
            if ask.waits and view.pending:
                ask.hide()

    def ending(self, ask: Ask) -> Callable[[str], bool]:
        """Have `ask` wait.

        What comes back is to be told how what was confirmed ended, as `Bridge.run` does.
        """
        reference = self._reference()
        self.left.emit()
        ask.wait()
        return lambda sentence: self._end(ask, reference, sentence)

    def _end(self, ask: Ask, reference: str, sentence: str) -> bool:
        if not ask.waits or reference != self._reference():
            return False  # another order is shown
        view = self._context.order(reference) if sentence else None
        # An amount may have become impossible by what happened meanwhile; then it is not asked again.
        again = view is not None and self._can_be_asked(ask, view)
        if view is not None and again:
            if ask is self.amount:
                self.amount.follow(self._asked, view)
            ask.come_back(sentence)
            focused = QApplication.focusWidget()
            # Where the keyboard has gone elsewhere meanwhile, a person is typing there.
            if focused is None or self._page.isAncestorOf(focused):
                ask.first.setFocus()
        else:
            ask.finish()
        self.turned.emit()
        return again and self._page.isVisible()

    def _can_be_asked(self, ask: Ask, view: OrderView) -> bool:
        if ask is self.amount:
            return bool(view.allowed[self._asked])
        return offers(view).get(Option.BY_PHONE) is not None

    def _on_amount(self, press: Press, reason: str) -> None:
        ending = self.ending(self.amount)
        if self._asked is Action.REFUND:
            self._calls.refund(press, reason, ending)
        else:
            self._calls.release(ending)

    def _on_closed(self) -> None:
        self.turned.emit()
        self.left.emit()
