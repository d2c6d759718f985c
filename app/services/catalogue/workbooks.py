"""Workbooks of products: their first sheet as the CSV that an import reads."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO, StringIO

_ZIPPED = b"PK\x03\x04"
"""XLSX and ODS are archives, and no text begins so."""
_SheetCell = int | float | str | bool | time | date | datetime | timedelta


def is_workbook(content: bytes) -> bool:
    """Whether a file is XLSX or ODS, by its first bytes."""
    return content.startswith(_ZIPPED)


def as_csv(content: bytes) -> bytes:
    """The first sheet that has cells, row by row, as CSV.

    Raises `ValueError` for what is no workbook, is locked by a password, or is too large inside.
    """
    # Imported with the first workbook: most files are CSV.
    from python_calamine import CalamineError, CalamineWorkbook

    from app.services.catalogue.workbook_size import measured

    try:
        book = CalamineWorkbook.from_filelike(BytesIO(measured(content)))
        for name in book.sheet_names:
            # Empty rows stay, so that a row has the number that the spreadsheet shows.
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            if any(cell != "" for row in rows for cell in row):
                return _written(rows)
    except BaseException as wrong:
        # A fault inside the reader comes as a panic, which is no `Exception` and is named nowhere.
        if isinstance(wrong, CalamineError) or type(wrong).__name__ == "PanicException":
            raise ValueError("no workbook") from wrong
        raise
    raise ValueError("no cells")


def _written(rows: Sequence[Sequence[_SheetCell]]) -> bytes:
    text = StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\n").writerows([_typed(cell) for cell in row] for row in rows)
    return text.getvalue().encode()


def _typed(cell: _SheetCell) -> str:
    """A cell as a person would type it, with a decimal comma."""
    if isinstance(cell, float):
        # Fifteen digits are what a spreadsheet shows; what is behind them comes from its sums.
        number = format(Decimal(format(cell, ".15g")), "f")
        return number.replace(".", ",")
    return str(cell)
