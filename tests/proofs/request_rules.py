"""Rules about orders and requests: build, send, approve, decline, cancel, keep, switch."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from app.domain.money import Currency
from app.domain.order import Flow, Order, OrderLine
from app.domain.payment import State
from app.domain.verdict import Action
from app.errors import Invalid
from tests.proofs.choosing import books_of, may_cancel, may_race, may_send, may_send_again, waiting_request, waits
from tests.proofs.drawing import FLOWS, LINES, LOST, MOST_SALES, OFTEN, STRUCK, WHICH
from tests.proofs.foretelling import Foretelling
from tests.proofs.model import Sale


class RequestRules(Foretelling):
    """What staff and customers do until a request comes to its end."""

    # rules: orders ---------------------------------------------------------------------------------------------------

    def save_order(self, lines: list[OrderLine], flow: Flow) -> Sale:
        order = Order(tuple(lines), Currency.NOK, flow=flow, phone="4712345678")
        sale = Sale(self.other.run(self.app.checkout.save(order)).reference, order.total.minor, flow)
        self.sales.append(sale)
        return sale

    @initialize(lines=LINES, flow=FLOWS, paid=st.booleans())
    def the_first_order(self, lines: list[OrderLine], flow: Flow, paid: bool) -> None:
        self.begin("the_first_order")
        self.sell_now(self.save_order(lines, flow), paid=paid)

    @precondition(lambda self: self.other.reachable and self.switches.push and len(self.sales) < MOST_SALES)
    @rule(lines=LINES, flow=FLOWS)
    def sell(self, lines: list[OrderLine], flow: Flow) -> None:
        """An order that somebody has paid, as most are."""
        self.begin("sell")
        self.sell_now(self.save_order(lines, flow), paid=True)

    def sell_now(self, sale: Sale, *, paid: bool) -> None:
        if not paid:
            return
        self.send_it(sale)
        if sale.pending is None:
            request = waiting_request(sale)
            self.other.sandbox.approve(request.reference)
            self.approved(request)
        self.watch()

    @precondition(lambda self: len(self.sales) < MOST_SALES)
    @rule(lines=LINES, flow=FLOWS)
    def build(self, lines: list[OrderLine], flow: Flow) -> None:
        self.begin("build")
        self.save_order(lines, flow)

    @precondition(lambda self: not self.quiet and self.sales)
    @rule(which=WHICH, lines=LINES, flow=FLOWS)
    def change(self, which: int, lines: list[OrderLine], flow: Flow) -> None:
        """A draft may be changed; what was sent may not."""
        self.begin("change")
        sale = self.pick(which, lambda sale: True)
        order = Order(tuple(lines), Currency.NOK, flow=flow, phone="4712345678")
        if any(request.known.state is not State.UNSENT for request in sale.requests):
            with pytest.raises(Invalid, match="order_was_sent"):
                self.other.run(self.app.checkout.change(sale.reference, order))
            return
        self.other.run(self.app.checkout.change(sale.reference, order))
        sale.total, sale.flow = order.total.minor, flow

    # rules: requests -------------------------------------------------------------------------------------------------

    @precondition(lambda self: self.where(lambda sale: not sale.requests))
    @rule(which=WHICH, flow=st.one_of(st.none(), FLOWS))
    def send(self, which: int, flow: Flow | None) -> None:
        self.begin("send")
        self.send_it(self.pick(which, lambda sale: not sale.requests), flow)

    @precondition(lambda self: self.where(may_send_again))
    @rule(which=WHICH, flow=st.one_of(st.none(), FLOWS))
    def send_again(self, which: int, flow: Flow | None) -> None:
        """After a request that came to its end, or that the service never had."""
        self.begin("send_again")
        self.send_it(self.pick(which, may_send_again), flow)

    @precondition(lambda self: self.where(may_send))
    @rule(which=WHICH, fault=LOST, often=OFTEN)
    def send_and_lose_the_answer(self, which: int, fault: str, often: int) -> None:
        self.begin("send_and_lose_the_answer")
        self.send_it(self.pick(which, may_send), faults=(fault,) * often)

    @precondition(lambda self: self.where(waits))
    @rule(which=WHICH)
    def approve(self, which: int) -> None:
        self.begin("approve")
        if self.where(waits):
            request = waiting_request(self.pick(which, waits))
            self.other.sandbox.approve(request.reference)
            self.approved(request)

    @precondition(lambda self: self.where(waits))
    @rule(which=WHICH)
    def decline(self, which: int) -> None:
        self.begin("decline")
        if self.where(waits):
            request = waiting_request(self.pick(which, waits))
            self.other.sandbox.abort(request.reference)
            books_of(request).state = State.ABORTED

    @precondition(lambda self: self.where(waits))
    @rule(which=WHICH)
    def expire(self, which: int) -> None:
        self.begin("expire")
        if self.where(waits):
            request = waiting_request(self.pick(which, waits))
            self.other.sandbox.expire(request.reference)
            books_of(request).state = State.EXPIRED

    @precondition(lambda self: self.where(may_cancel))
    @rule(which=WHICH)
    def cancel(self, which: int) -> None:
        self.begin("cancel")
        sale = self.pick(which, may_cancel)
        self.act(sale, Action.CANCEL, self.app.actions.cancel(sale.reference))

    @precondition(lambda self: self.where(may_cancel))
    @rule(which=WHICH, fault=STRUCK, often=OFTEN)
    def cancel_and_lose_the_answer(self, which: int, fault: str, often: int) -> None:
        self.begin("cancel_and_lose_the_answer")
        sale = self.pick(which, may_cancel)
        self.act(sale, Action.CANCEL, self.app.actions.cancel(sale.reference), faults=(fault,) * often)

    @precondition(lambda self: self.other.reachable and self.where(may_race))
    @rule(which=WHICH)
    def cancel_while_the_customer_approves(self, which: int) -> None:
        self.begin("cancel_while_the_customer_approves")
        if self.where(may_race):
            sale = self.pick(which, may_race)
            self.act(sale, Action.CANCEL, self.app.actions.cancel(sale.reference), race=True)
            self.script()

    @precondition(lambda self: not self.quiet and self.sales)
    @rule(which=WHICH)
    def keep(self, which: int) -> None:
        """Keep what was approved just before it was cancelled; where nobody asks there is nothing to keep."""
        self.begin("keep")
        sale = self.pick(which, lambda sale: sale.asks) if self.where(lambda sale: sale.asks) else self.sales[0]
        if sale.asks:
            self.other.run(self.app.actions.keep(sale.reference))
            sale.decisions[-1].kept = True
            return
        with pytest.raises(Invalid, match="nothing_to_keep"):
            self.other.run(self.app.actions.keep(sale.reference))

    @precondition(lambda self: self.where(lambda sale: sale.asks))
    @rule(which=WHICH)
    def release_after_the_race(self, which: int) -> None:
        self.begin("release_after_the_race")
        sale = self.pick(which, lambda sale: sale.asks)
        self.act(sale, Action.RELEASE, self.app.actions.cancel_or_release(sale.reference))

    @precondition(lambda self: self.where(may_cancel))
    @rule(which=WHICH, flow=FLOWS)
    def switch(self, which: int, flow: Flow) -> None:
        """Reach the customer another way."""
        self.begin("switch")
        sale = self.pick(which, may_cancel)
        work = self.app.checkout.switch(sale.reference, flow)
        before, count = len(self.other.sent), len(sale.decisions)
        expected = self.foretell(sale, Action.CANCEL, 0, then=flow)
        if isinstance(expected, str):
            self.refused(work, expected)
        else:
            self.agree(expected, self.other.run(work))
        assert len(self.other.sent) - before == len(sale.decisions) - count
