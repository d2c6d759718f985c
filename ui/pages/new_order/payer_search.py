"""The search for the payer, with doubts about a number.

The customers of before while a number or a name is typed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.input.phone import format_phone, parse_phone
from app.domain.money import Money
from app.domain.order import Flow
from app.domain.problem import Invalid
from ui.context import Context
from ui.look.formats import moment
from ui.look.texts import tr
from ui.widgets.new_order.payer_card import CODES, PayerCard
from ui.widgets.suggest.suggestion import Suggestion

if TYPE_CHECKING:
    from app.domain.desk.views import Customer, Doubt


MOST_OFFERED, MOST_LOOKED_AT = 6, 60
"""So many customers are offered, out of so many that fit: those whose number begins with what is typed come first."""
_OTHER_CODE = 2
"""How many digits of a foreign number surely belong to its country code."""


class PayerSearch(QObject):
    """Offers customers for the card that says who pays.

    Emits `taken` once one of them was chosen.
    """

    taken = Signal()

    def __init__(self, context: Context, payer: PayerCard) -> None:
        super().__init__(payer)
        self._context = context
        self._payer = payer
        self._market = context.app.preferences.current.market
        self._customers: tuple[Customer, ...] = ()
        self._doubted: tuple[str, Money] | None = None
        payer.looked_for.connect(self._look_for)
        payer.suggestions.taken.connect(self._take)
        payer.suggestions.asked.connect(self.offer)

    def show_doubt(self, amount: Money) -> None:
        """Say quietly that the number may be the wrong one.

        Nothing is kept from being sent.
        """
        phone = self._number()
        # The form comes here with each key; the store is asked only when the question is another one.
        if (phone, amount) == self._doubted:
            return
        self._doubted = (phone, amount)
        code = CODES[self._market].removeprefix("+")
        # The code is taken away before two digits are swapped, for nobody mistypes that.
        code_length = len(code) if phone.startswith(code) else _OTHER_CODE
        found = (
            self._context.bridge.read(lambda: self._context.app.payers.doubt(phone, code_length, amount))
            if phone
            else None
        )
        self._payer.say_doubt(self._words(found) if found else "")

    def _number(self) -> str:
        if self._payer.flow is Flow.QR or self._payer.is_named or not self._payer.phone.text.strip():
            return ""
        try:
            return parse_phone(self._payer.phone.text, self._market)
        except Invalid:
            return ""

    def offer(self) -> None:
        """Offer earlier customers who fit, the first already chosen."""
        self._look_for(self._payer.phone.text, first=True)

    def _look_for(self, typed: str, *, first: bool = False) -> None:
        found = self._context.bridge.read(lambda: self._context.app.payers.search(typed, limit=MOST_LOOKED_AT)) or ()
        if [customer.phone for customer in found] == [self._number()]:
            found = ()  # it stands there already
        # The sort is stable: among those that fit as well, who paid last comes first.
        found = self._customers = tuple(sorted(found, key=partial(self._is_within, typed))[:MOST_OFFERED])
        # Somebody who types a name means the first that fits; digits may still become a new number.
        by_name = bool(typed.strip()) and not any(mark.isdigit() for mark in typed)
        self._payer.suggestions.show_rows([_suggestion(customer) for customer in found], first=first or by_name)

    def _is_within(self, typed: str, customer: Customer) -> bool:
        """Whether the digits that are typed stand elsewhere in the number than at its beginning; those come later."""
        digits = "".join(mark for mark in typed if mark.isdigit())
        whole = typed.strip().startswith(("+", "00"))
        number = customer.phone if whole else customer.phone.removeprefix(CODES[self._market].removeprefix("+"))
        return bool(digits) and not number.startswith(digits.removeprefix("00") if whole else digits)

    def _take(self, phone: str) -> None:
        name = next((customer.name for customer in self._customers if customer.phone == phone), "")
        self._payer.take_customer(format_phone(phone).removeprefix(CODES[self._market]).strip(), name)
        self.taken.emit()

    def _words(self, doubt: Doubt) -> str:
        if doubt.twin_at is not None:
            at = moment(doubt.twin_at, self._context.now(), self._context.language)
            return tr("This number was asked for the same amount {when}.").format(when=at)
        if doubt.regular is None:
            return ""
        number = format_phone(doubt.regular.phone)
        who = " · ".join(part for part in (doubt.regular.name, number) if part)
        return tr("Two digits swapped? {who} is a regular customer.").format(who=who)


def _suggestion(customer: Customer) -> Suggestion:
    number = format_phone(customer.phone)
    # The number is never cut: it tells two people of one name apart.
    return (
        Suggestion(customer.phone, customer.name, "", number) if customer.name else Suggestion(customer.phone, number)
    )
