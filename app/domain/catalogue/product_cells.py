"""The cells of a file of products: separators, header row, unfinished rows."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from app.domain.catalogue.letters import Encoding, Letters, read_letters
from app.domain.catalogue.product_columns import match_columns, says_vat
from app.domain.money import Currency
from app.domain.problem import Invalid

_MARKS = ";,\t|"
_SEP = re.compile(r'"?sep=(?P<mark>[;,\t|])"?[;,\t| ]*', re.IGNORECASE)
"""The first line of a file that tells a spreadsheet what parts its cells."""
csv.field_size_limit(500_000)  # a description of a web shop may have more letters than the usual 131,072
MOST_ROWS = 200_000
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How .xlsx, .ods and .numbers files begin, and .xls files."""
_SEARCHED = 30
"""So many rows from the top may stand before the header: titles, comments, nothing."""


@dataclass(frozen=True)
class FileTable:
    """A file as rows of cells.

    `rows` are those below the header with their numbers in the file, empty ones left out. `columns` says which column holds
    which field, as far as the names of the header tell.
    """

    letters: Letters
    header: tuple[str, ...]
    columns: Mapping[str, int]
    rows: Sequence[tuple[int, list[str]]]


def read_table(content: bytes, encoding: Encoding | None = None, currency: Currency | None = None) -> FileTable:
    """The cells of a file.

    A column whose name says another currency than `currency` holds no prices. Raises `Invalid`: `file_workbook` for what a
    spreadsheet keeps its own way, `file_no_products` for what has no columns, `file_row_open` for a row whose quotation
    mark is never closed, naming it.
    """
    if content.startswith(_WORKBOOKS):
        raise Invalid("file_workbook", field="file")
    letters = read_letters(content, encoding)
    # A mark that was decoded stays as an invisible first letter, and the first column would not be known.
    text = letters.text.removeprefix("\ufeff").rstrip("\0\x1a")  # old programs fill a file up, or mark its end
    separator = _SEP.fullmatch(text.partition("\n")[0].strip())
    mark, at = _find_header(text, separator["mark"] if separator else _MARKS, begin=1 if separator else 0)
    rows = list(_records(text, mark))
    header, begin = _header(rows, at)
    below = [(number, cells) for number, cells in rows[begin:] if not _says_nothing(cells)]
    return FileTable(letters, header, match_columns(header, currency), below)


def _header(rows: Sequence[tuple[int, list[str]]], at: int) -> tuple[tuple[str, ...], int]:
    """The names of the columns and where the rows below begin. A name that spans `with VAT` and `without VAT` below it, or
    the row of these, is read together with the other: a spreadsheet leaves the cells that a name spans empty."""
    names = _names(rows[at][1])
    for upper, lower in ((at - 1, at), (at, at + 1)):
        if upper >= 0 and lower < len(rows) and _says_vat_below(rows[lower][1]):
            return _joined(_names(rows[upper][1]), _names(rows[lower][1])), lower + 1
    return names, at + 1


def _says_vat_below(cells: Sequence[str]) -> bool:
    """Whether a row says below the names which price is with VAT; a row of goods has digits."""
    return any(map(says_vat, cells)) and not any(
        mark.isdigit() for cell in cells if not says_vat(cell) for mark in cell
    )


def _names(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple("".join(mark for mark in cell if mark.isprintable()).strip() for cell in cells)


def _joined(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    """Two rows of names as one; where both together are no name that is known, the lower is one by itself."""
    found, above = [], ""
    for at in range(max(len(upper), len(lower))):
        below = lower[at] if at < len(lower) else ""
        here = upper[at] if at < len(upper) else ""
        above = here or (above if below else "")
        both = f"{above} {below}".strip()
        found.append(below if below and not says_vat(below) and not match_columns([both]) else both)
    return tuple(found)


def _says_nothing(cells: Sequence[str]) -> bool:
    """Whether a row is empty, or a comment."""
    filled = [cell for cell in cells if cell.strip()]
    # Comments stand alone in their row; a cell that merely begins with such a sign does not.
    return not filled or (len(filled) == 1 and filled[0].lstrip().startswith(("#", "//")))


def _find_header(text: str, marks: str, begin: int) -> tuple[str, int]:
    """What parts the cells, and the place of the header among the rows: the row that names most of what we know, else the
    first one with two cells."""
    best, found = (0, 0), ("", -1)
    for mark in marks:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
        try:
            for at, cells in enumerate(islice(reader, _SEARCHED)):
                # A title row comes before the header, but has one cell only; so has each row parted by the wrong mark.
                if at < begin or sum(bool(cell.strip()) for cell in cells) < 2:
                    continue
                score = (len(match_columns(cells)), 1)
                if score > best:  # the first of equals
                    best, found = score, (mark, at)
        except csv.Error:
            continue
    if found[1] < 0:
        for mark in marks:
            # The reason is worth more than *no products*: an open quote swallows the whole file.
            list(_records(text, mark))  # a first row without an end is said to be one
        raise Invalid("file_no_products", field="file")
    return found


def _records(text: str, mark: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with its number, counted as a spreadsheet does. Raises `Invalid` `file_row_open`."""
    number = 0
    try:
        # Strict: a quote in the wrong place is an error here and not a part of a name.
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True), 1):
            if number > MOST_ROWS:
                raise Invalid("file_too_long", field="file", most=MOST_ROWS)
            yield number, cells
    except csv.Error:
        raise Invalid("file_row_open", field="file", row=number + 1) from None
