"""The list of orders as a table."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.money import format_money
from app.domain.views import OrderRow
from ui.formats import exact_moment, moment, plain_tip
from ui.texts import state_word, tr

Index = QModelIndex | QPersistentModelIndex
VALUE = Qt.ItemDataRole.UserRole
"""The raw value of a cell: the standing, the amount in minor units, the moment."""
LINES = Qt.ItemDataRole.UserRole + 1
"""What a cell says in two lines: the main thing, and what goes with it."""


class Column(IntEnum):
    """The columns, from left to right."""

    STANDING = 0
    ORDER = 1
    CUSTOMER = 2
    AMOUNT = 3
    AT = 4


class OrdersModel(QAbstractTableModel):
    """Rows of orders, newest first, as they were given."""

    def __init__(self, language: str, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._language = language
        self._now = now
        self._rows: tuple[OrderRow, ...] = ()

    @property
    def rows(self) -> tuple[OrderRow, ...]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[OrderRow]) -> None:
        """Show `rows`. Where only their content changed, the table keeps its place and its selection."""
        same = [row.place for row in rows] == [row.place for row in self._rows]
        if same:
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[OrderRow]) -> None:
        """Show `rows` below those that are there."""
        if not rows:
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
        self._rows = (*self._rows, *rows)
        self.endInsertRows()

    def put_row(self, place: int, row: OrderRow | None) -> None:
        """Show `row` at its place, in the stead of the one that was there; None takes that away."""
        at = bisect_left(self._rows, -place, key=lambda each: -each.place)
        there = at < len(self._rows) and self._rows[at].place == place
        if row is not None and there:
            self._rows = (*self._rows[:at], row, *self._rows[at + 1 :])
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(Column) - 1))
        elif row is not None:
            self.beginInsertRows(QModelIndex(), at, at)
            self._rows = (*self._rows[:at], row, *self._rows[at:])
            self.endInsertRows()
        elif there:
            self.beginRemoveRows(QModelIndex(), at, at)
            self._rows = (*self._rows[:at], *self._rows[at + 1 :])
            self.endRemoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.AMOUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.STANDING: tr("State"),
            Column.ORDER: tr("Order"),
            Column.CUSTOMER: tr("Customer"),
            Column.AMOUNT: tr("Amount"),
            Column.AT: tr("When"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == VALUE:
            return {Column.STANDING: row.standing, Column.AMOUNT: row.amount.minor, Column.AT: row.at}.get(
                column, row.reference
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column is Column.AMOUNT
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == LINES and column is Column.ORDER:
            return row.reference, row.what
        if role == LINES and column is Column.CUSTOMER:
            return (row.customer, row.phone) if row.customer else (row.phone, "")
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.AT:
            return exact_moment(row.at)
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.STANDING, Column.ORDER, Column.CUSTOMER):
            return plain_tip(self._words(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.STANDING:
            return self._words(row, column)
        return None

    def _words(self, row: OrderRow, column: Column) -> str:
        return {
            Column.STANDING: state_word(row.standing, to_ship=row.to_ship, refunded=row.refunded),
            Column.ORDER: f"{row.reference} · {row.what}" if row.what else row.reference,
            Column.CUSTOMER: "  ".join(part for part in (row.phone, row.customer) if part),
            Column.AMOUNT: format_money(row.amount, self._language),
            Column.AT: moment(row.at, self._now(), self._language),
        }[column]
