"""The card that says who pays, and how the request reaches them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.input.order_choices import Flow
from app.domain.problem import Invalid
from app.later import Later
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.formats import show_tip
from ui.look.sizes import SMALL
from ui.look.texts import country_word, tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label, say
from ui.widgets.new_order.flows import Flows
from ui.widgets.suggest.suggestions import Suggestions

CODES = {"NO": "+47", "DK": "+45", "FI": "+358", "SE": "+46"}
"""What a number of each country begins with when it is written whole."""


class PayerCard(Card):
    """Emits `edited`, and `looked_for` with digits or a customer's name.

    `edited` on every change; what is typed as the number is looked for.
    """

    edited = Signal()
    looked_for = Signal(str)

    def __init__(self, look: Look, market: str, keys: Shortcuts) -> None:
        super().__init__(tr("Who pays"))
        self._look = look
        self._market = market
        self._keys = keys
        self._refused_at = ""
        self.personal_qr = ""
        self.customer_token = ""
        self.phone = Field(tr("Phone number or name"), prefix=CODES[market])
        self.suggestions = Suggestions(look, self.phone.edit, tr("Customers of before"))
        self.customer = Field(tr("Name (only for you)"))
        self.flows = Flows(keys)
        for part in (self.flows, self.phone, self.customer):
            self.inside.addWidget(part)
        # For the scan router: a number that is pasted or typed in one go is no product's code here.
        self.phone.edit.setProperty("takes-number", True)
        self.phone.edit.textEdited.connect(self._on_typed)
        self.phone.edit.textChanged.connect(self._on_text)
        self.customer.edit.textChanged.connect(self._on_name)
        self.flows.chosen.connect(self._on_chosen)

    @Later
    def refusal(self) -> QLabel:
        """That requests straight to a phone were refused."""
        refusal = label(role="small", wrap=True)
        refusal.hide()
        self.inside.insertWidget(self.inside.indexOf(self.phone), refusal)
        return refusal

    @Later
    def doubt(self) -> QLabel:
        """Why the number should be looked at twice."""
        doubt = label(role="doubt", wrap=True)
        doubt.hide()
        self.inside.insertWidget(self.inside.indexOf(self.customer), doubt)
        return doubt

    @Later
    def own_code(self) -> QWidget:
        """What stands where the number was once the customer's own code was scanned."""
        look, box = self._look, QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        mark = label()
        mark.setPixmap(look.pixmap("check", look.palette.captured.text))
        row.addWidget(mark)
        row.addWidget(label(tr("The customer's own code was scanned."), wrap=True), 1)
        self.forget_code = button("", lambda: self.take_code(""), "tool")
        self.forget_code.setIcon(look.icon("close"))
        self.forget_code.setAccessibleName(tr("Type a number instead"))
        show_tip(self.forget_code, tr("Type a number instead"))
        row.addWidget(self.forget_code)
        self.inside.insertWidget(self.inside.indexOf(self.phone) + 1, box)
        # Made late; without this Tab would come to it after everything else.
        QWidget.setTabOrder(self.phone.edit, self.forget_code)
        return box

    @Later
    def use_number(self) -> QPushButton:
        """Offers to move a number typed as the name."""
        offer = button(tr("Use as phone number"), self._take_number, "quiet")
        self.inside.insertWidget(self.inside.indexOf(self.customer) + 1, offer)
        QWidget.setTabOrder(self.customer.edit, offer)
        return offer

    @property
    def country(self) -> str:
        """Where a number without a code belongs."""
        return self._market

    @property
    def flow(self) -> Flow:
        """How the request is to reach the customer."""
        return self.flows.flow

    def choose(self, flow: Flow) -> None:
        """Set how the request is to reach the customer."""
        self.flows.choose(flow)
        self._on_chosen()

    @property
    def needs_number(self) -> bool:
        """Whether it takes a number to reach the customer, and none is there yet."""
        return self.flow is Flow.PUSH and not self.is_named and not self.phone.text.strip()

    @property
    def is_named(self) -> bool:
        """Whether a code says who pays.

        The customer's own one, or the sticker that they scanned.
        """
        return bool(self.personal_qr or self.customer_token)

    def take_code(self, text: str) -> None:
        """The content of the customer's own code stands for the number.

        Nothing brings the number back.
        """
        self.personal_qr, self.customer_token = text, ""
        self._take_name()

    def take_check_in(self, token: str) -> None:
        """A customer who scanned the sticker stands for the number.

        Nothing brings the number back.
        """
        self.personal_qr, self.customer_token = "", token
        self._take_name()

    def _take_name(self) -> None:
        if self.is_named:
            self.choose(Flow.PUSH)
        else:
            self._on_chosen()

    def show_first(self, part: QWidget) -> None:
        """Lay `part` above everything else in the card."""
        self.inside.insertWidget(1, part)
        QWidget.setTabOrder(part, self.flows)

    def take_customer(self, phone: str, name: str) -> None:
        """Fill in a customer of before; a name that was typed already stays."""
        self.phone.edit.setText(phone)
        self.phone.complain("")
        if name and not self.customer.text.strip():
            self.customer.edit.setText(name)

    def say_refusal(self, when: str) -> None:
        """Say that requests straight to a phone were refused, and `when`.

        Nothing takes it back.
        """
        self._refused_at = when
        self._show_refusal()

    def _show_refusal(self) -> None:
        if not self._refused_at or self.flow is Flow.WEB:
            say(PayerCard.refusal, self, "")
            return
        if self.flow is Flow.PUSH:
            words = tr("This sales unit was not allowed to send to phones ({when}). QR works.")
        else:
            words = tr(
                "QR, because this sales unit was not allowed to send to phones ({when}). {key} tries the phone again."
            )
        words = words.format(when=self._refused_at, key=self._keys.in_words(Command.BY_PHONE))
        say(PayerCard.refusal, self, words)

    def say_doubt(self, text: str) -> None:
        """Say quietly why the number should be looked at twice; nothing takes it back."""
        say(PayerCard.doubt, self, text)

    def focus_payer(self) -> None:
        """Put the keyboard where it says who pays."""
        needs_number = self.flow is not Flow.QR and not self.is_named
        field = (self.phone if needs_number else self.customer).edit
        field.setFocus()
        field.selectAll()

    def _on_chosen(self) -> None:
        scanned = bool(self.personal_qr) and self.flow is Flow.PUSH
        self._show_refusal()
        if scanned or PayerCard.own_code.made(self) is not None:
            self.own_code.setVisible(scanned)
        named = self.is_named and self.flow is Flow.PUSH
        self.phone.setVisible(self.flow is not Flow.QR and not named)
        self.edited.emit()

    def _on_name(self, text: str) -> None:
        number = self._number_in(text)
        if number or PayerCard.use_number.made(self) is not None:
            self.use_number.setVisible(bool(number))
        self.edited.emit()

    def _number_in(self, text: str) -> str:
        """What was typed as the name, if it is a number, grouped as its country does."""
        from app.domain.input.phone import group_typed, is_number_like, is_phone

        found = is_number_like(text) and is_phone(text, self._market)
        return group_typed(text.strip(), self._market) if found else ""

    def _take_number(self) -> None:
        """The digits were meant as the number: there they go, and the request goes to that phone."""
        number = self._number_in(self.customer.text)
        self.customer.edit.clear()
        self.phone.edit.setText(number)
        self.phone.complain("")
        self.choose(Flow.PUSH)
        self.phone.edit.setFocus()

    def _on_typed(self, text: str) -> None:
        from app.domain.input.phone import group_typed

        edit = self.phone.edit
        if edit.cursorPosition() == len(text):  # not while something in the middle is being mended
            # As the country of the shop writes its numbers, for a number in groups is checked at one glance.
            grouped = group_typed(text, self._market)
            if grouped != text:
                edit.setText(grouped)
        self.looked_for.emit(edit.text())

    def _on_text(self, text: str) -> None:
        # Two country codes one after the other would be read as part of the number.
        self.phone.prefix.setVisible(not _is_foreign(text))
        self.show_country()
        self.edited.emit()

    def show_country(self) -> None:
        """Name the country of the number, so that a wrong code shows."""
        from app.domain.input.phone import Region, parse_phone, region_of

        text = self.phone.text
        if not _is_foreign(text):
            self.phone.aside.setText(country_word(Region(self._market, int(CODES[self._market]))))
            return
        try:
            self.phone.aside.setText(country_word(region_of(parse_phone(text, self._market))))
        except Invalid:
            self.phone.aside.setText("")


def _is_foreign(text: str) -> bool:
    """Whether the code of a country is typed."""
    return text.lstrip().startswith(("+", "00"))
