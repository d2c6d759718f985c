"""One order line, edited in place. The row that is being edited opens to show its further details."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.money import Currency, Money, format_minor
from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.vat import format_rate
from ui.texts import sentence, tr, unit_word
from ui.theme import SMALL, TINY, Look, font
from ui.widgets.basics import Edit, OneLine, choice, label, mark_wrong
from ui.widgets.line_details import LineDetails
from ui.widgets.typed import TypedLine

NARROWEST = 48
WIDTHS = {"quantity": 64, "price": 128, "vat": 84}
"""Of the fields under the name; a million with its decimals fits."""


class LineRow(QWidget):
    """The fields of one line. Emits `edited` on every change, `finished` on Enter; `removed`, `duplicated` and `moved`, by
    how many places, when that is wanted; `opened` when it got fields that it had not before."""

    edited = Signal()
    finished = Signal()
    removed = Signal()
    duplicated = Signal()
    moved = Signal(int)
    opened = Signal()

    def __init__(self, look: Look, currency: Currency, rates: Sequence[int], typed: TypedLine) -> None:
        super().__init__()
        self._look = look
        self._currency = currency
        self._typed = typed
        self.name = self._cell(tr("Product"), typed.name)
        self.quantity = self._cell(tr("Quantity"), typed.quantity, right=True)
        self.price = self._cell(tr("Unit price incl. VAT"), typed.price, right=True)
        shown = list(rates) if typed.vat in rates else [typed.vat, *rates]
        self.vat = choice(tr("VAT"), [(str(rate), format_rate(rate)) for rate in shown])
        self.vat.setProperty("role", "cell")
        self.vat.setCurrentIndex(shown.index(typed.vat))
        self.times = label("×", "muted")
        self.total = label(role="strong", align=Qt.AlignmentFlag.AlignRight)
        self.extra = OneLine("small")
        self.extra.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._build()
        for edit in (self.name, self.quantity, self.price):
            edit.textEdited.connect(self._on_edited)
            edit.returnPressed.connect(self._on_finished)
            edit.editingFinished.connect(lambda edit=edit: edit.setCursorPosition(0))
        self.vat.currentIndexChanged.connect(self._on_edited)
        self._show_total()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(SMALL)
        first.addWidget(self.name, 1)
        first.addWidget(self.total)
        second = QHBoxLayout()
        second.setSpacing(TINY)
        self.quantity.setFixedWidth(WIDTHS["quantity"])
        self.price.setFixedWidth(WIDTHS["price"])
        self.vat.setFixedWidth(WIDTHS["vat"])
        second.addWidget(self.quantity)
        second.addWidget(self.times)
        second.addWidget(self.price)
        second.addWidget(self.vat)
        second.addWidget(self.extra, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, TINY, 0, TINY)
        self._whole.setSpacing(0)
        self._whole.addLayout(first)
        self._whole.addLayout(second)

    def _cell(self, name: str, text: str, *, right: bool = False) -> QLineEdit:
        edit = Edit(text)
        edit.setCursorPosition(0)  # a long name shows how it begins
        edit.setFont(font("body"))
        edit.setProperty("role", "cell")
        edit.setAccessibleName(name)
        if right:
            edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return edit

    @cached_property
    def details(self) -> LineDetails:
        """What is seldom changed; made when the line is edited for the first time, so that a scan shows its line at once."""
        made = LineDetails(self._look, self._currency, self._typed)
        self._whole.addWidget(made)
        made.edited.connect(self._on_edited)
        made.finished.connect(self._on_finished)
        made.removed.connect(self.removed)
        made.duplicated.connect(self.duplicated)
        made.moved.connect(self.moved)
        QTimer.singleShot(0, self, self.opened.emit)  # once they are there
        return made

    @cached_property
    def error(self) -> QLabel:
        """What is wrong with the line; made when something is for the first time."""
        made = label(role="error", wrap=True)
        made.setContentsMargins(SMALL, 0, 0, 0)
        self._whole.insertWidget(2, made)
        return made

    @property
    def wrong(self) -> bool:
        """Whether something is."""
        return "error" in vars(self) and not self.error.isHidden()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab leads to, in the order of reading."""
        own = (self.name, self.quantity, self.price, self.vat)
        return (*own, *self.details.stops) if "details" in vars(self) else own

    @property
    def typed(self) -> TypedLine:
        """What stands in the fields."""
        changed = replace(
            self._typed,
            name=self.name.text(),
            quantity=self.quantity.text(),
            price=self.price.text(),
            vat=int(self.vat.currentData()),
        )
        return self.details.added_to(changed) if "details" in vars(self) else changed

    def complain(self, problem: Invalid | None, *, focus: bool = True) -> None:
        """Say what is wrong with the line, at the field, and put the keyboard there; None takes it back."""
        fields = {"name": self.name, "quantity": self.quantity, "price": self.price}
        if "details" in vars(self) or (problem is not None and problem.field == "discount"):
            fields["discount"] = self.details.discount
        at = problem.field if problem is not None and problem.field in fields else "price"
        for name, edit in fields.items():
            mark_wrong(edit, problem is not None and name == at)
        if problem is not None or "error" in vars(self):
            self.error.setText(sentence(problem, self._look.language) if problem else "")
            self.error.setVisible(problem is not None)
        if problem is not None and focus:
            self.open_details(True)
            fields[at].setFocus()

    def open_details(self, opened: bool) -> None:
        """Show or fold the further details."""
        if opened or "details" in vars(self):
            self.details.setVisible(opened)

    def _on_finished(self) -> None:
        """Enter goes back to the one field, unless the line cannot be read as it stands."""
        try:
            self.typed.line(self._currency)
        except Invalid as problem:
            self.complain(problem)
            return
        self.finished.emit()

    def _on_edited(self, _: object = None) -> None:
        self.complain(None)
        self._show_total()
        self.edited.emit()

    def add_one(self) -> bool:
        """One more of the same, where the quantity is a plain number of pieces; whether that could be done."""
        quantity = self.quantity.text().strip()
        if not (quantity.isascii() and quantity.isdigit() and len(quantity) < 6 and self.typed.unit == Unit.PCS):
            return False
        self.quantity.setText(str(int(quantity) + 1))
        self._on_edited()
        return True

    def _show_total(self) -> None:
        typed = self.typed
        self.times.setText("×" if typed.unit == Unit.PCS else f"{unit_word(Unit(typed.unit))} ×")
        try:
            signed = Money(typed.line(self._currency).signed, self._currency)
        except Invalid:
            self.total.setText("–")
            self.extra.show_text("")
            return
        self.total.setText(format_minor(signed.minor, self._look.language))
        told = [typed.product_id]
        told += [tr("discount {amount}").format(amount=typed.discount)] if typed.discount.strip() else []
        told += [tr("Return")] if typed.is_return else []
        told += [tr("Shipping")] if typed.is_shipping else []
        self.extra.show_text(" · ".join(part for part in told if part))
