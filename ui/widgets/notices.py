"""Notices: sentences in a narrow column over the page. They never take the keyboard, never block, and never push anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.keys import Act, Keys
from ui.texts import tr
from ui.theme import CONTROL_HEIGHT, GAP, ICON_LARGE, ICON_SMALL, ROOM, SMALL, TINY, Look, StateColours
from ui.widgets.basics import OneLine, announce, button, label
from ui.widgets.motion import unfold

MOST, LASTS_MS = 3, 6000
"""Of those that go by themselves so many are shown at once, and for so long."""
PILE = 3
"""From so many on, notices of one kind are one card."""
WIDTH = 344
"""Pixels across: a sentence in two or three lines, and most of the page beside it."""
Offer = tuple[str, Callable[[], None]]
"""The words of a button and what it does."""


class Said(NamedTuple):
    """What a notice says: a sentence, which order it is about and by which words that is known, and how it looks.

    `colours` is a field of the palette. One that `stays` is put away by a person. Those of one `pile` become one card when they
    are many; one about a `topic` takes the place of the one before.
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
        self.setObjectName("notice")
        self.setStyleSheet(
            f"#notice {{ background: {colours.fill}; border: 1px solid {colours.text}; border-radius: 10px; }}"
            f"#notice QLabel {{ color: {colours.text}; }}"
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
        self.close_button.setFixedWidth(CONTROL_HEIGHT)
        self.close_button.clicked.connect(self.closed)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.text)
        told.addWidget(self.about)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(told, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._acts: list[QPushButton] = []
        self._foot = QHBoxLayout()
        self._foot.setSpacing(SMALL)
        self._foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, TINY, TINY, TINY)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._foot)

    def add_act(self, made: QPushButton) -> None:
        """Add a button below the sentence."""
        self._acts.append(made)
        self._foot.addWidget(made)
        self._foot.setContentsMargins(0, 0, SMALL, SMALL)

    @property
    def stops(self) -> list[QPushButton]:
        """Its buttons, in the order in which Tab leads to them."""
        return [self.close_button, *self._acts]


class NoticeCard(_Card):
    """One sentence, by which words its order is known, and a way to what it is about."""

    opened = Signal(str)

    def __init__(self, look: Look, said: Said, colours: StateColours, offer: Offer | None = None) -> None:
        super().__init__(look, said.text, said.icon, colours)
        self.said = said
        self.reference = said.reference
        self.topic = said.topic
        self.about.show_text(said.words)
        self.about.setVisible(bool(said.words))
        self.setAccessibleName(" · ".join(part for part in (said.text, said.words) if part))
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

    def _take_up(self, act: Callable[[], None]) -> None:
        """What comes of it is said anew."""
        self.closed.emit()
        act()

    def show_key(self, hint: str) -> None:
        """Show behind *Open*, or behind what is offered, the key that does it; empty for none."""
        act, words = (self.open, tr("Open")) if self.open is not None else (self.offer, self._offered)
        if act is not None:
            act.setText(f"{words}  {hint}" if hint else words)


class PileCard(_Card):
    """Many notices of one kind in one card, which unfolds to them. Emits `turned` when it does, or folds."""

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
        self.about.setVisible(not self.is_open)
        self.setAccessibleName(self.text.text())

    def fold(self) -> None:
        """Be one card again."""
        self.is_open = False
        self.turn.setText(tr("Show"))

    def _on_turn(self) -> None:
        self.is_open = not self.is_open
        self.turn.setText(tr("Hide") if self.is_open else tr("Show"))
        self.turned.emit()


