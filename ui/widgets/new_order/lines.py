"""The lines of an order, with the one field above them.

To type, pick or scan into; every line is edited in place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.input.typed_order import TypedLine, UnknownCode
from app.domain.problem import Invalid
from app.domain.shop.currency import Currency, format_minor
from app.later import Later
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.fonts import font
from ui.look.sizes import GAP, ROOM, SMALL, TINY
from ui.look.texts import sentence, tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.fields import Edit, show_search_icon
from ui.widgets.basics.labels import label, say
from ui.widgets.basics.marks import mark_wrong
from ui.widgets.one_line import OneLine
from ui.widgets.suggest.suggestions import PLAIN, Suggestions

if TYPE_CHECKING:
    from app.domain.order import OrderLine
    from ui.widgets.new_order.favourites import Favourites
    from ui.widgets.new_order.line_row import LineRow
    from ui.widgets.new_order.line_rows import LineRows
    from ui.widgets.new_order.unknown_codes import UnknownCodes

LOOK_AFTER_MS = 15
"""What is typed is looked for once no key has come for so long: a scan is not looked for letter by letter."""


class LinesEditor(Card):
    """Builds order lines.

    Emits `edited` on every change, `looked_for` while something is typed into the one field, `entered` on Enter with what
    stands there, and `completed` on Enter with nothing there. With an `UnknownCode` it emits `code_searched`, and
    `product_wanted` for a new product that should have it.
    """

    edited = Signal()
    looked_for = Signal(str)
    entered = Signal(str)
    completed = Signal()
    code_searched = Signal(object)
    product_wanted = Signal(object)

    def __init__(
        self, look: Look, keys: Shortcuts, currency: Currency, rates: Callable[[], Sequence[int]], vat_default: int
    ) -> None:
        """`rates` tells the VAT rates of a line."""
        super().__init__()
        self._look = look
        self.currency = currency
        self._rates = rates
        self.vat_default = vat_default
        self.entry = _entry(look)
        self.entry.returnPressed.connect(self._on_entered)
        self.entry.textEdited.connect(self._on_typed)
        self.suggestions = Suggestions(look, self.entry, tr("Products that fit"))
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._looking.timeout.connect(lambda: self.looked_for.emit(self.entry.text()))
        self.foretold = OneLine("small")
        self.empty = label(
            tr("No lines yet. Scan, pick or type a product above and press Enter.").replace(". ", ".\n", 1),
            "muted",
            wrap=True,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        tools = self._tools(keys)
        self.inside.setContentsMargins(ROOM, ROOM, ROOM, GAP)
        self.inside.setSpacing(TINY)
        self.inside.addWidget(self.entry)
        self.inside.addWidget(self.foretold)
        # In the same place as the lines, which take its room and what is below once there are some.
        self.inside.addWidget(self.empty, 1)
        self.inside.addStretch(1)
        self.inside.addLayout(tools)

    @Later
    def unknown(self) -> UnknownCodes:
        """Scanned codes without a product."""
        from ui.widgets.new_order.unknown_codes import UnknownCodes

        unknown = UnknownCodes(self._look, self.entry)
        unknown.hide()
        self.inside.insertWidget(self.inside.indexOf(self.foretold) + 1, unknown)
        unknown.changed.connect(self.edited)
        unknown.made.connect(self.product_wanted)
        unknown.searched.connect(self.code_searched)
        return unknown

    @property
    def asked(self) -> tuple[UnknownCode, ...]:
        """The scanned codes that no product has and that still wait."""
        unknown = LinesEditor.unknown.made(self)
        return () if unknown is None else unknown.asked

    def show_codes(self, asked: tuple[UnknownCode, ...]) -> None:
        """Show these scanned codes without a product."""
        if asked or self.asked:
            self.unknown.show_codes(asked)

    @Later
    def error(self) -> QLabel:
        """What is wrong."""
        error = label(role="error", wrap=True)
        error.hide()
        self.inside.insertWidget(self.inside.indexOf(self.empty), error)
        return error

    @Later
    def line_rows(self) -> LineRows:
        """The lines; made with the first of them."""
        from ui.widgets.new_order.line_rows import LineRows
        from ui.widgets.scrolls import in_margin

        line_rows = LineRows(self._look, self.currency, self._rates(), self._stop_before_rows)
        place = self.inside.indexOf(self.empty) + 1
        self.inside.takeAt(place)
        self.inside.insertLayout(place, in_margin(line_rows), 1)
        line_rows.edited.connect(self._on_lines)
        line_rows.left.connect(self.entry.setFocus)
        # After the suggestions: the filter that was installed last is asked first, and lets through what it has no use for.
        self.entry.installEventFilter(self)
        return line_rows

    def _stop_before_rows(self) -> QWidget:
        unknown = LinesEditor.unknown.made(self)
        return self.entry if unknown is None else unknown.last_stop

    @Later
    def favourites(self) -> Favourites:
        """The grid of what is sold most, below everything; the first paint does without."""
        from ui.widgets.new_order.favourites import Favourites

        # The grid gives way where there is no room; without one nothing has to be watched for that.
        self.installEventFilter(self)
        grid = Favourites(self._look, self.back)
        self.inside.addWidget(grid)
        return grid

    def bind_keys(self, keys: Shortcuts, page: QWidget) -> None:
        """Let the keys of lines hold while `page` is shown."""
        from ui.widgets.new_order.line_rows import EDITS

        keys.bind(page, Command.LINE_FREE, self.add_free)
        keys.bind(page, Command.LINE_SHIPPING, self.add_shipping)
        keys.bind(page, Command.LINE_RETURN, self.begin_return)
        for act, edit in EDITS.items():
            keys.bind(page, act, partial(self._edit, edit))

    def _edit(self, edit: Callable[[LineRows], object]) -> None:
        if self.rows:
            edit(self.line_rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Down lead from the one field to the last line."""
        if watched is self:
            if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
                self._fit()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._leads_to_lines(event):
            self.line_rows.focus_last()
            return True
        return super().eventFilter(watched, event)

    def _leads_to_lines(self, event: QKeyEvent) -> bool:
        up_or_down = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() in PLAIN
        return up_or_down and bool(self.rows) and not self.suggestions.shown and not self.entry.text()

    def _fit(self) -> None:
        """Where there is no room for everything the favourites give way; their keys still hold."""
        grid, inside = LinesEditor.favourites.made(self), self.inside
        if grid is None:
            return
        needed = max(inside.totalMinimumHeightForWidth(self.width()), inside.totalMinimumSize().height())
        if grid.isHidden():
            # Hidden, it is not part of what the layout asks for; shown, it is.
            needed += grid.minimumSizeHint().height() + inside.spacing()
        grid.setVisible(bool(grid.tiles) and needed <= self.height())

    def _tools(self, keys: Shortcuts) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self.free = button(tr("+ Free line"), self.add_free, "quiet")
        self.shipping = button(tr("+ Shipping"), self.add_shipping, "quiet")
        self.back = button(tr("− Return"), self.begin_return, "quiet")
        for tool, act in (
            (self.free, Command.LINE_FREE),
            (self.shipping, Command.LINE_SHIPPING),
            (self.back, Command.LINE_RETURN),
        ):
            keys.tip(tool, act)
            row.addWidget(tool)
        row.addStretch(1)
        return row

    @property
    def rows(self) -> list[LineRow]:
        """Every line as it is edited."""
        line_rows = LinesEditor.line_rows.made(self)
        return [] if line_rows is None else line_rows.rows

    @property
    def typed(self) -> tuple[TypedLine, ...]:
        """What stands in every row."""
        return tuple(row.typed for row in self.rows)

    def set_typed(self, lines: Sequence[TypedLine]) -> None:
        """Replace all rows, and empty the one field."""
        if lines or self.rows:
            self.line_rows.set_typed(lines)
        self.entry.clear()
        self.suggestions.show_rows(())
        self.complain("")
        self._arrange()
        self.edited.emit()

    def readable(self) -> tuple[OrderLine, ...]:
        """The lines that can be read as they stand; for the running total."""
        return self.line_rows.readable() if self.rows else ()

    def lines(self) -> tuple[OrderLine, ...]:
        """All lines.

        Raises the first `Invalid`, which is then shown and focused at its field.
        """
        return self.line_rows.lines() if self.rows else ()

    def complain(self, text: str) -> None:
        """Show the problem with the one field, or with all lines."""
        mark_wrong(self.entry, bool(text))
        say(LinesEditor.error, self, text)

    def foretell(self, words: str) -> None:
        """Say quietly what Enter would do with what stands in the one field."""
        self.foretold.show_text(words)
        self.entry.setAccessibleDescription(words)

    def step_back(self) -> bool:
        """Put the keyboard into the one field, or empty that.

        Whether anything was to be done.
        """
        if not self.entry.hasFocus():
            self.entry.setFocus()
            return True
        if not self.entry.text():
            return False
        self.entry.clear()
        self._on_typed()
        return True

    def _on_typed(self) -> None:
        self.complain("")
        self.foretell("")
        self._looking.start()
        self.edited.emit()

    def look_now(self) -> None:
        """Look for what is typed without waiting for more of it."""
        if self._looking.isActive():
            self._looking.stop()
            self.looked_for.emit(self.entry.text())

    def _on_entered(self) -> None:
        typed = self.entry.text().strip()
        # A fast typist presses Enter before the search has run; Enter must take what they would have seen.
        self.look_now()
        if self.suggestions.take_chosen():
            return
        if typed:
            self.entered.emit(typed)
        else:
            self.completed.emit()

    def enter(self) -> None:
        """Make a line of what stands in the one field.

        What cannot be read becomes a line that says so, so that the next product, perhaps from a scanner, starts afresh and
        nothing is lost.
        """
        from app.domain.input.entry import parse_entry, parse_wish
        from app.domain.order import shown_quantity

        typed = self.entry.text().strip()
        try:
            entry = parse_entry(typed, self.currency)
        except Invalid as problem:
            if not parse_wish(typed)[1]:
                self.complain(sentence(problem, self._look.language))  # `2*` waits for what there are two of
                return
            self.entry.clear()
            self.add(_unread(typed, self.vat_default, self.currency)).complain(problem, focus=False)
            return
        self.entry.clear()
        price = "" if entry.price is None else format_minor(entry.price, self._look.language)
        quantity = shown_quantity(entry.quantity)
        row = self.add(
            TypedLine(entry.name or tr("Goods"), quantity, price, self.vat_default, is_return=entry.is_return)
        )
        if not price:
            row.price.setFocus()

    def add(self, typed: TypedLine) -> LineRow:
        """A line more, the last one; it comes into view."""
        self.complain("")
        self.suggestions.show_rows(())
        row = self.line_rows.add(typed)
        self._arrange()
        self.edited.emit()
        return row

    def add_product(self, typed: TypedLine) -> None:
        """Add a product, or one more piece of an equal line.

        Where the quantity is not known the line asks for it.
        """
        self.complain("")
        self.suggestions.show_rows(())
        # The same product scanned again is one line with one more, as on any till.
        if self.line_rows.add_one(typed):
            self.entry.setFocus()
            return
        row = self.add(typed)
        if typed.quantity:
            self.entry.setFocus()
        else:
            row.quantity.setFocus()

    def add_free(self) -> None:
        """A line whose name and price are typed."""
        self.add(TypedLine(vat=self.vat_default)).name.setFocus()

    def add_shipping(self) -> None:
        """The line for shipping, its price to be typed; there is one of them."""
        # A second one would be asked for twice on the receipt.
        row = next((row for row in self.rows if row.typed.is_shipping), None)
        if row is None:
            row = self.add(TypedLine(name=tr("Shipping"), vat=self.vat_default, is_shipping=True))
        row.price.setFocus()
        row.price.selectAll()

    def begin_return(self) -> None:
        """What is scanned, picked or typed next comes back: a minus before it."""
        # Pressed twice it is one minus.
        self.entry.setText(f"-{self.entry.text().lstrip('-− ')}")
        self.entry.setFocus()
        self._on_typed()

    def _on_lines(self) -> None:
        self._arrange()
        self.edited.emit()

    def _arrange(self) -> None:
        self.empty.setVisible(not self.rows)


def _entry(look: Look) -> Edit:
    """The one field that products are typed and scanned into."""
    entry = Edit()
    entry.setProperty("role", "entry")
    entry.setFont(font("entry"))
    entry.setAccessibleName(tr("Add a product"))
    entry.setPlaceholderText(tr("Scan, pick or type: 2*Hoodie 499"))
    show_search_icon(entry, look)
    return entry


def _unread(text: str, vat: int, currency: Currency) -> TypedLine:
    """A line for what could not be read: its last word as the price if that is where the trouble lies, else no price."""
    from app.domain.input.entry import parse_wish
    from app.domain.money import parse_amount
    from app.domain.order import shown_quantity

    quantity, wish, is_return = parse_wish(text)
    name, _, last = wish.rpartition(" ")
    try:
        parse_amount(last, currency=currency)
    except Invalid:
        # It begins like a price and is none, such as 1.500: it goes into the price, where the trouble is said.
        if last[:1].isdigit():
            return TypedLine(name.strip() or tr("Goods"), shown_quantity(quantity), last, vat, is_return=is_return)
    return TypedLine(text, "1", "", vat)
