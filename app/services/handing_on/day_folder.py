"""The folder into which each closed day is written."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from app.changes import Topic
from app.domain.bookkeeping.forms.voucher_form import VoucherForm, can_say, chosen_form
from app.domain.bookkeeping.voucher import Voucher, VoucherPart, vouchers_of
from app.domain.day.business_day import DayRange
from app.domain.day.day_file import DayFile, DayFileKind
from app.domain.day.figures import ClosedDay
from app.domain.handing_on.export_rows import ExportFormat
from app.domain.papers.blocks import Block
from app.domain.papers.printer import Paper
from app.domain.shop.permission import Act
from app.errors import TROUBLE, AppError, facts_of
from app.services.day.day_papers import DayPapers
from app.services.day.reports import Report
from app.services.handing_on.new_files import digest_of, is_there, put_new
from app.services.handing_on.report_files import report_content
from app.services.handing_on.vouchers import Bookkeeping, MoneyState
from app.services.work import Work

log = logging.getLogger("kvitt.folder")
WritePdf = Callable[[Sequence[Block], Path, Paper, str], None]
"""Writes a paper as a PDF, with a title; raises `Blocked`."""
DAY = timedelta(days=1)
OF_FOLDER = ("day_folder_gone", "day_folder_unusable")
"""Troubles that every file would have."""
PAUSE_S = 3600
"""So long until what waits is tried again by itself."""


class DayFolder:
    """Writes what waits: slip, voucher, figures, and later fees and payouts.

    A folder that is gone or full stops no closing: it is told, and tried again.
    """

    def __init__(self, work: Work, bookkeeping: Bookkeeping, papers: DayPapers) -> None:
        self._work, self._bookkeeping, self._papers = work, bookkeeping, papers
        self._store, self._session = work.store, work.session
        self._writing = asyncio.Lock()
        self.trouble: AppError | None = None
        self.write_pdf: WritePdf = _cannot
        """How a slip becomes a PDF; until it is given, slips wait."""

    @property
    def folder(self) -> str:
        """Where the files go; empty for nowhere."""
        return self._work.preferences.current.day_folder

    @property
    def waiting(self) -> int:
        """How many files wait of the sales unit that sells here."""
        return len(self._store.day_files.waiting(self._session.unit.id))

    async def write(self) -> int:
        """Write what waits, each file once; how many were written.

        What went wrong is kept in `trouble`.
        """
        self._session.require(Act.ASK)
        if not self.folder:
            return 0
        async with self._writing:
            before, self.trouble = self.trouble, None
            self._queue_money()
            written = await self._write_all(Path(self.folder))
        if written or (before is None) is not (self.trouble is None):
            self._work.changes.announce(Topic.DAY)
        return written

    async def _write_all(self, folder: Path) -> int:
        written = 0
        for each in self._store.day_files.waiting(self._session.unit.id):
            if each.kind is DayFileKind.SLIP and self.write_pdf is _cannot:
                continue
            try:
                written += await self._write_one(folder, each)
            except AppError as trouble:
                log.info("a closed day was not written to its folder: " + TROUBLE, facts_of(trouble))
                self.trouble = trouble
                # Any other trouble is of one file, and in the way of no other.
                if trouble.code in OF_FOLDER:
                    break
        return written

    async def keep(self, tell: Callable[[AppError], None]) -> None:
        """Write what waits at once and then each hour, until cancelled.

        Trouble is told when it begins.
        """
        self._session.require(Act.ASK)
        while True:
            before = self.trouble
            try:
                # Nobody at the till has a part in it.
                with self._session.carrying_out(""):
                    await self.write()
            except AppError as trouble:
                self.trouble = trouble
            if self.trouble is not None and before is None:
                tell(self.trouble)
            await asyncio.sleep(PAUSE_S)

    def _queue_money(self) -> None:
        """Fees and payouts of every day that is read to its end by now, from the first closing here on."""
        unit = self._session.unit.id
        day = self._store.day_files.next_money_day(unit)
        while day is not None and self._bookkeeping.money_state(day) is MoneyState.WHOLE:
            with self._store.write_here():
                self._store.day_files.queue_money(unit, day)
            day += DAY

    async def _write_one(self, folder: Path, each: DayFile) -> bool:
        if each.digest:
            written = await asyncio.to_thread(is_there, folder / each.name, each.digest)
            if written:
                # The program died before that was written down.
                self._end(each)
                return True
        content, suffix = self._content(each)
        if not content:
            self._end(each)
            return False
        name = each.named(suffix)
        with self._store.write_here():
            self._store.day_files.begin(each, name, digest_of(content))
        await asyncio.to_thread(put_new, folder, name, content)
        self._end(each)
        return True

    def _end(self, each: DayFile) -> None:
        with self._store.write_here():
            self._store.day_files.end(each, self._work.now())

    # what stands in a file

    def _content(self, each: DayFile) -> tuple[bytes, str]:
        """The bytes of a file and the end of its name; no bytes where there is nothing to write."""
        if each.kind is DayFileKind.MONEY:
            return self._voucher(self._bookkeeping.of_day(each.day, VoucherPart.MONEY).vouchers)
        closed = self._store.closings.numbered(each.unit, each.till, each.number)
        if closed is None:  # a file of data that was put together from others
            return b"", ""
        if each.kind is DayFileKind.VOUCHER:
            return self._voucher(vouchers_of(closed, self._bookkeeping.accounts(), self._bookkeeping.say))
        if each.kind is DayFileKind.FIGURES:
            report = Report(DayRange(closed.day, closed.day), closed.figures)
            return report_content((report,), ExportFormat.CSV_NORDIC), "csv"
        return self._slip(closed, self.write_pdf), "pdf"

    def _voucher(self, vouchers: Sequence[Voucher]) -> tuple[bytes, str]:
        settings = self._work.preferences.current
        form = chosen_form(settings.voucher_form, settings.market)
        # Nobody is asked here, and a day must not wait for ever because it has two currencies.
        form = form if can_say(form, vouchers) else VoucherForm.CSV
        return (self._bookkeeping.content(vouchers, form) if vouchers else b""), form.facts.suffix

    def _slip(self, closed: ClosedDay, write_pdf: WritePdf) -> bytes:
        # Not counted as a copy: it is no paper that somebody has in hand.
        blocks = self._papers.blocks(closed)
        with TemporaryDirectory(prefix="kvitt-") as folder:
            file = Path(folder) / "slip.pdf"
            write_pdf(blocks, file, self._work.preferences.current.sheet, f"{closed.day} {closed.number}")
            return file.read_bytes()


def _cannot(blocks: Sequence[Block], file: Path, paper: Paper, title: str) -> None:
    """No PDF: who draws papers is not there yet."""
