"""Printing from the window: on a printer or into a PDF.

On the printer of the settings, or on one that is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.domain.papers.blocks import Block
from app.domain.papers.paper_choice import CONFIRMATION, LAST_REFUND, PaperAct, PaperChoice, choice_of
from app.domain.papers.printer import Paper, Target, Way
from app.domain.papers.printout import Printout
from app.errors import AppError, Blocked
from ui.bridge import Notice, Tone
from ui.context import Context
from ui.look.texts import sentence, tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

TOPIC = "papers"
"""Under this all papers that did not come are one notice."""
MOST_NAMED = 6


class Papers(QObject):
    """Prints for the window `parent`, and says which papers did not come.

    Emits `settled` when none is left of those.
    """

    settled = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self._reported: dict[str, AppError] = {}
        self._failed: tuple[tuple[str, Printout], ...] = ()
        # Not in the constructor: a notice now would be for a window that does not hear yet.
        QTimer.singleShot(0, self, self.look)

    def print(self, reference: str, choice: PaperChoice = CONFIRMATION) -> None:
        """Print a paper of an order.

        Without a printer in the settings, ask for one of the system.
        """
        if self._context.app.preferences.current.printer is Way.NONE:
            self._ask_printer(reference, choice)
        else:
            self._context.bridge.run(f"print {reference}", _print(self._context, reference, choice))

    def print_slip(self, reference: str) -> None:
        """Print the slip of the order's last refund."""
        self.print(reference, LAST_REFUND)

    def put_out(self, reference: str, choice: PaperChoice, act: PaperAct) -> None:
        """Print a paper, save it as a PDF, or copy its text."""
        way = {PaperAct.PRINT: self.print, PaperAct.PDF: self.save, PaperAct.TEXT: self.copy_text}[act]
        way(reference, choice)

    def copy_text(self, reference: str, choice: PaperChoice = CONFIRMATION) -> None:
        """Copy a paper as text for a message."""
        text = self._context.bridge.read(lambda: self._context.app.printing.text(reference, choice))
        if text is not None:
            QGuiApplication.clipboard().setText(text)
            self._context.bridge.notice(tr("The text of the paper is copied."), Tone.GOOD)

    def save(self, reference: str, choice: PaperChoice = CONFIRMATION) -> None:
        """Ask where the PDF goes, and save it there."""
        if self._context.bridge.read(lambda: self._context.app.printing.blocks(reference, choice)) is None:
            return
        self.file_dialog = QFileDialog(self._parent, tr("Save as PDF"))
        self.file_dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.file_dialog.setNameFilter("PDF (*.pdf)")
        self.file_dialog.setDefaultSuffix("pdf")
        # Each paper of an order has a file of its own.
        own = "" if choice == CONFIRMATION else f"-{choice.type.replace('_', '-')}-{choice.number or 'last'}"
        self.file_dialog.selectFile(f"{reference}{own}.pdf")
        self.file_dialog.fileSelected.connect(lambda file: self.save_to(reference, Path(file), choice))
        self.file_dialog.open()

    def save_to(self, reference: str, file: Path, choice: PaperChoice = CONFIRMATION) -> None:
        """Save the PDF of a paper of an order as `file`."""
        from ui.printing.sheets import write_pdf

        context, paper = self._context, self._context.app.preferences.current.sheet

        async def save() -> None:
            try:
                await context.app.printing.hand_over(
                    reference, file.name, lambda blocks: write_pdf(blocks, file, paper, reference), choice
                )
            except AppError as trouble:
                _tell_unless_noticed(context, reference, trouble)
            else:
                context.bridge.notice(tr("Saved as {file}.").format(file=file.name), Tone.GOOD)

        context.bridge.write(f"save {file}", save())

    def _ask_printer(self, reference: str, choice: PaperChoice) -> None:
        if self._context.bridge.read(lambda: self._context.app.printing.blocks(reference, choice)) is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.print_dialog = QPrintDialog(printer, self._parent)
        self.print_dialog.accepted.connect(lambda: self.print_on(reference, printer, choice))
        QDialog.open(self.print_dialog)  # its own `open` wants to be told whom to call

    def print_on(self, reference: str, printer: QPrinter, choice: PaperChoice = CONFIRMATION) -> None:
        """Print a paper of an order on a printer that was chosen by hand."""
        from ui.printing.sheets import paper_of, print_on

        context = self._context
        name = printer.printerName() or printer.outputFileName()
        paper = paper_of(printer, context.app.preferences.current.paper)

        async def put_out() -> None:
            try:
                printout = await context.app.printing.hand_over(
                    reference, name, lambda blocks: print_on(blocks, printer, paper), choice
                )
            except AppError as trouble:
                _tell_unless_noticed(context, reference, trouble)
            else:
                _tell(context, printout)

        context.bridge.write(f"print {reference}", put_out())

    def on_changed(self, references: Iterable[str]) -> None:
        """Keep one notice on papers that did not come, until they have."""
        self.look()
        for reference in references:
            trouble = self._context.app.printing.trouble(reference)
            if (
                trouble is not None
                and reference not in dict(self._failed)
                # The same trouble is announced with each change of the order; it is told once.
                and self._reported.get(reference) is not trouble
            ):
                self._reported[reference] = trouble  # it could not even be begun
                words = f"{reference}: {sentence(trouble, self._context.language)}"
                self._context.bridge.notice(words, Tone.BAD, offer=(tr("Print again"), partial(self.print, reference)))

    def look(self) -> None:
        """Look for papers that did not come; say so if they changed."""
        failed = self._context.bridge.read(self._context.app.printing.failed) or ()
        if failed == self._failed:
            return
        self._failed = failed
        if not failed:
            self.settled.emit()
            return
        offer = (tr("Print again"), lambda: self._print_again(failed))
        self._context.bridge.say(Notice(self._words(failed), Tone.BAD, offer=offer, topic=TOPIC))

    def _words(self, failed: tuple[tuple[str, Printout], ...]) -> str:
        if len(failed) > 1:
            words = tr("{count} papers did not come out whole: {which}. The payments are not affected.")
            # The newest, for whose paper somebody may still stand at the counter.
            shown = ", ".join(reference for reference, _ in failed[-MOST_NAMED:])
            return words.format(count=len(failed), which=f"… {shown}" if len(failed) > MOST_NAMED else shown)
        ((reference, _),) = failed
        trouble = self._context.app.printing.trouble(reference)
        if trouble is not None:
            return f"{reference}: {sentence(trouble, self._context.language)}"
        words = tr("{which}: the paper did not come out whole. The payment is not affected.")
        return words.format(which=reference)

    def print_again(self, reference: str, printout: Printout) -> None:
        """Put a paper out where it was to go.

        A file is asked for anew.
        """
        again = self.save if printout.is_file else self.print
        again(reference, choice_of(printout.what))

    def _print_again(self, failed: tuple[tuple[str, Printout], ...]) -> None:
        for reference, printout in failed:
            self.print_again(reference, printout)


