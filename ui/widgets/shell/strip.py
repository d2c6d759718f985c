"""The strip of waiting orders, always in sight.

A column beside the page, or a row above it where there is little room.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.money import format_minor, format_money
from app.domain.order import Flow
from app.domain.standing import CHANGE_AFTER, SAY_AFTER, Standing
from app.later import Later
from ui.look.formats import short_time_left, show_tip
from ui.look.sizes import GAP, ROOM, SMALL, STRIP_WIDTH, TINY, WIDE
from ui.look.texts import standing_word, state_word, tr
from ui.look.theme import Look
from ui.widgets.badge import ICON, Badge
from ui.widgets.basics.buttons import PageButton, button
from ui.widgets.basics.labels import label
from ui.widgets.one_line import OneLine
from ui.widgets.shell.time_ring import TimeRing

if TYPE_CHECKING:
    from app.domain.desk.views import WaitingRow

MOST = 30
"""More cards than this nobody looks through; the title counts them all, and the list of orders has them."""

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_NO_KEYPAD = ~Qt.KeyboardModifier.KeypadModifier
FOLDED_WIDTH, FOLDED_WIDEST, FOLDED_HEIGHT = 112, 176, 64
"""The size of a card in the row above the page, of which six are in sight in a narrow window; fewer are wider."""
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
        self.more = label(role="small")
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
