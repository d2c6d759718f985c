"""The choice of phone, QR or link, each with a key; side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.input.order_choices import Flow
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.sizes import SMALL, TINY
from ui.look.texts import tr
from ui.widgets.basics.buttons import PageButton
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role

ACTS = {Flow.PUSH: Command.BY_PHONE, Flow.QR: Command.BY_QR, Flow.WEB: Command.BY_LINK}
"""The key of each choice."""


class Flows(QWidget):
    """Emits `chosen` when another one was chosen by hand.

    Tab stops at the chosen one, the arrows choose.
    """

    chosen = Signal()

    def __init__(self, keys: Shortcuts) -> None:
        super().__init__()
        self.flow = Flow.PUSH
        self.segments: dict[Flow, Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for flow, words in ((Flow.PUSH, tr("Phone")), (Flow.QR, tr("QR")), (Flow.WEB, tr("Link"))):
            segment = Segment(words, keys, ACTS[flow])
            segment.clicked.connect(lambda _checked, flow=flow: self.choose(flow, by_hand=True))
            segment.stepped.connect(self._step)
            self.segments[flow] = segment
            # All as wide as each other: in no language does one seem to be the usual one.
            row.addWidget(segment, 1)
        self.choose(self.flow)

    def choose(self, flow: Flow, *, by_hand: bool = False) -> None:
        """Choose this one; who hears `chosen` is told if it was done `by_hand`."""
        self.flow = flow
        for each, segment in self.segments.items():
            segment.setChecked(each is flow)
            # Tab goes to the chosen one, wherever the keyboard was before.
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is flow else Qt.FocusPolicy.ClickFocus)
        if by_hand:
            self.chosen.emit()

    def _step(self, places: int) -> None:
        flows = list(self.segments)
        flow = flows[(flows.index(self.flow) + places) % len(flows)]
        self.choose(flow, by_hand=True)
        # The one that had the keyboard is no stop for Tab any more.
        self.segments[flow].setFocus()


class Segment(PageButton):
    """One of the choices, with its key below the word.

    Emits `stepped` with -1 or 1 when an arrow asks for the one beside it.
    """

    stepped = Signal(int)

    def __init__(self, words: str, keys: Shortcuts, act: Command) -> None:
        super().__init__()
        self.setProperty("role", "segment")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(TINY, 0, TINY, 0)
        column.setSpacing(0)
        self._words = label(words, align=Qt.AlignmentFlag.AlignHCenter)
        self._key = label("", "small", align=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        for part in (self._words, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        column.addStretch(1)
        self.toggled.connect(lambda checked: show_role(self._words, "strong" if checked else "body"))
        keys.tip(self, act, words)
        keys.follow(self, lambda: self._key.setText(keys.hint(act)))

    def nextCheckState(self) -> None:
        """Do nothing: the click's listener chooses; the chosen one stays chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)
