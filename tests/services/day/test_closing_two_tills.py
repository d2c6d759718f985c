"""A day that several tills sold in: closed once, when nothing of any of them waits."""

import asyncio

import pytest

from app.errors import Invalid
from app.runtime import App
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.sent_orders import captured, sent
from tests.support.stage import Stage
from tests.support.two_tills import Pair, look


def closed_by(first: App, second: App) -> list[tuple[int, int, int]]:
    return [(each.unit, each.till, each.number) for app in (first, second) for each in app.day_closing.newest()]


async def outcome(app: App) -> str:
    try:
        await app.day_closing.close()
    except Invalid as refusal:
        return refusal.code
    return "closed"


async def both(first: App, second: App) -> list[str]:
    return list(await asyncio.gather(outcome(first), outcome(second)))


def test_two_tills_that_close_at_once_close_the_day_once(tills: Pair, run: Run, sandbox: Stage) -> None:
    first, second = tills
    for app in tills:
        captured(app, run, sandbox)
    assert sorted(run(both(first, second))) == ["closed", "day_done"]
    look(*tills)
    assert closed_by(first, second) == [(1, 1, 1)] * 2
    (closed,) = second.day_closing.newest()
    # What either of them captured is in it.
    assert closed.figures[0].captured.times == 2
    for app in tills:
        app.reports.count()
        assert app.day_closing.next().done
        assert app.day_closing.forgotten_elsewhere() == ()
        assert store_of(app).journal.check()


def test_what_another_till_has_open_keeps_the_day_open(tills: Pair, run: Run, sandbox: Stage) -> None:
    first, second = tills
    reference = sent(first, run)
    # It is read inside the write, also by one that has not looked.
    with pytest.raises(Invalid, match="day_open") as refusal:
        run(second.day_closing.close())
    assert refusal.value.values["orders"] == reference
    assert [each.reference for each in second.day_closing.next().steps] == [reference]


def test_each_till_counts_for_itself_also_while_the_server_is_away(tills: Pair, run: Run, sandbox: Stage) -> None:
    first, second = tills
    captured(first, run, sandbox)
    look(second)
    at_once(second.preferences.change({"printer": "network", "printer_address": "127.0.0.1:1"}))  # of this till alone
    second.reports.count()
    assert second.day_closing.next().figures[0].captured.times == 1
    assert not store_of(second).moves.uncounted()
    assert store_of(first).moves.uncounted()
