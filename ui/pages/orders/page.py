"""The list of orders, and the search over it."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.changes import ChangeSet, Topic
from app.domain.desk.lists import ReadyList
from app.domain.desk.query import Term, printed
from app.domain.search.understanding import understand
from ui.context import Context
from ui.input.commands import Command
from ui.look.find_words import chip_words
from ui.look.sizes import ROOM, ROW_HEIGHT, SMALL, WIDE
from ui.look.texts import tr
from ui.models.orders import OrderColumn, OrdersModel
from ui.page_changes import PageChanges
from ui.pages.orders.cells import draw_badge, draw_lines, draw_when
from ui.pages.orders.columns import OrderWidths
from ui.pages.orders.export_button import ExportButton
from ui.pages.orders.index_note import IndexNote
from ui.pages.orders.kept_rows import FIRST, PAGE, KeptRows
from ui.pages.orders.lists import OrderLists
from ui.pages.orders.reading import ListReading
from ui.pages.orders.urgent_act import UrgentAct
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.labels import label
from ui.widgets.drawn_cells import DrawnCell
from ui.widgets.find.chips import ChipRow
from ui.widgets.find.list_column import WIDTH as LISTS_WIDTH
from ui.widgets.find.search_field import search_field
from ui.widgets.shell.notice_room import Uncovered
from ui.widgets.table import RowsTable

NARROW = 640
"""Narrower than this the list, beside an order, tells only states, orders and amounts."""
LISTS_FROM = 800
"""Pixels from which the lists stand beside the table; with fewer a state would not fit into its column in Finnish."""
REFERENCE = re.compile(r"(?=.*[0-9])[A-Za-z0-9-]{8,64}")
"""What may be a reference at Vipps MobilePay."""


class OrdersPage(QWidget):
    """Emits `opened` with the reference of a chosen order.

    `wants_look_up` tells of a reference that may be known at Vipps MobilePay.
    """

    opened = Signal(str)
    wants_new = Signal()
    wants_look_up = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._before: int | None = None
        self._unread, self._unreadable = 0, False
        self._wanted = PAGE
        self._query, self._marked = "", ""
        self._entered = False
        self.search = search_field(context.look)
        self.model = OrdersModel(context.language, context.now)
        self.table = RowsTable(self.model, tr("Orders"), hears_typing=True)
        self._widths = OrderWidths(context, self.table, self.model)
        self.empty = label(role="muted", wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self.unread = label(role="error", wrap=True)
        self.new = button(tr("New order"), self.wants_new.emit)
        self.look_up = button("", lambda: self.wants_look_up.emit(self._query))
        self.chips = ChipRow()
        self.lists = OrderLists(context, lambda: self.search.text().strip(), self)
        self._reading = ListReading(context, self.lists, self.model)
        self._kept = KeptRows(self.table, self.model, self._reading.at)
        self._counted = label(role="small")
        self.export = ExportButton(context, lambda: self.lists.ready or self._query)
        self.urgent = UrgentAct(context, self.lists, self.model, self.table)
        self._build()
        self._typing = QTimer(self, singleShot=True, interval=120)
        # A search for each letter would show five lists on the way to the one that is meant.
        self._typing.timeout.connect(self._reload)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look_on)
        self._connect()
        self._changes = PageChanges(self, context.bridge, self._read_changed, Topic.ORDER)
        self._reload()

    def _connect(self) -> None:
        self.chips.dropped.connect(self._on_dropped)
        self.chips.edited.connect(self._on_edited)
        self.lists.chosen.connect(self._on_list)
        self.lists.save.left.connect(self.focus_first)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_searched)
        self.table.opened.connect(self._open_row)
        self.table.typed.connect(self._type_on)
        # One click chooses here: with the order beside the list a click must not yet leave it.
        self.table.doubleClicked.connect(lambda index: self._open_row(index.row()))
        # Also moved by arrows and by the wheel; the view tells of none of them by itself.
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.table.verticalScrollBar().rangeChanged.connect(self._read_seen)

    @property
    def uncovered(self) -> Uncovered:
        """What no notice lies over: the search, to its end."""
        return Uncovered(above=(self.search,), rather=(self.table,))

    def _build(self) -> None:
        column = page_frame(self)
        head = QHBoxLayout()
        head.addWidget(label(tr("Orders"), "title"))
        head.setSpacing(SMALL)
        head.addWidget(self._counted)
        head.addStretch(1)
        head.addWidget(self.lists.drop_down)
        head.addWidget(self.export)
        column.addLayout(head)
        column.addWidget(self.search)
        understood = QHBoxLayout()
        understood.addWidget(self.chips, 1)
        understood.addWidget(self.lists.save)
        self.lists.save.hide()
        column.addLayout(understood)
        column.addWidget(self.unread)
        column.addWidget(IndexNote(self._context, self))
        table, look = self.table, self._context.look
        table.setItemDelegateForColumn(OrderColumn.STANDING, DrawnCell(table, partial(draw_badge, look, table)))
        table.setItemDelegateForColumn(OrderColumn.AT, DrawnCell(table, partial(draw_when, look, table)))
        for two_lined in (OrderColumn.ORDER, OrderColumn.CUSTOMER):
            table.setItemDelegateForColumn(two_lined, DrawnCell(table, partial(draw_lines, look, table)))
        # The order is told in words and takes what the others leave; those have a longest text.
        table.horizontalHeader().setSectionResizeMode(OrderColumn.ORDER, QHeaderView.ResizeMode.Stretch)
        self._measure()
        table.grown.connect(self._measure)
        body = QHBoxLayout()
        body.setSpacing(ROOM)
        body.addWidget(self.lists.column, 0, Qt.AlignmentFlag.AlignTop)
        listed = QVBoxLayout()
        listed.addWidget(table, 1, Qt.AlignmentFlag.AlignTop)
        listed.addWidget(self.empty, 1)
        listed.addWidget(self.urgent.button, 0, Qt.AlignmentFlag.AlignLeft)
        for each in (self.new, self.look_up):
            listed.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addLayout(listed, 1)
        column.addLayout(body, 1)
        self.lists.fill()

    def _measure(self) -> None:
        self._widths.measure()
        self._fit_columns()

    def focus_first(self) -> None:
        """Put the keyboard into the list, where there is one."""
        # A row that was chosen before stays chosen: a person comes back to where they were.
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        (self.table if self.model.rowCount() else self.search).setFocus()

    def mark(self, reference: str) -> None:
        """Mark the row of the open order, also once it appears.

        It is open beside the list; empty for none.
        """
        self._marked = reference
        place = self.model.place_of(reference)
        at = None if place is None else self.model.placed.find(place)
        if at is not None:
            self.table.selectRow(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Let the lists stand beside the table where there is room, and give the columns theirs."""
        inside = self.width() - 2 * WIDE
        beside = inside >= LISTS_FROM
        self.lists.column.setVisible(beside)
        self.lists.drop_down.setVisible(not beside)
        self._widths.fit(inside - (LISTS_WIDTH + ROOM if beside else 0), narrow=self.width() < NARROW)

    def show_all(self) -> None:
        """Show all orders at once, whatever was searched for before."""
        self.search_for("")

    def search_for(self, text: str) -> None:
        """Show the orders that match `text`, at once."""
        self.lists.show_all()
        self.search.setText(text)
        self._typing.stop()
        self._reload()

    def _on_list(self, _ready: ReadyList | None, text: str) -> None:
        """A list was chosen: its orders, or those that its search finds."""
        self.search.setText(text)
        self._typing.stop()
        self._reload()
        self.table.scrollToTop()

    def _on_dropped(self, term: Term) -> None:
        self.search_for(self._understood.without(term).text)
        self.search.setFocus()

    def _on_edited(self, term: Term) -> None:
        # What was understood may be written in another way than it was typed.
        if term.text not in self.search.text():
            self.search_for(printed(self._understood.terms))
        self.search.setFocus()
        self.search.setSelection(self.search.text().find(term.text), len(term.text))

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def _type_on(self, text: str) -> None:
        """What is typed while the keyboard is in the list goes on in the search."""
        self.search.setFocus()
        # Behind what stands there: setting the keyboard there has marked it, and the first letter would replace it.
        self.search.end(False)
        self.search.insert(text)

    def _on_typed(self) -> None:
        self._entered = False
        self._looking.stop()
        self.lists.leave()
        self._typing.start()

    def _on_searched(self) -> None:
        self._typing.stop()
        self._reload()
        self._entered = True
        self._go_to_found()

    def _go_to_found(self) -> None:
        """After Enter: open what was found if it is the only one, else go to the list."""
        # One match so far may not be the only one while earlier orders are still looked through.
        if not self._entered or (self._looking.isActive() and self.model.rowCount() < 2):
            return
        self._entered = False
        if self.model.rowCount() == 1:
            self._open_row(0)
        elif self.model.rowCount():
            self.table.setFocus()
            self.table.selectRow(0)

    def _open_row(self, row: int) -> None:
        # One that could not be read is not opened either; why, was said as it came in sight.
        if (chosen := self.model.placed[row]) is not None:
            self.opened.emit(chosen.reference)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.catch_up()
        self._mark_again()
        self.lists.count_soon()

    def _read_changed(self, changed: ChangeSet) -> None:
        """Read again what changed since, and only that."""
        references = changed.keys(Topic.ORDER)
        self.lists.count_soon()
        # Row by row this would cost more than reading the list once; a ready list is short.
        if "" in references or len(references) > PAGE or self.lists.ready is not None:
            self._reload()
            return
        for reference in references:
            self._read_again(reference)
        self._tell()
        self._mark_again()

    def _mark_again(self) -> None:
        # While somebody goes through the list by arrows, the mark must not pull the row away.
        if self._marked and not self.table.hasFocus():
            self.mark(self._marked)

    def _read_again(self, reference: str) -> None:
        known = self.model.place_of(reference)
        found = self._context.bridge.read(lambda: self._context.app.browse.row(self._query, reference))
        if found is not None:
            place, row = found
            # One from further down than the list was read is read once somebody goes there.
            if self._before is None or place >= self._before or known is not None:
                self._kept.put(place, row)
        # On a damaged file a row that cannot be read is not gone.
        elif known is not None and self._context.app.browse.damage is None:
            self._kept.put(known, None)

    def _reload(self) -> None:
        """Read the list from its beginning."""
        self._looking.stop()
        self._changes.forget()
        self._wanted, self._query = PAGE, self.search.text().strip()
        self._show_chips()
        page = self._reading.page(self._query, min(FIRST, PAGE))
        self._unreadable, self._unread = page is None, page.unread if page is not None else 0
        if page is None:
            self._tell()
            return
        self._before = page.before
        self.model.set_rows(page.rows, self._reading.rest(self._query, page))
        if self.lists.ready is not None:
            self._fit_columns()
        self._look_further()

    def _look_on(self) -> None:
        """Look through the orders before those, in the pauses of the window."""
        page = self._reading.page(self._query, self._wanted - self.model.placed.head, self._before)
        if page is None:
            self._unreadable = True
            self._tell()
            return
        self._before = page.before
        self._unread += page.unread
        whole = page.before is not None and not page.unread
        self.model.add_rows(page.rows, self.model.placed.rest_below(page.before) if page.before and whole else ())
        self._look_further()

    def _look_further(self) -> None:
        # A page may come back short: a search looks through so many orders at a time, whether they match or not.
        if self._before is not None and self.model.placed.head < self._wanted:
            self._looking.start()
        self._read_seen()
        self._tell()
        self._go_to_found()

    def _show_chips(self) -> None:
        settings, now = self._context.app.preferences.current, self._context.now()
        self._understood = understand(self._query, settings.words_language, now.astimezone(), settings.market)
        terms = self._understood.terms
        self.chips.show_terms([(term, chip_words(term, now, self._context.language)) for term in terms])
        self.lists.tell_saving()

    def _tell(self) -> None:
        """Say how many there are, or that there are none; and what of them is hidden by damage."""
        rows, query = self.model.rowCount(), self._query
        self._tell_unread()
        self.urgent.show_it()
        if not rows and self.table.hasFocus():
            # From a hidden table Qt would hand the keyboard on to the rail.
            self.search.setFocus()
        self.table.setVisible(rows > 0)
        self.empty.setVisible(not rows)
        self.new.setVisible(not rows and not query and not self.unread.text())
        self._counted.setText(self._number_words() if rows else "")
        self.look_up.setVisible(not rows and REFERENCE.fullmatch(query) is not None and not self._looking.isActive())
        self.look_up.setText(tr("Look up {reference} at Vipps MobilePay").format(reference=query))
        if self.lists.ready is not None:
            self.empty.setText(tr("Nothing is in this list now."))
            self.new.hide()
        elif not query and self.unread.text():
            self.empty.setText(tr("No order can be read."))
        elif not query:
            words = tr("No orders yet. Press {key} to make the first one.")
            self.empty.setText(words.format(key=self._context.keys.in_words(Command.NEW_ORDER)))
        elif self._looking.isActive():
            self.empty.setText(tr("Looking for “{query}” in earlier orders…").format(query=query))
        else:
            self.empty.setText(tr("No order matches “{query}”.").format(query=query))

    def _number_words(self) -> str:
        # A thin blank that never breaks parts thousands, in each of the languages.
        number = f"{self.model.rowCount():_}".replace("_", "\u202f")
        if not self.model.placed.any_rest:
            return number if self._before is None else f"{number}+"
        # To count all orders would read the whole file; some of their places have none.
        return number if self.lists.ready is not None else tr("about {number}").format(number=number)

    def _tell_unread(self) -> None:
        """Say what cannot be read; the bar on top of the window says what to do about it, and why."""
        if self._unreadable:
            words = tr("The rest of the list cannot be read. See the top of the window for what to do.")
        else:
            words = tr(
                "At least {n} orders cannot be read and are missing here. See the top of the window for what to do.",
                count=self._unread,
            )
        shown = self._unreadable or self._unread > 0
        self.unread.setText(words.format(n=self._unread) if shown else "")
        self.unread.setVisible(shown)

    def _on_scrolled(self, value: int) -> None:
        """Read what is seen; near the end of what was read, the next page."""
        self._read_seen()
        near = value >= self.table.verticalScrollBar().maximum() - 10 * ROW_HEIGHT
        waiting = self._looking.isActive() or self.model.placed.any_rest
        if self._before is not None and near and len(self.model.placed) and not waiting:
            self._wanted = self.model.placed.head + PAGE
            self._look_on()

    def _read_seen(self) -> None:
        before = self.model.rowCount()
        if not self._kept.read_seen():
            # Of a damaged file as much is shown as can be read, place by place and from the top.
            self.model.add_rows((), ())
        if self.model.rowCount() != before:
            self._tell()
