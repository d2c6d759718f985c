"""The page *Day* joined to the window: orders that keep it open, and papers."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ui.bridge import Tone
from ui.look.texts import tr
from ui.printing.page_papers import PagePaper, PagePapers
from ui.shell.day.mailing import mail_day, mail_report

if TYPE_CHECKING:
    from PySide6.QtCore import Signal

    from app.domain.day.figures import ClosedDay
    from app.services.printing import Hand
    from ui.context import Context
    from ui.dialogs.hand_on import HandOnDialog
    from ui.pages.day.page import DayPage
    from ui.pages.day.report_view import ReportView, ShownReport


class OrderOpener(Protocol):
    """The parts of the window, as far as the page needs them."""

    context: Context
    unit_wanted: Signal

    def open_order(self, reference: str) -> None:
        """Show an order."""


def connect_day(parts: OrderOpener, day: DayPage) -> None:
    """Let the page open orders, and put papers out."""
    context = parts.context
    papers = PagePapers(context, day)
    day.opened.connect(parts.open_order)
    day.unit_wanted.connect(parts.unit_wanted)
    day.paper_wanted.connect(lambda closed, on: papers.print(paper_of_day(context, closed), on))
    day.hand_on_wanted.connect(lambda closed: hand_on(context, day, closed))
    day.pdf_wanted.connect(lambda closed, on: papers.save(paper_of_day(context, closed), on))
    day.report_made.connect(partial(_connect_report, context, papers))


def _connect_report(context: Context, papers: PagePapers, view: ReportView) -> None:
    view.paper_wanted.connect(lambda shown, on: papers.print(paper_of_report(context, shown), on))
    view.mail_wanted.connect(lambda shown: mail_report(context, paper_of_report(context, shown), shown))
    view.table_wanted.connect(lambda shown: ask_table(context, view, shown))
    view.pdf_wanted.connect(lambda shown, on: papers.save(paper_of_report(context, shown), on))


def ask_table(context: Context, view: ReportView, shown: ShownReport) -> None:
    """Ask where the table of a report goes, and in which form."""
    from PySide6.QtWidgets import QFileDialog  # few reports are saved

    dialog, days = QFileDialog(view, tr("Save as table")), shown.wish.days
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{words} (*.{suffix})" for suffix, words in _forms().items()])
    name = f"{days.first.isoformat()}-{days.last.isoformat()}"

    def follow(chosen: str) -> None:
        suffix = next(suffix for suffix in _forms() if f"*.{suffix})" in chosen)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{name}.{suffix}")

    dialog.filterSelected.connect(follow)
    follow(dialog.nameFilters()[0])
    dialog.fileSelected.connect(lambda file: save_table(context, shown, Path(file)))
    dialog.open()


def _forms() -> dict[str, str]:
    """By the end of a file's name."""
    return {"xlsx": tr("Workbook for Excel"), "csv": tr("CSV for a Nordic Excel")}


def save_table(context: Context, shown: ShownReport, file: Path) -> None:
    """Save a report and the time before as a table.

    The end of its name says in which form.
    """
    from app.domain.handing_on.export_rows import ExportFormat
    from app.services.handing_on.report_files import write_report

    form = ExportFormat.CSV_NORDIC if file.suffix.lower() == ".csv" else ExportFormat.XLSX

    async def save() -> None:
        reports = await context.app.reports.whole_period(shown.compared, shown.wish.only)
        write_report(file, reports, form)
        context.bridge.notice(tr("Saved as {file}.").format(file=file.name), Tone.GOOD)

    context.bridge.run("save a report", save())


def hand_on(context: Context, day: DayPage, closed: ClosedDay) -> HandOnDialog:
    """Open the dialog that hands a closed day on."""
    from ui.dialogs.hand_on import HandOnDialog  # few days are handed on

    dialog = HandOnDialog(context, closed, day, lambda: mail_day(context, paper_of_day(context, closed), closed))
    dialog.open()
    return dialog


def paper_of_day(context: Context, closed: ClosedDay) -> PagePaper:
    """The paper of a closed day, as it can be put out."""
    papers = context.app.day_papers
    return PagePaper(
        f"{closed.day.isoformat()}-{closed.number}",
        lambda on: papers.print(closed, paper=on),
        partial(papers.hand_over, closed),
    )


def paper_of_report(context: Context, shown: ShownReport) -> PagePaper:
    """The paper of a report, which is never a copy."""
    papers, days, only = context.app.day_papers.of_reports, shown.wish.days, shown.wish.only

    async def hand_over(name: str, hand: Hand) -> int:
        await papers.hand_over(shown.compared, only, hand)
        return 1

    return PagePaper(
        f"{days.first.isoformat()}-{days.last.isoformat()}",
        lambda on: papers.print(shown.compared, only, paper=on),
        hand_over,
    )
