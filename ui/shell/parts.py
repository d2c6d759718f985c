"""The parts of the window, each made when it is needed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from app.later import Later
from ui.context import Context
from ui.input.commands import Command
from ui.look.texts import tr
from ui.pages.new_order.page import NewOrderPage
from ui.shell.navigation import Navigation, page

if TYPE_CHECKING:
    from ui.pages.catalogue.page import CataloguePage
    from ui.pages.day.page import DayPage
    from ui.pages.foreign import ForeignPage
    from ui.pages.going_live import GoingLivePage
    from ui.pages.order.page import OrderPage
    from ui.pages.orders.page import OrdersPage
    from ui.pages.people import PeoplePage
    from ui.pages.privacy import PrivacyPage
    from ui.pages.settings.page import SettingsPage
    from ui.pages.to_ship.page import ToShipPage
    from ui.pages.welcome import WelcomePage
    from ui.practice.drills import DrillsPage
    from ui.practice.pretend_phone import PretendPhone
    from ui.printing.papers import Papers
    from ui.printing.sticker_papers import StickerPapers
    from ui.shell.alerts.attention import Attention
    from ui.shell.customer.second_screen import SecondScreen
    from ui.shell.find.finder import Finder
    from ui.shell.help.help_desk import HelpDesk
    from ui.shell.new_product import NewProducts
    from ui.shell.open_orders.tabs import OpenTabs
    from ui.shell.till_lock import TillLock
    from ui.shell.training import Training
    from ui.shell.units.choice import UnitChoice
    from ui.shell.ways.money_way import MoneyWay
    from ui.widgets.shell.notices import Notices
    from ui.widgets.shell.rail import Rail
    from ui.widgets.shell.safety_bar import SafetyBar


def _connect_orders(parts: WindowParts, orders: OrdersPage) -> None:
    orders.opened.connect(parts.open_order)
    orders.wants_look_up.connect(parts.look_up)
    orders.wants_new.connect(lambda: parts.navigation.go(parts.new_order))


def _connect_order(parts: WindowParts, order: OrderPage) -> None:
    from ui.pages.official_code import official_picture

    order.request.picture_of = partial(official_picture, parts.context)
    order.edited.connect(parts.change_order)
    order.sent.connect(parts.second_screen.follow)
    order.print_wanted.connect(parts.papers.print)
    order.pdf_wanted.connect(parts.papers.save)
    order.slip_wanted.connect(parts.papers.print_slip)
    order.copy_wanted.connect(parts.copy_order)
    wishes = order.panels.wishes
    wishes.paper_wanted.connect(parts.papers.put_out)
    wishes.order_wanted.connect(parts.open_order)
    wishes.privacy_wanted.connect(parts.show_privacy)
    wishes.money_wanted.connect(parts.money_way.show_money_of)


def _connect_going_live(parts: WindowParts, going_live: GoingLivePage) -> None:
    from ui.shell.customer.pictures import CustomerPictures

    context = parts.context
    going_live.screens = lambda: CustomerPictures(context.app, context.look, context.now, context.band)


def _connect_privacy(parts: WindowParts, privacy: PrivacyPage) -> None:
    privacy.settings_wanted.connect(parts.show_setting)
    # What is half typed there may be about this customer, too.
    privacy.erasing.connect(parts.new_order.keep_typed)
    privacy.erased.connect(parts.new_order.read_kept)


class WindowParts(QObject):
    """Owns the pages and helpers of one window, and joins them to each other.

    Emits what is wanted: all keys, a backup to put back, another sales unit, or another world.
    """

    keys_wanted = Signal()
    unit_wanted = Signal(int)
    world_wanted = Signal(str)
    move_wanted = Signal(object, str)
    restore_wanted = Signal()

    def __init__(self, context: Context, window: QMainWindow) -> None:
        super().__init__(window)
        self.context = context
        self._window = window
        self.help: HelpDesk | None = None
        self.top = QVBoxLayout()
        self.navigation = Navigation(window)
        self.new_order = NewOrderPage(context)
        self.navigation.add("new_order", self.new_order)

    # Each page is one line: the class, its button on the rail, and what it is joined to.

    orders: Later[OrdersPage] = page("ui.pages.orders.page.OrdersPage", "orders", _connect_orders)
    order: Later[OrderPage] = page("ui.pages.order.page.OrderPage", "orders", _connect_order)
    foreign: Later[ForeignPage] = page(
        "ui.pages.foreign.ForeignPage", "orders", "ui.shell.ways.foreign_way.connect_foreign"
    )
    to_ship: Later[ToShipPage] = page(
        "ui.pages.to_ship.page.ToShipPage", "to_ship", lambda parts, shown: shown.opened.connect(parts.open_order)
    )
    catalogue: Later[CataloguePage] = page(
        "ui.pages.catalogue.page.CataloguePage",
        "catalogue",
        lambda parts, shown: shown.saved.connect(parts.new_products.on_saved),
    )
    day: Later[DayPage] = page("ui.pages.day.page.DayPage", "day", "ui.shell.day.joining.connect_day")
    people: Later[PeoplePage] = page("ui.pages.people.PeoplePage", "settings")
    going_live: Later[GoingLivePage] = page("ui.pages.going_live.GoingLivePage", "settings", _connect_going_live)
    privacy: Later[PrivacyPage] = page("ui.pages.privacy.PrivacyPage", "settings", _connect_privacy)
    settings: Later[SettingsPage] = page(
        "ui.pages.settings.page.SettingsPage", "settings", "ui.shell.ways.settings_way.connect_settings"
    )
    welcome: Later[WelcomePage] = page("ui.pages.welcome.WelcomePage", "welcome")

    @Later
    def notices(self) -> Notices:
        """The notices, which lie over the page; the first paint does without."""
        from ui.widgets.shell.notice_room import room_for_notices
        from ui.widgets.shell.notices import Notices

        notices = Notices(self.context.look, self.context.keys)
        notices.lie_over(self.navigation.pages, room_for_notices)
        notices.opened.connect(self.open_order)
        notices.left.connect(self.navigation.focus_page)
        if self.navigation.shown is not None:
            notices.show_page(self.navigation.shown)
        self.navigation.pages.currentChanged.connect(self._on_page)
        return notices

    @Later
    def pretend_phone(self) -> PretendPhone:
        """The phone of the customer, in practice mode."""
        from ui.practice.pretend_phone import PretendPhone

        return PretendPhone(self.context, self._window)

    @Later
    def drills(self) -> DrillsPage | None:
        """The drills; in practice mode only."""
        if self.training.feed is None:
            return None
        from ui.practice.drills import DrillsPage

        drills = DrillsPage(self.context.look, self.training.feed)
        self.navigation.add("drills", drills)
        drills.started.connect(self.training.on_drill_started)
        return drills

    @Later
    def training(self) -> Training:
        """The tour and the drills of practice mode."""
        from ui.shell.training import Training

        training = Training(self.context, self.new_order, self.top.addWidget)
        training.begun.connect(self._on_training_begun)
        return training

    @Later
    def finder(self) -> Finder:
        """The box that finds things and acts."""
        from ui.shell.find.finder import Finder
        from ui.shell.find.things import Opens

        opens = Opens(
            *(self.open_order, self.show_orders, self.export_orders, self.show_product),
            *(self.show_setting, self.look_up, self._latest),
        )
        return Finder(self.context, self.navigation, opens, self._window)

    @Later
    def open_tabs(self) -> OpenTabs:
        """The orders that stand open, and the way back and forward."""
        from ui.shell.open_orders.tabs import OpenTabs

        return OpenTabs(self.context, self, self)

    @Later
    def new_products(self) -> NewProducts:
        """What becomes of a code that is in no product."""
        from ui.shell.new_product import NewProducts

        return NewProducts(self.context, self.navigation, self.new_order, lambda: self.catalogue)

    @Later
    def attention(self) -> Attention:
        """Tones, and notifications of the system."""
        from ui.shell.alerts.attention import Attention
        from ui.shell.alerts.tones import Volume

        return Attention(self._window, Volume(self.context.app.preferences.current.sounds))

    @Later
    def till_lock(self) -> TillLock:
        """The lock, and the person at the till."""
        from ui.shell.till_lock import TillLock

        return TillLock(self.context, self._window, self.navigation, self.close_finder)

    @Later
    def second_screen(self) -> SecondScreen:
        """The window for the customer."""
        from ui.shell.customer.second_screen import SecondScreen

        screen = SecondScreen(self.context, self._window)
        self.new_order.building.connect(screen.show_building)
        return screen

    @Later
    def unit_choice(self) -> UnitChoice:
        """The menu of the sales units."""
        from ui.shell.units.choice import UnitChoice

        units = UnitChoice(self.context, self._window)
        units.unit_wanted.connect(self.unit_wanted)
        units.all_wanted.connect(self.show_units)
        return units

    @Later
    def sticker_papers(self) -> StickerPapers:
        """Where stickers are printed from."""
        from ui.printing.sticker_papers import StickerPapers

        return StickerPapers(self.context, self._window)

    @Later
    def papers(self) -> Papers:
        """Printing."""
        from ui.printing.papers import TOPIC, Papers

        papers = Papers(self.context, self._window)
        papers.settled.connect(lambda: self.notices.drop_topic(TOPIC))
        return papers

    @Later
    def safety_bar(self) -> SafetyBar:
        """What threatens the data, on top of everything."""
        from ui.widgets.shell.safety_bar import SafetyBar

        bar = SafetyBar(self.context.look)
        bar.restore_wanted.connect(self.restore_wanted)
        self.top.insertWidget(0, bar)
        return bar

    @Later
    def money_way(self) -> MoneyWay:
        """The way to the page of the money, and from it."""
        from ui.shell.ways.money_way import MoneyWay

        orders = (lambda: self.open_reference, self.open_order)
        return MoneyWay(self.context, self.navigation, self._window, orders)

    def wake(self, rail: Rail) -> None:
        """Start what the first paint did not wait for."""
        self.open_tabs.listen(self._window)
        self.open_tabs.note(self.navigation.shown or self.new_order)
        rail.add_at_bottom(tr("Find"), Command.FIND, "search", self.finder_wanted)
        from ui.shell.alerts.begun import begin_alerts
        from ui.shell.help.help_desk import HelpDesk

        self.money_way.join(rail)
        self.help = HelpDesk(self.context, self.navigation, self._window)
        begin_alerts(self.context, rail, self)

    def finder_wanted(self) -> None:
        """Open the box that finds anything."""
        self.finder.open()

    def close_finder(self) -> None:
        """Put the box away if it is open, the keyboard back."""
        finder = WindowParts.finder.made(self)
        if finder is not None and finder.is_open:
            finder.leave()

    @property
    def greets(self) -> bool:
        """Whether the questions of the very first start stand on the page."""
        welcome = WindowParts.welcome.made(self)
        return welcome is not None and self.navigation.shown is welcome

    @property
    def shows_order(self) -> bool:
        """Whether an order is on the page."""
        order = WindowParts.order.made(self)
        return order is not None and self.navigation.shown is order

    @property
    def shows_settings(self) -> bool:
        """Whether the settings are on the page."""
        settings = WindowParts.settings.made(self)
        return settings is not None and self.navigation.shown is settings

    @property
    def open_reference(self) -> str:
        """The reference of the order on the page; empty where none is."""
        return self.order.reference if self.shows_order else ""

    def open_order(self, reference: str) -> None:
        """Show an order."""
        self.order.show_order(reference)
        self.navigation.go(self.order)
        # The page itself says now what they said.
        self.notices.drop_about(reference)

    def show_privacy(self, reference: str = "") -> None:
        """Show what is kept of customers, or of that of an order."""
        self.navigation.go(self.privacy)
        if reference:
            self.privacy.show_customer(reference)

    def show_orders(self, text: str) -> None:
        """Show the orders that match `text`."""
        self.orders.search_for(text)
        self.navigation.go(self.orders)

    def export_orders(self, text: str) -> None:
        """Show the orders that match `text`, and ask for a file for them."""
        self.show_orders(text)
        self.orders.export.ask()

    def come_back(self, old: WindowParts) -> None:
        """Show the page that was shown in the window before this one."""
        orders = WindowParts.orders.made(old)
        if old.shows_order:
            self.open_order(old.open_reference)
        elif orders is not None and old.navigation.shown is orders:
            self.show_orders(orders.search.text())
        elif old.shows_settings:
            self.navigation.go(self.settings)
            # A turn later: the page has its size then, and can be scrolled.
            place = old.settings.place
            QTimer.singleShot(0, self, lambda: self.settings.come_back(place))

    def show_product(self, sku: str) -> None:
        """Show a product in the catalogue."""
        self.navigation.go(self.catalogue)
        self.catalogue.open_product(sku)

    def show_setting(self, name: str) -> None:
        """Show the settings, the keyboard in one of them."""
        self.navigation.go(self.settings)
        self.settings.open_setting(name)

    def choose_unit(self) -> None:
        """Choose the sales unit that sells here."""
        self.unit_choice.open()

    def show_units(self) -> None:
        """Show the sales units and their keys."""
        self.navigation.go(self.settings)
        self.settings.open_group("units")

    def _latest(self) -> tuple[str, ...]:
        """The open orders besides the one that is shown, the last one first."""
        return tuple(each for each in self.open_tabs.orders.latest if each != self.open_reference)

    def look_up(self, reference: str) -> None:
        """Look up a payment at Vipps MobilePay that was not made here."""
        self.foreign.look_up(reference)
        self.navigation.go(self.foreign)

    def copy_order(self, reference: str) -> None:
        """Begin a new order with what stands in another one."""
        self.new_order.copy(reference)
        self.navigation.go(self.new_order)

    def change_order(self, reference: str) -> None:
        """Go on with an order that was parked or not approved."""
        self.new_order.resume(reference)
        self.navigation.go(self.new_order)

    def _on_page(self, at: int) -> None:
        page = self.navigation.pages.widget(at)
        if page is not None:
            self.notices.show_page(page)

    def _on_training_begun(self) -> None:
        """It is played on the page where orders are made, with the phone beside it."""
        self.pretend_phone.show(activate=False)
        # The phone has just come up and took the keyboard on some desktops.
        self._window.activateWindow()
        self.navigation.go(self.new_order)
