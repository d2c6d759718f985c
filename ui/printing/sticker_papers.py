"""Stickers from the window: asked where to, fetched, and saved as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.shop.sticker import StickerPaper
from app.errors import AppError
from ui.bridge import Tone
from ui.context import Context
from ui.look.texts import tr


class StickerPapers(QObject):
    """Saves stickers for the window `parent`."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._parent = context, parent

    def ask(self, name: str, place: str) -> None:
        """Ask where to, and on which paper."""
        self.file_dialog = QFileDialog(self._parent, tr("Save the sticker as PDF"))
        self.file_dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {
            tr("Sheet A4 (*.pdf)"): StickerPaper.A4,
            tr("Card A6 (*.pdf)"): StickerPaper.A6,
            tr("Label 62 × 100 mm (*.pdf)"): StickerPaper.LABEL,
        }
        self.file_dialog.setNameFilters(list(kinds))
        self.file_dialog.setDefaultSuffix("pdf")
        self.file_dialog.selectFile(f"{place or name}.pdf")
        self.file_dialog.fileSelected.connect(
            lambda file: self.save(name, Path(file), kinds[self.file_dialog.selectedNameFilter()])
        )
        self.file_dialog.open()

    def save(self, name: str, file: Path, paper: StickerPaper) -> None:
        """Fetch the official picture and save the sticker with it as `file`."""
        self._context.bridge.run("sticker paper", _save(self._context, name, file, paper))


async def _save(context: Context, name: str, file: Path, paper: StickerPaper) -> None:
    from ui.printing.sticker_sheet import write_sticker

    stickers = context.app.stickers
    try:
        shown, picture = await stickers.picture(name)
        write_sticker(picture, stickers.text(shown.place), file, paper)
    except AppError as trouble:
        context.bridge.tell(trouble)
    else:
        context.bridge.notice(tr("Saved as {file}.").format(file=file.name), Tone.GOOD)
