"""The list of orders as a table."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QModelIndex

from app.domain.desk.views import OrderRow
from app.domain.money import format_money
from ui.look.formats import exact_moment, moment
from ui.look.texts import state_word, tr
from ui.models.rows import VALUE, Column, ItemRole, RowsModel, tip

__all__ = ["LINES", "VALUE", "OrderColumn", "OrdersModel"]
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
    """Rows of orders, newest first, as they were given."""

    def __init__(self, language: str, now: Callable[[], datetime]) -> None:
        columns: dict[IntEnum, Column[OrderRow]] = {
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
                more={**tip(_order), LINES: lambda row: (row.reference, row.what)},
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
                tr("Amount"), lambda row: format_money(row.amount, language), lambda row: row.amount.minor, right=True
            ),
            OrderColumn.AT: Column(
                tr("When"),
                lambda row: moment(row.at, now(), language),
                lambda row: row.at,
                more={ItemRole.ToolTipRole: lambda row: exact_moment(row.at)},
            ),
        }
        super().__init__(columns, key=lambda row: row.place)

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
