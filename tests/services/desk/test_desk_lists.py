"""Ready lists count and show what wants somebody; a saved search is a list; an alarm is raised once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app import runtime
from app.domain.codes import TroubleCode
from app.domain.desk.lists import ReadyList
from app.domain.problem import Invalid
from app.domain.shop.remembered import Remembered
from app.errors import Blocked
from app.services.desk.desk_lists import MOST_COUNTED, DeskLists, SavedSearch
from tests.conftest import Run
from tests.support.asked import asking
from tests.support.at_once import at_once
from tests.support.inside.program import store_of, work_of
from tests.support.plain_orders import order

HOUR = timedelta(hours=1)


@pytest.fixture
def approved(app: runtime.App, run: Run) -> Callable[[], str]:
    """Puts an order before a customer who approves it; its reference."""

    def approved() -> str:
        reference = at_once(app.checkout.save(order())).reference
        run(app.checkout.send(reference))
        assert app.practice is not None
        run(app.practice.approve(reference))
        run(app.watch.look_now(reference))
        return reference

    return approved


def lists_at(app: runtime.App, now: datetime) -> DeskLists:
    """The lists as they are at another time."""
    return DeskLists(work_of(app)._replace(now=lambda: now), app.find, app.memory)


def test_what_waits_is_counted_and_shown(app: runtime.App, run: Run) -> None:
    first, second = (at_once(app.checkout.save(order())).reference for _ in range(2))
    for reference in (first, second):
        run(app.checkout.send(reference))
    assert app.lists.counts()[ReadyList.WAITING] == 2
    listed = app.lists.orders(ReadyList.WAITING, 10)
    assert [(each.row.reference, each.deadline) for each in listed] == [(second, None), (first, None)]
    assert [each.row.reference for each in app.lists.orders(ReadyList.WAITING, 1, listed[0].row.place)] == [first]
    places = [each.row.place for each in listed]
    assert app.lists.places(ReadyList.WAITING, places[0] + 1) == tuple(places)
    assert app.lists.places(ReadyList.WAITING, places[0]) == (places[1],)


def test_lists_are_counted_and_read_with_as_many_queries_however_long(app: runtime.App, run: Run) -> None:
    queries = []
    for _ in range(2):
        for _ in range(3):
            run(app.checkout.send(at_once(app.checkout.save(order())).reference))
        with asking(store_of(app)) as asked:
            app.lists.counts()
            app.lists.orders(ReadyList.WAITING, 50)
        queries.append(asked.queries)
    assert queries[0] == queries[1] < 12


def test_the_most_urgent_money_comes_first(app: runtime.App, approved: Callable[[], str]) -> None:
    references = [approved() for _ in range(2)]
    limits = {}
    for reference, days in zip(references, (3, 5), strict=True):
        payment = store_of(app).payments.get(reference)
        assert payment is not None
        limits[reference] = app.now() + timedelta(days=days)
        with store_of(app).write():
            store_of(app).payments.save(replace(payment, capture_until=limits[reference]))
    listed = app.lists.orders(ReadyList.CAPTURE_SOON, 10)
    assert [each.row.reference for each in listed] == references
    assert [each.deadline and each.deadline.at for each in listed] == list(limits.values())


# alarms ---------------------------------------------------------------------------------------------------------------------


def test_an_alarm_is_raised_once_at_each_step(app: runtime.App, approved: Callable[[], str]) -> None:
    reference = approved()
    view = app.browse.order(reference)
    assert view.deadline is not None
    at = view.deadline.at
    assert at_once(lists_at(app, at - 49 * HOUR).raise_alarms()) == ()
    (alarm,) = at_once(lists_at(app, at - 47 * HOUR).raise_alarms())
    assert (alarm.reference, alarm.at, alarm.step) == (reference, at, 48 * HOUR)
    assert at_once(lists_at(app, at - 46 * HOUR).raise_alarms()) == ()
    (alarm,) = at_once(lists_at(app, at - 5 * HOUR).raise_alarms())
    assert alarm.step == 24 * HOUR
    assert at_once(lists_at(app, at - 4 * HOUR).raise_alarms()) == ()
    assert at_once(lists_at(app, at + HOUR).raise_alarms()) == ()


def test_of_several_tills_one_tells_of_an_alarm(
    app: runtime.App, approved: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    deadline = app.browse.order(approved()).deadline
    assert deadline is not None
    store, lists = store_of(app), lists_at(app, deadline.at - 47 * HOUR)
    writing, outcomes = (
        store.writing,
        [Blocked(TroubleCode.SERVER_BUSY, reason=""), Blocked(TroubleCode.DISK_FULL), None],
    )

    @asynccontextmanager
    async def late() -> AsyncIterator[None]:
        if (trouble := outcomes.pop(0)) is not None:
            raise trouble
        # What another till has told is in the copy before the first line.
        with store.write():
            app.memory.keep_within(Remembered.ALARMED_AT, (deadline.at - 47 * HOUR).isoformat())
        async with writing():
            yield

    monkeypatch.setattr(store, "writing", late)
    assert at_once(lists.raise_alarms()) == ()  # it is told later
    with pytest.raises(Blocked, match=TroubleCode.DISK_FULL):
        at_once(lists.raise_alarms())
    assert (at_once(lists.raise_alarms()), outcomes) == ((), [])


# saved searches -------------------------------------------------------------------------------------------------------------


def test_a_saved_search_is_a_list_with_a_count(app: runtime.App) -> None:
    for customer in ("Åse", "Åse", "Kari"):
        at_once(app.checkout.save(order(customer=customer)))
    at_once(app.lists.save("  Hers ", " åse "))
    at_once(app.lists.save("All", "hoodie", shared=True))
    hers, everything = (
        SavedSearch("Hers", "åse", shared=False, count=2),
        SavedSearch("All", "hoodie", shared=True, count=3),
    )
    assert app.lists.saved() == (hers, everything)
    assert [search.count for search in app.lists.saved(counted=False)] == [0, 0]
    at_once(app.lists.rename("Hers", "Åses"))
    at_once(app.lists.rename("Åses", " Åses "))
    assert [search.name for search in app.lists.saved()] == ["Åses", "All"]
    at_once(app.lists.remove("Åses"))
    at_once(app.lists.remove("All", shared=True))
    assert app.lists.saved() == ()


def test_where_there_are_very_many_it_says_so(app: runtime.App, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_COUNTED >= 100
    monkeypatch.setattr("app.services.desk.desk_lists.MOST_COUNTED", 2)
    for _ in range(3):
        at_once(app.checkout.save(order()))
    at_once(app.lists.save("All", "hoodie"))
    assert [(search.count, search.more) for search in app.lists.saved()] == [(2, True)]


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [(" ", "x", "search_name_missing"), ("x" * 41, "x", "search_name_long"), ("x", " ", "search_empty")],
)
def test_a_saved_search_has_a_name_and_a_text(app: runtime.App, name: str, text: str, code: str) -> None:
    with pytest.raises(Invalid, match=code):
        at_once(app.lists.save(name, text))
    assert app.lists.saved() == ()
    with pytest.raises(Invalid, match="search_empty"):
        at_once(app.lists.rename("gone", "other"))


def test_a_list_that_searches_for_something_else_than_was_seen_is_left_alone(app: runtime.App) -> None:
    lists = app.lists
    at_once(lists.save("Warm", "hoodie", shared=True, seen=""))
    for work in (
        lists.save("Warm", "mug", shared=True, seen=""),
        lists.remove("Warm", shared=True, seen="mug"),
    ):
        with pytest.raises(Invalid) as refused:
            at_once(work)
        assert (refused.value.code, refused.value.values["theirs"]) == (TroubleCode.LIST_CHANGED, "hoodie")
    at_once(lists.save("Cold", "ice", shared=True, seen=""))
    with pytest.raises(Invalid):
        at_once(lists.rename("Cold", "Warm", shared=True, seen=""))
    at_once(lists.rename("Cold", "Cold", shared=True, seen=""))
    assert {each.name: each.text for each in lists.saved(counted=False)} == {"Warm": "hoodie", "Cold": "ice"}
    at_once(lists.rename("Cold", "Warm", shared=True, seen="hoodie"))
    at_once(lists.remove("Gone", shared=True, seen="hoodie"))
    assert {each.name: each.text for each in lists.saved(counted=False)} == {"Warm": "ice"}
