"""Orders as rows: columns add up, returns are negative, and no text is a formula."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.domain.desk.views import OrderRow
from app.domain.handing_on.export_rows import (
    LINE_COLUMNS,
    ORDER_COLUMNS,
    SUMS_FROM,
    ExportedOrder,
    as_record,
    as_sheet_text,
    as_text,
    flat_rows,
    line_cells,
    order_cells,
)
from app.domain.money import Currency, Money
from app.domain.order import Order, OrderLine
from app.domain.standing import Standing
from tests.support.plain_orders import order

AT = datetime(2026, 11, 30, 4, 5, 6, tzinfo=UTC)
MUG = OrderLine("Mug", "MG-118", Decimal("1.5"), 12_900, 2500, discount=50)
BACK = OrderLine("Hoodie", "HD-204", Decimal(1), 10_000, 2500, is_return=True)


def exported(sold: Order) -> ExportedOrder:
    row = OrderRow(1, "K-1", Standing.RESERVED, sold.total, "Kari", "•• 67", "Mug", AT)
    return ExportedOrder(row, sold, 5_000, 100, AT)


def test_every_column_has_a_cell_and_the_amounts_of_an_order_stand_once() -> None:
    rows = list(flat_rows(exported(order(lines=(MUG, BACK), tip=300))))
    assert {len(row) for row in rows} == {len(ORDER_COLUMNS) + len(LINE_COLUMNS)}
    sums = slice(SUMS_FROM, len(ORDER_COLUMNS))
    assert rows[0][sums] == (Decimal("96.00"), Decimal("3.00"), Decimal("50.00"), Decimal("1.00"))
    assert rows[1][sums] == (None,) * 4
    assert rows[0][:SUMS_FROM] == rows[1][:SUMS_FROM]
    goods = sum(row[-2] for row in rows if isinstance(row[-2], Decimal))
    assert goods + Decimal(3) == Money(9_600, Currency.NOK).minor / Decimal(100)


def test_an_order_without_lines_has_one_row() -> None:
    (row,) = flat_rows(exported(order(lines=(), stated_total=500)))
    assert row == (*order_cells(exported(order(lines=(), stated_total=500))), *(None,) * len(LINE_COLUMNS))


def test_what_comes_back_is_negative() -> None:
    assert line_cells(2, BACK)[3] == -1
    assert line_cells(2, BACK)[-2:] == (Decimal("-100.00"), Decimal("-20.00"))
    record = as_record(exported(order(lines=(MUG, BACK))))
    assert record["lines"] == [
        {
            **{"product_id": "MG-118", "name": "Mug", "quantity": "1.5", "unit": "PCS", "unit_price": 12_900},
            **{"discount": 50, "vat_rate": 2500, "amount": 19_300, "vat": 3_860},
        },
        {
            **{"product_id": "HD-204", "name": "Hoodie", "quantity": "-1", "unit": "PCS", "unit_price": 10_000},
            **{"discount": 0, "vat_rate": 2500, "amount": -10_000, "vat": -2_000},
        },
    ]
    assert (record["reference"], record["at"], record["amount"]) == ("K-1", "2026-11-30T04:05:06+00:00", 9_300)


@pytest.mark.parametrize(
    "text", ["=1+1", "+47", "-5", "@SUM", "\tx", "\rx", "\nx", "  =1", "\uff1d1", "\u00a0=1", "\uff20A"]
)
def test_no_text_is_a_formula(text: str) -> None:
    assert as_text(text) == f"'{text}"


def test_numbers_and_moments_stay_what_they_are() -> None:
    assert as_text(Decimal("-1.50")) == "-1.50"
    assert as_text(Decimal("-1.50"), comma=True) == "-1,50"
    assert (as_text(AT), as_text(None), as_text("Kari = Ola")) == ("2026-11-30 04:05:06", "", "Kari = Ola")
    assert as_text("'t Hooft") == "'t Hooft"


def test_no_text_of_a_workbook_is_markup() -> None:
    assert as_sheet_text("<r>&</r>") == "<r>&</r> "
    assert [as_sheet_text(each) for each in ("<r>", "</r>", "a <r>&</r>")] == ["<r>", "</r>", "a <r>&</r>"]