class Notices(QWidget):
    """All notices, the newest on top, at the top right of the page that they lie over.

    Emits `opened` with a reference, and `left` when the keyboard was on one that is gone.
    """

    opened = Signal(str)
    left = Signal()

    def __init__(self, look: Look, keys: Keys | None = None) -> None:
        super().__init__()
        self._look = look
        self._keys = keys
        self._all: list[NoticeCard] = []
        self._piles: dict[str, PileCard] = {}
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        if keys is not None:
            keys.changed.connect(self._arrange)
        self.hide()

    def lie_over(self, host: QWidget) -> None:
        """Lie at the top right of `host` from now on, over what is in it."""
        self.setParent(host)
        host.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        return super().eventFilter(watched, event)

    @property
    def cards(self) -> list[NoticeCard | PileCard]:
        """The cards that are shown, from the top."""
        shown: list[NoticeCard | PileCard] = []
        for card in self._all:
            pile = self._piles.get(card.said.pile)
            if pile is not None and pile not in shown:
                shown.append(pile)
            if pile is None or pile.is_open:
                shown.append(card)
        # What is unfolded stands below its pile, whatever came in between.
        return sorted(shown, key=lambda card: self._rank(card, shown))

    def _rank(self, card: NoticeCard | PileCard, shown: list[NoticeCard | PileCard]) -> tuple[int, int]:
        pile = card if isinstance(card, PileCard) else self._piles.get(card.said.pile)
        return (shown.index(pile if pile is not None else card), shown.index(card))

    @property
    def stops(self) -> list[QPushButton]:
        """All buttons, in the order in which Tab leads to them."""
        return [stop for card in self.cards for stop in card.stops]

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
        offer: Offer | None = None,
        topic: str = "",
        pile: str = "",
    ) -> None:
        """Say `text`. The same sentence is not said twice at once; a newer one about an order or a `topic` takes the place of
        the one before. One that `stays` only a person puts away."""
        if any(card.said.text == text and card.reference == reference for card in self._all):
            return
        for old in tuple(self._all):
            if (topic and old.topic == topic) or (reference and old.reference == reference):
                self._forget(old)
        palette = self._look.palette
        name = next(each for each in vars(palette) if getattr(palette, each) is colours)
        card = NoticeCard(self._look, Said(text, icon, name, reference, words, stays, topic, pile), colours, offer)
        card.opened.connect(self.opened)
        card.closed.connect(lambda: self._drop(card))
        self._all.insert(0, card)
        for old in [each for each in self._all if not each.said.stays][MOST:]:
            self._forget(old)
        if not stays:
            timer = QTimer(card, singleShot=True, interval=LASTS_MS)
            timer.timeout.connect(lambda: self._drop(card))
            timer.start()
        self._arrange()
        unfold(card, self._look)
        announce(self, card.accessibleName(), urgent=stays)

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
        for pile in self._piles.values():
            pile.fold()
        self._arrange()

    def drop_about(self, reference: str) -> None:
        """Put away what is about an order that is now on the screen."""
        self._drop(*(card for card in self._all if card.reference == reference))

    def has_topic(self, topic: str) -> bool:
        """Whether something about `topic` is still shown."""
        return any(card.topic == topic for card in self._all)

    def drop_topic(self, topic: str) -> None:
        """Put away what is about `topic`."""
        self._drop(*(card for card in self._all if card.topic == topic))

    def _drop(self, *cards: NoticeCard) -> None:
        if not cards:
            return
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
        kinds = [card.said.pile for card in self._all if card.said.pile]
        many = {kind for kind in kinds if kinds.count(kind) >= PILE}
        for kind in tuple(self._piles):
            if kind not in many:
                _take_away(self._column, self._piles.pop(kind))
        for kind in many:
            members = [card for card in self._all if card.said.pile == kind]
            if kind not in self._piles:
                self._piles[kind] = self._pile(members[0].said)
            self._piles[kind].show_members(members)
        shown = self.cards
        for at, card in enumerate(shown):
            if self._column.indexOf(card) != at:
                self._column.insertWidget(at, card)
            card.show()
        for card in self._all:
            card.setVisible(card in shown)
        newest = next((card for card in self._all if card.open is not None or card.offer is not None), None)
        for card in self._all:
            card.show_key(self._keys.hint(Act.OPEN_NOTICE) if self._keys is not None and card is newest else "")
        self.setVisible(bool(shown))
        self._place()

    def _pile(self, said: Said) -> PileCard:
        made = PileCard(self._look, said.pile, said.icon, getattr(self._look.palette, said.colours))
        made.turned.connect(self._arrange)
        made.closed.connect(lambda: self._drop(*(card for card in self._all if card.said.pile == said.pile)))
        return made

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        width = min(WIDTH, host.width() - 2 * ROOM)
        needed = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else 0
        needed = max(needed, self._column.totalMinimumSize().height())
        self.setGeometry(host.width() - width - ROOM, ROOM, width, min(needed, host.height() - 2 * ROOM))
        self.raise_()


def _take_away(column: QVBoxLayout, card: QWidget) -> None:
    column.removeWidget(card)
    card.hide()
    card.deleteLater()
