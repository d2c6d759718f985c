"""A report as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.day.business_day import DayRange
from app.domain.day.figures import DayFigures, Share
from app.domain.handing_on.export_rows import CellValue, amount
from app.domain.vat import format_rate

COLUMNS = ("From", "To", "Part", "Name", "Currency", "Count", "Captured", "Refunded", "Kept", "VAT")
"""Amounts in kroner or euros; `Count` is how many captures and refunds, empty where that is not known of a part."""


def report_rows(days: DayRange, figures: tuple[DayFigures, ...]) -> Iterator[tuple[CellValue, ...]]:
    """The cells of `COLUMNS` for everything in a report."""
    for each in figures:
        for part, name, *cells in _parts(each):
            yield (days.first.isoformat(), days.last.isoformat(), part, name, each.currency.value, *cells)


def _parts(figures: DayFigures) -> Iterator[tuple[CellValue, ...]]:
    moved = (figures.captured.times + figures.refunded.times, figures.captured.minor, figures.refunded.minor)
    yield ("Total", "", *_cells(*moved), amount(sum(rate.tax for rate in figures.rates)))
    yield ("Tips", "", *_cells(None, figures.tips, figures.tips_returned), None)
    yield ("Released", "", Decimal(figures.released.times), None, None, amount(figures.released.minor), None)
    for rate in figures.rates:
        name = "" if rate.rate is None else format_rate(rate.rate)
        yield ("VAT rate", name, *_cells(None, rate.sold, rate.returned), amount(rate.tax))
    shares: dict[str, tuple[Share, ...]] = {
        "Person": figures.people,
        "Group": figures.groups,
        "Product": figures.products,
        "Day": figures.days,
        "Hour": figures.hours,
        "Way of paying": figures.ways,
        "Till": figures.tills,
    }
    for part, of_part in shares.items():
        for share in of_part:
            times = None if part == "Group" else share.times
            yield (part, share.name, *_cells(times, share.captured, share.refunded), None)
    for reserved in figures.reserved:
        yield ("Reserved", reserved.age.value, Decimal(reserved.times), None, None, amount(reserved.minor), None)


def _cells(times: int | None, captured: int, refunded: int) -> tuple[CellValue, ...]:
    count = None if times is None else Decimal(times)
    return count, amount(captured), amount(refunded), amount(captured - refunded)
