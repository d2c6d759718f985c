"""Pictures are what their bytes say, measured before they are drawn, and never a drawing that could do something."""

import os
import struct
import threading
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageReader

from app.domain.problem import Invalid
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.program import tasks_of
from tests.support.inside.window import asking_for
from ui.look.pictures import ENDINGS, KEPT, LARGEST_FILE, shrink, small_pixmap

pytestmark = pytest.mark.usefixtures("qapp")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'


def drawn(width: int, height: int, kind: str, *, clear: bool = False) -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    image.fill(QColor(255, 128, 0, 100 if clear else 255))
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(written.data())


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says that it is so large."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.svg", "a", "a.exe"])
def test_a_picture_is_known_by_what_it_is(tmp_path: Path, kind: str, name: str) -> None:
    (tmp_path / name).write_bytes(drawn(2_000, 1_000, kind))
    made = QImage.fromData(shrink(str(tmp_path / name)))
    assert (made.width(), made.height()) == (KEPT, KEPT // 2)


def test_a_small_one_stays_and_a_clear_one_stays_clear(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(drawn(20, 10, "PNG", clear=True))
    made = shrink(str(tmp_path / "a.png"))
    assert made.startswith(b"\x89PNG")
    assert QImage.fromData(made).width() == 20


def test_a_line_of_dots_is_still_a_picture(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(drawn(4_000, 1, "PNG"))
    assert QImage.fromData(shrink(str(tmp_path / "a.png"))).height() == 1


NO_PICTURES = {
    "a drawing": SVG,
    "a drawing with a head": b"<?xml version='1.0'?>" + SVG,
    "a GIF": b"GIF89a" + bytes(40),
    "a BMP": drawn(9, 9, "BMP"),
    "a PPM": drawn(9, 9, "PPM"),
    "a PDF": b"%PDF-1.7\n",
    "a text": b"no picture",
    "nothing": b"",
    "half a PNG": drawn(900, 900, "PNG")[:40],
    "a PNG of nothing": bomb(10, 10),
    "a PNG of no size": bomb(0, 0),
    "a head and a drawing": b"\x89PNG\r\n\x1a\n" + SVG,
}


@pytest.mark.parametrize("what", NO_PICTURES)
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.svg"])
def test_what_is_no_picture(tmp_path: Path, what: str, name: str) -> None:
    (tmp_path / name).write_bytes(NO_PICTURES[what])
    with pytest.raises(Invalid) as refused:
        shrink(str(tmp_path / name))
    assert refused.value.code == "picture_unusable"
    assert small_pixmap(NO_PICTURES[what], 80).isNull()


@pytest.mark.parametrize(("width", "height"), [(8_190, 8_190), (100_000, 1_000), (2_000_000, 2_000_000)])
def test_a_picture_is_measured_before_it_is_drawn(
    tmp_path: Path, width: int, height: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QImageReader, "read", lambda self: pytest.fail("it was drawn"))
    (tmp_path / "a.png").write_bytes(bomb(width, height))
    with pytest.raises(Invalid) as refused:
        shrink(str(tmp_path / "a.png"))
    assert refused.value.code in ("picture_too_wide", "picture_unusable")
    assert small_pixmap(bomb(width, height), 80).isNull()


def test_one_from_a_restored_file_is_measured_as_well() -> None:
    assert small_pixmap(drawn(2_000, 2_000, "PNG"), 80).isNull()  # far larger than what we keep
    shown = small_pixmap(drawn(320, 160, "JPG"), 80)
    assert (shown.width(), shown.height()) == (80, 40)


def test_a_file_is_measured_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "a.png").open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(Invalid) as refused:
        shrink(str(tmp_path / "a.png"))
    assert refused.value.code == "picture_too_large"


@pytest.mark.parametrize("kind", ["folder", "pipe", "missing"])
def test_what_is_no_file(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "a.png"
    if kind == "folder":
        place.mkdir()
    if kind == "pipe":
        os.mkfifo(place)  # somebody who reads it waits for ever
    with pytest.raises(Invalid) as refused:
        shrink(str(place))
    assert refused.value.code == "picture_unusable"


def test_the_window_goes_on_meanwhile(counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture is read in another thread, and one that comes too late is not put into another product."""
    go, threads = threading.Event(), []

    def slow(file: str) -> bytes:
        threads.append(threading.current_thread())
        go.wait(10)
        return drawn(9, 9, "PNG")

    monkeypatch.setattr("ui.pages.catalogue.product_editing.shrink", slow)
    counter.do(lambda: at_once(counter.app.catalogue.apply(counter.app.catalogue.sample("NO"))))
    counter.do(counter.window.show_catalogue)
    editing = counter.window.parts.catalogue.editing
    counter.do(lambda: editing.open("hoodie"))
    counter.do(lambda: editing.form.picture.take_file("a.png"))
    counter.until(lambda: bool(threads), "it was not read")
    counter.do(lambda: editing.open("cake"))
    go.set()
    counter.until(lambda: not tasks_of(counter.app).get("picture"), "it never ended")
    assert editing.form.picture.remove.isHidden()
    assert threads[0] is not threading.main_thread()


def test_the_dialog_offers_what_the_message_names(counter: Counter) -> None:
    counter.do(counter.window.show_catalogue)
    field = counter.window.parts.catalogue.editing.form.picture
    counter.do(asking_for(field))
    assert field.dialog is not None
    (names,) = field.dialog.nameFilters()
    counter.do(field.dialog.reject)
    assert names.endswith("(*.png *.jpg *.jpeg)")
    assert ENDINGS == ("png", "jpg", "jpeg")
