"""Before the program does anything: what must come of it, by the model; and the hand that lets it be done.

Rules call `act`; it asks `foretell` for the decision as it must be afterwards, lets the program work, and compares.
"""

from collections import Counter
from collections.abc import Callable, Coroutine, Mapping
from datetime import timedelta
from typing import Any, ClassVar

import pytest
from hypothesis.stateful import RuleBasedStateMachine

from app.domain.operation import Kind, Operation, Stage
from app.domain.order import Flow
from app.domain.payment import State
from app.domain.verdict import Action
from app.errors import Invalid, Offline
from tests.proofs.choosing import is_watched, tenths_of
from tests.proofs.counterpart import Counterpart
from tests.proofs.model import (
    BEFORE,
    BY_HAND,
    LIES,
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
from tests.support.inside.program import store_of

QUIET = (
    *("change", "change_the_sales_unit", "lose_the_network", "restart", "let_time_pass", "set_our_clock", "build"),
    *("look_at_everything", "be_told", "ask", "keep", "try_anything"),
)
STEP = 5.0
"""Seconds that pass with every step."""
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
KINDS = {Action.SEND: Kind.CREATE, Action.CAPTURE: Kind.CAPTURE, Action.REFUND: Kind.REFUND}


class Foretelling(RuleBasedStateMachine):
    """The program, the service and the model, without any rule. The test sets `open_counterpart`."""

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
        if fault in LIES and decision.answer:
            fault = decision.error = ""
        request.strange |= fault in LIES
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
        beside: bool = False,
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
        if beside:
            rule = {"operation": kind.value, "reference": request.reference, "do": "portal_first", "count": 1}
            self.other.sandbox.faults(rule)
            theirs = Decision(kind, request, BY_HAND, self.other.clock())
            assert carry_out(theirs, self.switches, self.service_time) == ""
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

    def send_it(self, sale: Sale, flow: Flow | None = None, **more: Any) -> None:
        self.act(sale, Action.SEND, self.app.checkout.send(sale.reference, flow), flow=flow, **more)

    def watch(self) -> None:
        before = self.tries()
        watched = [request for sale in self.sales for request in sale.requests if is_watched(request.known)]
        open_ones = self.where(lambda sale: sale.pending)
        try:
            self.other.run(self.app.watch.once())
        except Offline:
            assert not self.other.reachable or not (watched or open_ones)
        for sale in open_ones:
            self.finished(sale, before)
        for request in watched if self.other.reachable else ():
            request.read()

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
