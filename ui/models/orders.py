"""The list of orders as a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QModelIndex

from app.domain.desk.lists import hours_left
from app.domain.desk.views import OrderRow
from app.domain.money import format_money
from ui.look.find_words import read_words
from ui.look.formats import exact_moment, moment, short_moment
from ui.look.texts import state_word, tr
from ui.models.placed_rows import PlacedRows, runs_of
from ui.models.rows import VALUE, Column, Index, ItemRole, RowsModel, tip

__all__ = ["LEFT", "LINES", "VALUE", "OrderColumn", "OrdersModel"]
LEFT = VALUE + 2
"""Hours until the time limit of its money, in the list of those that are near it; else None."""
LINES = VALUE + 1
"""What a cell says in two lines: the main thing, and what goes with it."""


class OrderColumn(IntEnum):
    """The columns, from left to right."""

    STANDING = 0
    ORDER = 1
    CUSTOMER = 2
    AMOUNT = 3
    AT = 4


class OrdersModel(RowsModel[OrderRow]):
    """Rows of orders, newest first, as they were given.

    Those that nobody has seen yet are not read.

    Of each order in `limits` (by place) the hours until its time limit are told instead of when it was.
    """

    def __init__(self, language: str, now: Callable[[], datetime]) -> None:
        self.limits: Mapping[int, datetime] = {}
        self.folded = False
        self.placed = PlacedRows()
        self._language, self._now = language, now
        super().__init__(self._order_columns(), key=lambda row: row.place)

    def _order_columns(self) -> dict[IntEnum, Column[OrderRow]]:
        return {
            OrderColumn.STANDING: Column(
                tr("State"),
                _standing,
                lambda row: row.standing,
                more={**tip(_standing), ItemRole.AccessibleTextRole: _standing},
            ),
            OrderColumn.ORDER: Column(
                tr("Order"),
                _order,
                lambda row: row.reference,
                more={**tip(_order), LINES: self._order_lines},
            ),
            OrderColumn.CUSTOMER: Column(
                tr("Customer"),
                _customer,
                lambda row: row.customer or row.phone,
                more={
                    **tip(_customer),
                    LINES: lambda row: (row.customer, row.phone) if row.customer else (row.phone, ""),
                },
            ),
            OrderColumn.AMOUNT: Column(
                tr("Amount"),
                lambda row: format_money(row.amount, self._language),
                lambda row: row.amount.minor,
                right=True,
            ),
            OrderColumn.AT: Column(
                tr("When"),
                self._when,
                lambda row: row.at,
                more={
                    ItemRole.ToolTipRole: lambda row: exact_moment(row.at),
                    LINES: self._when_lines,
                    LEFT: self._left,
                },
            ),
        }

    def _order_lines(self, row: OrderRow) -> tuple[str, str]:
        # Where the column of customers has no room, they stand here.
        return row.reference, " · ".join(filter(None, (row.what, (row.customer or row.phone) if self.folded else "")))

    def _left(self, row: OrderRow) -> int | None:
        limit = self.limits.get(row.place)
        return None if limit is None else hours_left(limit, self._now())

    def _when(self, row: OrderRow) -> str:
        left = self._left(row)
        if left is None:
            return moment(row.at, self._now(), self._language)
        return tr("{hours} h left").format(hours=left) if left >= 0 else tr("time limit over")

    def _when_lines(self, row: OrderRow) -> tuple[str, str]:
        # The clock of another year has no room in a list; hovering and the order's page tell it.
        when = short_moment(row.at, self._now(), self._language) if self._left(row) is None else self._when(row)
        return when, read_words(row.standing, row.read_at, self._now(), self._language)

    @property
    def rows(self) -> Sequence[OrderRow]:
        """What is read of the list, in its order."""
        return self.placed.read_rows()

    def set_rows(self, rows: Sequence[OrderRow], rest: Sequence[int] = ()) -> None:
        """Show `rows` in the stead of those that are there.

        Below them are the orders at the places of `rest`: each is read once it is seen. Where the list has the same places as
        before, a table keeps its own.
        """
        placed = PlacedRows(rows, rest)
        placed.take_empty(self.placed)
        if placed.same_places(self.placed):
            self.placed = placed
            if len(placed):
                self._announce(0, len(placed) - 1)
            return
        self.beginResetModel()
        self.placed = placed
        self.endResetModel()

    def add_rows(self, rows: Sequence[OrderRow], rest: Sequence[int] = ()) -> None:
        """Show `rows` behind those that are known to be there.

        Below them are the places of `rest`.
        """
        first, before = self.placed.head, len(self.placed)
        longer = self.placed.followed_by(rows, rest)
        now = len(longer)
        # Where some of the places turn out to have no order, the list ends so much sooner.
        if now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
            self.placed = longer
            self.endRemoveRows()
        elif now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
            self.placed = longer
            self.endInsertRows()
        self.placed = longer
        if min(now, before) > first:
            self._announce(first, now - 1)

    def place_of(self, reference: str) -> int | None:
        """The place of an order, if its row is read."""
        return next((row.place for row in self.rows if row.reference == reference), None)

    def fill(self, rows: Sequence[OrderRow], asked: Sequence[int]) -> None:
        """Show rows that were read because they are seen.

        Where none of those `asked` for is, there is no row.
        """
        found = {row.place for row in rows}
        self.placed.keep(rows)
        shown = [self.placed.number(place) for place in found]
        if shown:
            self._announce(min(shown), max(shown))
        for first, count in runs_of(self.placed.number(place) for place in asked if place not in found):
            self._take_out(first, count)

    # One row and not the list: with hundreds of sales an hour the table must not blink at each.
    def put_row(self, place: int, row: OrderRow | None) -> None:
        """Show `row` at its place, in the stead of the one that was there.

        None takes that away.
        """
        at = self.placed.find(place)
        if row is not None and at is not None:
            self.placed.keep([row])
            self._announce(at, at)
        elif row is not None:
            number = self.placed.number(place)
            self.beginInsertRows(QModelIndex(), number, number)
            self.placed.put(row)
            self.endInsertRows()
        elif at is not None:
            self._take_out(at, 1)

    def _take_out(self, first: int, count: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, first + count - 1)
        self.placed.take_out(first, count)
        self.endRemoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.placed)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.placed[index.row()]
        if row is not None:
            answer = self._answers[index.column()].get(role)
            return answer(row) if answer is not None else None
        return self._columns[index.column()].alignment if role == ItemRole.TextAlignmentRole else _unread(role)


def _unread(role: int) -> object:
    """What the cells of a row say that is not read yet."""
    if role == LINES:
        return "…", ""
    if role == ItemRole.AccessibleTextRole:
        return tr("not read yet")
    return "…" if role == ItemRole.DisplayRole else None


def _standing(row: OrderRow) -> str:
    return state_word(row.standing, to_ship=row.to_ship, refunded=row.refunded)


def _order(row: OrderRow) -> str:
    return f"{row.reference} · {row.what}" if row.what else row.reference


def _customer(row: OrderRow) -> str:
    return "  ".join(part for part in (row.phone, row.customer) if part)
