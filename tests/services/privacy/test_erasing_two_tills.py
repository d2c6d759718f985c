"""Erasing a customer in a shop with several tills."""

from __future__ import annotations

import asyncio
import base64
import threading
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, LiteralString

import pytest

from app.domain.problem import TroubleCode
from app.domain.records.journal import What
from app.domain.records.pending_erasure import LONGEST, PendingErasure
from app.domain.records.traces import Traces
from app.domain.shop.remembered import Remembered
from app.errors import Blocked
from app.runtime import App
from app.services.privacy import erasing, retention
from tests.conftest import Run
from tests.services.privacy.test_erasing import found
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared
from tests.support.sent_orders import captured
from tests.support.stage import Stage
from tests.support.two_tills import Pair, look
from tests.support.until import until

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    import psycopg

TYPED, NAME = "+47 91 82 73 64", "Tordis Brynhildsen"


def test_the_rows_go_at_every_till_and_each_cleans_its_own_files(tills: Pair, run: Run, sandbox: Stage) -> None:
    first, second = tills
    reference = captured(first, run, sandbox, phone="4791827364", customer=NAME)
    copy = run(second.safety.back_up()).file
    done = run(second.erasing.erase(TYPED))
    assert (done.plan.orders, done.left) == (1, ())
    look(first)
    for app in tills:
        assert app.browse.order(reference).order.customer == ""
        assert app.browse.order(reference).order.phone == ""
        assert store_of(app).journal.check()
        assert store_of(app).erasures.begun() == ()
    # What is still to be cleaned is noted at the till whose copies are cleaned, and nowhere else.
    assert store_of(second).erasures.last() is not None
    assert store_of(first).erasures.last() is None
    assert NAME.encode() not in copy.read_bytes()
    run(first.notes.add(reference, "goes on"))


@pytest.fixture
def joined(tills: Pair, run: Run) -> Pair:
    """Both tills, known to the server as tills that have joined are."""
    row = "INSERT INTO tills (number, name, version, steps, seq) VALUES (%s, '', '', '', 0)"
    for number in map(_number, tills):
        run(shared(store_of(tills[0])).ask_beside(partial(_insert, row, number)))
    return tills


def _insert(row: LiteralString, number: int, connection: psycopg.Connection[Any]) -> None:
    connection.execute(row, [number])


def _number(app: App) -> int:
    news = store_of(app).news
    assert news is not None
    return news.till


def logged(app: App) -> list[str]:
    entries = store_of(app).journal.entries()
    return [entry.outcome for entry in entries if entry.what == What.ERASED and entry.detail == "other till"]


def test_a_till_that_was_off_cleans_its_own_files_when_it_hears_of_it(joined: Pair, run: Run, sandbox: Stage) -> None:
    """A scan of every file of both tills, byte by byte, finds nothing of the customer in the end."""
    first, second = joined
    captured(first, run, sandbox, phone="4791827364", customer=NAME, note=f"{NAME} collects it")
    look(second)
    for app in joined:
        run(app.safety.back_up())
        app.memory.keep(Remembered.NEW_ORDER, '{"customer": "' + NAME + '", "lines": []}')
    done = run(second.erasing.erase(TYPED))
    assert (done.waiting, second.erasing.waiting, first.erasing.waiting) == ((1,), (1,), ())
    look(first)
    assert (first.erasing.is_due, second.erasing.is_due) == (True, False)
    # The rows are gone; its copies and the log of its file are not clean.
    assert {name.rpartition("-")[2] for name, _ in found(store_of(first).file.parent)} >= {"wal"}
    assert any(name.startswith("kvitt-") for name, _ in found(store_of(first).file.parent))
    assert run(second.erasing.go_on()) == 0
    assert run(first.erasing.go_on()) == 1
    look(second)
    for app in joined:
        assert (app.erasing.waiting, app.erasing.is_due, run(app.erasing.go_on())) == ((), False, 0)
        assert logged(app) == ["till 2 done", "till 1 done"]
        assert store_of(app).journal.check()
        # Also what was pending is gone from the file, in whatever letters it stood there.
        run(app.erasing.go_on())
        folder = store_of(app).file.parent
        assert found(folder) == []
        assert (app.memory.recall(Remembered.NEW_ORDER), store_of(app).erasures.begun()) == ("", ())
    for app in joined:
        run(app.close())
        files = [file.read_bytes() for file in store_of(app).file.parent.rglob("*") if file.is_file()]
        letters = base64.b64encode(b'{"person": ["4791827364"')[:-4]
        assert not [file for file in files if letters in file]
        assert found(store_of(app).file.parent) == []


