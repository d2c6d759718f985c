"""Pictures from outside: PNG and JPEG, measured before they are drawn.

They are known by what they are; nothing else is read. A file's name says nothing. A drawing, such as SVG, is a program: it
may never end, and it opens other files.
"""

from __future__ import annotations

import os
import stat

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from app.domain.problem import Invalid

KINDS = {"png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff"}
"""The kinds that are read, each with its first bytes."""
ENDINGS = ("png", "jpg", "jpeg")
LARGEST_FILE = 32 * 1024 * 1024
"""Bytes of a file that is chosen; a camera's largest are half as long."""
MOST_DOTS = 50_000_000
"""Dots of a picture that is chosen: a camera's. It is drawn in the background and made small."""
MOST_SHOWN = 2_000_000
"""Dots of a picture that is kept and drawn while somebody looks; ours have a twentieth of that."""
KEPT = 320
"""Pixels on the longer side of a picture that is kept."""


def shrink(file: str) -> bytes:
    """The picture in `file` as a small PNG or JPEG.

    It takes its time: call it in a thread. Raises `Invalid`: `picture_unusable`, `picture_too_large`, `picture_too_wide`.
    """
    image = _decode(_read(file), KEPT, MOST_DOTS)
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # JPEG knows no transparency and would make it black.
    clear = image.hasAlphaChannel()
    image.save(buffer, "PNG" if clear else "JPG", -1 if clear else 85)  # type: ignore[call-overload]
    return bytes(written.data())


def small_pixmap(picture: bytes, side: int) -> QPixmap:
    """A picture that is kept, at most `side` pixels long.

    None when it is none, or far larger than we keep any.
    """
    try:
        return QPixmap.fromImage(_decode(picture, side, MOST_SHOWN))
    except Invalid:
        return QPixmap()


def _read(file: str) -> bytes:
    """The content of a plain file, unless it is too long; a pipe would never end."""
    try:
        # Without blocking: to open a pipe waits for whoever writes into it.
        number = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(number, "rb") as opened:
            if not stat.S_ISREG(os.fstat(number).st_mode):
                raise Invalid("picture_unusable", field="picture")
            # One byte more than allowed tells a file that is too long, however long it is.
            content = opened.read(LARGEST_FILE + 1)
    except OSError as failure:
        raise Invalid("picture_unusable", field="picture") from failure
    if len(content) > LARGEST_FILE:
        raise Invalid("picture_too_large", field="picture", kilobytes=LARGEST_FILE // 1024)
    return content


def _decode(picture: bytes, side: int, most: int) -> QImage:
    kind = next((name for name, first in KINDS.items() if picture.startswith(first)), "")
    if not kind:
        raise Invalid("picture_unusable", field="picture")
    buffer = QBuffer()
    buffer.setData(QByteArray(picture))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    # Only the kind that its first bytes name: Qt would try every plug-in that is installed, SVG among them.
    reader.setAutoDetectImageFormat(False)
    # A phone's camera writes how it was held beside the picture, and not into it.
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty():
        raise Invalid("picture_unusable", field="picture")
    # Before it is decoded: a few kilobytes may say that they are a picture of gigabytes.
    if size.width() * size.height() > most:
        raise Invalid("picture_too_wide", field="picture", millions=most // 1_000_000)
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image: QImage = reader.read()
    if image.isNull():
        raise Invalid("picture_unusable", field="picture")
    return image
