"""One line of an order's story, which opens to its details."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from app.domain.codes import ANOMALIES
from app.domain.desk.views import Happening
from app.domain.money import Money, format_money
from app.domain.operation import Stage
from app.later import Later
from ui.look.formats import exact_moment, moment, show_tip
from ui.look.sizes import GAP, SMALL
from ui.look.texts import flow_word, happening_words, tr, trouble_words
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable
from ui.widgets.ring import Ring

SERVICE = "Vipps MobilePay"
_STEPS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
"""Where each key leads among the lines."""


class HappeningLine(QFrame):
    """What happened, to how much, when and who.

    Opened, it shows all else that is known of it. Emits `copied` with a trace id that a person wants, and `left` with `up`,
    `down`, `first` or `last` when the keyboard is to go to another line.
    """

    copied = Signal(str)
    left = Signal(str)

    def __init__(self, look: Look, happening: Happening, now: datetime, total: Money) -> None:
        super().__init__()
        self._happening, self._language = happening, look.language
        self._ring: Ring | None = None
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self.words = label(happening_words(happening), "body" if happening.ours else "strong", wrap=True)
        grid.addWidget(copyable(self.words), 0, 0)
        if happening.amount is not None and happening.amount != total:
            amount = label(format_money(happening.amount, look.language), align=Qt.AlignmentFlag.AlignRight)
            grid.addWidget(copyable(amount), 0, 1)
        parts = (moment(happening.at, now, look.language), who_words(happening), happening.attempt, _shown(happening))
        self.when = label(" · ".join(part for part in parts if part), "small", wrap=True)
        show_tip(self.when, exact_moment(happening.at))
        grid.addWidget(copyable(self.when), 1, 0, 1, 2)
        self.setAccessibleName(f"{self.words.text()}, {self.when.text()}")
        # The only sign that a line can be opened: a button in each would be louder than what happened.
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Of all lines Tab stops at one; the arrow keys lead on from there.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        # Texts that can be marked keep the mouse for themselves.
        for part in (self.words, self.when):
            part.installEventFilter(self)

    @Later
    def more(self) -> QLabel:
        """All else that is known of it; most lines are never opened."""
        more = label("\n".join(detail_words(self._happening, self._language)), "small", wrap=True)
        more.setContentsMargins(GAP, 0, 0, SMALL)
        more.hide()
        self._grid.addWidget(copyable(more), 2, 0, 1, 2)
        return more

    @Later
    def copy(self) -> QPushButton:
        """Copies the trace id, which the service's support asks for."""
        copy = button(tr("Copy trace id"), lambda: self.copied.emit(self._happening.trace_id), "slim")
        copy.hide()
        self._grid.addWidget(copy, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        return copy

    @property
    def opened(self) -> bool:
        """Whether the details are shown."""
        more = HappeningLine.more.made(self)
        return more is not None and not more.isHidden()

    def open_up(self, *, opened: bool) -> None:
        """Show the details, or put them away."""
        if opened or self.opened:
            self.more.setVisible(opened)
            if self._happening.trace_id:
                self.copy.setVisible(opened)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on words opens the line, too, unless it marked some of them."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QLabel):
            released = event.type() is QEvent.Type.MouseButtonRelease
            if released and event.button() is Qt.MouseButton.LeftButton and not watched.hasSelectedText():
                self._turn()
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._turn()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.left.emit(_STEPS[key])
        elif key is Qt.Key.Key_Space:
            self._turn()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.open_up(opened=key is Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # By the mouse a line is opened, and only the keyboard has to be found.
        if self._ring is None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._ring = Ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._ring is not None:
            self._ring.leave()
            self._ring = None

    def _turn(self) -> None:
        self.open_up(opened=not self.opened)


def who_words(happening: Happening) -> str:
    """Who did it: a name, the till, or the service.

    The till where there was no name.
    """
    return (happening.who or tr("this till")) if happening.ours else SERVICE


def detail_words(happening: Happening, language: str) -> list[str]:
    """What else is known of a step, a line each; its trouble first."""
    way = flow_word(happening.way) if happening.way is not None else ""
    rows = (
        (tr("Time"), exact_moment(happening.at)),
        (tr("Sent by"), " · ".join(part for part in (way, happening.to) if part)),
        (tr("Request"), happening.attempt),
        (tr("More"), happening.detail),
        (tr("PSP reference"), happening.psp_reference),
        (tr("Idempotency key"), happening.key),
        (tr("Trace id"), happening.trace_id),
    )
    trouble = trouble_words(happening, language)
    return [*([trouble] if trouble else []), *(f"{name}: {text}" for name, text in rows if text)]


def _shown(happening: Happening) -> str:
    """What is told beside a step of ours that went through, such as the reason or the parcel; trouble shows when opened."""
    settled = happening.ours and happening.stage is Stage.DONE
    return happening.detail if settled or happening.what in ANOMALIES else ""
