"""What a crash left, read by a person before anybody else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.context import Context
from ui.input.commands import Command
from ui.look.sizes import GAP, WIDE
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label

LARGEST = (760, 520)


class CrashReportDialog(QDialog):
    """Shows the report, to be copied, left, or deleted."""

    def __init__(self, context: Context, parent: QWidget, folder: Path) -> None:
        super().__init__(parent)
        self._reports, self._folder = context.app.upkeep.crash_reports, folder
        self.setWindowTitle(tr("Kvitt ended unexpectedly"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context.keys.bind(self, Command.HELP, lambda: context.bridge.help_wanted.emit(self))
        self.text = QPlainTextEdit(self._reports.report)
        self.text.setReadOnly(True)
        self.text.setProperty("role", "exact")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Report of the crash"))
        self.later = button(tr("Later"), self.reject, "quiet")
        self.delete = button(tr("Delete"), self._on_delete)
        self.show_folder = button(tr("Open the folder"), self._on_folder)
        self.copy = button(tr("Copy"), lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        words = tr(
            "Kvitt ended unexpectedly the last time. No order is lost. This is all that was written down about it;"
            " it has no names, no numbers and no keys, and nobody has seen it."
        )
        column.addWidget(label(words, wrap=True))
        column.addWidget(self.text, 1)
        column.addWidget(label(tr("To have it looked at, copy it and send it yourself."), "small", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.later)
        row.addStretch(1)
        for each in (self.delete, self.show_folder, self.copy):
            row.addWidget(each)
        column.addLayout(row)
        self.resize(QSize(*LARGEST).boundedTo(parent.size()))

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _on_delete(self) -> None:
        self._reports.delete()
        self.accept()
