"""The button that writes the listed orders to a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.desk.lists import ReadyList
from app.domain.handing_on.export_rows import ExportFormat
from ui.bridge import Tone
from ui.context import Context
from ui.look.texts import tr
from ui.widgets.basics.buttons import button

_SUFFIXES = {
    ExportFormat.XLSX: "xlsx",
    ExportFormat.CSV_NORDIC: "csv",
    ExportFormat.CSV: "csv",
    ExportFormat.JSON: "json",
}


class ExportButton(QWidget):
    """Asks where to, writes what is `listed` then, and stops at another press."""

    def __init__(self, context: Context, listed: Callable[[], str | ReadyList]) -> None:
        super().__init__()
        self._context = context
        self._listed = listed
        self._running, self._stopping = False, False
        self.dialog: QFileDialog | None = None
        self.act = button(tr("Export…"), self._on_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.act)

    def _on_pressed(self) -> None:
        if self._running:
            self._stopping = True
        else:
            self.ask()

    def ask(self) -> None:
        """Ask for a file; nothing while one is being written."""
        if self._running:
            return
        self.dialog = QFileDialog(self, tr("Export the listed orders"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        forms = _form_words()
        self.dialog.setNameFilters([f"{words} (*.{_SUFFIXES[form]})" for form, words in forms.items()])
        self.dialog.setDefaultSuffix("xlsx")
        self.dialog.filterSelected.connect(partial(self._on_filter, self.dialog))
        self.dialog.selectFile("orders.xlsx")
        self.dialog.fileSelected.connect(partial(self._on_file, self.dialog))
        self.dialog.open()

    def _on_filter(self, dialog: QFileDialog, chosen: str) -> None:
        suffix = _SUFFIXES[_form_of(chosen)]
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"orders.{suffix}")

    def _on_file(self, dialog: QFileDialog, name: str) -> None:
        self.write(name, _form_of(dialog.selectedNameFilter()))

    def write(self, name: str, form: ExportFormat) -> None:
        """Write what is listed now to the file `name`."""
        self._running, self._stopping = True, False
        self._context.bridge.run("export", _export(self._context, self, Path(name), form, self._listed()))

    def go_on(self, orders: int) -> bool:
        """Show how many orders are written; whether to go on."""
        # A thin blank that never breaks parts thousands, in each of the languages.
        number = f"{orders:_}".replace("_", "\u202f")
        self.act.setText(tr("Stop at {number}").format(number=number))
        return not self._stopping

    def rest(self) -> None:
        """Offer the next export."""
        self._running = False
        self.act.setText(tr("Export…"))


async def _export(context: Context, act: ExportButton, file: Path, form: ExportFormat, listed: str | ReadyList) -> None:
    try:
        done = await context.app.order_export.save(file, form, listed, act.go_on)
    finally:
        act.rest()
    if done is None:
        context.bridge.notice(tr("The export was stopped. No file was written."))
        return
    words = tr("{count} orders exported to {file}.", count=done.orders)
    context.bridge.notice(words.format(count=done.orders, file=file.name), Tone.GOOD)
    if done.unread:
        words = tr("At least {n} orders cannot be read and are missing in the file.", count=done.unread)
        context.bridge.notice(words.format(n=done.unread), Tone.BAD)


def _form_words() -> dict[ExportFormat, str]:
    return {
        ExportFormat.XLSX: tr("Workbook for Excel"),
        ExportFormat.CSV_NORDIC: tr("CSV for a Nordic Excel"),
        ExportFormat.CSV: tr("CSV with commas"),
        ExportFormat.JSON: "JSON",
    }


def _form_of(chosen: str) -> ExportFormat:
    """The form that a name filter of the dialog stands for."""
    return next((form for form, words in _form_words().items() if chosen.startswith(f"{words} (")), ExportFormat.XLSX)
