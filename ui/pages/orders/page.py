"""The list of orders, and the search over it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.changes import ChangeSet, Topic
from app.domain.standing import Standing
from ui.context import Context
from ui.input.commands import Command
from ui.look.fonts import font
from ui.look.formats import moment
from ui.look.sizes import ROW_HEIGHT, SMALL
from ui.look.texts import standing_word, tr
from ui.look.theme import Look
from ui.models.orders import LINES, VALUE, OrderColumn, OrdersModel
from ui.models.rows import Index
from ui.page_changes import PageChanges
from ui.widgets.badge import badge_size, paint_badge
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.fields import Visible
from ui.widgets.basics.labels import label
from ui.widgets.shell.notice_room import Uncovered
from ui.widgets.table import RowsTable

# More than four screens of rows, and read within the blink in which the page appears.
PAGE = 200
NARROW = 640
"""Narrower than this the list, beside an order, tells only states, orders and amounts."""
LEAST_BADGE, LEAST_ORDER = 132, 160
"""There the state has the room that an order and its amount need not, and so much at the least."""


class _Cell(QStyledItemDelegate):
    """Draws what a cell says in a way of its own, on what any cell looks like, chosen or not."""

    def __init__(self, table: RowsTable, draw: Callable[[QPainter, QRect, Index], None]) -> None:
        super().__init__(table)
        self._draw = draw

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        # The style draws the ground, the choice and the focus; only the words are ours.
        blank.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, blank, painter, option.widget)
        painter.save()
        self._draw(painter, option.rect.adjusted(SMALL, 0, 0, 0), index)
        painter.restore()


def _draw_badge(look: Look, table: RowsTable, painter: QPainter, at: QRect, index: Index) -> None:
    """The state of a row as a badge."""
    words = index.data(Qt.ItemDataRole.DisplayRole)
    paint_badge(painter, QRectF(at), look, index.data(VALUE), words, table.letters("small"))


def _draw_lines(look: Look, table: RowsTable, painter: QPainter, at: QRect, index: Index) -> None:
    """Two lines, the second one quieter. Where that is too long, what stands behind its last dot stays: the word pair."""
    first, second = index.data(LINES)
    align, colours = Qt.AlignmentFlag, look.palette
    body, small = table.letters("body"), table.letters("small")
    at.setRight(at.right() - SMALL)
    if not second:
        _write(painter, at, align.AlignVCenter, body, colours.ink, first)
        return
    at.setHeight(at.height() // 2)
    _write(painter, at, align.AlignBottom, body, colours.ink, first)
    _write(painter, at.translated(0, at.height()), align.AlignTop, small, colours.muted, second)


def _write(painter: QPainter, at: QRect, where: Qt.AlignmentFlag, letters: QFont, colour: str, text: str) -> None:
    painter.setFont(letters)
    painter.setPen(QColor(colour))
    painter.drawText(at, where, fitted(text, QFontMetrics(letters), at.width()))


def fitted(text: str, metrics: QFontMetrics, room: int) -> str:
    """As much of `text` as fits into `room` pixels.

    What stands behind its last dot stays, if that leaves some for the rest.
    """
    if metrics.horizontalAdvance(text) <= room:
        return text
    head, dot, tail = text.rpartition(" · ")
    left = room - metrics.horizontalAdvance(dot + tail)
    # With less than a quarter for the beginning nobody could tell what it is.
    if head and left > room // 4:
        return metrics.elidedText(head, Qt.TextElideMode.ElideRight, left) + dot + tail
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def _search_field(look: Look) -> QLineEdit:
    search = QLineEdit()
    # A reference that is pasted from a mail may bring marks along that nobody sees and nothing matches.
    search.setValidator(Visible(search))
    search.setFont(font("body"))
    search.setAccessibleName(tr("Search orders"))
    search.setPlaceholderText(tr("Reference, word pair, name, product, receipt number or phone number"))
    search.addAction(look.icon("search", look.palette.muted), QLineEdit.ActionPosition.LeadingPosition)
    search.setClearButtonEnabled(True)
    return search


class OrdersPage(QWidget):
    """Emits `opened` with the reference of a chosen order."""

    opened = Signal(str)
    wants_new = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._before: int | None = None
        self._unread = 0
        self._unreadable = False
        self._wanted = PAGE
        self._query = ""
        self._entered = False
        self._marked = ""
        self.search = _search_field(context.look)
        self.model = OrdersModel(context.language, context.now)
        self.table = RowsTable(self.model, tr("Orders"), hears_typing=True)
        self.empty = label(role="muted", wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self.unread = label(role="error", wrap=True)
        self.new = button(tr("New order"), self.wants_new.emit)
        self._count = label(role="small")
        self._build()
        self._typing = QTimer(self, singleShot=True, interval=120)
        # A search for each letter would show five lists on the way to the one that is meant.
        self._typing.timeout.connect(self._reload)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look_on)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_searched)
        self.table.opened.connect(self._open_row)
        self.table.typed.connect(self._type_on)
        # One click chooses here: with the order beside the list a click must not yet leave it.
        self.table.doubleClicked.connect(lambda index: self._open_row(index.row()))
        # Also moved by arrows and by the wheel; the view tells of none of them by itself.
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._changes = PageChanges(self, context.bridge, self._read_changed, Topic.ORDER)
        self._reload()

    @property
    def uncovered(self) -> Uncovered:
        """What no notice lies over: the search, to its end."""
        return Uncovered(above=(self.search,), rather=(self.table,))

    def _widest_moment(self, metrics: QFontMetrics) -> int:
        """The room that a moment of the last months takes in the language of the window."""
        # Two digits of the hour are wider than one.
        now = self._context.now().replace(hour=20)
        # One moment of each month: the names of months differ most.
        moments = (
            moment(now - timedelta(days=days), now, self._context.language) for days in (0, 1, *range(30, 360, 30))
        )
        return max(metrics.horizontalAdvance(words) for words in moments)

    def _build(self) -> None:
        column = page_frame(self)
        head = QHBoxLayout()
        head.addWidget(label(tr("Orders"), "title"))
        head.setSpacing(SMALL)
        head.addWidget(self._count)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.unread)
        table = self.table
        look = self._context.look
        table.setItemDelegateForColumn(OrderColumn.STANDING, _Cell(table, partial(_draw_badge, look, table)))
        for two_lined in (OrderColumn.ORDER, OrderColumn.CUSTOMER):
            table.setItemDelegateForColumn(two_lined, _Cell(table, partial(_draw_lines, look, table)))
        # The order is told in words and takes what the others leave; those have a longest text.
        table.horizontalHeader().setSectionResizeMode(OrderColumn.ORDER, QHeaderView.ResizeMode.Stretch)
        self._measure()
        table.grown.connect(self._measure)
        column.addWidget(table, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.empty, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.new)
        row.addStretch(1)
        column.addLayout(row)

    def _measure(self) -> None:
        """Give the columns the room that they need with the letters of now."""
        table, small = self.table, self.table.letters("small")
        metrics = QFontMetrics(table.letters("body"))
        self._badges = max(badge_size(standing_word(standing), small).width() for standing in Standing) + 2 * SMALL
        # The longest that is usual; what is longer ends in dots and shows on hovering.
        table.setColumnWidth(OrderColumn.CUSTOMER, metrics.horizontalAdvance("Kari Nordmann") + 2 * SMALL)
        table.setColumnWidth(OrderColumn.AMOUNT, metrics.horizontalAdvance("99 999,50 kr") + 3 * SMALL)
        table.setColumnWidth(OrderColumn.AT, self._widest_moment(metrics) + 3 * SMALL)
        self._fit_columns()

    def focus_first(self) -> None:
        """Put the keyboard into the list, where there is one."""
        # A row that was chosen before stays chosen: a person comes back to where they were.
        if self.model.rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        (self.table if self.model.rows else self.search).setFocus()

    def mark(self, reference: str) -> None:
        """Mark the row of the open order, also once it appears.

        It is open beside the list; empty for none.
        """
        self._marked = reference
        at = next((at for at, row in enumerate(self.model.rows) if row.reference == reference), -1)
        if at >= 0:
            self.table.selectRow(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        narrow = self.width() < NARROW
        for column in (OrderColumn.CUSTOMER, OrderColumn.AT):
            # Beside an open order, which tells who and when itself.
            self.table.setColumnHidden(column, narrow)
        left = self.table.width() - self.table.columnWidth(OrderColumn.AMOUNT) - LEAST_ORDER
        self.table.setColumnWidth(
            OrderColumn.STANDING, min(self._badges, max(LEAST_BADGE, left)) if narrow else self._badges
        )

    def show_all(self) -> None:
        """Show all orders at once, whatever was searched for before."""
        self.search.clear()
        self._typing.stop()
        self._reload()

    def search_for(self, text: str) -> None:
        """Show the orders that match `text`, at once."""
        self.search.setText(text)
        self._typing.stop()
        self._reload()

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
        self._typing.start()

    def _on_searched(self) -> None:
        self._typing.stop()
        self._reload()
        self._entered = True
        self._go_to_found()

    def _go_to_found(self) -> None:
        """After Enter: open what was found if it is the only one, else go to the list."""
        # One match so far may not be the only one while earlier orders are still looked through.
        if not self._entered or (self._looking.isActive() and len(self.model.rows) < 2):
            return
        self._entered = False
        if len(self.model.rows) == 1:
            self._open_row(0)
        elif self.model.rows:
            self.table.setFocus()
            self.table.selectRow(0)

    def _open_row(self, row: int) -> None:
        self.opened.emit(self.model.rows[row].reference)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.catch_up()
        self._mark_again()

    def _read_changed(self, changed: ChangeSet) -> None:
        """Read again what changed since, and only that."""
        references = changed.keys(Topic.ORDER)
        # Row by row this would cost more than reading the list once.
        if "" in references or len(references) > PAGE:
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
        known = next((row.place for row in self.model.rows if row.reference == reference), None)
        found = self._context.bridge.read(lambda: self._context.app.browse.row(self._query, reference))
        if found is not None:
            place, row = found
            # One from further down than the list was read would leave a gap above it.
            if self._before is None or place >= self._before or known is not None:
                self.model.put_row(place, row)
        # On a damaged file a row that cannot be read is not gone.
        elif known is not None and self._context.app.browse.damage is None:
            self.model.put_row(known, None)

    def _reload(self) -> None:
        """Read the list from its beginning."""
        self._looking.stop()
        self._changes.forget()
        self._wanted, self._query = PAGE, self.search.text().strip()
        page = self._context.bridge.read(lambda: self._context.app.browse.page(self._query, PAGE))
        self._unreadable, self._unread = page is None, page.unread if page is not None else 0
        if page is None:
            self._tell()
            return
        self._before = page.before
        self.model.set_rows(page.rows)
        self._look_further()

    def _look_on(self) -> None:
        """Look through the orders before those, in the pauses of the window."""
        before, left = self._before, self._wanted - len(self.model.rows)
        page = self._context.bridge.read(lambda: self._context.app.browse.page(self._query, left, before))
        if page is None:
            self._unreadable = True
            self._tell()
            return
        self._before = page.before
        self._unread += page.unread
        self.model.add_rows(page.rows)
        self._look_further()

    def _look_further(self) -> None:
        # A page may come back short: a search looks through so many orders at a time, whether they match or not.
        if self._before is not None and len(self.model.rows) < self._wanted:
            self._looking.start()
        self._tell()
        self._go_to_found()

    def _tell(self) -> None:
        """Say how many there are, or that there are none; and what of them is hidden by damage."""
        rows, query = self.model.rows, self._query
        self._tell_unread()
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.new.setVisible(not rows and not query and not self.unread.text())
        # To count all of them would read the whole file.
        self._count.setText(f"{len(rows)}{'+' if self._before is not None else ''}" if rows else "")
        if not query and self.unread.text():
            self.empty.setText(tr("No order can be read."))
        elif not query:
            words = tr("No orders yet. Press {key} to make the first one.")
            self.empty.setText(words.format(key=self._context.keys.in_words(Command.NEW_ORDER)))
        elif self._looking.isActive():
            self.empty.setText(tr("Looking for “{query}” in earlier orders…").format(query=query))
        else:
            self.empty.setText(tr("No order matches “{query}”.").format(query=query))

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
        """Near the end of what was read, read the next page."""
        near = value >= self.table.verticalScrollBar().maximum() - 10 * ROW_HEIGHT
        if self._before is not None and near and self.model.rows and not self._looking.isActive():
            self._wanted = len(self.model.rows) + PAGE
            self._look_on()
