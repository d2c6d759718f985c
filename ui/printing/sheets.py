"""Papers through Qt: blocks on a sheet or a roll.

As a PDF, a picture, or on any printer of the system.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from app.domain.papers import code128
from app.domain.papers.blocks import Banner, Barcode, Block, Heading, Item, Pair, Rule, Table, Text
from app.domain.papers.printer import Paper
from app.domain.problem import Invalid
from app.errors import Blocked
from app.whole_file import is_whole, write_whole

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

UNITS = 720
"""Lengths here are tenths of a point: so many to the inch."""
MM = UNITS / 25.4
INK, QUIET_INK, WATERMARK = QColor(0, 0, 0), QColor(90, 90, 90), QColor(228, 228, 228)
_THINNEST = 0.19 * MM
"""A bar that is thinner than this is not read by every scanner."""


@dataclass(frozen=True)
class Sheet:
    """The measures of a paper; a roll has no height.

    Its size, the column that is printed on, the size of its letters and how much larger the total is, and the widest bar.
    """

    width: float
    height: float
    column: float
    margin: float
    letters: int
    loud: float
    bar: float


SHEETS = {
    Paper.A4: Sheet(210 * MM, 297 * MM, 120 * MM, 20 * MM, 100, 1.25, 0.33 * MM),
    Paper.A5: Sheet(148 * MM, 210 * MM, 112 * MM, 14 * MM, 95, 1.25, 0.33 * MM),
    Paper.WIDE: Sheet(80 * MM, 0, 72 * MM, 4 * MM, 90, 1.25, 0.33 * MM),
    Paper.WIDE_42: Sheet(80 * MM, 0, 64 * MM, 4 * MM, 85, 1.15, 0.33 * MM),
    Paper.NARROW: Sheet(58 * MM, 0, 48 * MM, 4 * MM, 75, 1.05, 0.25 * MM),
}


_PDF_END = b"%%EOF"
_SHEETS = {Paper.A4: QPageSize.PageSizeId.A4, Paper.A5: QPageSize.PageSizeId.A5}
"""The sheets as Qt knows them."""


@dataclass(frozen=True)
class _SheetRow:
    """What stands side by side and is never parted by the end of a page; `paint` gets its left upper corner."""

    height: float
    paint: Callable[[QPainter, float, float], None]


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

    pages: list[list[_SheetRow]]
    across: str

    def __len__(self) -> int:
        return len(self.pages)


def _pages(blocks: Sequence[Block], paper: Paper) -> _Pages:
    sheet = SHEETS[paper]
    across = next((block.text for block in blocks if isinstance(block, Banner) and block.across), "")
    rows = [row for block in blocks for row in _Typesetter(paper).rows(block)]
    if not paper.is_sheet:
        # A roll is as long as what stands on it.
        return _Pages([rows], "")
    room = sheet.height - 2 * sheet.margin
    pages: list[list[_SheetRow]] = [[]]
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
        foot = _layout(f"{number + 1} / {len(pages)}", _font(sheet.letters), sheet.column, Qt.AlignmentFlag.AlignRight)
        foot.draw(painter, QPointF(left, sheet.height - sheet.margin))


_MIDDLE = Qt.AlignmentFlag.AlignCenter


def _paint_across(painter: QPainter, text: str, sheet: Sheet) -> None:
    """Large and pale, from corner to corner, under everything else."""
    painter.save()
    painter.setPen(WATERMARK)
    painter.setFont(_font(round(sheet.width / (0.62 * len(text))), strong=True))
    painter.translate(sheet.width / 2, sheet.height / 2)
    # From the lower left corner of an A sheet to the upper right one.
    painter.rotate(-50)
    painter.drawText(QRectF(-2 * sheet.width, -sheet.width, 4 * sheet.width, 2 * sheet.width), _MIDDLE, text)
    painter.restore()


_LEFT, _RIGHT, _CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


# rows --------------------------------------------------------------------------------------------------------------------


class _Typesetter:
    """Lays the blocks of one paper out."""

    def __init__(self, paper: Paper) -> None:
        self._sheet = SHEETS[paper]
        self._side = _LEFT if paper.is_sheet else _CENTRE
        self._letters = self._sheet.letters
        self._gap = self._letters * (0.35 if paper.is_sheet else 0.25)

    def rows(self, block: Block) -> Iterator[_SheetRow]:
        """The rows of one block."""
        letters = self._letters
        match block:
            case Heading(text, large):
                if large:
                    yield self._blank(2)
                yield self._text(text, self._largest(text, round(letters * (1.7 if large else 1.25))), strong=True)
            case Text(text, strong):
                yield self._text(text, letters, strong=strong)
            case Banner(text):
                yield from (self._blank(1), self._box(text), self._blank(1))
            case Pair(left, right, strong):
                yield self._pair(left, right, round(letters * (self._sheet.loud if strong else 1)), strong=strong)
            case Item(name, amount, details):
                yield self._item(name, amount, details)
            case Table(head, rows):
                yield self._cells(head, quiet=True)
                yield from (self._cells(row) for row in rows)
            case Rule():
                yield from (self._blank(1), self._rule(), self._blank(1))
            case Barcode(text):
                yield from self._barcode(text)
            case _:
                return

    def _blank(self, gaps: float) -> _SheetRow:
        return _SheetRow(gaps * self._gap, lambda painter, left, top: None)

    def _largest(self, text: str, size: int) -> int:
        """The largest size up to `size` at which no word is broken, and no smaller than the usual letters."""
        widest = max(
            (QFontMetricsF(_font(size, strong=True)).horizontalAdvance(word) for word in text.split()), default=0
        )
        return size if widest <= self._sheet.column else max(self._letters, int(size * self._sheet.column / widest))

    def _text(self, text: str, size: int, *, strong: bool = False) -> _SheetRow:
        laid = _layout(text, _font(size, strong=strong), self._sheet.column, self._side)
        return _SheetRow(
            _height(laid) + self._gap / 2, lambda painter, left, top: laid.draw(painter, QPointF(left, top))
        )

    def _box(self, text: str) -> _SheetRow:
        around = 1.2 * self._gap
        laid = _layout(text, _font(self._letters, strong=True), self._sheet.column - 2 * around, _CENTRE)
        height = _height(laid) + 2 * around

        def paint(painter: QPainter, left: float, top: float) -> None:
            painter.setPen(QPen(INK, 8))
            painter.drawRect(QRectF(left, top, self._sheet.column, height))
            laid.draw(painter, QPointF(left + around, top + around))

        return _SheetRow(height, paint)

    def _pair(self, left: str, right: str, size: int, *, strong: bool) -> _SheetRow:
        """The value as wide as it is, up to all of the line; the words get the rest of it."""
        column, between = self._sheet.column, 2 * self._gap
        font = _font(size, strong=strong)
        value = _layout(right, font, column, _RIGHT)
        room = column - value.lineAt(0).naturalTextWidth() - between
        # Words in less than a quarter of the paper would break at every syllable.
        beneath = room < column / 4
        words = _layout(left, font, column if beneath else room, _LEFT)
        lowered = _height(words) if beneath else 0
        height = max(_height(words), lowered + _height(value)) + self._gap / 2

        def paint(painter: QPainter, x: float, y: float) -> None:
            words.draw(painter, QPointF(x, y))
            value.draw(painter, QPointF(x, y + lowered))

        return _SheetRow(height, paint)

    def _item(self, name: str, amount: str, details: Sequence[str]) -> _SheetRow:
        first = self._pair(name, amount, self._letters, strong=False)
        small = _font(round(self._letters * 0.88))
        layouts = [_layout(text, small, self._sheet.column - 3 * self._gap, _LEFT) for text in details]

        def paint(painter: QPainter, left: float, top: float) -> None:
            first.paint(painter, left, top)
            painter.setPen(QUIET_INK)
            below = top + first.height - self._gap / 2
            for each in layouts:
                each.draw(painter, QPointF(left + 2 * self._gap, below))
                below += _height(each)
            painter.setPen(INK)

        return _SheetRow(first.height + sum(map(_height, layouts)) + self._gap / 2, paint)

    def _cells(self, cells: Sequence[str], *, quiet: bool = False) -> _SheetRow:
        """The first column is words and narrow, the others share the rest evenly."""
        column = self._sheet.column
        first = column * 0.16
        rest = (column - first) / max(1, len(cells) - 1)
        font = _font(round(self._letters * 0.88))
        laid = [_layout(cells[0], font, first, _LEFT), *(_layout(cell, font, rest, _RIGHT) for cell in cells[1:])]

        def paint(painter: QPainter, left: float, top: float) -> None:
            painter.setPen(QUIET_INK if quiet else INK)
            for place, cell in enumerate(laid):
                cell.draw(painter, QPointF(left + (first + (place - 1) * rest if place else 0), top))
            painter.setPen(INK)

        return _SheetRow(max(map(_height, laid)), paint)

    def _rule(self) -> _SheetRow:
        def paint(painter: QPainter, left: float, top: float) -> None:
            painter.fillRect(QRectF(left, top, self._sheet.column, 5), QUIET_INK)

        return _SheetRow(5, paint)

    def _barcode(self, text: str) -> Iterator[_SheetRow]:
        """The bars, if they can be as wide as a scanner needs them; the text beneath tells the same."""
        try:
            widths = code128.encode(text)
        except Invalid:
            return
        modules = sum(widths) + 2 * code128.QUIET
        bar = min(self._sheet.bar, self._sheet.column / modules)
        if bar < _THINNEST:
            return
        height = 12 * MM
        indent = 0 if self._side is _LEFT else (self._sheet.column - modules * bar) / 2 + code128.QUIET * bar

        def paint(painter: QPainter, left: float, top: float) -> None:
            at, quiet = left + indent, code128.QUIET * bar
            painter.fillRect(QRectF(at - quiet, top, modules * bar, height), Qt.GlobalColor.white)
            for place, width in enumerate(widths):
                if place % 2 == 0:
                    painter.fillRect(QRectF(at, top, width * bar, height), INK)
                at += width * bar

        yield from (self._blank(1), _SheetRow(height, paint), self._blank(1))


def _font(size: int, *, strong: bool = False) -> QFont:
    """The letters of papers, `size` in tenths of a point, the same on every device."""
    font = QFont()
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(max(1, size))
    # Hinting fits letters to the dots of one screen; on paper lines would be longer than measured.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def _layout(text: str, font: QFont, width: float, side: Qt.AlignmentFlag) -> QTextLayout:
    """`text` in lines of at most `width`."""
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # A name in Arabic must not turn the whole line with its amount around.
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    # An empty one has no line at all, and a row needs its height.
    layout = QTextLayout(text or " ", font)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()
