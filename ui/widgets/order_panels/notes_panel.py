"""Notes and tags of an order: read, written, changed and deleted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.domain.desk.notes import LONGEST_TAG, OrderNote
from app.domain.problem import Invalid, TroubleCode
from ui.look.sizes import SMALL
from ui.look.texts import sentence, tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.basics.wrapping import WrappingLayout
from ui.widgets.order.order_title import copyable
from ui.widgets.order_panels.note_edit import NoteEdit
from ui.widgets.order_panels.note_row import NoteRow
from ui.widgets.scrolls import ScrollCard
from ui.widgets.suggest.suggestion import Suggestion
from ui.widgets.suggest.suggestions import Suggestions


class NotesPanel(ScrollCard):
    """The notes newest first, the field for another one, and the tags.

    Emits `written` with a new note, `edited` with a note and its new text, `removed` with a note, `tagged` and `untagged`
    with a tag, and `tag_typed` with what begins one.
    """

    written = Signal(str)
    edited = Signal(object, str)
    removed = Signal(object)
    tagged = Signal(str)
    untagged = Signal(str)
    tag_typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Notes"))
        self._look = look
        self._shown: object = None
        self.rows: list[NoteRow] = []
        self.chips: list[QPushButton] = []
        self.field = NoteEdit()
        self.field.finished.connect(self._on_write)
        self.field.left.connect(self._on_leave)
        self.field.setPlaceholderText(tr("Write a note"))
        self.trouble = label(role="error", wrap=True)
        self.trouble.hide()
        self.save = button(tr("Save the note"), self._on_write, "quiet")
        self.tag = Field(tr("Another tag"))
        self.tag.edit.setMaxLength(LONGEST_TAG)
        self.tag.edit.returnPressed.connect(self._on_tag)
        self.tag.edit.textEdited.connect(self.tag_typed)
        self.suggestions = Suggestions(look, self.tag.edit, tr("Tags"))
        self.suggestions.taken.connect(self._on_suggestion)
        self.suggestions.asked.connect(lambda: self.tag_typed.emit(self.tag.text))
        self._tags, self._notes = QWidget(), QWidget()
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        for part in (self.field, self.trouble, self.save, self._tags, self.tag, self._notes):
            column.addWidget(part)
        self._column = column
        self.show_inside(column)

    def show_notes(self, notes: Sequence[OrderNote], tags: Sequence[str], now: datetime) -> None:
        """Show what is written about an order; what is being typed stays."""
        if (notes, tags) == self._shown:
            return
        self._shown = (notes, tags)
        being = next((row for row in self.rows if row.editing), None)
        self.rows = [self._row(note, now) for note in reversed(notes)]
        self._notes = self._put(self._notes, self._notes_column())
        self._tags = self._put(self._tags, self._tags_in_lines(tags))
        again = next((row for row in self.rows if being is not None and row.note.number == being.note.number), None)
        # Somebody else may write meanwhile; what is half typed here must not be lost by it.
        if being is not None and again is not None:
            again.begin()
            again.field.setPlainText(being.field.text)
            if again.note.text != being.note.text:
                changed = Invalid(TroubleCode.NOTE_CHANGED, theirs=again.note.text)
                self.complain(sentence(changed, self._look.language))
        elif being is not None:
            self._take_over(being)

    def _take_over(self, being: NoteRow) -> None:
        """The note that is being edited was deleted: what is typed may become a new one."""
        self.field.setPlainText("\n".join(part for part in (self.field.text, being.field.text) if part))
        self.complain(tr("This note was deleted meanwhile. What you typed can be saved as a new one."))

    def begin(self, typed: str) -> None:
        """Begin with another order, of which a note may be half `typed`."""
        self.field.setPlainText(typed)
        # Or a note being edited on the order before would be taken for one of this.
        self.rows, self._shown = [], None
        self.tag.edit.clear()
        self.complain("")

    def complain(self, sentence: str) -> None:
        """Say why a note cannot be kept; an empty sentence takes it back."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def note_kept(self) -> None:
        """The note is written down; the field is there for another one."""
        self.field.clear()
        self.complain("")

    def edit_again(self, note: OrderNote, text: str) -> None:
        """Put back the text of a note that could not be written down."""
        for row in self.rows:
            if row.note.number == note.number:
                row.begin()
                row.field.setPlainText(text)

    def show_suggestions(self, tags: Sequence[str]) -> None:
        """Show tags that may be meant by what is typed."""
        self.suggestions.show_rows([Suggestion(tag, tag) for tag in tags])

    def _row(self, note: OrderNote, now: datetime) -> NoteRow:
        row = NoteRow(note, now, self._look.language)
        row.edited.connect(partial(self.edited.emit, note))
        row.removed.connect(partial(self.removed.emit, note))
        return row

    def _put(self, old: QWidget, inside: QVBoxLayout | WrappingLayout) -> QWidget:
        """Take `inside` in place of `old`."""
        new = QWidget()
        new.setLayout(inside)
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and old.isAncestorOf(focused)
        self._column.replaceWidget(old, new)
        # What had the keyboard is gone; it goes to the field of this panel, and not to the next best button.
        if had_keyboard:
            self.field.setFocus()
        old.hide()
        old.deleteLater()
        return new

    def _notes_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for row in self.rows:
            column.addWidget(row)
        if not self.rows:
            column.addWidget(
                copyable(label(tr("No notes yet. They stay in the shop and are never sent."), "small", wrap=True))
            )
        return column

    def _tags_in_lines(self, tags: Sequence[str]) -> WrappingLayout:
        lines = WrappingLayout()
        self.chips = []
        for tag in tags:
            chip = button(f"#{tag}  ×", partial(self.untagged.emit, tag), "slim")
            chip.setAccessibleName(tr("Remove the tag {tag}").format(tag=tag))
            lines.addWidget(chip)
            self.chips.append(chip)
        return lines

    def _on_write(self) -> None:
        self.written.emit(self.field.text)

    def _on_leave(self) -> None:
        # Esc gives the keyboard back to the page; what was typed stays.
        self.field.clearFocus()
        self.complain("")

    def _on_tag(self) -> None:
        if self.tag.text.strip():
            self.tagged.emit(self.tag.text)

    def _on_suggestion(self, tag: str) -> None:
        self.tag.edit.setText(tag)
        self.tagged.emit(tag)

    def tag_kept(self) -> None:
        """The tag is given; the field is there for another one."""
        self.tag.edit.clear()
        self.show_suggestions(())
