"""Several tills of one shop: each decides on what is true, and none over another."""

import sqlite3
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.catalogue.product import Product
from app.domain.codes import TroubleCode
from app.domain.money import Currency
from app.domain.order import Order
from app.domain.records.journal import Finding, What
from app.domain.search.understanding import understand
from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked, Invalid
from app.store import Store
from app.store.postgres.row_changes import Written
from app.store.postgres.server import Lease
from tests.conftest import Run
from tests.domain.day.test_written import CLOSED
from tests.store.postgres.conftest import OpenTill
from tests.support.inside.shared_store import shared
from tests.support.postgres import STEPS, Shops
from tests.support.stored import LINE, NOW, paid, saved


def test_what_one_till_writes_another_has_at_its_next_look(open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")
    order = saved(first)
    payment = paid(first, order)
    assert second.orders.find(order.reference) is None
    told: list[Mapping[str, Sequence[str]]] = []
    shared(second).on_newer = told.append
    assert shared(second).catch_up() == 1
    assert (second.orders.get(order.reference), second.payments.get(payment.reference)) == (order, payment)
    assert (shared(second).catch_up(), shared(second).upto) == (0, shared(first).upto)
    assert told == [{"orders": ["1"]}]


def test_what_waits_for_a_folder_of_one_computer_stays_there(open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")
    with first.write():
        first.day_files.queue(CLOSED)
        order = first.orders.add("K-1", Order((LINE,), Currency.NOK), NOW)
    shared(second).catch_up()
    assert second.orders.get(order.reference) == order
    # A till with a folder of its own would write them there, and they would be missing in the other.
    assert (len(first.day_files.waiting(CLOSED.unit)), second.day_files.waiting(CLOSED.unit)) == (3, ())
    with second.write():
        second.day_files.queue(CLOSED)
        second.day_files.end(second.day_files.waiting(CLOSED.unit)[0], NOW)
    shared(first).catch_up()
    assert len(first.day_files.waiting(CLOSED.unit)) == 3


def test_what_waits_for_a_folder_stays_with_what_it_was_written_with(open_till: OpenTill, run: Run) -> None:
    first = open_till("first")

    async def write() -> None:
        async with first.writing():
            first.orders.add("K-1", Order((LINE,), Currency.NOK), NOW)
            first.day_files.queue(CLOSED)

    # Taken back while it is on its way to the server, and there again with the rest.
    run(write())
    assert len(first.day_files.waiting(CLOSED.unit)) == 3
    with first.write_here():
        first.day_files.end(first.day_files.waiting(CLOSED.unit)[0], NOW)
    assert len(first.day_files.waiting(CLOSED.unit)) == 2


def test_what_others_wrote_is_there_before_the_first_line_of_a_write(open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")
    order = saved(first)
    with second.write():
        assert second.orders.get(order.reference) == order
        second.orders.discard(order)
    with first.write():
        assert first.orders.find(order.reference) is None


def test_a_step_at_a_time_for_one_who_was_away(open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")
    for number in range(5):
        saved(first, f"K-{number}")
    steps = []
    while count := shared(second).catch_up(most=2):
        steps.append(count)
    assert (steps, len(second.orders.drafts(10))) == ([2, 2, 1], 5)


def test_an_order_that_came_from_elsewhere_is_found_by_its_words(open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")
    order = saved(first, customer="Kari Nordmann")
    shared(second).catch_up()
    assert second.orders.search(understand("nordm", "nb", NOW), 5) == [order]


def test_products_change_hands_of_a_code(open_till: OpenTill) -> None:
    """What one product gave up another may have by the time a till looks again."""
    first, second = open_till("first"), open_till("second")
    bread, milk = Product("b", "Bread", 100, 2500, barcodes=("123",)), Product("m", "Milk", 200, 2500)
    with first.write():
        first.catalogue.put([bread, milk])
    shared(second).catch_up()
    with first.write():
        first.catalogue.put([replace(bread, barcodes=())])
        first.catalogue.put([replace(milk, barcodes=("123",))])
    shared(second).catch_up()
    assert second.catalogue.owner("123") == "m"
    with first.write():
        first.catalogue.remove(["m", "b"])
    shared(second).catch_up()
    assert second.catalogue.every() == []


def test_what_belongs_to_a_computer_stays_there(open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")
    with first.write():
        first.memory.set_setting(Scope.MACHINE, Owners(), "printer", "usb")
        first.memory.set_setting(Scope.SHOP, Owners(), "shop_name", "Kari")
    shared(second).catch_up()
    assert second.memory.settings(Owners()) == {"shop_name": "Kari"}


def test_what_is_a_tills_own_is_written_without_its_server(open_till: OpenTill, shops: Shops) -> None:
    first = open_till("first")
    order = saved(first)
    before = shared(first).upto
    shared(first).server.connection.close()
    with first.write_here():
        first.memory.set_setting(Scope.TILL, Owners(), "printer", "usb")
        first.memory.keep(Scope.MACHINE, Owners(), "window", "", "wide", NOW)
        first.day_files.queue(CLOSED)
        shared(first).touch(order.id)  # the index of its search is its own as well
    assert first.memory.settings(Owners()) == {"printer": "usb"}
    assert first.memory.recall(Scope.MACHINE, Owners(), "window") == "wide"
    assert (len(first.day_files.waiting(CLOSED.unit)), shared(first).upto) == (3, before)


def test_what_tills_share_is_no_tills_own(open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")

    def change_both() -> None:
        with first.write_here():
            first.memory.set_setting(Scope.TILL, Owners(), "printer", "usb")
            first.memory.set_setting(Scope.SHOP, Owners(), "shop_name", "Kari")

    with pytest.raises(RuntimeError, match="not of this till alone: settings"):
        change_both()
    assert first.memory.settings(Owners()) == {}
    with first.write():
        first.memory.set_setting(Scope.SHOP, Owners(), "shop_name", "Kari")
    shared(second).catch_up()
    assert second.memory.settings(Owners()) == {"shop_name": "Kari"}


def test_damage_is_told_also_of_what_is_a_tills_own(open_till: OpenTill) -> None:
    first = open_till("first")
    damage = Blocked(TroubleCode.FILE_DAMAGED)
    first.mark_damaged(damage)
    with pytest.raises(Blocked) as told, first.write_here():
        raise AssertionError("nothing is written")
    assert told.value is damage


def test_while_one_till_writes_another_waits_and_then_sees_it(open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")
    begun, seen = threading.Event(), list[bool]()

    def write() -> None:
        begun.set()
        newer = shared(second).server.take_pen(0)
        seen.append("orders" in newer.changed)
        shared(second).server.put_down_pen()

    waiting = threading.Thread(target=write)
    with first.write():
        waiting.start()
        begun.wait()
        first.orders.add("K-1", Order(lines=(LINE,), currency=Currency.NOK), NOW)
        assert seen == []
    waiting.join()
    assert seen == [True]


def test_a_write_that_is_undone_here_is_none_there(open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")

    def give_up() -> None:
        with first.write():
            first.orders.add("K-1", Order(lines=(LINE,), currency=Currency.NOK), NOW)
            first.orders.get("K-2")

    with pytest.raises(Invalid):
        give_up()
    assert (shared(second).catch_up(), first.orders.find("K-1")) == (0, None)
    saved(second)  # and the pen is free


def test_a_write_that_changes_nothing_moves_nothing(open_till: OpenTill) -> None:
    first = open_till("first")
    with first.write():
        first.memory.set_setting(Scope.MACHINE, Owners(), "printer", "usb")
    assert (shared(first).upto, first.memory.settings(Owners())) == (0, {"printer": "usb"})


def test_who_lost_the_pen_without_noticing_writes_nothing(open_till: OpenTill, shops: Shops) -> None:
    first, second = open_till("first"), open_till("second")
    order = saved(first)

    def lose_the_pen() -> None:
        with first.write():
            first.orders.mark_to_ship(order)
            with shops.server.connect() as other:
                waiting = "FROM pg_stat_activity WHERE state LIKE 'idle in tr%'"
                other.execute(f"SELECT pg_terminate_backend(pid, 5000) {waiting}")
            saved(second, "K-2")

    with pytest.raises(Blocked, match=TroubleCode.SERVER_LEFT):
        lose_the_pen()
    assert not first.orders.get(order.reference).to_ship
    shared(first).catch_up()
    assert first.orders.find("K-2") == second.orders.find("K-2") is not None


def test_a_write_on_what_is_no_longer_true_is_refused_also_without_the_pen(open_till: OpenTill) -> None:
    """The pen only spares tills the trouble; what lets nothing wrong in is the number of the last change."""
    first, second = open_till("first"), open_till("second")
    saved(first)
    with pytest.raises(Blocked, match=TroubleCode.SERVER_BUSY):
        shared(second).server.write(0, Written([], [("orders", "1")]))
    assert shared(second).catch_up() == 1


def test_a_write_without_the_lease_is_refused(open_till: OpenTill, shops: Shops) -> None:
    first = open_till("first")
    lease = Lease("order", "K-1", 1)
    with pytest.raises(Blocked, match=TroubleCode.SEEN_TO_ELSEWHERE), shared(first).holding(lease):
        saved(first)
    assert first.orders.drafts(5) == []
    with shops.server.connect(shops.common) as other:
        other.execute("INSERT INTO kvitt.leases VALUES ('order', 'K-1', 1, now() + interval '1 minute')")
    with shared(first).holding(lease):
        saved(first)
    with shops.server.connect(shops.common) as other:
        other.execute("UPDATE kvitt.leases SET until = now()")
    with pytest.raises(Blocked, match=TroubleCode.SEEN_TO_ELSEWHERE), shared(first).holding(lease):
        saved(first, "K-2")


def test_a_copy_that_is_another_than_the_truth_writes_no_money(open_till: OpenTill) -> None:
    first = open_till("first")
    order = saved(first)
    with closing(sqlite3.connect(first.file)) as past, past:
        past.execute("UPDATE seals SET entries = 7 WHERE name = 'payments'")
    with pytest.raises(Blocked, match=TroubleCode.COPY_DIFFERS):
        paid(first, order)
    with closing(sqlite3.connect(first.file)) as past, past:
        past.execute("UPDATE seals SET entries = 0 WHERE name = 'payments'")
    paid(first, order)


def test_a_till_of_another_schema_is_told_before_it_can_write(open_till: OpenTill, shops: Shops) -> None:
    first = open_till("first")
    with shops.server.connect(shops.common) as other:
        other.execute("UPDATE kvitt.shop SET steps = 'newer'")
        with pytest.raises(Blocked, match=TroubleCode.SERVER_OTHER_SCHEMA):
            saved(first)
        other.execute("UPDATE kvitt.shop SET steps = %s", [STEPS])
    saved(first)


def test_damage_is_told_before_the_server_is_asked(open_till: OpenTill) -> None:
    first = open_till("first")
    with first.write(), pytest.raises(RuntimeError, match="a write inside a write"), first.write():
        pass
    first.mark_damaged(Blocked(TroubleCode.FILE_DAMAGED))
    with pytest.raises(Blocked, match=TroubleCode.FILE_DAMAGED), first.write():
        pass


def test_receipts_and_the_log_of_many_tills_have_no_gap_and_one_chain(
    shops: Shops, shop: str, open_till: OpenTill, tmp_path: Path
) -> None:
    """Each with a thread of its own, as fast as they can."""
    count, each = 4, 5
    numbers: list[str] = []

    def sell(name: str) -> None:
        store = Store(shops.till(tmp_path / f"{name}.db", shop), tmp_path / f"{name}.db")
        for _ in range(each):
            with store.write():
                numbers.append(store.orders.next_receipt_number(1))
                store.journal.add(What.REVEALED, NOW, who=name)
        store.close()

    threads = [threading.Thread(target=sell, args=(f"till-{number}",)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(int, numbers)) == list(range(1, count * each + 1))
    last = open_till("last")
    while shared(last).catch_up():
        pass
    assert len(list(last.journal.entries())) == count * each
    assert last.journal.check() == Finding(count * each)


def test_every_write_asks_before_it_decides(open_till: OpenTill) -> None:
    store = open_till("first")
    clock = shared(store).server.clock
    clock.own = lambda: time.time() - 3600
    with store.write():
        assert clock.ahead.total_seconds() == pytest.approx(3600, abs=2)
    clock.own = lambda: time.time() + 70
    saved(store)
    assert clock.ahead.total_seconds() == pytest.approx(-70, abs=2)
