"""The strip of waiting orders, always in sight.

A column beside the page, or a row above it where there is little room.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.later import Later
from ui.look.sizes import FOLDED_HEIGHT, GAP, ROOM, SMALL, STRIP_WIDTH, TINY, WIDE
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.labels import label

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.desk.views import WaitingRow
    from ui.widgets.shell.strip_card import StripCard

MOST = 30
"""More cards than this nobody looks through; the title counts them all, and the list of orders has them."""


class Strip(QFrame):
    """The cards of all who wait.

    Emits `opened` with a reference, and `changed` with that of a request that should become a code on our screen."""

    opened = Signal(str)
    changed = Signal(str)

    def __init__(self, look: Look, app_name: str, *, folded: bool) -> None:
        super().__init__()
        self._look = look
        self._app_name = app_name
        self._folded = folded
        self._rows: tuple[WaitingRow, ...] = ()
        self._on_page = ""
        self.cards: list[StripCard] = []
        self.setProperty("role", "folded-strip" if folded else "strip")
        self.title = label(role="strong")
        self.empty = label(tr("Nobody is waiting."), "small", wrap=True)
        self._layout: QVBoxLayout | QHBoxLayout = QHBoxLayout() if folded else QVBoxLayout()
        self._layout.setSpacing(TINY if folded else SMALL)
        self._direction = QBoxLayout.Direction.LeftToRight if folded else QBoxLayout.Direction.TopToBottom
        self._whole = QBoxLayout(self._direction, self)
        self._whole.setSpacing(GAP)
        self._whole.addWidget(self.title)
        self._whole.addWidget(self.empty)
        if folded:
            self._whole.setContentsMargins(WIDE, TINY, SMALL, TINY)
            self.setFixedHeight(FOLDED_HEIGHT + ROOM + SMALL)  # the bar for scrolling has its room too
        else:
            self._whole.addStretch(1)
            self._whole.setContentsMargins(GAP, GAP + SMALL, GAP, GAP)
            self.setFixedWidth(STRIP_WIDTH)
        self._now: datetime | None = None
        self.set_rows((), 0)

    @Later
    def _scroll(self) -> QScrollArea:
        """Where the cards lie; made with the first of them."""
        inner = QWidget()
        outer = QBoxLayout(self._direction, inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._layout)
        outer.addWidget(self.more)
        outer.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        # Tab leads to the cards themselves.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        # So much more than the stretch below it that it takes all the room that its cards need.
        self._whole.insertWidget(2, scroll, 100)
        if self._folded:
            scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        else:
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.verticalScrollBar().rangeChanged.connect(self._keep_width)
        return scroll

    @Later
    def more(self) -> QLabel:
        """How many wait besides those shown."""
        return label(role="small")

    def _keep_width(self, _least: int, most: int) -> None:
        """The bar for scrolling stands in the margin, so that the cards keep their width."""
        self._whole.setContentsMargins(GAP, GAP + SMALL, 0 if most else GAP, GAP)

    @Later
    def _pace(self) -> QLabel:
        """How fast customers approve; made when there is something to say of it."""
        words = label(role="small", wrap=True)
        self._whole.addWidget(words)
        return words

    def show_pace(self, text: str) -> None:
        """Say below the cards how fast customers approve; never above the page."""
        if self._folded or (not text and Strip._pace.made(self) is None):
            return
        self._pace.setText(text)
        self._pace.setVisible(bool(text))

    def show_unread(self) -> None:
        """Say that waiting orders could not be read."""
        self.empty.setText(tr("Who is waiting cannot be read."))

    def set_rows(self, rows: Sequence[WaitingRow], waiting: int) -> None:
        """Show `rows`, the `waiting` ones and those just settled."""
        self.title.setText(tr("Waiting · {n}").format(n=waiting) if waiting else tr("Waiting"))
        self.empty.setText(tr("Nobody is waiting."))
        self.empty.setVisible(not rows)
        if rows or Strip._scroll.made(self) is not None:
            self._scroll.setVisible(bool(rows))
        if self._folded:
            self.setVisible(bool(rows))
        # Cards that stay are not built anew: the keyboard and what is unfolded stay where they are.
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        shown = self._rows[:MOST]
        self.more.setText(tr("and {n} more").format(n=len(rows) - MOST))
        self.more.setVisible(len(rows) > MOST)
        # Cards are known by all that their row says: one that changed is built anew.
        before = {card.row: card for card in self.cards}
        # A card whose row changed is another widget; the keyboard goes to the new one for the same order.
        focused = next((card.row.reference for card in self.cards if any(stop.hasFocus() for stop in card.stops)), "")
        on_button = any(card.change.hasFocus() for card in self.cards)
        cards = [before.pop(row) if row in before else self._card(row) for row in shown]
        for card in before.values():
            card.hide()
            self._layout.removeWidget(card)
            card.deleteLater()
        for at, card in enumerate(cards):
            if self._layout.indexOf(card) != at:
                self._layout.insertWidget(at, card)
        # Only now: a card that goes hands the keyboard on, and Tab must find none outside of the window.
        self.cards = cards
        self._share()
        self.choose(self._on_page)
        for card in cards:
            if card.row.reference == focused:
                card.setFocus()
                if on_button and not card.change.isHidden():
                    card.change.setFocus(Qt.FocusReason.TabFocusReason)  # with any other reason the card would fold

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Tell the cards how wide they may be; in the row above the page they share it."""
        room, count = self.width() - 2 * GAP, len(self.cards)
        if self._folded and count:
            room = (self.width() - WIDE - SMALL - GAP - self.title.sizeHint().width() - TINY * (count - 1)) // count
        for card in self.cards:
            card.take(room)

    def _card(self, row: WaitingRow) -> StripCard:
        from ui.widgets.shell.strip_card import StripCard

        card = StripCard(self._look, row, self._app_name, folded=self._folded)
        card.changed.connect(lambda: self.changed.emit(row.reference))
        card.clicked.connect(lambda _checked: self.opened.emit(row.reference))
        card.left.connect(lambda step: self._focus(self.cards.index(card) + step))
        if self._now is not None:
            card.tick(self._now)
        return card

    def choose(self, reference: str) -> None:
        """The order with this reference is on the page now; empty for none."""
        self._on_page = reference
        for card in self.cards:
            card.choose(chosen=card.row.reference == reference)

    def focus_first(self) -> None:
        """Put the keyboard on the first card, if there is one."""
        self._focus(0)

    def _focus(self, at: int) -> None:
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus()
            # The keyboard may go on to a card that is scrolled away.
            self._scroll.ensureWidgetVisible(self.cards[at])

    def tick(self, now: datetime) -> None:
        """Move the countdowns."""
        self._now = now
        for card in self.cards:
            card.tick(now)
