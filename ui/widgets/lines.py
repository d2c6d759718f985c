"""The lines of an order: one field to type into, and below it every line, edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.entry import parse_entry
from app.domain.money import Currency, format_minor, parse_amount
from app.domain.order import OrderLine, format_quantity
from app.domain.problem import Invalid
from ui.texts import tr
from ui.theme import ROOM, SMALL, Look, font
from ui.widgets.basics import Card, label, mark_wrong, scrolling
from ui.widgets.line_row import LineRow, TypedLine


class LinesEditor(Card):
    """Builds order lines. Emits `edited` on every change, `completed` on Enter with nothing more typed."""

    edited = Signal()
    completed = Signal()

    def __init__(self, look: Look, currency: Currency, rates: Sequence[int], vat_default: int) -> None:
        super().__init__()
        self._look = look
        self._currency = currency
        self._rates = rates
        self._vat_default = vat_default
        self.rows: list[LineRow] = []
        self.entry = QLineEdit()
        self.entry.setProperty("role", "entry")
        self.entry.setFont(font("entry"))
        self.entry.setAccessibleName(tr("Add a product"))
        self.entry.setPlaceholderText(tr("Product and price, such as 2*Hoodie 499"))
        self.entry.addAction(look.icon("plus", look.palette.muted), QLineEdit.ActionPosition.LeadingPosition)
        self.entry.returnPressed.connect(self._on_entered)
        self.entry.textEdited.connect(self._on_typed)
        self.error = label(role="error", wrap=True)
        self.error.hide()
        self.empty = label(
            tr("No lines yet. Type a product and its price above and press Enter."),
            "muted",
            wrap=True,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, SMALL, 0)
        holder.addLayout(self._column)
        holder.addStretch(1)
        self._scroll = scrolling(holder)
        self.inside.setContentsMargins(ROOM, ROOM, SMALL, SMALL)
        self.inside.addWidget(self._with_margin(self.entry))
        self.inside.addWidget(self.error)
        self.inside.addWidget(self.empty, 1)
        self.inside.addWidget(self._scroll, 1)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self._arrange()

    def _on_typed(self) -> None:
        self.complain("")
        self.edited.emit()

    def _with_margin(self, widget: QWidget) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, SMALL, 0)
        row.addWidget(widget)
        return held

    @property
    def typed(self) -> list[TypedLine]:
        """What stands in every row."""
        return [row.typed for row in self.rows]

    def set_typed(self, lines: Sequence[TypedLine]) -> None:
        """Replace all rows."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for line in lines:
            self._add(line)
        self.entry.clear()
        self.complain("")
        self._arrange()
        self.edited.emit()

    def readable(self) -> tuple[OrderLine, ...]:
        """The lines that can be read as they stand; for the running total."""
        found = []
        for row in self.rows:
            try:
                found.append(row.typed.line())
            except Invalid:
                continue
        return tuple(found)

    def lines(self) -> tuple[OrderLine, ...]:
        """All lines. Raises the first `Invalid`, which is then shown and focused at its field."""
        found = []
        for row in self.rows:
            try:
                found.append(row.typed.line())
            except Invalid as problem:
                row.complain(problem)
                raise
        return tuple(found)

    def complain(self, text: str) -> None:
        """Say what is wrong with what was typed into the one field, or with the lines as a whole."""
        mark_wrong(self.entry, bool(text))
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def _on_entered(self) -> None:
        if not self.entry.text().strip():
            self.completed.emit()
            return
        row = self.enter()
        if row.error.isHidden() and not row.price.text():
            row.price.setFocus()

    def enter(self) -> LineRow:
        """Make a line of what stands in the one field. What cannot be read becomes a line that says so, so that the next
        product, perhaps from a scanner, starts afresh and nothing is lost."""
        typed = self.entry.text().strip()
        try:
            entry = parse_entry(typed)
        except Invalid as problem:
            row = self._add(_unread(typed, self._vat_default))
            row.complain(problem, focus=False)
        else:
            price = "" if entry.price is None else format_minor(entry.price, self._look.language)
            quantity = format_quantity(entry.quantity).replace(".", ",")
            row = self._add(TypedLine(entry.name, quantity, price, self._vat_default))
        self.entry.clear()
        self.complain("")
        self._arrange()
        QTimer.singleShot(30, row, lambda: self._scroll.ensureWidgetVisible(row))
        self.edited.emit()
        return row

    def _add(self, typed: TypedLine) -> LineRow:
        row = LineRow(self._look, self._currency, self._rates, typed)
        row.edited.connect(self.edited)
        row.finished.connect(self.entry.setFocus)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _remove(self, row: LineRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._arrange()
        self.entry.setFocus()
        self.edited.emit()

    def remove_edited(self) -> None:
        """Remove the line that has the keyboard, if one has."""
        focused = self.focusWidget()
        for row in self.rows:
            if focused is not None and focused.hasFocus() and row.isAncestorOf(focused):
                self._remove(row)
                return

    def _arrange(self) -> None:
        self.empty.setVisible(not self.rows)
        self._scroll.setVisible(bool(self.rows))

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Open the row that is being edited; when the focus leaves the lines all fold."""
        if now is None or now.window() is not self.window():
            return  # another window or a menu: the row stays as it is
        for row in self.rows:
            row.open_details(row is now or row.isAncestorOf(now))


def _unread(text: str, vat: int) -> TypedLine:
    """A line for what could not be read: its last word as the price if that is where the trouble lies, else no price."""
    name, _, last = text.rpartition(" ")
    try:
        parse_amount(last)
    except Invalid:
        if name.strip() and last[:1].isdigit():
            return TypedLine(name.strip(), "1", last, vat)
    return TypedLine(text, "1", "", vat)
