"""Workbooks of products: the first sheet, numbers as typed, and a sentence for all others."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from xlsxwriter import Workbook

from app import runtime
from app.domain.problem import Invalid
from app.services.catalogue import workbook_size
from app.services.catalogue.product_import import read_content
from app.services.catalogue.workbooks import as_csv, is_workbook
from tests.conftest import Run
from tests.support.crafted_workbooks import sheet

ROWS: tuple[tuple[Any, ...], ...] = (
    ("Number", "Name", "Price", "VAT", "Barcode"),
    (),
    ("HD-204", "Grå; hoodie", 0.1 + 0.2, 25, 7038010069307),
    ("MG-118", '=Mug "x"', 129.5, 15.0, ""),
)
CSV = 'Number;Name;Price;VAT;Barcode\n;;;;\nHD-204;"Grå; hoodie";0,3;25;7038010069307\nMG-118;"=Mug ""x""";129,5;15;\n'
_MANIFEST = (
    '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/"'
    ' manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)
_ODS = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body>'
    '<office:spreadsheet><table:table table:name="A"><table:table-row>'
    '<table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell>'
    '<table:table-cell office:value-type="float" office:value="12.5"><text:p>12,50</text:p></table:table-cell>'
    "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
)


def xlsx(rows: tuple[tuple[Any, ...], ...] = ROWS) -> bytes:
    stream = BytesIO()
    with Workbook(stream) as book:
        book.add_worksheet("Empty")
        sheet = book.add_worksheet("Products")
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                (sheet.write_string if isinstance(cell, str) else sheet.write_number)(number, column, cell)
    return stream.getvalue()


def archive(**parts: str) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w") as written:
        for name, text in parts.items():
            written.writestr(name.replace("_", "."), text)
    return stream.getvalue()


def test_the_first_sheet_with_cells_is_read_as_it_would_be_typed() -> None:
    assert as_csv(xlsx()).decode() == CSV
    ods = archive(
        mimetype="application/vnd.oasis.opendocument.spreadsheet",
        content_xml=_ODS,
        **{"META-INF/manifest_xml": _MANIFEST},
    )
    assert as_csv(ods) == b"Name;12,5\n"
    assert (is_workbook(ods), is_workbook(CSV.encode())) == (True, False)


def test_a_workbook_has_the_same_preview_as_csv(app: runtime.App, run: Run, tmp_path: Path) -> None:
    file, same = tmp_path / "products.xlsx", tmp_path / "products.csv"
    file.write_bytes(xlsx())
    same.write_text(CSV)
    previews = [run(app.catalogue.files.preview_file(each, lambda done: None)) for each in (file, same)]
    assert previews[0].table.header == previews[1].table.header
    assert previews[0].plan == previews[1].plan
    assert previews[0].plan.changing == 2


@pytest.mark.parametrize("content", [b"PK\x03\x04 no archive", archive(other_xml="x"), xlsx(())])
def test_what_is_no_workbook_is_said(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "products.xlsx"
    file.write_bytes(content)
    with pytest.raises(Invalid, match="file_unreadable"):
        read_content(file)


def test_a_panic_of_the_reader_is_told_as_any_other_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the measuring lets through may still be more than the reader can do."""
    monkeypatch.setattr(workbook_size, "measured", lambda content: content)
    far = sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    with pytest.raises(ValueError, match="no workbook"):
        as_csv(far)


def test_a_fault_of_ours_is_not_taken_for_one_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(content: bytes) -> bytes:
        raise KeyError

    monkeypatch.setattr(workbook_size, "measured", fail)
    with pytest.raises(KeyError):
        as_csv(xlsx())


def test_an_archive_that_is_no_workbook_cannot_be_read(tmp_path: Path) -> None:
    file = tmp_path / "products.xlsx"
    file.write_bytes(xlsx()[:-40])
    with pytest.raises(Invalid) as refused:
        read_content(file)
    assert refused.value.code == "file_unreadable"
    file.write_bytes(xlsx())
    assert read_content(file).decode() == CSV
