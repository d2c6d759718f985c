"""Notes and tags beside an order, written down as they are typed."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.desk.notes import OrderNote
from app.domain.desk.views import OrderView
from app.domain.problem import AppError
from ui.context import Context
from ui.look.texts import sentence, tr
from ui.pages.order.side import SideWishes
from ui.widgets.order_panels.notes_panel import NotesPanel


class NotesSide:
    """What is typed and not saved stays with its order until the window closes."""

    def __init__(self, context: Context, _wishes: SideWishes) -> None:
        self._context = context
        self._reference = ""
        self._typed: dict[str, str] = {}
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
        if self._do(lambda: self._context.app.notes.add(self._reference, text)):
            self.panel.note_kept()

    def _on_edited(self, note: OrderNote, text: str) -> None:
        reference, notes = self._reference, self._context.app.notes
        if text.strip() != note.text and self._do(lambda: notes.edit(reference, note.number, text)):
            self._offer_undo(tr("The note is changed."), lambda: notes.edit(reference, note.number, note.text))

    def _on_removed(self, note: OrderNote) -> None:
        reference, notes = self._reference, self._context.app.notes
        if self._do(lambda: notes.remove(reference, note.number)):
            self._offer_undo(tr("The note is deleted."), lambda: notes.add(reference, note.text))

    def _on_tagged(self, tag: str) -> None:
        if self._do(lambda: self._context.app.notes.tag(self._reference, tag)):
            self.panel.tag_kept()

    def _on_untagged(self, tag: str) -> None:
        self._do(lambda: self._context.app.notes.untag(self._reference, tag))

    def _on_tag_typed(self, beginning: str) -> None:
        notes = self._context.app.notes
        self.panel.show_suggestions(self._context.bridge.read(lambda: notes.suggest(beginning)) or ())

    def _offer_undo(self, words: str, undo: Callable[[], object]) -> None:
        self._context.bridge.notice(words, offer=(tr("Undo"), lambda: self._undo(undo)))

    def _undo(self, undo: Callable[[], object]) -> None:
        # The notice may outlive the page's order; so it is told as a notice, too, where it cannot be undone.
        try:
            undo()
        except AppError as trouble:
            self._context.bridge.tell(trouble)

    def _do(self, work: Callable[[], object]) -> bool:
        """Whether `work` was done; what is wrong stands in the panel."""
        try:
            work()
        except AppError as trouble:
            self.panel.complain(sentence(trouble, self._context.language))
            return False
        self.panel.complain("")
        return True
