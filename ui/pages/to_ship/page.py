"""What is to be shipped, one by one or many at once."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QWidget

from app.changes import ChangeSet, Topic
from app.domain.desk.to_ship import ToShipRow
from app.domain.money import Money, format_money
from app.domain.problem import AppError
from ui.context import Context
from ui.input.commands import Command
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.models.to_ship import ToShipColumn, ToShipModel
from ui.page_changes import PageChanges
from ui.pages.to_ship.choosing_table import ChoosingTable, draw_cell
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.drawn_cells import DrawnCell
from ui.widgets.foot import Foot
from ui.widgets.shell.notice_room import Uncovered
from ui.widgets.shipping.many_card import ManyCard

FIRST = 50
"""So many orders are read before the page is painted, more than one screen; all of them in the next pause."""
SLOW = 400
"""Milliseconds between two readings of the list while many orders change."""


class ToShipPage(QWidget):
    """Emits `opened` with the reference of an order.

    What is ticked is shipped and captured together; where nothing is, the main button has nothing to do.
    """

    opened = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._chosen: set[str] = set()
        self.model = ToShipModel(context.language, context.now, self._chosen)
        self.table = ChoosingTable(self.model, tr("To ship"))
        teaching = tr("Nothing is to be shipped. On a reserved order, {key} puts it here.")
        words = teaching.format(key=context.keys.in_words(Command.SHIP_LATER))
        self.empty = label(words, "muted", wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self.many = ManyCard(context.look)
        self.everything = button(tr("Choose all"), self._on_all, "quiet")
        self.this_one = button(tr("Ship and capture this one"), self._on_this_one, "quiet")
        self.primary = MainButton(self._on_primary, context.keys)
        self._count = label(role="small")
        self._build()
        self._connect()
        self._reload()

    def _build(self) -> None:
        column = page_frame(self)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(label(tr("To ship"), "title"))
        head.addWidget(self._count)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.many)
        table = self.table
        cell = DrawnCell(table, partial(draw_cell, self._context.look, table))
        for each in (ToShipColumn.ORDER, ToShipColumn.UNTIL):
            table.setItemDelegateForColumn(each, cell)
        table.horizontalHeader().setSectionResizeMode(ToShipColumn.ORDER, QHeaderView.ResizeMode.Stretch)
        self._measure()
        column.addWidget(table, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.empty, 1)
        column.addWidget(Foot((self.everything, self.this_one), (self.primary,)))

    def _connect(self) -> None:
        many = self._context.app.many_orders
        self.table.toggled.connect(self._on_toggled)
        self.table.all_wanted.connect(self._on_all)
        self.table.opened.connect(self._open_row)
        self.table.doubleClicked.connect(lambda index: self._open_row(index.row()))
        self.table.selectionModel().currentRowChanged.connect(self._show_actions)
        self.table.grown.connect(self._measure)
        self.many.paused.connect(many.pause)
        self.many.resumed.connect(many.resume)
        self.many.cancelled.connect(lambda: self._do(many.cancel))
        self.many.forgotten.connect(lambda: self._do(many.forget))
        self.many.go_on_wanted.connect(lambda: self._run(many.go_on()))
        self._changes = PageChanges(self, self._context.bridge, self._read_changed, Topic.ORDER, Topic.SHIP_AT_ONCE)
        self._later = QTimer(self, singleShot=True, interval=SLOW)
        self._later.timeout.connect(self._reload)
        self._others = QTimer(self, singleShot=True, interval=0)
        self._others.timeout.connect(self._reload)

    @property
    def uncovered(self) -> Uncovered:
        """What no notice lies over."""
        return Uncovered(above=(self.many,), rather=(self.table,))

    def focus_first(self) -> None:
        """Put the keyboard into the list, where there is one."""
        if self.model.rows:
            self.table.focus_row()
        elif self.many.again.isVisible():
            self.many.again.setFocus()
        else:
            self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.catch_up()

    def _measure(self) -> None:
        table, metrics = self.table, QFontMetrics(self.table.letters("body"))
        table.setColumnWidth(ToShipColumn.CHOSEN, 40)
        table.setColumnWidth(ToShipColumn.CUSTOMER, metrics.horizontalAdvance("Kari Nordmann") + 4 * SMALL)
        table.setColumnWidth(ToShipColumn.UNTIL, metrics.horizontalAdvance(tr("Reserved for")) + 4 * SMALL)
        table.setColumnWidth(ToShipColumn.AMOUNT, metrics.horizontalAdvance("99 999,50 kr") + 3 * SMALL)

    def _read_changed(self, changed: ChangeSet) -> None:
        self.many.show_progress(self._context.app.many_orders.progress)
        # While many orders change, the list is read now and then and not at each of them.
        if not self._later.isActive():
            self._later.start()

    def _reload(self) -> None:
        to_ship, opening = self._context.app.to_ship, not self.model.rows
        rows = self._context.bridge.read(lambda: to_ship.rows(FIRST) if opening else to_ship.rows())
        self.many.show_progress(self._context.app.many_orders.progress)
        if rows is None:
            return
        if opening and len(rows) == FIRST:
            self._others.start()
        count = self._context.bridge.read(to_ship.count)
        # In place, here and below: the model draws its ticks from this very set.
        self._chosen &= {row.reference for row in rows}
        had_keyboard = self.table.hasFocus()
        self.model.set_rows(rows)
        self._count.setText(str(count) if rows else "")
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        # What was shipped is gone from the list; from a hidden table Qt would hand the keyboard on to the rail.
        if had_keyboard:
            self.focus_first()
        self._show_actions()

    def _show_actions(self) -> None:
        running = self._context.app.many_orders.progress.running
        rows = [row for row in self.model.rows if row.reference in self._chosen]
        self.everything.setVisible(bool(self.model.rows))
        everything = len(rows) == len(self.model.rows)
        self.everything.setText(tr("Choose none") if rows and everything else tr("Choose all"))
        self.this_one.setVisible(bool(self.model.rows))
        self.this_one.setEnabled(self._current is not None and not running)
        self.primary.setEnabled(bool(rows) and not running)
        words = (
            tr("Ship and capture {count} orders", count=len(rows)).format(count=len(rows))
            if rows
            else tr("Choose what leaves")
        )
        sums = self._sums(rows)
        self.primary.show_words(f"{words} · {sums}" if sums else words)

    def _sums(self, rows: list[ToShipRow]) -> str:
        """What the chosen rows come to, by currency; there is one as a rule."""
        totals: dict[str, Money] = {}
        for row in rows:
            before = totals.get(row.left.currency)
            totals[row.left.currency] = Money(row.left.minor + (before.minor if before else 0), row.left.currency)
        return " + ".join(format_money(total, self._context.language) for total in totals.values())

    @property
    def _current(self) -> ToShipRow | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _on_toggled(self, row: int) -> None:
        self._chosen ^= {self.model.rows[row].reference}
        self._chosen_changed()

    def _on_all(self) -> None:
        every = {row.reference for row in self.model.rows}
        wanted = set() if every <= self._chosen else every
        self._chosen.clear()
        self._chosen |= wanted
        self._chosen_changed()

    def _chosen_changed(self) -> None:
        self.model.show_chosen()
        self._show_actions()

    def _open_row(self, row: int) -> None:
        self.opened.emit(self.model.rows[row].reference)

    def _on_this_one(self) -> None:
        if self._current is not None:
            self._ship([self._current.reference])

    def _on_primary(self) -> None:
        # In the order of the list: the nearest deadline leaves first.
        self._ship([row.reference for row in self.model.rows if row.reference in self._chosen])

    def _ship(self, references: list[str]) -> None:
        # At once and not with the next reading: a second press would begin the same orders again.
        self.primary.setEnabled(False)
        self.this_one.setEnabled(False)
        self._run(self._context.app.many_orders.ship(references))

    def _run(self, work: Coroutine[Any, Any, object]) -> None:
        self._context.bridge.run("ship at once", work)

    def _do(self, work: Callable[[], None]) -> None:
        try:
            work()
        except AppError as trouble:
            self._context.bridge.tell(trouble)
