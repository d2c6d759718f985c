"""Dialogs for data that cannot be opened, and for restoring it.

Why not, and putting the newest backup back.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QMessageBox, QSpacerItem, QWidget

from app import data_file, profiles, runtime
from app.domain.codes import TroubleCode
from app.domain.problem import AppError
from app.words.restoring import restore_lines
from ui.look.formats import moment
from ui.look.sizes import ICON_LARGE
from ui.look.texts import sentence, tr, words_in
from ui.look.theme import Look

if TYPE_CHECKING:
    from app.domain.records.restore_preview import Differences

_WIDTH = 480
MENDED_BY_A_BACKUP = frozenset({TroubleCode.FILE_DAMAGED, TroubleCode.FILE_FOREIGN})


class NoWindow:
    """Says why there is no window, and offers the newest backup."""

    def __init__(self, application: QApplication, look: Look, trouble: AppError, folder: Path | None) -> None:
        self._application = application
        self._look = look
        self._folder = folder
        self.put_back = False
        # A full disk or a held file is no reason to go back in time.
        copy = data_file.newest_copy(folder) if folder and trouble.code in MENDED_BY_A_BACKUP else None
        self.box = _box(look, None, sentence(trouble, look.language), str(folder) if folder else "")
        if copy is not None:
            self.box.addButton(tr("Put the newest backup back…"), QMessageBox.ButtonRole.ActionRole).clicked.connect(
                lambda: self._ask(copy)
            )
        self.box.addButton(tr("Close Kvitt"), QMessageBox.ButtonRole.RejectRole)
        self.box.finished.connect(self._on_finished)
        self._asking = False

    def show(self) -> None:
        """Show it; the application ends once it is closed.

        `put_back` says whether the window can be opened now.
        """
        self.box.open()

    def _ask(self, copy: Path) -> None:
        # The first box closes as its button is pressed, which must not end the program.
        self._asking = True
        try:
            # On this thread, for there is no window yet that could stand still.
            differences = data_file.compare(self._folder or copy.parent, copy)
        except AppError as trouble:
            self._tell(trouble)
            return
        self.box = ask_to_put_back(self._look, None, copy, differences, lambda: self._put_back(copy))
        self.box.finished.connect(self._application.quit)

    def _put_back(self, copy: Path) -> None:
        folder = self._folder or copy.parent
        try:
            # Another program may have come up on the folder while the question stood there.
            with profiles.own(folder):
                data_file.restore(folder, copy, runtime.now_utc())
        except AppError as trouble:
            self._tell(trouble)
        else:
            self.put_back = True

    def _tell(self, trouble: AppError) -> None:
        self.box = _box(self._look, None, sentence(trouble, self._look.language), "")
        self.box.addButton(tr("Close Kvitt"), QMessageBox.ButtonRole.RejectRole)
        self.box.finished.connect(self._application.quit)
        self.box.open()

    def _on_finished(self) -> None:
        if not self._asking:
            self._application.quit()


def ask_to_put_back(
    look: Look, parent: QWidget | None, copy: Path, differences: Differences, yes: Callable[[], None]
) -> QMessageBox:
    """Show what putting `copy` back changes; `yes` is called when a person wants it."""
    lines = restore_lines(differences, words_in(look.language), lambda at: moment(at, runtime.now_utc(), look.language))
    box = _box(look, parent, tr("Put this backup back?"), "\n".join((str(copy), "", *lines)))
    agree = box.addButton(tr("Put it back"), QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(tr("Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
    # Enter and Esc both change nothing.
    box.setDefaultButton(stay)
    agree.clicked.connect(yes)
    box.open()
    return box


def _box(look: Look, parent: QWidget | None, text: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("Kvitt")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    # A path and a reason are what somebody who helps by phone asks for.
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setIconPixmap(look.pixmap("warning", look.palette.failed.text, ICON_LARGE))
    grid = box.layout()
    if isinstance(grid, QGridLayout):  # as wide as a sentence is read well; the box alone makes it narrow
        grid.addItem(QSpacerItem(_WIDTH, 0), grid.rowCount(), 0, 1, grid.columnCount())
    return box
