"""How a till stands to the service and to the server of its shop, and what comes over the line."""

from __future__ import annotations

import asyncio

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.codes import TroubleCode, WhyNot
from app.domain.tills.server_line import ServerLine
from app.errors import Offline
from app.tills import till_lines
from tests.conftest import Run
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared
from tests.support.plain_orders import order
from tests.support.until import until


def test_a_till_that_is_alone_follows_nobody(app: runtime.App, run: Run) -> None:
    run(app.lines.begin(app.tasks))
    assert (app.lines.is_shared, app.lines.server, app.lines.server_version) == (False, None, 0)
    assert app.lines.as_of is None


def test_what_another_till_does_is_told_here(two_tills: tuple[runtime.App, runtime.App], run: Run) -> None:
    first, second = two_tills
    told: list[Change] = []
    second.changes.subscribe(told.append)

    async def both() -> None:
        for app in two_tills:
            await app.lines.begin(app.tasks)
        assert second.lines.server == ServerLine()
        store = store_of(first)
        async with store.writing():
            store.orders.add("K-1", order(), first.now())
        await until(lambda: Change(Topic.ORDER, "K-1") in told, "it is told")

    run(both())
    assert second.lines.is_shared
    assert second.lines.as_of is not None
    assert (second.lines.server_version >= 14, first.lines.server_version) == (True, second.lines.server_version)
    assert told[0] == Change(Topic.SERVER)
    assert (first.session.till.id, second.session.till.id) == (1, 2)
    assert store_of(second).orders.get("K-1").reference == "K-1"


def test_damage_ends_what_would_be_written(two_tills: tuple[runtime.App, runtime.App], run: Run) -> None:
    _, second = two_tills

    async def follow() -> None:
        task = second.tasks.start("shop", second.lines.follow(second.tasks.report))
        await until(lambda: second.lines.server is not None, "the server is reached")
        shared(store_of(second)).mark_damaged(Offline("x"))  # type: ignore[arg-type]
        await asyncio.wait([task])
        assert task.cancelled()

    run(follow())


def test_the_service_is_reached_until_it_is_known_not_to_be(app: runtime.App) -> None:
    assert (app.online, app.lines.watched()) == (True, None)
    app.lines.hear(Offline("refused"))  # nobody watches yet
    assert app.watch.online
    app.lines.hear(Offline("refused"))
    assert (app.online, app.lines.watched()) == (False, False)
    app.lines.hear(None)
    assert app.online


def test_it_is_known_why_nothing_can_be_sent(app: runtime.App) -> None:
    lines = app.lines
    assert lines.stopped is None
    for trouble, why in (
        (None, None),
        (TroubleCode.SERVER_UNREACHED, WhyNot.SERVER_AWAY),
        (TroubleCode.SERVER_OTHER_SCHEMA, WhyNot.TILL_STOPPED),
    ):
        lines.server = ServerLine(trouble)
        assert lines.stopped is why


def test_it_is_begun_once_the_copy_is_up_to_date(
    two_tills: tuple[runtime.App, runtime.App], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = two_tills[1]
    news = store_of(second).news
    assert news is not None
    seen: list[ServerLine | None] = []

    async def follow() -> None:
        news.on_line(ServerLine(None, 1, 900))
        await asyncio.sleep(0.05)
        seen.append(second.lines.server)
        news.on_line(ServerLine())
        await asyncio.sleep(60)

    monkeypatch.setattr(news, "follow", follow)
    run(second.lines.begin(second.tasks))
    assert (seen, second.lines.server) == ([ServerLine(None, 1, 900)], ServerLine())


def test_after_a_bug_nothing_is_taken_for_a_while(
    two_tills: tuple[runtime.App, runtime.App], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    second, bugs = two_tills[1], list[str]()
    news = store_of(second).news
    assert news is not None

    async def broken() -> None:
        raise ValueError("a bug")

    async def begin() -> None:
        monkeypatch.setattr(news, "follow", broken)
        second.tasks.start("shop", second.lines.follow(lambda name, bug: bugs.append(name)))
        await asyncio.sleep(0.05)

    run(begin())
    assert bugs == ["shop"]


def test_a_bug_does_not_end_it(
    two_tills: tuple[runtime.App, runtime.App], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(till_lines, "AFTER_BUG_S", 0.01)
    second, bugs = two_tills[1], list[str]()
    news = store_of(second).news
    assert news is not None
    follow = news.follow

    async def broken() -> None:
        monkeypatch.setattr(news, "follow", follow)
        raise ValueError("a bug")

    async def begin() -> None:
        monkeypatch.setattr(news, "follow", broken)
        second.tasks.start("shop", second.lines.follow(lambda name, bug: bugs.append(f"{name}: {bug}")))
        await until(lambda: second.lines.server == ServerLine(), "it goes on")

    run(begin())
    assert bugs == ["shop: a bug"]
