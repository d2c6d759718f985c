"""The page where an order is built and its request is sent."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.money import Money, format_minor, format_money
from app.domain.order import Flow, Interaction, Order, OrderLine, problems
from app.domain.phone import parse_phone
from app.domain.problem import AppError, Invalid
from app.domain.vat import format_rate
from ui.desk import Desk
from ui.texts import sentence, tr
from ui.theme import GAP, ROOM, SIDE_WIDTH, SMALL, font
from ui.widgets.basics import Card, Field, MainButton, button, clear, label, page_frame
from ui.widgets.line_row import TypedLine
from ui.widgets.lines import LinesEditor

FORM = "new-order"
_CODES = {"NO": "+47", "DK": "+45", "FI": "+358", "SE": "+46"}


class NewOrderPage(QWidget):
    """Lines, who pays, the receipt; and one button. Emits `sent` with the reference of the order that went out."""

    sent = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._editing = ""
        self._emptied: dict[str, object] | None = None
        settings = desk.preferences.current
        rates = settings.vat_rates(desk.now().date())
        self.lines = LinesEditor(desk.look, settings.currency, rates, settings.vat_default)
        self.phone = Field(tr("Phone number"), prefix=_CODES[settings.market])
        self.customer = Field(tr("Name, for looking up"))
        self.receipt_number = Field(tr("Receipt number"))
        self.pos_id = Field(tr("Till"))
        self.description = Field(tr("What the customer reads"), hint=tr("The names of the products"))
        self.note = Field(tr("Note to ourselves"))
        self._fields = (
            self.phone,
            self.customer,
            self.receipt_number,
            self.pos_id,
            self.description,
            self.note,
        )
        self.total = label(role="amount")
        self._vat = QVBoxLayout()
        self._kept = label(role="small")
        self.send = MainButton(self, self._on_send)
        self.keep = button(tr("Keep for later"), self._on_keep, "quiet")
        self.empty = button(tr("Empty the form"), self._on_empty, "quiet")
        self._build()
        self._saving = QTimer(self, singleShot=True, interval=400)
        self._saving.timeout.connect(self._save_form)
        self.lines.edited.connect(self._on_edited)
        self.lines.completed.connect(self._on_completed)
        for field in self._fields:
            field.edit.textChanged.connect(self._on_edited)
            field.edit.returnPressed.connect(self._on_return)
        self._restore()

    def _build(self) -> None:
        column = page_frame(self)
        head = QHBoxLayout()
        head.addWidget(label(tr("New order"), "title"))
        head.addStretch(1)
        head.addWidget(self._kept)
        column.addLayout(head)
        side = QVBoxLayout()
        side.setSpacing(GAP)
        side.addWidget(self._build_total())
        side.addWidget(self._build_payer())
        side.addWidget(self._build_receipt())
        side.addStretch(1)
        inner = QWidget()
        inner.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        held = QScrollArea()
        held.setWidgetResizable(True)
        held.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        held.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        held.setWidget(inner)
        held.setFixedWidth(SIDE_WIDTH)
        body = QHBoxLayout()
        body.setSpacing(ROOM)
        body.addWidget(self.lines, 1)
        body.addWidget(held)
        column.addLayout(body, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addWidget(self.keep)
        foot.addWidget(self.empty)
        foot.addStretch(1)
        foot.addWidget(self.send)
        column.addLayout(foot)

    def _build_total(self) -> QWidget:
        card = Card()
        card.inside.addWidget(label(tr("Total"), "small"))
        card.inside.addWidget(self.total)
        self._vat.setSpacing(0)
        card.inside.addLayout(self._vat)
        return card

    def _build_payer(self) -> QWidget:
        card = Card(tr("Who pays"))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self._flows = QButtonGroup(self)
        for number, (flow, words) in enumerate(((Flow.PUSH, tr("Phone")), (Flow.QR, tr("QR")), (Flow.WEB, tr("Link")))):
            segment = button(words, self._on_flow, "segment")
            segment.setCheckable(True)
            segment.setChecked(flow is Flow.PUSH)
            segment.setProperty("flow", flow.value)
            self._flows.addButton(segment, number)
            row.addWidget(segment, 1)
        card.inside.addLayout(row)
        card.inside.addWidget(self.phone)
        card.inside.addWidget(self.customer)
        return card

    def _build_receipt(self) -> QWidget:
        card = Card()
        self._fold = button("", self._on_fold, "quiet")
        self._fold.setCheckable(True)
        self._fold.setStyleSheet("text-align: left; padding-left: 0px; font-weight: 400;")
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
        card.inside.setSpacing(0)
        card.inside.setContentsMargins(ROOM, SMALL, ROOM, SMALL)
        card.inside.addWidget(self._fold)
        card.inside.addWidget(self._details)
        return card

    @property
    def flow(self) -> Flow:
        """How the request is to reach the customer."""
        chosen = self._flows.checkedButton()
        return Flow(chosen.property("flow")) if chosen else Flow.PUSH

    def choose_flow(self, flow: Flow) -> None:
        """Set how the request is to reach the customer."""
        for segment in self._flows.buttons():
            segment.setChecked(segment.property("flow") == flow.value)
        self._on_flow()

    def focus_first(self) -> None:
        """Put the keyboard where an order starts."""
        self.lines.entry.setFocus()

    def show_receipt(self) -> None:
        """Unfold the receipt details."""
        self._fold.setChecked(True)
        self._on_fold()

    def keep_typed(self) -> None:
        """Keep what was typed in the last moment before the window closes."""
        if self._saving.isActive():
            self._save_form()

    def load(self, reference: str) -> None:
        """Open the saved order `reference` for changing."""
        view = self._desk.browse.order(reference)
        self._fill(_form_of(view.order, self._desk.language))
        self._editing = reference
        self._refresh()

    def _order(self, lines: tuple[OrderLine, ...], phone: str) -> Order:
        settings = self._desk.preferences.current
        away = self.flow is Flow.WEB
        return Order(
            lines=lines,
            currency=settings.currency,
            flow=self.flow,
            interaction=Interaction.NOT_PRESENT if away else settings.interaction,
            phone=phone,
            customer=self.customer.text.strip(),
            description=self.description.text.strip(),
            receipt_number=self.receipt_number.text.strip(),
            pos_id=self.pos_id.text.strip(),
            note=self.note.text.strip(),
        )

    def _read(self, *, sendable: bool) -> Order:
        """The order as typed. Raises the first `Invalid`."""
        if self.lines.entry.text().strip():
            self.lines.enter()  # what was typed and not entered yet belongs to the order
        lines = self.lines.lines()
        phone = ""
        if self.flow is not Flow.QR and self.phone.text.strip():
            phone = parse_phone(self.phone.text, self._desk.preferences.current.market)
        order = self._order(lines, phone)
        for problem in problems(order):
            if sendable or problem.code == "order_empty":
                raise problem
        return order

    def _complain(self, problem: Invalid) -> None:
        """Say what is wrong where it is wrong, and put the keyboard there. A line says it itself."""
        text = sentence(problem, self._desk.language)
        if problem.field == "phone":
            self.phone.complain(text)
            self.phone.setFocus()
        elif problem.field == "description":
            self.show_receipt()
            self.description.complain(text)
            self.description.setFocus()
        elif problem.field in ("lines", "entry"):
            self.lines.complain(text)
            self.lines.entry.setFocus()
        elif problem.field not in ("name", "quantity", "price", "discount"):
            self._desk.bridge.tell(problem)

    def _store(self, *, sendable: bool) -> str:
        """Save the order and empty the form; its reference, or nothing after saying what is in the way."""
        try:
            order = self._read(sendable=sendable)
            if self._editing:
                reference = self._desk.checkout.change(self._editing, order).reference
            else:
                reference = self._desk.checkout.save(order).reference
        except Invalid as problem:
            self._complain(problem)
            return ""
        except AppError as trouble:
            self._desk.bridge.tell(trouble)
            return ""
        self._start_over()
        return reference

    def _on_send(self) -> None:
        reference = self._store(sendable=True)
        if reference:
            self._desk.bridge.run(f"send {reference}", self._desk.checkout.send(reference))
            self.sent.emit(reference)

    def _on_keep(self) -> None:
        reference = self._store(sendable=False)
        if reference:
            self._desk.bridge.notice(tr("Kept as draft {reference}.").format(reference=reference), reference=reference)

    def _on_empty(self) -> None:
        """Empty the form, or bring back what was emptied last."""
        if self._emptied is not None:
            self._fill(self._emptied)
            self._save_form()
        else:
            form = self._form()
            self._start_over()
            self._emptied = form
            self.empty.setText(tr("Bring it back"))
        self.focus_first()

    def _on_completed(self) -> None:
        """Enter with nothing more to add goes on to who pays."""
        (self.customer if self.flow is Flow.QR else self.phone).setFocus()

    def _on_return(self) -> None:
        """Enter in a field goes on to the button; it never sends by itself, because a scanner presses Enter too."""
        self.send.setFocus()

    def _on_flow(self) -> None:
        self.phone.setVisible(self.flow is not Flow.QR)
        self._on_edited()

    def _on_fold(self) -> None:
        self._details.setVisible(self._fold.isChecked())

    def _on_edited(self) -> None:
        self._emptied = None
        self.empty.setText(tr("Empty the form"))
        self._saving.start()
        self._refresh()

    def _refresh(self) -> None:
        order = self._order(self.lines.readable(), "")
        total = format_money(order.total, self._desk.language)
        self.total.setText(total)
        self.send.show_words(tr("Send request · {amount}").format(amount=total))
        clear(self._vat)
        for row in order.vat_table:
            words = tr("VAT {rate} of {net}").format(
                rate=format_rate(row.rate), net=format_minor(row.net, self._desk.language)
            )
            line = QHBoxLayout()
            line.addWidget(label(words, "small"), 1)
            line.addWidget(label(format_money(Money(row.tax, order.currency), self._desk.language), "small"))
            held = QWidget()
            line.setContentsMargins(0, 0, 0, 0)
            held.setLayout(line)
            self._vat.addWidget(held)
        parts = [
            tr("Till {till}").format(till=self.pos_id.text) if self.pos_id.text else "",
            tr("receipt {number}").format(number=self.receipt_number.text) if self.receipt_number.text else "",
        ]
        told = " · ".join(part for part in parts if part) or tr("Receipt number, till, note")
        room = SIDE_WIDTH - 2 * ROOM - 32
        shown = QFontMetrics(font("body")).elidedText(told, Qt.TextElideMode.ElideRight, room)
        self._fold.setText(shown.replace("&", "&&"))
        self._fold.setAccessibleName(tr("Receipt: {told}").format(told=told))
        self._fold.setIcon(self._desk.look.icon("chevron", self._desk.look.palette.muted))
        if self._editing:
            self._kept.setText(tr("changing {reference}").format(reference=self._editing))

    def _form(self) -> dict[str, object]:
        return {
            "lines": [line.as_dict() for line in self.lines.typed],
            "entry": self.lines.entry.text(),
            "flow": self.flow.value,
            "fields": [field.text for field in self._fields],
            "editing": self._editing,
        }

    def _fill(self, form: dict[str, object]) -> None:
        lines, texts = form["lines"], form["fields"]
        self.lines.set_typed([TypedLine(**line) for line in lines] if isinstance(lines, list) else [])
        for field, text in zip(self._fields, texts if isinstance(texts, list) else [], strict=False):
            field.edit.setText(str(text))
            field.complain("")
        self.lines.entry.setText(str(form.get("entry", "")))
        self._editing = str(form.get("editing", ""))
        self.choose_flow(Flow(str(form["flow"])))

    def _start_over(self) -> None:
        form: dict[str, object] = {
            "lines": [],
            "flow": self.flow.value,
            "fields": ["", "", "", self._desk.preferences.current.pos_id, "", ""],
        }
        self._fill(form)
        self._save_form()
        self._kept.setText("")

    def _save_form(self) -> None:
        self._saving.stop()
        form = self._form()
        worth = form["lines"] or form["entry"] or any(field.text for field in self._fields if field is not self.pos_id)
        try:
            self._desk.checkout.keep_form(FORM, json.dumps(form) if worth else "")
        except AppError as trouble:
            self._desk.bridge.tell(trouble)
            return
        if worth and not self._editing:
            self._kept.setText(tr("kept as you type"))

    def _restore(self) -> None:
        kept = self._desk.browse.form(FORM)
        if kept:
            self._fill(json.loads(kept))
        else:
            self.pos_id.edit.setText(self._desk.preferences.current.pos_id)
        self._refresh()


def _form_of(order: Order, language: str) -> dict[str, object]:
    return {
        "lines": [
            TypedLine(
                name=line.name,
                quantity=format(line.quantity, "f").replace(".", ","),
                price=format_minor(line.unit_price, language),
                vat=line.vat_rate,
                product_id=line.product_id,
                discount=format_minor(line.discount, language) if line.discount else "",
                is_return=line.is_return,
            ).as_dict()
            for line in order.lines
        ],
        "flow": order.flow.value,
        "fields": [
            f"+{order.phone}" if order.phone else "",
            order.customer,
            order.receipt_number,
            order.pos_id,
            order.description,
            order.note,
        ],
    }
