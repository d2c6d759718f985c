"""Papers as they come out: read back from their pictures and PDFs."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.domain.order import Order
from app.domain.papers import code128
from app.domain.papers.blocks import Barcode, Block, Heading
from app.domain.papers.confirmation import confirm
from app.domain.papers.printer import Paper
from app.domain.shop.sales_unit import World
from app.errors import Blocked
from tests.domain.papers.test_confirmation import LANGUAGES, LINE, ORDER, ORDERS, PAID, known
from ui.printing.sheets import paper_of, pictures, print_on, write_pdf
from ui.printing.typesetter import MM, SHEETS, UNITS

DOTS = 200
LONG = replace(ORDER, lines=tuple(replace(LINE, name=f"Hoodie {number}") for number in range(60)))


DARK = bytes(ord("#") if shade < 128 else ord(" ") for shade in range(256))


def rows(image: QImage) -> list[bytes]:
    """The picture as rows of `#` and blanks."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    dots, across = bytes(grey.constBits()).translate(DARK), grey.bytesPerLine()
    return [dots[y * across : y * across + grey.width()] for y in range(grey.height())]


def inked(image: QImage, left: int, right: int, top: int = 0, bottom: int | None = None) -> bool:
    """Whether any dot in the columns from `left` to before `right` is dark."""
    return any(b"#" in row[left:right] for row in rows(image)[top:bottom])


def read_barcode(image: QImage, text: str) -> bool:
    """Whether some row of the picture is the barcode of `text`."""
    widths = code128.encode(text)
    for row in set(rows(image)):
        found = [len(run) for run in re.findall(rb"#+| +", row.strip())]
        if len(found) == len(widths):
            module = sum(found) / sum(widths)
            if all(abs(dots / module - width) < 0.45 for dots, width in zip(found, widths, strict=True)):
                return True
    return False


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("world", [World.REAL, World.PRACTICE])
def test_the_barcode_can_be_read_back(paper: Paper, world: World, qapp: QApplication) -> None:
    pages = pictures(confirm(known(world=world)), paper, 400)
    assert any(read_barcode(page, "K-261105-0042") for page in pages)
    assert not any(read_barcode(page, "K-261105-0043") for page in pages)  # the control


def test_a_barcode_that_no_scanner_could_read_is_left_out(qapp: QApplication) -> None:
    def height(*blocks: Block) -> int:
        return pictures((Heading("Kvitt"), *blocks), Paper.NARROW)[0].height()

    assert height(Barcode("K-1")) > height()
    assert height(Barcode("K-" * 30)) == height(Barcode("blå")) == height()


@pytest.mark.usefixtures("qapp")
@given(ORDERS, st.sampled_from(LANGUAGES), st.sampled_from(Paper))
@examples(max_examples=30)
def test_nothing_is_printed_outside_of_the_column(order: Order, language: str, paper: Paper) -> None:
    sheet = SHEETS[paper]
    margin = int((sheet.width - sheet.column) / 2 / UNITS * 100) - 1
    for page in pictures(confirm(known(order, PAID, language, copy=2)), paper, 100):
        assert page.width() == pytest.approx(sheet.width / UNITS * 100, abs=1)
        assert not inked(page, 0, margin)
        assert not inked(page, page.width() - margin, page.width())
        assert inked(page, margin, page.width() - margin)


@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5])
def test_a_long_order_goes_on_over_the_page(paper: Paper, qapp: QApplication) -> None:
    pages = pictures(confirm(known(LONG)), paper, 100)
    assert len(pages) > 1
    top = int(SHEETS[paper].margin / UNITS * 100)
    for page in pages:
        assert not inked(page, 0, page.width(), 0, top - 1)
        assert not inked(
            page, 0, page.width() // 2, page.height() - top + 1
        )  # only the number of the page, on the right
        assert inked(page, page.width() // 2, page.width(), page.height() - top)


@pytest.mark.parametrize("paper", [Paper.WIDE, Paper.WIDE_42, Paper.NARROW])
def test_a_roll_is_as_long_as_what_is_printed(paper: Paper, qapp: QApplication) -> None:
    (short,), (long,) = pictures(confirm(known()), paper), pictures(confirm(known(LONG)), paper)
    assert long.height() > 3 * short.height()
    margin = int(SHEETS[paper].margin / UNITS * DOTS)
    assert not inked(long, 0, long.width(), long.height() - margin + 1)
    assert inked(long, 0, long.width(), long.height() - 3 * margin)


@pytest.mark.parametrize("paper", Paper)
def test_a_pdf_has_the_size_of_the_paper_and_its_title(paper: Paper, tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "kvitt.pdf"
    write_pdf(confirm(known()), file, paper, "K-261105-0042")
    written = file.read_bytes()
    boxes = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", written)
    assert boxes
    sheet = SHEETS[paper]
    for width, height in boxes:
        assert float(width) == pytest.approx(sheet.width / 10, abs=1)
        assert float(height) == pytest.approx(sheet.height / 10, abs=1) if sheet.height else float(height) > 100
    assert b"/Font" in written
    assert "K-261105-0042".encode("utf-16-be") in written


def test_a_pdf_takes_the_place_of_what_was_there(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "kvitt.pdf"
    file.write_bytes(b"old" * 100_000)
    write_pdf(confirm(known()), file, Paper.A4, "K")
    assert file.read_bytes().startswith(b"%PDF")
    assert b"oldold" not in file.read_bytes()


def test_where_no_file_can_be_it_says_so(tmp_path: Path, qapp: QApplication) -> None:
    with pytest.raises(Blocked) as blocked:
        write_pdf(confirm(known()), tmp_path / "nowhere" / "kvitt.pdf", Paper.A4, "K")
    assert (blocked.value.code, blocked.value.values["text"]) == ("file_unwritable", "kvitt.pdf")


@pytest.mark.parametrize("paper", Paper)
def test_a_printer_of_the_system_gets_the_same_pages(paper: Paper, tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    print_on(confirm(known(LONG)), printer, paper)
    pages = len(re.findall(rb"/MediaBox", file.read_bytes()))
    assert pages == len(pictures(confirm(known(LONG)), paper, 20))
    assert printer.pageLayout().fullRectPoints().width() == pytest.approx(SHEETS[paper].width / 10, abs=1)


def test_what_lies_in_a_printer_is_printed_on(qapp: QApplication) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    for size, found in (("A4", Paper.A4), ("A5", Paper.A5), ("Letter", Paper.NARROW)):
        printer.setPageSize(QPageSize(getattr(QPageSize.PageSizeId, size)))
        assert paper_of(printer, Paper.NARROW) is found


def test_a_printer_that_does_not_take_it(tmp_path: Path, qapp: QApplication, qtlog: Any) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with qtlog.disabled(), pytest.raises(Blocked) as blocked:
        print_on(confirm(known()), printer, Paper.A4)
    assert blocked.value.code == "printer_failed"


def test_a_heading_shrinks_before_a_word_of_it_breaks(qapp: QApplication) -> None:
    def height(text: str) -> int:
        return pictures((Heading(text, large=True),), Paper.NARROW)[0].height()

    assert height("Betalingsbekreftelse") < height("Betalings bekreftelse og mer")
    assert height("W" * 60) > height("Betalingsbekreftelse")  # one that is longer than any paper still breaks


def test_measures() -> None:
    assert MM * 25.4 == UNITS
    assert {paper: round(SHEETS[paper].width / MM) for paper in Paper} == {paper: paper.millimetres for paper in Paper}
