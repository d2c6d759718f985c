"""Suggestions for a field: arrows choose, Enter takes, Esc declines.

What may be meant by what is typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.later import Later
from ui.look.theme import Look

if TYPE_CHECKING:
    from ui.widgets.suggest.suggestion import Suggestion
    from ui.widgets.suggest.suggestion_list import SuggestionList


PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Suggestions(QObject):
    """Handles a field's keys for its list of suggestions.

    The list is made once there is something to show. Emits `taken` with a key, `asked` on Down while nothing is shown, and
    `stepped` when another row was chosen or the list was put away.
    """

    taken = Signal(str)
    asked = Signal()
    stepped = Signal()

    def __init__(self, look: Look, field: QLineEdit, name: str) -> None:
        super().__init__(field)
        self._look, self._field, self._name = look, field, name
        # A filter, because the field is a plain one of some card and knows nothing of lists.
        field.installEventFilter(self)

    @Later
    def listed(self) -> SuggestionList:
        """The list below the field."""
        from ui.widgets.suggest.suggestion_list import SuggestionList

        listed = SuggestionList(self._look, self._field, self._name)
        listed.taken.connect(self.taken)
        return listed

    @property
    def shown(self) -> bool:
        """Whether there is something to choose from."""
        listed = Suggestions.listed.made(self)
        return listed is not None and not listed.isHidden()

    def show_rows(self, rows: Sequence[Suggestion], *, first: bool = False) -> None:
        """Show `rows`, the `first` one chosen already if asked; none hides the list."""
        if rows or self.shown:
            self.listed.show_rows(rows, first=first)

    @property
    def chosen(self) -> str:
        """The key of the row that Enter takes, or nothing."""
        return self.listed.chosen if self.shown else ""

    def take_chosen(self) -> bool:
        """Take the chosen row; False where there is none."""
        return self.shown and self.listed.take_chosen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._put_away()
        elif isinstance(event, QKeyEvent) and event.modifiers() in PLAIN:
            return self._on_key(event) if self.shown else self._on_down(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
        # Enter only where a row is chosen; else it belongs to the field.
        wanted = step is not None or key is Qt.Key.Key_Escape or (key in _ENTER and bool(self.listed.chosen))
        if event.type() is QEvent.Type.ShortcutOverride and wanted:
            event.accept()  # the window's own use of the key waits
            return True
        if event.type() is not QEvent.Type.KeyPress or not wanted:
            return False
        if step is not None:
            self.listed.step(step)
            self.stepped.emit()
        elif key is Qt.Key.Key_Escape:
            self._put_away()
        else:
            self.listed.take_chosen()
        return True

    def _put_away(self) -> None:
        if self.shown:
            self.show_rows(())
            self.stepped.emit()

    def _on_down(self, event: QKeyEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or event.key() != Qt.Key.Key_Down:
            return False
        self.asked.emit()
        return True
