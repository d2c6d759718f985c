"""A question on the page that keeps its text until answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable


class Ask(Card):
    """Emits `closed` when the question is taken back.

    While it `waits` for what was confirmed nothing can be typed or pressed; then it is over, or comes back as it was, with
    one sentence of why nothing came of it.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waits = False
        self.explained = copyable(label(wrap=True))
        self.trouble = copyable(label(role="error", wrap=True))
        self.trouble.hide()
        self.first: QWidget = self

    def begin(self, first: QWidget) -> None:
        """Be asked anew, with nothing typed; the keyboard goes to `first`."""
        self.first = first
        self._free("")
        self.show()
        first.setFocus()

    def wait(self) -> None:
        """Keep what was typed while it is being done."""
        self.waits = True
        # Disabled and not hidden: what was typed is still read while the answer is waited for.
        self.setEnabled(False)
        self.trouble.hide()

    def come_back(self, sentence: str) -> None:
        """Nothing came of it, and `sentence` says why: what was typed is still there."""
        self._free(sentence)
        self.show()

    def finish(self) -> None:
        """It is done, or another order is shown."""
        self._free("")
        self.hide()

    def leave(self) -> None:
        """Take the question back."""
        self.finish()
        self.closed.emit()

    def _free(self, sentence: str) -> None:
        self.waits = False
        self.setEnabled(True)
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
