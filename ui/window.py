"""The window: the rail, the page, the strip of waiting orders, the notices, and the band that says *practice*."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.changes import Change, Topic
from app.domain.money import format_money
from app.domain.payment import Standing
from app.domain.views import WaitingRow
from ui.bridge import Notice, Tone
from ui.desk import Desk
from ui.dialogs.keys import KeysDialog
from ui.feed import DrillFeed, PhoneFeed
from ui.formats import moment
from ui.keys import Act
from ui.pages.drills import DrillsPage
from ui.pages.new_order import NewOrderPage
from ui.pages.order import OrderPage
from ui.pages.orders import OrdersPage
from ui.pages.phone import PhoneWindow
from ui.pages.settings import SettingsPage
from ui.pages.welcome import WelcomePage
from ui.texts import standing_word, tr
from ui.theme import BAND_HEIGHT, GAP, RAIL_WIDTH, ROOM, SMALL, TINY, WIDE
from ui.tour import Tour
from ui.widgets.basics import button, label, stop_before
from ui.widgets.drill_bar import DrillBar
from ui.widgets.notices import Notices
from ui.widgets.safety_bar import SafetyBar
from ui.widgets.strip import Strip

_Page = TypeVar("_Page", bound=QWidget)
FOLD_BELOW = 1200
"""Narrower than this, the strip is a row above the page."""
STRIP_PAUSE_MS = 30
"""Changes that come together are shown together."""
SETTLED_FOR = timedelta(seconds=6)
"""How long a settled order stays in the strip."""
_TONES = {Tone.GOOD: ("captured", "check"), Tone.NEUTRAL: ("released", "check"), Tone.BAD: ("failed", "warning"),
          Tone.UNKNOWN: ("unknown", "question")}  # fmt: skip


class Window(QMainWindow):
    """Emits `closed` once, when a person closes it."""

    closed = Signal()

    def __init__(self, desk: Desk, band: str) -> None:
        super().__init__()
        self._desk = desk
        self._back: list[QWidget] = []
        self._settled: dict[str, tuple[WaitingRow, datetime]] = {}
        self._waiting: dict[str, WaitingRow] = {}
        self.setWindowTitle("Kvitt" if not band else f"Kvitt · {band}")
        self.setMinimumSize(960, 640)
        self.resize(1280, 800)
        self.pages = QStackedWidget()
        self.new_order = self._page("new_order", NewOrderPage(desk))
        self.drill_bar = DrillBar(desk.look)
        self.safety_bar = SafetyBar(desk.look)
        if desk.practice is not None:
            self.tour = Tour(desk.browse, desk.bridge)
            self._drill_feed = DrillFeed(desk.practice, desk.bridge, desk.browse, desk.checkout, desk.language)
        self.strip = Strip(desk.look, folded=False)
        self.folded = Strip(desk.look, folded=True)
        self.connection = label(role="small")
        self.phone: PhoneWindow | None = None
        self.notices = Notices(desk.look)
        self._build(band)
        self._connect()
        self._add_keys()
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        self._second.start()
        self._strip_changed = QTimer(self, singleShot=True, interval=STRIP_PAUSE_MS)
        self._strip_changed.timeout.connect(self._reload_strip)
        self._reload_strip()
        self._show_connection()
        self._show_safety()
        self.go(self.new_order)

    def _page(self, name: str, page: _Page) -> _Page:
        """Take a page into the window; `name` is that of its button on the rail."""
        page.setObjectName(name)
        self.pages.addWidget(page)
        return page

    # Pages that nobody sees at first are made when somebody goes there.

    @cached_property
    def orders(self) -> OrdersPage:
        """The list of orders."""
        page = self._page("orders", OrdersPage(self._desk))
        page.opened.connect(self.open_order)
        page.wants_new.connect(lambda: self.go(self.new_order))
        return page

    @cached_property
    def order(self) -> OrderPage:
        """The page of one order; on the rail it belongs to the list."""
        page = self._page("orders", OrderPage(self._desk))
        page.edited.connect(self._on_edit)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """The settings."""
        page = self._page("settings", SettingsPage(self._desk))
        page.keys_wanted.connect(self.show_keys)
        page.tour_wanted.connect(self.take_tour)
        return page

    @cached_property
    def drills(self) -> DrillsPage | None:
        """The drills; in practice mode only."""
        if self._desk.practice is None:
            return None
        page = self._page("drills", DrillsPage(self._desk.look, self._drill_feed))
        page.started.connect(self.tour.leave)
        page.started.connect(self._on_drill_started)
        return page

    @cached_property
    def welcome(self) -> WelcomePage:
        """The questions of the very first start."""
        return self._page("welcome", WelcomePage(self._desk))

    def _build(self, band: str) -> None:
        rail = QFrame()
        rail.setProperty("role", "rail")
        rail.setFixedWidth(RAIL_WIDTH)
        column = QVBoxLayout(rail)
        column.setContentsMargins(SMALL, GAP, SMALL, GAP)
        column.setSpacing(TINY)
        self._rail: dict[str, QPushButton] = {}
        column.addWidget(self._rail_button("new_order", tr("New order"), Act.NEW_ORDER, "plus", self.show_new_order))
        column.addWidget(self._rail_button("orders", tr("Orders"), Act.ORDERS, "list", self.show_orders))
        column.addStretch(1)
        if self._desk.practice is not None:
            column.addWidget(self._rail_button("drills", tr("Drills"), Act.DRILLS, "target", self.show_drills))
            shown = button(tr("Phone"), lambda: self.show_phone(activate=True), "rail")
            self._dress(shown, tr("Phone"), Act.PHONE, "phone")
            column.addWidget(shown)
        column.addWidget(self._rail_button("settings", tr("Settings"), Act.SETTINGS, "gear", self.show_settings))
        column.addWidget(self.connection)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.safety_bar)
        middle.addWidget(self.drill_bar)
        middle.addWidget(self.folded)
        middle.addWidget(self.notices)
        middle.addWidget(self.pages, 1)
        body.addWidget(rail)
        body.addLayout(middle, 1)
        body.addWidget(self.strip)
        whole = QFrame()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if band:
            whole.setProperty("role", "practice-frame")
            outer.setContentsMargins(2, 2, 2, 2)
            outer.addWidget(self._build_band(band))
        outer.addLayout(body, 1)
        self.setCentralWidget(whole)

    def _build_band(self, words: str) -> QWidget:
        band = QFrame()
        band.setProperty("role", "band")
        band.setFixedHeight(BAND_HEIGHT)
        row = QHBoxLayout(band)
        row.setContentsMargins(GAP, 0, GAP, 0)
        self.band = label(words, "small")
        row.addStretch(1)
        row.addWidget(self.band)
        row.addStretch(1)
        return band

    def _rail_button(self, name: str, words: str, act: Act, icon: str, show: Callable[[], None]) -> QPushButton:
        made = button(words, show, "rail")
        made.setCheckable(True)
        self._dress(made, words, act, icon)
        self._rail[name] = made
        return made

    def _dress(self, made: QPushButton, words: str, act: Act, icon: str) -> None:
        """The icon before the words and the key behind them."""
        made.setIcon(self._desk.look.icon(icon))
        made.setAccessibleName(words)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, SMALL, 0)
        row.addStretch(1)
        key = label(role="small")
        row.addWidget(key)
        self._desk.keys.follow(key, lambda: self._show_key(made, key, act))
        self._desk.keys.tip(made, act, words)

    def _show_key(self, made: QPushButton, key: QLabel, act: Act) -> None:
        """Behind the words, unless they need the room themselves; the tool tip has it in any case."""
        key.setText(self._desk.keys.hint(act))
        words = made.fontMetrics().horizontalAdvance(made.text()) + made.iconSize().width()
        key.setVisible(words + key.sizeHint().width() <= RAIL_WIDTH - 2 * SMALL - WIDE - ROOM)

    def _connect(self) -> None:
        bridge = self._desk.bridge
        bridge.changed.connect(self._on_changed)
        bridge.noticed.connect(self._on_notice)
        self.new_order.sent.connect(self.open_order)
        self.notices.opened.connect(self.open_order)
        if self._desk.practice is not None:
            self._drill_feed.changed.connect(self._show_drill)
            self.tour.changed.connect(self._show_drill)
            self.new_order.building.connect(self.tour.see_order)
            payer = self.new_order.payer
            payer.edited.connect(lambda: self.tour.see_payer(payer.phone.text, self._desk.preferences.current.market))
            self.new_order.sent.connect(self.tour.see_sent)
            self.drill_bar.stopped.connect(self._on_bar_stopped)
        for strip in (self.strip, self.folded):
            strip.opened.connect(self.open_order)

    def _add_keys(self) -> None:
        acts: dict[Act, Callable[[], object]] = {
            Act.KEYS: self.show_keys,
            Act.NEW_ORDER: self.show_new_order,
            Act.ORDERS: self.show_orders,
            Act.SETTINGS: self.show_settings,
            Act.DRILLS: self.show_drills,
            Act.PHONE: lambda: self.show_phone(activate=True),
            Act.SEARCH: self.search,
            Act.BACK: self.back,
        }
        for act, slot in acts.items():
            self._desk.keys.bind(self, act, slot)

    def go(self, page: QWidget) -> None:
        """Show a page of the window, the keyboard where it is of use."""
        shown = self.pages.currentWidget()
        if shown is not None and shown is not page:
            self._back = [*self._back[-9:], shown]
        self.pages.setCurrentWidget(page)
        for name, rail_button in self._rail.items():
            rail_button.setChecked(name == page.objectName())
        if isinstance(page, NewOrderPage | OrdersPage | OrderPage | SettingsPage | DrillsPage | WelcomePage):
            page.focus_first()

    def back(self) -> None:
        """Take back what stands open on the page, or go back to the page before this one."""
        shown = self.pages.currentWidget()
        if isinstance(shown, OrderPage) and shown.step_back():
            return
        if self._back:
            page = self._back.pop()
            self.go(page)
            if self._back:
                self._back.pop()

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

    def show_orders(self) -> None:
        """Show all orders, whatever was searched for before."""
        self.orders.search.clear()
        self.go(self.orders)

    def search(self) -> None:
        """Go to the list with the keyboard in its search field."""
        self.go(self.orders)
        self.orders.focus_search()

    def show_keys(self) -> None:
        """Show all keys."""
        self.keys = KeysDialog(self._desk, self)
        self.keys.open()

    def show_drills(self) -> None:
        """Show the drills; in practice mode only."""
        if self.drills is not None:
            self.go(self.drills)

    def show_phone(self, *, activate: bool = False) -> None:
        """Show the pretend phone beside the window, with the keyboard if asked to `activate` it; in practice mode only."""
        if self._desk.practice is None:
            return
        if self.phone is None:
            self.phone = PhoneWindow(
                self._desk.look, self._desk.keys, PhoneFeed(self._desk.practice, self._desk.bridge)
            )
            self.phone.left.connect(self.activateWindow)
        frame = self.frameGeometry()
        screen = self.screen().availableGeometry()
        self.phone.move(min(frame.right() + GAP, screen.right() - self.phone.width()), frame.top())
        self.phone.show()
        self.phone.raise_()
        if activate:
            self.phone.activateWindow()
            self.phone.focus_first()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Cards of the strip come and go, and pages are made late: Tab goes rail, folded strip, page, strip, as one reads."""
        before: QWidget = list(self._rail.values())[-1]
        for card in self.folded.cards:
            QWidget.setTabOrder(before, card)
            before = card
        before = stop_before(self)
        for card in self.strip.cards:
            if card is not before:
                QWidget.setTabOrder(before, card)
            before = card
        return super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_strip()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.new_order.keep_typed()
        if self._desk.practice is not None:
            self._drill_feed.rest()
        if self.phone is not None:
            self.phone.close()
        self.closed.emit()
        super().closeEvent(event)

    def _arrange_strip(self) -> None:
        narrow = self.width() < FOLD_BELOW
        self.strip.setVisible(not narrow)
        self.folded.setVisible(narrow and bool(self.folded.cards))

    def _on_drill_started(self) -> None:
        """A drill is played on the page where orders are made, with the phone beside it."""
        self.show_phone()
        self.activateWindow()
        self.go(self.new_order)

    def take_tour(self) -> None:
        """Lead through the first sale; in practice mode only."""
        if self._desk.practice is not None:
            self.tour.begin()
            self._on_drill_started()

    def _on_bar_stopped(self) -> None:
        if self.tour.running:
            self.tour.leave()
        else:
            self._drill_feed.stop()

    def _show_drill(self) -> None:
        if self.tour.running:
            self.drill_bar.show_tour(self.tour.act(), self.tour.goals(), passed=self.tour.finished)
            return
        drill = self._drill_feed.running
        if drill is None:
            self.drill_bar.hide()
            return
        goals = [(goal.text, goal.reached) for goal in drill.goals]
        self.drill_bar.show_drill(drill.title, drill.act, drill.notice, goals, passed=drill.passed)

    def _on_edit(self, reference: str) -> None:
        self.new_order.resume(reference)
        self.go(self.new_order)

    def _on_changed(self, change: Change) -> None:
        if change.topic is Topic.ORDER:
            self._strip_changed.start()
        elif change.topic is Topic.CONNECTION:
            self._show_connection()
        elif change.topic is Topic.SAFETY:
            self._show_safety()

    def _on_notice(self, notice: Notice) -> None:
        name, icon = _TONES[notice.tone]
        stays = notice.tone in (Tone.BAD, Tone.UNKNOWN) or (notice.tone is Tone.GOOD and bool(notice.reference))
        self._say(notice.text, icon, name, notice.reference, stays=stays)

    def _say(self, text: str, icon: str, colours: str, reference: str = "", *, stays: bool) -> None:
        """Show a notice, unless it is about the order on the screen: that page says it itself."""
        view = self._desk.bridge.read(lambda: self._desk.browse.order(reference)) if reference else None
        order = view.reference if view else ""
        if order and self.pages.currentWidget() is self.order and self.order.reference == order:
            return
        palette = self._desk.look.palette
        self.notices.show_notice(text, icon, getattr(palette, colours), reference=order, stays=stays)

    def _show_safety(self) -> None:
        """Say on top of every page what threatens the data, for as long as it does."""
        safety = self._desk.safety
        if safety.damage is not None:
            newest = safety.newest
            if newest is None:
                words = tr(
                    "What can still be read is shown. There is no backup here: keep the file as it is and ask for help."
                )
            else:
                told = tr("What can still be read is shown. Newest good backup: {when}. Close Kvitt and run:")
                at = moment(newest.at, self._desk.now(), self._desk.language)
                words = f"{told.format(when=at)}\n{self._desk.command} restore {shlex.quote(str(newest.file))}"
            self.safety_bar.show_words(tr("The data file is damaged. Nothing can be saved or sent."), words, bad=True)
        elif self._desk.reconcile.due:
            self.safety_bar.show_words(
                tr("Restored from a backup."),
                tr("Payments made since are being looked for. Sending waits until that is done; it needs the network."),
                bad=False,
            )
        else:
            self.safety_bar.hide()

    def _show_connection(self) -> None:
        online = self._desk.sync.online
        self.connection.setText(tr("● connected") if online else tr("○ not connected"))

    def _reload_strip(self) -> None:
        """Read who is waiting; whoever no longer is gets a notice and a few seconds in the strip."""
        now = self._desk.now()
        rows = self._desk.bridge.read(self._desk.browse.waiting)
        if rows is None:
            return
        waiting = {row.reference: row for row in rows}
        for reference, row in self._waiting.items():
            if reference not in waiting:
                self._on_settled(row, now)
        self._waiting = waiting
        for reference in waiting:
            self._settled.pop(reference, None)
        self._show_strip(now)

    def _on_settled(self, row: WaitingRow, now: datetime) -> None:
        view = self._desk.bridge.read(lambda: self._desk.browse.order(row.reference))
        if view is None:
            return
        if row.standing in (Standing.WAITING, Standing.SENDING) and view.standing is not Standing.DRAFT:
            settled = WaitingRow(
                row.reference, view.standing, row.amount, row.customer, row.what, row.sent_at, row.expires_at
            )
            self._settled[row.reference] = (settled, now + SETTLED_FOR)
            colours, icon = self._desk.look.state(view.standing)
            name = next(
                key for key in vars(self._desk.look.palette) if getattr(self._desk.look.palette, key) is colours
            )
            amount = format_money(row.amount, self._desk.language)
            text = f"{standing_word(view.standing)}: {amount} · {row.reference}"
            self._say(text, icon, name, row.reference, stays=True)

    def _show_strip(self, now: datetime) -> None:
        self._settled = {reference: kept for reference, kept in self._settled.items() if kept[1] > now}
        rows = [row for row, _ in self._settled.values()] + list(self._waiting.values())
        for strip in (self.strip, self.folded):
            strip.set_rows(rows, len(self._waiting))
            strip.tick(now)
        self._arrange_strip()

    def _tick(self) -> None:
        self._show_strip(self._desk.now())
