"""The copy at a till: an ordinary data file at any moment."""

from dataclasses import replace

import pytest

from app.domain.money import Money
from app.domain.operation import Kind, Stage
from app.domain.order import Order
from app.domain.payment import Payment, State
from app.domain.search.understanding import understand
from app.domain.shop.scope import Owners, Scope
from app.store import Intent, SavedOrder, Store, open_store
from app.store.sqlite.health import look_over
from tests.conftest import Run
from tests.store.postgres.conftest import OpenTill
from tests.support.inside.data_file import connection_of
from tests.support.inside.shared_store import shared
from tests.support.stored import AMOUNT, LINE, NOW, paid, saved


def decided(store: Store, order: SavedOrder, payment: Payment, key: str) -> int:
    intent = Intent(order.id, payment.reference, Kind.CAPTURE, key, b"{}", Money(100, AMOUNT.currency), who="Kari")
    with store.write():
        return store.operations.add(intent, NOW).id


def settled(store: Store, number: int, stage: Stage) -> None:
    operation = store.operations.get(number)
    assert operation is not None
    with store.write():
        store.operations.save(replace(operation, stage=stage), NOW)


def test_what_came_about_step_by_step_arrives_at_once(open_till: OpenTill) -> None:
    """No guard of a file would let in an operation that is settled already."""
    first, second = open_till("first"), open_till("second")
    order = saved(first)
    payment = paid(first, order)
    number = decided(first, order, payment, "one")
    settled(first, number, Stage.UNKNOWN)
    settled(first, number, Stage.REFUSED)
    decided(first, order, payment, "two")
    shared(second).catch_up()
    assert second.operations.of_order(order.id) == first.operations.of_order(order.id)
    assert second.exchanges.tries_of([1, 2]) == first.exchanges.tries_of([1, 2])
    settled(second, 2, Stage.REFUSED)
    shared(first).catch_up()
    assert [each.stage for each in first.operations.of_order(order.id)] == [Stage.REFUSED, Stage.REFUSED]
    assert list(first.journal.entries()) == list(second.journal.entries())
    assert first.journal.check() == second.journal.check()


def test_it_has_all_its_guards_again(open_till: OpenTill) -> None:
    """So whatever reads or copies a data file does so with this one; and the program opens it without the server."""
    first, second = open_till("first"), open_till("second")
    order = saved(first)
    payment = paid(first, order)
    decided(first, order, payment, "one")
    shared(second).catch_up()
    look_over(second.file)
    second.close()
    alone = open_store(second.file)
    assert alone.operations.of_order(order.id) == first.operations.of_order(order.id)
    with pytest.raises(Exception, match="an order that was sent is never deleted"), alone.write():
        alone.orders.discard(order)
    alone.close()


def test_taken_or_not_taken(open_till: OpenTill, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = open_till("first"), open_till("second")
    saved(first)
    monkeypatch.setattr(second.lookups, "keep", lambda order_ids: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        shared(second).catch_up()
    assert (shared(second).upto, second.orders.drafts(5)) == (0, [])
    monkeypatch.undo()
    assert (shared(second).catch_up(), len(second.orders.drafts(5))) == (1, 1)
    look_over(second.file)


def words_kept(store: Store) -> set[str]:
    return {word for (word,) in connection_of(store).execute("SELECT word FROM word_slips")}


def test_a_word_that_no_order_has_any_more_goes_from_every_index(open_till: OpenTill, run: Run) -> None:
    """What a till finds by is its own, and follows what others change, take out and throw away."""
    first, second = open_till("first"), open_till("second")
    orders = [
        saved(first, f"K-261122-000{number}", customer=f"Tordis {name}")
        for number, name in ((1, "Hansen"), (2, "Olsen"))
    ]
    shared(second).catch_up()
    assert words_kept(second) >= {"tordis", "hansen", "olsen"}
    with first.write():
        first.orders.replace(orders[0], replace(orders[0].order, customer="Somebody"))
    shared(second).catch_up()
    for store in (first, second):
        assert words_kept(store) >= {"tordis", "olsen", "somebody"}
        assert "hansen" not in words_kept(store)

    async def discard() -> None:
        async with first.writing():
            first.orders.discard(orders[1])

    run(discard())
    shared(second).catch_up()
    for store in (first, second):
        assert {"tordis", "olsen"}.isdisjoint(words_kept(store))


def test_a_request_in_the_place_of_another_arrives_with_its_end(open_till: OpenTill) -> None:
    """An order has one live request at a time, also between two rows of what a till takes."""
    first, second = open_till("first"), open_till("second")
    order = saved(first)
    ended = paid(first, order)
    number = decided(first, order, ended, "one")
    shared(second).catch_up()
    settled(first, number, Stage.REFUSED)
    with first.write():
        first.payments.save(replace(ended, state=State.TERMINATED))
    paid(first, order, attempt=2)
    decided(first, order, ended, "two")
    shared(second).catch_up()
    assert second.payments.of_order(order.id) == first.payments.of_order(order.id)
    assert [each.state for each in second.payments.of_order(order.id)] == [State.TERMINATED, State.CREATED]
    assert second.operations.of_order(order.id) == first.operations.of_order(order.id)


def test_what_was_written_in_the_loop_is_found_by_its_words(open_till: OpenTill, run: Run) -> None:
    """Also at the till that wrote it: there it was taken back, and came again by itself."""
    first = open_till("first")

    async def add() -> SavedOrder:
        async with first.writing():
            return first.orders.add("K-1", Order((LINE,), AMOUNT.currency, customer="Kari Nordmann"), NOW)

    order = run(add())
    assert first.orders.search(understand("nordm", "nb", NOW), 5) == [order]


def test_a_text_with_a_nul_is_the_same_at_every_till(open_till: OpenTill, run: Run) -> None:
    """PostgreSQL keeps none; neither the till that wrote it nor another may see what stands for it there."""
    first, second = open_till("first"), open_till("second")

    async def name(text: str) -> None:
        async with first.writing():
            first.memory.set_setting(Scope.SHOP, Owners(), "shop_name", text)

    for text in ("a\x00b", "\x00", "b"):  # a row that comes, one that is another, and back
        run(name(text))
        shared(second).catch_up()
        with second.write():
            second.memory.set_setting(Scope.SHOP, Owners(), "closing", text)
        shared(first).catch_up()
        for till in (first, second):
            assert till.memory.settings(Owners()) == {"shop_name": text, "closing": text}
