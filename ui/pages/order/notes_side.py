"""Notes and tags beside an order, written down as they are typed."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.desk.notes import OrderNote
from app.domain.desk.views import OrderView
from app.domain.problem import AppError
from app.services.desk.notes import Notes
from ui.context import Context
from ui.look.texts import tr
from ui.pages.order.side import SideWishes
from ui.widgets.order_panels.notes_panel import NotesPanel


class NotesSide:
    """What is typed and not saved stays with its order until the window closes."""

    def __init__(self, context: Context, _wishes: SideWishes) -> None:
        self._context = context
        self._reference = ""
        self._typed: dict[str, str] = {}
        self.notes = context.app.notes
        self.panel = panel = NotesPanel(context.look)
        panel.written.connect(self._on_written)
        panel.edited.connect(self._on_edited)
        panel.removed.connect(self._on_removed)
        panel.tagged.connect(self._on_tagged)
        panel.untagged.connect(self._on_untagged)
        panel.tag_typed.connect(self._on_tag_typed)

    def renew(self, view: OrderView) -> None:
        """Show the notes and tags of the order in `view`."""
        if view.reference != self._reference:
            # A caller interrupts: what was begun about this order is there again when it is opened.
            self._typed[self._reference] = self.panel.field.text
            self._reference = view.reference
            self.panel.begin(self._typed.pop(view.reference, ""))
        self.panel.show_notes(view.notes, view.tags, self._context.now())

    def _on_written(self, text: str) -> None:
        self._do("note", _add(self, self.notes, self._reference, text), self.panel.field, self.panel.save)

    def _on_edited(self, note: OrderNote, text: str) -> None:
        if text.strip() != note.text:
            self._do(f"note {note.number}", _edit(self, self.notes, self._reference, (note, text)))

    def _on_removed(self, note: OrderNote) -> None:
        self._do(f"note {note.number}", _remove(self, self.notes, self._reference, note))

    def _on_tagged(self, tag: str) -> None:
        self._do("tag", _tag(self, self.notes, self._reference, tag), self.panel.tag.edit)

    def _on_untagged(self, tag: str) -> None:
        self._do(f"tag {tag}", _untag(self.notes, self._reference, tag))

    def _on_tag_typed(self, beginning: str) -> None:
        self.panel.show_suggestions(self._context.bridge.read(lambda: self.notes.suggest(beginning)) or ())

    def _do(self, name: str, work: Coroutine[Any, Any, None], *waits: QWidget) -> None:
        ending = partial(self._on_ended, self._reference)
        self._context.bridge.write(name, work, waits=waits, ending=ending)

    def _on_ended(self, reference: str, trouble: str) -> bool:
        """What is wrong stands in the panel, while it shows that order."""
        if reference != self._reference:
            return False
        self.panel.complain(trouble)
        return bool(trouble)

    def note_kept(self, reference: str) -> None:
        """A note of an order, maybe of another one, is written down."""
        if reference == self._reference:
            self.panel.note_kept()
        else:
            self._typed.pop(reference, None)

    def tag_kept(self, reference: str) -> None:
        """A tag of an order is written down."""
        if reference == self._reference:
            self.panel.tag_kept()

    def offer_undo(self, words: str, undo: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Say what is done, with a way back."""
        # The notice may outlive the page's order; so it is told as a notice, too, where it cannot be undone.
        offer = (tr("Undo"), lambda: self._context.bridge.write("undo note", undo()))
        self._context.bridge.notice(words, offer=offer)


async def _add(side: NotesSide, notes: Notes, reference: str, text: str) -> None:
    await notes.add(reference, text)
    side.note_kept(reference)


async def _edit(side: NotesSide, notes: Notes, reference: str, edited: tuple[OrderNote, str]) -> None:
    note, text = edited
    try:
        await notes.edit(reference, note.number, text, seen=note.text)
    except AppError:
        side.panel.edit_again(note, text)
        raise
    side.offer_undo(tr("The note is changed."), lambda: notes.edit(reference, note.number, note.text))


async def _remove(side: NotesSide, notes: Notes, reference: str, note: OrderNote) -> None:
    await notes.remove(reference, note.number, seen=note.text)
    side.offer_undo(tr("The note is deleted."), lambda: notes.add(reference, note.text))


async def _tag(side: NotesSide, notes: Notes, reference: str, tag: str) -> None:
    await notes.tag(reference, tag)
    side.tag_kept(reference)


async def _untag(notes: Notes, reference: str, tag: str) -> None:
    await notes.untag(reference, tag)
