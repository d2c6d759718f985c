"""QR codes on the screen: with their quiet zone, never inverted, never cut."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.look.palette import DARK, LIGHT
from ui.widgets.qr import QUIET, QrCode


def test_a_code_has_its_quiet_zone_and_is_never_inverted(qapp: QApplication, qtbot: QtBot) -> None:
    for palette in (LIGHT, DARK):
        from ui.look.palette import qt_palette

        qapp.setPalette(qt_palette(palette))
        code = QrCode("QR code", side=240)
        qtbot.addWidget(code)
        code.resize(240, 240)
        code.show_text("https://example.com/pay?token=abc")
        image = code.grab().toImage()
        step = 240 // (len(code.rows) + 2 * QUIET)
        margin = (240 - step * len(code.rows)) // 2
        assert margin >= QUIET * step
        assert image.pixelColor(2, 2).name() == "#ffffff"
        assert image.pixelColor(120, margin - 2).name() == "#ffffff"
        assert image.pixelColor(margin + step // 2, margin + step // 2).name() == "#000000"


def test_a_code_with_little_room_is_drawn_whole(qtbot: QtBot) -> None:
    code = QrCode("QR code", side=240)
    qtbot.addWidget(code)
    code.show_text("https://example.com/pay?token=abc")
    code.resize(240, 130)
    image = code.grab().toImage()
    step = 130 // (len(code.rows) + 2 * QUIET)
    margin = (130 - step * len(code.rows)) // 2
    left, foot = (240 - 130) // 2 + margin + step // 2, 130 - margin - step // 2 - 1
    assert image.pixelColor(left, foot).name() == "#000000"  # the corner of the third finder
    assert image.pixelColor(left, 128).name() == "#ffffff"
    assert code.minimumSizeHint().height() <= 130


def test_an_official_picture_is_shown_as_it_is(qapp: object) -> None:
    code = QrCode("code", 200)
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#ff5b24"/></svg>'
    assert code.show_picture(svg)
    assert code.is_official
    code.resize(200, 200)
    assert code.grab().toImage().pixelColor(100, 100).name() == "#ff5b24"
    assert code.minimumSizeHint().width() >= 100
    assert not code.show_picture(b"<html>")
    code.show_text("https://example.com")
    assert not code.is_official
    assert code.rows
