"""Notices: sentences in a narrow column over the page.

They never take the keyboard, never block, and never push anything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.sizes import ROOM, SMALL, WIDE
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.marks import announce
from ui.widgets.shell.motion import unfold

if TYPE_CHECKING:
    from ui.look.palette import StateColours
    from ui.widgets.shell.notice_cards import CardButton, NoticeCard, PileCard, Said

# Long enough to read two lines twice.
MOST, LASTS_MS = 3, 6000
"""Of those that go by themselves so many are shown at once, and for so long."""
PILE = 3
"""From so many on, what is told of orders is one card."""
WIDTH = 344
"""Pixels across: a sentence in two or three lines, and most of the page beside it."""
Room = Callable[[QWidget, QWidget | None, int], QRect]
"""The part of a host that may be covered while one of its pages is shown, by something of this width."""


class Notices(QWidget):
    """All notices over a page, the newest on top.

    At the top right of the page that they lie over. Emits `opened` with a reference, and `left` when the keyboard was on
    one that is gone.
    """

    opened = Signal(str)
    left = Signal()

    def __init__(self, look: Look, keys: Shortcuts | None = None) -> None:
        super().__init__()
        # The place is named for screen readers: what was announced once can be looked up there.
        self.setAccessibleName(tr("Notices"))
        self._look = look
        self._keys = keys
        self._all: list[NoticeCard] = []
        self._pile: PileCard | None = None
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        # Below the cards, which keep their height when there is more room than they need.
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        # Notices never take the keyboard.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        # A card grows to its height after it was placed, and no layout tells this widget.
        inner.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        if keys is not None:
            keys.changed.connect(self._arrange)
        self._room: Room = _whole
        self._page: QWidget | None = None
        # A page is laid out in several steps; the room is looked for after the last one.
        self._moving = QTimer(self, singleShot=True, interval=0)
        self._moving.timeout.connect(self._place)
        self.hide()

    def lie_over(self, host: QWidget, room: Room | None = None) -> None:
        """Lie over `host` from now on, in the `room` of its page."""
        self._room = room or _whole
        self.setParent(host)
        host.installEventFilter(self)
        self._place()

    def show_page(self, page: QWidget) -> None:
        """Lie over another page, and fold what was unfolded."""
        if self._page is not None:
            self._page.removeEventFilter(self)
        self._page = page
        page.installEventFilter(self)
        self.fold()
        self._moving.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # At once for the window: the next paint must not show notices where its edge was.
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._moving.start()  # once the page is laid out
        return super().eventFilter(watched, event)

    @property
    def cards(self) -> list[NoticeCard | PileCard]:
        """The cards that are shown, from the top.

        What is unfolded stands below its pile, whatever came in between.
        """
        shown: list[NoticeCard | PileCard] = []
        for card in self._all:
            if self._pile is None or not card.said.pile:
                shown.append(card)
            elif self._pile not in shown:
                shown += [self._pile, *(self._piled if self._pile.is_open else ())]
        return shown

    @property
    def _piled(self) -> list[NoticeCard]:
        return [card for card in self._all if card.said.pile]

    @property
    def stops(self) -> list[QPushButton]:
        """All buttons, in the order in which Tab leads to them.

        Those of a card that is still on its way into the column wait.
        """
        return [stop for card in self.cards if self._column.indexOf(card) >= 0 for stop in card.stops]

    @property
    def kept(self) -> list[Said]:
        """What a person has to put away and has not yet, the oldest first."""
        return [card.said for card in reversed(self._all) if card.said.stays]

    def show_notice(
        self,
        text: str,
        icon: str,
        colours: StateColours,
        *,
        reference: str = "",
        words: str = "",
        stays: bool,
        offer: CardButton | None = None,
        topic: str = "",
        pile: str = "",
    ) -> None:
        """Say `text`.

        The same sentence is not said twice at once; a newer one about an order or a `topic` takes the place of the one
        before. One that `stays` only a person puts away.
        """
        # A screen reader would read it twice, and a person look for the difference.
        if any(card.said.text == text and card.reference == reference for card in self._all):
            return
        # A copy, for what is forgotten leaves the list.
        for old in tuple(self._all):
            if (topic and old.topic == topic) or (reference and old.reference == reference):
                self._forget(old)
        palette = self._look.palette
        # By name, so that a window in other colours can show it again.
        name = next(each for each in palette._fields if getattr(palette, each) is colours)
        from ui.widgets.shell.notice_cards import NoticeCard, Said  # most starts have nothing to tell

        card = NoticeCard(self._look, Said(text, icon, name, reference, words, stays, topic, pile), colours, offer)
        card.opened.connect(self.opened)
        card.closed.connect(lambda: self._drop(card))
        self._all.insert(0, card)
        self._let_pass(card)
        self._arrange()
        unfold(card, self._look)
        announce(self, card.accessibleName(), urgent=stays)

    def _let_pass(self, card: NoticeCard) -> None:
        """Have a card that goes by itself go in time, and the oldest of those at once where they are too many."""
        for old in [each for each in self._all if not each.said.stays][MOST:]:
            self._forget(old)
        if not card.said.stays:
            # The card owns its timer, so that none fires for a card that was put away.
            timer = QTimer(card, singleShot=True, interval=LASTS_MS)
            timer.timeout.connect(lambda: self._drop(card))
            timer.start()

    def open_newest(self) -> None:
        """Open what the newest notice is about, or do what it offers."""
        for card in self._all:
            if card.open is not None:
                self.fold()
                card.opened.emit(card.reference)
                return
            if card.offer is not None:
                card.offer.click()
                return

    def fold(self) -> None:
        """Fold what was unfolded: the page is looked at now."""
        if self._pile is not None:
            self._pile.fold()
        self._arrange()

    def drop_about(self, reference: str) -> None:
        """Put away what is about an order that is now on the screen."""
        self._drop(*(card for card in self._all if card.reference == reference))

    def drop_all(self) -> None:
        """Put everything away."""
        self._drop(*self._all)

    def has_topic(self, topic: str) -> bool:
        """Whether something about `topic` is still shown."""
        return any(card.topic == topic for card in self._all)

    def drop_topic(self, topic: str) -> None:
        """Put away what is about `topic`."""
        self._drop(*(card for card in self._all if card.topic == topic))

    def _drop(self, *cards: NoticeCard) -> None:
        if not cards:
            return
        # Asked before they go: afterwards Qt has given the keyboard to any neighbour.
        focused = any(stop.hasFocus() for card in cards for stop in card.stops)
        for card in cards:
            self._forget(card)
        self._arrange()
        if focused:
            self.left.emit()

    def _forget(self, card: NoticeCard) -> None:
        if card in self._all:
            self._all.remove(card)
            _take_away(self._column, card)

    def _arrange(self) -> None:
        """Pile what is many, show the cards in their order, and be as high as they need."""
        self._pile_up()
        shown = self.cards
        for at, card in enumerate(shown):
            if self._column.indexOf(card) != at:
                self._column.insertWidget(at, card)
            card.show()
        for card in self._all:
            # What is in a pile stays in the column, hidden, so that unfolding builds nothing anew.
            card.setVisible(card in shown)
        newest = next((card for card in self._all if card.open is not None or card.offer is not None), None)
        for card in self._all:
            card.show_key(self._keys.hint(Command.OPEN_NOTICE) if self._keys is not None and card is newest else "")
        # Without a card it must not lie over the page and catch clicks.
        self.setVisible(bool(shown))
        self._place()

    def _pile_up(self) -> None:
        """Have the card for all that is told of orders, where that is much; of several kinds it has no colour of its own."""
        members, old = self._piled, self._pile
        if not members and old is None:
            return
        from ui.widgets.shell.notice_cards import PileCard, Said

        kinds = {card.said.pile for card in members}
        said = members[0].said if len(kinds) == 1 else Said("", "list", "draft", pile=tr("Orders"))
        # Notices of another kind make a pile of mixed ones, which has another name and no colour.
        if old is not None and (len(members) < PILE or old.name != said.pile):
            _take_away(self._column, old)
            self._pile = None
        if len(members) < PILE:
            return
        if self._pile is None:
            pile = PileCard(self._look, said.pile, said.icon, getattr(self._look.palette, said.colours))
            pile.turned.connect(self._arrange)
            pile.closed.connect(lambda: self._drop(*self._piled))
            if old is not None:
                pile.turn_to(opened=old.is_open)
            self._pile = pile
        self._pile.show_members(members)

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None or not self.cards:
            return  # to find the room means to look through the page
        width = min(WIDTH, host.width() - 2 * WIDE)
        room = self._room(host, self._page, width)
        width = min(width, room.width())
        needed = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else 0
        # Words that cannot wrap need more than the height for this width tells.
        needed = max(needed, self._column.totalMinimumSize().height())
        self.setGeometry(room.x(), room.y(), width, min(needed, room.height()))
        # A page that was made later would lie over them.
        self.raise_()


def _whole(host: QWidget, page: QWidget | None, width: int) -> QRect:
    return QRect(host.width() - width - WIDE, SMALL + 2, width, host.height() - 2 * ROOM)


def _take_away(column: QVBoxLayout, card: QWidget) -> None:
    column.removeWidget(card)
    card.hide()
    card.deleteLater()
