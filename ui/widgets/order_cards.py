"""The cards beside the lines of a new order: the total, who pays, and what the receipt says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import Money, format_minor, format_money
from app.domain.order import Flow, Order
from app.domain.vat import format_rate
from ui.texts import tr
from ui.theme import ROOM, SIDE_WIDTH, SMALL, Look, font
from ui.widgets.basics import Card, Field, button, clear, label


class TotalCard(Card):
    """What is to be paid, and the VAT in it by rate."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.total = label(role="amount")
        self._vat = QVBoxLayout()
        self._vat.setSpacing(0)
        self.inside.addWidget(label(tr("Total"), "small"))
        self.inside.addWidget(self.total)
        self.inside.addLayout(self._vat)

    def show_order(self, order: Order) -> None:
        """Show the total of `order`."""
        language = self._look.language
        self.total.setText(format_money(order.total, language))
        clear(self._vat)
        for row in order.vat_table:
            words = tr("VAT {rate} of {net}").format(rate=format_rate(row.rate), net=format_minor(row.net, language))
            held = QWidget()
            line = QHBoxLayout(held)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(label(words, "small"), 1)
            line.addWidget(label(format_money(Money(row.tax, order.currency), language), "small"))
            self._vat.addWidget(held)


class PayerCard(Card):
    """How the request reaches the customer, and whose phone it goes to. Emits `flow_chosen`."""

    flow_chosen = Signal()

    def __init__(self, country_code: str) -> None:
        super().__init__(tr("Who pays"))
        self.phone = Field(tr("Phone number"), prefix=country_code)
        self.customer = Field(tr("Name, for looking up"))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self._flows = QButtonGroup(self)
        for flow, words in ((Flow.PUSH, tr("Phone")), (Flow.QR, tr("QR")), (Flow.WEB, tr("Link"))):
            segment = button(words, self._on_chosen, "segment")
            segment.setCheckable(True)
            segment.setChecked(flow is Flow.PUSH)
            segment.setProperty("flow", flow.value)
            self._flows.addButton(segment)
            row.addWidget(segment, 1)
        self.inside.addLayout(row)
        self.inside.addWidget(self.phone)
        self.inside.addWidget(self.customer)

    @property
    def flow(self) -> Flow:
        """How the request is to reach the customer."""
        chosen = self._flows.checkedButton()
        return Flow(chosen.property("flow")) if chosen else Flow.PUSH

    def choose(self, flow: Flow) -> None:
        """Set how the request is to reach the customer."""
        for segment in self._flows.buttons():
            segment.setChecked(segment.property("flow") == flow.value)
        self._on_chosen()

    def focus_payer(self) -> None:
        """Put the keyboard where it says who pays."""
        (self.customer if self.flow is Flow.QR else self.phone).setFocus()

    def _on_chosen(self) -> None:
        self.phone.setVisible(self.flow is not Flow.QR)
        self.flow_chosen.emit()


class ReceiptCard(Card):
    """Receipt number, till, description and note, folded behind one line that says what will be sent."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.receipt_number = Field(tr("Receipt number"))
        self.pos_id = Field(tr("Till"))
        self.description = Field(tr("What the customer reads"), hint=tr("The names of the products"))
        self.note = Field(tr("Note to ourselves"))
        self.fold = button("", self._on_fold, "fold")
        self.fold.setCheckable(True)
        self.fold.setIcon(look.icon("chevron", look.palette.muted))
        self._details = QWidget()
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        numbers = QHBoxLayout()
        numbers.setSpacing(SMALL)
        numbers.addWidget(self.receipt_number)
        numbers.addWidget(self.pos_id)
        column.addLayout(numbers)
        column.addWidget(self.description)
        column.addWidget(self.note)
        self._details.hide()
        self.inside.setSpacing(0)
        self.inside.setContentsMargins(ROOM, SMALL, ROOM, SMALL)
        self.inside.addWidget(self.fold)
        self.inside.addWidget(self._details)
        for field in (self.receipt_number, self.pos_id):
            field.edit.textChanged.connect(self._show_fold)
        self._show_fold()

    def unfold(self) -> None:
        """Show the details."""
        self.fold.setChecked(True)
        self._on_fold()

    def _on_fold(self) -> None:
        self._details.setVisible(self.fold.isChecked())

    def _show_fold(self) -> None:
        parts = [
            tr("Till {till}").format(till=self.pos_id.text) if self.pos_id.text else "",
            tr("receipt {number}").format(number=self.receipt_number.text) if self.receipt_number.text else "",
        ]
        told = " · ".join(part for part in parts if part) or tr("Receipt number, till, note")
        shown = QFontMetrics(font("body")).elidedText(told, Qt.TextElideMode.ElideRight, SIDE_WIDTH - 2 * ROOM - 32)
        self.fold.setText(shown.replace("&", "&&"))
        self.fold.setAccessibleName(tr("Receipt: {told}").format(told=told))
