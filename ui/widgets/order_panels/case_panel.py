"""The case card of an order and its last calls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit

from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import HintButton, button
from ui.widgets.basics.cards import Card

TEXT_HEIGHT = 120


class _Exact(QPlainTextEdit):
    """A text as high as its lines, where there is room for them."""

    def sizeHint(self) -> QSize:
        # The height of a plain document is counted in lines as they are shown, wrapped ones too.
        lines = self.document().size().height()
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        # One more: a scroll bar that comes and goes would wrap other lines each time.
        return QSize(super().sizeHint().width(), round((lines + 1) * self.fontMetrics().lineSpacing()) + frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Another width is another number of lines.
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class CasePanel(Card):
    """Shows one of two texts.

    Emits `changed` when a person wants the other one, or personal data with it, and `copied` when it is wanted.
    """

    changed = Signal()
    copied = Signal()

    def __init__(self, keys: Shortcuts) -> None:
        super().__init__(tr("Case card"))
        self.card = button(tr("Case card"), lambda: self._choose(exchange=False), "segment")
        self.calls = button(tr("Last calls"), lambda: self._choose(exchange=True), "segment")
        for each in (self.card, self.calls):
            each.setCheckable(True)
        self.personal = QCheckBox(tr("With personal data"))
        # Pressed and not changed: `forget` changes it, too, and is no wish of a person.
        self.personal.clicked.connect(lambda _checked: self.changed.emit())
        self.text = _Exact()
        self.text.setReadOnly(True)
        self.text.setProperty("role", "exact")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(TEXT_HEIGHT)
        self.text.setAccessibleName(tr("Case card"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = HintButton(tr("Copy"), self.copied.emit, Command.COPY_CASE, keys)
        kinds = QHBoxLayout()
        kinds.setSpacing(SMALL)
        kinds.addWidget(self.card, 1)
        kinds.addWidget(self.calls, 1)
        self.inside.addLayout(kinds)
        self.inside.addWidget(self.text, 1)
        self.inside.addWidget(self.personal)
        self.inside.addWidget(self.copy)
        self.card.setChecked(True)

    @property
    def shows_calls(self) -> bool:
        """Whether the last calls are shown, in place of the card."""
        return self.calls.isChecked()

    def show_text(self, text: str) -> None:
        """Show `text`; where it is the same, what is marked in it stays."""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
            self.text.updateGeometry()
            # The last call stands at the end.
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.maximum() if self.shows_calls else 0)

    def forget(self) -> None:
        """Leave personal data out again, for another order."""
        self.personal.setChecked(False)

    def _choose(self, *, exchange: bool) -> None:
        self.card.setChecked(not exchange)
        self.calls.setChecked(exchange)
        # No person stands in a call: what could tell of one is masked.
        self.personal.setVisible(not exchange)
        self.changed.emit()
