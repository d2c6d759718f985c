"""Papers of no order: on a printer that is asked for, and trouble that is told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from app.domain.papers.printer import Paper
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.window import context_of
from ui.printing.page_papers import PagePapers
from ui.shell.day.joining import paper_of_day


def test_without_a_printer_one_of_the_system_is_asked_for(counter: Counter, tmp_path: Path) -> None:
    closed = at_once(counter.app.day_closing.close())
    papers = PagePapers(context_of(counter.window), counter.window)
    paper = paper_of_day(context_of(counter.window), closed)
    counter.do(lambda: papers.print(paper))
    assert isinstance(papers.print_dialog, QPrintDialog)
    counter.do(papers.print_dialog.close)
    for count, on in ((1, None), (2, Paper.NARROW)):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{count}.pdf"))
        counter.do(lambda printer=printer, on=on: papers.print_on(paper, printer, on))
        assert (tmp_path / f"{count}.pdf").read_bytes().startswith(b"%PDF")
    assert [each for each in counter.notices if each.startswith("Copy 2 printed on ")]


def test_what_cannot_be_saved_is_told_and_the_next_one_is_the_original(counter: Counter, tmp_path: Path) -> None:
    closed = at_once(counter.app.day_closing.close())
    papers = PagePapers(context_of(counter.window), counter.window)
    paper = paper_of_day(context_of(counter.window), closed)
    counter.do(lambda: papers.save_to(paper, tmp_path / "nowhere" / "day.pdf"))
    assert "The file day.pdf cannot be written" in counter.notices[0]
    counter.do(lambda: papers.save_to(paper, tmp_path / "day.pdf"))
    assert "Saved as day.pdf." in counter.notices
    ((_, printout),) = counter.app.day_papers.newest(9)
    assert printout.copy == 1
