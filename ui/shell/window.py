"""The window: rail, page, strip of waiting orders, notices, band; the band says *practice*."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.changes import ChangeSet, Topic
from app.later import Later
from ui.context import Context
from ui.input.commands import Command
from ui.look.sizes import PAGE_WIDEST, SIDE_WIDTH, STRIP_WIDTH
from ui.look.texts import tr
from ui.look.wide_type import PAGE_WHEN_WIDE, SIDE_WHEN_WIDE, STRIP_WHEN_WIDE, wide_sheet
from ui.pages.new_order.form import FORM
from ui.shell.parts import WindowParts
from ui.shell.side_by_side import WIDE_FROM
from ui.shell.waiting_orders import Waiting
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import stop_before
from ui.widgets.shell.band import framed
from ui.widgets.shell.rail import Rail
from ui.widgets.shell.strip import Strip

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.desk.views import OrderView, WaitingRow
    from app.domain.input.typed_order import UnknownCode
    from ui.bridge import Notice
    from ui.practice.phone import PhoneWindow
    from ui.shell.alerts.news import News
    from ui.shell.scan_router import Scans
    from ui.widgets.shell.notices import Notices

FOLD_BELOW = 1200
"""Narrower than this, the strip is a row above the page."""


class Window(QMainWindow):
    """Lays its parts out and keeps them up to date.

    Emits `closed` once, when a person closes it, and `restore_wanted` with the backup that is to be put back.
    """

    closed = Signal()
    restore_wanted = Signal(object)
    _copy: Path | None = None

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._wide = False
        self.parts = WindowParts(context, self)
        self.navigation = self.parts.navigation
        self.pages = self.navigation.pages
        self.new_order = self.parts.new_order
        self.setWindowTitle(context.title)
        # A till's screen of 1024 × 768, less what a desktop takes for itself.
        self.setMinimumSize(960, 640)
        self.resize(1280, 800)
        self._above = QVBoxLayout()
        self.strip = self._strip(folded=False)
        self.waiting = Waiting(context, self.strip, lambda: self.folded, self)
        self.connection = label(role="small")
        self._build()
        self._connect()
        self._show_connection()
        self.go(self.new_order)
        if context.app.session.locked:
            _ = self.parts.till_lock  # before anything is seen

    def catch_up(self) -> None:
        """Start, once, what the first paint did not wait for.

        Hear the keys, show who is waiting and what threatens the data.
        """
        self._context.keys.wake()
        self._add_keys()
        self.waiting.wake()
        self._show_safety()
        self.parts.wake(self._rail)
        self.parts.till_lock.catch_up(self._rail)
        self.new_order.catch_up()
        at_the_till = self.new_order.form.at_the_till
        at_the_till.wanted.connect(self.show_new_order)
        self.new_order.sent.connect(at_the_till.on_sent)

    def _strip(self, *, folded: bool) -> Strip:
        wallet = self._context.app.preferences.current.wallet(self._context.now().date())
        strip = Strip(self._context.look, wallet, folded=folded)
        strip.opened.connect(self.parts.open_order)
        strip.changed.connect(self._on_change_to_code)
        return strip

    @Later
    def folded(self) -> Strip:
        """Who is waiting, in a row above the page.

        Made where the window is too narrow for a column beside it.
        """
        strip = self._strip(folded=True)
        self._above.addWidget(strip)
        return strip

    @Later
    def scans(self) -> Scans:
        """Where scans go."""
        from ui.shell.scan_router import Scans

        return Scans(self._context, self.parts)

    @Later
    def news(self) -> News:
        """What notices say."""
        from ui.shell.alerts.news import News

        return News(self._context, self.parts)

    def _build_rail(self) -> None:
        self._rail = Rail(self._context.look, self._context.keys)
        self._rail.add(tr("New order"), Command.NEW_ORDER, "plus", self.show_new_order, "new_order")
        self._rail.add(tr("Orders"), Command.ORDERS, "list", self.show_orders, "orders")
        self._rail.add(tr("To ship"), Command.TO_SHIP, "parcel", self.show_to_ship, "to_ship")
        self._rail.add(tr("Catalogue"), Command.CATALOGUE, "box", self.show_catalogue, "catalogue")
        self._rail.add(tr("Day"), Command.DAY, "clock", lambda: self.go(self.parts.day), "day")
        self._rail.add_room()
        if self._context.app.practising:
            self._rail.add(tr("Drills"), Command.DRILLS, "target", self.show_drills, "drills")
            self._rail.add(tr("Phone"), Command.PHONE, "phone", lambda: self.show_phone(activate=True))
        self._rail.add(tr("Settings"), Command.SETTINGS, "gear", self.show_settings, "settings")
        self._rail.add_words(self.connection)

    def _build(self) -> None:
        self._build_rail()
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(self.parts.top)
        middle.addLayout(self._above)
        self.pages.setMaximumWidth(PAGE_WIDEST)
        across = QHBoxLayout()  # on a wide screen the page stays in the middle, so that a line is read at one glance
        across.addStretch()
        across.addWidget(self.navigation.beside.aside)
        across.addWidget(self.pages, 1)
        across.addStretch()
        middle.addLayout(across, 1)
        body.addWidget(self._rail)
        body.addLayout(middle, 1)
        body.addWidget(self.strip)
        # All is laid out before it goes into the window: what is taken into a shown widget is styled a second time.
        self.setCentralWidget(framed(body, self._context.band_look(self.parts.choose_unit)))

    def _connect(self) -> None:
        bridge = self._context.bridge
        bridge.changed.connect(self._on_changed)
        bridge.noticed.connect(self._on_notice)
        self.new_order.sent.connect(self._on_sent)
        self.new_order.product_wanted.connect(self._on_product_wanted)
        self.navigation.moved.connect(self._on_moved)
        self.parts.keys_wanted.connect(self.show_keys)
        self.parts.restore_wanted.connect(lambda: self.restore_wanted.emit(self._copy))
        self.waiting.settled.connect(self._on_settled)

    def _add_keys(self) -> None:
        acts: dict[Command, Callable[[], object]] = {
            Command.KEYS: self.show_keys,
            Command.UNIT: self.parts.choose_unit,
            Command.NEW_ORDER: self.show_new_order,
            Command.ORDERS: self.show_orders,
            Command.TO_SHIP: self.show_to_ship,
            Command.CATALOGUE: self.show_catalogue,
            Command.DAY: lambda: self.go(self.parts.day),
            Command.STRIP: self.focus_strip,
            Command.CUSTOMER_WINDOW: self.switch_customer,
            Command.SETTINGS: self.show_settings,
            Command.DRILLS: self.show_drills,
            Command.PHONE: lambda: self.show_phone(activate=True),
            Command.FIND: self.open_finder,
            Command.SEARCH: self.search,
            Command.BACK: self.navigation.back,
            Command.OPEN_NOTICE: self.notices.open_newest,
        }
        for act, slot in acts.items():
            self._context.keys.bind(self, act, slot)

    def go(self, page: QWidget) -> None:
        """Show a page of the window, the keyboard where it is of use."""
        self.navigation.go(page)

    def _on_moved(self, page: QWidget) -> None:
        self._rail.choose(page.objectName())
        self._arrange()
        tabs = WindowParts.open_tabs.made(self.parts)
        if tabs is not None:
            tabs.note(page)

    def _arrange(self) -> None:
        """Let the strip know which order is on the page, and the list stand beside that where there is room."""
        reference, wide = self.parts.open_reference, self.width() >= WIDE_FROM
        self.waiting.choose(reference)
        if self.parts.shows_order:
            self.parts.order.grow(wide=wide)
        beside = self.parts.shows_order and wide
        # A narrow window must not make the list of orders only to hide it.
        if beside or WindowParts.orders.made(self.parts) is not None:
            self.navigation.beside.arrange(self.parts.orders, beside=beside)
            self.navigation.beside.fit(self.width() - self._rail.width() - self.strip.width())
            # As a page of its own the list keeps the row that a person chose.
            self.parts.orders.mark(reference if beside else "")

    def open_order(self, reference: str) -> None:
        """Show an order."""
        self.parts.open_order(reference)

    def show_to_ship(self) -> None:
        """Show what is to be shipped."""
        self.go(self.parts.to_ship)

    def show_new_order(self) -> None:
        """Show the page where an order is built."""
        self.go(self.new_order)

    def show_settings(self) -> None:
        """Show the settings."""
        self.go(self.parts.settings)

    def show_catalogue(self) -> None:
        """Show the products, as they were left."""
        self.go(self.parts.catalogue)

    def show_orders(self) -> None:
        """Show all orders, whatever was searched for before."""
        # A search of an hour ago, still in force, would look like missing orders.
        self.parts.orders.show_all()
        self.go(self.parts.orders)

    def focus_strip(self) -> None:
        """Put the keyboard on the waiting orders."""
        self.waiting.focus()

    def _on_change_to_code(self, reference: str) -> None:
        """The request to the phone is ended first; the order's page shows how that goes, and then the code."""
        self.open_order(reference)
        self.parts.order.change_to_code()

    def switch_customer(self) -> None:
        """Show the window for the customer, or put it away."""
        if self.parts.second_screen.switch():
            self.new_order.tell_building()
            # The customer's window took the keyboard as it opened; a scan must go to the till.
            self.activateWindow()

    def search(self) -> None:
        """Go to the list with the keyboard in its search field."""
        self.go(self.parts.orders)
        self.parts.orders.focus_search()

    def open_finder(self) -> None:
        """Open the box that finds anything."""
        self.parts.finder.open()

    def show_keys(self) -> None:
        """Show all keys."""
        from ui.dialogs.keys import KeysDialog

        self.keys = KeysDialog(self._context, self)
        self.keys.open()

    def show_drills(self) -> None:
        """Show the drills; in practice mode only."""
        if self.parts.drills is not None:
            self.go(self.parts.drills)

    @property
    def phone(self) -> PhoneWindow | None:
        """The pretend phone, once it was shown."""
        pretend_phone = WindowParts.pretend_phone.made(self.parts)
        return None if pretend_phone is None else pretend_phone.shown

    @property
    def notices(self) -> Notices:
        """What is said above the page."""
        return self.parts.notices

    def show_phone(self, *, activate: bool = False) -> None:
        """Show the pretend phone beside the window, in practice mode only.

        With the keyboard if asked to `activate` it.
        """
        self.parts.pretend_phone.show(activate=activate)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Let Tab go rail, folded strip, page, strip, as one reads.

        Cards of the strip come and go, and pages are made late.
        """
        before: QWidget = self._rail.last
        # Asked for and not made: Tab must not build what was never shown.
        folded, training = Window.folded.made(self), WindowParts.training.made(self.parts)
        cards = [] if folded is None else folded.cards
        bar = [] if training is None else training.stops
        for stop in (*bar, *(stop for card in cards for stop in card.stops)):
            QWidget.setTabOrder(before, stop)
            before = stop
        # The order of Tab is set as late as this, because a page made later stands last in Qt's chain.
        before = stop_before(self)
        for stop in (*self.notices.stops, *(stop for card in self.strip.cards for stop in card.stops)):
            if stop is not before:
                QWidget.setTabOrder(before, stop)
            before = stop
        return super().focusNextPrevChild(next)

    def _on_product_wanted(self, asked: UnknownCode) -> None:
        self.parts.new_products.begin(asked)

    def _on_sent(self, reference: str) -> None:
        self.notices.drop_topic(FORM)  # what kept it from being sent is settled
        self.parts.open_order(reference)
        self.parts.second_screen.follow(reference)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.waiting.arrange(narrow=self.width() < FOLD_BELOW)
        # A new style sheet styles everything anew, so it is set at the border only and not with every pixel.
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
        if self._context.outlived:
            return
        self.new_order.keep_typed()
        for page in (WindowParts.catalogue.made(self.parts), WindowParts.settings.made(self.parts)):
            if page is not None:
                page.keep_typed()

    def closeEvent(self, event: QCloseEvent) -> None:
        # First of all: what follows may fail, and what was typed must not be lost by that.
        self.keep_typed()
        training, screen = WindowParts.training.made(self.parts), WindowParts.second_screen.made(self.parts)
        if training is not None:
            training.rest()
        # Windows of their own, which would keep standing there without the till.
        for own in (self.phone, screen, self.parts.help):
            if own is not None:
                own.close()
        self.closed.emit()
        super().closeEvent(event)

    def _on_changed(self, changed: ChangeSet) -> None:
        orders, papers = changed.keys(Topic.ORDER), [key for key in changed.keys(Topic.PRINTS) if key]
        if orders:
            self.waiting.on_changed(orders)
            screen = WindowParts.second_screen.made(self.parts)
            if screen is not None:
                screen.on_changed(changed)
        if papers:
            self.parts.papers.on_changed(papers)
        if changed.has(Topic.SAFETY, Topic.SERVER):
            self._show_safety()
        if changed.has(Topic.SAFETY, Topic.CONNECTION):
            self._show_connection()

    def _on_notice(self, notice: Notice) -> None:
        self.news.show_notice(notice)

    def _on_settled(self, row: WaitingRow, view: OrderView) -> None:
        self.news.show_settled(row, view)

    def _show_safety(self) -> None:
        """Say on top of every page what threatens the data, for as long as it does."""
        from ui.shell.data_danger import danger_of

        danger = danger_of(self._context)
        if danger is not None:
            self._copy = danger.copy
            words, restorable = danger.words, danger.copy is not None
            self.parts.safety_bar.show_words(danger.title, words, bad=danger.bad, restorable=restorable)
        elif (bar := WindowParts.safety_bar.made(self.parts)) is not None:
            bar.hide()

    def _show_connection(self) -> None:
        if self._context.app.damage is not None:
            self.connection.setText(tr("○ only reading"))  # nobody asks the service while nothing can be written down
        else:
            self.connection.setText(tr("● connected") if self._context.app.online else tr("○ not connected"))
