"""Importing files of products, within a till's memory.

With what was learnt from files of the same kind.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

from app.domain.catalogue.product_cells import FileTable, read_table
from app.domain.catalogue.product_columns import FIELDS, check_columns, signature
from app.domain.catalogue.product_plan import Terms, plan_import
from app.domain.catalogue.product_reading import ImportChoice, Preview
from app.domain.catalogue.product_rows import FileRow, read_rows
from app.domain.problem import Invalid
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.services.catalogue.workbooks import as_csv, is_workbook
from app.services.memory import Memory
from app.services.work import Work

LARGEST_MB = 20
_MEGABYTE = 1024 * 1024


class ProductImport:
    """Understands files of products for the catalogue of one data folder."""

    def __init__(self, work: Work) -> None:
        self._session, self._store, self._memory = work.session, work.store, Memory(work)
        self._preferences, self._now = work.preferences, work.now

    def preview(self, content: bytes, choice: ImportChoice = ImportChoice()) -> Preview:  # noqa: B008 - it never changes
        """What importing this file would change, row by row, and which rows are wrong.

        Raises `Invalid` for a file that has no columns, has a row without an end, or is too large.
        """
        _check_size(len(content))
        table = read_table(content, choice.encoding, self._preferences.current.currency)
        columns = self._columns(table, choice)
        rows = self._rows(table, columns)
        return Preview(table, columns, choice, plan_import(self._store.catalogue.every(), rows, self._terms(choice)))

    async def preview_file(
        self,
        file: Path,
        tell: Callable[[float], None],
        choice: ImportChoice = ImportChoice(),  # noqa: B008 - it never changes
    ) -> Preview:
        """As `preview`, for a file that may be large, beside the event loop.

        It is read and compared there. `tell` hears how much is done, 0 to 1. Raises what `read_content` raises, too.
        """
        tell(0.0)
        # Read in a thread: a file on a network share may take seconds, and the window must go on.
        content = await asyncio.to_thread(read_content, file)
        tell(0.1)
        currency = self._preferences.current.currency
        table = await asyncio.to_thread(read_table, content, choice.encoding, currency)
        tell(0.3)
        columns = self._columns(table, choice)
        rows = await asyncio.to_thread(self._rows, table, columns)
        tell(0.6)
        # The store is read here: its connection belongs to this thread.
        plan = await asyncio.to_thread(plan_import, self._store.catalogue.every(), rows, self._terms(choice))
        tell(1.0)
        return Preview(table, columns, choice, plan)

    def remember(self, preview: Preview) -> None:
        """Remember the chosen columns for files with the same header; call inside a write."""
        self._session.require(Act.CATALOGUE)
        if preview.choice.columns is not None:
            # Only a choice that a person made is remembered; what the names told by themselves they will tell again.
            columns = json.dumps(dict(preview.columns))
            self._memory.keep_within(Remembered.IMPORT_COLUMNS, columns, kind_of(preview.table))

    def _columns(self, table: FileTable, choice: ImportChoice) -> Mapping[str, int]:
        """Those that were chosen, now or for the last file of this kind, or that the names tell."""
        if choice.columns is not None:
            return choice.columns
        # By the header and not by the file's name: exports are called anything.
        kept = self._memory.recall(Remembered.IMPORT_COLUMNS, kind_of(table))
        return dict(json.loads(kept)) if kept else table.columns

    def _rows(self, table: FileTable, columns: Mapping[str, int]) -> tuple[FileRow, ...]:
        return read_rows(table, columns, self._preferences.current.currency) if check_columns(columns) else ()

    def _terms(self, choice: ImportChoice) -> Terms:
        settings = self._preferences.current
        # With the person's consent any rate is taken as it stands in the file.
        rates = None if choice.other_rates else settings.vat_rates(self._now().date())
        return Terms(settings.vat_default, rates)


def read_content(file: Path) -> bytes:
    """The bytes of a file; of a workbook, its first sheet as CSV.

    Raises `Invalid`: `file_unreadable`, `file_no_file` for a folder, a pipe or a device, and `file_too_large`; none of them
    is waited for or read whole.
    """
    try:
        status = file.stat()
        # Opening a pipe would wait for its other end for ever, and a device never ends.
        if not stat.S_ISREG(status.st_mode):
            raise Invalid("file_no_file", field="file", text=file.name)
        # Asked first by its size, so that a huge file is refused without reading any of it.
        _check_size(status.st_size)
        with file.open("rb") as opened:
            # One byte more than allowed is enough to know: a file may grow while it is read.
            content = opened.read(LARGEST_MB * _MEGABYTE + 1)
    except OSError:
        raise Invalid("file_unreadable", field="file", text=file.name) from None
    _check_size(len(content))
    if not is_workbook(content):
        return content
    try:
        table = as_csv(content)
    except ValueError:
        raise Invalid("file_unreadable", field="file", text=file.name) from None
    _check_size(len(table))
    return table


def _check_size(size: int) -> None:
    if size > LARGEST_MB * _MEGABYTE:
        raise Invalid("file_too_large", field="file", megabytes=LARGEST_MB)


def kind_of(table: FileTable) -> str:
    """The kind of a file: files with the same header share one."""
    # Half of a SHA-256 is far more than enough to tell headers apart, and makes a short key.
    return hashlib.sha256(signature(table.header).encode()).hexdigest()[:32]


def choose_columns(preview: Preview, named: Mapping[str, str]) -> dict[str, int]:
    """The columns of a preview, changed by the `named` ones.

    Field to name of the column; an empty name takes none. Raises `Invalid`: `column_field` for a field that there is not,
    `column_missing` for a column that the file has not.
    """
    columns = dict(preview.columns)
    names = [name.casefold() for name in preview.table.header]
    for field, name in named.items():
        if field not in FIELDS:
            raise Invalid("column_field", field="columns", text=field, fields=", ".join(FIELDS))
        columns.pop(field, None)
        if not name:
            continue
        if name.strip().casefold() not in names:
            raise Invalid("column_missing", field="columns", text=name)
        at = names.index(name.strip().casefold())
        # A column can mean one thing only: whoever had it before loses it.
        columns = {other: place for other, place in columns.items() if place != at} | {field: at}
    return columns
