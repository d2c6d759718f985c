"""Files of orders, read by readers that are not ours."""

from __future__ import annotations

import csv
import errno
import gc
import json
import tempfile
from datetime import UTC, datetime
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from python_calamine import load_workbook

from app.domain.handing_on.export_rows import ExportedOrder, ExportFormat
from app.services.handing_on import order_files
from app.services.handing_on.order_files import order_file
from tests.domain.handing_on.test_export_rows import AT, BACK, MUG, exported
from tests.support.plain_orders import order
from tests.support.workbooks import sheets_of

_BEGIN = datetime(1899, 12, 30, tzinfo=UTC)
ORDERS = (exported(order(lines=(MUG, BACK))), exported(order(lines=(), stated_total=500, customer="=Kari")))


def written(form: ExportFormat, orders: tuple[ExportedOrder, ...] = ORDERS) -> bytes:
    stream = BytesIO()
    file = order_file(stream, form)
    for each in orders:
        file.write(each)
    file.finish()
    file.leave()
    return stream.getvalue()


def test_a_nordic_excel_opens_it_right() -> None:
    content = written(ExportFormat.CSV_NORDIC)
    assert content.startswith(b"\xef\xbb\xbfOrder;At;State;")
    assert content.count(b"\r\n") == 4
    rows = list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [row["Line amount"] for row in rows] == ["193,00", "-100,00", ""]
    assert [row["Quantity"] for row in rows] == ["1,5", "-1", ""]
    assert [row["Amount"] for row in rows] == ["93,00", "", "5,00"]


def test_plain_csv_has_commas_and_points() -> None:
    content = written(ExportFormat.CSV)
    assert content.startswith(b"Order,At,State,")
    rows = list(csv.DictReader(StringIO(content.decode(), newline="")))
    assert [row["Line amount"] for row in rows] == ["193.00", "-100.00", ""]


class _Full(BytesIO):
    """A disk on which nothing more fits."""

    def write(self, content: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_workbook_that_does_not_fit_says_so_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    stream = _Full()
    file = order_file(stream, ExportFormat.XLSX)
    file.write(ORDERS[0])
    with pytest.raises(OSError, match="No space"):
        file.finish()
    file.leave()
    stream.close()
    del file
    # What the library forgot to end would speak here, where a test takes it for a fault.
    gc.collect()
    assert not list(tmp_path.iterdir())


def test_json_is_one_list() -> None:
    assert [len(each["lines"]) for each in json.loads(written(ExportFormat.JSON))] == [2, 0]
    assert json.loads(written(ExportFormat.JSON, ())) == []


def test_a_workbook_has_both_sheets_numbers_and_no_formula(tmp_path: Path) -> None:
    file = tmp_path / "orders.xlsx"
    row = ORDERS[1].row.__class__(**{**vars(ORDERS[1].row), "customer": "=1+1", "phone": ""})
    file.write_bytes(written(ExportFormat.XLSX, (ORDERS[0], ORDERS[1]._replace(row=row))))
    sheets = sheets_of(file)
    assert list(sheets) == ["Orders", "Lines"]
    orders, lines = sheets["Orders"], sheets["Lines"]
    assert [len(orders), len(lines)] == [3, 3]
    assert (orders[0]["A"], orders[0]["H"], orders[1]["H"], orders[2]["D"]) == ("Order", "Amount", 93, "=1+1")
    assert ("E" in orders[1], "E" in orders[2]) == (True, False)
    assert [row["K"] for row in lines] == ["Line amount", 193, -100]
    # Days since 1899-12-30, by the standard.
    assert orders[1]["B"] == pytest.approx((AT - _BEGIN).total_seconds() / 86_400)


@pytest.mark.parametrize("text", ["<r>&</r>", "<r><t>x</t></r>", "<r></r>", "_x0041_", "a\x0bb", " <r> "])
def test_a_workbook_shows_what_looks_like_markup(tmp_path: Path, text: str) -> None:
    file = tmp_path / "orders.xlsx"
    row = ORDERS[0].row.__class__(**{**vars(ORDERS[0].row), "customer": text})
    file.write_bytes(written(ExportFormat.XLSX, (ORDERS[0]._replace(row=row),)))
    assert load_workbook(str(file)).get_sheet_by_index(0).to_python()[1][3].removesuffix(" ") == text.removesuffix(" ")


def test_a_full_sheet_goes_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order_files, "MOST_ROWS", 3)
    file = tmp_path / "orders.xlsx"
    file.write_bytes(written(ExportFormat.XLSX, (ORDERS[0],) * 3))
    assert {name: len(rows) for name, rows in sheets_of(file).items()} == {
        **{"Orders": 3, "Orders 2": 2, "Lines": 3, "Lines 2": 3, "Lines 3": 3}
    }


def test_nothing_is_left_of_a_workbook_that_was_not_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    file = order_file(BytesIO(), ExportFormat.XLSX)
    file.write(ORDERS[0])
    assert list(tmp_path.iterdir())
    file.leave()
    assert not list(tmp_path.iterdir())
