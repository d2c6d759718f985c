"""The total's card: its parts, its VAT, and what keeps it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.shop.currency import Currency, format_amount, format_minor
from app.later import Later
from ui.look.fonts import font
from ui.look.sizes import ROOM
from ui.look.texts import sentence, tr
from ui.look.theme import Look
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label, say
from ui.widgets.basics.marks import show_role, stop_before
from ui.widgets.new_order.amounts import write_out

if TYPE_CHECKING:
    from app.domain.order import Order


class TotalCard(Card):
    """Shows the sums of an order as it is typed.

    Emits `edited` when the discount on the whole order is typed, and `completed` on Enter in it.
    """

    edited = Signal()
    completed = Signal()

    def __init__(self, look: Look, currency: Currency) -> None:
        super().__init__()
        self._look, self._currency = look, currency
        self.total = label(role="amount")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.inside.addWidget(label(tr("Total"), "small"))
        self.inside.addWidget(self.total)
        self.inside.addLayout(self._rows)
        self._shown: tuple[Order, int] | None = None

    @Later
    def discount(self) -> Field:
        """The discount on the whole order; it shows when it is used."""
        discount = Field(tr("Discount on the order"), hint=tr("10 % or an amount"))
        discount.hide()
        write_out(discount.edit, self._look.language, self._currency)
        discount.edit.textChanged.connect(self.edited)
        discount.edit.returnPressed.connect(self.completed)
        before = stop_before(self)
        self.inside.addWidget(discount)
        if self.window() is not self:  # in a window already, Tab would come to it after everything else
            QWidget.setTabOrder(before, discount.edit)
        return discount

    @property
    def typed_discount(self) -> str:
        """The discount on the whole order as it is typed."""
        discount = TotalCard.discount.made(self)
        return "" if discount is None else discount.text

    @Later
    def wrong(self) -> QLabel:
        """What is wrong with the sums."""
        wrong = label(role="error", wrap=True)
        wrong.hide()
        self.inside.insertWidget(self.inside.indexOf(self.total) + 1, wrong)
        return wrong

    def show_nothing(self) -> None:
        """Show that there is nothing to sum up yet."""
        self._shown = None
        self._show_total(self._written(0))
        say(TotalCard.wrong, self, "")
        self._show_rows(())

    def show_order(self, order: Order, before_discount: int) -> None:
        """Show the sums of `order`.

        `before_discount` is what its lines come to without the discount on all of them.
        """
        # Every key in any field comes here, and most change no sum.
        if self._shown == (order, before_discount):
            return
        self._shown = (order, before_discount)
        self._show_total(self._written(order.total.minor))
        self._say_problem(order)
        self._show_rows(self._parts(order, before_discount))

    def _parts(self, order: Order, before_discount: int) -> Iterator[tuple[str, int]]:
        """What the total consists of, each with its minor units; and the VAT in it."""
        from app.domain.vat import format_rate

        taken_off = order.goods.minor - before_discount
        if taken_off or order.tip or order.paid_otherwise:
            yield tr("Goods"), before_discount
        if taken_off:
            yield tr("Discount"), taken_off
        if order.tip:
            yield tr("Tip"), order.tip
        if order.paid_otherwise:
            yield tr("Paid otherwise"), -order.paid_otherwise
        for row in order.vat_table:
            net = format_minor(row.net, self._look.language)
            yield tr("VAT {rate} of {net}").format(rate=format_rate(row.rate), net=net), row.tax

    def _show_rows(self, parts: Iterable[tuple[str, int]]) -> None:
        clear(self._rows)
        for words, minor in parts:
            self._add(words, minor)
        if not self._rows.count():
            room = QWidget()  # the first line moves nothing that somebody is about to press
            room.setFixedHeight(label("0", "small").sizeHint().height())
            self._rows.addWidget(room)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            QTimer.singleShot(
                0, self, lambda: self._show_total(self.total.text())
            )  # the type has grown with the window

    def _written(self, minor: int) -> str:
        return format_amount(minor, self._currency, self._look.language)

    def _show_total(self, amount: str) -> None:
        """As large as the card has room for."""
        for role in ("amount", "large"):
            self.total.setFont(font(role))
            show_role(self.total, role)
            if self.total.fontMetrics().horizontalAdvance(amount) <= self.maximumWidth() - 2 * ROOM:
                break
        self.total.setText(amount)

    def _say_problem(self, order: Order) -> None:
        """What is wrong with the sums, while there is something to sum up; what is merely missing is no trouble yet."""
        from app.domain.order import SUM_PROBLEMS, problems

        found = [problem for problem in problems(order) if problem.code in SUM_PROBLEMS] if order.lines else []
        say(TotalCard.wrong, self, sentence(found[0], self._look.language) if found else "")

    def _add(self, words: str, minor: int) -> None:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        # A rate and an amount in Finnish need two lines here.
        line.addWidget(label(words, "small", wrap=True), 1)
        line.addWidget(label(self._written(minor), "small"))
        self._rows.addWidget(box)
