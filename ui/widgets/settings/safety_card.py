"""The card *Safety*: copies, action log, and lessons of the service."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal

from ui.look.formats import moment
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label
from ui.widgets.one_line import OneLine


class SafetyCard(Card):
    """Emits `copy_wanted`, `check_wanted`, `forget_wanted` and `push_wanted`.

    It shows what it is told; the page does the work.
    """

    copy_wanted = Signal()
    check_wanted = Signal()
    forget_wanted = Signal()
    push_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Safety"))
        self.newest = label(wrap=True)
        # A path is long and has no blanks; wrapped it would widen the card.
        self.place = OneLine("small")
        self.copy = button(tr("Back up now"), self.copy_wanted.emit)
        self.check = button(tr("Check the action log"), self.check_wanted.emit)
        self.lesson = label(wrap=True)
        self.forget = button(tr("Try parts again"), self.forget_wanted.emit)
        self.no_push = label(wrap=True)
        self.push = button(tr("Try pushes again"), self.push_wanted.emit)
        self.inside.addWidget(self.newest)
        self.inside.addWidget(self.place)
        lessons = (self.lesson, self.no_push)
        for each in (self.copy, self.check, self.lesson, self.forget, self.no_push, self.push):
            self.inside.addWidget(each, 0, Qt.AlignmentFlag(0) if each in lessons else Qt.AlignmentFlag.AlignLeft)

    def show_newest(self, at: datetime | None, place: str, language: str, now: datetime) -> None:
        """Show when the newest copy was made and where it lies."""
        if at is None:
            self.newest.setText(tr("There is no backup yet."))
        else:
            self.newest.setText(tr("Newest backup: {when}").format(when=moment(at, now, language)))
        self.place.show_text(place)
        self.place.setVisible(bool(place))

    def show_busy(self, busy: bool) -> None:
        """Show that a copy is being made."""
        self.copy.setEnabled(not busy)
        self.copy.setText(tr("Backing up…") if busy else tr("Back up now"))

    def show_checked(self, percent: int | None) -> None:
        """Show the progress of the log's check, and offer to stop.

        Nothing while there is none.
        """
        if percent is None:
            self.check.setText(tr("Check the action log"))
        else:
            self.check.setText(tr("Checking: {percent} % · Stop").format(percent=percent))

    def show_lessons(self, parts: str, pushes: str) -> None:
        """Show the lessons about the sales unit, each with a retry.

        About part captures and about pushes to a phone; nothing hides it.
        """
        for lesson, again, text in ((self.lesson, self.forget, parts), (self.no_push, self.push, pushes)):
            lesson.setText(text)
            lesson.setVisible(bool(text))
            again.setVisible(bool(text))
