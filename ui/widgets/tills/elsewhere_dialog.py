"""A question about what happens at two places at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.input.commands import Command
from ui.look.sizes import GAP, SMALL, WIDE
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.tills.two_versions import TwoVersions

if TYPE_CHECKING:
    from ui.input.shortcuts import Shortcuts
    from ui.widgets.tills.version_words import TwoTexts

WIDTH = 760
HIGHEST_ROWS = 380


class ElsewhereQuestion(NamedTuple):
    """What is said, and the words of the buttons.

    `rows` are the two versions of one thing, where there are two; `theirs` stands above the other one. Without `take` there
    is no such button.
    """

    title: str
    explained: str
    keep: str
    take: str = ""
    rows: Sequence[TwoTexts] = ()
    theirs: str = ""
    leave: str = ""


def changed_question(title: str, name: str, rows: Sequence[TwoTexts], keep: str = "") -> ElsewhereQuestion:
    """The question about a thing `name` that was saved elsewhere meanwhile."""
    explained = tr("{name} was saved again after you opened it. Nothing of yours is lost.").format(name=name)
    return ElsewhereQuestion(title, explained, keep or tr("Keep mine"), tr("Take theirs"), rows, theirs=tr("Saved now"))


class ElsewhereDialog(QDialog):
    """Emits `kept` or `taken`, or nothing where a person goes on editing.

    Emits `help_wanted` with itself. Neither button is the main one: the program does not know which version is right.
    """

    kept = Signal()
    taken = Signal()
    help_wanted = Signal(object)

    def __init__(self, keys: Shortcuts, said: ElsewhereQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(said.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys.bind(self, Command.HELP, partial(self.help_wanted.emit, self))
        self.setFixedWidth(WIDTH)
        self.keep = button(said.keep, self._on_keep)
        self.take = button(said.take, self._on_take)
        self.go_on = button(said.leave or tr("Go on editing"), self.reject, "quiet")
        # First of all the keyboard comes back; what is answered may lead on.
        self.finished.connect(lambda _result: parent.window().activateWindow())
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(label(said.title, "title", wrap=True))
        column.addWidget(label(said.explained, wrap=True))
        if said.rows:
            self.versions = TwoVersions(said.rows, tr("Yours"), said.theirs)
            self._scroll = scrolling(self.versions)
            column.addLayout(in_margin(self._scroll), 1)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addWidget(self.go_on)
        foot.addStretch(1)
        self.take.setVisible(bool(said.take))
        foot.addWidget(self.take)
        foot.addWidget(self.keep)
        column.addLayout(foot)
        self._has_rows = bool(said.rows)
        # The answer that changes nothing has the keyboard.
        self.go_on.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        inner = WIDTH - 2 * WIDE
        if self._has_rows:
            layout = self.versions.layout()
            needed = layout.totalHeightForWidth(inner) if layout is not None else 0
            self._scroll.setFixedHeight(min(needed, HIGHEST_ROWS))
        column = self.layout()
        if column is not None:
            self.setFixedHeight(column.totalHeightForWidth(WIDTH))

    def _on_keep(self) -> None:
        self.accept()
        self.kept.emit()

    def _on_take(self) -> None:
        self.accept()
        self.taken.emit()
