"""S12: a picture of a code that names a file of this machine is not drawn, on no screen and no paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.domain.shop.sticker import StickerPaper, StickerText
from app.errors import Blocked
from ui.printing.sticker_sheet import sticker_image
from ui.widgets.qr import QrCode

WHITE = "#ffffff"


@pytest.fixture
def crafted(tmp_path: Path, qapp: QApplication) -> bytes:
    """A drawing that shows a private picture of this machine."""
    private = QImage(10, 10, QImage.Format.Format_RGB32)
    private.fill(QColor("red"))
    assert private.save(str(tmp_path / "private.png"))
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    image = f'<image width="20" height="20" xlink:href="{tmp_path / "private.png"}"/>'
    return f'<svg {names} width="20" height="20">{image}</svg>'.encode()


def test_what_draws_it_would_open_the_file(crafted: bytes) -> None:
    """The control: this is what a look at it beforehand prevents."""
    drawn = QImage(20, 20, QImage.Format.Format_RGB32)
    drawn.fill(QColor(WHITE))
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(crafted)).render(painter)
    painter.end()
    assert drawn.pixelColor(10, 10).name() == "#ff0000"


def test_it_is_on_no_screen(crafted: bytes) -> None:
    code = QrCode("code")
    assert not code.show_picture(crafted)
    assert not code.is_official


@pytest.mark.parametrize("paper", list(StickerPaper))
def test_it_is_on_no_sticker(crafted: bytes, paper: StickerPaper) -> None:
    with pytest.raises(Blocked, match="picture_unreadable"):
        sticker_image(crafted, StickerText("Till 1", "Scan"), paper)
