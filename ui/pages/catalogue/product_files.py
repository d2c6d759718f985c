"""Files of products: import, export, sample shop, and undo.

Read beside the window, done whole, taken back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.catalogue.product_plan import Plan
from app.domain.catalogue.product_reading import ImportChoice, Preview
from app.domain.problem import AppError
from ui.bridge import Tone
from ui.context import Context
from ui.look.texts import tr

_BREATH_S = 0.05
"""So that the window says that it is importing before it does."""


class ProductFiles(QObject):
    """Emits `progress`, `planned`, `failed` and `imported`.

    `progress`, 0 to 1, while a file is read, `planned` with its name and what importing it would do, `failed` when it could
    not be read, and `imported` after it was imported or not.
    """

    progress = Signal(float)
    planned = Signal(str, object)
    failed = Signal()
    imported = Signal(bool)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._asked = 0
        self._last: Plan | None = None
        self._file = Path()
        self.dialog: QFileDialog | None = None

    def choose(self) -> None:
        """Let a file be chosen, and read it."""
        self._ask(tr("Import products"), QFileDialog.FileMode.ExistingFile, self.read)

    def choose_place(self) -> None:
        """Let a place be chosen, and write all products there."""
        dialog = self._ask(tr("Export products"), QFileDialog.FileMode.AnyFile, self.export)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("products.csv")

    def read(self, file: str) -> None:
        """Read a file and say what importing it would do."""
        self._file = Path(file)
        self.read_again(ImportChoice())

    def read_again(self, choice: ImportChoice) -> None:
        """Read the same file in the way that was chosen."""
        self._asked += 1
        self._context.bridge.run(
            "read products", _read(self._context, self._file, choice, self, self._asked), latest=True
        )

    def give_up(self) -> None:
        """What is being read is no longer wanted."""
        self._asked += 1

    def wants(self, asked: int) -> bool:
        """Whether the reading with this number is still wanted."""
        return asked == self._asked

    def carry_out(self, preview: Preview, *, leave_out_wrong: bool) -> None:
        """Import, all or nothing."""
        self._context.bridge.run("import products", _import(self._context, preview, self, leave_out_wrong))

    def take_sample(self) -> None:
        """Bring the sample shop in."""
        self._context.bridge.write("sample shop", _take_sample(self._context, self))

    def offer_undo(self, words: str, undo: Plan) -> None:
        """Say what was done, with a button that takes it back."""
        self._last = undo
        # With this very plan: by then another change may be the last.
        self._context.bridge.notice(words, Tone.GOOD, offer=(tr("Undo"), lambda: self.undo(undo)))

    def undo_last(self) -> None:
        """Take the last change of this page back, once."""
        if self._last is not None:
            self.undo(self._last)

    def undo(self, plan: Plan) -> None:
        """Take a change back, whole, unless the same products were changed since."""
        self._last = None
        self._context.bridge.write("undo products", _undo(self._context, plan))

    def export(self, file: str) -> None:
        """Write all products to a file."""
        self._context.bridge.run("export products", _export(self._context, Path(file)))

    def _ask(self, title: str, mode: QFileDialog.FileMode, then: Callable[[str], None]) -> QFileDialog:
        tables = "CSV, XLSX, ODS (*.csv *.txt *.tsv *.xlsx *.ods)"
        self.dialog = QFileDialog(self._page, title, "", f"{tables};;{tr('All files')} (*)")
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setFileMode(mode)
        self.dialog.fileSelected.connect(then)
        self.dialog.open()
        return self.dialog


async def _read(context: Context, file: Path, choice: ImportChoice, files: ProductFiles, asked: int) -> None:
    def tell(done: float) -> None:
        if files.wants(asked):
            files.progress.emit(done)

    try:
        preview = await context.app.catalogue.files.preview_file(file, tell, choice)
    except AppError:
        if files.wants(asked):
            files.failed.emit()
        raise
    if files.wants(asked):
        files.planned.emit(file.name, preview)


async def _import(context: Context, preview: Preview, files: ProductFiles, leave_out_wrong: bool) -> None:
    # The import itself is one write on this thread; without a pause the window could not be drawn before it.
    await asyncio.sleep(_BREATH_S)
    try:
        undo = await context.app.catalogue.apply(preview.plan, leave_out_wrong=leave_out_wrong, preview=preview)
    except AppError:
        files.imported.emit(False)
        raise
    files.imported.emit(True)
    count = preview.plan.changing
    words = tr("{count} rows imported.", count=count).format(count=count)
    files.offer_undo(words, undo)


async def _take_sample(context: Context, files: ProductFiles) -> None:
    catalogue = context.app.catalogue
    undo = await catalogue.apply(catalogue.sample(context.app.preferences.current.market))
    files.offer_undo(tr("The sample shop is in the catalogue."), undo)


async def _undo(context: Context, plan: Plan) -> None:
    await context.app.catalogue.apply(plan)
    context.bridge.notice(tr("Undone. The catalogue is as it was before."))


async def _export(context: Context, file: Path) -> None:
    count = await context.app.catalogue.export_file(file)
    words = tr("{count} products exported to {file}.", count=count)
    context.bridge.notice(words.format(count=count, file=file.name), Tone.GOOD)
