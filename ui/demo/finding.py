"""Pictures of finding: the box, lists, tabs, a payment made elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtTest import QTest

from app.domain.desk.foreign import ForeignPayment
from app.domain.desk.lists import ReadyList
from app.domain.money import Currency, Money
from app.domain.payment import Aggregate, Event, Payment, State
from ui.demo.drawing import Drawing
from ui.demo.sale import until

ELSEWHERE = "WEBSHOP-2042"


class FindPictures(Drawing):
    """Finds what was sold before."""

    async def _find_anything(self) -> None:
        """Each kind of answer of the box, over the page that is shown."""
        window = self._host.window
        finder = window.parts.finder
        window.go(window.new_order)
        await self._picture("find-empty", again=self._asking(""))
        await self._picture("find-orders", again=self._asking("hoodie today"))
        await self._picture("find-an-act", again=self._asking("set"))
        await self._picture("find-nothing", again=self._asking(f"hoodie {ELSEWHERE}"))
        finder.leave()

    def _asking(self, words: str) -> Callable[[], None]:
        """What types `words` into the box, which a change of size leaves as it is."""

        def ask() -> None:
            finder = self._host.window.parts.finder
            finder.open()
            finder.box.field.clear()
            QTest.keyClicks(finder.box.field, words)

        return ask

    async def _see_lists(self) -> None:
        """A ready list, a search, and how it is kept as a list."""
        window = self._host.window
        page = window.parts.orders
        window.show_orders()
        page.lists.count()
        page.lists.column.choose(ReadyList.CAPTURE_SOON)
        await self._picture("orders-capture-soon")
        page.lists.column.choose(ReadyList.ANOMALIES)
        await self._picture("orders-list-empty")
        window.parts.show_orders("hoodie today")
        await self._picture("orders-found")
        await self._picture("orders-keep-search", again=page.lists.save.begin.click)
        page.lists.save.rest()
        window.show_orders()

    async def _open_several(self) -> None:
        """Several orders open at once, one of them pinned."""
        window = self._host.window
        for row in self._app.browse.orders("", 5):
            window.open_order(row.reference)
        tabs = window.parts.open_tabs
        tabs.bar.pinned.emit(tabs.orders.references[0], True)
        await self._picture("tabs")
        for reference in tabs.orders.references:
            tabs.close(reference)

    async def _look_elsewhere(self) -> None:
        """A payment that another program made."""
        page = self._host.window.parts.foreign
        page.look_up(ELSEWHERE)
        self._host.window.go(page)
        await until(page.again.isEnabled, "the look-up did not end")
        await self._picture("look-up-nothing")
        await self._picture("look-up", again=partial(page.show_found, self._theirs()))

    def _theirs(self) -> ForeignPayment:
        now, amount = self._app.now(), Money(124_900, Currency.NOK)
        sent = now - timedelta(hours=5)
        total = Aggregate(authorized=124_900, captured=74_900, refunded=10_000)
        payment = Payment(ELSEWHERE, 0, amount, State.AUTHORIZED, sent, total, capture_until=now + timedelta(days=6))
        steps = (
            ("CREATED", 124_900, 0),
            ("AUTHORIZED", 124_900, 2),
            ("CAPTURED", 74_900, 60),
            ("REFUNDED", 10_000, 240),
        )
        events = tuple(
            Event(ELSEWHERE, f"10{number}", name, Money(minor, Currency.NOK), sent + timedelta(minutes=after))
            for number, (name, minor, after) in enumerate(steps)
        )
        return ForeignPayment(ELSEWHERE, payment, events, now)
