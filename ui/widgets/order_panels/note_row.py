"""One note about an order, read or being edited."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.desk.notes import OrderNote
from app.later import Later
from ui.look.formats import moment
from ui.look.sizes import GAP, SMALL, TINY
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable
from ui.widgets.order_panels.note_edit import NoteEdit


class NoteRow(QFrame):
    """Emits `edited` with another text, and `removed`."""

    edited = Signal(str)
    removed = Signal()

    def __init__(self, note: OrderNote, now: datetime, language: str) -> None:
        super().__init__()
        self.note = note
        self.setProperty("role", "spoken")
        self.text = copyable(label(note.text, wrap=True))
        self.when = copyable(label(_when(note, now, language), "small", wrap=True))
        self.edit = button(tr("Edit"), self.begin, "slim")
        self.remove = button(tr("Delete"), self.removed.emit, "slim")
        for act in (self.edit, self.remove):
            # There is an *Edit* at each note; read out, it says of which.
            act.setAccessibleDescription(note.text)
        self.save = button(tr("Save"), self._on_save, "slim")
        self.leave = button(tr("Not now"), self._on_leave, "slim")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP, SMALL, GAP, SMALL)
        self._column.setSpacing(TINY)
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        acts.addStretch(1)
        for act in (self.edit, self.remove, self.save, self.leave):
            acts.addWidget(act)
        self._column.addWidget(self.text)
        self._column.addWidget(self.when)
        self._column.addLayout(acts)
        self._show_editing(editing=False)

    @Later
    def field(self) -> NoteEdit:
        """Where the note is edited; most are only read."""
        field = NoteEdit()
        field.finished.connect(self._on_save)
        field.left.connect(self._on_leave)
        self._column.insertWidget(0, field)
        return field

    @property
    def editing(self) -> bool:
        """Whether another text is being written."""
        field = NoteRow.field.made(self)
        return field is not None and not field.isHidden()

    def begin(self) -> None:
        """Edit the note in its place."""
        self.field.setPlainText(self.note.text)
        self._show_editing(editing=True)
        self.field.setFocus()

    def _show_editing(self, *, editing: bool) -> None:
        if editing or self.editing:
            self.field.setVisible(editing)
        for part in (self.text, self.edit, self.remove):
            part.setVisible(not editing)
        for part in (self.save, self.leave):
            part.setVisible(editing)

    def _on_save(self) -> None:
        # Taken before the field is put away, and told after it: what comes of it draws all notes anew.
        text = self.field.text
        self._on_leave()
        self.edited.emit(text)

    def _on_leave(self) -> None:
        self._show_editing(editing=False)
        self.edit.setFocus()


def _when(note: OrderNote, now: datetime, language: str) -> str:
    written = " · ".join(part for part in (note.who, moment(note.at, now, language)) if part)
    if note.edited_at is None:
        return written
    who = note.edited_by or note.who
    changed = " · ".join(part for part in (who, moment(note.edited_at, now, language)) if part)
    return tr("{written}, changed {changed}").format(written=written, changed=changed)
