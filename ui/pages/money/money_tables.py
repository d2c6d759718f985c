"""How the tables of the page *Money* are laid out and drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from ui.look.sizes import ICON_SMALL, ROW_HEIGHT, SMALL
from ui.look.theme import Look
from ui.models.money_rows import STANDING, FindingsModel, MoneyRowsModel
from ui.models.payout_lines import LINES, OPENED, PayoutLines
from ui.models.rows import Index
from ui.widgets.badge import paint_badge
from ui.widgets.drawn_cells import DrawnCell, draw_two_lines
from ui.widgets.table import RowsTable

LEAST_ROWS = 5 * ROW_HEIGHT
"""Pixels of a list with its heading and what is above it; where a page has no room for them, it is moved."""
MARK_ROOM = ICON_SMALL + 3 * SMALL


def money_table(model: PayoutLines | MoneyRowsModel | FindingsModel, name: str, wide: int) -> RowsTable:
    """A table whose column `wide` has what room is left.

    The others are as wide as what is in sight.
    """
    table = RowsTable(model, name)
    header = table.horizontalHeader()
    modes, fitting = QHeaderView.ResizeMode, [at for at in range(model.columnCount()) if at != wide]
    header.setSectionResizeMode(wide, modes.Stretch)
    # Days and findings take more room in one language than in another; of a million rows not all are looked through.
    header.setResizeContentsPrecision(0)

    def fit() -> None:
        for at in fitting:
            header.setSectionResizeMode(at, modes.ResizeToContents)

    fit()
    # Left to itself Qt keeps the widths of the rows that were in sight first, and cuts what is scrolled to.
    table.verticalScrollBar().valueChanged.connect(fit)
    return table


class RowsPart(QWidget):
    """A list with what is above it, as high as there is room for.

    Emits `opened` with the reference of an order. It asks for few rows, and says so whatever its width.
    """

    opened = Signal(str)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_ROWS)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LEAST_ROWS)

    def hasHeightForWidth(self) -> bool:
        return False


class RoomyCell(DrawnCell):
    """A cell that is drawn, with room beside its words for a mark."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(MARK_ROOM, 0)


def state_cell(look: Look, table: RowsTable) -> RoomyCell:
    """Draws the state of a movement as a badge: icon, word and colour."""

    def draw(painter: QPainter, at: QRect, index: Index) -> None:
        standing, words = index.data(STANDING), index.data(Qt.ItemDataRole.DisplayRole)
        if standing is not None and words:
            paint_badge(painter, QRectF(at), look, standing, words, table.letters("small"))

    return RoomyCell(table, draw)


def fold_cell(look: Look, table: RowsTable) -> RoomyCell:
    """Draws the name of a row behind its mark: open or folded.

    The parts of one are set in.
    """

    def draw(painter: QPainter, at: QRect, index: Index) -> None:
        opened = index.data(OPENED)
        inner = at.adjusted(ICON_SMALL + 2 * SMALL, 0, -SMALL, 0)
        if opened is not None:
            mark = look.pixmap("chevron-up" if opened else "chevron", look.palette.ink, ICON_SMALL)
            painter.drawPixmap(at.x(), at.center().y() - ICON_SMALL // 2 + 1, mark)
        letters = table.letters("body")
        painter.setFont(letters)
        painter.setPen(look.palette.ink if opened is not None else look.palette.muted)
        words = QFontMetrics(letters).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    return RoomyCell(table, draw)


def bank_cell(look: Look, table: RowsTable) -> DrawnCell:
    """Draws what the bank calls a payout below its day.

    Side by side there is no room for them.
    """

    def draw(painter: QPainter, at: QRect, index: Index) -> None:
        draw_two_lines(look, table, painter, at, index.data(LINES))

    return DrawnCell(table, draw)
