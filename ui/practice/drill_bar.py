"""The running drill, on top of every page.

What to do, what to look out for, and how far it has come.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.sizes import GAP, ICON_SMALL, ROOM, SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import clear
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce


class DrillBar(QFrame):
    """Emits `stopped` at its end, and `next_wanted` for the next drill.

    It ends when a person has had enough of it, or has passed it.
    """

    stopped = Signal()
    next_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "drill")
        self.title = label(role="strong")
        self.act = label(wrap=True)
        self.notice = label(role="small", wrap=True)
        self._goals = QVBoxLayout()
        self._goals.setSpacing(TINY)
        self.next = button(tr("Next drill"), self.next_wanted.emit, by_enter=True)
        self.stop = button("", self.stopped.emit, "quiet", by_enter=True)
        words = QVBoxLayout()
        words.setSpacing(TINY)
        for widget in (self.title, self.act, self.notice):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM + SMALL, GAP, ROOM + SMALL, GAP)
        row.setSpacing(ROOM)
        row.addLayout(words, 3)
        row.addLayout(self._goals, 2)
        row.addWidget(self.next)
        row.addWidget(self.stop)
        self.hide()

    def show_drill(
        self, title: str, act: str, notice: str, goals: list[tuple[str, bool]], *, passed: bool, more: bool
    ) -> None:
        """Show a drill.

        `goals` are what has to be so at the end, and whether it is. `more` of them are still to do.
        """
        self.next.setVisible(passed and more)
        self.title.setText(
            tr("Passed: {title}").format(title=title) if passed else tr("Drill: {title}").format(title=title)
        )
        self.notice.setText(notice)
        self._show(act, goals, tr("Stop the drill"), passed=passed)

    def show_tour(self, act: str, goals: list[tuple[str, bool]], *, passed: bool) -> None:
        """Show the tour in the same way."""
        self.next.hide()
        self.title.setText(tr("Your first sale"))
        self.notice.setText(tr("No real money moves. The tour can be taken again from the settings."))
        self._show(act, goals, tr("Leave the tour"), passed=passed)

    def _show(self, act: str, goals: list[tuple[str, bool]], stop: str, *, passed: bool) -> None:
        sentence = tr("Well done.") if passed else act
        # Read aloud once, and not with each of the readings that change nothing.
        if sentence != self.act.text():
            self.act.setText(sentence)
            announce(self, sentence)
        self.stop.setText(tr("Finish") if passed else stop)
        clear(self._goals)
        for text, reached in goals:
            self._goals.addWidget(self._build_goal(text, reached))
        self.show()

    def _build_goal(self, text: str, reached: bool) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        colours = self._look.palette.captured if reached else self._look.palette.draft
        # The sign is for eyes; below, the same is said in words.
        sign = label()
        sign.setPixmap(self._look.pixmap("check" if reached else "to_do", colours.text, ICON_SMALL))
        row.addWidget(sign)
        words = label(text, "small", wrap=True)
        words.setAccessibleName(
            tr("{goal}: reached").format(goal=text) if reached else tr("{goal}: not yet").format(goal=text)
        )
        row.addWidget(words, 1)
        return box
