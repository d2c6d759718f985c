"""Undo and redo of a whole form: what stood in it, step by step."""

from __future__ import annotations

from app.domain.input.typed_order import TypedOrder

LONGEST = 200


class History:
    """The states of a form.

    `note` is called after each change; changes that are noted together are one step.
    """

    def __init__(self, first: TypedOrder) -> None:
        self._states = [first]
        self._at = 0

    def note(self, state: TypedOrder) -> None:
        """Take in what stands in the form now.

        What was undone before can no longer be redone.
        """
        if state == self._states[self._at]:
            return
        # What was undone goes, and of a very long history the oldest.
        self._states = [*self._states[: self._at + 1], state][-LONGEST:]
        self._at = len(self._states) - 1

    def undo(self) -> TypedOrder | None:
        """The state before, if there is one."""
        if self._at == 0:
            return None
        self._at -= 1
        return self._states[self._at]

    def redo(self) -> TypedOrder | None:
        """The state that was undone last, if there is one."""
        if self._at + 1 == len(self._states):
            return None
        self._at += 1
        return self._states[self._at]
