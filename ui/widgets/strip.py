"""The strip of waiting orders, always in sight: a column beside the page, or a row above it where there is little room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.money import format_money
from app.domain.payment import Standing
from app.domain.views import WaitingRow
from ui.formats import time_left
from ui.texts import standing_word, tr
from ui.theme import CONTROL_HEIGHT, GAP, ROOM, SMALL, STRIP_WIDTH, TINY, WIDE, Look
from ui.widgets.badge import Badge
from ui.widgets.basics import OneLine, label

MOST = 30
"""More cards than this nobody looks through; the title counts them all, and the list of orders has them."""


CARD_INSIDE = STRIP_WIDTH - 4 * GAP
"""The width of what a card shows."""


class StripCard(QPushButton):
    """One waiting order; pressing it opens the order."""

    def __init__(self, look: Look, row: WaitingRow, *, folded: bool) -> None:
        super().__init__()
        self._look = look
        self.row = row
        self.setProperty("role", "card")
        amount = label(format_money(row.amount, look.language), "strong")
        self.state = Badge(look)
        if folded:
            line = QHBoxLayout(self)
            line.setContentsMargins(GAP, TINY, SMALL, TINY)
            line.setSpacing(SMALL)
            line.addWidget(amount)
            line.addWidget(self.state)
            self.setFixedHeight(CONTROL_HEIGHT)
        else:
            column = QVBoxLayout(self)
            column.setContentsMargins(GAP, SMALL, GAP, GAP)
            column.setSpacing(TINY)
            column.addWidget(amount)
            for words in (row.what, row.customer):
                if words:
                    shown = OneLine("small")
                    shown.show_text(words)
                    column.addWidget(shown)
            self.state.setMaximumWidth(CARD_INSIDE)
            column.addWidget(self.state)

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setMinimumHeight(self.sizeHint().height())  # only now: the style sheet has one of its own for all buttons

    def tick(self, now: datetime) -> None:
        """Say how much time is left."""
        row = self.row
        if row.standing is Standing.WAITING:
            self.state.show_minutes(row.standing, time_left(row.expires_at, now))
        else:
            self.state.show_standing(row.standing)
        self.setAccessibleName(
            f"{format_money(row.amount, self._look.language)} {row.customer} {standing_word(row.standing)} {row.reference}"
        )


class Strip(QFrame):
    """Emits `opened` with a reference."""

    opened = Signal(str)

    def __init__(self, look: Look, *, folded: bool) -> None:
        super().__init__()
        self._look = look
        self._folded = folded
        self._rows: tuple[WaitingRow, ...] = ()
        self.cards: list[StripCard] = []
        self.setProperty("role", "folded-strip" if folded else "strip")
        self.title = label(role="strong")
        self.empty = label(tr("Nobody is waiting."), "small", wrap=True)
        inner = QWidget()
        self._layout: QVBoxLayout | QHBoxLayout = QHBoxLayout() if folded else QVBoxLayout()
        self._layout.setSpacing(SMALL)
        direction = QBoxLayout.Direction.LeftToRight if folded else QBoxLayout.Direction.TopToBottom
        outer = QBoxLayout(direction, inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._layout)
        self.more = label(role="small")
        outer.addWidget(self.more)
        outer.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        whole = QBoxLayout(direction, self)
        whole.setSpacing(GAP)
        whole.addWidget(self.title)
        whole.addWidget(self.empty)
        whole.addWidget(self._scroll, 100)
        whole.addStretch(1)
        if folded:
            whole.setContentsMargins(WIDE, TINY, WIDE, TINY)
            self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setFixedHeight(CONTROL_HEIGHT + ROOM)
        else:
            whole.setContentsMargins(GAP, GAP + SMALL, GAP, GAP)
            self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setFixedWidth(STRIP_WIDTH)
        self.set_rows((), 0)

    def set_rows(self, rows: Sequence[WaitingRow], waiting: int) -> None:
        """Show `rows`, of which `waiting` are still waiting and the others have just been settled."""
        self.title.setText(tr("Waiting · {n}").format(n=waiting) if waiting else tr("Waiting"))
        self.empty.setVisible(not rows)
        self._scroll.setVisible(bool(rows))
        if self._folded:
            self.setVisible(bool(rows))
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        shown = self._rows[:MOST]
        self.more.setText(tr("and {n} more").format(n=len(rows) - MOST))
        self.more.setVisible(len(rows) > MOST)
        before = {card.row: card for card in self.cards}
        focused = next((card.row.reference for card in self.cards if card.hasFocus()), "")
        self.cards = [before.pop(row) if row in before else self._card(row) for row in shown]
        for card in before.values():
            card.hide()
            self._layout.removeWidget(card)
            card.deleteLater()
        for at, card in enumerate(self.cards):
            if self._layout.indexOf(card) != at:
                self._layout.insertWidget(at, card)
            if card.row.reference == focused:
                card.setFocus()

    def _card(self, row: WaitingRow) -> StripCard:
        card = StripCard(self._look, row, folded=self._folded)
        card.clicked.connect(lambda _checked: self.opened.emit(row.reference))
        return card

    def tick(self, now: datetime) -> None:
        """Move the countdowns."""
        for card in self.cards:
            card.tick(now)
