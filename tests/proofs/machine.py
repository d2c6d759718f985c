"""A till under a random hand: rules that do what staff, customers, the network and the clock do, beside a model that says
what must come of it (R4)."""

from collections import Counter
from collections.abc import Callable, Coroutine, Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any, ClassVar

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.money import Currency
from app.domain.operation import Kind, Operation, Stage
from app.domain.order import Flow, Order, OrderLine
from app.domain.payment import State
from app.domain.verdict import Action
from app.errors import Invalid, Offline
from tests.proofs.counterpart import Counterpart
from tests.proofs.model import (
    AFTER,
    BEFORE,
    LIFE,
    LIVE,
    REFUSED_PART,
    UNSURE,
    Books,
    Decision,
    Request,
    Sale,
    Switches,
    carry_out,
    objection,
    why_not,
)
from tests.support.inside import Crash, between, dies_after, dies_before, store_of

QUIET = (
    *("change", "change_the_sales_unit", "lose_the_network", "restart", "let_time_pass", "set_our_clock", "build"),
    *("look_at_everything", "be_told", "ask", "keep", "try_anything"),
)
STEP = 5.0
"""Seconds that pass with every step."""
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
MOST_SALES = 3
KINDS = {Action.SEND: Kind.CREATE, Action.CAPTURE: Kind.CAPTURE, Action.REFUND: Kind.REFUND}
PART_OF_PATH = {Kind.CREATE: "/payments", Kind.CAPTURE: "/capture", Kind.REFUND: "/refund", Kind.CANCEL: "/cancel"}
LINES = st.lists(
    st.builds(
        lambda count, price: OrderLine("Hoodie", "hoodie1234", Decimal(count), price, 2500),
        st.integers(1, 3),
        st.sampled_from([9_900, 33_333, 49_950]),
    ),
    min_size=1,
    max_size=3,
)
WHICH = st.integers(0, MOST_SALES - 1)
FLOWS = st.sampled_from(list(Flow))
LOST = st.sampled_from([*BEFORE, *AFTER])
OFTEN = st.integers(1, 3)
SHARE = st.integers(1, 9)
"""Tenths of what could be had."""


