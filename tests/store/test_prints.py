"""Papers are recorded before they print; those that failed are no copies."""

from datetime import UTC, datetime

from app.domain.money import Currency
from app.domain.order import Order
from app.domain.papers.printout import Outcome, Printout
from app.store import Store

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_papers_come_back_oldest_first_and_what_failed_is_not_counted(store: Store) -> None:
    with store.write():
        order = store.orders.add("K-261129-0001", Order((), Currency.NOK), NOW)
        first = store.prints.add(order.id, NOW, "confirmation", "1/1/0/0", "usb", 1, "Kari")
        second = store.prints.add(order.id, NOW, "confirmation", "1/1/0/0", "a.PDF", 2, "")
        store.prints.settle(first.id, Outcome.FAILED, "printer_offline")
    failed = Printout(first.id, order.id, NOW, "confirmation", "usb", 1, "Kari", Outcome.FAILED, "printer_offline")
    assert store.prints.of_order(order.id) == (failed, second)
    assert store.prints.of_orders([order.id + 1]) == {}
    assert store.prints.newest(1) == (("K-261129-0001", second),)
    assert store.prints.count(order.id, "confirmation", "1/1/0/0") == 1
    assert [each.is_file for each in (failed, second)] == [False, True]
