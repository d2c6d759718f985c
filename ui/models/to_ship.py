"""The list *To ship* as a table."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from enum import IntEnum

from PySide6.QtCore import Qt

from app.domain.desk.to_ship import ToShipRow
from app.domain.money import format_money
from ui.look.formats import exact_moment
from ui.look.texts import tr
from ui.models.rows import VALUE, Column, ItemRole, RowsModel, tip

LINES = VALUE + 1
"""What a cell says in two lines."""
SHARE = VALUE + 2
"""How much of two weeks is left, from 0 to 100."""
SOON = timedelta(hours=48)
_FULL = timedelta(days=14)


class ToShipColumn(IntEnum):
    """The columns, from left to right."""

    CHOSEN = 0
    ORDER = 1
    CUSTOMER = 2
    UNTIL = 3
    AMOUNT = 4


class ToShipModel(RowsModel[ToShipRow]):
    """Rows to ship, the nearest deadline first; `chosen` are the references that are ticked."""

    def __init__(self, language: str, now: Callable[[], datetime], chosen: Collection[str]) -> None:
        def state(row: ToShipRow) -> Qt.CheckState:
            return Qt.CheckState.Checked if row.reference in chosen else Qt.CheckState.Unchecked

        columns: dict[IntEnum, Column[ToShipRow]] = {
            ToShipColumn.CHOSEN: Column(
                "",
                lambda row: "",
                lambda row: row.reference in chosen,
                more={
                    ItemRole.CheckStateRole: state,
                    ItemRole.AccessibleTextRole: lambda row: (
                        tr("chosen") if row.reference in chosen else tr("not chosen")
                    ),
                },
            ),
            ToShipColumn.ORDER: Column(
                tr("What is to go"),
                _order,
                lambda row: row.reference,
                more={**tip(_order), LINES: lambda row: (row.what, _name(row))},
            ),
            ToShipColumn.CUSTOMER: Column(
                tr("Customer"), lambda row: row.customer, lambda row: row.customer, more=tip(lambda row: row.customer)
            ),
            ToShipColumn.UNTIL: Column(
                tr("Reserved for"),
                lambda row: hours_left(row.until, now()),
                lambda row: row.until,
                more={
                    ItemRole.ToolTipRole: lambda row: exact_moment(row.until) if row.until else "",
                    SHARE: lambda row: _share(row.until, now()),
                },
            ),
            ToShipColumn.AMOUNT: Column(
                tr("Amount"), lambda row: format_money(row.left, language), lambda row: row.left.minor, right=True
            ),
        }
        super().__init__(columns, key=lambda row: row.reference)

    def show_chosen(self) -> None:
        """Draw the ticks anew."""
        if self._rows:
            self._announce(0, len(self._rows) - 1)


def hours_left(until: datetime | None, now: datetime) -> str:
    """How long the money of a row is safe, in days or hours."""
    if until is None:
        return ""
    left = until - now
    if left <= timedelta(0):
        return tr("time is over")
    hours = int(left.total_seconds() // 3600)
    if left < SOON:
        return tr("{count} hours", count=hours).format(count=hours)
    return tr("{count} days", count=hours // 24).format(count=hours // 24)


def _share(until: datetime | None, now: datetime) -> int:
    return 0 if until is None else max(0, min(100, round(100 * ((until - now) / _FULL))))


def _name(row: ToShipRow) -> str:
    return " · ".join(part for part in (row.reference, row.words) if part)


def _order(row: ToShipRow) -> str:
    return f"{row.what} · {_name(row)}"
