"""What to say to a caller, and four things to know."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.words.desk.saying import SayingWords
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.sizes import GAP, SMALL, TINY
from ui.look.texts import tr
from ui.widgets.basics.buttons import HintButton
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable
from ui.widgets.scrolls import ScrollCard


class SayPanel(ScrollCard):
    """The five parts of a saying.

    The sentence is in the customer's language, the others are in that of the window. Emits `chosen` with a language that a
    person chose, and `copied` when the sentence is wanted.
    """

    chosen = Signal(str)
    copied = Signal()

    def __init__(self, keys: Shortcuts, languages: list[tuple[str, str]]) -> None:
        super().__init__(tr("What to say"))
        self.say = copyable(label(role="entry", wrap=True))
        self.money, self.happened, self.app, self.next = (copyable(label(wrap=True)) for _ in range(4))
        self.language = choice(tr("Language of the customer"), languages)
        # Only what a person chooses: the panel sets the language of each order itself.
        self.language.activated.connect(self._on_activated)
        self.copy = HintButton(tr("Copy"), self.copied.emit, Command.COPY_SAYING, keys)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addWidget(self.language)
        spoken = QFrame()
        spoken.setProperty("role", "spoken")
        inside = QVBoxLayout(spoken)
        inside.setContentsMargins(GAP, GAP, GAP, GAP)
        inside.addWidget(self.say)
        column.addWidget(spoken)
        column.addWidget(self.copy)
        for words, text in (
            (tr("Did money move?"), self.money),
            (tr("What happened"), self.happened),
            (tr("What the customer sees"), self.app),
            (tr("What to do next"), self.next),
        ):
            column.addSpacing(TINY)
            column.addWidget(_over(words))
            column.addWidget(text)
        self.show_inside(column)

    def show_saying(self, spoken: SayingWords, known: SayingWords, language: str) -> None:
        """Show what to say, `spoken` in `language`, and what is `known`."""
        self.say.setText(spoken.say)
        self.money.setText(known.money)
        self.happened.setText(known.happened)
        self.app.setText(known.app)
        self.next.setText(known.next)
        self.language.setCurrentIndex(self.language.findData(language))

    def _on_activated(self) -> None:
        self.chosen.emit(str(self.language.currentData()))


def _over(words: str) -> QLabel:
    return label(words, "small")
