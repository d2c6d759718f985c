"""The list says how far the search has come with the orders of an earlier version, and lets a person leave that for later."""

import pytest

from app.changes import Topic
from tests.store.search.test_lookups import of_before
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.plain_orders import order
from ui.pages.orders.index_note import IndexNote


@pytest.fixture
def old(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> Counter:
    """Four orders that the index does not have; it takes one at a time."""
    monkeypatch.setattr("app.services.desk.index_build.A_STEP", 1)
    for number in range(4):
        at_once(counter.app.checkout.save(order(customer=f"Kari {number}")))
    of_before(store_of(counter.app))
    return counter


def note_of(counter: Counter) -> IndexNote:
    note = counter.window.parts.orders.findChild(IndexNote)
    assert note is not None
    return note


def test_it_tells_how_far_it_is_stops_and_goes_on(old: Counter) -> None:
    old.do(lambda: old.app.index_build.build_step(1))
    old.do(old.app.index_build.stop)
    old.do(old.window.show_orders)
    note, build = note_of(old), old.app.index_build
    assert note.isVisible()
    assert ("25 %" in note.words.text(), note.act.text()) == (True, "Go on")
    old.do(note.act.click)
    old.until(lambda: note.act.text() == "Leave it for later" or build.progress.whole, "it did not go on")
    old.until(lambda: build.progress.whole, "it never came to its end")
    old.until(lambda: not note.isVisible(), "it is whole, and the note is still there")


def test_a_press_leaves_the_rest_for_later(old: Counter) -> None:
    old.do(lambda: old.app.changes.announce(Topic.SEARCH))
    old.do(old.window.show_orders)
    note = note_of(old)
    assert ("0 %" in note.words.text(), note.act.text()) == (True, "Leave it for later")
    old.do(note.act.click)
    assert old.app.index_build.progress.stopped
    assert note.act.text() == "Go on"


def test_a_file_of_today_needs_no_note(counter: Counter) -> None:
    counter.do(counter.window.show_orders)
    assert not note_of(counter).isVisible()
