"""Scroll areas whose content ends at one edge, with a scroll bar or without."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QScrollBar, QWidget

from ui.look.sizes import BAR_WIDTH, GAP, ROOM
from ui.widgets.basics.cards import Card


class _QuietBar(QScrollBar):
    """A scroll bar that is drawn only where there is something to scroll."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setEnabled(False)

    def sliderChange(self, change: QScrollBar.SliderChange) -> None:
        super().sliderChange(change)
        if change is QScrollBar.SliderChange.SliderRangeChange:
            self.setEnabled(self.maximum() > 0)


def scrolling(inside: QLayout | QWidget | None = None) -> QScrollArea:
    """A scroll area for up and down only, skipped by Tab.

    Its bar has its room whether there is one or not, so that what it holds ends at one edge; see `in_margin`.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # A bar that comes and goes changes the width, and by that the height of what wraps, and may come and go for ever.
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setVerticalScrollBar(_QuietBar())
    if isinstance(inside, QLayout):
        inner = QWidget()
        inner.setLayout(inside)
        area.setWidget(inner)
    elif inside is not None:
        area.setWidget(inside)
    return area


class _InMargin(QHBoxLayout):
    """A row that reaches into the margin at its right, by the width of a scroll bar."""

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect.adjusted(0, 0, BAR_WIDTH, 0))

    def sizeHint(self) -> QSize:
        # The part in the margin is given back, or the page would ask for the width of a bar that it does not have.
        return super().sizeHint() - QSize(BAR_WIDTH, 0)

    def minimumSize(self) -> QSize:
        return super().minimumSize() - QSize(BAR_WIDTH, 0)

    def maximumSize(self) -> QSize:
        return super().maximumSize() - QSize(BAR_WIDTH, 0)


def in_margin(scroll: QWidget) -> QHBoxLayout:
    """Put a scroll area's bar into the margin beside it.

    What it holds ends where everything else does.
    """
    row = _InMargin()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(scroll, 1)
    return row


class ScrollCard(Card):
    """A card that ends with its content.

    Where there is too little room for that, the content scrolls. Lay it out at the top of its place: it takes no more
    height than it needs.
    """

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._scroll = scrolling()
        self._scroll.setMinimumHeight(1)  # its own least height may be more than a short content has
        self._content = 0
        self.inside.setContentsMargins(ROOM, GAP, ROOM, GAP)
        self.inside.addLayout(in_margin(self._scroll), 1)

    def show_inside(self, inside: QLayout) -> None:
        """Show this in place of what was there."""
        inside.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setLayout(inside)
        # A scroll area does not ask its own layout anew when what it holds grows.
        inner.installEventFilter(self)
        self._scroll.setWidget(inner)
        self._fit()

    def sizeHint(self) -> QSize:
        margins, above = self.inside.contentsMargins(), 0
        width = self.width() - margins.left() - margins.right()
        for at in range(self.inside.count() - 1):  # the content comes last
            item = self.inside.itemAt(at)
            if item is not None:
                # What wraps needs as many lines as the width makes of it.
                wraps = item.hasHeightForWidth() and width > 0
                height = item.heightForWidth(width) if wraps else item.sizeHint().height()
                above += height + self.inside.spacing()
        return QSize(super().sizeHint().width(), margins.top() + above + self._content + margins.bottom() + 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take in how high the content is at this width."""
        inner = self._scroll.widget()
        layout = inner.layout() if inner is not None else None
        if layout is None:
            return
        wide = self._scroll.viewport().width()
        # Words wrap, so how high it is depends on how wide it is.
        content = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        self._content = content
        needed = self.sizeHint().height()
        if needed != self.maximumHeight():
            # A greatest height and no fixed one: in a low window the card still becomes lower, and scrolls.
            self.setMaximumHeight(needed)
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()  # with larger letters the title needs more
