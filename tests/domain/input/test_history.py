"""Undo and redo of a form: a line of states with a place on it."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.input.history import LONGEST, History
from app.domain.input.typed_order import TypedOrder


@given(st.lists(st.sampled_from(("undo", "redo", "a", "b", "c", "d")), max_size=60))
def test_history_is_a_line_with_a_place_on_it(acts: list[str]) -> None:
    """Against two plain stacks."""
    history, now = History(TypedOrder()), ""
    past: list[str] = []
    future: list[str] = []
    for act in acts:
        if act == "undo":
            got = history.undo()
            assert (got.entry if got else None) == (past[-1] if past else None)
            if past:
                future.append(now)
                now = past.pop()
        elif act == "redo":
            got = history.redo()
            assert (got.entry if got else None) == (future[-1] if future else None)
            if future:
                past.append(now)
                now = future.pop()
        else:
            history.note(TypedOrder(entry=act))
            if act != now:
                past.append(now)
                now, future = act, []


def test_history_has_an_end() -> None:
    history = History(TypedOrder())
    for number in range(LONGEST + 50):
        history.note(TypedOrder(entry=str(number)))
    steps = 0
    while history.undo() is not None:
        steps += 1
    assert steps == LONGEST - 1


def test_undo_and_redo_step_by_step() -> None:
    first, second, third = (TypedOrder(entry=entry) for entry in ("", "a", "b"))
    history = History(first)
    assert (history.undo(), history.redo()) == (None, None)
    history.note(second)
    history.note(second)  # nothing changed
    assert history.undo() == first
    assert history.redo() == second
    assert history.undo() == first
    history.note(third)
    assert history.redo() is None  # what was undone is gone
