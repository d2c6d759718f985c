"""How large a workbook becomes when it is read, measured before that.

A file of a kilobyte can ask for terabytes: one cell in the far corner, one long text shown in a million cells, one row that
is repeated. The reader would end the program with all that is open in it.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

LARGEST_INSIDE = 200 * 1024 * 1024
"""So many bytes of parts, and of texts in cells, at the most."""
MOST_CELLS = 5_000_000
"""Of all sheets together, empty ones between the others included: the reader keeps each."""
_KEPT = (".xml", ".rels", "mimetype")
"""Parts that a sheet is read from. Pictures and macros are not, nor the sheets of XLSB, which cannot be measured here."""


def measured(content: bytes) -> bytes:
    """The measured parts of a workbook, as an archive of nothing else.

    The reader is given this one: it may take an archive that lies about its parts in another way than we do. Raises
    `ValueError` for what is no workbook, or too large.
    """
    stream, size = BytesIO(), _Size()
    try:
        with ZipFile(stream, "w", ZIP_STORED) as copy:
            for name, part in _parts(content):
                if name != "mimetype":
                    size.add(part)
                copy.writestr(name, part)
    except (BadZipFile, expat.ExpatError, zlib.error, EOFError, RuntimeError) as wrong:
        raise ValueError("no workbook") from wrong
    size.check()
    return stream.getvalue()


def _parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    with ZipFile(BytesIO(content)) as archive:
        parts = [part for part in archive.infolist() if part.filename.lower().endswith(_KEPT)]
        if len({part.filename for part in parts}) < len(parts):
            raise ValueError("two parts of one name")
        if sum(part.file_size for part in parts) > LARGEST_INSIDE:
            raise ValueError("too large inside")
        for part in parts:
            # Others may unpack far more than was asked for.
            if part.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
                raise ValueError("packed in an unknown way")
            # Ends where the archive says that the part ends, whatever follows.
            yield part.filename, archive.read(part)


_PLACE = re.compile("([A-Za-z]+)([0-9]+)")


class _Size:
    """Cells and texts of all parts so far.

    XLSX has `row`, `c` with its place, and `v` or `is` where it is not empty, and keeps its texts in a part of their own
    (`si`). ODS has `table-row` and `table-cell`, both repeated, and their texts inside.
    """

    def __init__(self) -> None:
        self._cells = self._letters = 0
        self._text_lengths = list[int]()
        self._texts_shown = list[str]()
        self._begin_sheet()

    def add(self, part: bytes) -> None:
        """Measure one part.

        Raises `ExpatError` where it is no XML, `ValueError` where it declares words of its own.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._on_start
        parser.CharacterDataHandler = self._on_text
        parser.StartDoctypeDeclHandler = _refuse_words
        parser.Parse(part, True)
        self._end_sheet()

    def check(self) -> None:
        """Raise `ValueError` where it is too much."""
        lengths = self._text_lengths
        numbers = (_number(at, -1) for at in self._texts_shown)
        shown = sum(lengths[at] for at in numbers if 0 <= at < len(lengths))
        if self._cells > MOST_CELLS or self._letters + shown > LARGEST_INSIDE:
            raise ValueError("too large inside")

    def _begin_sheet(self) -> None:
        self._row = self._column = self._height = self._width = 0
        self._rows = self._columns = 1
        self._is_shared = False
        self._text_in = ""

    def _end_sheet(self) -> None:
        self._cells += self._height * self._width
        self._begin_sheet()

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        # The usual ones first: there are millions of them.
        match name.rpartition(":")[2] if ":" in name else name:
            case "c":
                self._place(attributes.get("r", ""))
                self._is_shared, self._text_in = attributes.get("t") == "s", ""
            case "v" | "is":
                self._count()
                if self._is_shared:
                    self._texts_shown.append("")
                    self._text_in = "v"
            case "row":
                self._row, self._column = _number(attributes.get("r"), self._row + 1), 0
            case "si":
                self._text_lengths.append(0)
                self._text_in = "si"
            case "table-cell" | "covered-table-cell":
                self._columns = _number(attributes.get("table:number-columns-repeated"), 1)
                self._column += self._columns
                if any(each.endswith(("value", "value-type", "formula")) for each in attributes):
                    self._count()
            case "table-row":
                self._rows, self._column = _number(attributes.get("table:number-rows-repeated"), 1), 0
                self._row += self._rows
            case "table":
                self._end_sheet()

    def _on_text(self, text: str) -> None:
        # What stands between two elements is counted too; it is little.
        if self._text_in == "v":
            self._texts_shown[-1] += text
        elif self._text_in == "si":
            self._text_lengths[-1] += len(text)
        else:
            self._letters += len(text) * self._rows * self._columns

    def _place(self, place: str) -> None:
        """Where a cell is; one without a place is beside the one before."""
        if found := _PLACE.fullmatch(place):
            self._column, self._row = _column(found[1]), _number(found[2], 0)
        else:
            self._column += 1

    def _count(self) -> None:
        if self._row > self._height:
            self._height = self._row
        if self._column > self._width:
            self._width = self._column


def _number(text: str | None, otherwise: int) -> int:
    try:
        # Noughts do not make it larger, and twelve digits are enough: Python refuses to read thousands of them.
        return int(text.strip().lstrip("+0")[:12] or 0) if text else otherwise
    except ValueError:
        return otherwise


def _column(letters: str) -> int:
    number = 0
    # Three letters name the last column there is; more of them only make it larger.
    for letter in letters[:8].upper():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def _refuse_words(*_declared: Any) -> None:
    raise ValueError("a workbook declares no words of its own")
