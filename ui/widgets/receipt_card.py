"""The card with what the receipt says, folded behind one line that tells what will be sent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.order import Source
from ui.texts import source_word, tr
from ui.theme import ROOM, SIDE_WIDTH, SMALL, WIDE, Look, font
from ui.widgets.basics import Card, Field, button, label


class ReceiptCard(Card):
    """Receipt number, till, tip, what is paid otherwise, description and note. Emits `edited` on every change."""

    edited = Signal()

    def __init__(self, look: Look, *, numbered: bool) -> None:
        super().__init__()
        hint = tr("automatic") if numbered else ""
        self.receipt_number = Field(tr("Receipt number"), hint=hint)
        self.pos_id = Field(tr("Till"))
        self.tip = Field(tr("Tip"))
        self.others = {source: Field(source_word(source)) for source in Source}
        self.description = Field(tr("What the customer reads"), hint=tr("The names of the products"))
        self.note = Field(tr("Note to ourselves"))
        self.fold = button("", self._on_fold, "fold")
        self.fold.setCheckable(True)
        self.fold.setIcon(look.icon("chevron", look.palette.muted))
        self._details = QWidget()
        self._build()
        self.fields = (self.receipt_number, self.pos_id, self.tip, *self.others.values(), self.description, self.note)
        for field in self.fields:
            field.edit.textChanged.connect(self._on_text)
        self._show_fold()

    def _build(self) -> None:
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        numbers = QHBoxLayout()
        numbers.setSpacing(SMALL)
        numbers.addWidget(self.receipt_number, 3)  # by itself it says so, which is a long word
        numbers.addWidget(self.pos_id, 2)
        column.addLayout(numbers)
        column.addWidget(self.description)
        column.addWidget(self.note)
        column.addWidget(self.tip)
        column.addWidget(label(tr("Paid otherwise"), "strong"))
        grid = QGridLayout()
        grid.setSpacing(SMALL)
        for number, field in enumerate(self.others.values()):
            grid.addWidget(field, number // 2, number % 2)
        column.addLayout(grid)
        self._details.hide()
        self.inside.setSpacing(0)
        self.inside.setContentsMargins(ROOM, SMALL, ROOM, SMALL)
        self.inside.addWidget(self.fold)
        self.inside.addWidget(self._details)

    def field(self, name: str) -> Field | None:
        """The field that a problem names, if it is one of these."""
        own = {"description": self.description, "tip": self.tip, "receipt_number": self.receipt_number}
        return own.get(name) or {source.value: field for source, field in self.others.items()}.get(name)

    def unfold(self) -> None:
        """Show the details."""
        self.fold.setChecked(True)
        self._on_fold()

    def _on_fold(self) -> None:
        self._details.setVisible(self.fold.isChecked())

    def _on_text(self) -> None:
        self._show_fold()
        self.edited.emit()

    def _show_fold(self) -> None:
        parts = [
            tr("Till {till}").format(till=self.pos_id.text) if self.pos_id.text else "",
            tr("receipt {number}").format(number=self.receipt_number.text) if self.receipt_number.text else "",
            tr("tip {amount}").format(amount=self.tip.text) if self.tip.text else "",
        ]
        told = " · ".join(part for part in parts if part) or tr("Receipt number, till, tip, note")
        shown = QFontMetrics(font("body")).elidedText(
            told, Qt.TextElideMode.ElideRight, SIDE_WIDTH - 2 * ROOM - WIDE - ROOM
        )
        self.fold.setText(shown.replace("&", "&&"))
        self.fold.setAccessibleName(tr("Receipt: {told}").format(told=told))
