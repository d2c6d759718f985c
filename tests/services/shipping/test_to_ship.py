"""What is to be shipped: reserved money for goods that go by parcel, the nearest deadline first."""

from app import runtime
from app.domain.money import Currency, Money
from app.domain.order import Interaction
from tests.conftest import Run
from tests.services.shipping.test_many_orders import LINE, ready_made, to_ship
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


def test_what_goes_and_what_is_left_for_it(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    first, second = to_ship(app, run, sandbox, 2, customer="Kari")
    counter = at_once(app.checkout.save(order(lines=(LINE,), interaction=Interaction.PRESENT))).reference
    run(app.checkout.send(counter))
    sandbox.approve(counter)
    run(app.watch.once())
    assert [row.reference for row in app.to_ship.rows()] == [first, second]
    at_once(app.actions.ship_later(counter))
    assert (app.to_ship.count(), len(app.to_ship.rows(2))) == (3, 2)
    run(app.actions.ship(first, {0: 1}))  # type: ignore[dict-item]
    row = next(row for row in app.to_ship.rows() if row.reference == first)
    assert (row.what, row.customer, row.left, row.refusal) == ("1 × Hoodie", "Kari", Money(10_000, Currency.NOK), "")
    assert row.until is not None


def test_an_amount_without_lines_says_what_it_is_for(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    ready_made(app, run, sandbox)
    (row,) = app.to_ship.rows()
    assert row.what == "A parcel"
    assert row.customer.endswith("5678")
