"""The parts of the window that nobody sees at first: each is imported and made when somebody needs it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.context import Context
from ui.pages.new_order.page import NewOrderPage

if TYPE_CHECKING:
    from ui.pages.catalogue.page import CataloguePage
    from ui.pages.order.page import OrderPage
    from ui.pages.orders import OrdersPage
    from ui.pages.settings import SettingsPage
    from ui.pages.welcome import WelcomePage
    from ui.practice.drill_bar import DrillBar
    from ui.practice.drills import DrillsPage
    from ui.practice.feed import DrillFeed
    from ui.practice.tour import Tour
    from ui.printing.papers import Papers
    from ui.shell.attention import Attention
    from ui.shell.new_product import NewProducts
    from ui.shell.second_screen import SecondScreen
    from ui.widgets.shell.notices import Notices
    from ui.widgets.shell.safety_bar import SafetyBar

_Page = TypeVar("_Page", bound=QWidget)


class WindowParts(QMainWindow):
    """What a window is made of after its first paint; the window says what happens in answer to these parts."""

    notices: Notices

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.pages = QStackedWidget()
        self._top = QVBoxLayout()
        self.new_order = self._page("new_order", NewOrderPage(context))

    def go(self, page: QWidget) -> None:
        """Show a page of the window."""
        raise NotImplementedError

    def open_order(self, reference: str) -> None:
        """Show an order."""
        raise NotImplementedError

    def show_keys(self) -> None:
        """Show all keys."""
        raise NotImplementedError

    def _on_edit(self, reference: str) -> None:
        raise NotImplementedError

    def _on_copy(self, reference: str) -> None:
        raise NotImplementedError

    def _on_restore(self) -> None:
        raise NotImplementedError

    def show_phone(self, *, activate: bool = False) -> None:
        """Show the pretend phone."""
        raise NotImplementedError

    def _page(self, name: str, page: _Page) -> _Page:
        """Take a page into the window; `name` is that of its button on the rail."""
        page.setObjectName(name)
        self.pages.addWidget(page)
        return page

    # Pages that nobody sees at first are imported and made when somebody goes there.

    @cached_property
    def orders(self) -> OrdersPage:
        """The list of orders."""
        from ui.pages.orders import OrdersPage

        page = self._page("orders", OrdersPage(self._context))
        page.opened.connect(self.open_order)
        page.wants_new.connect(lambda: self.go(self.new_order))
        return page

    @cached_property
    def order(self) -> OrderPage:
        """The page of one order; on the rail it belongs to the list."""
        from ui.pages.order.page import OrderPage

        page = self._page("orders", OrderPage(self._context))
        page.edited.connect(self._on_edit)
        page.sent.connect(self.second_screen.follow)
        page.print_wanted.connect(self.papers.print)
        page.pdf_wanted.connect(self.papers.save)
        page.copy_wanted.connect(self._on_copy)
        return page

    @cached_property
    def catalogue(self) -> CataloguePage:
        """The products."""
        from ui.pages.catalogue.page import CataloguePage

        page = self._page("catalogue", CataloguePage(self._context))
        page.saved.connect(self.new_products.on_saved)
        return page

    @cached_property
    def new_products(self) -> NewProducts:
        """What becomes of a code that nobody knew."""
        from ui.shell.new_product import NewProducts

        return NewProducts(self._context, self)

    @cached_property
    def settings(self) -> SettingsPage:
        """The settings."""
        from ui.pages.settings import SettingsPage

        page = self._page("settings", SettingsPage(self._context))
        page.keys_wanted.connect(self.show_keys)
        page.tour_wanted.connect(self.take_tour)
        return page

    @cached_property
    def drills(self) -> DrillsPage | None:
        """The drills; in practice mode only."""
        if self._drill_feed is None:
            return None
        from ui.practice.drills import DrillsPage

        page = self._page("drills", DrillsPage(self._context.look, self._drill_feed))
        page.started.connect(self.tour.leave)
        page.started.connect(self._on_drill_started)
        return page

    @cached_property
    def attention(self) -> Attention:
        """Tones, and notifications of the system."""
        from ui.shell.attention import Attention
        from ui.shell.tones import Volume

        return Attention(self, Volume(self._context.app.preferences.current.sounds))

    @cached_property
    def second_screen(self) -> SecondScreen:
        """The window for the customer."""
        from ui.shell.second_screen import SecondScreen

        screen = SecondScreen(self._context, self)
        self.new_order.building.connect(screen.show_building)
        return screen

    @cached_property
    def papers(self) -> Papers:
        """Printing."""
        from ui.printing.papers import TOPIC, Papers

        papers = Papers(self._context, self)
        papers.settled.connect(lambda: self.notices.drop_topic(TOPIC))
        return papers

    @cached_property
    def safety_bar(self) -> SafetyBar:
        """What threatens the data, on top of everything."""
        from ui.widgets.shell.safety_bar import SafetyBar

        bar = SafetyBar(self._context.look)
        bar.restore_wanted.connect(self._on_restore)
        self._top.insertWidget(0, bar)
        return bar

    @cached_property
    def drill_bar(self) -> DrillBar:
        """The drill that is running."""
        from ui.practice.drill_bar import DrillBar

        bar = DrillBar(self._context.look)
        bar.stopped.connect(self._on_bar_stopped)
        bar.next_wanted.connect(self._on_next_drill)
        self._top.addWidget(bar)
        return bar

    @cached_property
    def welcome(self) -> WelcomePage:
        """The questions of the very first start."""
        from ui.pages.welcome import WelcomePage

        return self._page("welcome", WelcomePage(self._context))

    @cached_property
    def tour(self) -> Tour:
        """The first sale, step by step."""
        from ui.practice.tour import Tour

        market = self._context.app.preferences.current.market
        tour = Tour(self._context.app.browse, self._context.bridge, self._context.keys, market)
        payer = self.new_order.payer
        tour.changed.connect(self._show_drill)
        self.new_order.building.connect(tour.see_order)
        payer.edited.connect(lambda: tour.see_payer(payer.phone.text))
        self.new_order.sent.connect(tour.see_sent)
        return tour

    @cached_property
    def _drill_feed(self) -> DrillFeed | None:
        practice = self._context.app.practice
        if practice is None:
            return None
        from ui.practice.feed import DrillFeed

        feed = DrillFeed(practice, self._context)
        feed.changed.connect(self._show_drill)
        return feed

    # the tour and the drills

    def _on_drill_started(self) -> None:
        """A drill is played on the page where orders are made, with the phone beside it."""
        self.show_phone()
        self.activateWindow()
        self.go(self.new_order)

    def take_tour(self) -> None:
        """Lead through the first sale; in practice mode only."""
        if self._context.app.practising:
            self.tour.begin()
            self._on_drill_started()

    def _on_bar_stopped(self) -> None:
        if self.tour.running:
            self.tour.leave()
        elif self._drill_feed is not None:
            self._drill_feed.stop()

    def _on_next_drill(self) -> None:
        if self._drill_feed is not None:
            self._drill_feed.start(self._drill_feed.next)
            self._on_drill_started()

    def _show_drill(self) -> None:
        if self.tour.running:
            self.drill_bar.show_tour(self.tour.act(), self.tour.goals(), passed=self.tour.finished)
            return
        feed = self._drill_feed
        drill = feed.running if feed is not None else None
        if feed is None or drill is None:
            self.drill_bar.hide()
            return
        goals = [(goal.text, goal.reached) for goal in drill.goals]
        self.drill_bar.show_drill(
            drill.title, drill.act, drill.why or drill.notice, goals, passed=drill.passed, more=bool(feed.next)
        )