def draw_for(context: Context) -> None:
    """Draw the papers that services cannot, from now on."""
    from ui.printing.line_pen import LinePen

    context.app.printing.by_system = print_by_system
    context.app.printing.pen = LinePen()
    context.app.day_folder.write_pdf = _write_pdf


def _write_pdf(blocks: Sequence[Block], file: Path, paper: Paper, title: str) -> None:
    from ui.printing.sheets import write_pdf  # few days are closed

    write_pdf(blocks, file, paper, title)


def print_by_system(target: Target, paper: Paper, blocks: Sequence[Block]) -> None:
    """Print on the system's printer `target`, or its own choice.

    Raises `Blocked`.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    from ui.printing.sheets import print_on

    known = QPrinterInfo.printerInfo(target.place) if target.place else QPrinterInfo.defaultPrinter()
    # A printer can be taken away between two sales.
    if known.isNull():
        raise Blocked("printer_unknown", printer=str(target))
    print_on(blocks, QPrinter(known, QPrinter.PrinterMode.HighResolution), paper)


async def _print(context: Context, reference: str, choice: PaperChoice) -> None:
    try:
        printout = await context.app.printing.print(reference, choice=choice)
    except AppError as trouble:
        _tell_unless_noticed(context, reference, trouble)
    else:
        _tell(context, printout)


def _tell_unless_noticed(context: Context, reference: str, trouble: AppError) -> None:
    """The notice of papers that did not come tells of those that were begun."""
    if context.app.printing.trouble(reference) is not trouble:
        context.bridge.tell(trouble)


def _tell(context: Context, printout: Printout) -> None:
    words = tr("Printed on {printer}.") if printout.copy == 1 else tr("Copy {number} printed on {printer}.")
    context.bridge.notice(words.format(number=printout.copy, printer=printout.printer), Tone.GOOD)
