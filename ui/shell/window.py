"""The window: the rail, the page, the strip of waiting orders, the notices, and the band that says *practice*."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.changes import Change, Topic
from app.domain.input.typed_order import UnknownCode
from app.domain.money import format_money
from ui.bridge import Notice, Offer, Tone
from ui.context import Context
from ui.input.shortcuts import Command
from ui.look.texts import standing_word, tr
from ui.look.theme import PAGE_WIDEST, SIDE_WIDTH, STANDING_LOOK, STRIP_WIDTH
from ui.look.wide import PAGE_WHEN_WIDE, SIDE_WHEN_WIDE, STRIP_WHEN_WIDE, wide_sheet
from ui.pages.new_order.form import FORM
from ui.practice.pretend_phone import PretendPhone
from ui.shell.notice_room import room_for_notices
from ui.shell.parts import WindowParts
from ui.shell.side_by_side import WIDE_FROM, SideBySide
from ui.shell.waiting import Waiting
from ui.widgets.basics import label, stop_before
from ui.widgets.shell.band import Band
from ui.widgets.shell.notices import Notices, Said
from ui.widgets.shell.rail import Rail
from ui.widgets.shell.strip import Strip

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.desk.views import OrderView, WaitingRow
    from ui.practice.phone import PhoneWindow
    from ui.shell.scans import Scans

FOLD_BELOW = 1200
"""Narrower than this, the strip is a row above the page."""
_TONES = {Tone.GOOD: ("captured", "check"), Tone.NEUTRAL: ("released", "check"), Tone.BAD: ("failed", "warning"),
          Tone.UNKNOWN: ("unknown", "question")}  # fmt: skip


class Window(WindowParts):
    """Emits `closed` once, when a person closes it."""

    closed = Signal()
    restore_wanted = Signal(object)
    _copy: Path | None = None

    def __init__(self, context: Context, band: str) -> None:
        super().__init__(context)
        self._back: list[QWidget] = []
        self._wide = False
        self._beside = SideBySide(self.pages)
        self.setWindowTitle("Kvitt" if not band else f"Kvitt · {band}")
        self.setMinimumSize(960, 640)
        self.resize(1280, 800)
        self._above = QVBoxLayout()
        self.strip = self._strip(folded=False)
        self.waiting = Waiting(context, self.strip, lambda: self.folded, self)
        self.connection = label(role="small")
        self.pretend_phone = PretendPhone(context, self)
        self.notices = Notices(context.look, context.keys)
        self._build(band)
        self._connect()
        self._show_connection()
        self.go(self.new_order)
        self._on_page(self.pages.currentIndex())  # the first one comes without a word

    def catch_up(self) -> None:
        """What the first paint does not wait for, once: hear the keys, show who is waiting and what threatens the data."""
        self._add_keys()
        self.waiting.reload()
        self._show_safety()
        self.new_order.catch_up()

    def _strip(self, *, folded: bool) -> Strip:
        wallet = self._context.app.preferences.current.wallet(self._context.now().date())
        strip = Strip(self._context.look, wallet, folded=folded)
        strip.opened.connect(self.open_order)
        strip.changed.connect(self._on_change_to_code)
        return strip

    @cached_property
    def folded(self) -> Strip:
        """Who is waiting, in a row above the page; made where the window is too narrow for a column beside it."""
        strip = self._strip(folded=True)
        self._above.addWidget(strip)
        return strip

    @cached_property
    def scans(self) -> Scans:
        """Where scans go."""
        from ui.shell.scans import Scans

        return Scans(self._context, self)

    def _build(self, band: str) -> None:
        self._rail = Rail(self._context.look, self._context.keys)
        self._rail.add(tr("New order"), Command.NEW_ORDER, "plus", self.show_new_order, "new_order")
        self._rail.add(tr("Orders"), Command.ORDERS, "list", self.show_orders, "orders")
        self._rail.add(tr("Catalogue"), Command.CATALOGUE, "box", self.show_catalogue, "catalogue")
        self._rail.add_room()
        if self._context.app.practising:
            self._rail.add(tr("Drills"), Command.DRILLS, "target", self.show_drills, "drills")
            self._rail.add(tr("Phone"), Command.PHONE, "phone", lambda: self.show_phone(activate=True))
        self._rail.add(tr("Settings"), Command.SETTINGS, "gear", self.show_settings, "settings")
        self._rail.add_words(self.connection)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(self._top)
        middle.addLayout(self._above)
        self.pages.setMaximumWidth(PAGE_WIDEST)
        across = QHBoxLayout()  # on a wide screen the page stays in the middle, so that a line is read at one glance
        across.addStretch()
        across.addWidget(self._beside.aside)
        across.addWidget(self.pages, 1)
        across.addStretch()
        middle.addLayout(across, 1)
        self.notices.lie_over(self.pages, room_for_notices)
        self.pages.currentChanged.connect(self._on_page)
        body.addWidget(self._rail)
        body.addLayout(middle, 1)
        body.addWidget(self.strip)
        whole = QFrame()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if band:
            whole.setProperty("role", "practice-frame")
            outer.setContentsMargins(2, 2, 2, 2)
            outer.addWidget(Band(band))
        outer.addLayout(body, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        bridge = self._context.bridge
        bridge.changed.connect(self._on_changed)
        bridge.noticed.connect(self._on_notice)
        self.new_order.sent.connect(self._on_sent)
        self.new_order.product_wanted.connect(self._on_product_wanted)
        self.notices.opened.connect(self.open_order)
        self.notices.left.connect(self._focus_page)
        self.waiting.settled.connect(self._on_settled)

    def _add_keys(self) -> None:
        acts: dict[Command, Callable[[], object]] = {
            Command.KEYS: self.show_keys,
            Command.NEW_ORDER: self.show_new_order,
            Command.ORDERS: self.show_orders,
            Command.CATALOGUE: self.show_catalogue,
            Command.STRIP: self.focus_strip,
            Command.CUSTOMER_WINDOW: self.switch_customer,
            Command.SETTINGS: self.show_settings,
            Command.DRILLS: self.show_drills,
            Command.PHONE: lambda: self.show_phone(activate=True),
            Command.SEARCH: self.search,
            Command.BACK: self.back,
            Command.OPEN_NOTICE: self.notices.open_newest,
        }
        for act, slot in acts.items():
            self._context.keys.bind(self, act, slot)

    def go(self, page: QWidget) -> None:
        """Show a page of the window, the keyboard where it is of use."""
        if self._beside.holds(page):  # it is in sight already
            page.focus_first()  # type: ignore[attr-defined]  # only the list ever stands there
            return
        shown = self.pages.currentWidget()
        if shown is not None and shown is not page:
            self._back = [*self._back[-9:], shown]
        self.pages.setCurrentWidget(page)
        self._rail.choose(page.objectName())
        self._arrange()
        self._focus_page()

    def _arrange(self) -> None:
        """Let the strip know which order is on the page, and the list stand beside that where there is room."""
        shows_order = "order" in vars(self) and self.pages.currentWidget() is self.order
        reference = self.order.reference if shows_order else ""
        self.waiting.choose(reference)
        wide = self.width() >= WIDE_FROM
        beside = shows_order and wide
        if shows_order:
            self.order.grow(wide=wide)
        if beside or "orders" in vars(self):
            self._beside.arrange(self.orders, beside=beside)
            self._beside.fit(self.width() - self._rail.width() - self.strip.width())
            self.orders.mark(reference if beside else "")

    def _on_page(self, at: int) -> None:
        page = self.pages.widget(at)
        if page is not None:
            self.notices.show_page(page)

    def _focus_page(self) -> None:
        """Put the keyboard where it is of use on the page that is shown."""
        focus = getattr(self.pages.currentWidget(), "focus_first", None)
        if focus is not None:
            focus()

    def back(self) -> None:
        """Take back what stands open on the page, or go back to the page before this one."""
        shown = self.pages.currentWidget()
        step_back = getattr(shown, "step_back", None)
        if step_back is not None and step_back():
            return
        while self._back:
            page = self._back.pop()
            if not self._beside.holds(page):
                self.go(page)
                self._back = self._back[:-1]
                return

    def open_order(self, reference: str) -> None:
        """Show an order."""
        self.order.show_order(reference)
        self.go(self.order)
        self.notices.drop_about(reference)

    def show_new_order(self) -> None:
        """Show the page where an order is built."""
        self.go(self.new_order)

    def show_settings(self) -> None:
        """Show the settings."""
        self.go(self.settings)

    def show_catalogue(self) -> None:
        """Show the products, as they were left."""
        self.go(self.catalogue)

    def show_orders(self) -> None:
        """Show all orders, whatever was searched for before."""
        self.orders.show_all()
        self.go(self.orders)

    def focus_strip(self) -> None:
        """Put the keyboard on the waiting orders."""
        self.waiting.focus()

    def _on_change_to_code(self, reference: str) -> None:
        """The request to the phone is ended first; the order's page shows how that goes, and then the code."""
        self.open_order(reference)
        self.order.change_to_code()

    def switch_customer(self) -> None:
        """Show the window for the customer, or put it away."""
        if self.second_screen.switch():
            self.new_order.tell_building()
            self.activateWindow()

    def search(self) -> None:
        """Go to the list with the keyboard in its search field."""
        self.go(self.orders)
        self.orders.focus_search()

    def show_keys(self) -> None:
        """Show all keys."""
        from ui.dialogs.keys import KeysDialog

        self.keys = KeysDialog(self._context, self)
        self.keys.open()

    def show_drills(self) -> None:
        """Show the drills; in practice mode only."""
        if self.drills is not None:
            self.go(self.drills)

    @property
    def phone(self) -> PhoneWindow | None:
        """The pretend phone, once it was shown."""
        return self.pretend_phone.shown

    def show_phone(self, *, activate: bool = False) -> None:
        """Show the pretend phone beside the window, with the keyboard if asked to `activate` it; in practice mode only."""
        self.pretend_phone.show(activate=activate)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Cards of the strip come and go, and pages are made late: Tab goes rail, folded strip, page, strip, as one reads."""
        before: QWidget = self._rail.last
        folded = self.folded.cards if "folded" in vars(self) else []
        bar = [self.drill_bar.stop] if "drill_bar" in vars(self) else []
        for stop in (*bar, *(stop for card in folded for stop in card.stops)):
            QWidget.setTabOrder(before, stop)
            before = stop
        before = stop_before(self)
        for stop in (*self.notices.stops, *(stop for card in self.strip.cards for stop in card.stops)):
            if stop is not before:
                QWidget.setTabOrder(before, stop)
            before = stop
        return super().focusNextPrevChild(next)

    def _on_product_wanted(self, asked: UnknownCode) -> None:
        self.new_products.begin(asked)

    def _on_sent(self, reference: str) -> None:
        self.notices.drop_topic(FORM)  # what kept it from being sent is settled
        self.open_order(reference)
        self.second_screen.follow(reference)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.waiting.arrange(narrow=self.width() < FOLD_BELOW)
        wide = self.width() >= WIDE_FROM
        if wide is not self._wide:
            self._wide = wide
            self.pages.setMaximumWidth(PAGE_WHEN_WIDE if wide else PAGE_WIDEST)
            self.new_order.widen(SIDE_WHEN_WIDE if wide else SIDE_WIDTH)
            self.strip.setFixedWidth(STRIP_WHEN_WIDE if wide else STRIP_WIDTH)
            self.setStyleSheet(wide_sheet() if wide else "")
        self._arrange()

    def keep_typed(self) -> None:
        """Keep what was typed in the last moment."""
        self.new_order.keep_typed()
        if "catalogue" in vars(self):
            self.catalogue.keep_typed()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_typed()
        if "_drill_feed" in vars(self) and self._drill_feed is not None:
            self._drill_feed.rest()
        if self.phone is not None:
            self.phone.close()
        if "second_screen" in vars(self):
            self.second_screen.close()
        self.closed.emit()
        super().closeEvent(event)

    def _on_copy(self, reference: str) -> None:
        self.new_order.copy(reference)
        self.go(self.new_order)

    def _on_edit(self, reference: str) -> None:
        self.new_order.resume(reference)
        self.go(self.new_order)

    def _on_changed(self, change: Change) -> None:
        if change.topic is Topic.ORDER:
            self.waiting.on_changed(change.key)
            if "second_screen" in vars(self):
                self.second_screen.on_changed(change.key)
        elif change.topic is Topic.PRINTS and change.key:
            self.papers.on_changed(change)
        elif change.topic is Topic.CONNECTION:
            self._show_connection()
        elif change.topic is Topic.SAFETY:
            self._show_safety()
            self._show_connection()

    def _on_notice(self, notice: Notice) -> None:
        name, icon = _TONES[notice.tone]
        stays = notice.tone in (Tone.BAD, Tone.UNKNOWN)
        self._say(Said(notice.text, icon, name, notice.reference, stays=stays, topic=notice.topic), notice.offer)

    def _say(self, said: Said, offer: Offer | None = None) -> None:
        """Show a notice, unless it is about the order on the screen: that page says it itself."""
        view = (
            self._context.bridge.read(lambda: self._context.app.browse.order(said.reference))
            if said.reference
            else None
        )
        order = view.reference if view else ""
        if order and self.pages.currentWidget() is self.order and self.order.reference == order:
            return
        self.notices.show_notice(
            said.text,
            said.icon,
            getattr(self._context.look.palette, said.colours),
            reference=order,
            words=" · ".join(part for part in (view.order.words, order) if part) if view else "",
            stays=said.stays,
            offer=offer,
            topic=said.topic,
            pile=said.pile,
        )

    def take_notices(self, kept: list[Said]) -> None:
        """Show what was not put away in the window before this one, in its language as far as it is about a state."""
        for said in kept:
            view = (
                self._context.bridge.read(partial(self._context.app.browse.order, said.reference))
                if said.pile
                else None
            )
            self._say(said if view is None else self._news(view))

    def _news(self, view: OrderView) -> Said:
        """That a request has come to its end, and what it stands at."""
        name, icon = STANDING_LOOK[view.standing]
        word = standing_word(view.standing)
        amount = format_money(view.order.total, self._context.language)
        return Said(f"{word}: {amount}", icon, name, view.reference, stays=True, pile=word)

    def _show_safety(self) -> None:
        """Say on top of every page what threatens the data, for as long as it does."""
        from ui.shell.danger import danger_of

        danger = danger_of(self._context)
        if danger is None and "safety_bar" not in vars(self):
            return
        if danger is None:
            self.safety_bar.hide()
        else:
            self._copy = danger.copy
            self.safety_bar.show_words(danger.title, danger.words, bad=danger.bad, restorable=danger.copy is not None)

    def _on_restore(self) -> None:
        self.restore_wanted.emit(self._copy)

    def _show_connection(self) -> None:
        if self._context.app.browse.damage is not None:
            self.connection.setText(tr("○ only reading"))  # nobody asks the service while nothing can be written down
        else:
            self.connection.setText(tr("● connected") if self._context.app.online else tr("○ not connected"))

    def _on_settled(self, row: WaitingRow, view: OrderView) -> None:
        """A request has come to its end: a notice and a tone."""
        amount = format_money(row.amount, self._context.language)
        self._say(self._news(view))
        words = " · ".join(part for part in (amount, row.words, row.reference) if part)
        self.attention.tell(view.standing, words)
