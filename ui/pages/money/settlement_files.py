"""Settlement files of the portal: chosen or dropped, and read.

One after the other, with what came of each.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout
from shiboken6 import isValid

from app.domain.ledger.settlement_file import MOST_BYTES
from app.errors import AppError, Invalid
from app.services.ledger.ledger_reading import FileReading
from ui.context import Context
from ui.look.sizes import TINY
from ui.look.texts import sentence, tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label

MOST_SAID = 6
"""Files of which is said what came of them, the last ones."""


def dropped_files(event: QDropEvent) -> list[str]:
    """The files that are being dropped."""
    names = (url.toLocalFile() for url in event.mimeData().urls())
    return [name for name in names if name]


class SettlementFiles(Card):
    """A card that says what was read of each file, and what was not.

    Emits `read` after each file of which something was new.
    """

    read = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(tr("Settlement files"))
        self._context = context
        self.said: list[str] = []
        self.words = label(wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_card = button(tr("Close"), self._on_close, "quiet")
        self.dialog: QFileDialog | None = None
        self.inside.setSpacing(TINY)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.close_card, 0, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(row)
        self.hide()

    def choose(self) -> None:
        """Let files be chosen, and read them."""
        filters = f"{tr('Settlement files')} (*.csv *.xml);;{tr('All files')} (*)"
        self.dialog = QFileDialog(self, tr("Read settlement files"), "", filters)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.dialog.filesSelected.connect(self.read_files)
        self.dialog.open()

    def read_files(self, names: Sequence[str]) -> None:
        """Read these files, one after the other."""
        self._context.bridge.run("read settlement files", _read(self._context, self, [Path(name) for name in names]))

    def say(self, name: str, words: str) -> None:
        """Say what came of a file, below what is said already."""
        self.said = [*self.said, f"{name}: {words}"][-MOST_SAID:]
        self.words.setText("\n".join(self.said))
        self.show()

    def say_reading(self, name: str) -> None:
        """Say that a file is being read."""
        self.words.setText("\n".join([*self.said, f"{name}: {tr('Reading…')}"]))
        self.show()

    def _on_close(self) -> None:
        self.said = []
        self.hide()


async def _read(context: Context, card: SettlementFiles, files: Sequence[Path]) -> None:
    for file in files:
        card.say_reading(file.name)
        new = False
        try:
            found = await context.app.ledger_reading.read_file(await asyncio.to_thread(_content, file))
        except AppError as trouble:
            words = sentence(trouble, context.language)
        else:
            words, new = file_words(found, context.language), bool(found.new)
        if not isValid(card):
            return  # the window was closed meanwhile
        card.say(file.name, words)
        if new:
            card.read.emit()


def _content(file: Path) -> bytes:
    """The bytes of a file. Raises `Invalid` `settlement_file`."""
    try:
        with file.open("rb") as opened:
            # One byte more than may be read: then it is refused as too long, and the rest is never in memory.
            return opened.read(MOST_BYTES + 1)
    except OSError as failure:
        raise Invalid("settlement_file", field="file") from failure


def file_words(found: FileReading, language: str) -> str:
    """What was read of a file, and what was not."""
    parts = []
    if found.new:
        count = len(found.new)
        parts.append(tr("{count} payouts read.", count=count).format(count=count))
    if found.known:
        count = len(found.known)
        parts.append(tr("{count} payouts were here already.", count=count).format(count=count))
    for settlement, no in found.refused:
        words = tr("Payout {number} was not read: {why}")
        parts.append(words.format(number=settlement.number, why=sentence(no, language)))
    return " ".join(parts)
