"""An approval is seen by the strip, the order's page, the list beside it and the customer's window: it is read once."""

from datetime import timedelta

import pytest

from app.domain.desk.views import OrderView
from app.domain.standing import Standing
from tests.support.asked import Asked, asking
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox
from ui.shell.customer.screen import Shows
from ui.shell.side_by_side import WIDE_FROM
from ui.widgets.order.order_head import OrderHead

MOST = 100
"""Queries for one approval in a window that shows all there is: the watch's own, and one reading of the order for each of its
two changes: 69, where the watch does not come in between. They are 165 where everybody reads for themselves."""


def writes(asked: Asked) -> int:
    return asked.times["BEGIN IMMEDIATE"]


def readings(asked: Asked) -> int:
    """How often an order was read whole: nothing else asks for its papers."""
    return sum(times for shape, times in asked.times.items() if "FROM prints WHERE order_id" in shape)


def approved(counter: Counter, sandbox: Sandbox) -> Asked:
    """What is asked from a customer's approval until all have shown it."""
    window = counter.window
    counter.do(lambda: window.resize(WIDE_FROM + 200, 900))
    counter.do(window.switch_customer)
    counter.do(window.show_orders)
    reference = counter.sell()
    screen = window.parts.second_screen.window
    assert screen is not None
    counter.until(lambda: reference in window.waiting.rows, "the strip does not show it")
    counter.wait(0.3)
    sandbox.approve(reference)
    with asking(store_of(counter.app)) as asked:
        counter.look()
        counter.see(Standing.RESERVED)
        counter.until(lambda: reference not in window.waiting.rows, "the strip did not hear of it")
        counter.wait(0.3)
    assert window.parts.orders.isVisible()
    assert window.parts.orders.model.rows[0].standing is Standing.RESERVED
    assert screen.shows is Shows.THANKS
    return asked


def test_an_approval_is_read_once_for_all_who_show_it(
    counter: Counter, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.desk.browse.HOLDS_FOR", timedelta(minutes=1))  # on a busy machine, too
    asked = approved(counter, sandbox)
    assert 0 < readings(asked) <= writes(asked)
    assert asked.queries <= MOST


def test_that_somebody_reads_for_himself_would_be_seen(
    counter: Counter, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.desk.browse.HOLDS_FOR", timedelta(-1))
    asked = approved(counter, sandbox)
    assert readings(asked) > writes(asked)
    assert asked.queries > MOST


def test_an_order_that_is_opened_is_read_and_laid_out_once(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.desk.browse.HOLDS_FOR", timedelta(minutes=1))
    reference = at_once(counter.app.checkout.save(order())).reference
    window, laid_out = counter.window, list[OrderView]()
    page = window.parts.order

    def show(view: OrderView) -> None:
        laid_out.append(view)
        OrderHead.show_view(page.head, view)

    monkeypatch.setattr(page.head, "show_view", show)
    counter.wait(0.3)
    with asking(store_of(counter.app)) as asked:
        counter.do(lambda: window.open_order(reference))
    assert (len(laid_out), readings(asked)) == (1, 1)
    counter.do(lambda: window.go(window.new_order))
    at_once(counter.app.checkout.save(order()))  # anything written may be about it
    counter.wait(0.3)
    counter.do(lambda: window.go(page))
    assert len(laid_out) == 2, "what happened meanwhile is shown"
