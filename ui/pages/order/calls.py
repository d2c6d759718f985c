"""The calls of an order's page, run in the background.

Trouble comes back as a notice.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtGui import QGuiApplication

from app.domain.by_line import By, Press
from app.domain.desk.approvals import ApprovalPace, PaceReading
from app.domain.order import Flow, Order
from app.domain.problem import AppError
from app.domain.shop.remembered import Remembered
from app.domain.tills.order_version import order_version
from ui.bridge import HearEnd
from ui.context import Context
from ui.look.texts import tr
from ui.widgets.shipping.travel import Travel


class OrderCalls:
    """The calls of one page, for the order that it names."""

    def __init__(self, context: Context, reference: Callable[[], str], print_slip: Callable[[str], None]) -> None:
        self._context = context
        self._reference = reference
        self._print_slip = print_slip

    def ask(self) -> None:
        """Find out where the order stands."""
        self._run("ask", self._context.app.actions.ask(self._reference()))

    def send(self, order: Order) -> None:
        """Send a request as the `order` on the page says."""
        seen = order_version(order)
        self._run("send", self._context.app.checkout.send(self._reference(), seen=seen))

    def reach(self, flow: Flow, phone: str = "", ending: HearEnd | None = None) -> None:
        """Reach the customer by `flow`, at `phone` if one is given."""
        self._run("send", self._context.app.checkout.reach(self._reference(), flow, phone), ending)

    def cancel(self) -> None:
        """End the request that waits."""
        self._run("cancel", self._context.app.actions.cancel(self._reference()))

    def carriers(self) -> tuple[list[str], str]:
        """The names of the shop's carriers, and who took the parcel before."""
        app = self._context.app
        return [each.name for each in app.preferences.current.carrier_list], app.memory.recall(Remembered.CARRIER)

    def capture(self, press: Press, travel: Travel) -> None:
        """Capture by line or by amount, as was pressed."""
        actions, reference = self._context.app.actions, self._reference()
        by_line = press.by is By.LINES
        # The next parcel goes the same way, as a rule.
        if by_line and travel.carrier:
            self._do(lambda: self._context.app.memory.keep(Remembered.CARRIER, travel.carrier))
        work = (
            actions.ship(reference, press.lines, travel.carrier, travel.tracking, release_rest=travel.release_rest)
            if by_line
            else actions.capture(reference, press.amount)
        )
        self._run("capture", work)

    def refund(self, press: Press, reason: str, ending: HearEnd) -> None:
        """Give back by line or by amount, as was pressed."""
        actions, reference = self._context.app.actions, self._reference()
        by_line = press.by is By.LINES

        def begin() -> Coroutine[Any, Any, Any]:
            if by_line:
                return actions.refund_lines(reference, press.lines, reason)
            return actions.refund(reference, press.amount, reason)

        # The page may show another order by the time that it is taken up.
        offer = (tr("Print the slip"), partial(self._print_slip, reference))
        self._context.bridge.run_with_second(f"refund {reference}", begin, ending=ending, offer=offer)

    def release(self, ending: HearEnd | None = None) -> None:
        """Give up what is reserved."""
        self._run("release", self._context.app.actions.release(self._reference()), ending)

    def ship_later(self) -> None:
        """Keep the money reserved until the goods leave."""
        self._write("ship later", self._context.app.actions.ship_later(self._reference()))

    def keep(self) -> None:
        """Keep what was approved just before it was cancelled."""
        self._write("keep", self._context.app.actions.keep(self._reference()))

    def reveal_number(self, show: Callable[[str], None]) -> None:
        """Have the customer's whole number shown.

        Not where the wish to see it could not be written down: no number is shown unrecorded.
        """
        self._write("reveal", _reveal(self._context, self._reference, show))

    def pace(self) -> PaceReading:
        """How fast customers approve now, as seen from this order."""
        understanding = self._context.app.understanding
        reading = self._context.bridge.read(lambda: understanding.pace(self._reference()))
        # Where that cannot be read nothing is said of it: the request itself waits as before.
        return reading if reading is not None else PaceReading(ApprovalPace.USUAL)

    def read_log(self) -> None:
        """Look whether the service's log tells anything new of a request that waits."""
        reference = self._reference()
        self._context.bridge.run(
            # Quiet and only the latest: it is asked again in ten seconds, and an outage is told elsewhere.
            f"log {reference}",
            self._context.app.actions.read_log(reference),
            latest=True,
            quiet=True,
        )

    def copy(self, text: str, notice: str) -> None:
        """Copy a text, and say so."""
        QGuiApplication.clipboard().setText(text)
        self._context.bridge.notice(notice)

    def _run(self, name: str, work: Coroutine[Any, Any, Any], ending: HearEnd | None = None) -> None:
        self._context.bridge.run(f"{name} {self._reference()}", work, ending=ending)

    def _write(self, name: str, work: Coroutine[Any, Any, Any]) -> None:
        self._context.bridge.write(f"{name} {self._reference()}", work)

    def _do(self, work: Callable[[], object]) -> None:
        try:
            work()
        except AppError as trouble:
            self._context.bridge.tell(trouble, self._reference())


async def _reveal(context: Context, reference: Callable[[], str], show: Callable[[str], None]) -> None:
    wanted = reference()
    number = await context.app.actions.reveal_phone(wanted)
    # The page may show another order by now.
    if reference() == wanted:
        show(number)
