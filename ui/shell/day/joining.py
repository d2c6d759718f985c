"""The page *Day* joined to the window: orders that keep it open, and papers."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ui.bridge import Tone
from ui.look.texts import tr

if TYPE_CHECKING:
    from app.domain.day.figures import ClosedDay
    from ui.context import Context
    from ui.dialogs.hand_on import HandOnDialog
    from ui.pages.day.page import DayPage


class OrderOpener(Protocol):
    """The parts of the window, as far as the page needs them."""

    context: Context

    def open_order(self, reference: str) -> None:
        """Show an order."""


def connect_day(parts: OrderOpener, day: DayPage) -> None:
    """Let the page open orders, and put papers out."""
    day.opened.connect(parts.open_order)
    day.paper_wanted.connect(lambda closed: _print(parts.context, closed))
    day.hand_on_wanted.connect(lambda closed: hand_on(parts.context, day, closed))
    day.pdf_wanted.connect(lambda closed: _ask_file(parts.context, day, closed))


def _print(context: Context, closed: ClosedDay) -> None:
    context.bridge.run(f"print day {closed.number}", context.app.day_papers.print(closed))


def hand_on(context: Context, day: DayPage, closed: ClosedDay) -> HandOnDialog:
    """Open the dialog that hands a closed day on."""
    from ui.dialogs.hand_on import HandOnDialog  # few days are handed on

    dialog = HandOnDialog(context, closed, day, partial(lay_paper, context))
    dialog.open()
    return dialog


def _ask_file(context: Context, day: DayPage, closed: ClosedDay) -> None:
    from PySide6.QtWidgets import QFileDialog  # few papers are saved

    dialog = QFileDialog(day, tr("Save as PDF"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter("PDF (*.pdf)")
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(f"{closed.day.isoformat()}-{closed.number}.pdf")
    dialog.fileSelected.connect(lambda file: save_day(context, closed, Path(file)))
    dialog.open()


def save_day(context: Context, closed: ClosedDay, file: Path) -> None:
    """Save the paper of a closed day as `file`."""
    if lay_paper(context, closed, file):
        context.bridge.notice(tr("Saved as {file}.").format(file=file.name), Tone.GOOD)


def lay_paper(context: Context, closed: ClosedDay, file: Path) -> bool:
    """Lay the paper of a closed day as `file`; whether that went well.

    Trouble is told.
    """
    from ui.printing.sheets import write_pdf

    app, title = context.app, f"{closed.day.isoformat()} {closed.number}"
    sheet = app.preferences.current.sheet

    def save() -> bool:
        app.day_papers.hand_over(closed, file.name, lambda blocks: write_pdf(blocks, file, sheet, title))
        return True

    return bool(context.bridge.read(save))
