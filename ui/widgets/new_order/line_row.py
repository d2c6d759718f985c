"""One order line, edited in place.

The row that is being edited opens to show its further details.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.input.typed_order import TypedLine
from app.domain.money import Currency, Money, format_minor
from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.vat import format_rate
from app.later import Later
from ui.look.sizes import ROOM, ROW_HEIGHT, SMALL, TINY, WIDE
from ui.look.texts import sentence, tr, unit_word
from ui.look.theme import Look
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import mark_wrong
from ui.widgets.new_order.cells import AmountCell, NameCell, QuantityCell
from ui.widgets.new_order.line_details import LineDetails
from ui.widgets.new_order.line_heads import GUTTER, Widths
from ui.widgets.one_line import OneLine
from ui.widgets.suggest.suggestions import PLAIN


class LineRow(QWidget):
    """The fields of one line.

    Emits `edited` on every change, `finished` on Enter; `removed`, `duplicated`, `moved` and `stepped` (up or down to
    another line), by how many places, when that is wanted; `opened` when it got fields that it had not before.
    """

    edited = Signal()
    finished = Signal()
    removed = Signal()
    duplicated = Signal()
    moved = Signal(int)
    stepped = Signal(int)
    opened = Signal()

    def __init__(self, look: Look, currency: Currency, rates: Sequence[int], typed: TypedLine) -> None:
        super().__init__()
        self._look = look
        self._currency = currency
        self._typed = typed
        self.name = NameCell(tr("Product"), typed.name)
        self.name.setPlaceholderText(tr("What is it?"))
        self.quantity = QuantityCell(tr("Quantity"), typed.quantity)
        self.price = AmountCell(tr("Unit price incl. VAT"), typed.price, look.language, currency)
        self.price.setPlaceholderText(format_minor(0, look.language))
        # A product may have a rate that the country has no more; it is sold at that until it is changed.
        shown = list(rates) if typed.vat in rates else [typed.vat, *rates]
        self.vat = choice(tr("VAT"), [(str(rate), format_rate(rate)) for rate in shown])
        self.vat.setProperty("role", "cell")
        self.vat.setCurrentIndex(shown.index(typed.vat))
        self.total = label(role="strong", align=Qt.AlignmentFlag.AlignRight)
        self.extra = OneLine("small")
        self.extra.hide()
        self._build()
        for edit in (self.name, self.quantity, self.price):
            edit.textEdited.connect(self._on_edited)
            edit.returnPressed.connect(self._on_finished)
            edit.installEventFilter(self)
        self.price.settled.connect(self._on_edited)
        self.vat.currentIndexChanged.connect(self._on_edited)
        self._show_total()

    def _build(self) -> None:
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self.name)
        named.addWidget(self.extra)
        self.extra.setContentsMargins(SMALL, 0, 0, 0)
        first = QHBoxLayout()
        first.setSpacing(GUTTER)
        first.addLayout(named, 1)
        for part in (self.quantity, self.price, self.vat, self.total):
            part.setFixedHeight(ROW_HEIGHT - SMALL)
            first.addWidget(part)
        line = QWidget()
        line.setLayout(first)
        first.setContentsMargins(0, 0, 0, 0)
        line.setMinimumHeight(ROW_HEIGHT)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(line)

    @property
    def needed(self) -> Widths:
        """How wide its quantity, price, VAT and sum have to be."""
        for part in (self.quantity, self.price, self.vat, self.total):
            part.ensurePolished()  # a new row has the type of its window only then
        vat = self.vat.fontMetrics().horizontalAdvance(self.vat.currentText()) + WIDE
        total = self.total.fontMetrics().horizontalAdvance(self.total.text()) + TINY
        return Widths(self.quantity.room, self.price.room, vat, total)

    def show_widths(self, widths: Widths) -> None:
        """Stand in columns of these widths."""
        for part, width in zip((self.quantity, self.price, self.vat, self.total), widths, strict=True):
            part.setFixedWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down lead to the line above and below, in the same column."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.modifiers() in PLAIN:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)

    @property
    def column(self) -> str:
        """Which of its fields has the keyboard: its name in `cells`."""
        return next((name for name, cell in self.cells.items() if cell.hasFocus()), "")

    @property
    def cells(self) -> dict[str, QLineEdit]:
        """The fields in sight, by what a problem calls them."""
        return {"name": self.name, "quantity": self.quantity, "price": self.price}

    def focus_cell(self, column: str) -> None:
        """Put the keyboard into a field, all of it selected.

        The quantity where none is named.
        """
        cell = self.cells.get(column, self.quantity)
        cell.setFocus()
        # Typing replaces what stands there; the arrows go on from its end.
        cell.selectAll()

    def focus_discount(self) -> None:
        """Put the keyboard where the line's discount is typed."""
        self.open_details(True)
        self.details.discount.setFocus()
        self.details.discount.selectAll()

    @Later
    def details(self) -> LineDetails:
        """What is seldom changed.

        Made when the line is edited for the first time, so that a scan shows its line at once.
        """
        details = LineDetails(self._look, self._currency, self._typed)
        self._whole.addWidget(details)
        details.edited.connect(self._on_edited)
        details.finished.connect(self._on_finished)
        details.removed.connect(self.removed)
        details.duplicated.connect(self.duplicated)
        details.moved.connect(self.moved)
        QTimer.singleShot(0, self, self.opened.emit)  # once they are there
        return details

    @Later
    def error(self) -> QLabel:
        """What is wrong with the line; made when something is for the first time."""
        error = label(role="error", wrap=True)
        error.setContentsMargins(SMALL, 0, 0, 0)
        self._whole.insertWidget(1, error)
        return error

    @property
    def wrong(self) -> bool:
        """Whether something is."""
        error = LineRow.error.made(self)
        return error is not None and not error.isHidden()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab leads to, in the order of reading."""
        own = (self.name, self.quantity, self.price, self.vat)
        details = LineRow.details.made(self)
        return own if details is None else (*own, *details.stops)

    @property
    def typed(self) -> TypedLine:
        """What stands in the fields."""
        changed = self._typed._replace(
            name=self.name.text(),
            quantity=self.quantity.text(),
            price=self.price.text(),
            vat=int(self.vat.currentData()),
        )
        details = LineRow.details.made(self)
        return changed if details is None else details.added_to(changed)

    def complain(self, problem: Invalid | None, *, focus: bool = True) -> None:
        """Show the line's problem at its field, and go there; None takes it back."""
        fields = self.cells
        # The discount is in the further details, which most lines never have.
        if LineRow.details.made(self) is not None or (problem is not None and problem.field == "discount"):
            fields["discount"] = self.details.discount
        # What is about the line as a whole, such as a sum too large, stands at its price.
        at = problem.field if problem is not None and problem.field in fields else "price"
        for name, edit in fields.items():
            mark_wrong(edit, problem is not None and name == at)
        if problem is not None or LineRow.error.made(self) is not None:
            self.error.setText(sentence(problem, self._look.language) if problem else "")
            self.error.setVisible(problem is not None)
        if problem is not None and focus:
            self.open_details(True)
            fields[at].setFocus()

    def open_details(self, opened: bool) -> None:
        """Show or fold the further details."""
        if opened or LineRow.details.made(self) is not None:
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
        """One more of the same, where the quantity is a plain number of pieces.

        Whether that could be done.
        """
        quantity = self.quantity.text().strip()
        # Weights are never added up by scanning: each piece has its own.
        if not (quantity.isascii() and quantity.isdigit() and len(quantity) < 6 and self.typed.unit == Unit.PCS):
            return False
        self.quantity.setText(str(int(quantity) + 1))
        self._on_edited()
        return True

    def _show_total(self) -> None:
        typed = self.typed
        unit = Unit(typed.unit)
        self.quantity.show_unit("" if unit is Unit.PCS else unit_word(unit))
        try:
            signed = Money(typed.line(self._currency).signed, self._currency)
        except Invalid:
            # While a number is being typed it cannot be read for a moment; a red field would flicker at each key.
            self.total.setText("–")
        else:
            self.total.setText(format_minor(signed.minor, self._look.language))
        parts = [tr("Return")] if typed.is_return else []
        parts += [tr("Shipping")] if typed.is_shipping else []
        parts += [tr("discount {amount}").format(amount=typed.discount)] if typed.discount.strip() else []
        self.extra.show_text(" · ".join(parts))
        self.extra.setVisible(bool(parts))
        # The row stays as high as its neighbours, with a second line or without.
        self.name.setFixedHeight(ROW_HEIGHT - (ROOM if parts else SMALL))
