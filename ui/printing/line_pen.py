"""Lines drawn by Qt for receipt printers that lack their letters."""

from __future__ import annotations

import math
from functools import cache, cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QImage, QPainter, QTextLayout

from app.domain.papers.columns import PrintedLine
from app.domain.papers.drawn_lines import Picture, pieces

HEIGHT, PITCH = 24, 30
"""Dots that a printer's own letter is high, and from one line to the next; a tall letter is as high as its line."""
# Joiners and variation selectors: they change the letter beside them and have no shape of their own.
_UNSEEN = "\u200c\u200d\ufe0e\ufe0f"


class LinePen:
    """Draws in the system's fixed font, and in whatever other font has a letter."""

    def __init__(self) -> None:
        self.can_draw = cache(self._has)

    def _has(self, letter: str) -> bool:
        """Whether there is a glyph for each part of the letter."""
        layout = QTextLayout("".join(mark for mark in letter if mark not in _UNSEEN), self._fonts[False])
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        # Glyph 0 is the box that a font draws for what it lacks.
        glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
        return bool(glyphs) and all(glyphs)

    def draw(self, line: PrintedLine, width: int, cell: int) -> Picture:
        """Draw a line as dots, each letter in its columns.

        Narrower where it does not fit.
        """
        across, high = (2 if line.wide else 1), (2 if line.tall else 1)
        height = max(PITCH, HEIGHT * high)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setPen(QColor("black"))
        painter.scale(across, high)
        font = self._fonts[line.strong]
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for column, text, columns in pieces(line.text):
            room, needed = columns * cell, metrics.horizontalAdvance(text)
            # Made narrower and never cut: the columns of a receipt have to stay where they are.
            squeeze = min(1.0, room / needed) if needed else 1.0
            painter.save()
            painter.setClipRect(QRectF(column * cell, 0, room, height / high))
            painter.translate(column * cell + (room - needed * squeeze) / 2, metrics.ascent())
            painter.scale(squeeze, 1)
            painter.drawText(QPointF(0, 0), text)
            painter.restore()
        painter.end()
        return _as_dots(image)

    @cached_property
    def _fonts(self) -> dict[bool, QFont]:
        """The font, bold or not, as large as a letter of 12 by 24 dots lets it be; without shades between ink and paper."""
        fonts = {}
        for bold in (False, True):
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setBold(bold)
            # A receipt printer knows ink and paper only; shades would become stray dots around each letter.
            font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
            # A font of so many pixels may be higher than that, with the marks above its capitals.
            for size in range(HEIGHT, 8, -1):
                font.setPixelSize(size)
                if QFontMetricsF(font).height() <= HEIGHT:
                    break
            fonts[bold] = font
        return fonts


def _as_dots(image: QImage) -> Picture:
    """Shades, such as those of a coloured emoji, become dots close together or far apart."""
    flags = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.DiffuseDither
    dots = image.convertToFormat(QImage.Format.Format_Mono, flags)
    # Which of the two colours is a one Qt decides; printers want ink as ones.
    white_is_one = dots.color(1) & 0xFFFFFF == 0xFFFFFF
    wide = math.ceil(image.width() / 8)
    rows = []
    # Each row of the image is filled up to four bytes; a printer takes whole bytes only.
    bits, step = bytes(dots.constBits()), dots.bytesPerLine()
    for row in range(dots.height()):
        rows.append(bits[row * step : row * step + wide])
    shown = b"".join(rows)
    if white_is_one:
        shown = bytes(byte ^ 0xFF for byte in shown)
    return Picture(image.width(), image.height(), shown)
