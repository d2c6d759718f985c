"""The list of orders as a table."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QModelIndex

from app.domain.desk.lists import hours_left
from app.domain.desk.views import OrderRow
from app.domain.money import format_money
from ui.look.find_words import read_words
from ui.look.formats import exact_moment, moment
from ui.look.texts import state_word, tr
from ui.models.rows import VALUE, Column, ItemRole, RowsModel, tip

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

    Of each order in `limits` (by place) the hours until its time limit are told instead of when it was.
    """

    def __init__(self, language: str, now: Callable[[], datetime]) -> None:
        self.limits: Mapping[int, datetime] = {}
        self.folded = False
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
        return self._when(row), read_words(row.standing, row.read_at, self._now(), self._language)

    def drop_first(self, count: int) -> None:
        """Forget the first `count` rows, which are far above what is seen."""
        self.beginRemoveRows(QModelIndex(), 0, count - 1)
        del self._rows[:count]
        self.endRemoveRows()

    def put_first(self, rows: Sequence[OrderRow]) -> None:
        """Show `rows` above those that are there."""
        if rows:
            self._insert(0, rows)

    # One row and not the list: with hundreds of sales an hour the table must not blink at each.
    def put_row(self, place: int, row: OrderRow | None) -> None:
        """Show `row` at its place, in the stead of the one that was there.

        None takes that away.
        """
        # Newest first, so places fall from row to row; bisect wants them to rise.
        at = bisect_left(self._rows, -place, key=lambda each: -each.place)
        there = at < len(self._rows) and self._rows[at].place == place
        if row is not None and there:
            self._rows[at] = row
            self._announce(at, at)
        elif row is not None:
            self._insert(at, [row])
        elif there:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._rows[at]
            self.endRemoveRows()


def _standing(row: OrderRow) -> str:
    return state_word(row.standing, to_ship=row.to_ship, refunded=row.refunded)


def _order(row: OrderRow) -> str:
    return f"{row.reference} · {row.what}" if row.what else row.reference


def _customer(row: OrderRow) -> str:
    return "  ".join(part for part in (row.phone, row.customer) if part)
