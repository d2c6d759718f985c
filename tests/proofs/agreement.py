"""What must hold after every rule: the program, the service and the model say the same."""

from typing import Any

from hypothesis.stateful import invariant

from app.domain.operation import Kind
from app.domain.payment import State
from app.domain.verdict import Action
from tests.proofs.choosing import books_in, books_of_ours
from tests.proofs.foretelling import Foretelling
from tests.proofs.model import LIVE, Sale, why_not
from tests.support.inside.program import store_of


class Agreement(Foretelling):
    """Compared with everything: the books of the service, its ledger, our file, the page of each order, the action log."""

    @invariant()
    def everything_agrees(self) -> None:
        rows = {row["reference"]: row for row in self.other.sandbox.payments()}
        ledger = self.other.sandbox.ledger()
        assert rows.keys() == {each.reference for sale in self.sales for each in sale.requests if each.there}
        moved = [entry for entry in ledger if entry["kind"] in ("capture", "refund")]
        keys = [entry["idempotencyKey"] for entry in moved if entry["idempotencyKey"]]  # what goes by hand has none
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
        assert bool(view.anomalies) == any(request.strange for request in sale.requests), view.happenings
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
