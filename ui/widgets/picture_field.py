"""A product's picture: shown, chosen from a file, taken away."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.texts import tr
from ui.theme import GAP, TINY
from ui.widgets.basics import button, label

SIDE, KEPT = 80, 320
"""In pixels: how large it is shown here, and at most kept."""


class PictureField(QWidget):
    """Emits `chosen` with the bytes of a new picture, empty for none, and `unusable` when a file is no picture."""

    chosen = Signal(bytes)
    unusable = Signal()

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
        pixmap = QPixmap()
        if picture and pixmap.loadFromData(picture):
            size = QSize(SIDE, SIDE)
            self._shown.setPixmap(
                pixmap.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            )
        else:
            self._shown.clear()
        self._shown.setVisible(not self._shown.pixmap().isNull())
        self._name.setVisible(self._shown.isHidden())  # a picture needs no name
        self.remove.setVisible(bool(picture))

    def complain(self, sentence: str) -> None:
        """Say what is wrong with it; an empty sentence takes it back."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.choose.setAccessibleDescription(sentence)

    def take_file(self, file: str) -> None:
        """Use the picture in `file`, made as small as it is kept."""
        picture = shrunk(file)
        if picture:
            self.chosen.emit(picture)
        else:
            self.unusable.emit()

    def _ask(self) -> None:
        kinds = " ".join(f"*.{kind}" for kind in ("png", "jpg", "jpeg", "webp", "bmp", "gif"))
        self.dialog = QFileDialog(self, tr("Choose a picture"), "", f"{tr('Pictures')} ({kinds})")
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.dialog.fileSelected.connect(self.take_file)
        self.dialog.open()


def shrunk(file: str) -> bytes:
    """The picture in `file` as a small PNG or JPEG, or nothing if it is none."""
    reader = QImageReader(file)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > KEPT:
        reader.setScaledSize(size.scaled(KEPT, KEPT, Qt.AspectRatioMode.KeepAspectRatio))
    image: QImage = reader.read()
    if image.isNull():
        return b""
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG" if image.hasAlphaChannel() else "JPG", -1 if image.hasAlphaChannel() else 85)  # type: ignore[call-overload]
    return bytes(written.data())