def test_it_is_done_again_where_it_was_cut_short_and_waits_for_the_server(
    joined: Pair, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = joined
    captured(second, run, sandbox, phone="4791827364", customer=NAME)
    run(second.erasing.erase(TYPED))
    look(first)
    keep, codes = first.erasing.settle, [TroubleCode.SERVER_UNREACHED, TroubleCode.DISK_FULL]

    async def refuse(*_given: object) -> None:
        raise Blocked(codes[0], reason="it is off")

    monkeypatch.setattr(first.erasing, "settle", refuse)
    assert run(first.erasing.go_on()) == 0
    del codes[0]
    with pytest.raises(Blocked):
        run(first.erasing.go_on())
    monkeypatch.setattr(first.erasing, "settle", keep)
    assert run(first.erasing.go_on()) == 1
    run(keep("unknown", [1], "done"))  # as where another till was quicker
    assert logged(first) == ["till 2 done", "till 1 done"]


def test_a_till_that_never_comes_back_is_not_waited_for_for_ever(joined: Pair, run: Run, sandbox: Stage) -> None:
    first, second = joined
    captured(second, run, sandbox, phone="4791827364", customer=NAME)
    run(second.erasing.erase(TYPED))
    pending = PendingErasure(Traces("4791827364"), second.now() - LONGEST - timedelta(days=1), (1, 7))
    for part in store_of(second).memory.parts(Remembered.ERASING.scope, second.session.owners, "erasing"):
        run(second.memory.keep_shared(Remembered.ERASING, "", part))
    run(second.memory.keep_shared(Remembered.ERASING, pending.as_text, "long ago"))
    assert run(second.erasing.go_on()) == 0
    look(first)
    assert first.erasing.waiting == ()
    assert logged(first)[1:] == ["till 1 was not there", "till 7 was not there"]


def test_a_shop_that_came_back_to_one_till_waits_for_none(app: App, run: Run) -> None:
    pending = PendingErasure(Traces("4791827364"), app.now(), (2,))
    at_once(app.memory.keep_shared(Remembered.ERASING, pending.as_text, "one"))
    assert (app.erasing.waiting, app.erasing.is_due) == ((2,), False)
    assert run(app.erasing.go_on()) == 0
    assert app.erasing.waiting == ()


def test_a_till_that_runs_does_it_at_once(
    joined: Pair, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "AFTER_START", timedelta(0))
    first, second = joined
    captured(second, run, sandbox, phone="4791827364", customer=NAME)
    run(first.lines.begin(first.tasks))

    run(_keep_while(first, lambda: second.erasing.erase(TYPED), lambda: "till 1 done" in logged(first)))


async def _keep_while(app: App, act: Callable[[], Awaitable[object]], done: Callable[[], bool]) -> None:
    keeping = asyncio.ensure_future(app.retention.keep(lambda trouble: pytest.fail(str(trouble))))
    await asyncio.sleep(0.05)
    await act()
    await until(done, "it is not done")
    keeping.cancel()


def test_a_till_does_not_clean_a_second_time_what_it_erased_itself(
    joined: Pair, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "AFTER_START", timedelta(0))
    first, second = joined
    captured(second, run, sandbox, phone="4791827364", customer=NAME)
    cleaned, went_on, goes_on = [], [], threading.Event()
    goes_on.set()

    def clean(file: Path) -> None:
        cleaned.append(file)
        assert goes_on.wait(10)

    monkeypatch.setattr(erasing, "compact", clean)
    go_on = second.erasing.go_on

    async def note() -> int:
        went_on.append(store_of(second).erasures.begun())
        return await go_on()

    monkeypatch.setattr(second.erasing, "go_on", note)
    run(_keep_while(second, lambda: second.erasing.erase(TYPED), lambda: "till 2 done" in logged(second)))
    run(asyncio.sleep(0.05))
    # The pass after its start, and none that the erasure woke.
    assert (len(cleaned), went_on) == (1, [()])
    # One that comes along by itself waits for the erasure, and finds it done.
    captured(second, run, sandbox, phone="4791827364", customer=NAME)

    goes_on.clear()

    async def both() -> int:
        erased = asyncio.ensure_future(second.erasing.erase(TYPED))
        await until(lambda: len(cleaned) == 2, "it does not clean")
        passing = asyncio.ensure_future(go_on())
        await asyncio.sleep(0.05)
        goes_on.set()
        await erased
        return await passing

    assert (run(both()), len(cleaned)) == (0, 2)
    look(first)
    assert (first.erasing.is_due, second.erasing.is_due) == (True, False)


def test_whom_a_till_hears_of_during_a_pass_it_erases_right_after(
    joined: Pair, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = joined
    captured(second, run, sandbox, phone="4791827364", customer=NAME)
    run(first.lines.begin(first.tasks))
    keep_on, passes = first.retention.run, []

    async def erase_elsewhere() -> int:
        passes.append(first.erasing.is_due)
        if len(passes) == 1:
            await second.erasing.erase(TYPED)
            await until(lambda: first.erasing.is_due, "it is not heard of")
        return await keep_on()

    monkeypatch.setattr(first.retention, "run", erase_elsewhere)
    monkeypatch.setattr(retention, "AFTER_START", timedelta(0))
    run(_keep_while(first, partial(asyncio.sleep, 0), lambda: "till 1 done" in logged(first)))
    run(asyncio.sleep(0.05))
    # The steps of that erasure wake nothing more.
    assert passes == [False, False]


def test_a_till_that_is_busy_erases_in_the_next_pause(
    joined: Pair, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "AFTER_START", timedelta(0))
    monkeypatch.setattr(retention, "SOON", timedelta(milliseconds=20))
    first, second = joined
    captured(second, run, sandbox, phone="4791827364", customer=NAME)
    run(second.erasing.erase(TYPED))
    look(first)
    payments, waiting = store_of(first).payments, [True]
    monkeypatch.setattr(payments, "unsettled", lambda: waiting)

    async def serve() -> None:
        await asyncio.sleep(0.1)
        assert "till 1 done" not in logged(first)
        waiting.clear()

    run(_keep_while(first, serve, lambda: "till 1 done" in logged(first)))