class Till(RuleBasedStateMachine):
    """The program, the service and the model. The test sets `open_counterpart`."""

    open_counterpart: ClassVar[Callable[[], Counterpart]]
    ran: ClassVar[Counter[str]] = Counter()
    edges: ClassVar[set[tuple[str, str, str]]] = set()

    def __init__(self) -> None:
        super().__init__()
        self.other = type(self).open_counterpart()
        self.sales: list[Sale] = []
        self.switches = Switches()
        self.service_time = timedelta()
        self.learnt = False
        self.numbered = 0
        self.create_faults: list[str] = []
        self.quiet = False

    def teardown(self) -> None:
        self.other.close()
        type(self).edges |= self.other.edges

    # how rules find what they are about ------------------------------------------------------------------------------

    @property
    def app(self) -> Any:
        return self.other.app

    def where(self, fits: Callable[[Sale], object]) -> list[Sale]:
        return [sale for sale in self.sales if fits(sale)]

    def pick(self, which: int, fits: Callable[[Sale], object]) -> Sale:
        found = self.where(fits)
        return found[which % len(found)]

    def begin(self, name: str) -> None:
        """A rule begins: time goes on. After a quiet one, which only sets the scene, something has to happen."""
        type(self).ran[name] += 1
        self.quiet = name in QUIET
        self.pass_time(STEP)

    def pass_time(self, seconds: float) -> None:
        self.other.wait(seconds)
        self.service_time += timedelta(seconds=seconds)
        self.run_out()

    def run_out(self) -> None:
        """Requests that nobody answered run out at the service."""
        for sale in self.sales:
            for request in sale.requests:
                if request.there is None or request.there.state is not State.CREATED:
                    continue
                age = self.service_time - request.since
                if age > LIFE + UNSURE:
                    request.there.state = State.EXPIRED
                elif age > LIFE - UNSURE:
                    rows = {row["reference"]: row["state"] for row in self.other.sandbox.payments()}
                    request.there.state = State(rows[request.reference])

    # the model of one try --------------------------------------------------------------------------------------------

    def script(self) -> None:
        """Tell the sandbox which tries are still to be struck."""
        rules = [{"operation": "create", "do": fault, "count": 1} for fault in self.create_faults]
        rules += [
            {"operation": each.kind.value, "reference": each.request.reference, "do": fault, "count": 1}
            for sale in self.sales
            for each in sale.decisions
            if each.pending and each.kind is not Kind.CREATE
            for fault in each.faults
        ]
        self.other.sandbox.faults(*rules)

    def tried(self, decision: Decision, *, first: bool) -> None:
        """One try of `decision` went out; what must have become of it."""
        decision.tries += 1
        decision.last_try = self.other.clock()
        request = decision.request
        if not self.other.reachable:
            self.settle(decision, Stage.UNSENT if first else Stage.UNKNOWN)
            return
        fault = decision.faults.pop(0) if decision.faults else ""
        decision.error = fault
        if fault in BEFORE:
            decision.stage = Stage.UNKNOWN
            return
        if decision.answer is None:
            decision.answer = carry_out(decision, self.switches, self.service_time)
        if fault:
            decision.stage = Stage.UNKNOWN
        elif decision.answer == "":
            self.settle(decision, Stage.DONE)
            if decision.kind is not Kind.CREATE:
                request.read()
            elif request.known.state is State.NEW:
                request.known = Books(State.CREATED)
        else:
            if not first:
                request.read()
            self.settle(decision, Stage.DONE if not first and decision.happened else Stage.REFUSED, decision.answer)

    def settle(self, decision: Decision, stage: Stage, error: str = "") -> None:
        decision.stage, decision.error = stage, error
        if decision.kind is Kind.CREATE and stage in (Stage.REFUSED, Stage.UNSENT):
            decision.request.known.state = State.UNSENT
        if error == REFUSED_PART:
            self.learnt = True
        if stage not in (Stage.OPEN, Stage.UNKNOWN) and decision.faults:
            decision.faults.clear()
            self.script()

    def too_fast(self, reference: str) -> bool:
        """Whether five writes went out for this payment within a minute."""
        now = self.other.clock()
        unsent = {
            operation.key
            for sale in self.sales
            for operation in store_of(self.app).operations.of_order(self.number_of(sale))
            if operation.stage is Stage.UNSENT
        }
        lately = [sent for sent in self.other.sent if sent.reference == reference and sent.key not in unsent]
        return sum(abs(now - sent.at) < MINUTE for sent in lately) >= 5

    def number_of(self, sale: Sale) -> int:
        number: int = store_of(self.app).orders.get(sale.reference).id
        return number

    # acts of staff, told beforehand ----------------------------------------------------------------------------------

    def act(
        self, sale: Sale, action: Action, work: Coroutine[Any, Any, Operation], amount: int = 0, **more: Any
    ) -> None:
        """Staff do `work`; the model says beforehand what comes of it, and both must agree."""
        expected = self.foretell(sale, action, amount, **more)
        before = len(self.other.sent)
        if isinstance(expected, str):
            self.refused(work, expected)
            return
        operation = self.other.run(work)
        self.agree(expected, operation)
        assert len(self.other.sent) == before + 1

    def agree(self, decision: Decision, operation: Operation) -> None:
        told = (operation.kind, operation.reference, operation.amount.minor, operation.stage)
        assert told == (decision.kind, decision.request.reference, decision.amount, decision.stage), operation
        if decision.stage is Stage.REFUSED:
            assert operation.error == decision.error, operation

    def foretell(
        self,
        sale: Sale,
        action: Action,
        amount: int,
        *,
        flow: Flow | None = None,
        faults: tuple[str, ...] = (),
        race: bool = False,
        then: Flow | None = None,
        crash: str = "",
    ) -> Decision | str:
        """The decision as it must be afterwards, or the code with which it must be refused before anything leaves."""
        request = sale.latest
        looks = action in (Action.CAPTURE, Action.REFUND, Action.RELEASE)
        if looks and sale.pending is None and request and request.known.state not in (State.NEW, State.UNSENT):
            if not self.other.reachable:
                return "offline"
            request.read()
        limit = sale.limit(action)
        if limit is None:
            return why_not(sale, action)
        if action in (Action.CANCEL, Action.RELEASE):
            amount = limit
        elif action is not Action.SEND and self.learnt and action is Action.CAPTURE and amount < limit:
            return "whole_only"
        if action is Action.SEND:
            request = self.next_request(sale, flow or sale.flow)
        assert request is not None
        if self.too_fast(request.reference):
            return "too_fast"
        if action is Action.SEND and request not in sale.requests:
            sale.requests.append(request)
        elif action is Action.SEND:
            request.known, request.flow, request.amount = Books(State.NEW), flow or sale.flow, sale.total
        kind = KINDS.get(action, Kind.CANCEL)
        decision = Decision(
            kind,
            request,
            request.amount if action is Action.SEND else amount,
            self.other.clock(),
            gentle=action is Action.CANCEL,
            before=request.known.total(kind),
            faults=self.create_faults if kind is Kind.CREATE else [],
        )
        decision.faults.extend(faults)
        sale.decisions.append(decision)
        if crash:
            decision.tries, decision.last_try = 1, decision.at
            if crash == "after":
                decision.answer = carry_out(decision, self.switches, self.service_time)
            return decision
        if faults:
            self.script()
        if race:
            rule = {"operation": "cancel", "reference": request.reference, "do": "customer_approves", "count": 1}
            self.other.sandbox.faults(rule)
            self.approved(request)
        self.tried(decision, first=True)
        if kind is Kind.CANCEL and self.other.reachable:
            request.read()  # whatever the answer was, the payment itself is read
        if then is not None and decision.stage is Stage.DONE and request.known.state not in LIVE:
            return self.foretell(sale, Action.SEND, 0, flow=then)
        return decision

    def next_request(self, sale: Sale, flow: Flow) -> Request:
        """What the next request is sent under: a reference that the service does not have is used again."""
        latest = sale.latest
        if latest is not None and latest.known.state is State.UNSENT:
            return latest
        number = len(sale.requests) + 1
        reference = sale.reference if number == 1 else f"{sale.reference}-{number}"
        return Request(reference, sale.total, flow)

    def approved(self, request: Request) -> None:
        assert request.there is not None
        request.there.state, request.there.authorized = State.AUTHORIZED, request.amount

    # finishing what is open ------------------------------------------------------------------------------------------

    def finished(self, sale: Sale, before: Mapping[str, int]) -> None:
        """The program took the next step of what is open on `sale`; tries up to then were `before`."""
        decision = sale.pending
        if decision is None:
            return
        now, request = self.other.clock(), decision.request
        age = now - decision.at
        operation = self.operations(sale)[sale.decisions.index(decision)]
        went = self.other.tries_of(operation.key) - before.get(operation.key, 0)
        assert went in (0, 1)
        late = decision.kind is Kind.CREATE and age > LIFE
        if went:
            assert not late, "a request that would come too late was sent"
            assert not (age > DAY and decision.happened), "an old decision was repeated that had happened"
            self.tried(decision, first=False)
            return
        if not self.other.reachable:
            if operation.stage is Stage.UNKNOWN:
                decision.stage = Stage.UNKNOWN
            return
        if decision.happened:
            self.settle(decision, Stage.DONE)
            request.read()
        elif late:
            self.settle(decision, Stage.UNSENT)
        else:
            request.read()
            waits = decision.last_try is not None and decision.last_try + MINUTE > now
            impatient = decision.tries >= 3 or decision.error == "429"
            assert self.too_fast(request.reference) or (impatient and waits), "it could have been sent"

    def operations(self, sale: Sale) -> tuple[Operation, ...]:
        found: tuple[Operation, ...] = store_of(self.app).operations.of_order(self.number_of(sale))
        return found

    def tries(self) -> dict[str, int]:
        return {sent.key: self.other.tries_of(sent.key) for sent in self.other.sent}

    # rules: orders ---------------------------------------------------------------------------------------------------

    def save_order(self, lines: list[OrderLine], flow: Flow) -> Sale:
        order = Order(tuple(lines), Currency.NOK, flow=flow, phone="4712345678")
        sale = Sale(self.app.checkout.save(order).reference, order.total.minor, flow)
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
                self.app.checkout.change(sale.reference, order)
            return
        self.app.checkout.change(sale.reference, order)
        sale.total, sale.flow = order.total.minor, flow

    # rules: requests -------------------------------------------------------------------------------------------------

    def send_it(self, sale: Sale, flow: Flow | None = None, **more: Any) -> None:
        self.act(sale, Action.SEND, self.app.checkout.send(sale.reference, flow), flow=flow, **more)

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
    @rule(which=WHICH, fault=LOST, often=OFTEN)
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
            self.app.actions.keep(sale.reference)
            sale.decisions[-1].kept = True
            return
        with pytest.raises(Invalid, match="nothing_to_keep"):
            self.app.actions.keep(sale.reference)

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

    # rules: money ----------------------------------------------------------------------------------------------------

    @precondition(lambda self: self.where(may_capture))
    @rule(which=WHICH, tenths=SHARE)
    def capture_a_part(self, which: int, tenths: int) -> None:
        self.begin("capture_a_part")
        sale = self.pick(which, may_capture)
        amount = self.part(sale, Action.CAPTURE, tenths)
        self.act(sale, Action.CAPTURE, self.app.actions.capture(sale.reference, amount), amount)

    @precondition(lambda self: self.where(may_capture))
    @rule(which=WHICH)
    def capture_the_rest(self, which: int) -> None:
        self.begin("capture_the_rest")
        sale = self.pick(which, may_capture)
        self.act(sale, Action.CAPTURE, self.app.actions.capture(sale.reference), self.all_of(sale, Action.CAPTURE))

    @precondition(lambda self: self.where(may_capture))
    @rule(which=WHICH, tenths=SHARE, fault=LOST, often=OFTEN)
    def capture_and_lose_the_answer(self, which: int, tenths: int, fault: str, often: int) -> None:
        self.begin("capture_and_lose_the_answer")
        sale = self.pick(which, may_capture)
        amount = self.part(sale, Action.CAPTURE, tenths)
        faults = (fault,) * often
        self.act(sale, Action.CAPTURE, self.app.actions.capture(sale.reference, amount), amount, faults=faults)

    @precondition(lambda self: self.where(may_ship))
    @rule(which=WHICH, line=st.integers(0, 2))
    def ship_a_line(self, which: int, line: int) -> None:
        self.begin("ship_a_line")
        sale = self.pick(which, may_ship)
        portions = self.view(sale).to_ship
        if portions:
            self.ship(sale, {portions[line % len(portions)].position: Decimal(1)})

    @precondition(lambda self: self.where(may_ship))
    @rule(which=WHICH)
    def ship_the_rest(self, which: int) -> None:
        self.begin("ship_the_rest")
        sale = self.pick(which, may_ship)
        self.ship(sale, {portion.position: portion.quantity for portion in self.view(sale).to_ship})

    def ship(self, sale: Sale, wanted: dict[int, Decimal]) -> None:
        """What the dry run says is what happens."""
        if wanted:
            amount = self.view(sale).pack(wanted).amount
            self.act(sale, Action.CAPTURE, self.app.actions.ship(sale.reference, wanted, "Post", "1"), amount)

    @precondition(lambda self: self.where(may_refund))
    @rule(which=WHICH, tenths=SHARE)
    def refund_a_part(self, which: int, tenths: int) -> None:
        self.begin("refund_a_part")
        sale = self.pick(which, may_refund)
        amount = self.part(sale, Action.REFUND, tenths)
        self.act(sale, Action.REFUND, self.app.actions.refund(sale.reference, amount, "torn"), amount)

    @precondition(lambda self: self.where(may_refund))
    @rule(which=WHICH)
    def refund_the_rest(self, which: int) -> None:
        self.begin("refund_the_rest")
        sale = self.pick(which, may_refund)
        self.act(sale, Action.REFUND, self.app.actions.refund(sale.reference), self.all_of(sale, Action.REFUND))

    @precondition(lambda self: self.where(may_refund))
    @rule(which=WHICH, tenths=SHARE, fault=LOST, often=OFTEN)
    def refund_and_lose_the_answer(self, which: int, tenths: int, fault: str, often: int) -> None:
        self.begin("refund_and_lose_the_answer")
        sale = self.pick(which, may_refund)
        amount = self.part(sale, Action.REFUND, tenths)
        faults = (fault,) * often
        self.act(sale, Action.REFUND, self.app.actions.refund(sale.reference, amount), amount, faults=faults)

    @precondition(lambda self: self.where(lambda sale: may_refund(sale) and sale.fresh))
    @rule(which=WHICH, line=st.integers(0, 2))
    def refund_a_line(self, which: int, line: int) -> None:
        self.begin("refund_a_line")
        sale = self.pick(which, lambda sale: may_refund(sale) and sale.fresh)
        view = self.view(sale)
        if not view.to_take_back:
            return
        wanted = {view.to_take_back[line % len(view.to_take_back)].position: Decimal(1)}
        work = self.app.actions.refund_lines(sale.reference, wanted, "torn")
        try:
            amount = view.take_back(wanted).amount
        except Invalid as no:
            self.refused(work, no.code if self.other.reachable else "offline")
        else:
            self.act(sale, Action.REFUND, work, amount)

    @precondition(lambda self: self.where(may_capture))
    @rule(which=WHICH)
    def release(self, which: int) -> None:
        self.begin("release")
        sale = self.pick(which, may_capture)
        self.act(sale, Action.RELEASE, self.app.actions.release(sale.reference))

    @precondition(lambda self: self.where(may_capture))
    @rule(which=WHICH, fault=LOST, often=OFTEN)
    def release_and_lose_the_answer(self, which: int, fault: str, often: int) -> None:
        self.begin("release_and_lose_the_answer")
        sale = self.pick(which, may_capture)
        self.act(sale, Action.RELEASE, self.app.actions.release(sale.reference), faults=(fault,) * often)

    @precondition(lambda self: not self.quiet and self.sales)
    @rule(which=WHICH, action=st.sampled_from([action for action in Action if action is not Action.SHIP]))
    def try_anything(self, which: int, action: Action) -> None:
        """What is allowed is done, and what is not is refused with the reason that the page shows."""
        self.begin("try_anything")
        sale = self.pick(which, lambda sale: True)
        reference, actions = sale.reference, self.app.actions
        work = {
            Action.SEND: lambda: self.app.checkout.send(reference),
            Action.CANCEL: lambda: actions.cancel(reference),
            Action.CAPTURE: lambda: actions.capture(reference),
            Action.RELEASE: lambda: actions.release(reference),
            Action.REFUND: lambda: actions.refund(reference),
        }[action]()
        self.act(sale, action, work, self.all_of(sale, action))

    @precondition(lambda self: self.where(lambda sale: may_capture(sale) and sale.fresh and self.other.reachable))
    @rule(which=WHICH, more=st.integers(1, 1000))
    def take_too_much(self, which: int, more: int) -> None:
        self.begin("take_too_much")
        sale = self.pick(which, lambda sale: may_capture(sale) and sale.fresh)
        amount = self.all_of(sale, Action.CAPTURE) + more
        self.refused(self.app.actions.capture(sale.reference, amount), "amount_above_limit")

    # rules: everybody else -------------------------------------------------------------------------------------------

    @precondition(lambda self: self.where(in_the_portal))
    @rule(which=WHICH, kind=st.sampled_from([Kind.CAPTURE, Kind.REFUND, Kind.CANCEL]), tenths=SHARE)
    def use_the_portal(self, which: int, kind: Kind, tenths: int) -> None:
        """Somebody captures, refunds or cancels the same payment elsewhere."""
        self.begin("use_the_portal")
        if not self.where(in_the_portal):
            return
        request = in_the_portal(self.pick(which, in_the_portal))
        assert request is not None
        there = books_of(request)
        amount = tenths_of(there.refundable if kind is Kind.REFUND else there.left, tenths)
        body = {} if kind is Kind.CANCEL else {"modificationAmount": {"currency": "NOK", "value": amount}}
        self.numbered += 1
        key = f"portal-{self.numbered}"
        status = self.other.behind_our_back(request.reference, kind.value, body, key)
        theirs = Decision(kind, request, amount, self.other.clock())
        assert (status == 200) == (carry_out(theirs, self.switches, self.service_time) == ""), status

    @precondition(lambda self: not self.quiet)
    @rule(part_captures=st.booleans(), push=st.booleans())
    def change_the_sales_unit(self, part_captures: bool, push: bool) -> None:
        """The agreement changes: what may be captured in parts, or sent to a phone."""
        self.begin("change_the_sales_unit")
        self.other.sandbox.unit("555501", partial_capture=part_captures, push_allowed=push)
        self.switches.parts, self.switches.push = part_captures, push

    @precondition(lambda self: self.learnt)
    @rule()
    def allow_parts(self) -> None:
        """Staff say that part captures may be tried again."""
        self.begin("allow_parts")
        self.app.actions.allow_parts()
        self.learnt = False

    @precondition(lambda self: not self.quiet and self.other.reachable)
    @rule()
    def lose_the_network(self) -> None:
        self.begin("lose_the_network")
        self.other.reachable = False

    @precondition(lambda self: not self.other.reachable)
    @rule()
    def find_the_network(self) -> None:
        self.begin("find_the_network")
        self.other.reachable = True

    @precondition(lambda self: not self.quiet and self.sales)
    @rule(which=WHICH)
    def ask(self, which: int) -> None:
        """Ask again where an order stands."""
        self.begin("ask")
        sale, before = self.pick(which, lambda sale: True), self.tries()
        try:
            self.other.run(self.app.actions.ask(sale.reference))
        except Offline:
            assert not self.other.reachable
        self.finished(sale, before)
        request = sale.latest
        if self.other.reachable and request is not None and request.known.state not in (State.NEW, State.UNSENT):
            request.read()

    @precondition(lambda self: not self.quiet and self.where(has_been_seen))
    @rule(which=WHICH)
    def be_told(self, which: int) -> None:
        """A webhook names a payment, and it is read, whatever else is open on it."""
        self.begin("be_told")
        request = self.pick(which, has_been_seen).requests[-1]
        assert self.other.run(self.app.sync.look_now(request.reference)) == self.other.reachable
        if self.other.reachable:
            request.read()

    @precondition(lambda self: not self.quiet)
    @rule()
    def look_at_everything(self) -> None:
        """One pass of the watch."""
        self.begin("look_at_everything")
        self.watch()

    def watch(self) -> None:
        before = self.tries()
        watched = [request for sale in self.sales for request in sale.requests if is_watched(request.known)]
        open_ones = self.where(lambda sale: sale.pending)
        try:
            self.other.run(self.app.sync.once())
        except Offline:
            assert not self.other.reachable or not (watched or open_ones)
        for sale in open_ones:
            self.finished(sale, before)
        for request in watched if self.other.reachable else ():
            request.read()

    @precondition(lambda self: not self.quiet)
    @rule()
    def restart(self) -> None:
        self.begin("restart")
        self.other.restart()

    @precondition(lambda self: not self.quiet)
    @rule(seconds=st.sampled_from([70, 660, 25 * 3600]))
    def let_time_pass(self, seconds: int) -> None:
        self.begin("let_time_pass")
        self.pass_time(seconds)

    @precondition(lambda self: not self.quiet)
    @rule(seconds=st.sampled_from([-7200, -1200, -30, 30, 660, 7200, 90_000]))
    def set_our_clock(self, seconds: int) -> None:
        """The clock of this machine is set; that of the service goes on."""
        self.begin("set_our_clock")
        self.other.clock.advance(seconds)

    @precondition(lambda self: self.other.reachable and self.where(self.can_die))
    @rule(which=WHICH, moment=st.sampled_from(["before", "after"]))
    def die_in_the_middle(self, which: int, moment: str) -> None:
        """The PC dies after a decision was written down: before the request leaves, or before its answer is written."""
        self.begin("die_in_the_middle")
        if not self.where(self.can_die):
            return
        sale = self.pick(which, self.can_die)
        action = next(action for action in Action if sale.limit(action) is not None)
        work = self.app.checkout.send(sale.reference)
        if action is not Action.SEND:
            work.close()
            acts = {Action.CANCEL: self.app.actions.cancel, Action.CAPTURE: self.app.actions.capture}
            work = acts.get(action, self.app.actions.refund)(sale.reference)
        expected = self.foretell(sale, action, self.all_of(sale, action), crash=moment)
        if isinstance(expected, str):
            self.refused(work, expected)
            return
        kind = PART_OF_PATH[expected.kind]
        dies = dies_before if moment == "before" else dies_after
        with between(self.app, dies(kind)), pytest.raises(Crash):
            self.other.run(work)
        self.other.restart()

    @precondition(lambda self: self.other.reachable and self.where(may_send))
    @rule(which=WHICH, end=st.sampled_from([State.AUTHORIZED, State.ABORTED, State.EXPIRED, State.TERMINATED]))
    def a_lost_request_comes_to_its_end(self, which: int, end: State) -> None:
        """The answer to a request is lost, the customer or the portal ends it, and we look only long afterwards."""
        self.begin("a_lost_request_comes_to_its_end")
        sale = self.pick(which, may_send)
        self.send_it(sale, flow=Flow.QR, faults=("drop_after",))
        request = sale.latest
        if request is None or request.there is None or request.there.state is not State.CREATED:
            return
        if end is State.AUTHORIZED:
            self.other.sandbox.approve(request.reference)
            self.approved(request)
        elif end is State.ABORTED:
            self.other.sandbox.abort(request.reference)
            request.there.state = State.ABORTED
        elif end is State.TERMINATED:
            self.numbered += 1
            self.other.behind_our_back(request.reference, "cancel", {}, f"portal-{self.numbered}")
            request.there = Books(State.TERMINATED, cancelled=request.amount)
        self.pass_time(700)
        self.watch()

    @precondition(lambda self: self.where(lambda sale: sale.pending))
    @rule()
    def everything_is_found_out(self) -> None:
        """The network is good again, and time passes: nothing stays unknown."""
        self.begin("everything_is_found_out")
        self.other.reachable = True
        for sale in self.sales:
            for decision in sale.decisions:
                decision.faults.clear()
        self.script()
        for seconds in (0, 70, 3700, 3700):
            self.pass_time(seconds)
            self.watch()
        assert not self.where(lambda sale: sale.pending), "something stays unknown"

    # what rules share ------------------------------------------------------------------------------------------------

    def view(self, sale: Sale) -> Any:
        return self.app.browse.order(sale.reference)

    def part(self, sale: Sale, action: Action, tenths: int) -> int:
        return tenths_of(self.all_of(sale, action), tenths)

    def all_of(self, sale: Sale, action: Action) -> int:
        """All that `action` can be about, as it will be known when the payment has been read."""
        books = sale.there if self.other.reachable and sale.pending is None else sale.known
        if books is None:
            return 0
        return books.refundable if action is Action.REFUND else books.left

    def refused(self, work: Coroutine[Any, Any, Any], code: str) -> None:
        before = len(self.other.sent)
        with pytest.raises((Invalid, Offline), match=f"^{code}"):
            self.other.run(work)
        assert len(self.other.sent) == before, "it was refused and sent all the same"

    def can_die(self, sale: Sale) -> bool:
        """Whether something can be decided on this order to which the service will say yes."""
        action = next((action for action in Action if sale.limit(action) is not None), None)
        if action is None or not sale.fresh:
            return False
        if action is Action.SEND:
            return not self.create_faults and (self.switches.push or sale.flow is not Flow.PUSH)
        there = sale.there
        assert there is not None
        kind = KINDS.get(action, Kind.CANCEL)
        return not objection(kind, there, self.all_of(sale, action), self.switches, gentle=action is Action.CANCEL)

    # what must hold after every rule ---------------------------------------------------------------------------------

    @invariant()
    def everything_agrees(self) -> None:
        rows = {row["reference"]: row for row in self.other.sandbox.payments()}
        ledger = self.other.sandbox.ledger()
        assert rows.keys() == {each.reference for sale in self.sales for each in sale.requests if each.there}
        keys = [entry["idempotencyKey"] for entry in ledger if entry["kind"] in ("capture", "refund")]
        assert len(set(keys)) == len(keys), "something was done twice"
        for sale in self.sales:
            for request in sale.requests:
                if request.there is not None:
                    assert books_in(rows[request.reference]) == request.there, request
            self.an_order_agrees(sale, ledger)
        assert self.app.browse.journal(), self.app.browse.journal()
        waiting = {row.reference for row in self.app.browse.waiting()}
        assert waiting == {
            sale.reference
            for sale in self.sales
            if sale.pending or any(request.known.state is State.CREATED for request in sale.requests)
        }

    def an_order_agrees(self, sale: Sale, ledger: list[dict[str, Any]]) -> None:
        view, operations = self.view(sale), self.operations(sale)
        payments = store_of(self.app).payments.of_order(self.number_of(sale))
        held = [(each.reference, books_of_ours(each)) for each in payments]
        assert held == [(each.reference, each.known) for each in sale.requests], (held, operations, sale)
        assert sum(each.state in LIVE for each in payments) <= 1, "two live requests"
        there = [request.there for request in sale.requests if request.there]
        assert sum(each.state in LIVE for each in there) <= 1, "two live requests at the service"
        assert [each.stage for each in operations] == [each.stage for each in sale.decisions]
        assert view.standing is sale.standing, (view.standing, sale)
        assert view.keep_or_release == sale.asks, (view.payment, sale)
        assert view.anomalies == 0, view.happenings
        for action in Action:
            limit = sale.limit(action)
            verdict = view.allowed[action]
            assert bool(verdict) == (limit is not None), (action, verdict, limit)
            assert verdict.limit == limit if verdict else verdict.refusal == why_not(sale, action)
        for operation, decision in zip(operations, sale.decisions, strict=True):
            sent = [each for each in self.other.sent if each.key == operation.key]
            assert {(each.reference, each.body) for each in sent} == {(operation.reference, operation.body)}
            if operation.kind in (Kind.CAPTURE, Kind.REFUND):
                done = [entry["value"] for entry in ledger if entry["idempotencyKey"] == operation.key]
                assert done == ([decision.amount] if decision.answer == "" else []), operation
        told = [each for each in view.happenings if each.ours]
        assert sorted(each.stage for each in told) == sorted(each.stage for each in operations)
        shipped = [sum(p.quantity for p in view.shipped if p.position == at) for at in range(len(view.order.lines))]
        assert all(count <= line.quantity for count, line in zip(shipped, view.order.lines, strict=True))


