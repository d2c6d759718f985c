"""The page where an order is built and its request is sent."""

from __future__ import annotations

import json

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import format_minor, format_money
from app.domain.order import Flow, Interaction, Order, OrderLine, problems
from app.domain.phone import format_phone, parse_phone
from app.domain.problem import AppError, Invalid
from ui.desk import Desk
from ui.keys import Act
from ui.texts import sentence, tr
from ui.theme import GAP, ROOM, SIDE_WIDTH, SMALL
from ui.widgets.basics import MainButton, button, label, page_frame, scrolling
from ui.widgets.line_row import TypedLine
from ui.widgets.lines import LinesEditor
from ui.widgets.order_cards import PayerCard, ReceiptCard, TotalCard

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
        self._aside: dict[str, object] | None = None
        settings = desk.preferences.current
        rates = settings.vat_rates(desk.now().date())
        self.lines = LinesEditor(desk.look, settings.currency, rates, settings.vat_default)
        self.total = TotalCard(desk.look)
        self.payer = PayerCard(_CODES[settings.market])
        self.receipt = ReceiptCard(desk.look)
        self._fields = (
            self.payer.phone,
            self.payer.customer,
            self.receipt.receipt_number,
            self.receipt.pos_id,
            self.receipt.description,
            self.receipt.note,
        )
        self._kept = label(role="small")
        self.send = MainButton(self._on_send, desk.keys)
        self.keep = button(tr("Keep for later"), self._on_keep, "quiet")
        self.empty = button(tr("Empty the form"), self._on_empty, "quiet")
        self._build()
        self._saving = QTimer(self, singleShot=True, interval=400)
        self._saving.timeout.connect(self._save_form)
        self.lines.edited.connect(self._on_edited)
        self.lines.completed.connect(self.payer.focus_payer)
        self.payer.flow_chosen.connect(self._on_edited)
        for field in self._fields:
            field.edit.textChanged.connect(self._on_edited)
            field.edit.returnPressed.connect(self._on_return)
        desk.keys.bind(self, Act.LINE_REMOVE, self.lines.remove_edited)
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
        side.setContentsMargins(0, 0, 0, 0)
        for card in (self.total, self.payer, self.receipt):
            side.addWidget(card)
        side.addStretch(1)
        held = scrolling(side)
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

    def focus_first(self) -> None:
        """Put the keyboard where an order starts."""
        self.lines.entry.setFocus()

    def keep_typed(self) -> None:
        """Keep what was typed in the last moment before the window closes."""
        if self._saving.isActive():
            self._save_form()

    def load(self, reference: str) -> None:
        """Open the saved order `reference` for changing. What was half typed is laid aside and comes back afterwards."""
        view = self._desk.bridge.read(lambda: self._desk.browse.order(reference))
        if view is None:
            return
        aside = self._aside if self._editing else self._form() if self._worth_keeping else None
        self._fill({**_form_of(view.order, self._desk.language), "editing": reference, "aside": aside})
        self._refresh()

    def _order(self, lines: tuple[OrderLine, ...], phone: str) -> Order:
        settings = self._desk.preferences.current
        away = self.payer.flow is Flow.WEB
        return Order(
            lines=lines,
            currency=settings.currency,
            flow=self.payer.flow,
            interaction=Interaction.NOT_PRESENT if away else settings.interaction,
            phone=phone,
            customer=self.payer.customer.text.strip(),
            description=self.receipt.description.text.strip(),
            receipt_number=self.receipt.receipt_number.text.strip(),
            pos_id=self.receipt.pos_id.text.strip(),
            note=self.receipt.note.text.strip(),
        )

    def _read(self, *, sendable: bool) -> Order:
        """The order as typed. Raises the first `Invalid`."""
        if self.lines.entry.text().strip():
            self.lines.enter()  # what was typed and not entered yet belongs to the order
        lines = self.lines.lines()
        phone = ""
        if self.payer.flow is not Flow.QR and self.payer.phone.text.strip():
            phone = parse_phone(self.payer.phone.text, self._desk.preferences.current.market)
        order = self._order(lines, phone)
        for problem in problems(order):
            if sendable or problem.code == "order_empty":
                raise problem
        return order

    def _complain(self, problem: Invalid) -> None:
        """Say what is wrong where it is wrong, and put the keyboard there. A line says it itself."""
        text = sentence(problem, self._desk.language)
        if problem.field == "phone":
            self.payer.phone.complain(text)
            self.payer.phone.setFocus()
        elif problem.field == "description":
            self.receipt.unfold()
            self.receipt.description.complain(text)
            self.receipt.description.setFocus()
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

    def _on_return(self) -> None:
        """Enter goes back to where products are typed. It never rests on a button that moves money: a scanner types
        blanks, too, and a blank presses what has the keyboard."""
        self.focus_first()

    def _on_edited(self) -> None:
        self._emptied = None
        self.empty.setText(tr("Empty the form"))
        self._saving.start()
        self._refresh()

    def _refresh(self) -> None:
        order = self._order(self.lines.readable(), "")
        self.total.show_order(order)
        amount = format_money(order.total, self._desk.language)
        self.send.show_words(tr("Send request · {amount}").format(amount=amount))
        if self._editing:
            self._kept.setText(tr("changing {reference}").format(reference=self._editing))

    def _form(self) -> dict[str, object]:
        return {
            "lines": [line.as_dict() for line in self.lines.typed],
            "entry": self.lines.entry.text(),
            "flow": self.payer.flow.value,
            "fields": [field.text for field in self._fields],
            "editing": self._editing,
            "aside": self._aside,
        }

    def _fill(self, form: dict[str, object]) -> None:
        lines, texts = form["lines"], form["fields"]
        self.lines.set_typed([TypedLine(**line) for line in lines] if isinstance(lines, list) else [])
        for field, text in zip(self._fields, texts if isinstance(texts, list) else [], strict=False):
            field.edit.setText(str(text))
            field.complain("")
        self.lines.entry.setText(str(form.get("entry", "")))
        self._editing = str(form.get("editing", ""))
        aside = form.get("aside")
        self._aside = aside if isinstance(aside, dict) else None
        self.payer.choose(Flow(str(form["flow"])))

    def _start_over(self) -> None:
        form: dict[str, object] = {
            "lines": [],
            "flow": Flow.PUSH.value,
            "fields": ["", "", "", self._desk.preferences.current.pos_id, "", ""],
        }
        self._fill(self._aside or form)
        self._save_form()
        self._kept.setText("")

    @property
    def _worth_keeping(self) -> bool:
        """Whether anything was typed that a person would miss."""
        typed = (field.text for field in self._fields if field is not self.receipt.pos_id)
        return bool(self.lines.rows or self.lines.entry.text() or any(typed))

    def _save_form(self) -> None:
        self._saving.stop()
        worth = self._worth_keeping
        try:
            self._desk.checkout.keep_form(FORM, json.dumps(self._form()) if worth else "")
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
            self.receipt.pos_id.edit.setText(self._desk.preferences.current.pos_id)
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
                is_shipping=line.is_shipping,
                unit=line.unit.value,
            ).as_dict()
            for line in order.lines
        ],
        "flow": order.flow.value,
        "fields": [
            format_phone(order.phone) if order.phone else "",
            order.customer,
            order.receipt_number,
            order.pos_id,
            order.description,
            order.note,
        ],
    }
