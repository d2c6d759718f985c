"""One order line, edited in place. The row that is being edited opens to show its further details."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.money import Currency, Money, format_minor
from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.vat import format_rate
from ui.texts import sentence, tr, unit_word
from ui.theme import CONTROL_HEIGHT, SMALL, TINY, Look, font
from ui.widgets.basics import Edit, OneLine, button, choice, label, mark_wrong
from ui.widgets.typed import TypedLine

NARROWEST = 48
WIDTHS = {"quantity": 64, "price": 128, "vat": 84}
"""Of the fields under the name; a million with its decimals fits."""


class LineRow(QWidget):
    """The fields of one line. Emits `edited` on every change, `finished` on Enter; `removed`, `duplicated` and `moved`, by
    how many places, when that is wanted."""

    edited = Signal()
    finished = Signal()
    removed = Signal()
    duplicated = Signal()
    moved = Signal(int)

    def __init__(self, look: Look, currency: Currency, rates: Sequence[int], typed: TypedLine) -> None:
        super().__init__()
        self._look = look
        self._currency = currency
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
        self.product_id = self._small(tr("Product number"), typed.product_id)
        self.discount = self._small(tr("Discount"), typed.discount, right=True)
        self.discount.setPlaceholderText(f"{currency.sign} / %")
        self.unit = choice(tr("Unit"), [(unit.value, unit_word(unit)) for unit in Unit])
        self.unit.setCurrentIndex(self.unit.findData(typed.unit))
        self.is_return = QCheckBox(tr("Return"))
        self.is_return.setChecked(typed.is_return)
        self.is_shipping = QCheckBox(tr("Shipping"))
        self.is_shipping.setChecked(typed.is_shipping)
        self.up = self._tool("up", tr("Move this line up"), lambda: self.moved.emit(-1))
        self.down = self._tool("down", tr("Move this line down"), lambda: self.moved.emit(1))
        self.twice = self._tool("copy", tr("Duplicate this line"), self.duplicated.emit)
        self.remove = self._tool("close", tr("Remove this line"), self.removed.emit)
        self.error = label(role="error", wrap=True)
        self.error.hide()
        self.stops: tuple[QWidget, ...] = (
            *(self.name, self.quantity, self.price, self.vat, self.product_id, self.discount, self.unit),
            *(self.is_return, self.is_shipping, self.up, self.down, self.twice, self.remove),
        )
        self._build()
        for edit in (self.name, self.quantity, self.price, self.product_id, self.discount):
            edit.textEdited.connect(self._on_edited)
            edit.returnPressed.connect(self._on_finished)
            edit.editingFinished.connect(lambda edit=edit: edit.setCursorPosition(0))
        for listed in (self.vat, self.unit):
            listed.currentIndexChanged.connect(self._on_edited)
        for ticked in (self.is_return, self.is_shipping):
            ticked.toggled.connect(self._on_edited)
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
        second.addWidget(self.times)
        second.addWidget(self.price)
        second.addWidget(self.vat)
        second.addWidget(self.extra, 1)
        self.details = QWidget()
        more = QVBoxLayout(self.details)
        more.setContentsMargins(SMALL, TINY, 0, SMALL)
        more.setSpacing(TINY)
        fields = QHBoxLayout()
        fields.setSpacing(SMALL)
        for words, edit, width in ((tr("Item no."), self.product_id, 128), (tr("Discount"), self.discount, 96)):
            fields.addWidget(label(words, "small"))
            edit.setMinimumWidth(NARROWEST)
            edit.setMaximumWidth(width)
            fields.addWidget(edit, 1)
        fields.addWidget(self.unit)
        fields.addStretch(1)
        kinds = QHBoxLayout()
        kinds.setSpacing(SMALL)
        kinds.addWidget(self.is_return)
        kinds.addWidget(self.is_shipping)
        kinds.addStretch(1)
        for tool in (self.up, self.down, self.twice, self.remove):
            kinds.addWidget(tool)
        more.addLayout(fields)
        more.addLayout(kinds)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, TINY, 0, TINY)
        whole.setSpacing(0)
        whole.addLayout(first)
        whole.addLayout(second)
        whole.addWidget(self.error)
        whole.addWidget(self.details)

    def _tool(self, icon: str, words: str, clicked: Callable[[], None]) -> QPushButton:
        tool = button("", clicked, "quiet")
        tool.setAccessibleName(words)
        tool.setToolTip(words)
        tool.setFixedWidth(CONTROL_HEIGHT)
        tool.setIcon(self._look.icon(icon))
        return tool

    def _cell(self, name: str, text: str, *, right: bool = False) -> QLineEdit:
        edit = Edit(text)
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
            is_shipping=self.is_shipping.isChecked(),
            unit=str(self.unit.currentData()),
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

    def add_one(self) -> bool:
        """One more of the same, where the quantity is a plain number of pieces; whether that could be done."""
        quantity = self.quantity.text().strip()
        if not (
            quantity.isascii() and quantity.isdigit() and len(quantity) < 6 and self.unit.currentData() == Unit.PCS
        ):
            return False
        self.quantity.setText(str(int(quantity) + 1))
        self._on_edited()
        return True

    def _show_total(self) -> None:
        typed = self.typed
        self.times.setText("×" if typed.unit == Unit.PCS else f"{unit_word(Unit(typed.unit))} ×")
        try:
            signed = Money(typed.line().signed, self._currency)
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
