"""A sticker on paper: the official picture, unaltered, with its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from app.domain.shop.official_picture import is_plain_drawing
from app.domain.shop.sticker import StickerPaper, StickerText
from app.errors import Blocked
from app.whole_file import write_whole

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGIN = 0.08
"""Of the width of the paper, on each side."""


def write_sticker(picture: bytes, text: StickerText, file: Path, paper: StickerPaper) -> None:
    """Save a sticker as a PDF. Raises `Blocked`: `picture_unreadable`, `file_unwritable`."""
    drawn = QByteArray()
    buffer = QBuffer(drawn)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)  # into the memory: of a full disk Qt says nothing
    writer = QPdfWriter(buffer)
    writer.setTitle(text.place)
    writer.setCreator("Kvitt")
    _paint_on(writer, picture, text, paper)
    # The end of a PDF is written as its writer goes, and not before.
    del writer
    try:
        write_whole(file, bytes(drawn.data()))
    except OSError as failure:
        raise Blocked("file_unwritable", text=file.name, reason=failure.strerror or "") from failure


def print_sticker(picture: bytes, text: StickerText, printer: QPrinter, paper: StickerPaper) -> None:
    """Print a sticker on a printer of the system. Raises `Blocked` `picture_unreadable`, `printer_failed`."""
    printer.setDocName("Kvitt")
    printer.setFullPage(True)
    _paint_on(printer, picture, text, paper)


def sticker_image(picture: bytes, text: StickerText, paper: StickerPaper, dots: int = 150) -> QImage:
    """A sticker as it comes out, with so many `dots` to the inch."""
    # Before the painter: one that is left open takes the program down.
    renderer = _renderer(picture)
    width, height = (round(side * dots / 25.4) for side in paper.size)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    _paint(painter, QRectF(0, 0, width, height), renderer, text)
    painter.end()
    return image


def _paint_on(device: QPagedPaintDevice, picture: bytes, text: StickerText, paper: StickerPaper) -> None:
    renderer = _renderer(picture)
    size = QPageSize(QSizeF(*paper.size), QPageSize.Unit.Millimeter, paper.value, QPageSize.SizeMatchPolicy.FuzzyMatch)
    device.setPageSize(size)
    device.setPageMargins(QMarginsF())
    painter = QPainter()
    if not painter.begin(device):
        raise Blocked("printer_failed")
    _paint(painter, QRectF(0, 0, device.width(), device.height()), renderer, text)
    painter.end()


def _renderer(picture: bytes) -> QSvgRenderer:
    # First looked at: what draws it would open the files that it names.
    renderer = QSvgRenderer(QByteArray(picture)) if is_plain_drawing(picture) else QSvgRenderer()
    if not renderer.isValid():
        raise Blocked("picture_unreadable")
    # Drawn as it is: never stretched, coloured or cut (the brand's rule for its codes).
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer


def _paint(painter: QPainter, page: QRectF, renderer: QSvgRenderer, text: StickerText) -> None:
    margin = page.width() * MARGIN
    side = page.width() - 2 * margin
    painter.setPen(Qt.GlobalColor.black)
    # Everything in parts of the width, so that a label is the sheet made small.
    place = _font(side * 0.09, bold=True)
    painter.setFont(place)
    above = QRectF(margin, margin, side, side * 0.28)
    centred = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(above, int(centred | Qt.AlignmentFlag.AlignVCenter), text.place)
    renderer.render(painter, QRectF(margin, above.bottom(), side, side))
    painter.setFont(_font(side * 0.05))
    below = QRectF(margin, above.bottom() + side * 1.04, side, page.bottom() - above.bottom() - side * 1.04)
    painter.drawText(below, int(centred | Qt.AlignmentFlag.AlignTop), text.how)


def _font(height: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(max(1, round(height)))
    font.setBold(bold)
    return font
