"""Stickers on paper: every module of the official picture where it was, on a sheet and on a label."""

from pathlib import Path

import pytest
import segno
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from app.domain.shop.sticker import StickerPaper, StickerText
from app.errors import Blocked
from app.sandbox.qr.pictures import SIDE, Wanted, picture
from ui.printing.sticker_sheet import MARGIN, print_sticker, sticker_image, write_sticker

pytestmark = pytest.mark.usefixtures("qapp")
CONTENT = "https://qr.vipps.no/q/abcdefghijkl"
TEXT = StickerText("Till 1", "Scan the code.")
PICTURE = picture(CONTENT, Wanted())


def dark(image: QImage, x: float, y: float) -> bool:
    return image.pixelColor(round(x), round(y)).lightness() < 100


@pytest.mark.parametrize("paper", StickerPaper)
def test_the_code_is_drawn_as_it_is(paper: StickerPaper) -> None:
    image = sticker_image(PICTURE, TEXT, paper, 300)
    width = image.width()
    side, left = width * (1 - 2 * MARGIN), width * MARGIN
    top = width * MARGIN + side * 0.28
    matrix = [list(row) for row in segno.make(CONTENT, micro=False).matrix_iter(border=4)]
    inset = 32 / SIDE * side
    module = (side - 2 * inset) / len(matrix)
    wrong = [
        (row, column)
        for row, cells in enumerate(matrix)
        for column, cell in enumerate(cells)
        if dark(image, left + inset + (column + 0.5) * module, top + inset + (row + 0.5) * module) != bool(cell)
    ]
    assert wrong == []


def test_a_pdf_has_the_size_of_its_paper(tmp_path: Path, qapp: object) -> None:
    for paper in StickerPaper:
        file = tmp_path / f"{paper}.pdf"
        write_sticker(PICTURE, TEXT, file, paper)
        box = file.read_bytes().split(b"/MediaBox [")[1].split(b"]")[0].split()
        width, height = (round(float(each) * 25.4 / 72) for each in box[2:])
        assert (width, height) == paper.size


def test_what_cannot_be_drawn_or_saved_is_told(tmp_path: Path) -> None:
    with pytest.raises(Blocked) as told:
        write_sticker(b"<html>", TEXT, tmp_path / "x.pdf", StickerPaper.A4)
    assert told.value.code == "picture_unreadable"
    with pytest.raises(Blocked) as told:
        write_sticker(PICTURE, TEXT, tmp_path / "none" / "x.pdf", StickerPaper.A4)
    assert told.value.code == "file_unwritable"
    with pytest.raises(Blocked) as told:
        sticker_image(b"", TEXT, StickerPaper.A4)


def test_on_a_printer_of_the_system(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_sticker(PICTURE, TEXT, printer, StickerPaper.A6)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
