"""One waiting order in the strip."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.input.order_choices import Flow
from app.domain.money import format_minor, format_money
from app.domain.standing import CHANGE_AFTER, SAY_AFTER, Standing
from ui.look.formats import short_time_left, show_tip
from ui.look.sizes import FOLDED_HEIGHT, FOLDED_WIDEST, FOLDED_WIDTH, GAP, SMALL, STRIP_WIDTH, TINY
from ui.look.texts import standing_word, state_word, tr
from ui.look.theme import Look
from ui.widgets.badge import ICON, Badge
from ui.widgets.basics.buttons import PageButton, button
from ui.widgets.basics.labels import label
from ui.widgets.one_line import OneLine
from ui.widgets.shell.time_ring import TimeRing

if TYPE_CHECKING:
    from app.domain.desk.views import WaitingRow

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_NO_KEYPAD = ~Qt.KeyboardModifier.KeypadModifier
WIDEST_TIME = "10:00"
"""The usual time left, at its widest."""


class StripCard(PageButton):
    """One waiting order in two lines.

    Pressing it opens the order, and so does Enter, for that moves no money. Emits `changed` when the customer should be
    shown a code instead, and `left` with 1 or -1 when an arrow goes on to the next card or back. What may help unfolds only
    on the card that is `chosen`: the one with the keyboard, or whose order is on the page.
    """

    changed = Signal()
    left = Signal(int)

    def __init__(self, look: Look, row: WaitingRow, app_name: str, *, folded: bool) -> None:
        super().__init__()
        self._look = look
        self._folded = folded
        self._open = False
        self._room = STRIP_WIDTH
        self._at = row.sent_at
        self.row = row
        self.setProperty("role", "card")
        self.setAutoDefault(False)
        self._whole, self._plain = (
            format_money(row.amount, look.language),
            format_minor(row.amount.minor, look.language),
        )
        self.amount = label(self._plain if folded else self._whole, "strong")
        self.ring = TimeRing(look)
        self.time = label(role="small")
        self.state = Badge(look)
        self.about, self.about_too = OneLine("small"), OneLine("small")
        self._time_fits = True
        # Fewer dots, so that the digits by which two customers are told apart have room beside a long pair of words.
        parts = [row.words or row.what] if folded else [row.words or row.what, row.customer.replace("••••", "••")]
        self._about_words = " · ".join(filter(None, parts))
        self.about.show_text(self._about_words)
        self.say = label(tr("Ask the customer to open {app}.").format(app=app_name), "small", wrap=True)
        self.change = button(tr("Change to QR"), self.changed.emit, "slim")
        self.say.hide()
        self.change.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        side, high = (TINY, TINY) if self._folded else (GAP, SMALL)
        column.setContentsMargins(side, high, side, high)
        column.setSpacing(0 if self._folded else TINY)
        head, below = QHBoxLayout(), QHBoxLayout()
        for row in (head, below):
            row.setSpacing(TINY)
            row.setContentsMargins(TINY if self._folded else 0, 0, TINY if self._folded else 0, 0)
            column.addLayout(row)
        head.addWidget(self.amount, 1)
        below.addWidget(self.about, 1)
        (below if self._folded else head).addWidget(self.time)
        head.addWidget(self.ring)
        self._below, self._beneath = below, QHBoxLayout()
        if self._folded:
            self._beneath.setSpacing(TINY)
            self._beneath.setContentsMargins(TINY, 0, TINY, 0)
            self._beneath.addWidget(self.about_too, 1)
            column.addLayout(self._beneath)
            column.insertStretch(0, 1)
        for each in (self.state, self.say, self.change):
            column.addWidget(each)
        if self._folded:
            column.addStretch(1)
            # Whatever a card says, the row above the page must not move it up and down.
            self.setFixedHeight(FOLDED_HEIGHT)
        self.take(FOLDED_WIDTH if self._folded else STRIP_WIDTH - 2 * GAP)

    def take(self, room: int) -> None:
        """Be so wide, in pixels.

        In the row above the page at least as wide as the amount needs.
        """
        if self._folded:
            edges = 4 * TINY + 2
            needed = self.amount.sizeHint().width() + TINY + ICON + edges
            self.setFixedWidth(max(FOLDED_WIDTH, min(FOLDED_WIDEST, room), needed))
            self._break_words(self.width() - edges)
            self.state.setMaximumWidth(self.width() - 2 * TINY)
            return
        self._room = room
        self.state.setMaximumWidth(room - 2 * GAP - TINY)
        self._fit()

    def _break_words(self, room: int) -> None:
        """Tell the words in two lines where they are too long for one: they are how the customer is known. The time has its
        place behind a line that leaves it room; where none does, the ring tells it, and the tip."""
        wide = self.about.fontMetrics().horizontalAdvance
        beside = room - TINY - wide(WIDEST_TIME)
        fits = wide(self._about_words) <= beside
        # A pair of words breaks between them; each is known by itself.
        first, _, rest = (self._about_words, "", "") if fits else self._about_words.partition(" ")
        self.about.show_text(first)
        self.about_too.show_text(rest)
        row = self._below if wide(first) <= beside else self._beneath
        self._time_fits = min(wide(first), wide(rest) if rest else room) <= beside
        # Only when it moves: a widget that is taken into another layout is laid out anew.
        if row.indexOf(self.time) < 0:
            for each in (self._below, self._beneath):
                each.removeWidget(self.time)
            row.addWidget(self.time)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab leads: the card, and then the button on it."""
        return [self, self.change]

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hasFocus():  # a key of the button within, that has no use for it
            event.ignore()
        elif event.key() in _STEPS:
            self.left.emit(_STEPS[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _NO_KEYPAD:
            self.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words need at this width."""
        inner = self.layout()
        # A QPushButton does not ask its layout for a height, so it is told one.
        if inner is not None and not self._folded:
            beside = self.time.sizeHint().width() + ICON + 2 * TINY if self.row.standing is Standing.WAITING else 0
            # The currency goes first where an amount is long: all amounts of a shop have the same.
            fits = self.amount.fontMetrics().horizontalAdvance(self._whole) <= self._room - 2 * GAP - TINY - beside
            self.amount.setText(self._whole if fits else self._plain)
            wrapped = inner.totalHeightForWidth(min(self.width(), self._room))
            self.setMinimumHeight(max(wrapped, inner.totalSizeHint().height()) if self.say.isHidden() else wrapped)

    def choose(self, *, chosen: bool) -> None:
        """Unfold or fold the help on this card.

        It is unfolded because the order is on the page.
        """
        if chosen is not self._open:
            self._open = chosen
            self.tick(self._at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.tick(self._at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # By Tab it may go to the button on this very card, which must not fold away under it.
        if event.reason() not in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.PopupFocusReason):
            self.tick(self._at)

    def tick(self, now: datetime) -> None:
        """Say how much time is left, and what may help once it takes long."""
        row = self.row
        self._at = now
        waiting = row.standing is Standing.WAITING
        self.state.setVisible(not waiting)
        self.about.setVisible(waiting or not self._folded)
        self.about_too.setVisible(waiting and bool(self.about_too.whole))
        self.state.show_standing(row.standing, word=state_word(row.standing, to_ship=row.to_ship))
        left = short_time_left(row.expires_at, now) if waiting else ""
        self.time.setVisible(waiting and self._time_fits)
        self.time.setText(left)
        # A link lives for days and a push for minutes; both rings begin full.
        lifetime = (row.expires_at - row.sent_at).total_seconds()
        # A settled card has no time left; its badge says how it came out.
        self.ring.setVisible(waiting)
        self.ring.show_part((row.expires_at - now).total_seconds() / lifetime if lifetime > 0 else 0)
        pushed = waiting and row.flow is Flow.PUSH and not self._folded
        chosen = self._open or self.hasFocus() or self.change.hasFocus()
        # By when it was sent and not by the time left: a link has days, and its customer is not at the counter.
        since = now - row.sent_at
        self._unfold(self.say, shown=pushed and chosen and since >= SAY_AFTER)
        self._unfold(self.change, shown=pushed and chosen and since >= CHANGE_AFTER)
        words = (format_money(row.amount, self._look.language), row.words, row.customer, standing_word(row.standing))
        self.setAccessibleName(" ".join(part for part in (*words, row.reference) if part))
        show_tip(self, " · ".join(filter(None, (row.customer, left))) if self._folded else "")

    def _unfold(self, part: QWidget, *, shown: bool) -> None:
        # Asked as *hidden*, because what stands in a hidden window is not visible either.
        if part.isHidden() == shown:
            part.setVisible(shown)
            self._fit()
