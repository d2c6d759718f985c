"""The lines of an order: one field to type, pick or scan into, and below it every line, edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.money import Currency, format_minor, parse_amount
from app.domain.order import OrderLine, shown_quantity
from app.domain.problem import Invalid
from ui.keys import Act, Keys
from ui.texts import tr
from ui.theme import ROOM, ROW_HEIGHT, SMALL, Look, font
from ui.widgets.basics import Card, Edit, button, label, mark_wrong
from ui.widgets.favourites import Favourites
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.suggestions import Suggestions
from ui.widgets.typed import TypedLine
from ui.widgets.unknown_codes import UnknownCodes

if TYPE_CHECKING:
    from ui.widgets.line_row import LineRow

LOOK_AFTER_MS = 15
"""What is typed is looked for once no key has come for so long: a scan is not looked for letter by letter."""


class LinesEditor(Card):
    """Builds order lines. Emits `edited` on every change, `looked_for` while something is typed into the one field,
    `entered` on Enter with what stands there, and `completed` on Enter with nothing there."""

    edited = Signal()
    looked_for = Signal(str)
    entered = Signal(str)
    completed = Signal()

    def __init__(self, look: Look, keys: Keys, currency: Currency, rates: Sequence[int], vat_default: int) -> None:
        super().__init__()
        self._look = look
        self.currency = currency
        self._rates = rates
        self._vat_default = vat_default
        self.rows: list[LineRow] = []
        self.entry = Edit()
        self.entry.setProperty("role", "entry")
        self.entry.setFont(font("entry"))
        self.entry.setAccessibleName(tr("Add a product"))
        self.entry.setPlaceholderText(tr("Scan, pick or type: 2*Hoodie 499"))
        self.entry.addAction(look.icon("search", look.palette.muted), QLineEdit.ActionPosition.LeadingPosition)
        self.entry.returnPressed.connect(self._on_entered)
        self.entry.textEdited.connect(self._on_typed)
        self.suggestions = Suggestions(look, self.entry, tr("Products that fit"))
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._looking.timeout.connect(lambda: self.looked_for.emit(self.entry.text()))
        self.unknown = UnknownCodes(look, self.entry)
        self.error = label(role="error", wrap=True)
        self.error.hide()
        self.empty = label(
            tr("No lines yet. Scan, pick or type a product above and press Enter."),
            "muted",
            wrap=True,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        tools = self._tools(keys)
        self.favourites = Favourites(look, self.back)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addLayout(self._column)
        holder.addStretch(1)
        self._scroll = scrolling(holder)
        self._scroll.setMinimumHeight(ROW_HEIGHT)
        self.inside.setContentsMargins(ROOM, ROOM, ROOM, SMALL)
        self.inside.addWidget(self.entry)
        self.inside.addWidget(self.unknown)
        self.inside.addWidget(self.error)
        self.inside.addWidget(self.empty, 1)
        self.inside.addLayout(in_margin(self._scroll), 1)
        self.inside.addLayout(tools)
        self.inside.addWidget(self.favourites)
        self.unknown.hide()
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for everything the favourites give way; their keys still hold."""
        grid, inside = self.favourites, self.inside
        needed = max(inside.totalMinimumHeightForWidth(self.width()), inside.totalMinimumSize().height())
        if grid.isHidden():
            needed += grid.minimumSizeHint().height() + inside.spacing()
        grid.setVisible(bool(grid.tiles) and needed <= self.height())

    def _tools(self, keys: Keys) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self.free = button(tr("+ Free line"), self.add_free, "quiet")
        self.shipping = button(tr("+ Shipping"), self.add_shipping, "quiet")
        self.back = button(tr("− Return"), self.begin_return, "quiet")
        for tool, act in (
            (self.free, Act.LINE_FREE),
            (self.shipping, Act.LINE_SHIPPING),
            (self.back, Act.LINE_RETURN),
        ):
            keys.tip(tool, act)
            row.addWidget(tool)
        row.addStretch(1)
        return row

    # what stands in it ----------------------------------------------------------------------------------------------------

    @property
    def typed(self) -> tuple[TypedLine, ...]:
        """What stands in every row."""
        return tuple(row.typed for row in self.rows)

    def set_typed(self, lines: Sequence[TypedLine]) -> None:
        """Replace all rows; those that say the same already stay as they are."""
        same = 0
        while same < min(len(lines), len(self.rows)) and self.rows[same].typed == lines[same]:
            same += 1
        for row in self.rows[same:]:
            self._drop(row)
        self.rows = self.rows[:same]
        for line in lines[same:]:
            self._add(line)
        self.entry.clear()
        self.suggestions.show_rows(())
        self.complain("")
        self._arrange()
        self.edited.emit()

    def readable(self) -> tuple[OrderLine, ...]:
        """The lines that can be read as they stand; for the running total."""
        found = []
        for row in self.rows:
            try:
                found.append(row.typed.line(self.currency))
            except Invalid:
                continue
        return tuple(found)

    def lines(self) -> tuple[OrderLine, ...]:
        """All lines. Raises the first `Invalid`, which is then shown and focused at its field."""
        found = []
        for row in self.rows:
            try:
                found.append(row.typed.line(self.currency))
            except Invalid as problem:
                row.complain(problem)
                raise
        return tuple(found)

    def complain(self, text: str) -> None:
        """Say what is wrong with what was typed into the one field, or with the lines as a whole."""
        mark_wrong(self.entry, bool(text))
        self.error.setText(text)
        self.error.setVisible(bool(text))

    # adding ---------------------------------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self.complain("")
        self._looking.start()
        self.edited.emit()

    def look_now(self) -> None:
        """Look for what is typed without waiting for more of it."""
        if self._looking.isActive():
            self._looking.stop()
            self.looked_for.emit(self.entry.text())

    def _on_entered(self) -> None:
        typed = self.entry.text().strip()
        self.look_now()
        if self.suggestions.take_chosen():
            return
        if typed:
            self.entered.emit(typed)
        else:
            self.completed.emit()

    def enter(self) -> LineRow:
        """Make a line of what stands in the one field. What cannot be read becomes a line that says so, so that the next
        product, perhaps from a scanner, starts afresh and nothing is lost."""
        from app.domain.entry import parse_entry

        typed = self.entry.text().strip()
        self.entry.clear()
        try:
            entry = parse_entry(typed, self.currency)
        except Invalid as problem:
            row = self.add(_unread(typed, self._vat_default, self.currency))
            row.complain(problem, focus=False)
            return row
        price = "" if entry.price is None else format_minor(entry.price, self._look.language)
        quantity = shown_quantity(entry.quantity)
        row = self.add(
            TypedLine(entry.name or tr("Goods"), quantity, price, self._vat_default, is_return=entry.is_return)
        )
        if not price:
            row.price.setFocus()
        return row

    def add(self, typed: TypedLine) -> LineRow:
        """A line more, the last one; it comes into view."""
        self.complain("")
        self.suggestions.show_rows(())
        row = self._add(typed)
        self._arrange()
        self._bring_into_view(row)
        self.edited.emit()
        return row

    def add_product(self, typed: TypedLine) -> None:
        """A line of a product; one piece more of the line before where that is the very same."""
        self.complain("")
        self.suggestions.show_rows(())
        last = self.rows[-1] if self.rows else None
        if last is None or replace(last.typed, quantity="1") != typed or not last.add_one():
            self.add(typed)
        self.entry.clear()

    def add_free(self) -> None:
        """A line whose name and price are typed."""
        self.add(TypedLine(vat=self._vat_default)).name.setFocus()

    def add_shipping(self) -> None:
        """The line for shipping, its price to be typed; there is one of them."""
        row = next((row for row in self.rows if row.typed.is_shipping), None)
        if row is None:
            row = self.add(TypedLine(name=tr("Shipping"), vat=self._vat_default, is_shipping=True))
        row.price.setFocus()
        row.price.selectAll()

    def begin_return(self) -> None:
        """What is scanned, picked or typed next comes back: a minus before it."""
        self.entry.setText(f"-{self.entry.text().lstrip('-− ')}")
        self.entry.setFocus()
        self._on_typed()

    def _add(self, typed: TypedLine, at: int | None = None) -> LineRow:
        from ui.widgets.line_row import LineRow

        row = LineRow(self._look, self.currency, self._rates, typed)
        row.edited.connect(self.edited)
        row.finished.connect(self.entry.setFocus)
        row.removed.connect(lambda: self._remove(row))
        row.duplicated.connect(lambda: self._duplicate(row))
        row.moved.connect(lambda step: self._move(row, step))
        row.opened.connect(lambda: self._chain(self.rows.index(row) if row in self.rows else len(self.rows)))
        place = len(self.rows) if at is None else at
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        self._chain(place)
        return row

    # changing -------------------------------------------------------------------------------------------------------------

    def remove_edited(self) -> None:
        """Remove the line that has the keyboard, if one has."""
        self._with_edited(self._remove)

    def duplicate_edited(self) -> None:
        """The line that has the keyboard once more."""
        self._with_edited(self._duplicate)

    def move_edited(self, step: int) -> None:
        """Move the line that has the keyboard by `step` places."""
        self._with_edited(lambda row: self._move(row, step))

    def _with_edited(self, work: Callable[[LineRow], None]) -> None:
        focused = self.focusWidget()
        for row in self.rows:
            if focused is not None and focused.hasFocus() and row.isAncestorOf(focused):
                work(row)
                return

    def _remove(self, row: LineRow) -> None:
        self.rows.remove(row)
        self._drop(row)
        self._arrange()
        self.entry.setFocus()
        self.edited.emit()

    def _duplicate(self, row: LineRow) -> None:
        self._add(row.typed, self.rows.index(row) + 1).quantity.setFocus()
        self.edited.emit()

    def _move(self, row: LineRow, step: int) -> None:
        place = self.rows.index(row)
        wanted = max(0, min(len(self.rows) - 1, place + step))
        if wanted == place:
            return
        focused = self.focusWidget()
        self.rows.insert(wanted, self.rows.pop(place))
        self._column.removeWidget(row)
        self._column.insertWidget(wanted, row)
        self._chain()
        if focused is not None:
            focused.setFocus()
        self._bring_into_view(row)
        self.edited.emit()

    def _chain(self, first: int = 0) -> None:
        """Let Tab go through the rows as they stand, from the one at `first` on."""
        before: QWidget = self.rows[first - 1].stops[-1] if first else self.unknown.last_stop
        for row in self.rows[first:]:
            for stop in row.stops:
                QWidget.setTabOrder(before, stop)
                before = stop

    def _drop(self, row: LineRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _arrange(self) -> None:
        self.empty.setVisible(not self.rows)
        self._scroll.setVisible(bool(self.rows))

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Open the row that is being edited; when the focus leaves the lines all fold."""
        if now is None or now.window() is not self.window():
            return  # another window or a menu: the row stays as it is
        for row in self.rows:
            opened = row is now or row.isAncestorOf(now)
            if opened and row.details.isHidden():
                self._bring_into_view(row)
            row.open_details(opened)

    def _bring_into_view(self, row: LineRow) -> None:
        """Once it has been laid out."""
        QTimer.singleShot(30, row, lambda: self._scroll.ensureWidgetVisible(row))


def _unread(text: str, vat: int, currency: Currency) -> TypedLine:
    """A line for what could not be read: its last word as the price if that is where the trouble lies, else no price."""
    name, _, last = text.rpartition(" ")
    try:
        parse_amount(last, currency=currency)
    except Invalid:
        if name.strip() and last[:1].isdigit():
            return TypedLine(name.strip(), "1", last, vat)
    return TypedLine(text, "1", "", vat)
