"""The timeline of an order, newest first: ours and the service's.

In one column; each line opens to its details.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.desk.views import Happening
from app.domain.money import Money
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable
from ui.widgets.scrolls import ScrollCard
from ui.widgets.story.happening_line import HappeningLine


class TimeLine(ScrollCard):
    """A card of happenings.

    `details` opens and closes all of them at once; the mouse or the keyboard, each line by itself. Emits `copied` with a
    trace id that a person wants.
    """

    copied = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("What happened"))
        self._look = look
        self._shown: Sequence[Happening] | None = None
        self._open = False
        self.lines: list[HappeningLine] = []
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
        pairs = list(zip(self._shown or (), self.lines, strict=False))
        being_read = [each for each, line in pairs if line.opened]
        chosen = next((each for each, line in pairs if line.hasFocus()), None)
        self._shown = happenings
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        self.lines = [self._line(at, happening, now, total) for at, happening in enumerate(happenings)]
        for happening, line in zip(happenings, self.lines, strict=True):
            line.open_up(opened=self._open or happening in being_read)
            column.addWidget(line)
        if not happenings:
            column.addWidget(copyable(label(tr("Nothing yet."), "muted")))
        self.details.setVisible(bool(happenings))
        self.show_inside(column)
        if self.lines:
            self._stop_at(happenings.index(chosen) if chosen in happenings else 0)
        if chosen in happenings:
            self.lines[happenings.index(chosen)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, at: int, happening: Happening, now: datetime, total: Money) -> HappeningLine:
        line = HappeningLine(self._look, happening, now, total)
        line.copied.connect(self.copied)
        line.left.connect(partial(self._on_left, at))
        return line

    def _on_details(self) -> None:
        self._open = self.details.isChecked()
        for line in self.lines:
            line.open_up(opened=self._open)

    def _on_left(self, at: int, way: str) -> None:
        last = len(self.lines) - 1
        to = {"up": max(at - 1, 0), "down": min(at + 1, last), "first": 0, "last": last}[way]
        self._stop_at(to)
        self.lines[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_at(self, at: int) -> None:
        """Let Tab stop at one line: the order has many, and what can be pressed comes after them."""
        for place, line in enumerate(self.lines):
            stops = place == at
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
