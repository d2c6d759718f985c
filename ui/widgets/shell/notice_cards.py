"""The cards of notices: one sentence each, or many in a pile.

In the colours of what they tell.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.look.palette import StateColours
from ui.look.sizes import CONTROL_HEIGHT, GAP, ICON_LARGE, ICON_SMALL, SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.one_line import OneLine

ACT_HEIGHT = 28
"""Of a button on a card: a card is low, so that it covers little of the page."""
CardButton = tuple[str, Callable[[], None]]
"""The words of a button and what it does."""


class Said(NamedTuple):
    """The content of a notice: sentence, order, words, look.

    `colours` is a field of the palette. One that `stays` is put away by a person. Those of a `pile`, of whatever kind, become one
    card when they are many; one about a `topic` takes the place of the one before.
    """

    text: str
    icon: str
    colours: str
    reference: str = ""
    words: str = ""
    stays: bool = False
    topic: str = ""
    pile: str = ""


class _Card(QFrame):
    """A sentence in the colours of what it tells, and a way to put it away."""

    closed = Signal()

    def __init__(self, look: Look, text: str, icon: str, colours: StateColours) -> None:
        super().__init__()
        # By name, for the style of a class would hold for everything inside as well.
        self.setObjectName("notice")
        self.setStyleSheet(
            f"#notice {{ background: {colours.fill}; border: 1px solid {colours.text}; border-radius: 10px; }}"
            f"#notice QLabel {{ color: {colours.text}; }}"
            f'#notice QPushButton[role="tool"] {{ min-height: {ACT_HEIGHT - 4}px; }}'
        )
        self.text = label(text, wrap=True)
        self.about = OneLine("small")
        self.about.hide()
        sign = label()
        sign.setPixmap(look.pixmap(icon, colours.text, ICON_LARGE))
        self.close_button = QPushButton()
        self.close_button.setProperty("role", "tool")
        self.close_button.setIcon(look.icon("close", colours.text, ICON_SMALL))
        self.close_button.setAccessibleName(tr("Put away"))
        # A card is low, but its buttons are as wide as a finger.
        self.close_button.setFixedWidth(CONTROL_HEIGHT)
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        # As high as the button at the other end, so that the first line stands level with both.
        sign.setFixedHeight(ACT_HEIGHT)
        self._acts: list[QPushButton] = []
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(ICON_LARGE + SMALL, 0, SMALL, 0)  # below the words
        self._foot.setSpacing(SMALL)
        self._foot.addWidget(self.about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, TINY, TINY, SMALL)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._foot)

    def add_act(self, act: QPushButton) -> None:
        """Add a button below the sentence, beside what it is about."""
        self._acts.append(act)
        self._foot.addStretch(0)
        self._foot.addWidget(act)

    def tell(self, words: str) -> None:
        """Give screen readers these words for the card, and with each of its buttons."""
        self.setAccessibleName(words)
        for stop in self.stops:
            stop.setAccessibleDescription(words)

    @property
    def stops(self) -> list[QPushButton]:
        """Its buttons, in the order in which Tab leads to them."""
        return [self.close_button, *self._acts]


class NoticeCard(_Card):
    """A notice: one sentence, its order's words, and a way there."""

    opened = Signal(str)

    def __init__(self, look: Look, said: Said, colours: StateColours, offer: CardButton | None = None) -> None:
        super().__init__(look, said.text, said.icon, colours)
        self.said = said
        self.reference = said.reference
        self.topic = said.topic
        about = said.words if said.words not in said.text else ""  # not told twice
        self.about.show_text(about)
        self.about.setVisible(bool(about))
        self.open = (
            button(tr("Open"), lambda: self.opened.emit(said.reference), "slim", by_enter=True)
            if said.reference
            else None
        )
        if self.open is not None:
            self.add_act(self.open)
        self.offer = button(offer[0], lambda: self._take_up(offer[1]), "slim") if offer is not None else None
        self._offered = self.offer.text() if self.offer is not None else ""
        if self.offer is not None:
            self.add_act(self.offer)
        self.tell(" · ".join(part for part in (said.text, said.words) if part))

    def _take_up(self, act: Callable[[], None]) -> None:
        """What comes of it is said anew."""
        self.closed.emit()
        act()

    def show_key(self, hint: str) -> None:
        """Show behind *Open*, or behind what is offered, the key that does it.

        Empty for none.
        """
        act, words = (self.open, tr("Open")) if self.open is not None else (self.offer, self._offered)
        if act is not None:
            act.setText(f"{words}  {hint}" if hint else words)


class PileCard(_Card):
    """Many notices of orders in one card, which unfolds to them.

    Emits `turned` when it does, or folds.
    """

    turned = Signal()

    def __init__(self, look: Look, name: str, icon: str, colours: StateColours) -> None:
        super().__init__(look, name, icon, colours)
        self.name = name
        self.is_open = False
        self.turn = button(tr("Show"), self._on_turn, "slim")
        self.add_act(self.turn)

    def show_members(self, members: list[NoticeCard]) -> None:
        """Say how many there are, and by which words they are known."""
        self.text.setText(f"{self.name} · {len(members)}")
        self.about.show_text(", ".join(card.said.words.split(" · ")[0] for card in members))
        # Unfolded, the members say it themselves below.
        self.about.setVisible(not self.is_open)
        self.tell(self.text.text())

    def fold(self) -> None:
        """Be one card again."""
        self.turn_to(opened=False)

    def turn_to(self, *, opened: bool) -> None:
        """Be unfolded, or one card again."""
        self.is_open = opened
        self.turn.setText(tr("Hide") if opened else tr("Show"))

    def _on_turn(self) -> None:
        self.turn_to(opened=not self.is_open)
        self.turned.emit()
