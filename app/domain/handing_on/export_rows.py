"""Orders as rows of a table, with their lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from app.domain.catalogue.product_values import FORMULA, is_dangerous
from app.domain.desk.views import OrderRow
from app.domain.order import Order, OrderLine, format_quantity

CellValue = str | Decimal | datetime | None
"""What stands in a cell: words, a number, a moment, or nothing."""
MINOR_UNITS = Decimal("0.01")


class ExportFormat(StrEnum):
    """A form in which orders are handed on."""

    CSV_NORDIC = "csv-nordic"  # semicolon, decimal comma, byte-order mark: opens right in a Nordic Excel
    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"


ORDER_COLUMNS = (
    *("Order", "At", "State", "Customer", "Phone", "Description", "Currency"),
    *("Amount", "Tip", "Captured", "Refunded"),
)
LINE_COLUMNS = (
    *("Line", "Product number", "Product", "Quantity", "Unit", "Unit price", "Discount", "VAT percent"),
    *("Line amount", "Line VAT"),
)
SUMS_FROM = ORDER_COLUMNS.index("Amount")
"""From here an order's cells are amounts, which stand in its first row alone."""


class ExportedOrder(NamedTuple):
    """An order as a list shows it, with its lines.

    `captured` and `refunded` are of all its requests, in minor units. `made_at` is on the clock of this machine.
    """

    row: OrderRow
    order: Order
    captured: int
    refunded: int
    made_at: datetime


def order_cells(exported: ExportedOrder) -> tuple[CellValue, ...]:
    """The cells of `ORDER_COLUMNS`."""
    row, order = exported.row, exported.order
    return (
        *(row.reference, exported.made_at, row.standing.value, row.customer, row.phone, row.what),
        *(order.currency.value, amount(row.amount.minor), amount(order.tip)),
        *(amount(exported.captured), amount(exported.refunded)),
    )


def line_cells(number: int, line: OrderLine) -> tuple[CellValue, ...]:
    """The cells of `LINE_COLUMNS`; what is returned is negative."""
    sign = -1 if line.is_return else 1
    return (
        *(Decimal(number), line.product_id, line.name, sign * line.quantity, line.unit.value),
        *(amount(line.unit_price), amount(line.discount), amount(line.vat_rate)),
        *(amount(line.signed), amount(sign * line.vat.tax)),
    )


def flat_rows(exported: ExportedOrder) -> Iterator[tuple[CellValue, ...]]:
    """One row for each line, with the order's cells before it.

    An order without lines has one row. The order's amounts stand in its first row alone, so that each column adds up.
    """
    own = order_cells(exported)
    lines = exported.order.lines
    if not lines:
        yield (*own, *(None,) * len(LINE_COLUMNS))
    for at, line in enumerate(lines):
        if at == 1:
            own = (*own[:SUMS_FROM], *(None,) * (len(own) - SUMS_FROM))
        yield (*own, *line_cells(at + 1, line))


def as_record(exported: ExportedOrder) -> dict[str, object]:
    """An order for JSON, amounts in minor units, with its lines."""
    row, order = exported.row, exported.order
    return {
        "reference": row.reference,
        "at": exported.made_at.isoformat(),
        "standing": row.standing.value,
        "customer": row.customer,
        "phone": row.phone,
        "description": row.what,
        "currency": order.currency.value,
        "amount": row.amount.minor,
        "tip": order.tip,
        "captured": exported.captured,
        "refunded": exported.refunded,
        "lines": [_line_record(line) for line in order.lines],
    }


def _line_record(line: OrderLine) -> dict[str, object]:
    sign = -1 if line.is_return else 1
    return {
        "product_id": line.product_id,
        "name": line.name,
        "quantity": format_quantity(sign * line.quantity),
        "unit": line.unit.value,
        "unit_price": line.unit_price,
        "discount": line.discount,
        "vat_rate": line.vat_rate,
        "amount": line.signed,
        "vat": sign * line.vat.tax,
    }


def amount(hundredths: int) -> Decimal:
    """Minor units, or hundredths of a percent, with two decimals."""
    return hundredths * MINOR_UNITS


def as_text(cell: CellValue, *, comma: bool = False) -> str:
    """A cell of a text file; no text in it is a formula.

    Numbers have a decimal point, or a `comma`.
    """
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, Decimal):
        text = format(cell, "f")
        return text.replace(".", ",") if comma else text
    # An apostrophe makes it words for every spreadsheet, and can be seen by whoever reads the file otherwise.
    return f"'{cell}" if is_dangerous(cell, FORMULA) else cell


def as_sheet_text(text: str) -> str:
    """A text of a workbook; none of it is markup."""
    # What stands between these two the library writes as it is, and the whole sheet may be broken by it. A space behind
    # it is seen by nobody.
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text
