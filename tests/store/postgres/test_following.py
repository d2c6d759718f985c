"""What others write comes in by itself, a little at a time."""

import asyncio
import os
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.domain.codes import TroubleCode
from app.domain.tills.server_line import ServerLine
from app.errors import Blocked
from app.store import Store
from app.store.postgres import database, following, lookout
from app.store.postgres.following import Following
from app.store.sqlite.files import JOINED
from tests.conftest import Run
from tests.store.postgres.conftest import OpenTill
from tests.support.inside.shared_store import shared
from tests.support.postgres import Shops
from tests.support.stored import saved
from tests.support.until import until

Hear = Callable[[Any], None]


async def while_following(
    shops: Shops, tills: list[Store], act: Callable[[], object], done: Callable[[], bool]
) -> list[ServerLine]:
    """Follow with each of the tills, act, and go on until it is done; how they stood to the server."""
    lines: list[ServerLine] = []
    tasks = [
        asyncio.ensure_future(Following(shared(till), shops.server.parts(shops.common), number, lines.append).follow())
        for number, till in enumerate(tills, 1)
    ]
    try:
        await until(lambda: len(lines) >= len(tills), "the server is reached")
        act()
        await until(done, "it came")
        await until(lambda: lines[-1] == ServerLine(), "all is there")
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
    return lines


def test_what_one_till_writes_comes_to_the_other(
    run: Run, shops: Shops, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookout, "EVERY_S", 60)  # it is told, and not found
    monkeypatch.setattr(database, "A_LITTLE", 2)
    first, second = open_till("first"), open_till("second")

    def sell() -> None:
        for number in range(5):
            saved(first, f"K-{number}")

    lines = run(while_following(shops, [first, second], sell, lambda: len(second.orders.drafts(9)) == 5))
    assert lines == [ServerLine(), ServerLine()]
    saved(first, "K-9")  # nobody is told any more
    assert second.orders.find("K-9") is None


def test_a_write_that_lets_the_loop_turn_is_told_too(
    run: Run, shops: Shops, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookout, "EVERY_S", 60)
    first, second = open_till("first"), open_till("second")
    order = saved(first)

    async def write() -> None:
        async with first.writing():
            first.orders.mark_to_ship(order)

    tasks = set[asyncio.Future[None]]()
    run(
        while_following(
            shops,
            [first, second],
            lambda: tasks.add(asyncio.ensure_future(write())),
            lambda: any(each.to_ship for each in second.orders.drafts(1)),
        )
    )


def test_trouble_on_the_way_is_looked_at_again(
    run: Run, shops: Shops, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookout, "EVERY_S", 0.05)
    first, second = open_till("first"), open_till("second")
    saved(first, "K-1")
    look, failures = shared(second).look, [1]

    async def failing(most: int, on_part: Callable[[], None]) -> int:
        if failures:
            failures.pop()
            raise Blocked("server_unreached")
        return await look(most, on_part)

    monkeypatch.setattr(shared(second), "look", failing)
    lines = run(while_following(shops, [second], lambda: None, lambda: len(second.orders.drafts(9)) == 1))
    assert lines[0] == ServerLine(TroubleCode.SERVER_UNREACHED)


def test_how_far_it_is_is_told_where_much_is_new(
    run: Run, shops: Shops, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "A_LITTLE", 2)
    monkeypatch.setattr(following, "MANY", 5)
    first, second = open_till("first"), open_till("second")
    for number in range(5):
        saved(first, f"K-{number}")
    away = len(second.orders.drafts(9))
    lines = run(while_following(shops, [second], lambda: None, lambda: len(second.orders.drafts(9)) == 5))
    assert away == 0
    assert lines[-3:] == [ServerLine(None, 4, 5), ServerLine(None, 5, 5), ServerLine()]


def test_what_comes_after_the_end_is_not_looked_at(
    shops: Shops, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    heads: list[Callable[[int], None]] = []

    class Outlook(lookout.Lookout):
        def start(self) -> None:
            heads.append(self._on_head)
            super().start()

    monkeypatch.setattr(lookout, "Lookout", Outlook)
    second, wrong = open_till("second"), list[dict[str, object]]()

    async def follow_and_close() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: wrong.append(context))
        task = asyncio.ensure_future(Following(shared(second), shops.server.parts(shops.common), 2).follow())
        await until(lambda: bool(heads), "it looks out")
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        second.close()
        heads[0](7)
        await asyncio.sleep(0.01)

    asyncio.run(follow_and_close())
    heads[0](8)  # and the loop is gone as well
    assert wrong == []


class Outlook:
    """A lookout that the test itself lets speak."""

    version = 15
    told: "list[Outlook]"

    def __init__(
        self, parts: object, till: int, on_head: Hear, on_reached: Hear, own_version: str, clock: object
    ) -> None:
        self.on_head, self.on_reached = on_head, on_reached
        self.told.append(self)

    def start(self) -> None:
        """It is there."""

    def end(self) -> None:
        """It is gone."""

    def tell(self, upto: int) -> None:
        """Nobody is told."""

    def note_copied(self, upto: int) -> None:
        """It knows how far the copy is."""


@pytest.fixture
def outlooks(monkeypatch: pytest.MonkeyPatch) -> list[Outlook]:
    """Those that were made in place of real ones."""
    made: list[Outlook] = []
    monkeypatch.setattr(Outlook, "told", made, raising=False)
    monkeypatch.setattr(lookout, "Lookout", Outlook)
    return made


