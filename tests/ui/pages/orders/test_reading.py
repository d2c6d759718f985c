"""What the list of orders reads, and which places it knows without reading."""

from dataclasses import replace

import pytest

from app.domain.desk.lists import ReadyList
from app.domain.standing import Standing
from app.errors import Blocked
from tests.support.counter import Counter
from tests.support.inside.pages import list_reading_on
from tests.support.inside.program import store_of
from tests.support.places import put


@pytest.fixture
def listed(counter: Counter) -> Counter:
    for standing in (Standing.RESERVED, Standing.CAPTURED, Standing.RESERVED):
        reference = put(counter.app, standing)
        with store_of(counter.app).write():
            store_of(counter.app).orders.mark_to_ship(store_of(counter.app).orders.get(reference))
    counter.do(counter.window.show_orders)
    return counter


def test_the_places_below_a_page_are_known_without_reading(listed: Counter) -> None:
    page = listed.window.parts.orders
    reading = list_reading_on(page)
    first = reading.page("", 1)
    assert first is not None
    assert reading.rest("", first) == range(2, 0, -1)
    assert reading.rest("hoodie", first) == ()  # a search has to look through them
    assert reading.rest("", replace(first, unread=1)) == ()
    assert reading.rest("", replace(first, before=None)) == ()
    listed.do(lambda: page.lists.column.chosen.emit(ReadyList.TO_SHIP.value))
    shipped = reading.page("", 1)
    assert shipped is not None
    assert reading.rest("", shipped) == (1,)
    assert [row.place for row in reading.at([3, 2, 9]) or ()] == [3, 2]


def test_of_a_damaged_file_no_place_is_known(listed: Counter) -> None:
    reading = list_reading_on(listed.window.parts.orders)
    first = reading.page("", 1)
    assert first is not None
    store_of(listed.app).mark_damaged(Blocked("file_damaged", reason="for this test"))
    assert reading.rest("", first) == ()
