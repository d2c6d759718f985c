"""The typesetter of papers: blocks become rows, in tenths of a point."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from app.domain.papers import code128
from app.domain.papers.blocks import Banner, Barcode, Block, Heading, Item, Pair, Rule, Table, Text
from app.domain.papers.printer import Paper
from app.domain.problem import Invalid

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
_LEFT, _RIGHT, _CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class SheetRow:
    """A row of a page, never parted by its end.

    `paint` gets its left upper corner.
    """

    height: float
    paint: Callable[[QPainter, float, float], None]


class Typesetter:
    """Lays the blocks of one paper out."""

    def __init__(self, paper: Paper) -> None:
        self._sheet = SHEETS[paper]
        self._side = _LEFT if paper.is_sheet else _CENTRE
        self._letters = self._sheet.letters
        self._gap = self._letters * (0.35 if paper.is_sheet else 0.25)

    def rows(self, block: Block) -> Iterator[SheetRow]:
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
            # A newer kind of block is left out on paper and not printed wrong.
            case _:
                return

    def _blank(self, gaps: float) -> SheetRow:
        return SheetRow(gaps * self._gap, lambda painter, left, top: None)

    def _largest(self, text: str, size: int) -> int:
        """The largest size up to `size` at which no word is broken, and no smaller than the usual letters."""
        widest = max(
            (QFontMetricsF(letters_of(size, strong=True)).horizontalAdvance(word) for word in text.split()), default=0
        )
        return size if widest <= self._sheet.column else max(self._letters, int(size * self._sheet.column / widest))

    def _text(self, text: str, size: int, *, strong: bool = False) -> SheetRow:
        laid = lay_out(text, letters_of(size, strong=strong), self._sheet.column, self._side)
        return SheetRow(
            height_of(laid) + self._gap / 2, lambda painter, left, top: laid.draw(painter, QPointF(left, top))
        )

    def _box(self, text: str) -> SheetRow:
        around = 1.2 * self._gap
        laid = lay_out(text, letters_of(self._letters, strong=True), self._sheet.column - 2 * around, _CENTRE)
        height = height_of(laid) + 2 * around

        def paint(painter: QPainter, left: float, top: float) -> None:
            painter.setPen(QPen(INK, 8))
            painter.drawRect(QRectF(left, top, self._sheet.column, height))
            laid.draw(painter, QPointF(left + around, top + around))

        return SheetRow(height, paint)

    def _pair(self, left: str, right: str, size: int, *, strong: bool) -> SheetRow:
        """The value as wide as it is, up to all of the line; the words get the rest of it."""
        column, between = self._sheet.column, 2 * self._gap
        font = letters_of(size, strong=strong)
        value = lay_out(right, font, column, _RIGHT)
        room = column - value.lineAt(0).naturalTextWidth() - between
        # Words in less than a quarter of the paper would break at every syllable.
        beneath = room < column / 4
        words = lay_out(left, font, column if beneath else room, _LEFT)
        lowered = height_of(words) if beneath else 0
        height = max(height_of(words), lowered + height_of(value)) + self._gap / 2

        def paint(painter: QPainter, x: float, y: float) -> None:
            words.draw(painter, QPointF(x, y))
            value.draw(painter, QPointF(x, y + lowered))

        return SheetRow(height, paint)

    def _item(self, name: str, amount: str, details: Sequence[str]) -> SheetRow:
        first = self._pair(name, amount, self._letters, strong=False)
        small = letters_of(round(self._letters * 0.88))
        layouts = [lay_out(text, small, self._sheet.column - 3 * self._gap, _LEFT) for text in details]

        def paint(painter: QPainter, left: float, top: float) -> None:
            first.paint(painter, left, top)
            painter.setPen(QUIET_INK)
            below = top + first.height - self._gap / 2
            for each in layouts:
                each.draw(painter, QPointF(left + 2 * self._gap, below))
                below += height_of(each)
            painter.setPen(INK)

        return SheetRow(first.height + sum(map(height_of, layouts)) + self._gap / 2, paint)

    def _cells(self, cells: Sequence[str], *, quiet: bool = False) -> SheetRow:
        """The first column is words and narrow, the others share the rest evenly."""
        column = self._sheet.column
        first = column * 0.16
        rest = (column - first) / max(1, len(cells) - 1)
        font = letters_of(round(self._letters * 0.88))
        laid = [lay_out(cells[0], font, first, _LEFT), *(lay_out(cell, font, rest, _RIGHT) for cell in cells[1:])]

        def paint(painter: QPainter, left: float, top: float) -> None:
            painter.setPen(QUIET_INK if quiet else INK)
            for place, cell in enumerate(laid):
                cell.draw(painter, QPointF(left + (first + (place - 1) * rest if place else 0), top))
            painter.setPen(INK)

        return SheetRow(max(map(height_of, laid)), paint)

    def _rule(self) -> SheetRow:
        def paint(painter: QPainter, left: float, top: float) -> None:
            painter.fillRect(QRectF(left, top, self._sheet.column, 5), QUIET_INK)

        return SheetRow(5, paint)

    def _barcode(self, text: str) -> Iterator[SheetRow]:
        """The bars, if they can be as wide as a scanner needs them; the text beneath tells the same."""
        try:
            widths = code128.encode(text)
        except Invalid:
            return
        modules = sum(widths) + 2 * code128.QUIET
        bar = min(self._sheet.bar, self._sheet.column / modules)
        # Left out rather than printed in vain: the reference stands below in letters.
        if bar < _THINNEST:
            return
        height = 12 * MM
        indent = 0 if self._side is _LEFT else (self._sheet.column - modules * bar) / 2 + code128.QUIET * bar

        def paint(painter: QPainter, left: float, top: float) -> None:
            at, quiet = left + indent, code128.QUIET * bar
            # White beneath the bars, where the watermark would lie between them.
            painter.fillRect(QRectF(at - quiet, top, modules * bar, height), Qt.GlobalColor.white)
            for place, width in enumerate(widths):
                if place % 2 == 0:
                    painter.fillRect(QRectF(at, top, width * bar, height), INK)
                at += width * bar

        yield from (self._blank(1), SheetRow(height, paint), self._blank(1))


def letters_of(size: int, *, strong: bool = False) -> QFont:
    """The letters of papers, `size` in tenths of a point."""
    font = QFont()
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(max(1, size))
    # Hinting fits letters to the dots of one screen; on paper lines would be longer than measured.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def lay_out(text: str, font: QFont, width: float, side: Qt.AlignmentFlag) -> QTextLayout:
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


def height_of(layout: QTextLayout) -> float:
    """How much of a paper laid lines take, in tenths of a point."""
    return layout.boundingRect().height()
