"""The timeline of an order, newest first: ours and the service's.

In one column; each line opens to its details.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from app.domain.codes import ANOMALIES
from app.domain.desk.views import Happening
from app.domain.money import Money, format_money
from app.domain.operation import Stage
from ui.look.formats import exact_moment, moment, show_tip
from ui.look.sizes import GAP, SMALL
from ui.look.texts import flow_word, happening_words, tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable
from ui.widgets.scrolls import ScrollCard

SERVICE = "Vipps MobilePay"


class TimeLine(ScrollCard):
    """A card of happenings.

    `details` opens and closes all of them at once; the mouse, each line by itself.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(tr("What happened"))
        self._look = look
        self._shown: Sequence[Happening] | None = None
        self._open = False
        self.lines: list[_Line] = []
        self.details = button(tr("Details"), self._on_details, "slim")
        self.details.setCheckable(True)
        head = QHBoxLayout()
        # The card has put it in by itself; here a button stands beside it.
        self.inside.removeWidget(self.title)
        head.addWidget(self.title, 1)
        head.addWidget(self.details)
        self.inside.insertLayout(0, head)

    def show_happenings(self, happenings: Sequence[Happening], now: datetime, total: Money) -> None:
        """Show `happenings`, newest first.

        An amount only where it is another one than the order's `total`.
        """
        if happenings == self._shown:
            return
        # The service's entry may come while somebody reads the one below it: what is open stays open.
        being_read = [each for each, line in zip(self._shown or (), self.lines, strict=False) if line.opened]
        self._shown = happenings
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        self.lines = [_Line(self._look, happening, now, total) for happening in happenings]
        for happening, line in zip(happenings, self.lines, strict=True):
            line.open_up(opened=self._open or happening in being_read)
            column.addWidget(line)
        if not happenings:
            column.addWidget(copyable(label(tr("Nothing yet."), "muted")))
        self.details.setVisible(bool(happenings))
        self.show_inside(column)

    def _on_details(self) -> None:
        self._open = self.details.isChecked()
        for line in self.lines:
            line.open_up(opened=self._open)


class _Line(QFrame):
    """What happened, to how much, when and who; opened, also all else that is known of it."""

    def __init__(self, look: Look, happening: Happening, now: datetime, total: Money) -> None:
        super().__init__()
        grid = QGridLayout(self)
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
        self.more = label("\n".join(detail_words(happening)), "small", wrap=True)
        self.more.setContentsMargins(GAP, 0, 0, SMALL)
        grid.addWidget(copyable(self.more), 2, 0, 1, 2)
        # The only sign that a line can be opened: a button in each would be louder than what happened.
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Texts that can be marked keep the mouse for themselves.
        for part in (self.words, self.when):
            part.installEventFilter(self)
        self.open_up(opened=False)

    @property
    def opened(self) -> bool:
        """Whether the details are shown."""
        return not self.more.isHidden()

    def open_up(self, *, opened: bool) -> None:
        """Show the details, or put them away."""
        self.more.setVisible(opened)

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

    def _turn(self) -> None:
        self.open_up(opened=not self.opened)


def who_words(happening: Happening) -> str:
    """Who did it: a name, the till, or the service.

    The till where there was no name.
    """
    return (happening.who or tr("this till")) if happening.ours else SERVICE


def detail_words(happening: Happening) -> list[str]:
    """What else is known of a step, a line each."""
    way = flow_word(happening.way) if happening.way is not None else ""
    rows = (
        (tr("Time"), exact_moment(happening.at)),
        (tr("Sent by"), " · ".join(part for part in (way, happening.to) if part)),
        (tr("Request"), happening.attempt),
        (tr("More"), happening.detail),
        (tr("PSP reference"), happening.psp_reference),
        (tr("Trace id"), happening.trace_id),
    )
    return [f"{name}: {text}" for name, text in rows if text]


def _shown(happening: Happening) -> str:
    """What is told beside a step of ours that went through, such as the reason or the parcel; trouble shows when opened."""
    settled = happening.ours and happening.stage is Stage.DONE
    return happening.detail if settled or happening.what in ANOMALIES else ""
