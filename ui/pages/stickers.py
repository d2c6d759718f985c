"""Stickers in the settings: made, printed, changed and ended."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from app.changes import ChangeSet, Topic
from app.domain.problem import AppError, Invalid
from app.domain.shop.sticker import StickerPaper
from ui.bridge import Tone
from ui.context import Context
from ui.look.texts import sentence, tr
from ui.widgets.settings.stickers_card import StickersCard


class StickersPart(QObject):
    """The card of one page, and what stands behind it."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.card = StickersCard()
        self.card.made.connect(lambda place: self._run(context.app.stickers.make(place)))
        self.card.moved.connect(lambda name, place: self._run(context.app.stickers.move(name, place)))
        self.card.delete_pressed.connect(self._on_delete)
        self.card.print_wanted.connect(self._on_print)
        context.bridge.changed.connect(self._on_changed)

    def look(self) -> None:
        """Show how they stand, and have a fresh list where there may be one."""
        self._show()
        if self._context.app.stickers.ready:
            self._context.bridge.run("stickers", self._context.app.stickers.listed(), latest=True, quiet=True)

    def _on_changed(self, changed: ChangeSet) -> None:
        if changed.has(Topic.STICKERS, Topic.WEBHOOKS) and self._page.isVisible():
            self._show()

    def _show(self) -> None:
        stickers = self._context.app.stickers
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
        async def working() -> None:
            try:
                await work
            except Invalid as problem:
                self.card.place.complain(sentence(problem, self._context.language))
            else:
                self.card.done()

        self._context.bridge.run("sticker", working())

    def _on_delete(self, name: str) -> None:
        self.question = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Delete the sticker"),
            tr("Delete this sticker? A printed one is dead from then on."),
            QMessageBox.StandardButton.Cancel,
            self._page,
        )
        yes = self.question.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda: self._run(self._context.app.stickers.delete(name)))
        self.question.open()

    def _on_print(self, name: str) -> None:
        """Ask where to: a PDF for a sheet or a label, whichever the name of its kind says."""
        self.file_dialog = QFileDialog(self._page, tr("Save the sticker as PDF"))
        self.file_dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {
            tr("Sheet A4 (*.pdf)"): StickerPaper.A4,
            tr("Card A6 (*.pdf)"): StickerPaper.A6,
            tr("Label 62 × 100 mm (*.pdf)"): StickerPaper.LABEL,
        }
        self.file_dialog.setNameFilters(list(kinds))
        self.file_dialog.setDefaultSuffix("pdf")
        place = next((each.place for each in self._context.app.stickers.known if each.id == name), "")
        self.file_dialog.selectFile(f"{place or name}.pdf")
        self.file_dialog.fileSelected.connect(
            lambda file: self.save(name, Path(file), kinds[self.file_dialog.selectedNameFilter()])
        )
        QDialog.open(self.file_dialog)

    def save(self, name: str, file: Path, paper: StickerPaper) -> None:
        """Fetch the official picture and save the sticker with it as `file`."""
        self._context.bridge.run("sticker", self._save(name, file, paper))

    async def _save(self, name: str, file: Path, paper: StickerPaper) -> None:
        from ui.printing.sticker_sheet import write_sticker

        stickers = self._context.app.stickers
        try:
            shown, picture = await stickers.picture(name)
            write_sticker(picture, stickers.text(shown.place), file, paper)
        except AppError as trouble:
            self._context.bridge.tell(trouble)
        else:
            self._context.bridge.notice(tr("Saved as {file}.").format(file=file.name), Tone.GOOD)
