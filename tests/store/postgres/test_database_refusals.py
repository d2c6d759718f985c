"""What is refused, undone or overtaken leaves the copy, the pen and what is under way as they should be."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest

from app.domain.codes import TroubleCode
from app.domain.money import Currency
from app.domain.order import Order
from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked, Invalid
from app.store import Store
from app.store.postgres.server import Lease
from tests.conftest import Run
from tests.store.postgres.conftest import OpenTill
from tests.support.inside.shared_store import shared
from tests.support.postgres import Shops
from tests.support.stored import LINE, NOW, saved

ORDER = Order(lines=(LINE,), currency=Currency.NOK)
Kind = Callable[[Store], Any]


def stands_idle(store: Store) -> bool:
    """Whether the till behind `store` has no pen, after all that it asked before."""
    status = shared(store).server.connection.ask(lambda connection: connection.info.transaction_status)
    return bool(status.name == "IDLE")


@contextmanager
def written(store: Store) -> Iterator[None]:
    with store.write():
        yield


@contextmanager
def written_here(store: Store) -> Iterator[None]:
    with store.write_here():
        yield


@pytest.mark.parametrize("inner", [written, written_here])
def test_a_write_that_is_refused_inside_another_takes_nothing_from_it(open_till: OpenTill, inner: Kind) -> None:
    """Neither the pen nor what is to be sent: else the copy alone would have it, and no other till."""
    first, second = open_till("first"), open_till("second")
    with first.write():
        first.orders.add("K-1", ORDER, NOW)
        with pytest.raises(RuntimeError, match="a write inside a write"), inner(first):
            raise AssertionError("nothing is written")
        first.memory.set_setting(Scope.SHOP, Owners(), "shop_name", "Kari")
    assert stands_idle(first)
    assert shared(second).catch_up() == 2
    assert second.orders.find("K-1") == first.orders.find("K-1") is not None
    assert second.memory.settings(Owners()) == first.memory.settings(Owners()) == {"shop_name": "Kari"}


@asynccontextmanager
async def in_the_loop(store: Store) -> AsyncIterator[None]:
    async with store.writing():
        yield


def test_damage_is_told_also_where_the_server_is_away(open_till: OpenTill, run: Run) -> None:
    """A person is told what is wrong here, and not to wait for a server that would change nothing."""
    first = open_till("first")
    first.mark_damaged(Blocked(TroubleCode.FILE_DAMAGED))
    shared(first).server.connection.close()

    async def write() -> None:
        async with in_the_loop(first):
            raise AssertionError("nothing is written")

    with pytest.raises(Blocked, match=TroubleCode.FILE_DAMAGED):
        run(write())
    with pytest.raises(Blocked, match=TroubleCode.FILE_DAMAGED), first.write():
        raise AssertionError("nothing is written")


def test_an_undone_write_puts_the_pen_down_at_once(open_till: OpenTill) -> None:
    """And not when the server loses patience: nobody else could write for four seconds."""
    first = open_till("first")

    def give_up() -> None:
        with first.write():
            first.orders.add("K-1", ORDER, NOW)
            first.orders.get("K-2")

    with pytest.raises(Invalid):
        give_up()
    assert stands_idle(first)
    with first.write():
        pass  # nor does one that changes nothing keep it
    assert stands_idle(first)


def test_no_write_queues_for_a_server_that_is_away(open_till: OpenTill, run: Run) -> None:
    """What is pressed is answered at once, also while something waits that was asked before."""
    first = open_till("first")

    async def press() -> None:
        waiting, over = asyncio.Event(), asyncio.Event()

        async def wait(*arguments: object, **named: object) -> None:
            waiting.set()
            await over.wait()
            raise Blocked(TroubleCode.SERVER_UNREACHED)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(shared(first).server.connection, "answer", wait)
            look = asyncio.ensure_future(shared(first).look(5))
            await waiting.wait()
            shared(first).server.connection.expect_silence()
            write = asyncio.ensure_future(in_the_loop(first).__aenter__())
            # A task that waits for its turn is still at it after all these turns of the loop.
            for _ in range(20):
                await asyncio.sleep(0)
            answered = write.done()
            over.set()
            for task in (look, write):
                with pytest.raises(Blocked):
                    await task
        assert answered

    run(press())
    shared(first).server.connection.expect_answers()
    saved(first)


def test_what_a_look_brought_while_it_was_sent_is_not_written_twice(
    run: Run, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is then just as far as the write made it."""
    first = open_till("first")
    answer = shared(first).server.connection.answer

    async def slowly(question: Any, *, again: bool = False) -> object:
        found = await answer(question, again=again)
        if isinstance(found, int):
            assert shared(first).catch_up() == 1
        return found

    async def add() -> None:
        async with first.writing():
            first.orders.add("K-1", ORDER, NOW)

    monkeypatch.setattr(shared(first).server.connection, "answer", slowly)
    run(add())
    assert [each.reference for each in first.orders.drafts(5)] == ["K-1"]


def test_a_server_that_came_back_is_written_to_without_the_loop_too(open_till: OpenTill, shops: Shops) -> None:
    first = open_till("first")
    saved(first, "K-1")
    number = shared(first).server.connection.ask(lambda server: server.info.backend_pid)
    with shops.server.connect() as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", [number])
    saved(first, "K-2")
    assert len(first.orders.drafts(9)) == 2


def test_a_lease_binds_what_is_written_under_it_and_nothing_after(open_till: OpenTill) -> None:
    first = open_till("first")
    nobodys, another = Lease("order", "K-1", 1), Lease("order", "K-2", 1)
    with shared(first).holding(nobodys):
        with shared(first).holding(another):
            pass
        with pytest.raises(Blocked, match=TroubleCode.SEEN_TO_ELSEWHERE):
            saved(first)
    saved(first)


def test_who_has_to_know_what_was_there_is_asked_before_it_goes(open_till: OpenTill) -> None:
    """Such as a form that shows what another till has just changed."""
    first, second = open_till("first"), open_till("second")
    order = saved(first)
    shared(second).catch_up()
    seen = list[tuple[str, bool]]()

    def look(moment: str) -> None:
        seen.append((moment, second.orders.get(order.reference).to_ship))

    shared(second).on_taking = lambda changed: look("before")
    shared(second).on_newer = lambda changed: look("after")
    with first.write():
        first.orders.mark_to_ship(order)
    shared(second).catch_up()
    assert seen == [("before", False), ("after", True)]
