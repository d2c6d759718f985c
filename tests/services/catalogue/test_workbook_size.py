"""A small workbook can ask for terabytes; it is refused before the reader makes room."""

from __future__ import annotations

import struct
from io import BytesIO
from zipfile import ZIP_BZIP2, ZipFile

import pytest

from app.services.catalogue import workbook_size
from app.services.catalogue.workbook_size import measured
from app.services.catalogue.workbooks import as_csv
from tests.support.crafted_workbooks import ods, packed, sheet

ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'
VALUE = ' office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>'
TEXT = ' office:value-type="string"><text:p>{}</text:p></table:table-cell>'
CELL = "<table:table-cell"
COLUMNS, ROWS = 'table:number-columns-repeated="{}"', 'table:number-rows-repeated="{}"'
EMPTY_END = (
    f"<table:table-row>{CELL}{VALUE}{CELL} {COLUMNS.format(16383)}/></table:table-row>"
    f"<table:table-row {ROWS.format(1048575)}>{CELL} {COLUMNS.format(16384)}/></table:table-row>"
)


@pytest.mark.parametrize(
    "content",
    [
        sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        sheet(ONE + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        sheet(ONE + '<row r="1048576"><c r="xfd1048576" t="inlineStr"><is><t>x</t></is></c></row>'),
        sheet(ONE + '<row r="+1048576"><c><v>1</v></c></row><row r="3"><c r="XFD3"><v>1</v></c></row>'),
        sheet(ONE + '<row r="&#49;048576"><c r="&#88;FD1048576"><v>1</v></c></row>'),
        sheet(ONE + '<row r="4000000000"><c r="ZZZZZZZZZZ4000000000"><v>1</v></c></row>'),
        sheet(ONE + f'<row r="{"9" * 5000}"><c r="A{"9" * 5000}"><v>1</v></c></row>'),
        sheet(ONE + f'<row r="{"0" * 5000}9000000"><c r="A{"0" * 5000}9000000"><v>1</v></c></row>'),
        ods(f"<table:table-row>{CELL} {COLUMNS.format(400_000_000)}{VALUE}</table:table-row>"),
        ods(f"<table:table-row {ROWS.format(100_000)}>{CELL} {COLUMNS.format(10_000)}{VALUE}</table:table-row>"),
        ods(
            f"<table:table-row>{CELL}{VALUE}</table:table-row>"
            f"<table:table-row {ROWS.format(1048574)}>{CELL}/></table:table-row>"
            f"<table:table-row>{CELL} {COLUMNS.format(16383)}/>{CELL}{VALUE}</table:table-row>"
        ),
        ods(
            f"{f'<table:table-row {ROWS.format(1_000_000)}>{CELL} {COLUMNS.format(3)}{VALUE}</table:table-row>'}"
            f'</table:table><table:table table:name="B">'
            f"<table:table-row {ROWS.format(1_000_000)}>{CELL} {COLUMNS.format(3)}{VALUE}</table:table-row>"
        ),
        *(
            sheet(
                "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>{at}</v></c></row>' for row in range(1, 1001)),
                texts=("x", "x" * 300_000),
            )
            for at in ("1", "+1", " 1 ", "0" * 30 + "1")
        ),
        ods(
            f"<table:table-row {ROWS.format(300)}>{CELL} {COLUMNS.format(10)}{TEXT.format('x' * 100_000)}</table:table-row>"
        ),
    ],
)
def test_what_grows_beyond_measure_is_refused(content: bytes) -> None:
    assert len(content) < 50_000
    with pytest.raises(ValueError, match="too large inside"):
        measured(content)


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        # Whole columns and rows that were only coloured, and the end of every sheet that LibreOffice writes.
        (sheet(ONE + '<row r="1048576"><c r="XFD1048576" s="0"/></row>'), b"1\n"),
        (ods(EMPTY_END), b"1\n"),
        (ods(f'<table:table-row table:number-rows-repeated="x">{CELL}{VALUE}</table:table-row>'), b""),
        (sheet('<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', texts=("a", "b")), b";;\n;a;b\n"),
    ],
)
def test_what_is_large_in_name_only_is_read(content: bytes, rows: bytes) -> None:
    if rows:
        assert as_csv(content) == rows
    else:
        assert measured(content)


def test_the_reader_sees_only_what_was_measured() -> None:
    """An archive that says that a part is short is read as far as it says; pictures, macros and XLSB are left out."""
    honest = sheet(ONE + " " * 2_000_000)
    at = honest.rfind(b"xl/worksheets/sheet1.xml") - 46
    lying = honest[: at + 24] + struct.pack("<I", 1000) + honest[at + 28 :]
    with pytest.raises(ValueError, match="no workbook"):
        measured(lying)
    with ZipFile(
        BytesIO(measured(packed({"xl/a.xml": "<a/>", "xl/media/a.png": "x", "xl/workbook.bin": "x"})))
    ) as archive:
        assert archive.namelist() == ["xl/a.xml"]


def test_an_archive_that_is_huge_inside_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_size, "LARGEST_INSIDE", 100)
    with pytest.raises(ValueError, match="too large"):
        measured(sheet(ONE))


def test_what_can_be_read_in_two_ways_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown way"):
        measured(packed({"content.xml": "<a/>"}, ZIP_BZIP2))
    with pytest.raises(ValueError, match="words of its own"):
        measured(sheet(ONE, before='<!DOCTYPE a [<!ENTITY b "c">]>'))
    twice = packed({"xl/a.xml": "<a/>", "xl/b.xml": "<b/>"}).replace(b"xl/b.xml", b"xl/a.xml")
    with pytest.raises(ValueError, match="one name"):
        measured(twice)
