"""The cells of a file of products: what parts them, where the header stands, and rows that do not end."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from app.domain.letters import Encoding, Letters, read_letters
from app.domain.problem import Invalid
from app.domain.product_columns import match_columns

_MARKS = ";,\t|"
_SEP = re.compile(r'"?sep=(?P<mark>[;,\t|])"?[;,\t| ]*', re.IGNORECASE)
"""The first line of a file that tells a spreadsheet what parts its cells."""
MOST_ROWS = 200_000
_SEARCHED = 30
"""So many rows from the top may stand before the header: titles, comments, nothing."""


@dataclass(frozen=True)
class Table:
    """A file as rows of cells. `rows` are those below the header with their numbers in the file, empty ones left out.

    `columns` says which column holds which field, as far as the names of the header tell.
    """

    letters: Letters
    header: tuple[str, ...]
    columns: Mapping[str, int]
    rows: Sequence[tuple[int, list[str]]]


def read_table(content: bytes, encoding: Encoding | None = None) -> Table:
    """The cells of a file. Raises `Invalid`: `file_no_products` for what has no columns, `file_row_open` for a row whose
    quotation mark is never closed, naming it."""
    letters = read_letters(content, encoding)
    text = letters.text.removeprefix("\ufeff")
    told = _SEP.fullmatch(text.partition("\n")[0].strip())
    mark, at = _find_header(text, told["mark"] if told else _MARKS, begin=1 if told else 0)
    rows = list(_records(text, mark))
    header = tuple("".join(mark for mark in cell if mark.isprintable()).strip() for cell in rows[at][1])
    below = [(number, cells) for number, cells in rows[at + 1 :] if not _says_nothing(cells)]
    return Table(letters, header, match_columns(header), below)


def _says_nothing(cells: Sequence[str]) -> bool:
    """Whether a row is empty, or a comment."""
    filled = [cell for cell in cells if cell.strip()]
    return not filled or (len(filled) == 1 and filled[0].lstrip().startswith(("#", "//")))


def _find_header(text: str, marks: str, begin: int) -> tuple[str, int]:
    """What parts the cells, and the place of the header among the rows: the row that names most of what we know, else the
    first one with two cells."""
    best, found = (0, 0), ("", -1)
    for mark in marks:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
        try:
            for at, cells in enumerate(islice(reader, _SEARCHED)):
                filled = sum(bool(cell.strip()) for cell in cells)
                score = (len(match_columns(cells)), 1)
                if at >= begin and filled > 1 and score > best:
                    best, found = score, (mark, at)
        except csv.Error:
            continue
    if found[1] < 0:
        for mark in marks:
            list(_records(text, mark))  # a first row without an end is said to be one
        raise Invalid("file_no_products", field="file")
    return found


def _records(text: str, mark: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with its number, counted as a spreadsheet does. Raises `Invalid` `file_row_open`."""
    number = 0
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True), 1):
            if number > MOST_ROWS:
                raise Invalid("file_too_long", field="file", most=MOST_ROWS)
            yield number, cells
    except csv.Error:
        raise Invalid("file_row_open", field="file", row=number + 1) from None
