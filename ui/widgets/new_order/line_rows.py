"""The lines of an order under heads: edited, moved, doubled, removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.input.typed_order import TypedLine
from app.domain.money import Currency
from app.domain.order import OrderLine
from app.domain.problem import Invalid
from ui.input.commands import Command
from ui.look.sizes import ROW_HEIGHT
from ui.look.theme import Look
from ui.widgets.scrolls import scrolling

if TYPE_CHECKING:
    from ui.widgets.new_order.line_heads import LineHeads
    from ui.widgets.new_order.line_row import LineRow

MOST_IN_SIGHT = 8
"""For so many lines everything else gives way."""


class LineRows(QWidget):
    """Emits `edited` on every change, and `left` back to adding lines.

    When the keyboard goes back to where lines are added.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self, look: Look, currency: Currency, rates: Sequence[int], stop_before: Callable[[], QWidget]
    ) -> None:
        """`stop_before` tells what Tab comes from."""
        super().__init__()
        self._look, self._currency, self._rates = look, currency, rates
        self._stop_before = stop_before
        self.rows: list[LineRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addLayout(self._column)
        # Few lines stand at the top and are not spread over the card.
        holder.addStretch(1)
        self._scroll = scrolling(holder)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._scroll, 1)
        # Of the application, for a row has many widgets and does not hear of the keyboard leaving them all.
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self._arrange()

    @cached_property
    def heads(self) -> LineHeads:
        """What stands above the columns; made with the first line."""
        from ui.widgets.new_order.line_heads import LineHeads

        heads = LineHeads()
        self._whole.insertWidget(0, heads)
        return heads

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._show_widths)  # the type has grown with the window

    # what stands in it ----------------------------------------------------------------------------------------------------

    @property
    def typed(self) -> tuple[TypedLine, ...]:
        """What stands in every row."""
        return tuple(row.typed for row in self.rows)

    def set_typed(self, lines: Sequence[TypedLine]) -> None:
        """Replace all rows; those that say the same already stay as they are."""
        same = 0
        # Undo changes a line or two; to build fifty anew would be felt.
        while same < min(len(lines), len(self.rows)) and self.rows[same].typed == lines[same]:
            same += 1
        for row in self.rows[same:]:
            self._drop(row)
        self.rows = self.rows[:same]
        for line in lines[same:]:
            self._insert(line)
        self._arrange()

    def readable(self) -> tuple[OrderLine, ...]:
        """The lines that can be read as they stand; for the running total."""
        found = []
        for row in self.rows:
            try:
                found.append(row.typed.line(self._currency))
            except Invalid:
                continue
        return tuple(found)

    def lines(self) -> tuple[OrderLine, ...]:
        """All lines.

        Raises the first `Invalid`, which is then shown and focused at its field.
        """
        found = []
        for row in self.rows:
            try:
                found.append(row.typed.line(self._currency))
            except Invalid as problem:
                row.complain(problem)
                raise
        return tuple(found)

    # adding ---------------------------------------------------------------------------------------------------------------

    def add(self, typed: TypedLine) -> LineRow:
        """A line more, the last one; it comes into view."""
        row = self._insert(typed)
        self._arrange()
        self._bring_into_view(row)
        return row

    def add_one(self, typed: TypedLine) -> bool:
        """One piece more of a line that is the very same, wherever it stands.

        Whether there is one.
        """
        for row in self.rows:
            # The same in everything else: another price or discount makes another line.
            if row.typed._replace(quantity="1") == typed and row.add_one():
                self._bring_into_view(row)
                return True
        return False

    def _insert(self, typed: TypedLine, at: int | None = None) -> LineRow:
        from ui.widgets.new_order.line_row import LineRow

        row = LineRow(self._look, self._currency, self._rates, typed)
        row.edited.connect(self._on_edited)
        row.finished.connect(self.left)
        row.removed.connect(lambda: self._remove(row))
        row.duplicated.connect(lambda: self._duplicate(row))
        row.moved.connect(lambda places: self._move(row, places))
        row.stepped.connect(lambda places: self._step(row, places))
        row.opened.connect(lambda: self._chain(self.rows.index(row) if row in self.rows else len(self.rows)))
        place = len(self.rows) if at is None else at
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        # From there on only: what is above keeps its order of Tab.
        self._chain(place)
        return row

    # going there ----------------------------------------------------------------------------------------------------------

    def focus_last(self) -> None:
        """Put the keyboard into the last line, if there is one."""
        if self.rows:
            self.rows[-1].focus_cell("quantity")

    def focus_discount(self) -> None:
        """Put the keyboard into the discount of the edited line."""
        row = self.edited_row or (self.rows[-1] if self.rows else None)
        if row is not None:
            row.focus_discount()

    @property
    def edited_row(self) -> LineRow | None:
        """The line that has the keyboard."""
        focused = self.focusWidget()
        if focused is None or not focused.hasFocus():
            return None
        return next((row for row in self.rows if row.isAncestorOf(focused)), None)

    def _step(self, row: LineRow, places: int) -> None:
        """To the line above or below, in the same column; past the first and the last one back to where lines are added."""
        wanted = self.rows.index(row) + places
        if 0 <= wanted < len(self.rows):
            self.rows[wanted].focus_cell(row.column)
        else:
            self.left.emit()

    # changing -------------------------------------------------------------------------------------------------------------

    def remove_edited(self) -> None:
        """Remove the line that has the keyboard, if one has."""
        if (row := self.edited_row) is not None:
            self._remove(row)

    def duplicate_edited(self) -> None:
        """The line that has the keyboard once more."""
        if (row := self.edited_row) is not None:
            self._duplicate(row)

    def move_edited(self, places: int) -> None:
        """Move the line that has the keyboard by so many `places`."""
        if (row := self.edited_row) is not None:
            self._move(row, places)

    def _remove(self, row: LineRow) -> None:
        self.rows.remove(row)
        self._drop(row)
        self._arrange()
        self.left.emit()
        self.edited.emit()

    def _duplicate(self, row: LineRow) -> None:
        self._insert(row.typed, self.rows.index(row) + 1).quantity.setFocus()
        self._arrange()
        self.edited.emit()

    def _move(self, row: LineRow, places: int) -> None:
        place = self.rows.index(row)
        wanted = max(0, min(len(self.rows) - 1, place + places))
        if wanted == place:
            return
        focused = self.focusWidget()
        self.rows.insert(wanted, self.rows.pop(place))
        self._column.removeWidget(row)
        self._column.insertWidget(wanted, row)
        self._chain()
        # Taken out of its layout, the row lost the keyboard.
        if focused is not None:
            focused.setFocus()
        self._bring_into_view(row)
        self.edited.emit()

    def _on_edited(self) -> None:
        self._show_widths()
        self.edited.emit()

    # how it looks ---------------------------------------------------------------------------------------------------------

    def _chain(self, first: int = 0) -> None:
        """Let Tab go through the rows as they stand, from the one at `first` on."""
        before: QWidget = self.rows[first - 1].stops[-1] if first else self._stop_before()
        for row in self.rows[first:]:
            for stop in row.stops:
                QWidget.setTabOrder(before, stop)
                before = stop

    def _drop(self, row: LineRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _arrange(self) -> None:
        # Eight lines are in sight before the favourites are; below that the card would be mostly buttons.
        self._scroll.setMinimumHeight(max(1, min(len(self.rows), MOST_IN_SIGHT)) * ROW_HEIGHT)
        self.setVisible(bool(self.rows))
        if self.rows:
            self._show_widths()

    def _show_widths(self) -> None:
        """Give every row and the heads columns in which all of them have room."""
        if not self.rows:
            return
        widths = self.heads.fitting(row.needed for row in self.rows)
        self.heads.show_widths(widths)
        for row in self.rows:
            row.show_widths(widths)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Open the row that is being edited; when the focus leaves the lines all fold."""
        if now is None or now.window() is not self.window():
            return  # another window or a menu: the row stays as it is
        for row in self.rows:
            opened = row is now or row.isAncestorOf(now)
            # Before it opens, for the row grows and might end below what is in sight.
            if opened and row.details.isHidden():
                self._bring_into_view(row)
            row.open_details(opened)

    def _bring_into_view(self, row: LineRow) -> None:
        """Once it has been laid out."""
        # Rows are laid out in two turns of the loop, since their words wrap; that takes less than this.
        QTimer.singleShot(30, row, lambda: self._scroll.ensureWidgetVisible(row))


EDITS: dict[Command, Callable[[LineRows], object]] = {
    Command.LINE_DISCOUNT: LineRows.focus_discount,
    Command.LINE_DUPLICATE: LineRows.duplicate_edited,
    Command.LINE_UP: lambda rows: rows.move_edited(-1),
    Command.LINE_DOWN: lambda rows: rows.move_edited(1),
    Command.LINE_REMOVE: LineRows.remove_edited,
}
"""What keys do to the line that is being edited."""
