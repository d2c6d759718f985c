"""The badge that says where an order stands: icon, word and colour together."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.domain.standing import Standing
from ui.look.fonts import font
from ui.look.formats import show_tip
from ui.look.sizes import ICON_SMALL, SMALL
from ui.look.texts import standing_word
from ui.look.theme import Look

# The padding is all that is beside the words and the icon: 10 before it, 6 between, and 14 at the round end.
ICON, HEIGHT, PADDING = ICON_SMALL, 26, 30


def badge_size(text: str, letters: QFont | None = None) -> QSize:
    """The size of a badge with `text`, in small letters by default."""
    return QSize(QFontMetrics(letters or font("small")).horizontalAdvance(text) + ICON + PADDING, HEIGHT)


def paint_badge(
    painter: QPainter, at: QRectF, look: Look, standing: Standing, text: str, letters: QFont | None = None
) -> None:
    """Draw a badge at the left of `at`, centred in its height."""
    colours, icon = look.state(standing)
    letters = letters or font("small")
    size = badge_size(text, letters)
    # Never wider than its place: in a narrow column the words end in dots, and the round end stays.
    box = QRectF(at.left(), at.center().y() - size.height() / 2, min(size.width(), at.width()), size.height())
    # A delegate paints many cells with one painter and sets it back afterwards.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.fill))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    drawn = look.pixmap(icon, colours.text, ICON)
    painter.drawPixmap(int(box.left()) + SMALL + 2, int(box.center().y() - ICON / 2) + 1, drawn)
    painter.setFont(letters)
    painter.setPen(QColor(colours.text))
    words = box.adjusted(ICON + 2 * SMALL, 0, -SMALL, 0)
    # One pixel more than measured: widths are rounded down, and the last letter would become dots.
    shown = QFontMetrics(letters).elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Badge(QLabel):
    """A badge of its own on a page.

    `suffix` goes on after the word, as in *Reserved until 21 May*.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._standing = Standing.DRAFT
        self.setTextFormat(Qt.TextFormat.PlainText)
        # As wide as its words: a badge that is stretched looks like a bar.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_standing(self, standing: Standing, suffix: str = "", *, word: str = "") -> None:
        """Show a state; by another `word` than its own where one says more."""
        self._show(standing, f"{word or standing_word(standing)} {suffix}".strip())

    def show_minutes(self, standing: Standing, text: str) -> None:
        """Show a state's icon and colour, with the time left as its word."""
        self._show(standing, text)

    def _show(self, standing: Standing, text: str) -> None:
        self._standing = standing
        self.setText(text)
        show_tip(self, text if badge_size(text).width() > self.maximumWidth() else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return badge_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._look, self._standing, self.text())
        painter.end()
