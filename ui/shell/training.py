"""Training in practice mode: tour, drills, and progress.

The tour is of the first sale.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.later import Later
from ui.context import Context

if TYPE_CHECKING:
    from ui.pages.new_order.page import NewOrderPage
    from ui.practice.drill_bar import DrillBar
    from ui.practice.practice_feeds import DrillFeed
    from ui.practice.tour import Tour


class Training(QObject):
    """Owns the tour, the drills and the bar that shows them.

    `place` puts that on top of the window. Emits `begun` when a tour or a drill begins: both are played on the page where
    orders are made.
    """

    begun = Signal()

    def __init__(self, context: Context, new_order: NewOrderPage, place: Callable[[QWidget], None]) -> None:
        super().__init__(new_order)
        self._context = context
        self._new_order = new_order
        self._place = place

    @Later
    def feed(self) -> DrillFeed | None:
        """The drills as the service has them; in practice mode only."""
        practice = self._context.app.practice
        if practice is None:
            return None
        from ui.practice.practice_feeds import DrillFeed

        feed = DrillFeed(practice, self._context)
        feed.changed.connect(self._show)
        return feed

    @Later
    def tour(self) -> Tour:
        """The first sale, step by step."""
        from ui.practice.tour import Tour

        market = self._context.app.preferences.current.market
        tour = Tour(self._context.app.browse, self._context.bridge, self._context.keys, market)
        payer = self._new_order.payer
        tour.changed.connect(self._show)
        self._new_order.building.connect(tour.see_order)
        payer.edited.connect(lambda: tour.see_payer(payer.phone.text))
        self._new_order.sent.connect(tour.see_sent)
        return tour

    @Later
    def bar(self) -> DrillBar:
        """The tour or the drill that is running."""
        from ui.practice.drill_bar import DrillBar

        bar = DrillBar(self._context.look)
        bar.stopped.connect(self._on_stopped)
        bar.next_wanted.connect(self._on_next)
        self._place(bar)
        return bar

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab leads to on the bar, if it was ever shown."""
        bar = Training.bar.made(self)
        return [] if bar is None else [bar.stop]

    def take_tour(self) -> None:
        """Lead through the first sale; in practice mode only."""
        if self._context.app.practising:
            self.tour.begin()
            self.begun.emit()

    def on_drill_started(self) -> None:
        """A drill was begun by hand, which ends the tour."""
        self.tour.leave()
        self.begun.emit()

    def rest(self) -> None:
        """Ask the service no more how far a drill is: the window closes."""
        feed = Training.feed.made(self)
        if feed is not None:
            feed.rest()

    def _on_stopped(self) -> None:
        if self.tour.running:
            self.tour.leave()
        elif self.feed is not None:
            self.feed.stop()

    def _on_next(self) -> None:
        if self.feed is not None:
            self.feed.start(self.feed.next)
            self.begun.emit()

    def _show(self) -> None:
        if self.tour.running:
            self.bar.show_tour(self.tour.act(), self.tour.goals(), passed=self.tour.finished)
            return
        feed = self.feed
        drill = feed.running if feed is not None else None
        if feed is None or drill is None:
            self.bar.hide()
            return
        goals = [(goal.text, goal.reached) for goal in drill.goals]
        self.bar.show_drill(
            drill.title, drill.act, drill.why or drill.notice, goals, passed=drill.passed, more=bool(feed.next)
        )
