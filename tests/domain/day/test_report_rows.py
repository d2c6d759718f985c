"""A report as rows: everything in it, and each part comes to its total."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.day.business_day import DayRange, DayRule
from app.domain.day.report_rows import COLUMNS, report_rows
from app.domain.day.summing import sum_up
from tests.domain.day.test_summing import SUMS

DAY = DayRange(date(2026, 11, 30), date(2026, 11, 30))
FIGURES = sum_up(SUMS, DayRule("NO"), {"m": "Kitchen"})
ROWS: list[dict[str, Any]] = [dict(zip(COLUMNS, row, strict=True)) for row in report_rows(DAY, FIGURES)]


def test_each_part_comes_to_its_total() -> None:
    kroner = [row for row in ROWS if row["Currency"] == "NOK"]
    (total,) = (row for row in kroner if row["Part"] == "Total")
    assert (total["Count"], total["Captured"], total["Refunded"]) == (Decimal(4), Decimal("15.00"), Decimal("2.50"))
    (tips,) = (row for row in kroner if row["Part"] == "Tips")
    for part in ("Person", "Day", "Hour", "Way of paying", "Till"):
        assert sum(row["Kept"] for row in kroner if row["Part"] == part) == total["Kept"]
    for part in ("VAT rate", "Group", "Product"):
        kept = sum(row["Kept"] for row in kroner if row["Part"] == part)
        # What no line explains is no product.
        assert kept + tips["Kept"] == total["Kept"] - (Decimal("2.00") if part == "Product" else 0)
    assert sum(row["VAT"] for row in kroner if row["Part"] == "VAT rate") == total["VAT"]


def test_every_kind_of_row_is_there() -> None:
    found = {(row["Part"], row["Name"], row["Count"]) for row in ROWS}
    assert {("VAT rate", "25\u00a0%", None), ("VAT rate", "", None), ("Group", "Kitchen", None)} <= found
    assert {("Released", "", Decimal(1)), ("Reserved", "day", Decimal(1)), ("Product", "New mug", Decimal(3))} <= found
