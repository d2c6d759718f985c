"""The question after a cancel that came too late: the customer approved just before.

Keep it, or release it?
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.money import format_money
from app.domain.offers import Offers, Option
from ui.look.sizes import MONEY_HEIGHT, SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable


class AskKeep(Card):
    """Emits `kept` or `released`.

    No key answers it by accident: neither button has the keyboard.
    """

    kept = Signal()
    released = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Approved just before you cancelled: keep or release?"))
        self.explained = copyable(label(wrap=True))
        self.keep = button(tr("Keep the reservation"), self.kept.emit)
        self.release = button("", self.released.emit)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.explained, 1)
        for each in (self.keep, self.release):
            # Both as high as a main button, and neither looks like one: the program does not know which is right.
            each.setMinimumHeight(MONEY_HEIGHT)
            row.addWidget(each)
        self.inside.addLayout(row)
        self.hide()

    def show_offers(self, offers: Offers, language: str) -> None:
        """Ask about the amount that could be released."""
        release = offers.get(Option.RELEASE)
        if release is None or release.amount is None:
            return  # nothing is asked
        amount = format_money(release.amount, language)
        self.explained.setText(tr("{amount} is reserved and nothing has been taken.").format(amount=amount))
        self.release.setText(tr("Release {amount}").format(amount=amount))
