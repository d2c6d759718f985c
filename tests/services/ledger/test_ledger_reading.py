"""What is new in the ledgers is read once, whatever comes between, and a refusal is remembered."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from app import profiles, runtime
from app.api.client import Vipps
from app.api.ledgers.report import LedgerPage, ReportCalls
from app.domain.ledger.ledger_entry import Account, Ledger, LedgerEntry
from app.domain.ledger.movement import Whereabouts
from app.domain.shop.sales_unit import FIRST
from app.errors import AppError, Invalid, Offline, Uncertain
from app.services.ledger import ledger_reading
from app.services.ledger.ledger_reading import LedgerReading, ReadingProgress
from app.services.units.sales_units import TypedUnit
from app.store import ReadPlace, Store
from tests.conftest import Run
from tests.support.inside.program import store_of, work_of
from tests.support.sent_orders import captured
from tests.support.stage import Stage as Sandbox


def kept(app: runtime.App) -> dict[Account, list[LedgerEntry]]:
    """Every entry that is kept, of the one ledger."""
    ((ledger, _),) = store_of(app).ledgers.all()
    return {account: store_of(app).ledgers.entries(ledger.id, account, 0, 9999) for account in Account}


def sell(app: runtime.App, run: Run, sandbox: Sandbox, days: int = 1) -> None:
    """Some captures, with nights between them."""
    for _ in range(days):
        captured(app, run, sandbox)
        sandbox.advance(86_400)


def test_all_is_read_once(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sell(app, run, sandbox)
    assert app.ledger_reading.read_at is None
    new = run(app.ledger_reading.read())
    entries = kept(app)
    assert new == sum(len(each) for each in entries.values()) > 0
    assert [entry.kind for entry in entries[Account.FUNDS]] == ["capture", "fees-retained", "payout-scheduled"]
    assert run(app.ledger_reading.read()) == 0
    assert kept(app) == entries
    assert app.ledger_reading.read_at is not None
    assert (app.ledger_reading.without_right, app.ledger_reading.without_ledger) == ({}, {})


class Killed(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("at", range(1, 5))
def test_killed_between_two_pages_nothing_is_lost_and_nothing_comes_twice(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    sell(app, run, sandbox, 2)
    sandbox.settings(report_page=2)
    ledgers, calls, real = store_of(app).ledgers, [0], store_of(app).ledgers.add_page

    def killed(*arguments: object) -> bool:
        calls[0] += 1
        added = real(*arguments)  # type: ignore[arg-type]
        if calls[0] == at:
            raise Killed
        return added

    monkeypatch.setattr(ledgers, "add_page", killed)
    with pytest.raises(Killed):
        run(app.ledger_reading.read())
    monkeypatch.setattr(ledgers, "add_page", real)
    run(app.ledger_reading.read())
    entries = kept(app)
    # As the service would give it to one who was never interrupted.
    for each in entries.values():
        assert [entry.number for entry in each] == list(range(1, len(each) + 1))
        assert all(one.after == other.before for one, other in pairwise(each))
    assert sum(entry.kind == "capture" for entry in entries[Account.FUNDS]) == 2
    assert run(app.money_trace.trace()).findings == []


def test_two_readers_at_once_keep_each_page_once(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sell(app, run, sandbox, 2)
    sandbox.settings(report_page=2)

    async def both() -> tuple[int, int]:
        return await asyncio.gather(app.ledger_reading.read(), app.ledger_reading.read())

    counts = run(both())
    assert sum(counts) == sum(len(each) for each in kept(app).values())


def test_a_long_reading_says_how_far_it_is_and_can_be_stopped(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(app, run, sandbox, 2)
    sandbox.settings(report_page=2)
    reading = app.ledger_reading
    ledgers, real, seen = store_of(app).ledgers, store_of(app).ledgers.add_page, []

    def stopping(*arguments: object) -> bool:
        added = real(*arguments)  # type: ignore[arg-type]
        seen.append(reading.progress)
        if len(seen) == 2:
            reading.stop()
        return added

    with monkeypatch.context() as patch:
        patch.setattr(ledgers, "add_page", stopping)
        assert run(reading.read()) == 4
    day = kept(app)[Account.FUNDS][1].day
    assert seen == [ReadingProgress(), ReadingProgress(2, day)]
    # What was read is kept, and nothing is late for what was not.
    assert (reading.progress, reading.read_at, reading.in_part, reading.trouble) == (None, None, True, None)
    assert run(app.money_trace.trace()).findings == []
    run(reading.read())
    assert reading.read_at is not None
    assert not reading.in_part
    assert run(app.money_trace.trace()).named == {Whereabouts.PAID_OUT: 2}


@pytest.mark.parametrize("cursors", [["same", "same"], ["one", "two", "one"]])
def test_a_page_that_comes_again_is_not_kept_for_ever(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, cursors: list[str]
) -> None:
    sell(app, run, sandbox)
    run(app.ledger_reading.read())
    before = kept(app)
    entry, left = before[Account.FUNDS][0], [*cursors]

    async def feed(*_: object) -> LedgerPage:
        return LedgerPage((entry,), left.pop(0), later=False)

    monkeypatch.setattr(ReportCalls, "feed", feed)
    with pytest.raises(Uncertain):
        run(app.ledger_reading.read())
    assert (left, len(kept(app)[Account.FUNDS])) == ([], len(before[Account.FUNDS]) + len(cursors) - 1)
    assert app.ledger_reading.trouble is not None


def test_a_unit_whose_keys_fail_keeps_no_other_from_being_read(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sell(app, run, sandbox)

    def service_of(unit: int) -> Vipps:
        if unit == 7:
            raise Offline("no answer")
        return app.clients.of(unit)

    reading = LedgerReading(work_of(app), service_of, lambda most: most - 1)
    with pytest.raises(Offline):
        run(reading.read((7, 1)))
    assert reading.read_at is not None
    assert isinstance(reading.trouble, Offline)
    run(reading.read((1,)))
    assert reading.trouble is None


def test_a_reading_that_was_stopped_asks_for_no_other_unit(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sell(app, run, sandbox)
    asked = []

    def service_of(unit: int) -> Vipps:
        asked.append(unit)
        reading.stop()
        return app.clients.of(unit)

    reading = LedgerReading(work_of(app), service_of, lambda most: most - 1)
    assert run(reading.read((FIRST, 7))) == 0
    assert asked == [FIRST]


def test_a_common_ledger_is_read_once_and_by_whoever_may(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.ask("POST", "/ledgers/555501", {"joined": ["555502"]})
    sell(app, run, sandbox)
    away = False

    def service_of(unit: int) -> Vipps:
        if unit == FIRST and away:
            raise Offline("no answer")
        return app.clients.of(unit)

    reading = LedgerReading(work_of(app), service_of, lambda most: most - 1)
    second = run(app.units.add(TypedUnit("Kiosk", market="NO")))[0]
    everything = run(reading.read((FIRST, second.id)))
    feeds = [each for each in sandbox.requests("report") if each["path"].endswith("/feed")]
    assert len({each["path"] for each in feeds}) == len(feeds) == len(Account)
    assert everything == sum(len(each) for each in kept(app).values())
    sell(app, run, sandbox)
    away = True
    with pytest.raises(Offline):
        run(reading.read((FIRST, second.id)))
    assert sum(len(each) for each in kept(app).values()) == 2 * everything
    assert [units for _, units in store_of(app).ledgers.all()] == [(FIRST, second.id)]


def test_a_ledger_that_ended_does_not_hold_the_moment_back(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sell(app, run, sandbox)
    old, now = datetime(2026, 1, 5, tzinfo=UTC), app.now()
    ledgers = store_of(app).ledgers
    with store_of(app).write():
        for name, at, accounts in (("old", old, Account), ("new", now, Account), ("begun", old, [Account.FUNDS])):
            ledgers.save(Ledger(name, "NOK", "", ()), 1, now)
            for account in accounts:
                ledgers.add_page(name, account, ReadPlace(), (), ReadPlace("c", 0, at))
    assert app.ledger_reading.read_at == now


def test_a_missing_right_is_remembered_until_it_is_there(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.settings(face="test")
    assert run(app.ledger_reading.read()) == 0
    assert list(app.ledger_reading.without_right) == [1]
    sandbox.settings(face="both")
    run(app.ledger_reading.read())
    assert app.ledger_reading.without_right == {}


def test_other_trouble_is_told_as_it_is(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.faults({"operation": "report", "do": "409"})
    with pytest.raises(AppError):
        run(app.ledger_reading.read())
    assert app.ledger_reading.without_right == {}


def test_no_ledger_of_ours_is_no_error(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.domain.ledger.ledger_entry.Ledger.settles", lambda ledger, msn: False)
    assert run(app.ledger_reading.read()) == 0
    assert (list(app.ledger_reading.without_ledger), app.ledger_reading.read_at) == ([1], None)


def test_the_test_environment_has_none(
    run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("client_id", "client_secret", "subscription_key", "msn"):
        monkeypatch.setenv(f"KVITT_{name.upper()}", sandbox.keys[name])
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, sandbox.url)
    try:
        with pytest.raises(Invalid) as refused:
            run(app.ledger_reading.read())
        run(app.ledger_reading.keep())
    finally:
        run(app.close())
    assert refused.value.code == "ledgers_not_in_test"
    assert sandbox.requests("report") == []


def hours(app: runtime.App, count: int, patch: pytest.MonkeyPatch) -> None:
    """Waits that end at once; after so many of them the file cannot be written any more."""
    left = [count]

    def wait(now: datetime, roll: object) -> int:
        left[0] -= 1
        return 0

    patch.setattr(ledger_reading, "seconds_until_reading", wait)
    patch.setattr(Store, "damage", property(lambda store: None if left[0] else "gone"))


def test_it_is_read_each_hour_and_without_a_right_once_a_day(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [app.now()]
    reading = LedgerReading(work_of(app)._replace(now=lambda: now[0]), app.clients.of, lambda most: most - 1)
    sandbox.settings(face="test")
    for count, asked in ((1, 1), (3, 1)):
        with monkeypatch.context() as patch:
            hours(app, count, patch)
            run(reading.keep())
        assert len(sandbox.requests("report")) == asked
    now[0] += timedelta(days=1, seconds=1)
    sandbox.settings(face="both")
    # What goes wrong is tried again in the next hour.
    sandbox.faults({"operation": "report", "do": "409", "count": 1})
    with monkeypatch.context() as patch:
        hours(app, 2, patch)
        run(reading.keep())
    assert reading.without_right == {}
