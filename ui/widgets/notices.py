"""Notices: sentences above the page. They never take the focus, never block, and never cover anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.texts import tr
from ui.theme import CONTROL_HEIGHT, GAP, ICON_LARGE, ICON_SMALL, SMALL, TINY, WIDE, Look, StateColours
from ui.widgets.basics import announce, button, label
from ui.widgets.motion import unfold

MOST, LASTS_MS = 3, 6000
Offer = tuple[str, Callable[[], None]]
"""The words of a button and what it does."""


class NoticeCard(QFrame):
    """One sentence, a way to what it is about, and a way to put it away."""

    opened = Signal(str)
    closed = Signal()

    def __init__(
        self, look: Look, text: str, icon: str, colours: StateColours, reference: str, offer: Offer | None = None
    ) -> None:
        super().__init__()
        self.reference = reference
        self.topic = ""
        self.setObjectName("notice")
        self.setStyleSheet(
            f"#notice {{ background: {colours.fill}; border: 1px solid {colours.text}; border-radius: 10px; }}"
            f"#notice QLabel {{ color: {colours.text}; }}"
        )
        self.text = label(text, wrap=True)
        self.setAccessibleName(text)
        sign = label()
        sign.setPixmap(look.pixmap(icon, colours.text, ICON_LARGE))
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, TINY, TINY, TINY)
        row.setSpacing(SMALL)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        if reference:
            row.addWidget(button(tr("Open"), lambda: self.opened.emit(reference)), 0, Qt.AlignmentFlag.AlignVCenter)
        self.offer = button(offer[0], lambda: self._take_up(offer[1])) if offer is not None else None
        if self.offer is not None:
            row.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignVCenter)
        self.close_button = QPushButton()
        self.close_button.setProperty("role", "tool")
        self.close_button.setIcon(look.icon("close", colours.text, ICON_SMALL))
        self.close_button.setAccessibleName(tr("Put away"))
        self.close_button.setFixedWidth(CONTROL_HEIGHT)
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _take_up(self, act: Callable[[], None]) -> None:
        """What comes of it is said anew."""
        self.closed.emit()
        act()


class Notices(QWidget):
    """The newest notices, one below the other. Emits `opened` with a reference."""

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.cards: list[NoticeCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(WIDE, GAP, WIDE, 0)
        self._column.setSpacing(TINY)
        self.hide()

    def show_notice(
        self,
        text: str,
        icon: str,
        colours: StateColours,
        *,
        reference: str = "",
        stays: bool,
        offer: Offer | None = None,
        topic: str = "",
    ) -> None:
        """Say `text`. One that `stays` is put away by a person; the same sentence is not said twice at once, and one about a
        `topic` takes the place of the one before."""
        if any(card.text.text() == text and card.reference == reference for card in self.cards):
            return
        if topic:
            self.drop_topic(topic)
        card = NoticeCard(self._look, text, icon, colours, reference, offer)
        card.topic = topic
        card.opened.connect(self.opened)
        card.closed.connect(lambda: self._drop(card))
        self.cards.insert(0, card)
        self._column.insertWidget(0, card)
        for old in self.cards[MOST:]:
            self._drop(old)
        if not stays:
            timer = QTimer(card, singleShot=True, interval=LASTS_MS)
            timer.timeout.connect(lambda: self._drop(card))
            timer.start()
        self.show()
        unfold(card, self._look)
        announce(self, text, urgent=stays)

    def drop_about(self, reference: str) -> None:
        """Put away what is about an order that is now on the screen."""
        for card in tuple(self.cards):
            if card.reference == reference:
                self._drop(card)

    def has_topic(self, topic: str) -> bool:
        """Whether something about `topic` is still shown."""
        return any(card.topic == topic for card in self.cards)

    def drop_topic(self, topic: str) -> None:
        """Put away what is about `topic`."""
        for card in tuple(self.cards):
            if card.topic == topic:
                self._drop(card)

    def _drop(self, card: NoticeCard) -> None:
        if card in self.cards:
            self.cards.remove(card)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
            self.setVisible(bool(self.cards))
