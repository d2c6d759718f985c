"""The card *One customer*: shows what is kept, hands it out, or erases it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable


class PersonCard(Card):
    """Emits `asked` for what is kept, `save_wanted` and `erase_wanted`.

    All are about the number in the field. To erase is asked about in the card itself.
    """

    asked = Signal()
    save_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("One customer"))
        words = tr("A customer may ask what you keep of them, and have it erased. The phone number finds them.")
        self.number = Field(tr("Phone number of the customer"))
        self.number.edit.textEdited.connect(self.begin_anew)
        self.number.edit.returnPressed.connect(self.asked)
        self.look_up = button(tr("Show what is kept"), self.asked.emit, by_enter=True)
        self.lines = copyable(label(wrap=True))
        self.save = button(tr("Save all of it…"), self.save_wanted.emit, by_enter=True)
        self.erase = button(tr("Erase this customer…"), self._ask)
        self.question = label(tr("Erase this customer for good? It cannot be undone."), "strong", wrap=True)
        self.back = button(tr("Back"), self._step_back, "quiet", by_enter=True)
        self.sure = button(tr("Erase for good"), self._on_sure)
        self.inside.addWidget(label(words, "small", wrap=True))
        self.inside.addWidget(self.number)
        self.inside.addLayout(_row(self.look_up))
        self.inside.addWidget(self.lines)
        self.inside.addLayout(_row(self.save, self.erase))
        self.inside.addWidget(self.question)
        self.inside.addLayout(_row(self.back, self.sure))
        self.begin_anew()

    @property
    def typed(self) -> str:
        """What stands in the field of the number."""
        return self.number.text

    def show_lines(self, lines: Sequence[str], *, known: bool, erasable: bool) -> None:
        """Show what is kept or was done; what can be done next, too."""
        self._step_back()
        self.lines.setText("\n".join(f"• {line}" for line in lines) if len(lines) > 2 else "\n".join(lines))
        self.lines.setVisible(bool(lines))
        self.save.setVisible(known)
        self.erase.setVisible(known)
        self.erase.setEnabled(erasable)
        self.number.complain("")

    def show_done(self, lines: Sequence[str]) -> None:
        """Show what was done."""
        self.show_lines(lines, known=False, erasable=False)
        self.look_up.setEnabled(True)

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the number, or why nothing was done."""
        self.begin_anew()
        self.number.complain(sentence)

    def show_busy(self) -> None:
        """Say that it is being erased; nothing can be pressed meanwhile."""
        self.show_lines(
            [tr("The customer is being erased, and the backups are written anew …")], known=False, erasable=False
        )
        self.look_up.setEnabled(False)

    def begin_anew(self) -> None:
        """Show nothing: another number is asked about."""
        self.show_lines([], known=False, erasable=False)
        self.look_up.setEnabled(True)

    def _ask(self) -> None:
        self._show_question(asked=True)
        self.back.setFocus()

    def _step_back(self) -> None:
        had = self.back.hasFocus()
        self._show_question(asked=False)
        if had:
            self.erase.setFocus()

    def _show_question(self, *, asked: bool) -> None:
        for part in (self.question, self.back, self.sure):
            part.setVisible(asked)
        self.erase.setEnabled(not asked)

    def _on_sure(self) -> None:
        self.show_busy()
        self.erase_wanted.emit()


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
