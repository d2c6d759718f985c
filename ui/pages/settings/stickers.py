"""Stickers in the settings: made, changed and ended."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtWidgets import QMessageBox

from app.changes import ChangeSet, Topic
from app.domain.problem import AppError, Invalid
from ui.look.texts import sentence, tr
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.presence import hear_end
from ui.widgets.settings.stickers_card import StickersCard


class StickersPart(GroupPart):
    """The card of the stickers, and what stands behind it."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        context = self.context
        self.card = StickersCard()
        self.cards = (self.card,)
        self.card.made.connect(lambda place: self._run(context.app.stickers.make(place)))
        self.card.moved.connect(lambda name, place: self._run(context.app.stickers.move(name, place)))
        self.card.delete_pressed.connect(self._on_delete)
        self.card.print_wanted.connect(self._on_print)
        self._show()

    def look(self) -> None:
        """Show how they stand, and have a fresh list where there may be one."""
        self._show()
        if self.context.app.stickers.ready:
            self.context.bridge.run("stickers", self.context.app.stickers.listed(), latest=True, quiet=True)

    def take(self, changed: ChangeSet) -> None:
        if changed.has(Topic.STICKERS, Topic.WEBHOOKS):
            self._show()

    def _show(self) -> None:
        stickers = self.context.app.stickers
        if stickers.ready:
            words = tr(
                "A customer scans the sticker, the till shows that somebody is there, and one key sends to them."
                " Nothing is typed."
            )
        else:
            words = tr("Scans come as webhooks. Register an address for them first.")
        self.card.show_status(words, can_make=stickers.ready)
        self.card.show_stickers([(each.id, each.place) for each in stickers.known])

    def _run(self, work: Coroutine[Any, Any, object]) -> None:
        self.context.bridge.run("sticker", hear_end(work, self._on_done, self._on_refused))

    def _on_done(self, _result: object) -> None:
        self.card.done()

    def _on_refused(self, problem: AppError) -> None:
        if not isinstance(problem, Invalid):
            raise problem  # it is no matter of what was typed, and is told as a notice
        self.card.place.complain(sentence(problem, self.context.language))

    def _on_delete(self, name: str) -> None:
        self.question = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Delete the sticker"),
            tr("Delete this sticker? A printed one is dead from then on."),
            QMessageBox.StandardButton.Cancel,
            self.page,
        )
        yes = self.question.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda: self._run(self.context.app.stickers.delete(name)))
        self.question.open()

    def _on_print(self, name: str) -> None:
        place = next((each.place for each in self.context.app.stickers.known if each.id == name), "")
        self.wishes.sticker_wanted.emit(name, place)
