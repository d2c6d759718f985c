"""An unclear step beside the service's log, to be judged by a person."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout

from app.domain.engine.comparison import Comparison, Movement
from app.domain.money import Money, format_money
from app.domain.operation import Kind
from app.domain.problem import Invalid
from ui.look.formats import clock, moment
from ui.look.sizes import GAP, SMALL, TINY
from ui.look.texts import sentence, tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.one_line import OneLine
from ui.widgets.order.order_title import copyable
from ui.widgets.scrolls import ScrollCard
from ui.widgets.story.happening_line import SERVICE

TOP = Qt.AlignmentFlag.AlignTop
LONGEST_WORD = 14
"""Letters of a word that has room in half a panel."""


class ComparePanel(ScrollCard):
    """Ours at the left, the service's log at the right.

    Emits `judged` with the service's number of the movement that it was, empty for none, and the reason; and `renewed` when
    both sides are to be read again.
    """

    judged = Signal(str, str)
    renewed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Compare"))
        self._look = look
        self._settled_from: datetime | None = None
        self.said = copyable(label(role="small", wrap=True))
        self.reason = Field(tr("Why (kept in the action log)"))
        self.none = button(tr("It did not happen"), partial(self._judge, ""), "quiet")
        self.early = copyable(label(role="doubt", wrap=True))
        self.renew = button(tr("Read again"), self.renewed.emit, "quiet")
        self.choices: dict[str, QPushButton] = {}
        self.movements: list[str] = []
        self.show_reading()

    def show_reading(self) -> None:
        """Both sides are being read."""
        self._begin(tr("Reading the log at Vipps MobilePay…"))

    def show_trouble(self, words: str) -> None:
        """Say why there is nothing to compare."""
        self._begin(words, again=True)

    def show_comparison(self, found: Comparison, now: datetime) -> None:
        """Show both sides, with a button for each answer that is possible."""
        total = format_money(Money(found.total, found.operation.amount.currency), self._look.language)
        column = self._begin(_explained(found, total))
        self._settled_from = found.settled_from
        sides = QGridLayout()
        sides.setHorizontalSpacing(GAP)
        sides.setVerticalSpacing(SMALL)
        for at, words in enumerate((tr("Ours"), SERVICE)):
            sides.addWidget(copyable(label(words, "strong")), 0, at)
            sides.setColumnStretch(at, 1)
        sides.addWidget(self._ours(found, now), 1, 0, max(1, len(found.movements)), 1, TOP)
        for row, movement in enumerate(found.movements, 1):
            sides.addWidget(self._movement(found, movement, now), row, 1, TOP)
        if not found.movements:
            sides.addWidget(copyable(label(tr("No movement of this kind."), "small", wrap=True)), 1, 1, TOP)
        column.addLayout(sides)
        for part in (self.reason, self.none, self.early, self.renew):
            column.addWidget(part)
            part.show()
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Say until when it is too early for *It did not happen*."""
        if self._settled_from is None:
            return
        early = now < self._settled_from
        self.none.setEnabled(not early)
        words = tr("That it did not happen can be said from {time}: a try may still be under way.")
        self.early.setText(words.format(time=clock(self._settled_from, self._look.language)) if early else "")
        self.early.setVisible(early)

    def complain(self, words: str) -> None:
        """Say what is wrong with the judgement, at the reason."""
        self.reason.complain(words)

    def _begin(self, said: str, *, again: bool = False) -> QVBoxLayout:
        """An empty panel that says `said`; `again` offers to read once more."""
        # They are used again and must not go with what held them.
        for part in (self.said, self.reason, self.none, self.early, self.renew):
            part.setParent(None)
        self.choices, self.movements, self._settled_from = {}, [], None
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        self.said.setText(said)
        column.addWidget(self.said)
        if again:
            column.addWidget(self.renew)
        self.show_inside(column)
        for part in (self.said, self.renew) if again else (self.said,):
            part.show()
        return column

    def _ours(self, found: Comparison, now: datetime) -> QFrame:
        step = found.operation
        rows = (
            kind_word(step.kind),
            format_money(step.amount, self._look.language),
            " · ".join(part for part in (moment(step.recorded_at, now, self._look.language), step.who) if part),
            step.reason,
            step.key,
        )
        return _side(*rows)

    def _movement(self, found: Comparison, movement: Movement, now: datetime) -> QFrame:
        event = movement.event
        self.movements.append(standing_word(found, movement))
        side = _side(
            format_money(event.amount, self._look.language),
            moment(event.at, now, self._look.language),
            event.psp_reference,
            self.movements[-1],
        )
        if movement in found.candidates:
            choice = button(tr("It was this one"), partial(self._judge, event.psp_reference), "slim")
            # All these buttons are called alike; a screen reader has only this to tell them apart.
            choice.setAccessibleDescription(event.psp_reference)
            self.choices[event.psp_reference] = choice
            inside = side.layout()
            if inside is not None:
                inside.addWidget(choice)
        return side

    def _judge(self, psp_reference: str) -> None:
        if not self.reason.text.strip():
            self.reason.complain(sentence(Invalid("reason_missing"), self._look.language))
            self.reason.setFocus()
            return
        self.judged.emit(psp_reference, self.reason.text.strip())


def kind_word(kind: Kind) -> str:
    """What a step was to do."""
    return {Kind.CAPTURE: tr("Capture asked for"), Kind.REFUND: tr("Refund asked for")}.get(kind, kind)


def standing_word(found: Comparison, movement: Movement) -> str:
    """How a movement stands to the unclear step."""
    if movement.explained_by:
        return tr("Another step of ours")
    return tr("May be this step") if movement in found.candidates else tr("Made elsewhere")


def _explained(found: Comparison, total: str) -> str:
    if found.operation.kind is Kind.CAPTURE:
        words = tr("Vipps MobilePay says that {amount} is captured in all. Which of these movements was ours?")
    else:
        words = tr("Vipps MobilePay says that {amount} is refunded in all. Which of these movements was ours?")
    return words.format(amount=total)


def _side(*rows: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "spoken")
    column = QVBoxLayout(frame)
    column.setContentsMargins(GAP, SMALL, GAP, SMALL)
    column.setSpacing(TINY)
    shown = [row for row in rows if row]
    for at, row in enumerate(shown):
        column.addWidget(_row(row, "strong" if not at else "small"))
    return frame


def _row(text: str, role: str) -> QLabel:
    if " " in text or len(text) <= LONGEST_WORD:
        return copyable(label(text, role, wrap=True))
    # A number of the service or a key is one long word: cut off where there is no room, and copied whole.
    line = OneLine(role)
    line.show_text(text)
    return copyable(line)