def test_nobody_waits_for_a_server_that_is_gone_until_it_is_back(
    run: Run, open_till: OpenTill, outlooks: list[Outlook], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "GRACE_S", 0.01)
    till, lines, left = open_till("till"), list[ServerLine](), list[float]()
    connection = shared(till).server.connection
    monkeypatch.setattr(connection, "leave_behind", left.append)

    async def go_and_come() -> None:
        task = asyncio.ensure_future(Following(shared(till), {}, 1, lines.append).follow())
        await until(lambda: bool(outlooks), "it looks out")
        for _ in range(2):
            outlooks[0].on_reached(False)
            await until(lambda: lines[-1:] == [ServerLine(TroubleCode.SERVER_UNREACHED)], "it is gone")
            with pytest.raises(Blocked, match=TroubleCode.SERVER_UNREACHED):
                connection.refuse_while_silent()
            outlooks[0].on_reached(True)
            await until(lambda: lines[-1:] == [ServerLine()], "it is back")
            connection.refuse_while_silent()
        # What was asked of it before is given up a moment later.
        await until(lambda: len(left) == 2, "it is left behind")
        assert max(left) <= time.monotonic(), "and nothing that was asked since"
        outlooks[0].on_reached(True)
        await until(lambda: len(left) == 3, "it looked")
        await asyncio.sleep(0.05)
        outlooks[0].on_reached(False)
        await until(lambda: len(lines) > 4, "it is gone")
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        connection.refuse_while_silent()  # who follows no longer is not told when it is back, and asks it

    run(go_and_come())
    gone, back = ServerLine(TroubleCode.SERVER_UNREACHED), ServerLine()
    assert lines == [gone, back, gone, back, gone]  # each is told once


def test_what_is_heard_during_the_last_look_is_looked_for_again(
    run: Run, open_till: OpenTill, outlooks: list[Outlook], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = open_till("first"), open_till("second")
    look, looks = shared(second).look, list[int]()

    async def looking(most: int, on_part: Callable[[], None]) -> int:
        found = await look(most, on_part)
        looks.append(found)
        if len(looks) == 1:
            saved(first)
            outlooks[0].on_head(1)
            await asyncio.sleep(0.01)
        return found

    monkeypatch.setattr(shared(second), "look", looking)

    async def follow() -> None:
        task = asyncio.ensure_future(Following(shared(second), {}, 2).follow())
        await until(lambda: bool(outlooks), "it looks out")
        outlooks[0].on_reached(True)
        await until(lambda: len(second.orders.drafts(2)) == 1, "it came")
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    run(follow())
    assert looks[0] == 0


def test_the_server_goes_and_comes_back(run: Run, shops: Shops, open_till: OpenTill, tmp_path: Path) -> None:
    second = open_till("second")
    connection = shared(second).server.connection
    lines: list[ServerLine] = []
    nowhere = Following(shared(second), {"host": str(tmp_path), "dbname": "shop"}, 2, lines.append)
    there = Following(shared(second), shops.server.parts(shops.common), 2, lines.append)

    def at_least(count: int) -> bool:
        return len(lines) >= count

    async def follow() -> None:
        for count, each in enumerate((nowhere, there), 1):
            task = asyncio.ensure_future(each.follow())
            await until(partial(at_least, count), "it is known")
            assert connection.silence == following.SILENT_S
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    run(follow())
    assert lines == [ServerLine(TroubleCode.SERVER_UNREACHED), ServerLine()]
    assert connection.silence == 0


def test_what_comes_at_once_is_taken_without_following(
    shops: Shops, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = open_till("first"), open_till("second")
    ours = Following(shared(second), shops.server.parts(shops.common), 2)
    joined = second.file.parent / "shared-shop.json"
    joined.touch()
    os.utime(joined, (1, 1))
    saved(first, "K-1")
    assert not ours.take_at_once(0)
    assert (second.orders.find("K-1"), joined.stat().st_mtime) == (None, 1)
    assert ours.take_at_once(5)
    assert second.orders.find("K-1") is not None
    assert joined.stat().st_mtime > 1
    os.utime(joined, (1, 1))
    assert ours.take_at_once(5), "nothing is newer, and that is current too"
    assert joined.stat().st_mtime > 1
    for number in range(3):
        saved(first, f"K-9{number}")
    monkeypatch.setattr(shared(second), "catch_up", partial(shared(second).catch_up, 1))
    assert ours.take_at_once(5)
    assert shared(second).upto == shared(first).upto, "however many pieces it comes in"
    with shops.away(), pytest.raises(Blocked):
        ours.take_at_once(1)


def test_the_tills_of_the_shop_are_asked_of_its_server(run: Run, shops: Shops, open_till: OpenTill) -> None:
    ours = Following(shared(open_till("first")), shops.server.parts(shops.common), 1)
    assert run(ours.tills()) == ()


def test_a_till_that_only_looks_is_known_to_be_as_far_as_its_server(
    run: Run, shops: Shops, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list of tills says how far each is, and a command beside the window as of when the copy is."""
    monkeypatch.setattr(lookout, "EVERY_S", 0.02)
    monkeypatch.setattr(lookout, "NOTED_EVERY_S", 0.05)
    first, second = open_till("first"), open_till("second")
    joined = second.file.with_name(JOINED)
    joined.touch()
    with shops.server.connect(shops.common) as connection:
        connection.execute(
            "INSERT INTO kvitt.tills (number, name, version, steps, seq, seen_at)"
            " VALUES (1, '', '', '', 0, now() - interval '1 minute')"
        )

        def is_known() -> bool:
            known = connection.execute("SELECT seq = (SELECT head FROM kvitt.shop) FROM kvitt.tills").fetchall()
            return known == [(True,)] and joined.stat().st_mtime > 1

        for act in (lambda: saved(first), lambda: None):
            os.utime(joined, (1, 1))
            connection.execute("UPDATE kvitt.tills SET seq = 0, seen_at = now() - interval '1 minute'")
            run(while_following(shops, [second], act, is_known))
