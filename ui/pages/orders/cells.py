"""How some cells of the list of orders are drawn."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from app.domain.desk.lists import ALARMS, CAPTURE_SOON
from ui.look.theme import Look
from ui.models.orders import LEFT, LINES, VALUE
from ui.models.rows import Index
from ui.widgets.badge import paint_badge
from ui.widgets.drawn_cells import draw_limit, draw_two_lines
from ui.widgets.table import RowsTable

_HOUR = timedelta(hours=1)


def draw_badge(look: Look, table: RowsTable, painter: QPainter, at: QRect, index: Index) -> None:
    """The state of a row as a badge."""
    standing, words = index.data(VALUE), index.data(Qt.ItemDataRole.DisplayRole)
    # A row that is not read yet has none.
    if standing is not None:
        paint_badge(painter, QRectF(at), look, standing, words, table.letters("small"))


def draw_lines(look: Look, table: RowsTable, painter: QPainter, at: QRect, index: Index) -> None:
    """What a cell says in two lines."""
    draw_two_lines(look, table, painter, at, index.data(LINES))


def draw_when(look: Look, table: RowsTable, painter: QPainter, at: QRect, index: Index) -> None:
    """Draw when it was, or the hours left as a bar."""
    left = index.data(LEFT)
    if left is None:
        draw_lines(look, table, painter, at, index)
        return
    urgent = left < ALARMS[-1] // _HOUR
    ink = look.palette.failed.text if urgent else look.palette.waiting.text
    whole = CAPTURE_SOON // _HOUR
    share = 100 * min(max(left, 0), whole) // whole
    draw_limit(look, table, painter, at, index.data(Qt.ItemDataRole.DisplayRole), share, ink)
