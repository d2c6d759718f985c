"""The question for a number to send to.

Another one, or that of a customer who cannot scan.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.desk.views import OrderView
from app.domain.input.phone import group_typed, parse_phone
from app.domain.problem import Invalid
from app.domain.verdict import must_end_first
from ui.input.shortcuts import Shortcuts
from ui.look.sizes import SMALL
from ui.look.texts import sentence, tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Field
from ui.widgets.basics.main_button import MainButton
from ui.widgets.order.question import Ask

# Room for the longest number with its code and its complaint in three lines.
FIELD_WIDTH = 240


class AskNumber(Ask):
    """Emits `confirmed` with digits, or `closed` when the question is dropped.

    They are empty for the number that the order has.
    """

    confirmed = Signal(str)

    def __init__(self, look: Look, keys: Shortcuts) -> None:
        super().__init__()
        self._look = look
        self._country = ""
        self._known = False
        self.phone = Field(tr("Phone number"))
        self.phone.setFixedWidth(FIELD_WIDTH)
        self.confirm = MainButton(self._on_confirm, keys)
        self.later = button(tr("Not now"), self.leave, "quiet")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.phone, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        row.addWidget(self.later, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignBottom)
        self.inside.addWidget(self.explained)
        self.inside.addWidget(self.trouble)
        self.inside.addLayout(row)
        self.phone.edit.setProperty("takes-number", True)  # a number typed in one go is no code there
        self.phone.edit.textEdited.connect(self._on_typed)
        self.phone.edit.returnPressed.connect(self._read)  # the keyboard stays: never on what sends
        self.hide()

    def ask(self, view: OrderView, country: str, amount: str, *, other: bool) -> None:
        """Open for the order in `view`, whose numbers belong to `country`.

        With `other` the number that it has was wrong; without, leaving the field empty means that one.
        """
        self._country, self._known = country, bool(view.phone) and not other
        ends = (
            tr("The request that waits is ended first. The receipt number stays.")
            if must_end_first(view.payment)
            else ""
        )
        was = tr("Now: {phone}.").format(phone=view.phone) if other and view.phone else ""
        self.explained.setText(" ".join(part for part in (was, ends) if part))
        self.explained.setVisible(bool(self.explained.text()))
        self.phone.edit.clear()
        self.phone.edit.setPlaceholderText(view.phone if self._known else "")
        self.phone.complain("")
        self.confirm.show_words(tr("Send to the phone · {amount}").format(amount=amount))
        self._show_idle()
        self.begin(self.phone)

    def _on_typed(self, text: str) -> None:
        edit = self.phone.edit
        shown = group_typed(text, self._country)
        # At the end only: grouped in the middle, the next figure would land elsewhere.
        if shown != text and edit.cursorPosition() == len(text):
            edit.setText(shown)
        self._show_idle()

    def _show_idle(self) -> None:
        """There is nothing to send to while no number is typed and none is known."""
        self.confirm.show_idle(not self._known and not self.phone.text.strip())

    def _read(self) -> str | None:
        """The digits of the number, or None where it cannot be read; that is said at the field, which has the keyboard."""
        typed = self.phone.text.strip()
        try:
            digits = "" if self._known and not typed else parse_phone(typed, self._country)
        except Invalid as problem:
            self.phone.complain(sentence(problem, self._look.language))
            self.phone.setFocus()
            return None
        self.phone.complain("")
        return digits

    def _on_confirm(self) -> None:
        digits = self._read()
        if digits is not None:
            self.confirmed.emit(digits)
