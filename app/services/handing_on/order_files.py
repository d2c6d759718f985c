"""Files of orders: written order by order, so that memory stays flat."""

from __future__ import annotations

import csv
import json
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from io import TextIOWrapper
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from app.domain.handing_on.export_rows import (
    LINE_COLUMNS,
    ORDER_COLUMNS,
    CellValue,
    ExportedOrder,
    ExportFormat,
    as_record,
    as_sheet_text,
    as_text,
    flat_rows,
    line_cells,
    order_cells,
)
from app.domain.input.whole_letters import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_ROWS = 1_048_576
"""So many rows has a sheet of XLSX (ECMA-376); what is more goes on in a further sheet."""
LONGEST_TEXT = 32_767
"""So many characters has a cell of XLSX at the most."""


class OrderFile(Protocol):
    """A file of orders that is being written, into an open stream."""

    def write(self, exported: ExportedOrder) -> None:
        """Write one order."""

    def finish(self) -> None:
        """Write the end of the file, perhaps in another thread."""

    def leave(self) -> None:
        """Take away what the file needed while it was written."""


def order_file(stream: BinaryIO, form: ExportFormat) -> OrderFile:
    """Begin a file of orders in `stream`."""
    if form is ExportFormat.XLSX:
        return SheetFile(stream)
    if form is ExportFormat.JSON:
        return JsonFile(stream)
    return CsvFile(stream, nordic=form is ExportFormat.CSV_NORDIC)


class CsvFile:
    """One row for each line of an order (RFC 4180).

    A `nordic` one has a semicolon, a decimal comma and a byte-order mark, by which Excel knows that it is UTF-8.
    """

    def __init__(self, stream: BinaryIO, *, nordic: bool) -> None:
        self._text = TextIOWrapper(stream, "utf-8-sig" if nordic else "utf-8", newline="")
        self._nordic = nordic
        self._rows = csv.writer(self._text, delimiter=";" if nordic else ",", lineterminator="\r\n")
        self._rows.writerow((*ORDER_COLUMNS, *LINE_COLUMNS))

    def write(self, exported: ExportedOrder) -> None:
        """Write the rows of one order."""
        self._rows.writerows([as_text(cell, comma=self._nordic) for cell in row] for row in flat_rows(exported))

    def finish(self) -> None:
        """Write what is still held back."""
        self._text.flush()

    def leave(self) -> None:
        """Let go of the stream, which stays open."""
        self._text.detach()


class JsonFile:
    """One list of orders, each on a line of its own."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._before = b"[\n"

    def write(self, exported: ExportedOrder) -> None:
        """Write one order with its lines."""
        self._stream.write(self._before + json.dumps(as_record(exported), ensure_ascii=False).encode())
        self._before = b",\n"

    def finish(self) -> None:
        """End the list."""
        self._stream.write(b"[]\n" if self._before == b"[\n" else b"\n]\n")

    def leave(self) -> None:
        """Nothing is left over."""


class SheetFile:
    """A workbook with a sheet of orders and one of their lines."""

    def __init__(self, stream: BinaryIO) -> None:
        # Imported with the first workbook: nothing else needs it.
        from xlsxwriter import Workbook

        # A folder of our own, for the library leaves its parts behind where a workbook is not finished.
        self._parts = TemporaryDirectory(prefix="kvitt-", ignore_cleanup_errors=True)
        self._out = _Out(stream)
        self._book: Any = Workbook(self._out, {"constant_memory": True, "tmpdir": self._parts.name})
        # Only where it is needed: an archive beyond 4 GB would be refused otherwise.
        self._book.use_zip64()
        self._styles = {
            "head": self._book.add_format({"bold": True}),
            "amount": self._book.add_format({"num_format": "0.00"}),
            "moment": self._book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
        }
        self._orders = _Sheet(self._book, "Orders", ORDER_COLUMNS, self._styles)
        self._lines = _Sheet(self._book, "Lines", (*ORDER_COLUMNS[:2], *LINE_COLUMNS), self._styles)

    def write(self, exported: ExportedOrder) -> None:
        """Write one order, and its lines."""
        own = order_cells(exported)
        self._orders.write(own)
        for number, line in enumerate(exported.order.lines, 1):
            self._lines.write((*own[:2], *line_cells(number, line)))

    def finish(self) -> None:
        """Put the workbook together."""
        from xlsxwriter.exceptions import FileCreateError

        try:
            self._book.close()
        except FileCreateError as failure:
            # Its own name for a disk that takes no more, which is told like that of any other file.
            (reason,) = failure.args
            raise reason from failure

    def leave(self) -> None:
        """Take away the parts."""
        self._out.stream = _Nowhere()
        # The library closes them only where it puts them together; one that no longer fits has said so before.
        for sheet in self._book.worksheets():
            with suppress(OSError):
                sheet.row_data_fh.close()
        self._parts.cleanup()


class _Out:
    """The stream of a workbook, until it is left.

    An archive that could not be finished tries once more when it is forgotten, and would complain where nobody listens.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self.stream: BinaryIO | _Nowhere = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


class _Nowhere:
    """Takes what an archive writes in the end, and is never closed, as a stream of the library's would be."""

    def __init__(self) -> None:
        self._place = 0

    def write(self, content: bytes) -> int:
        self._place += len(content)
        return len(content)

    def seek(self, place: int, whence: int = 0) -> int:
        self._place = place
        return place

    def tell(self) -> int:
        return self._place

    def flush(self) -> None:
        pass


class _Sheet:
    """Rows in a sheet, and in further ones once it is full."""

    def __init__(self, book: Any, name: str, columns: Sequence[str], styles: dict[str, Any]) -> None:
        self._book, self._name, self._columns, self._styles = book, name, columns, styles
        self._count = 0
        self._begin()

    def write(self, cells: Sequence[CellValue]) -> None:
        if self._row == MOST_ROWS:
            self._begin()
        for column, cell in enumerate(cells):
            self._put(column, cell)
        self._row += 1

    def _begin(self) -> None:
        self._count += 1
        self._sheet = self._book.add_worksheet(self._name if self._count == 1 else f"{self._name} {self._count}")
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(self._columns) - 1, 16)
        for column, name in enumerate(self._columns):
            self._sheet.write_string(0, column, name, self._styles["head"])
        self._row = 1

    def _put(self, column: int, cell: CellValue) -> None:
        if isinstance(cell, datetime):
            # A spreadsheet knows no time zones: what the clock on the wall said.
            self._sheet.write_datetime(self._row, column, cell.replace(tzinfo=None), self._styles["moment"])
        elif isinstance(cell, Decimal):
            style = self._styles["amount"] if cell.as_tuple().exponent == -2 else None
            self._sheet.write_number(self._row, column, cell, style)
        elif cell:
            # Never as a formula or a link, whatever it begins with.
            self._sheet.write_string(self._row, column, as_sheet_text(cut(cell, LONGEST_TEXT)))
