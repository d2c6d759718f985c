"""A row of a list says the same wherever it is made."""

from app import runtime
from app.services.desk.order_rows import dated_rows, order_rows
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.plain_orders import order


def test_rows_come_in_the_order_of_their_orders(app: runtime.App, run: Run) -> None:
    store = store_of(app)
    first, second = (at_once(app.checkout.save(order(customer=name))).reference for name in ("Åse", "Kari"))
    run(app.checkout.send(first))
    orders = [store.orders.get(second), store.orders.get(first)]
    rows = order_rows(store, orders)
    assert [row.reference for row in rows] == [second, first]
    assert rows == (*app.browse.orders("", 1), *app.browse.orders("", 1, rows[0].place))
    payment = store.payments.get(first)
    assert payment is not None
    assert [read_at for _, read_at in dated_rows(store, orders)] == [None, payment.looked_at]
    assert order_rows(store, []) == ()
