"""Writes for who has a loop to keep turning."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from app.domain.codes import TroubleCode
from app.domain.money import Currency
from app.domain.order import Order
from app.domain.payment import Payment, State
from app.domain.records.journal import What
from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked, Invalid
from app.store import SavedOrder, Store, open_store
from app.store.postgres import database
from app.store.postgres.server import Lease
from tests.conftest import Run
from tests.store.postgres.conftest import OpenTill
from tests.support.inside.shared_store import shared
from tests.support.postgres import Shops
from tests.support.stored import AMOUNT, LINE, NOW, paid, saved

ORDER = Order(lines=(LINE,), currency=Currency.NOK)


async def added(store: Store, reference: str, meanwhile: Callable[[], object] = lambda: None) -> SavedOrder:
    async with store.writing():
        meanwhile()
        return store.orders.add(reference, ORDER, NOW)


def test_a_file_is_written_at_once(run: Run, tmp_path_factory: pytest.TempPathFactory) -> None:
    store = open_store(tmp_path_factory.mktemp("alone") / "kvitt.db")
    order = run(added(store, "K-1"))
    assert store.orders.find("K-1") == order
    with pytest.raises(Invalid):
        run(added(store, "K-1"))
    store.close()


def test_what_was_written_is_here_and_there(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")
    order = run(added(first, "K-1"))
    paid(first, order)
    assert run(added(second, "K-2")).id == order.id + 1
    assert run(shared(first).look(5)) == 1
    for till in (first, second):
        assert [each.reference for each in till.orders.drafts(5)] == ["K-2", "K-1"]
    assert list(first.journal.entries()) == list(second.journal.entries())


def test_nothing_of_it_is_read_while_it_is_on_its_way(
    run: Run, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_till("first")
    writer = shared(first).server.writer
    seen = []

    def look(*values: Any) -> object:
        seen.append(first.orders.find("K-1"))
        return writer(*values)

    monkeypatch.setattr(shared(first).server, "writer", look)
    order = run(added(first, "K-1"))
    assert (seen, first.orders.find("K-1")) == ([None], order)


def test_what_is_undone_is_nowhere_and_the_pen_is_free(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")
    run(added(first, "K-1"))
    with pytest.raises(Invalid):
        run(added(first, "K-1"))
    assert run(added(second, "K-2")).id == 2


def test_what_changes_nothing_frees_the_pen(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")

    async def nothing() -> None:
        async with first.writing():
            pass

    run(nothing())
    saved(second)


def test_a_server_that_is_gone_at_the_end_leaves_nothing_here(run: Run, open_till: OpenTill, shops: Shops) -> None:
    first = open_till("first")

    def die() -> None:
        with shops.server.connect() as other:
            waiting = "FROM pg_stat_activity WHERE state LIKE 'idle in tr%'"
            other.execute(f"SELECT pg_terminate_backend(pid, 5000) {waiting}")

    # Sent it is, and perhaps kept: another answer than that of a server that was never there.
    with pytest.raises(Blocked, match=TroubleCode.SERVER_LEFT):
        run(added(first, "K-1", die))
    assert first.orders.find("K-1") is None
    run(added(first, "K-1"))


def test_a_server_that_came_back_is_written_to_at_once(run: Run, open_till: OpenTill, shops: Shops) -> None:
    first = open_till("first")
    run(added(first, "K-1"))
    number = shared(first).server.connection.ask(lambda server: server.info.backend_pid)
    with shops.server.connect() as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", [number])
    run(added(first, "K-2"))
    assert len(first.orders.drafts(9)) == 2


def test_two_at_once_take_turns(run: Run, open_till: OpenTill) -> None:
    first = open_till("first")

    async def both() -> list[SavedOrder]:
        return await asyncio.gather(*(added(first, f"K-{number}") for number in range(4)))

    assert [order.id for order in run(both())] == [1, 2, 3, 4]


def test_a_hasty_write_in_between_is_no_harm(run: Run, open_till: OpenTill) -> None:
    """It takes the pen that was on its way, or brings what is on its way back."""
    first, second = open_till("first"), open_till("second")

    async def hasty(turns: int) -> None:
        slow = asyncio.ensure_future(added(first, f"slow-{turns}"))
        for _ in range(turns):
            await asyncio.sleep(0)
        saved(first, f"hasty-{turns}")
        await slow

    for turns in range(6):
        run(hasty(turns))
    shared(second).catch_up()
    for till in (first, second):
        assert len(till.orders.drafts(20)) == 12
    assert shared(first).upto == shared(second).upto


def test_a_hasty_write_while_it_is_sent_brings_it(
    run: Run, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_till("first")
    answer = shared(first).server.connection.answer

    async def slowly(question: Any, *, again: bool = False) -> object:
        found = await answer(question, again=again)
        if isinstance(found, int):
            saved(first, "hasty")
        return found

    monkeypatch.setattr(shared(first).server.connection, "answer", slowly)
    order = run(added(first, "slow"))
    assert [each.reference for each in first.orders.drafts(5)] == ["hasty", "slow"]
    assert first.orders.find("slow") == order


def test_what_a_look_finds_after_a_write_brought_it_is_not_taken_twice(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")
    saved(second, "K-1")
    told: list[object] = []
    shared(first).on_newer = told.append

    async def both() -> int:
        look = asyncio.ensure_future(shared(first).look(5))
        await asyncio.sleep(0)
        saved(first, "K-2")
        return await look

    assert run(both()) == 1
    assert told == [{"orders": ["1"]}]


def test_all_kinds_of_rows_are_written_once_more(run: Run, open_till: OpenTill) -> None:
    """Those of money with their seals, and those of no order."""
    first, second = open_till("first"), open_till("second")
    order = saved(first)

    async def pay() -> None:
        async with first.writing():
            first.payments.add(Payment("K-1-2", order.id, AMOUNT, State.CREATED, NOW), 2)
            first.journal.add(What.REVEALED, NOW, who="Kari")

    run(pay())
    shared(second).catch_up()
    assert first.payments.get("K-1-2") == second.payments.get("K-1-2") is not None
    assert first.journal.check() == second.journal.check()
    paid(second, order, 3, State.UNSENT, "K-1-3")  # its seals are those of the server


def test_what_belongs_to_a_computer_stays_there_with_what_is_sent(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")

    async def change(printer: str, shop_name: str) -> None:
        async with first.writing():
            first.memory.set_setting(Scope.MACHINE, Owners(), "printer", printer)
            first.memory.set_setting(Scope.SHOP, Owners(), "shop_name", shop_name)

    saved(first)  # what it notes for itself alone is no part of what comes after
    for printer, shop_name in (("usb", "Kari"), ("lan", "Kari & Co")):
        run(change(printer, shop_name))
        shared(second).catch_up()
        assert first.memory.settings(Owners()) == {"printer": printer, "shop_name": shop_name}
        assert second.memory.settings(Owners()) == {"shop_name": shop_name}


def test_each_task_writes_under_its_own_leases(run: Run, open_till: OpenTill) -> None:
    first = open_till("first")

    async def added_under(reference: str, *leases: Lease) -> SavedOrder:
        with shared(first).holding(*leases):
            return await added(first, reference)

    async def all_at_once() -> SavedOrder | BaseException:
        lease = Lease("order", "K-2", 1)
        writes = (added_under("K-1"), added_under("K-2", lease), added_under("K-3"))
        return (await asyncio.gather(*writes, return_exceptions=True))[1]

    refused = run(all_at_once())
    assert isinstance(refused, Blocked)
    assert refused.code == TroubleCode.SEEN_TO_ELSEWHERE
    assert [each.reference for each in first.orders.drafts(5)] == ["K-3", "K-1"]


def test_who_is_cancelled_while_the_pen_comes_leaves_it(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")

    async def cancelled() -> None:
        # The other till has the pen, so that it is still on its way.
        with second.write():
            write = asyncio.ensure_future(added(first, "K-1"))
            await asyncio.sleep(0)
        write.cancel()
        with pytest.raises(asyncio.CancelledError):
            await write

    run(cancelled())
    # After all that was asked of it before.
    status = shared(first).server.connection.ask(lambda connection: connection.info.transaction_status)
    assert status.name == "IDLE"
    assert [run(added(till, reference)).id for till, reference in ((second, "K-2"), (first, "K-3"))] == [1, 2]


def test_who_catches_up_at_once_takes_nothing_from_a_write_that_waits(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")

    async def caught_up(turns: int) -> None:
        saved(second, f"other-{turns}")
        write = asyncio.ensure_future(added(first, f"slow-{turns}"))
        for _ in range(turns):
            await asyncio.sleep(0)
        shared(first).catch_up()
        assert first.orders.find(f"other-{turns}") is not None
        # Nobody has the pen now, and the write that had asked for it must ask anew.
        saved(second, f"again-{turns}")
        await write

    for turns in range(1, 4):
        run(caught_up(turns))
    assert len(first.orders.drafts(20)) == 9


def test_a_look_waits_until_a_write_is_there(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")

    async def both(number: int) -> int:
        saved(second, f"other-{number}")
        write = asyncio.ensure_future(added(first, f"K-{number}"))
        await asyncio.sleep(0)
        found = await shared(first).look(5)
        await write
        return found

    # The write has brought what others wrote, and itself.
    assert [run(both(number)) for number in range(3)] == [0, 0, 0]


def test_a_write_tells_how_far_the_copy_is(run: Run, open_till: OpenTill) -> None:
    first = open_till("first")
    told: list[int] = []
    shared(first).on_written = told.append
    order = run(added(first, "K-1"))
    paid(first, order)
    assert (told, shared(first).upto) == ([1, 2], 2)


def test_a_till_that_was_away_takes_it_little_by_little_before_it_writes(
    run: Run, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "A_LITTLE", 2)
    first, second = open_till("first"), open_till("second")
    for number in range(5):
        saved(first, f"K-{number}")
    taken = list[int]()
    shared(second).on_newer = lambda changed: taken.append(sum(map(len, changed.values())))
    shared(second).head_seen = shared(first).upto
    run(added(second, "K-9"))
    assert taken == [2, 2, 1]
    # Where more is expected than there is, nothing is waited for.
    shared(second).head_seen += 100
    run(added(second, "K-10"))
    assert len(second.orders.drafts(9)) == 7


@pytest.mark.parametrize(("seconds", "then"), [(1e-9, database.FEWEST), (1e9, database.MOST)])
def test_a_part_is_as_large_as_its_time_allows(
    run: Run, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch, seconds: float, then: int
) -> None:
    monkeypatch.setattr(database, "A_LITTLE", 1)
    monkeypatch.setattr(database, "PART_S", seconds)
    first, second = open_till("first"), open_till("second")
    for number in range(then + 2):
        saved(first, f"K-{number}")
    taken = list[int]()
    shared(second).on_newer = lambda changed: taken.append(sum(map(len, changed.values())))
    assert run(shared(second).look(1)) == 1
    assert run(shared(second).look(database.A_PIECE)) == then + 1
    assert taken == [1, then, 1]


def test_what_is_taken_in_parts_is_passed_over_where_a_write_brought_it(
    run: Run, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "A_LITTLE", 2)
    first, second = open_till("first"), open_till("second")
    for number in range(5):
        saved(first, f"K-{number}")
    taken = list[int]()

    def hear(changed: Mapping[str, Sequence[str]]) -> None:
        taken.append(sum(map(len, changed.values())))
        if len(taken) == 1:
            asyncio.get_running_loop().call_soon(shared(second).catch_up)  # between this part and the next

    shared(second).on_newer = hear
    assert run(shared(second).look(database.A_PIECE)) == 5
    assert (taken, len(second.orders.drafts(9))) == ([2, 3], 5)
