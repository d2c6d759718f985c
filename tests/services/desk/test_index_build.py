"""A file of an earlier version is taken into the search beside the work, and can be left for later."""

from __future__ import annotations

import pytest

from app import runtime
from app.changes import Topic
from app.domain.codes import TroubleCode
from app.errors import Blocked
from app.services.desk.index_build import IndexBuild, IndexProgress
from tests.conftest import Run
from tests.store.search.test_lookups import of_before
from tests.support.at_once import at_once
from tests.support.inside.program import store_of, work_of
from tests.support.plain_orders import order


@pytest.fixture
def old(app: runtime.App, monkeypatch: pytest.MonkeyPatch) -> runtime.App:
    """Six orders of which the index has none, and steps of two."""
    for number in range(6):
        at_once(app.checkout.save(order(customer=f"Kari {number}")))
    of_before(store_of(app))
    monkeypatch.setattr("app.services.desk.index_build.A_STEP", 2)
    monkeypatch.setattr("app.services.desk.index_build.MANY", 4)
    monkeypatch.setattr("app.services.desk.index_build.PAUSE_S", 0)
    return app


def test_all_is_taken_in_and_told(old: runtime.App, run: Run) -> None:
    heard: list[IndexProgress] = []
    old.changes.subscribe(
        lambda change: heard.append(old.index_build.progress) if change.topic is Topic.SEARCH else None
    )
    assert old.index_build.progress == IndexProgress(0, 6)
    run(old.index_build.run())
    assert heard == [IndexProgress(2, 6), IndexProgress(4, 6), IndexProgress(6, 6)]
    assert [progress.whole for progress in heard] == [False, False, True]
    run(old.index_build.run())
    assert len(heard) == 3
    assert len(old.find.find("kari").orders) == 6


def test_it_stops_when_it_is_told_to_and_goes_on_later(old: runtime.App, run: Run) -> None:
    unsubscribe = old.changes.subscribe(lambda _: None if old.index_build.progress.stopped else old.index_build.stop())
    run(old.index_build.run())
    assert old.index_build.progress == IndexProgress(2, 6, stopped=True)
    assert len(old.find.find("kari").orders) == 2
    assert old.find.find("kari").before is not None  # the others are still read
    unsubscribe()
    again = IndexBuild(work_of(old))  # as after a start
    run(again.run())
    assert again.progress == IndexProgress(6, 6)


def test_without_a_window_it_is_done_in_one_go(old: runtime.App) -> None:
    told: list[IndexProgress] = []
    old.index_build.build_whole(told.append)
    assert told == [IndexProgress(4, 6), IndexProgress(6, 6)]
    assert old.index_build.progress.whole


def test_a_full_disk_leaves_it_for_later(old: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> None:
        raise Blocked(TroubleCode.DISK_FULL)

    monkeypatch.setattr(store_of(old).lookups, "build", refuse)
    run(old.index_build.run())
    assert old.index_build.progress == IndexProgress(0, 6)


def test_an_empty_file_is_whole(app: runtime.App, run: Run) -> None:
    run(app.index_build.run())
    assert app.index_build.progress == IndexProgress(0, 0)
    assert app.index_build.progress.whole
