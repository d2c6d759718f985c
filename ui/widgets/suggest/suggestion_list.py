"""The list that lies over the page with what may be meant.

`suggestions` makes it when there is something to show.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHideEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.look.fonts import font
from ui.look.sizes import GAP, ROW_HEIGHT, SMALL, TINY
from ui.look.theme import Look
from ui.widgets.suggest.suggestion import Suggestion

_DETAIL, _VALUE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_NARROWEST = 272
"""Pixels, enough for a name and a number."""


class SuggestionList(QListWidget):
    """Lies right below its field, which keeps the keyboard.

    Emits `taken` with the key of the row that was chosen.
    """

    taken = Signal(str)

    def __init__(self, look: Look, field: QLineEdit, name: str) -> None:
        super().__init__(field)
        self._field = field
        self.setProperty("role", "suggestions")
        self.setAccessibleName(name)
        # The field keeps the keyboard while rows are chosen: typing goes on, and a scan is not lost.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Row(look, self))
        # Or Qt would measure each row again with every key that is typed.
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._take)
        self.hide()

    def show_rows(self, rows: Sequence[Suggestion], *, first: bool) -> None:
        """Show `rows`, the `first` one chosen already if asked; none hides the list."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title)
            item.setData(Qt.ItemDataRole.UserRole, row.key)
            item.setData(_DETAIL, row.detail)
            item.setData(_VALUE, row.value)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (row.title, row.detail, row.value)))
            )
            self.addItem(item)
        self.setCurrentRow(0 if first and rows else -1)
        # The answer may come after the keyboard has left, and must not cover what is typed next.
        if rows and self._field.hasFocus():
            self._place()
            self.show()
            self.raise_()
        else:
            self.hide()

    @property
    def chosen(self) -> str:
        """The key of the chosen row of a list that is shown, or nothing."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None and not self.isHidden() else ""

    def step(self, by: int) -> None:
        """Choose the next row, the last one being the end, or the one before.

        Above the first none is chosen.
        """
        self.setCurrentRow(min(self.currentRow() + by, self.count() - 1) if self.currentRow() + by >= 0 else -1)

    def take_chosen(self) -> bool:
        """Take the chosen row; False where there is none."""
        item = self.currentItem()
        if item is None or self.isHidden():
            return False
        self._take(item)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        for each in self._around():
            each.installEventFilter(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        for each in self._around():
            each.removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and not self.isHidden():
            self._place()  # a notice above the page moves the field, and so does a window that becomes smaller
        return super().eventFilter(watched, event)

    def _around(self) -> list[QWidget]:
        """The field, and all that it lies in within the window."""
        found: list[QWidget] = []
        step: QWidget | None = self._field
        while step is not None and not step.isWindow():
            found.append(step)
            step = step.parentWidget()
        return found

    def _take(self, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        self.hide()
        self.taken.emit(key)

    def _place(self) -> None:
        """Lie in the window, above everything, as wide as the field and as high as the rows that have room."""
        window = self._field.window()
        # Its field may lie in a scrolled area, which would cut it off; a window of its own would take the keyboard on some
        # desktops.
        if self.parentWidget() is not window:
            self.setParent(window)
        width = max(self._field.width(), _NARROWEST)
        at = self._field.mapTo(window, QPoint(self._field.width() - width, self._field.height() + 2))
        # Rows are never cut in half.
        room = max(ROW_HEIGHT, window.height() - at.y() - SMALL)
        rows = min(self.count(), room // ROW_HEIGHT)
        self.setGeometry(QRect(at, QSize(width, rows * ROW_HEIGHT + 2 * self.frameWidth() + 2)))


class _Row(QStyledItemDelegate):
    """Paints the title, behind it the detail, and the value at the right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = self._look.palette
        area: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(palette.sunken))
            painter.fillRect(QRect(area.topLeft(), QSize(TINY, area.height())), QColor(palette.ink))
        inside = area.adjusted(GAP, 0, -GAP, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        value, detail = str(index.data(_VALUE) or ""), str(index.data(_DETAIL) or "")
        painter.setFont(font("strong"))
        painter.setPen(QColor(palette.ink))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | middle, value)
        strong, small = QFontMetrics(font("strong")), QFontMetrics(font("small"))
        room = inside.width() - (strong.horizontalAdvance(value) + GAP if value else 0)
        title = strong.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | middle, title)
        # The detail has what the title leaves, and is left out where that is no word.
        used = strong.horizontalAdvance(title) + GAP
        if detail and room - used > 2 * GAP:
            painter.setFont(font("small"))
            painter.setPen(QColor(palette.muted))
            shown = small.elidedText(detail, Qt.TextElideMode.ElideRight, room - used)
            painter.drawText(inside.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | middle, shown)
