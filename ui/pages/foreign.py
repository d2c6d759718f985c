"""A payment that was made elsewhere, to be looked at and kept here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.desk.views import Happening
from app.domain.money import Money, format_money
from ui.context import Context
from ui.look.formats import moment, whole_day
from ui.look.sizes import MAIN_WIDTH, ROOM, SMALL
from ui.look.texts import standing_word, tr
from ui.widgets.badge import Badge
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, page_frame
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.foot import Foot
from ui.widgets.order.money_bar import MoneyBar
from ui.widgets.order.order_title import OrderTitle, copyable
from ui.widgets.story.timeline import TimeLine

if TYPE_CHECKING:
    from app.domain.desk.foreign import ForeignPayment
    from app.domain.payment import Event


class ForeignPage(QWidget):
    """Nothing on it changes anything but *Keep it here*.

    Emits `kept` with the reference of the order that it is here, and `left` where a person has seen enough.
    """

    kept = Signal(str)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.reference = ""
        self.found: ForeignPayment | None = None
        self.heading = OrderTitle()
        self.badge = Badge(context.look)
        self.amount = copyable(label(role="amount"))
        self.bar = MoneyBar(context.look)
        self.totals = copyable(label(role="body", wrap=True))
        self.read_at = label(role="small")
        self.said = label(role="muted", wrap=True)
        self.log = TimeLine(context.look)
        self.money = Card(tr("What Vipps MobilePay says"))
        self.again = button(tr("Look again"), self._look, "quiet")
        self.back = button(tr("Back"), self.left.emit, "quiet")
        self.keep = MainButton(self._on_keep, context.keys)
        self.keep.show_words(tr("Keep it here as an order"))
        self._build()
        context.bridge.failed.connect(self._show)

    def _build(self) -> None:
        column = page_frame(self)
        head = QHBoxLayout()
        head.setSpacing(ROOM)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.badge)
        column.addLayout(head)
        column.addWidget(self.said)
        money = self.money.inside
        money.setSpacing(SMALL)
        for each in (self.amount, self.bar, self.totals, self.read_at):
            money.addWidget(each)
        cards = QHBoxLayout()
        cards.setSpacing(ROOM)
        # Each card ends with its content.
        for card in (self.money, self.log):
            column_of = QVBoxLayout()
            column_of.addWidget(card)
            column_of.addStretch(1)
            cards.addLayout(column_of, 1)
        column.addLayout(cards, 1)
        self.keep.setMinimumWidth(MAIN_WIDTH)
        column.addWidget(Foot((self.back, self.again), (self.keep,)))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def focus_first(self) -> None:
        """Put the keyboard on the title: nothing is pressed by what is typed next."""
        self.heading.setFocus()

    def look_up(self, reference: str) -> None:
        """Ask Vipps MobilePay for a payment, and show it."""
        self.reference, self.found = reference, None
        self._look()

    def _look(self) -> None:
        self.said.setText(tr("Asking Vipps MobilePay…"))
        self._context.bridge.run(
            "look up", _look_up(self._context, self.reference, self._on_found), latest=True, ending=self._on_ended
        )
        self._show(asking=True)

    def _on_found(self, reference: str, found: ForeignPayment) -> None:
        # Somebody may have asked for another one meanwhile.
        if reference != self.reference:
            return
        # One that is here already says more on its own page.
        if found.order_reference:
            self.kept.emit(found.order_reference)
            return
        self.show_found(found)

    def show_found(self, found: ForeignPayment) -> None:
        """Show what the service said."""
        self.found = found
        self._show()

    def _on_ended(self, trouble: str) -> bool:
        if not trouble:
            return False
        self.said.setText(trouble)
        return True

    def _show(self, *, asking: bool = False) -> None:
        """Show what is known now."""
        found, language = self.found, self._context.language
        self.heading.show_order(self.reference, tr("made elsewhere"))
        for part in (self.badge, self.money, self.log):
            part.setVisible(found is not None)
        self.again.setEnabled(not asking)
        self.keep.setEnabled(not asking)
        self.keep.setVisible(found is not None)
        if found is None:
            return
        self.said.setText(tr("This payment was not made in this program. Nothing is kept until you say so."))
        payment, now = found.payment, self._context.now()
        self.badge.show_standing(found.standing, word=standing_word(found.standing))
        self.amount.setText(format_money(payment.amount, language))
        self.bar.show_total(payment.amount.minor, payment.aggregate)
        self.totals.setText("\n".join(self._lines(found)))
        self.read_at.setText(tr("Read {moment}").format(moment=moment(found.read_at, now, language)))
        happenings = tuple(_happening(event) for event in reversed(found.events))
        self.log.show_happenings(happenings, now, payment.amount)

    def _lines(self, found: ForeignPayment) -> list[str]:
        """The totals that are not nothing, and until when the rest can be captured."""
        payment, language = found.payment, self._context.language
        total, currency = payment.aggregate, payment.amount.currency
        parts = (
            (tr("reserved {amount}"), total.authorized),
            (tr("captured {amount}"), total.captured),
            (tr("refunded {amount}"), total.refunded),
            # A request that was cancelled before the approval has a cancelled amount, too, and nothing was released.
            (tr("released {amount}"), total.cancelled if total.authorized else 0),
            (tr("left {amount}"), payment.left if total.captured else 0),
        )
        lines = [words.format(amount=format_money(Money(minor, currency), language)) for words, minor in parts if minor]
        if found.deadline is not None:
            ends = (
                tr("The time limit is over since {day}.") if found.deadline.over else tr("Can be captured until {day}.")
            )
            lines.append(ends.format(day=whole_day(found.deadline.at, language)))
        return lines

    def _on_keep(self) -> None:
        self.keep.setEnabled(False)
        reference = self.reference
        self._context.bridge.run_with_second(
            "take in", lambda: _take_in(self._context, reference, self.kept.emit), ending=self._on_ended
        )


async def _look_up(context: Context, reference: str, show: Callable[[str, ForeignPayment], None]) -> None:
    show(reference, await context.app.foreign.look_up(reference))


async def _take_in(context: Context, reference: str, kept: Callable[[str], None]) -> None:
    kept(await context.app.foreign.take_in(reference, tr("Made elsewhere")))


def _happening(event: Event) -> Happening:
    return Happening(event.at, event.name, event.amount, ours=False, psp_reference=event.psp_reference)
