"""Workbooks read from ECMA-376 with the standard library alone, by no code that wrote them."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheets_of(file: Path) -> dict[str, list[dict[str, str | float]]]:
    """The rows of each sheet: the column's letters, and the words or the number of the cell. Fails on a formula."""
    with ZipFile(file) as book:
        assert book.testzip() is None
        named = ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{_MAIN}sheet")
        parts = (book.read(f"xl/worksheets/sheet{number}.xml") for number in range(1, 100))
        return {each.attrib["name"]: _rows(part) for each, part in zip(named, parts, strict=False)}


def _rows(part: bytes) -> list[dict[str, str | float]]:
    rows = []
    for row in ElementTree.fromstring(part).iter(f"{_MAIN}row"):
        cells: dict[str, str | float] = {}
        for cell in row.iter(f"{_MAIN}c"):
            assert cell.find(f"{_MAIN}f") is None
            column = re.sub(r"[0-9]", "", cell.attrib["r"])
            if cell.attrib.get("t") == "inlineStr":
                cells[column] = "".join(text.text or "" for text in cell.iter(f"{_MAIN}t"))
            else:
                cells[column] = float(cell.findtext(f"{_MAIN}v", ""))
        rows.append(cells)
    return rows
