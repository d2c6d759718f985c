"""A QR code on white paper with its quiet zone.

It is never inverted, also not in dark mode.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.shop.official_picture import is_plain_drawing

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

QUIET = 4
"""Modules of white around the code that a reader needs (ISO 18004)."""


OFFICIAL_LEAST = 120
"""Pixels of a side of an official picture, whose modules are not known."""
SMALLEST = 2
"""Pixels of a module that a camera still reads off a screen."""


class QrCode(QWidget):
    """Draws the code of a text as large as its modules fit whole.

    Where there is little room smaller, and never in part.
    """

    def __init__(self, name: str, side: int = 232) -> None:
        super().__init__()
        self._rows: tuple[bytes, ...] = ()
        self._picture: QSvgRenderer | None = None
        self._side = side
        self.setAccessibleName(name)
        # It may be squeezed below its size, for a small code is still read and half a code never is.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)

    def show_text(self, text: str) -> None:
        """Show the code of `text`; nothing for an empty one."""
        import segno  # only where a code is shown

        self._picture = None
        self._rows = tuple(bytes(row) for row in segno.make(text, micro=False).matrix) if text else ()
        self.update()

    def show_picture(self, picture: bytes) -> bool:
        """Show an official picture, an SVG, unaltered; whether it can be drawn."""
        from PySide6.QtSvg import QSvgRenderer

        # First looked at: what draws it would open the files that it names.
        renderer = QSvgRenderer(QByteArray(picture)) if is_plain_drawing(picture) else QSvgRenderer()
        if not renderer.isValid():
            return False
        # Never stretched: a code that is not square cannot be read.
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._rows, self._picture = (), renderer
        self.update()
        return True

    @property
    def is_official(self) -> bool:
        """Whether it shows a picture that the service drew."""
        return self._picture is not None

    def set_side(self, side: int) -> None:
        """Be `side` pixels wide and high."""
        self._side = side
        self.updateGeometry()
        self.update()

    @property
    def rows(self) -> tuple[bytes, ...]:
        """The modules, row by row: 1 is dark."""
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        # Below this it cannot be read, and a layout should rather scroll.
        least = SMALLEST * (len(self._rows) + 2 * QUIET) if self._picture is None else OFFICIAL_LEAST
        return QSize(least, least)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows and self._picture is None:
            return
        painter = QPainter(self)
        side = min(self.width(), self.height())
        painter.translate((self.width() - side) // 2, (self.height() - side) // 2)
        # White in dark mode, too: many cameras read no light code on dark ground.
        painter.fillRect(0, 0, side, side, Qt.GlobalColor.white)
        if self._picture is not None:
            self._picture.render(painter, QRectF(0, 0, side, side))
            painter.end()
            return
        modules = len(self._rows) + 2 * QUIET
        ratio = self.devicePixelRatioF()
        # Whole dots of the screen for each module: blurred edges are read badly by cheap cameras.
        step = int(side * ratio) // modules / ratio
        margin = (side - step * len(self._rows)) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#000000"))
        for down, row in enumerate(self._rows):
            for across, dark in enumerate(row):
                if dark:
                    painter.drawRect(QRectF(margin + across * step, margin + down * step, step, step))
        painter.end()
