"""Rules about money: capture, ship, refund, release, and what is not allowed."""

from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from app.domain.verdict import Action
from app.errors import Invalid
from tests.proofs.choosing import may_capture, may_capture_beside, may_refund, may_refund_beside, may_ship, tenths_of
from tests.proofs.drawing import OFTEN, SHARE, STRUCK, WHICH
from tests.proofs.foretelling import Foretelling
from tests.proofs.model import BY_HAND, Sale


class MoneyRules(Foretelling):
    """What staff do with a request that was approved."""

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
    @rule(which=WHICH, tenths=SHARE, fault=STRUCK, often=OFTEN)
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

    @precondition(lambda self: self.other.reachable and self.switches.parts and self.where(may_capture_beside))
    @rule(which=WHICH, tenths=SHARE)
    def capture_while_the_portal_does(self, which: int, tenths: int) -> None:
        """Somebody captures by hand between our look and our capture: the answer tells another total than was asked."""
        self.begin("capture_while_the_portal_does")
        sale = self.pick(which, may_capture_beside)
        amount = tenths_of(self.all_of(sale, Action.CAPTURE) - BY_HAND, tenths)
        self.act(sale, Action.CAPTURE, self.app.actions.capture(sale.reference, amount), amount, beside=True)
        self.script()

    @precondition(lambda self: self.other.reachable and self.where(may_refund_beside))
    @rule(which=WHICH, tenths=SHARE)
    def refund_while_the_portal_does(self, which: int, tenths: int) -> None:
        self.begin("refund_while_the_portal_does")
        sale = self.pick(which, may_refund_beside)
        amount = tenths_of(self.all_of(sale, Action.REFUND) - BY_HAND, tenths)
        self.act(sale, Action.REFUND, self.app.actions.refund(sale.reference, amount), amount, beside=True)
        self.script()

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
    @rule(which=WHICH, tenths=SHARE, fault=STRUCK, often=OFTEN)
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
    @rule(which=WHICH, fault=STRUCK, often=OFTEN)
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
