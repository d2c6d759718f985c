"""A product's picture: shown, chosen from a file, taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.pictures import ENDINGS, small_pixmap
from ui.look.sizes import GAP, TINY
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label

SIDE = 80
"""In pixels: how large it is shown here."""


class PictureField(QWidget):
    """Emits `picked` with a file, and `chosen` with a picture's bytes.

    The file is to be read in the background; the bytes are empty for no picture.
    """

    picked = Signal(str)
    chosen = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self._shown = label(align=Qt.AlignmentFlag.AlignHCenter)
        self._shown.setFixedSize(SIDE, SIDE)
        self._shown.setAccessibleName(tr("Picture"))
        self._shown.hide()
        self.choose = button(tr("Choose a picture…"), self._ask)
        self.remove = button(tr("Remove the picture"), lambda: self.chosen.emit(b""), "quiet")
        self.error = label(role="error", wrap=True)
        self.error.hide()
        self.dialog: QFileDialog | None = None
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self._name = label(tr("Picture"), "small")
        row.addWidget(self._name)
        row.addWidget(self._shown)
        buttons = QVBoxLayout()
        buttons.setSpacing(TINY)
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        row.addLayout(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(row)
        column.addWidget(self.error)

    def show_picture(self, picture: bytes) -> None:
        """Show this one; empty for none."""
        pixmap = small_pixmap(picture, SIDE)
        self._shown.setPixmap(pixmap)
        self._shown.setVisible(not pixmap.isNull())
        self._name.setVisible(self._shown.isHidden())  # a picture needs no name
        self.remove.setVisible(bool(picture))

    def complain(self, sentence: str) -> None:
        """Say what is wrong with it; an empty sentence takes it back."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.choose.setAccessibleDescription(sentence)

    def take_file(self, file: str) -> None:
        """Use the picture in `file`, once it has been read."""
        self.complain("")
        self.picked.emit(file)

    def _ask(self) -> None:
        kinds = " ".join(f"*.{kind}" for kind in ENDINGS)
        self.dialog = QFileDialog(self, tr("Choose a picture"), "", f"{tr('Pictures')} ({kinds})")
        # Opened and not executed: `exec` runs a loop of its own, in which the watch over payments stands still.
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.dialog.fileSelected.connect(self.take_file)
        self.dialog.open()
