"""The list of what a search found, painted row by row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.search.hits import Span
from app.domain.standing import Standing
from ui.look.fonts import font
from ui.look.sizes import GAP, ROOM, SMALL, TINY
from ui.look.texts import standing_word
from ui.look.theme import Look
from ui.models.found import FOUND, FoundModel, FoundRow, section_words
from ui.models.rows import Index
from ui.widgets.badge import badge_size, paint_badge

ROW, HEADING = 52, 30
"""How high a row is, and what the heading of a section takes above its first."""
BADGE_FROM = 560
"""From this width on the states have the room of the longest one, and so begin below each other."""
VALUE_ROOM = 148
_ALIGN = Qt.AlignmentFlag


class FoundList(QListView):
    """Lies below a field, which keeps the keyboard.

    Emits `opened` with the row that was clicked.
    """

    opened = Signal(object)

    def __init__(self, look: Look, model: FoundModel, name: str) -> None:
        super().__init__()
        self._found = model
        self.setModel(model)
        self.setProperty("role", "found")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Painter(look, self))
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.opened.emit(model.rows[index.row()]))

    @property
    def chosen(self) -> FoundRow | None:
        """The row that Enter opens."""
        at = self.currentIndex().row()
        return self._found.rows[at] if 0 <= at < len(self._found.rows) else None

    def show_rows(self, rows: Sequence[FoundRow]) -> None:
        """Show `rows`, the first one chosen unless the chosen one is still there."""
        before = self.chosen
        # The type may have grown with the window since the last search.
        self.widest_state = max(badge_size(standing_word(standing)).width() for standing in Standing)
        self._found.set_rows(rows)
        kept = next((at for at, row in enumerate(rows) if before is not None and row.key == before.key), 0)
        self.choose(kept if before is not None and self._moved else 0)
        self.updateGeometry()

    _moved = False
    widest_state = 0

    def choose(self, at: int) -> None:
        """Choose a row, and bring it into sight."""
        if not self._found.rows:
            return
        index = self._found.index(max(0, min(at, len(self._found.rows) - 1)), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def step(self, by: int) -> None:
        """Choose the row so many further down, or up."""
        self._moved = True
        self.choose(self.currentIndex().row() + by)

    def begin(self) -> None:
        """A new search begins at its best row."""
        self._moved = False

    def content_height(self) -> int:
        """How high all rows are together."""
        return sum(self.height_of(at) for at in range(len(self._found.rows)))

    def height_of(self, at: int) -> int:
        """How high a row is, with the heading above it."""
        return ROW + (HEADING if self._found.begins(at) else 0)


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, found: FoundList) -> None:
        super().__init__(found)
        self._look, self._list = look, found

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | Index) -> QSize:
        return QSize(0, self._list.height_of(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Index) -> None:
        row: FoundRow = index.data(FOUND)
        area: QRect = QRect(option.rect)
        colours = self._look.palette
        painter.save()
        if area.height() > ROW:
            self._paint_heading(painter, area, row)
            area.setTop(area.bottom() + 1 - ROW)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.sunken))
            painter.fillRect(QRect(area.left(), area.top(), TINY, area.height()), QColor(colours.ink))
        self._paint_row(painter, area.adjusted(ROOM, 0, -ROOM, 0), row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, row: FoundRow) -> None:
        at = QRect(area.left() + ROOM, area.top(), area.width() - 2 * ROOM, HEADING)
        painter.setFont(font("small"))
        painter.setPen(QColor(self._look.palette.muted))
        painter.drawText(at, _ALIGN.AlignBottom | _ALIGN.AlignLeft, section_words(row.section))

    def _paint_row(self, painter: QPainter, area: QRect, row: FoundRow) -> None:
        colours, strong, small = self._look.palette, font("strong"), font("small")
        first, second = QRect(area), QRect(area)
        first.setHeight(area.height() // 2)
        second.setTop(first.bottom() + 1)
        value = max(
            QFontMetrics(strong).horizontalAdvance(row.value), QFontMetrics(small).horizontalAdvance(row.remark)
        )
        if value:
            at = first if row.remark else area
            edge = _ALIGN.AlignBottom if row.remark else _ALIGN.AlignVCenter
            painter.setFont(strong if row.remark or row.standing else small)
            painter.setPen(QColor(colours.ink if row.remark or row.standing else colours.muted))
            painter.drawText(at, _ALIGN.AlignRight | edge, row.value)
            painter.setFont(small)
            painter.setPen(QColor(colours.muted))
            painter.drawText(second, _ALIGN.AlignRight | _ALIGN.AlignTop, row.remark)
        room = area.width() - (max(value, VALUE_ROOM) if row.standing else value) - GAP
        if row.standing is not None:
            width = min(badge_size(row.state).width(), room // 2)
            column = max(width, self._list.widest_state) if area.width() >= BADGE_FROM else width
            left = area.left() + room - column
            paint_badge(painter, QRectF(left, area.top(), width, area.height()), self._look, row.standing, row.state)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            room = left - area.left() - GAP
        if not row.detail:
            self._write(
                painter, QRect(area.left(), area.top(), room, area.height()), _ALIGN.AlignVCenter, row, title=True
            )
            return
        upper = QRect(first.left(), first.top(), room, first.height())
        self._write(painter, upper, _ALIGN.AlignBottom, row, title=True)
        lower = QRect(second.left(), second.top(), room, second.height())
        self._write(painter, lower, _ALIGN.AlignTop, row, title=False)

    def _write(self, painter: QPainter, at: QRect, edge: Qt.AlignmentFlag, row: FoundRow, *, title: bool) -> None:
        """One line, its hits in bold on a tint."""
        colours = self._look.palette
        text, marks = (row.title, row.marks) if title else (row.detail, row.detail_marks)
        usual, bold = font("body" if title else "small"), QFont(font("strong" if title else "small"))
        bold.setWeight(QFont.Weight.DemiBold)
        ink = QColor(colours.ink if title else colours.muted)
        across = at.left()
        for piece, marked in _pieces(text, marks):
            letters = bold if marked else usual
            metrics = QFontMetrics(letters)
            left = at.right() - across
            if left < SMALL:
                break
            shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, left)
            width = metrics.horizontalAdvance(shown)
            box = QRect(across, at.top(), width + 1, at.height())
            painter.setFont(letters)
            if marked:
                line = metrics.boundingRect(box, int(edge | _ALIGN.AlignLeft), shown)
                painter.fillRect(line.adjusted(-1, 0, 1, 0), QColor(colours.waiting.fill))
            painter.setPen(QColor(colours.waiting.text) if marked else ink)
            painter.drawText(box, edge | _ALIGN.AlignLeft, shown)
            across += width
            if shown != piece:
                break


def _pieces(text: str, marks: Sequence[Span]) -> list[tuple[str, bool]]:
    pieces, at = [], 0
    for first, last in marks:
        pieces += [(text[at:first], False), (text[first:last], True)]
        at = last
    return [(piece, marked) for piece, marked in (*pieces, (text[at:], False)) if piece]
