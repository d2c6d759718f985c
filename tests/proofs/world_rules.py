"""Rules about everybody else: the portal, the sales unit, the network, the clock, a PC that dies."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from app.domain.operation import Kind
from app.domain.order import Flow
from app.domain.payment import State
from app.domain.verdict import Action
from app.errors import Offline
from tests.proofs.choosing import books_of, has_been_seen, in_the_portal, may_send, tenths_of
from tests.proofs.drawing import SHARE, WHICH
from tests.proofs.foretelling import Foretelling
from tests.proofs.model import Books, Decision, carry_out
from tests.support.inside.service import Crash, between, dies_after, dies_before

PART_OF_PATH = {Kind.CREATE: "/payments", Kind.CAPTURE: "/capture", Kind.REFUND: "/refund", Kind.CANCEL: "/cancel"}


class WorldRules(Foretelling):
    """What happens to a till, and behind its back."""

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
        self.other.run(self.app.abilities.allow_parts())
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
        assert self.other.run(self.app.watch.look_now(request.reference)) == self.other.reachable
        if self.other.reachable:
            request.read()

    @precondition(lambda self: not self.quiet)
    @rule()
    def look_at_everything(self) -> None:
        """One pass of the watch."""
        self.begin("look_at_everything")
        self.watch()

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
