"""Exporting orders: what a list shows, with lines, as a file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.domain.desk.lists import ReadyList
from app.domain.handing_on.export_rows import ExportedOrder, ExportFormat
from app.errors import Blocked
from app.whole_file import whole_file

if TYPE_CHECKING:
    from app.domain.desk.views import FoundRows
    from app.services.desk.browse import Browse
    from app.services.desk.desk_lists import DeskLists
    from app.services.desk.reading_store import ReadingStore

PAGE = 200
"""So many orders are read in one go; between two of them the window moves on."""
MOST_URGENT = 1000
"""So many orders of *Capture soon* are listed, all at once: no place says which is next."""


class Exported(NamedTuple):
    """What stands in a file that was written.

    `unread` orders are missing, for the data file is damaged there.
    """

    orders: int
    lines: int
    unread: int


class _Stopped(Exception):
    """The export was stopped by the person who began it."""


class OrderExport:
    """Writes the orders that a search or a ready list shows; reads only."""

    def __init__(self, store: ReadingStore, browse: Browse, lists: Callable[[], DeskLists]) -> None:
        self._store = store
        self._browse = browse
        self._lists = lists

    async def save(
        self,
        file: Path,
        form: ExportFormat,
        listed: str | ReadyList = "",
        goes_on: Callable[[int], bool] = lambda orders: True,
    ) -> Exported | None:
        """Write what is `listed` to `file`, newest first, whole or not at all.

        `goes_on` hears how many orders are written so far, and stops the export with False; then this is None. Raises
        `Blocked` `file_unwritable`, and what reading raises.
        """
        try:
            return await self._write(file, form, listed, goes_on)
        except _Stopped:
            return None
        except OSError as failure:
            raise Blocked("file_unwritable", text=file.name, reason=failure.strerror or "") from failure

    async def _write(
        self, file: Path, form: ExportFormat, listed: str | ReadyList, goes_on: Callable[[int], bool]
    ) -> Exported:
        from app.services.handing_on.order_files import order_file

        orders = lines = unread = 0
        with whole_file(file) as stream:
            opened = order_file(stream, form)
            try:
                for page in self._pages(listed):
                    unread += page.unread
                    for each in self._with_lines(page):
                        opened.write(each)
                        orders += 1
                        lines += len(each.order.lines)
                    if not goes_on(orders):
                        raise _Stopped
                    await asyncio.sleep(0)
                # Putting a large workbook together takes longer than a window may stand still.
                await asyncio.to_thread(opened.finish)
            finally:
                opened.leave()
        return Exported(orders, lines, unread)

    def _pages(self, listed: str | ReadyList) -> Iterator[FoundRows]:
        before: int | None = None
        while True:
            page = self._page(listed, before)
            yield page
            before = page.before
            if before is None:
                return

    def _page(self, listed: str | ReadyList, before: int | None) -> FoundRows:
        if not isinstance(listed, ReadyList):
            return self._browse.page(listed, PAGE, before)
        from app.domain.desk.views import FoundRows

        urgent = listed is ReadyList.CAPTURE_SOON
        rows = tuple(each.row for each in self._lists().orders(listed, MOST_URGENT if urgent else PAGE, before))
        return FoundRows(rows, rows[-1].place if len(rows) == PAGE and not urgent else None)

    def _with_lines(self, page: FoundRows) -> Iterator[ExportedOrder]:
        places = [row.place for row in page.rows]
        if not places:
            return
        orders, payments = self._store.orders.of(places), self._store.payments.of_orders(places)
        for row in page.rows:
            requests = payments.get(row.place, ())
            yield ExportedOrder(
                row,
                orders[row.place].order,
                captured=sum(each.aggregate.captured for each in requests),
                refunded=sum(each.aggregate.refunded for each in requests),
                made_at=row.at.astimezone(),
            )
