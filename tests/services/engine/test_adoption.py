"""Payments that only the service knew: where they are put, and what cannot be true is not taken."""

from dataclasses import replace

import pytest

from app import runtime
from app.domain.money import Currency, Money
from app.domain.payment import Aggregate, Seen, State
from app.errors import Uncertain
from app.services.engine.adoption import found_payment, place_of
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.plain_orders import order

NOW = Clock()()
SEEN = Seen("SHOP-0001-A", Money(100, Currency.NOK), State.AUTHORIZED, Aggregate(100))


def test_without_a_log_a_payment_was_sent_when_it_was_read() -> None:
    found = found_payment(SEEN.reference, SEEN, (), 2, NOW)
    assert (found.payment.sent_at, found.payment.unit, found.payment.aggregate) == (NOW, 2, Aggregate(100))


def test_what_cannot_be_true_is_not_taken() -> None:
    for untrue in (replace(SEEN, aggregate=Aggregate(100, 200)), replace(SEEN, reference="ANOTHER-1")):
        with pytest.raises(Uncertain):
            found_payment(SEEN.reference, untrue, (), 1, NOW)


def test_a_second_live_request_gets_an_order_of_its_own(app: runtime.App, run: Run) -> None:
    """The service has two live requests of what was one order: both are kept, and neither hides the other."""
    reference = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(reference))
    known = app.browse.order(reference).payment
    assert known is not None
    with store_of(app).write():
        saved, attempt = place_of(store_of(app), replace(known, reference=f"{reference}-2"), "Found")
    assert (saved.reference, attempt) == (f"{reference}-2", 1)
