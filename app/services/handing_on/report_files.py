"""A report as a file: a workbook, CSV, or JSON."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from app.domain.day.report_rows import COLUMNS, report_rows
from app.domain.handing_on.export_rows import CellValue, ExportFormat, as_sheet_text, as_text
from app.errors import Blocked
from app.services.day.reports import Report
from app.whole_file import write_whole


def write_report(file: Path, reports: Sequence[Report], form: ExportFormat) -> int:
    """Write reports as one table; the number of its rows.

    Raises `Blocked` `file_unwritable`; then no file was changed.
    """
    rows = _rows(reports)
    try:
        write_whole(file, _content(rows, form))
    except OSError as failure:
        raise Blocked("file_unwritable", text=file.name, reason=failure.strerror or "") from failure
    return len(rows)


def report_content(reports: Sequence[Report], form: ExportFormat) -> bytes:
    """The bytes of reports as one table."""
    return _content(_rows(reports), form)


def _rows(reports: Sequence[Report]) -> Rows:
    return [row for report in reports for row in report_rows(report.days, report.figures)]


def _content(rows: Rows, form: ExportFormat) -> bytes:
    content = {ExportFormat.XLSX: _as_workbook, ExportFormat.JSON: _as_json}.get(form)
    return content(rows) if content is not None else _as_csv(rows, nordic=form is ExportFormat.CSV_NORDIC)


Rows = Sequence[tuple[CellValue, ...]]


def _as_csv(rows: Rows, *, nordic: bool) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if nordic else ",", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([as_text(cell, comma=nordic) for cell in row] for row in rows)
    # By the mark Excel knows that it is UTF-8.
    return text.getvalue().encode("utf-8-sig" if nordic else "utf-8")


def _as_json(rows: Rows) -> bytes:
    records = [dict(zip(COLUMNS, _plain(row), strict=True)) for row in rows]
    return (json.dumps(records, ensure_ascii=False, indent=0) + "\n").encode()


def _plain(row: tuple[CellValue, ...]) -> Iterator[object]:
    """Amounts as texts with a point: a number of JSON is not exact everywhere."""
    return (str(cell) if isinstance(cell, Decimal) else cell for cell in row)


def _as_workbook(rows: Rows) -> bytes:
    # Imported with the first workbook: nothing else needs it.
    from xlsxwriter import Workbook

    stream = BytesIO()
    book: Any = Workbook(stream, {"in_memory": True})
    sheet, bold = book.add_worksheet("Report"), book.add_format({"bold": True})
    amount = book.add_format({"num_format": "0.00"})
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(COLUMNS) - 1, 14)
    sheet.write_row(0, 0, COLUMNS, bold)
    for at, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            if isinstance(cell, Decimal):
                sheet.write_number(at, column, cell, amount if cell.as_tuple().exponent == -2 else None)
            elif cell:
                # Never as a formula or a link, whatever it begins with.
                sheet.write_string(at, column, as_sheet_text(str(cell)))
    book.close()
    return stream.getvalue()
