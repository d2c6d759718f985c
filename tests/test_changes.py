"""What is told of a change: its topic and its key, and never what it became."""

from app.changes import Change, ChangeSet, Topic


def test_what_a_set_of_changes_is_about() -> None:
    changed = ChangeSet((Change(Topic.ORDER, "A"), Change(Topic.CATALOGUE)))
    assert changed.keys(Topic.ORDER) == ("A",)
    assert changed.has(Topic.SAFETY, Topic.CATALOGUE)
    assert not changed.has(Topic.SAFETY)
    assert changed.touches("A", Topic.ORDER, Topic.PRINTS)
    assert not changed.touches("B", Topic.ORDER)
    assert changed.touches("B", Topic.CATALOGUE), "all of it changed"
