"""The receipt's card, folded behind a summary of what is sent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.input.order_choices import Source
from app.domain.shop.currency import Currency
from app.later import Later
from ui.look.fonts import font
from ui.look.formats import show_tip
from ui.look.sizes import ROOM, SIDE_WIDTH, SMALL, WIDE
from ui.look.texts import source_word, tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.new_order.amounts import write_out

NAMES = (
    *("receipt_number", "pos_id", "description", "note", "tip", *(source.value for source in Source)),
    *("shares", "minimum_age", "lasts"),
)
"""What stands in the card, as one reads it; what is paid otherwise goes by its source."""
TICKED = "shares"
"""The one of them that is a tick and no text."""


class ReceiptCard(Card):
    """Receipt number, till, tip, what is paid otherwise, description and note.

    Emits `edited` on every change, `completed` on Enter in a field, and `unfolded` once the fields have come into sight.
    """

    edited = Signal()
    completed = Signal()
    unfolded = Signal()

    def __init__(self, look: Look, currency: Currency, *, numbered: bool) -> None:
        super().__init__()
        self._look, self._currency = look, currency
        self._numbered = numbered
        self._texts = dict.fromkeys(NAMES, "")
        self.fold = button("", self._on_fold, "fold")
        self.fold.setCheckable(True)
        self.inside.setSpacing(0)
        self.inside.setContentsMargins(ROOM, SMALL, ROOM, SMALL)
        self.inside.addWidget(self.fold)
        self._show_fold()

    @Later
    def fields(self) -> dict[str, Field]:
        """A field for each of `NAMES`.

        They are made when somebody wants to see them.
        """
        fields = {
            "receipt_number": Field(tr("Receipt number"), hint=tr("automatic") if self._numbered else ""),
            "pos_id": Field(tr("Till")),
            "description": Field(tr("What the customer reads"), hint=tr("The names of the products")),
            "note": Field(tr("Note for the shop")),
            "tip": Field(tr("Tip")),
            **{source.value: Field(source_word(source)) for source in Source},
            "minimum_age": Field(tr("Minimum age")),
            "lasts": Field(tr("Can be paid for"), hint="12 h"),
        }
        for name, field in fields.items():
            # Before it is connected: to fill it is no edit.
            field.edit.setText(self._texts[name])
            field.edit.textChanged.connect(partial(self._on_text, name))
            field.edit.returnPressed.connect(self.completed)
        for name in ("tip", *(source.value for source in Source)):
            write_out(fields[name].edit, self._look.language, self._currency)
        return fields

    @cached_property
    def _details(self) -> QWidget:
        """The fields as they stand on the card."""
        fields, box = self.fields, QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, SMALL, 0, SMALL)  # away from the ring around the line above
        column.setSpacing(SMALL)
        numbers = QHBoxLayout()
        numbers.setSpacing(SMALL)
        numbers.addWidget(fields["receipt_number"], 3)  # by itself it says so, which is a long word
        numbers.addWidget(fields["pos_id"], 2)
        column.addLayout(numbers)
        for name in ("description", "note", "tip"):
            column.addWidget(fields[name])
        column.addWidget(label(tr("Paid otherwise"), "strong"))
        grid = QGridLayout()
        grid.setSpacing(SMALL)
        for number, source in enumerate(Source):
            grid.addWidget(fields[source.value], number // 2, number % 2)
        column.addLayout(grid)
        column.addWidget(label(tr("Asked of the customer"), "strong"))
        asked = QHBoxLayout()
        asked.setSpacing(SMALL)
        for name in ("minimum_age", "lasts"):
            asked.addWidget(fields[name])
        column.addLayout(asked)
        column.addWidget(self.shares)
        self.inside.addWidget(box)
        before: QWidget = self.fold
        for field in fields.values():
            # Made late, it stands behind everything in the order of Tab, and only its line is moved up.
            field.setFocusProxy(None)  # type: ignore[arg-type]  # missing in the stubs of PySide6
            QWidget.setTabOrder(before, field.edit)
            before = field.edit
        QWidget.setTabOrder(before, self.shares)
        return box

    @Later
    def shares(self) -> QCheckBox:
        """Whether the customer is asked for name and address.

        Made with the fields.
        """
        from app.domain.shop.request_terms import NAME_AND_ADDRESS

        tick = QCheckBox(tr("Name and address"))
        show_tip(tick, tr("The customer shares them with the approval, or the request ends. For goods that you send."))
        tick.setChecked(bool(self._texts[TICKED]))
        tick.toggled.connect(lambda on: self._on_text(TICKED, NAME_AND_ADDRESS if on else ""))
        return tick

    @property
    def texts(self) -> dict[str, str]:
        """What stands in each field."""
        return dict(self._texts)

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Put this into the fields, and take complaints back.

        What is not named is emptied.
        """
        fields, tick = ReceiptCard.fields.made(self), ReceiptCard.shares.made(self)
        for name in NAMES:
            text = texts.get(name, "")
            if name == TICKED and tick is not None:
                tick.setChecked(bool(text))
            elif name != TICKED and fields is not None:
                # The same text again would move the cursor under somebody's fingers.
                if fields[name].text != text:
                    fields[name].edit.setText(text)
                fields[name].complain("")
            elif self._texts[name] != text:
                self._on_text(name, text)

    def unfold(self) -> None:
        """Show the details."""
        self.fold.setChecked(True)
        self._on_fold()

    def _on_fold(self) -> None:
        self._details.setVisible(self.fold.isChecked())
        self._show_fold()
        if self.fold.isChecked():
            QTimer.singleShot(0, self, self.unfolded.emit)  # once they are laid out

    def _on_text(self, name: str, text: str) -> None:
        self._texts[name] = text
        self._show_fold()
        self.edited.emit()

    def _show_fold(self) -> None:
        icon = "chevron-up" if self.fold.isChecked() else "chevron"
        self.fold.setIcon(self._look.icon(icon, self._look.palette.muted))
        till, number, tip = (self._texts[name] for name in ("pos_id", "receipt_number", "tip"))
        parts = [
            tr("Till {till}").format(till=till) if till else "",
            tr("receipt {number}").format(number=number) if number else "",
            tr("tip {amount}").format(amount=tip) if tip else "",
            tr("asks for name and address") if self._texts[TICKED] else "",
            tr("from {age} years").format(age=self._texts["minimum_age"]) if self._texts["minimum_age"] else "",
        ]
        summary = " · ".join(part for part in parts if part) or tr("Receipt number, till, tip, note")
        shown = QFontMetrics(font("body")).elidedText(
            summary, Qt.TextElideMode.ElideRight, SIDE_WIDTH - 2 * ROOM - WIDE - ROOM
        )
        # A till may be named *Bar & Grill*.
        self.fold.setText(shown.replace("&", "&&"))
        self.fold.setAccessibleName(tr("Receipt: {told}").format(told=summary))
