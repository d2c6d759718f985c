"""Who shares the shop is asked of the server, and a move is tried out while the program goes on."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.tills.shared_shop import Moved, MoveHeard, MoveKind, MovePhase, SeenTill, SharedShop, ShopMove
from app.errors import AppError, Blocked
from app.services.upkeep.sharing import Sharing, TrialHearing
from tests.conftest import Run
from tests.support.inside.program import store_of, work_of
from tests.support.people import hire, switch_to
from tests.support.stored import saved

MOVE = ShopMove(MoveKind.SHARE, "postgresql://till@db/shop")
DONE = Moved(21, 3, 3, 1, "ab", 1)


class _Moves:
    """Moves without a server."""

    def __init__(self) -> None:
        self.shared: SharedShop | None = SharedShop("postgresql://till@db/shop", 2)
        self.named: list[str] = []
        self.steps = 2
        self.each: Callable[[], None] = lambda: None

    def tills(self) -> list[SeenTill]:
        return [SeenTill(1, "counter", "0.9.0", 0, 0, True)]

    def rename(self, name: str) -> None:
        self.named.append(name)

    def try_out(self, move: ShopMove, password: str, hearing: MoveHeard) -> Moved:
        for step in range(self.steps):
            self.each()
            if hearing(MovePhase.MOVING, step, self.steps):
                raise Blocked("move_stopped")
        return DONE


@pytest.fixture
def moves() -> _Moves:
    return _Moves()


@pytest.fixture
def sharing(app: runtime.App, moves: _Moves) -> Sharing:
    return Sharing(work_of(app), moves)


def test_who_is_there(sharing: Sharing, app: runtime.App, moves: _Moves, run: Run) -> None:
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    assert [each.name for each in run(sharing.tills())] == ["counter"]
    assert sharing.shared == moves.shared
    run(sharing.rename("Kasse"))
    assert (moves.named, heard) == (["Kasse"], [Change(Topic.TILLS)])


def test_who_has_sold_alone_cannot_join(sharing: Sharing, app: runtime.App, moves: _Moves) -> None:
    moves.shared = None
    assert not sharing.has_sold
    saved(store_of(app))
    assert sharing.has_sold
    moves.shared = SharedShop("postgresql://till@db/shop", 2)
    assert not sharing.has_sold  # what is there is the shop's


def test_a_trial_tells_how_far_it_is(sharing: Sharing, app: runtime.App, run: Run) -> None:
    seen: list[object] = []
    app.changes.subscribe(lambda change: seen.append(sharing.progress))
    assert run(sharing.try_out(MOVE, "")) == DONE
    assert seen == [(MovePhase.MOVING, 0, 2), (MovePhase.MOVING, 1, 2), None]
    assert sharing.progress is None


def test_a_trial_is_stopped(sharing: Sharing, moves: _Moves, run: Run) -> None:
    begun, stopped = threading.Event(), threading.Event()

    def each() -> None:
        begun.set()
        stopped.wait(5)

    moves.each = each

    async def stop() -> None:
        trial = asyncio.ensure_future(sharing.try_out(MOVE, ""))
        await asyncio.to_thread(begun.wait, 5)
        sharing.stop()
        stopped.set()
        with pytest.raises(Blocked, match="move_stopped"):
            await trial

    run(stop())
    sharing.stop()  # there is nothing any more
    assert sharing.progress is None


def test_what_was_on_its_way_when_it_was_stopped_is_not_shown(
    sharing: Sharing, app: runtime.App, moves: _Moves, run: Run
) -> None:
    begun, go_on, heard = threading.Event(), threading.Event(), threading.Event()
    seen: list[object] = []

    def each() -> None:
        if begun.is_set():
            heard.set()  # the first is told, and the loop has not had its turn
        begun.set()
        go_on.wait(5)

    moves.each = each

    async def stop() -> None:
        trial = asyncio.ensure_future(sharing.try_out(MOVE, ""))
        await asyncio.to_thread(begun.wait, 5)
        await asyncio.sleep(0.01)
        app.changes.subscribe(lambda change: seen.append(sharing.progress))
        go_on.set()
        heard.wait(5)
        sharing.stop()
        with suppress(Blocked):
            await trial

    run(stop())
    assert set(seen) == {None}


def test_what_is_heard_after_a_stop_is_not_told() -> None:
    halt, told = threading.Event(), list[object]()
    hearing = TrialHearing(halt, told.append)
    assert hearing(MovePhase.MOVING, 1, 2) is False
    halt.set()
    assert hearing(MovePhase.MOVING, 2, 2) is True
    assert told == [(MovePhase.MOVING, 1, 2)]


@pytest.mark.parametrize(("name", "may"), [("Ola", False), ("Mona", True), ("Kari", True)])
def test_who_may(sharing: Sharing, app: runtime.App, run: Run, name: str, *, may: bool) -> None:
    hire(app, run)
    switch_to(app, run, name)
    for work in (
        lambda: sharing.allow_moving(),
        lambda: run(sharing.rename("x")),
        lambda: run(sharing.try_out(MOVE, "")),
    ):
        if may:
            work()
        else:
            with pytest.raises(AppError, match="act_not_allowed"):
                work()
