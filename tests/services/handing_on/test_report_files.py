"""A report as a file that other programs read."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from python_calamine import load_workbook

from app.domain.day.business_day import DayRange, DayRule
from app.domain.day.figures import Share
from app.domain.day.report_rows import COLUMNS
from app.domain.day.summing import sum_up
from app.domain.handing_on.export_rows import ExportFormat
from app.errors import Blocked
from app.services.day.reports import Report
from app.services.handing_on.report_files import write_report
from tests.domain.day.test_summing import SUMS

DAYS = DayRange(date(2026, 11, 30), date(2026, 11, 30))
FIGURES = tuple(
    replace(each, people=(Share("=1+1", 1, 100), Share("<r>&</r>", 1, 100))) for each in sum_up(SUMS, DayRule("NO"), {})
)
REPORT = Report(DAYS, FIGURES)


def test_a_nordic_excel_opens_it_right(tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    count = write_report(file, (REPORT, REPORT), ExportFormat.CSV_NORDIC)
    assert file.read_bytes().startswith("\ufeff".encode())
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert (rows[0], len(rows)) == (list(COLUMNS), 1 + count)
    assert ["15,00", "2,50", "12,50"] in [row[6:9] for row in rows]
    assert "'=1+1" in {row[3] for row in rows}


def test_other_programs_read_it_too(tmp_path: Path) -> None:
    plain, records, book = (tmp_path / name for name in ("a.csv", "a.json", "a.xlsx"))
    count = write_report(plain, (REPORT,), ExportFormat.CSV)
    assert "15.00,2.50,12.50" in plain.read_text("utf-8")
    write_report(records, (REPORT,), ExportFormat.JSON)
    assert len(json.loads(records.read_text("utf-8"))) == count
    write_report(book, (REPORT,), ExportFormat.XLSX)
    sheet = load_workbook(str(book)).get_sheet_by_index(0).to_python()
    assert (sheet[0], len(sheet)) == (list(COLUMNS), 1 + count)
    assert [15.0, 2.5, 12.5] in [row[6:9] for row in sheet]
    assert {"=1+1", "<r>&</r> "} <= {row[3] for row in sheet}


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(Blocked) as unwritable:
        write_report(tmp_path / "nowhere" / "a.csv", (REPORT,), ExportFormat.CSV)
    assert unwritable.value.code == "file_unwritable"
