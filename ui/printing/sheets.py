"""Papers through Qt: blocks on a sheet or a roll.

As a PDF, a picture, or on any printer of the system.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from app.domain.papers.blocks import Banner, Block
from app.domain.papers.printer import Paper
from app.errors import Blocked
from app.whole_file import is_whole, write_whole
from ui.printing.typesetter import (
    INK,
    MM,
    SHEETS,
    UNITS,
    WATERMARK,
    Sheet,
    SheetRow,
    Typesetter,
    lay_out,
    letters_of,
)

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PDF_END = b"%%EOF"
_SHEETS = {Paper.A4: QPageSize.PageSizeId.A4, Paper.A5: QPageSize.PageSizeId.A5}
"""The sheets as Qt knows them."""


def write_pdf(blocks: Sequence[Block], file: Path, paper: Paper, title: str) -> None:
    """Save the paper as a PDF, its letters as letters. Raises `Blocked` `file_unwritable`."""
    drawn = QByteArray()
    buffer = QBuffer(drawn)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)  # into the memory: of a full disk Qt says nothing
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Kvitt")
    _paint(_pages(blocks, paper), paper, writer)
    # The end of a PDF is written as its writer goes, and not before.
    del writer
    try:
        write_whole(file, bytes(drawn.data()))
    except OSError as failure:
        raise Blocked("file_unwritable", text=file.name, reason=failure.strerror or "") from failure


def print_on(blocks: Sequence[Block], printer: QPrinter, paper: Paper) -> None:
    """Print the paper on a printer of the system.

    Raises `Blocked` `printer_failed`, also where the printer is a file and the file is not whole.
    """
    printer.setDocName("Kvitt")
    # Qt would add the printer's margins to ours.
    printer.setFullPage(True)
    _paint(_pages(blocks, paper), paper, printer)
    # Qt reports success for a file on a full disk, so its end is looked for.
    if printer.outputFileName() and not is_whole(Path(printer.outputFileName()), _PDF_END):
        raise Blocked("printer_failed")


def paper_of(printer: QPrinter, usual: Paper) -> Paper:
    """The paper in a printer, if we know it; else `usual`."""
    lies = printer.pageLayout().pageSize().id()
    return next((paper for paper, size in _SHEETS.items() if size == lies), usual)


def pictures(blocks: Sequence[Block], paper: Paper, dots: int = 200) -> list[QImage]:
    """The pages as pictures with so many `dots` to the inch."""
    pages, found = _pages(blocks, paper), []
    for number in range(len(pages)):
        size = _size(pages, paper) * (dots / UNITS)
        image = QImage(size.toSize(), QImage.Format.Format_RGB32)
        # An image begins with whatever was in that memory.
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(dots / UNITS, dots / UNITS)
        _paint_page(painter, pages, number, paper)
        painter.end()
        found.append(image)
    return found


# pages -------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Pages:
    """The rows of each page, and what is written across all of them."""

    pages: list[list[SheetRow]]
    across: str

    def __len__(self) -> int:
        return len(self.pages)


def _pages(blocks: Sequence[Block], paper: Paper) -> _Pages:
    sheet = SHEETS[paper]
    across = next((block.text for block in blocks if isinstance(block, Banner) and block.across), "")
    rows = [row for block in blocks for row in Typesetter(paper).rows(block)]
    if not paper.is_sheet:
        # A roll is as long as what stands on it.
        return _Pages([rows], "")
    room = sheet.height - 2 * sheet.margin
    pages: list[list[SheetRow]] = [[]]
    for row in rows:
        if sum(each.height for each in pages[-1]) + row.height > room:
            pages.append([])
        pages[-1].append(row)
    return _Pages(pages, across)


def _size(pages: _Pages, paper: Paper) -> QSizeF:
    sheet = SHEETS[paper]
    rolled = sum(row.height for row in pages.pages[0]) + 2 * sheet.margin
    return QSizeF(sheet.width, sheet.height or rolled)


def _paint(pages: _Pages, paper: Paper, device: QPagedPaintDevice) -> None:
    if paper in _SHEETS:
        device.setPageSize(QPageSize(_SHEETS[paper]))
    else:
        # Or Qt takes the nearest sheet that it knows, and the roll is cut there.
        rolled, exactly = _size(pages, paper) / MM, QPageSize.SizeMatchPolicy.ExactMatch
        device.setPageSize(QPageSize(rolled, QPageSize.Unit.Millimeter, "", exactly))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(device):
        raise Blocked("printer_failed")
    scale = device.logicalDpiX() / UNITS
    painter.scale(scale, scale)
    for number in range(len(pages)):
        if number and not device.newPage():
            painter.end()
            raise Blocked("printer_failed")
        _paint_page(painter, pages, number, paper)
    if not painter.end():
        raise Blocked("printer_failed")


def _paint_page(painter: QPainter, pages: _Pages, number: int, paper: Paper) -> None:
    sheet = SHEETS[paper]
    if pages.across:
        _paint_across(painter, pages.across, sheet)
    left, top = (sheet.width - sheet.column) / 2, sheet.margin
    painter.setPen(INK)
    for row in pages.pages[number]:
        row.paint(painter, left, top)
        top += row.height
    if len(pages) > 1:
        foot = lay_out(
            f"{number + 1} / {len(pages)}", letters_of(sheet.letters), sheet.column, Qt.AlignmentFlag.AlignRight
        )
        foot.draw(painter, QPointF(left, sheet.height - sheet.margin))


_MIDDLE = Qt.AlignmentFlag.AlignCenter


def _paint_across(painter: QPainter, text: str, sheet: Sheet) -> None:
    """Large and pale, from corner to corner, under everything else."""
    painter.save()
    painter.setPen(WATERMARK)
    painter.setFont(letters_of(round(sheet.width / (0.62 * len(text))), strong=True))
    painter.translate(sheet.width / 2, sheet.height / 2)
    # From the lower left corner of an A sheet to the upper right one.
    painter.rotate(-50)
    painter.drawText(QRectF(-2 * sheet.width, -sheet.width, 4 * sheet.width, 2 * sheet.width), _MIDDLE, text)
    painter.restore()
