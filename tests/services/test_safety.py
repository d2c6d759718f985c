"""What cannot be written down is not sent: on a file that turned out to be damaged nothing goes out any more."""

import asyncio
from datetime import timedelta

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.records.journal import Finding
from app.errors import AppError, Blocked, Invalid
from app.store import Backups
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.data_file import database_of
from tests.support.inside.program import backups_of, check_progress, store_of
from tests.support.inside.service import Crash, between, dies_before
from tests.support.inside.steps import put_inside
from tests.support.people import hire, switch_to
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


def test_nothing_goes_out_from_a_damaged_file(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = at_once(app.checkout.save(order())).reference
    with between(app, dies_before("/payments")), pytest.raises(Crash):
        run(app.checkout.send(reference))
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    store_of(app).mark_damaged(Blocked("file_damaged", reason="seen"))
    assert heard == [Change(Topic.SAFETY)]
    for act in (app.actions.ask, app.checkout.send):
        with pytest.raises(Blocked) as blocked:
            run(act(reference))
        assert blocked.value.code == "file_damaged"
    with pytest.raises(Blocked):
        run(app.watch.once())
    assert sandbox.writes() == []


def test_a_copy_tells_that_the_file_is_damaged(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    for number in range(40):
        at_once(app.checkout.save(order(note=f"{number:03}" * 1000)))
    run(app.safety.back_up())
    good = app.safety.newest
    database_of(store_of(app)).connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file = app.safety.file
    assert file == app.folder / "kvitt.db"
    at = file.read_bytes().index(b"020" * 300) // 4096 * 4096
    with file.open("r+b") as opened:
        opened.seek(at)
        opened.write(b"\x99" * 4096)
    with pytest.raises(Blocked) as blocked:
        run(app.safety.back_up())
    assert blocked.value.code == "file_damaged"
    assert app.safety.damage is blocked.value
    assert app.safety.newest == good
    assert not app.safety.busy


def test_a_copy_that_cannot_be_made_says_nothing_of_the_file(
    app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Blocked("disk_full")

    monkeypatch.setattr(backups_of(app), "make", full)
    with pytest.raises(Blocked) as blocked:
        run(app.safety.back_up())
    assert blocked.value.code == "disk_full"
    assert app.safety.damage is None


def test_the_log_is_checked_while_the_program_runs(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    run(app.checkout.send(at_once(app.checkout.save(order())).reference))
    heard: list[int | None] = []
    app.changes.subscribe(lambda change: heard.append(app.safety.checked))
    finding = run(app.safety.check_log())
    assert finding == Finding(2)
    assert heard[0] == 0
    assert heard[-1] is None
    assert heard == [0, 100, None]
    assert app.safety.checked is None


def test_a_check_of_the_log_can_be_stopped(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(app.checkout.send(at_once(app.checkout.save(order())).reference))
    put_inside(monkeypatch, "app.store.sqlite.log_check.RUN", 1)
    app.safety.stop_check()  # nothing runs, nothing happens
    app.changes.subscribe(lambda change: app.safety.stop_check() if app.safety.checked == 0 else None)
    assert run(app.safety.check_log()) is None
    check_progress(app, 50)  # what the thread told last comes late
    assert app.safety.checked is None


def test_a_check_that_cannot_be_made_is_said(app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise Blocked("file_damaged", reason="x")

    monkeypatch.setattr("app.store.check_log", fail, raising=False)
    with pytest.raises(Blocked):
        run(app.safety.check_log())
    assert app.safety.checked is None


@pytest.mark.parametrize("fails", [False, True])
def test_a_copy_a_day(app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch, fails: bool) -> None:
    put_inside(monkeypatch, "app.services.safety.AFTER_START", timedelta(0))
    put_inside(monkeypatch, "app.services.safety.NAP", timedelta(seconds=0.02))
    told: list[AppError] = []
    if fails:
        monkeypatch.setattr(Backups, "make", _no_room)

    async def whole() -> None:
        keeping = app.tasks.start("copies", app.safety.keep_copies(told.append))
        await asyncio.sleep(0.2)
        if fails:
            store_of(app).mark_damaged(Blocked("file_damaged", reason="seen"))
            await asyncio.wait([keeping], timeout=1)
            assert keeping.done()  # nothing more is copied from a damaged file
        keeping.cancel()

    run(whole())
    assert bool(told) is fails
    assert (app.safety.newest is None) is fails


def _no_room(backups: Backups, *rest: object) -> None:
    raise Blocked("backup_failed", reason="no room")


def test_it_says_whether_payments_may_be_unknown_here(app: runtime.App) -> None:
    assert app.safety.behind is store_of(app).recovery.due is False


def test_only_who_may_copy_may_put_a_copy_back(app: runtime.App, run: Run) -> None:
    app.safety.allow_putting_back()
    hire(app, run)
    switch_to(app, run, "Ola")
    with pytest.raises(Invalid) as refused:
        app.safety.allow_putting_back()
    assert refused.value.code == "act_not_allowed"
