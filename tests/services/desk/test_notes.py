"""Notes and tags through the program: dated, edited, announced, and refused without a trace."""

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.desk.notes import MOST_TAGS, OrderNote
from app.domain.problem import Invalid, TroubleCode
from tests.conftest import OpenApp
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.plain_orders import order


@pytest.fixture
def reference(app: runtime.App) -> str:
    return at_once(app.checkout.save(order())).reference


def test_a_note_says_who_wrote_it_and_who_changed_it_last(open_app: OpenApp) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = at_once(app.checkout.save(order())).reference
    at_once(app.preferences.change({"staff": "Kari"}))
    written = at_once(app.notes.add(reference, " Rang about the size "))
    at = clock()
    clock.advance(3600)
    at_once(app.preferences.change({"staff": "Ola"}))
    at_once(app.notes.edit(reference, written.number, "Wants M"))
    changed = OrderNote(written.number, "Wants M", at, "Kari", clock(), "Ola")
    assert (written, app.browse.order(reference).notes) == (
        OrderNote(written.number, "Rang about the size", at, "Kari"),
        (changed,),
    )
    clock.advance(3600)
    at_once(app.notes.edit(reference, written.number, "Wants M "))
    assert app.browse.order(reference).notes == (changed,)
    assert at_once(app.notes.remove(reference, written.number)) == changed
    assert app.browse.order(reference).notes == ()


def test_a_note_of_another_order_is_not_touched(app: runtime.App, reference: str) -> None:
    other = at_once(app.checkout.save(order())).reference
    number = at_once(app.notes.add(other, "theirs")).number
    for act in (
        lambda: at_once(app.notes.edit(reference, number, "ours")),
        lambda: at_once(app.notes.remove(reference, number)),
    ):
        with pytest.raises(Invalid, match="note_not_found"):
            act()
    assert [note.text for note in app.browse.order(other).notes] == ["theirs"]


def test_tags_are_added_taken_away_and_suggested(app: runtime.App, reference: str) -> None:
    assert at_once(app.notes.tag(reference, "#gift", "Hentes")) == ("gift", "Hentes")
    assert at_once(app.notes.untag(reference, "HENTES", "never there")) == ("gift",)
    assert app.browse.order(reference).tags == ("gift",)
    assert app.notes.suggest("#G") == ("gift",)


def test_too_many_tags_are_refused_whole(app: runtime.App, reference: str) -> None:
    at_once(app.notes.tag(reference, *(f"tag{number}" for number in range(MOST_TAGS))))
    with pytest.raises(Invalid, match="tags_too_many"):
        at_once(app.notes.tag(reference, "TAG1", "one more"))
    assert len(app.browse.order(reference).tags) == MOST_TAGS
    assert "tag1" in app.browse.order(reference).tags


def test_the_second_note_is_edited_as_well_as_the_first(app: runtime.App, reference: str) -> None:
    first, second = (at_once(app.notes.add(reference, text)) for text in ("one", "two"))
    at_once(app.notes.edit(reference, second.number, "three"))
    assert [note.text for note in app.browse.order(reference).notes] == [first.text, "three"]


def test_each_change_is_announced(app: runtime.App, reference: str) -> None:
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    number = at_once(app.notes.add(reference, "one")).number
    at_once(app.notes.edit(reference, number, "two"))
    at_once(app.notes.edit(reference, number, "two"))
    at_once(app.notes.remove(reference, number))
    at_once(app.notes.tag(reference, "gift"))
    at_once(app.notes.untag(reference, "gift"))
    assert heard == [Change(Topic.ORDER, reference)] * 5


def test_a_note_that_somebody_else_changed_meanwhile_is_not_overwritten(app: runtime.App, reference: str) -> None:
    note = at_once(app.notes.add(reference, "by the door"))
    at_once(app.notes.edit(reference, note.number, "by the window", seen="by the door"))
    with pytest.raises(Invalid) as refused:
        at_once(app.notes.edit(reference, note.number, "on the stairs", seen="by the door"))
    assert (refused.value.code, refused.value.values) == ("note_changed_meanwhile", {"theirs": "by the window"})
    at_once(app.notes.edit(reference, note.number, "by the window", seen="by the door"))  # the very same
    at_once(app.notes.edit(reference, note.number, "on the stairs", seen="by the window"))
    assert [each.text for each in app.browse.order(reference).notes] == ["on the stairs"]


def test_a_note_with_another_text_than_was_seen_is_not_removed(app: runtime.App) -> None:
    reference = at_once(app.checkout.save(order())).reference
    note = at_once(app.notes.add(reference, "by the door"))
    with pytest.raises(Invalid) as refused:
        at_once(app.notes.remove(reference, note.number, seen="on the stairs"))
    assert (refused.value.code, refused.value.values["theirs"]) == (TroubleCode.NOTE_CHANGED, "by the door")
    at_once(app.notes.remove(reference, note.number, seen="by the door"))
