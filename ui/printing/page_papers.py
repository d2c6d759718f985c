"""Papers of no order, such as of a closed day: printed, or saved."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.domain.papers.printer import Paper, Way
from app.services.printing import Hand
from ui.bridge import Tone
from ui.context import Context
from ui.look.texts import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PagePaper(NamedTuple):
    """A paper that can be put out.

    `name` is that of its file; `print` prints it on the printer of the settings, on paper of a kind or on that of the
    settings, and `hand_over` gives its blocks to whoever takes them under a name. Both give the number of the copy.
    """

    name: str
    print: Callable[[Paper | None], Coroutine[Any, Any, int]]
    hand_over: Callable[[str, Hand], Coroutine[Any, Any, int]]


class PagePapers:
    """Puts papers out for the window `parent`."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        self._context, self._parent = context, parent
        self.print_dialog: QDialog | None = None
        self.file_dialog: QFileDialog | None = None

    def print(self, paper: PagePaper, on: Paper | None = None) -> None:
        """Print it.

        Without a printer in the settings, ask for one of the system.
        """
        if self._context.app.preferences.current.printer is Way.NONE:
            self._ask_printer(paper, on)
        else:
            self._context.bridge.run(f"print {paper.name}", _print(self._context, paper, on))

    def save(self, paper: PagePaper, on: Paper | None = None) -> None:
        """Ask where the PDF goes, and save it there."""
        self.file_dialog = QFileDialog(self._parent, tr("Save as PDF"))
        self.file_dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.file_dialog.setNameFilter("PDF (*.pdf)")
        self.file_dialog.setDefaultSuffix("pdf")
        self.file_dialog.selectFile(f"{paper.name}.pdf")
        self.file_dialog.fileSelected.connect(lambda file: self.save_to(paper, Path(file), on))
        self.file_dialog.open()

    def save_to(self, paper: PagePaper, file: Path, on: Paper | None = None) -> None:
        """Save it as `file`, on a sheet or as long as a roll."""
        self._context.bridge.write(f"save {file}", _save(self._context, paper, file, on))

    def _ask_printer(self, paper: PagePaper, on: Paper | None) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.print_dialog = QPrintDialog(printer, self._parent)
        self.print_dialog.accepted.connect(lambda: self.print_on(paper, printer, on))
        QDialog.open(self.print_dialog)  # its own `open` wants to be told whom to call

    def print_on(self, paper: PagePaper, printer: QPrinter, on: Paper | None = None) -> None:
        """Print it on a printer that was chosen by hand."""
        from ui.printing.sheets import paper_of, print_on

        name = printer.printerName() or printer.outputFileName()
        lies = on or paper_of(printer, self._context.app.preferences.current.paper)

        async def put_out() -> None:
            copy = await paper.hand_over(name, lambda blocks: print_on(blocks, printer, lies))
            _tell(self._context, copy, name)

        self._context.bridge.write(f"print {paper.name}", put_out())


async def lay(context: Context, paper: PagePaper, file: Path, on: Paper | None = None) -> None:
    """Lay a paper as the PDF `file`. Raises as handing it over does."""
    from ui.printing.sheets import write_pdf

    sheet = on or context.app.preferences.current.sheet
    await paper.hand_over(file.name, lambda blocks: write_pdf(blocks, file, sheet, paper.name))


async def _save(context: Context, paper: PagePaper, file: Path, on: Paper | None) -> None:
    await lay(context, paper, file, on)
    context.bridge.notice(tr("Saved as {file}.").format(file=file.name), Tone.GOOD)


async def _print(context: Context, paper: PagePaper, on: Paper | None) -> None:
    copy = await paper.print(on)
    _tell(context, copy, str(context.app.preferences.current.target))


def _tell(context: Context, copy: int, printer: str) -> None:
    words = tr("Printed on {printer}.") if copy == 1 else tr("Copy {number} printed on {printer}.")
    context.bridge.notice(words.format(number=copy, printer=printer), Tone.GOOD)
