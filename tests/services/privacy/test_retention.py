"""Customers are kept no longer than the shop says, and what is not over keeps its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.data_file import DATABASE
from app.domain.order import Flow
from app.domain.records.journal import What
from app.errors import AppError, Blocked
from app.runtime import App
from app.services.privacy import retention
from app.store import Cleaning
from app.store.search import known_words
from tests.conftest import OpenApp, Run
from tests.services.privacy.test_erasing import NAME, PERSON, found
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.inside.use_cases import erase_settled
from tests.support.plain_orders import order
from tests.support.sent_orders import approved, captured
from tests.support.stage import Stage
from tests.support.until import until


class Clock:
    """The time of the program, to be moved."""

    def __init__(self) -> None:
        self.ahead = timedelta(0)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(open_app: OpenApp, clock: Clock) -> App:
    return open_app(now=clock.now)


def test_as_long_as_the_setting_is_nought_nothing_happens(app: App, run: Run, sandbox: Stage, clock: Clock) -> None:
    captured(app, run, sandbox, **PERSON)
    clock.ahead = timedelta(days=5000)
    assert (app.retention.until, run(app.retention.count()), run(app.retention.run())) == (None, 0, 0)


def test_orders_that_are_long_over_lose_their_customer(
    app: App, run: Run, sandbox: Stage, clock: Clock, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "RUN", 1)
    first, second = (captured(app, run, sandbox, **PERSON) for _ in range(2))
    draft = at_once(app.checkout.save(order(**PERSON))).reference
    waits = approved(app, run, sandbox, **PERSON)
    at_once(app.preferences.change({"keep_customers": "90"}))
    old = run(app.safety.back_up()).file
    clock.ahead = timedelta(days=91)
    kept = run(app.safety.back_up()).file
    old.touch()
    copy = old.with_name("kvitt-20200101-080000.db")
    copy.write_bytes(b"of long ago")
    late = captured(app, run, sandbox, **PERSON)
    assert run(app.retention.count()) == 3
    assert run(app.retention.run()) == 3
    assert [app.browse.order(each).order.customer for each in (first, second, waits, late)] == ["", "", NAME, NAME]
    with pytest.raises(AppError, match="order_not_found"):
        app.browse.order(draft)
    entries = [entry for entry in app.browse.entries() if entry.what == What.ERASED]
    assert [(entry.outcome, entry.detail) for entry in entries] == [("1 orders", "retention")] * 3
    assert app.browse.journal()
    assert not copy.exists()
    assert kept.exists()
    assert (run(app.retention.count()), run(app.retention.run())) == (0, 0)
    assert store_of(app).erasures.begun() == ()


def test_what_another_till_was_faster_with_is_left_alone(app: App, run: Run, sandbox: Stage, clock: Clock) -> None:
    captured(app, run, sandbox, **PERSON)
    clock.ahead = timedelta(days=91)
    until = clock.now() - timedelta(days=90)
    assert [run(erase_settled(app, [1, 2], until)) for _ in range(2)] == [1, 0]
    assert [entry.what for entry in app.browse.entries()].count(What.ERASED) == 1


def test_nothing_is_left_in_the_file(app: App, run: Run, sandbox: Stage, clock: Clock, folder: Path) -> None:
    captured(app, run, sandbox, **PERSON)
    at_once(app.preferences.change({"keep_customers": "30"}))
    clock.ahead = timedelta(days=31)
    run(app.retention.run())
    assert found(folder) == []


def test_a_large_file_is_not_put_together_by_itself(
    app: App, run: Run, sandbox: Stage, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    captured(app, run, sandbox, **PERSON)
    at_once(app.preferences.change({"keep_customers": "30"}))
    clock.ahead = timedelta(days=31)
    monkeypatch.setattr(retention, "ROOM", 1)
    monkeypatch.setattr(retention, "compact", lambda file: pytest.fail("it takes long"))
    assert run(app.retention.run()) == 1
    assert (store_of(app).erasures.last() is None, store_of(app).erasures.begun()) == (False, ())


def test_the_file_is_put_together_by_one_at_a_time(app: App, run: Run, sandbox: Stage, clock: Clock) -> None:
    captured(app, run, sandbox, **PERSON)
    at_once(app.preferences.change({"keep_customers": "30"}))
    clock.ahead = timedelta(days=31)

    async def both() -> int:
        async with app.erasing.cleaning:
            running = asyncio.ensure_future(app.retention.run())
            await until(lambda: _erased(app), "it does not run")
            await asyncio.sleep(0.05)
            assert [each.stage for each in store_of(app).erasures.begun()] == [Cleaning.FILE]
        return await running

    assert run(both()) == 1
    assert (store_of(app).erasures.last() is None, store_of(app).erasures.begun()) == (False, ())


def test_what_was_cut_short_before_the_file_was_cleaned_is_cleaned_later(
    app: App, run: Run, sandbox: Stage, clock: Clock, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "RUN", 1)
    for _ in range(2):
        captured(app, run, sandbox, **PERSON)
    at_once(app.preferences.change({"keep_customers": "30"}))
    clock.ahead = timedelta(days=31)

    async def cut_short() -> None:
        async with app.erasing.cleaning:
            running = asyncio.ensure_future(app.retention.run())
            await until(lambda: not _due(app, folder), "it does not run")
            running.cancel()
            await asyncio.wait([running])

    run(cut_short())
    # Once, however many runs it took.
    assert run(app.erasing.go_on()) == 1
    assert (store_of(app).erasures.begun(), found(folder)) == ((), [])


def _due(app: App, folder: Path) -> list[int]:
    return retention.find_due(folder / DATABASE, app.now() - timedelta(days=30))


def _erased(app: App) -> bool:
    return any(entry.what == What.ERASED for entry in store_of(app).journal.entries())


def test_names_that_are_part_of_common_ones_go_from_the_search(
    app: App, run: Run, sandbox: Stage, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_words, "MOST_READ", 0)
    captured(app, run, sandbox, **PERSON)
    at_once(app.preferences.change({"keep_customers": "30"}))
    clock.ahead = timedelta(days=31)
    captured(app, run, sandbox, phone="4799887766", customer="Brynhildsenius")
    words = store_of(app).lookups.words
    assert run(app.retention.run()) == 1
    assert words.meant("brynhildssen") == ()
    # Those of a draft that was thrown away go with the next pass, where nobody is erased.
    at_once(app.checkout.discard(at_once(app.checkout.save(order(**PERSON))).reference))
    assert words.meant("brynhildssen") == ("brynhildsen",)
    run(app.erasing.go_on())
    assert words.meant("brynhildssen") == ()


async def keep_until(app: App, done: Callable[[], object]) -> list[AppError]:
    """Let it run by itself until something holds; the troubles that it told."""
    troubles: list[AppError] = []
    keeping = asyncio.ensure_future(app.retention.keep(troubles.append))
    await until(lambda: bool(done() or troubles), "it does not run")
    keeping.cancel()
    return troubles


@pytest.fixture
def without_a_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "AFTER_START", timedelta(0))
    monkeypatch.setattr(retention, "EVERY", timedelta(milliseconds=1))


@pytest.mark.usefixtures("without_a_wait")
def test_it_runs_by_itself_while_no_customer_waits(
    app: App, run: Run, sandbox: Stage, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = captured(app, run, sandbox, **PERSON)
    at_once(app.preferences.change({"keep_customers": "30"}))
    waiting = at_once(app.checkout.save(order(phone="4799887766"))).reference
    run(app.checkout.send(waiting))
    clock.ahead = timedelta(days=31)
    looks = []
    unsettled = store_of(app).payments.unsettled
    monkeypatch.setattr(store_of(app).payments, "unsettled", lambda: looks.append(1) or unsettled())
    assert run(keep_until(app, lambda: len(looks) > 3)) == []
    assert app.browse.order(reference).order.customer == NAME
    sandbox.abort(waiting)
    run(app.watch.once())
    assert run(keep_until(app, lambda: not app.browse.order(reference).order.customer)) == []


@pytest.mark.usefixtures("without_a_wait")
def test_trouble_is_told_and_tried_again(app: App, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    at_once(app.preferences.change({"keep_customers": "30"}))

    def fail(*given: object) -> None:
        raise Blocked("disk_full")

    monkeypatch.setattr(retention, "find_due", fail)
    assert [trouble.code for trouble in run(keep_until(app, lambda: False))][:1] == ["disk_full"]


@pytest.mark.usefixtures("without_a_wait")
def test_on_a_damaged_file_nothing_is_erased(app: App, run: Run) -> None:
    app.safety.stop_writing(Blocked("file_damaged", reason="a page"))
    run(app.retention.keep(lambda trouble: pytest.fail(str(trouble))))


def test_only_orders_that_are_over_and_have_a_customer_are_due(
    app: App, run: Run, sandbox: Stage, folder: Path
) -> None:
    captured(app, run, sandbox, **PERSON)
    captured(app, run, sandbox, phone="", customer="", flow=Flow.QR)
    approved(app, run, sandbox, **PERSON)
    soon = app.now() + timedelta(seconds=1)
    assert len(retention.find_due(folder / DATABASE, soon)) == 1
    assert retention.find_due(folder / DATABASE, app.now() - timedelta(days=1)) == []
