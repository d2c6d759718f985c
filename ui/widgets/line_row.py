"""One order line, edited in place. The row that is being edited opens to show its further details."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.money import Currency, Money, format_minor, parse_amount
from app.domain.order import OrderLine, Unit, parse_quantity
from app.domain.problem import Invalid
from app.domain.vat import format_rate
from ui.texts import sentence, tr
from ui.theme import SMALL, TINY, Look, font
from ui.widgets.basics import choice, label, mark_wrong

WIDTHS = {"quantity": 64, "price": 128, "vat": 84}
"""Of the fields under the name; a million with its decimals fits."""


@dataclass
class TypedLine:
    """What stands in the fields of a row, exactly as typed; `unit` and `is_shipping` have no field and are carried along."""

    name: str = ""
    quantity: str = "1"
    price: str = ""
    vat: int = 2500
    product_id: str = ""
    discount: str = ""
    is_return: bool = False
    is_shipping: bool = False
    unit: str = Unit.PCS.value

    def as_dict(self) -> dict[str, object]:
        """For keeping half-typed orders."""
        return asdict(self)

    def line(self) -> OrderLine:
        """The order line that it stands for. Raises `Invalid` with the field that is wrong."""
        return OrderLine(
            name=self.name,
            product_id=self.product_id,
            quantity=parse_quantity(self.quantity),
            unit_price=parse_amount(self.price, "price"),
            vat_rate=self.vat,
            discount=parse_amount(self.discount, "discount") if self.discount.strip() else 0,
            unit=Unit(self.unit),
            is_return=self.is_return,
            is_shipping=self.is_shipping,
        )


class LineRow(QWidget):
    """The fields of one line. Emits `edited` on every change, `finished` on Enter, `removed` when it should go."""

    edited = Signal()
    finished = Signal()
    removed = Signal()

    def __init__(self, look: Look, currency: Currency, rates: Sequence[int], typed: TypedLine) -> None:
        super().__init__()
        self._look = look
        self._currency = currency
        self._carried = typed
        self.name = self._cell(tr("Product"), typed.name)
        self.quantity = self._cell(tr("Quantity"), typed.quantity, right=True)
        self.price = self._cell(tr("Unit price incl. VAT"), typed.price, right=True)
        shown = list(rates) if typed.vat in rates else [typed.vat, *rates]
        self.vat = choice(tr("VAT"), [(str(rate), format_rate(rate)) for rate in shown])
        self.vat.setProperty("role", "cell")
        self.vat.setCurrentIndex(shown.index(typed.vat))
        self.total = label(role="strong", align=Qt.AlignmentFlag.AlignRight)
        self.extra = label(role="small")
        self.product_id = self._small(tr("Product number"), typed.product_id)
        self.discount = self._small(tr("Discount"), typed.discount, right=True)
        self.is_return = QCheckBox(tr("Return"))
        self.is_return.setChecked(typed.is_return)
        self.remove = QPushButton()
        self.remove.setProperty("role", "quiet")
        self.remove.setAccessibleName(tr("Remove this line"))
        self.remove.setToolTip(tr("Remove this line"))
        self.remove.setFixedWidth(40)
        self.remove.setIcon(look.icon("close"))
        self.remove.setAutoDefault(False)
        self.error = label(role="error", wrap=True)
        self.error.hide()
        self._build()
        for edit in (self.name, self.quantity, self.price, self.product_id, self.discount):
            edit.textEdited.connect(self._on_edited)
            edit.returnPressed.connect(self._on_finished)
            edit.editingFinished.connect(lambda edit=edit: edit.setCursorPosition(0))
        self.vat.currentIndexChanged.connect(self._on_edited)
        self.is_return.toggled.connect(self._on_edited)
        self.remove.clicked.connect(self.removed)
        self.open_details(False)
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
        second.addWidget(label("×", "muted"))
        second.addWidget(self.price)
        second.addWidget(self.vat)
        second.addStretch(1)
        second.addWidget(self.extra)
        self.details = QWidget()
        row = QHBoxLayout(self.details)
        row.setContentsMargins(SMALL, 0, 0, SMALL)
        row.setSpacing(SMALL)
        for words, edit, width in ((tr("Item no."), self.product_id, 96), (tr("Discount"), self.discount, 84)):
            row.addWidget(label(words, "small"))
            edit.setMinimumWidth(48)
            edit.setMaximumWidth(width)
            row.addWidget(edit, 1)
        row.addWidget(self.is_return)
        row.addStretch(1)
        row.addWidget(self.remove)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, TINY, 0, TINY)
        whole.setSpacing(0)
        whole.addLayout(first)
        whole.addLayout(second)
        whole.addWidget(self.error)
        whole.addWidget(self.details)

    def _cell(self, name: str, text: str, *, right: bool = False) -> QLineEdit:
        edit = QLineEdit(text)
        edit.setCursorPosition(0)  # a long name shows how it begins
        edit.setFont(font("body"))
        edit.setProperty("role", "cell")
        edit.setAccessibleName(name)
        if right:
            edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return edit

    def _small(self, name: str, text: str, *, right: bool = False) -> QLineEdit:
        edit = self._cell(name, text, right=right)
        edit.setProperty("role", "")
        return edit

    @property
    def typed(self) -> TypedLine:
        """What stands in the fields."""
        return TypedLine(
            name=self.name.text(),
            quantity=self.quantity.text(),
            price=self.price.text(),
            vat=int(self.vat.currentData()),
            product_id=self.product_id.text(),
            discount=self.discount.text(),
            is_return=self.is_return.isChecked(),
            is_shipping=self._carried.is_shipping,
            unit=self._carried.unit,
        )

    def complain(self, problem: Invalid | None, *, focus: bool = True) -> None:
        """Say what is wrong with the line, at the field, and put the keyboard there; None takes it back."""
        fields = {"name": self.name, "quantity": self.quantity, "price": self.price, "discount": self.discount}
        at = problem.field if problem is not None and problem.field in fields else "price"
        for name, edit in fields.items():
            mark_wrong(edit, problem is not None and name == at)
        self.error.setText(sentence(problem, self._look.language) if problem else "")
        self.error.setVisible(problem is not None)
        if problem is not None and focus:
            self.open_details(True)
            fields[at].setFocus()

    def open_details(self, opened: bool) -> None:
        """Show or fold the further details."""
        self.details.setVisible(opened)

    def _on_finished(self) -> None:
        """Enter goes back to the one field, unless the line cannot be read as it stands."""
        try:
            self.typed.line()
        except Invalid as problem:
            self.complain(problem)
            return
        self.finished.emit()

    def _on_edited(self, _: object = None) -> None:
        self.complain(None)
        self._show_total()
        self.edited.emit()

    def _show_total(self) -> None:
        try:
            signed = Money(self.typed.line().signed, self._currency)
        except Invalid:
            self.total.setText("–")
            self.extra.clear()
            return
        self.total.setText(format_minor(signed.minor, self._look.language))
        told = [self.product_id.text()]
        told += [tr("discount {amount}").format(amount=self.discount.text())] if self.discount.text().strip() else []
        told += [tr("Return")] if self.is_return.isChecked() else []
        self.extra.setText(" · ".join(part for part in told if part))
