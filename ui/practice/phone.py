"""The pretend phone of practice mode: a wallet of no brand.

So a newcomer plays both sides.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from app.domain.money import Money, format_money
from app.domain.order import Source
from app.domain.payment import State
from app.domain.vat import format_rate
from app.services.practice import ShownRequest
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.fonts import font
from ui.look.formats import breakable
from ui.look.sizes import BROAD, GAP, ICON_HUGE, ROOM, SMALL, TINY, WIDE
from ui.look.texts import source_word, tr
from ui.look.theme import Look
from ui.practice.practice_feeds import PhoneFeed
from ui.widgets.barcode import BarcodeView
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label
from ui.widgets.scrolls import in_margin, scrolling

CENTRE = Qt.AlignmentFlag.AlignHCenter
MOST_STICKERS = 4
PAST = 12
"""How many answered requests are shown."""
BANNER_MS = 5000
# What the narrowest phone leaves for the words of a button.
OTHER_WIDTH = 240
SMALLEST, USUAL = (320, 560), (360, 720)
"""Room for the words of a waiting request at the narrowest."""


class PhoneWindow(QWidget):
    """Shows the newest request with *Pay* and *Cancel*, and earlier receipts.

    The newest that waits for an answer.
    """

    closed = Signal()
    left = Signal()

    def __init__(self, look: Look, keys: Shortcuts, feed: PhoneFeed) -> None:
        super().__init__()
        self._look = look
        self._feed = feed
        self._opened: set[str] = set()
        self._toggles: dict[str, QWidget] = {}
        self._card = 0
        self._chosen = ""
        self.setWindowTitle(tr("Pretend phone"))
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # the clerk goes on typing
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.banner = button("", self._on_banner, "banner")
        policy = self.banner.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or *Cancel* comes to where *Pay* was, under somebody's hand
        self.banner.setSizePolicy(policy)
        self.banner.hide()
        self._gone = QTimer(self, singleShot=True, interval=BANNER_MS)
        self._gone.timeout.connect(self.banner.hide)
        self._build()
        for act in (Command.BACK, Command.PHONE):
            keys.bind(self, act, self.left.emit)
        feed.changed.connect(self._reload)
        feed.pushed.connect(self._on_pushed)
        self._reload()

    def _build(self) -> None:
        band = QFrame()
        band.setProperty("role", "band")
        inside = QVBoxLayout(band)
        inside.setContentsMargins(ROOM, TINY, ROOM, TINY)
        inside.addWidget(label(tr("Practice: the customer's phone"), "small", wrap=True, align=CENTRE))
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP)
        outer = QVBoxLayout()
        outer.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        outer.addLayout(self._column)
        outer.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(band)
        column.addWidget(self.banner)
        column.addLayout(in_margin(scrolling(outer)), 1)

    def focus_first(self) -> None:
        """Put the keyboard on *Pay*, where there is something to pay."""
        if self._waiting():
            self.pay.setFocus()
        else:
            self.setFocus()

    def open_details(self) -> None:
        """Show the lines of the request that waits."""
        for request in self._waiting()[:1]:
            self._opened.add(request.reference)
        self._reload()

    def showEvent(self, event: QShowEvent) -> None:
        self._feed.watch(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._feed.watch(False)
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _waiting(self) -> list[ShownRequest]:
        """Requests without an answer: the chosen one first, then the newest."""
        waiting = [request for request in self._feed.requests if request.state == State.CREATED]
        # The sort is stable: all but the chosen one stay newest first.
        return sorted(waiting, key=lambda request: request.reference != self._chosen)

    def _on_pushed(self, request: ShownRequest) -> None:
        """A request has come in by itself: say so on top, as a phone does."""
        words = tr("{shop}: {amount}").format(shop=request.shop, amount=self._money(request.amount))
        self.banner.setText(words.replace("&", "&&"))
        self.banner.setAccessibleName(words)
        self.banner.show()
        self._gone.start()

    def _on_banner(self) -> None:
        self.banner.hide()
        self.open_details()

    def _reload(self) -> None:
        # Built anew with each change: a phone shows a handful of cards, and nothing is typed there.
        clear(self._column)
        waiting = self._waiting()
        if waiting:
            self._column.addWidget(self._build_request(waiting[0]))
            for request in waiting[1:]:
                self._column.addWidget(self._build_other(request))
        else:
            self.banner.hide()
            self._column.addSpacing(BROAD)
            icon = label(align=CENTRE)
            icon.setPixmap(self._look.pixmap("phone", self._look.palette.muted, ICON_HUGE))
            self._column.addWidget(icon)
            nothing = tr("No request is waiting. Send one from Kvitt and it shows up here.")
            self._column.addWidget(label(nothing, "muted", wrap=True, align=CENTRE))
            self._add_stickers()
            self._column.addSpacing(WIDE)
        past = [request for request in self._feed.requests if request.state != State.CREATED][:PAST]
        if past:
            self._column.addWidget(label(tr("Earlier"), "heading"))
        for request in past:
            self._column.addWidget(self._build_past(request))

    def _add_stickers(self) -> None:
        """What there is to scan, and what came of the last scan."""
        self.scans: dict[str, QWidget] = {}
        for sticker in self._feed.stickers[:MOST_STICKERS]:
            words = tr("Scan the sticker: {place}").format(place=sticker.place)
            scan = self.scans[sticker.id] = button(words, partial(self._feed.scan, sticker), by_enter=True)
            self._column.addWidget(scan)
        place, arrived = self._feed.scanned
        if place:
            said = {
                None: tr("Connecting to the shop …"),
                True: tr("You are at {place}. The request comes in a moment.").format(place=place),
                False: tr("Can't connect to store. Try scanning again or pay in another way."),
            }
            self._column.addWidget(label(said[arrived], wrap=True, align=CENTRE))

    def _add_consent(self, card: Card, request: ShownRequest) -> None:
        """What is shared by paying; who does not want to, does not pay."""
        if not request.asks:
            return
        words = {"name": tr("name"), "address": tr("address")}
        asked = ", ".join(words.get(each, each) for each in request.asks)
        card.inside.addWidget(label(tr("The shop asks for: {what}").format(what=asked), wrap=True, align=CENTRE))

    def _build_request(self, request: ShownRequest) -> QWidget:
        card = Card()
        card.inside.setSpacing(SMALL)
        card.inside.addWidget(label(breakable(request.shop), "heading", align=CENTRE, wrap=True))
        card.inside.addWidget(label(self._money(request.amount), "amount", align=CENTRE))
        card.inside.addWidget(label(breakable(request.description), "body", wrap=True, align=CENTRE))
        self._add_details(card, request, tr("Show details"), tr("Hide details"))
        cards = self._feed.cards.get(request.phone, ())
        if cards:
            card.inside.addWidget(self._build_cards(cards))
        self.pay = button(
            tr("Pay {amount}").format(amount=self._money(request.amount)),
            lambda: self._feed.approve(request.reference, self._card),
            "primary",
            by_enter=True,  # pretend money
        )
        self._add_consent(card, request)
        card.inside.addSpacing(SMALL)
        card.inside.addWidget(self.pay)
        if request.asks:
            keep = partial(self._feed.approve, request.reference, self._card, shares=False)
            card.inside.addWidget(button(tr("Do not share"), keep, "quiet", by_enter=True))
        card.inside.addWidget(
            button(tr("Cancel"), lambda: self._feed.decline(request.reference), "quiet", by_enter=True)
        )
        return card

    def _build_other(self, request: ShownRequest) -> QWidget:
        """A request that waits behind the one in front, in one line; pressing it brings it to the front."""
        words = f"{self._money(request.amount)} · {request.description}"
        # A button asks for the width of its words, and would widen the phone.
        shown = QFontMetrics(font("strong")).elidedText(words, Qt.TextElideMode.ElideRight, OTHER_WIDTH)
        card = button(shown, partial(self._choose, request.reference), by_enter=True)
        card.setAccessibleName(words)
        return card

    def _build_cards(self, cards: tuple[str, ...]) -> QComboBox:
        cards_list = choice(tr("Card to pay with"), [(str(number), name) for number, name in enumerate(cards)])
        # Another customer may have fewer cards.
        self._card = min(self._card, len(cards) - 1)
        cards_list.setCurrentIndex(self._card)
        cards_list.currentIndexChanged.connect(self._on_card)
        return cards_list

    def _build_past(self, request: ShownRequest) -> QWidget:
        card = Card()
        card.inside.setContentsMargins(GAP, SMALL, GAP, SMALL)
        card.inside.setSpacing(0)
        card.inside.addWidget(label(self._money(request.amount), "strong"))
        card.inside.addWidget(label(breakable(request.description), "small", wrap=True))
        for words in self._past_words(request):
            card.inside.addWidget(label(words, "small", wrap=True))
        if request.state == State.AUTHORIZED:  # there is no receipt for what was not paid
            self._add_details(card, request, tr("Show receipt"), tr("Hide receipt"))
        return card

    def _add_details(self, card: Card, request: ShownRequest, show: str, hide: str) -> None:
        """The lines of a request, behind a button."""
        if not request.lines:
            return
        opened = request.reference in self._opened
        card.inside.addWidget(self._build_toggle(hide if opened else show, request.reference))
        if opened:
            card.inside.addWidget(self._build_lines(request))

    def _build_lines(self, request: ShownRequest) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        for at, line in enumerate(request.lines):
            grid.addWidget(label(breakable(line.name), "small", wrap=True), at, 0)
            grid.addWidget(label(format_rate(line.vat_rate), "small"), at, 1)
            grid.addWidget(label(self._money(line.amount), "small", align=right), at, 2)
        receipt = request.receipt
        beneath = [(tr("of which VAT"), request.tax)]
        beneath += [(tr("Tip"), receipt.tip)] if receipt.tip.minor else []
        beneath += [
            (source_word(Source(source)), Money(-paid.minor, paid.currency)) for source, paid in receipt.otherwise
        ]
        for at, (words, money) in enumerate(beneath, len(request.lines)):
            grid.addWidget(label(words, "small"), at, 0)
            grid.addWidget(label(self._money(money), "small", align=right), at, 1, 1, 2)
        at = len(request.lines) + len(beneath)
        if receipt.number:
            grid.addWidget(label(tr("receipt {number}").format(number=receipt.number), "small"), at, 0, 1, 3)
        if receipt.code:
            grid.addWidget(BarcodeView(tr("Barcode of the order, for returns"), receipt.code), at + 1, 0, 1, 3)
        return box

    def _past_words(self, request: ShownRequest) -> list[str]:
        """What became of a request, in the customer's eyes."""
        if request.state != State.AUTHORIZED:
            ended: dict[str, str] = {
                State.ABORTED: tr("You declined"),
                State.EXPIRED: tr("Ran out of time"),
                State.TERMINATED: tr("Cancelled by the shop"),
            }
            return [ended.get(request.state, request.state)]
        amounts = [
            (tr("Paid {amount}"), request.captured),
            (tr("Given back by the shop: {amount}"), request.released),
            (tr("Refunded {amount}"), request.refunded),
        ]
        shown = [words.format(amount=self._money(money)) for words, money in amounts if money.minor]
        return shown or [tr("Approved; the shop has not taken the money yet")]

    def _money(self, money: Money) -> str:
        return format_money(money, self._look.language)

    def _choose(self, reference: str) -> None:
        self._chosen = reference
        self._reload()
        self.focus_first()

    def _build_toggle(self, words: str, reference: str) -> QWidget:
        toggle = self._toggles[reference] = button(words, partial(self._toggle, reference), "quiet", by_enter=True)
        return toggle

    def _toggle(self, reference: str) -> None:
        self._opened ^= {reference}
        self._reload()
        self._toggles[reference].setFocus()

    def _on_card(self, number: int) -> None:
        self._card = number