def tenths_of(amount: int, tenths: int) -> int:
    """Part of an amount, and never one of those that the sandbox treats in a special way."""
    part = max(1, amount * tenths // 10)
    return 1 if part in (123, 124) else part


def may_send(sale: Sale) -> bool:
    return sale.limit(Action.SEND) is not None


def has_been_seen(sale: Sale) -> bool:
    return sale.known is not None and sale.known.state not in (State.NEW, State.UNSENT)


def may_send_again(sale: Sale) -> bool:
    return bool(sale.requests) and may_send(sale)


def may_cancel(sale: Sale) -> bool:
    return sale.limit(Action.CANCEL) is not None


def may_race(sale: Sale) -> bool:
    return may_cancel(sale) and sale.there is not None and sale.there.state is State.CREATED


def may_capture(sale: Sale) -> bool:
    return sale.limit(Action.CAPTURE) is not None


def may_ship(sale: Sale) -> bool:
    return may_capture(sale) and sale.fresh


def may_refund(sale: Sale) -> bool:
    return sale.limit(Action.REFUND) is not None


def waits(sale: Sale) -> bool:
    return any(request.there is not None and request.there.state is State.CREATED for request in sale.requests)


def waiting_request(sale: Sale) -> Request:
    return next(each for each in sale.requests if each.there is not None and each.there.state is State.CREATED)


def in_the_portal(sale: Sale) -> Request | None:
    """The request of `sale` that the portal can change; none while faults are still to strike it."""
    struck = sale.pending is not None and sale.pending.faults
    live = [each for each in sale.requests if each.there and each.there.state in (State.CREATED, State.AUTHORIZED)]
    return live[-1] if live and not struck else None


def is_watched(known: Books) -> bool:
    return known.state is State.CREATED or known.left > 0


def books_of(request: Request) -> Books:
    assert request.there is not None
    return request.there


def books_in(row: Mapping[str, Any]) -> Books:
    """What the service's own page shows."""
    names = ("authorizedAmount", "capturedAmount", "refundedAmount", "cancelledAmount")
    return Books(State(row["state"]), *(row["aggregate"][name]["value"] for name in names))


def books_of_ours(payment: Any) -> Books:
    total = payment.aggregate
    return Books(payment.state, total.authorized, total.captured, total.refunded, total.cancelled)
