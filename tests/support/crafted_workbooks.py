"""Workbooks that no spreadsheet would write."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter import Workbook

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ODS = (
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
)


def sheet(rows: str, texts: tuple[str, ...] = (), before: str = "") -> bytes:
    """An XLSX whose only sheet has these rows as XML, and these texts in the part that cells share."""
    plain = BytesIO()
    with Workbook(plain) as book:
        book.add_worksheet().write_string(0, 0, "x")
    shared = "".join(f"<si><t>{text}</t></si>" for text in texts)
    parts = {
        "xl/worksheets/sheet1.xml": f'{before}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{shared}</sst>',
    }
    with ZipFile(plain) as archive:
        return packed({name: parts.get(name, archive.read(name).decode()) for name in archive.namelist()})


def ods(rows: str) -> bytes:
    """An ODS whose only table has these rows as XML."""
    table = f'<table:table table:name="A">{rows}</table:table>'
    manifest = '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    content = f"{_ODS}{table}</office:spreadsheet></office:body></office:document-content>"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return packed({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def packed(parts: dict[str, str], packing: int = ZIP_DEFLATED) -> bytes:
    """An archive of these parts."""
    stream = BytesIO()
    with ZipFile(stream, "w", packing) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return stream.getvalue()
