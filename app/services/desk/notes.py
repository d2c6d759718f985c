"""Notes and tags: what staff write down about an order, and edit."""

from __future__ import annotations

from app.changes import Topic
from app.domain.desk.notes import MOST_TAGS, OrderNote, read_note, read_tag
from app.domain.problem import Invalid, TroubleCode
from app.domain.shop.permission import Act
from app.services.work import Work
from app.store import SavedOrder


class Notes:
    """Writes notes and tags, with who and when. Nothing of it is sent."""

    def __init__(self, work: Work) -> None:
        self._session, self._store, self._changes, self._now = work.session, work.store, work.changes, work.now

    async def add(self, reference: str, text: str) -> OrderNote:
        """Write a note about an order.

        Raises `Invalid`: `order_not_found`, and what `read_note` raises.
        """
        kept = read_note(text)
        async with self._store.writing():
            self._session.require(Act.NOTE)
            saved = self._store.orders.get(reference)
            note = self._store.notes.add(saved.id, kept, self._now(), self._session.who)
        self._announce(saved)
        return note

    async def edit(self, reference: str, number: int, text: str, *, seen: str | None = None) -> None:
        """Replace the text of a note; the same text changes nothing.

        Only in place of the text that was `seen`, where that is given. Raises `Invalid`: `order_not_found`,
        `note_not_found`, `note_changed_meanwhile`, and what `read_note` raises.
        """
        kept = read_note(text)
        async with self._store.writing():
            self._session.require(Act.NOTE)
            saved = self._store.orders.get(reference)
            present = self._note(saved, number).text
            if present == kept:
                return
            if seen not in (None, present):
                raise Invalid(TroubleCode.NOTE_CHANGED, field="note", theirs=present)
            self._store.notes.edit(number, kept, self._now(), self._session.who)
        self._announce(saved)

    async def remove(self, reference: str, number: int, *, seen: str | None = None) -> OrderNote:
        """Delete a note, and give it back for *Undo*.

        Only one with the text that was `seen`, where that is given. Raises `Invalid`: `order_not_found`, `note_not_found`,
        `note_changed_meanwhile`.
        """
        async with self._store.writing():
            self._session.require(Act.NOTE)
            saved = self._store.orders.get(reference)
            note = self._note(saved, number)
            if seen not in (None, note.text):
                raise Invalid(TroubleCode.NOTE_CHANGED, field="note", theirs=note.text)
            self._store.notes.remove(number)
        self._announce(saved)
        return note

    async def tag(self, reference: str, *texts: str) -> tuple[str, ...]:
        """Give an order tags; answers with all that it has now.

        Raises `Invalid`: `order_not_found`, `tags_too_many`, and what `read_tag` raises.
        """
        kept = [read_tag(text) for text in texts]
        async with self._store.writing():
            self._session.require(Act.NOTE)
            saved = self._store.orders.get(reference)
            for tag in kept:
                self._store.notes.tag(saved.id, tag)
            # Raised inside the write, so that none of them is kept.
            if len(self._tags(saved)) > MOST_TAGS:
                raise Invalid("tags_too_many", field="tag", most=MOST_TAGS)
            tags = self._tags(saved)
        self._announce(saved)
        return tags

    async def untag(self, reference: str, *texts: str) -> tuple[str, ...]:
        """Take tags from an order; answers with those that are left.

        Raises `Invalid` `order_not_found`.
        """
        async with self._store.writing():
            self._session.require(Act.NOTE)
            saved = self._store.orders.get(reference)
            for text in texts:
                self._store.notes.untag(saved.id, read_tag(text))
            tags = self._tags(saved)
        self._announce(saved)
        return tags

    def suggest(self, beginning: str, limit: int = 8) -> tuple[str, ...]:
        """Tags in use that begin with `beginning`, by the alphabet."""
        return self._store.notes.known_tags(beginning.lstrip("#"), limit)

    def _tags(self, saved: SavedOrder) -> tuple[str, ...]:
        return self._store.notes.tags_of([saved.id]).get(saved.id, ())

    def _note(self, saved: SavedOrder, number: int) -> OrderNote:
        for note in self._store.notes.of_order(saved.id):
            if note.number == number:
                return note
        raise Invalid("note_not_found", field="note", number=number)

    def _announce(self, saved: SavedOrder) -> None:
        self._changes.announce(Topic.ORDER, saved.reference)
