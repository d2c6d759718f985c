"""Fields to type in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.input.invisible_marks import visible
from app.later import Later
from ui.input.shortcuts import undoes
from ui.look.fonts import font
from ui.look.sizes import SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.labels import label, say
from ui.widgets.basics.marks import mark_wrong


class Visible(QValidator):
    """Removes invisible characters from a field before its change is announced."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        if not text.isprintable():
            # The cursor moves back by as many as were taken away before it.
            text, place = visible(text), len(visible(text[:place]))
        return QValidator.State.Acceptable, text, place


class Edit(QLineEdit):
    """A field of a form that undoes and redoes as a whole.

    The keys for that pass it by where the page has them. What nobody sees, such as marks of direction that come along with
    pasted text, does not stay in it. What a screen reader or a dictation puts in is `textEdited`, as what is typed.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._filling = False
        self._typed: str | None = None
        self.textEdited.connect(self._keep_typed)
        self.textChanged.connect(self._tell_dictated)
        # A validator sees typing, pasting and dropping alike, before anybody is told of the change.
        self.setValidator(Visible(self))
        self.setText(text)

    def setText(self, text: str | None, /) -> None:
        """Fill the field from the program."""
        self._filling = True
        super().setText(text)
        self._filling = False

    def clear(self) -> None:
        """Empty the field from the program."""
        self.setText("")

    def _keep_typed(self, text: str) -> None:
        self._typed = text

    def _tell_dictated(self, text: str) -> None:
        # Qt tells of a typed key first that the text was edited and then that it changed. Assistive programs set the text
        # inside Qt, past `setText` above: then it has changed only, and pages that hear what is edited would miss it.
        typed, self._typed = self._typed, None
        if not self._filling and typed != text:
            self.textEdited.emit(text)
            self._typed = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        # From its first key on: every event of every field would be handed to Python otherwise, and most are never typed in.
        self.installEventFilter(self)
        super().focusInEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A line edit claims its undo keys before the page's shortcuts are asked.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and undoes(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def show_search_icon(edit: QLineEdit, look: Look) -> None:
    """Begin a field with the icon of a search.

    A press on that leads into the field.
    """
    action = edit.addAction(look.icon("search", look.palette.muted), QLineEdit.ActionPosition.LeadingPosition)
    # It is a button to screen readers, and one without a name otherwise.
    action.setText(tr("Search"))
    action.triggered.connect(edit.setFocus)


class Field(QWidget):
    """A field with its name above, and an error below."""

    def __init__(self, name: str, *, hint: str = "", prefix: str = "") -> None:
        super().__init__()
        self.edit = Edit()
        self.edit.setFont(font("body"))
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.name = label(name, "small")
        # A screen reader tells the name of a field by its buddy, and a click on the name leads to the field.
        self.name.setBuddy(self.edit)
        self._row = QHBoxLayout()
        self._row.setSpacing(SMALL)
        self._row.addWidget(self.edit, 1)
        if prefix:
            self.prefix.setText(prefix)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TINY)
        self._column.addWidget(self.name)
        self._column.addLayout(self._row)
        self._explained = ""
        self.setFocusProxy(self.edit)
        # By hand only: the program fills a form and complains in the same breath.
        self.edit.textEdited.connect(lambda: self.complain(""))

    @Later
    def prefix(self) -> QLabel:
        """What stands before the line, where something does."""
        prefix = label(role="muted")
        self._row.insertWidget(0, prefix)
        return prefix

    @Later
    def aside(self) -> QLabel:
        """A quiet word beside the field's name, where there is one."""
        aside = label(role="small", align=Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.name)
        row.addWidget(aside, 1)
        self._column.insertLayout(0, row)
        return aside

    @Later
    def error(self) -> QLabel:
        """What is wrong with it."""
        error = label(role="error", wrap=True)
        self._column.insertWidget(self._column.indexOf(self._row) + 1, error)
        return error

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.edit.text()

    def explain(self, words: str) -> None:
        """Say below it, for good, what it is for."""
        self._explained = words
        self.edit.setAccessibleDescription(words)
        self._column.addWidget(label(words, "small", wrap=True))

    def complain(self, sentence: str) -> None:
        """Say what is wrong with it, right below it.

        An empty sentence takes it back.
        """
        mark_wrong(self.edit, bool(sentence))
        self.edit.setAccessibleDescription(sentence or self._explained)
        say(Field.error, self, sentence)
