"""What is seen while data of an earlier version is brought up to date."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QProgressBar, QVBoxLayout

from ui.look.sizes import ROOM, SMALL, WIDE
from ui.look.style_sheet import style_sheet
from ui.look.texts import language_of, speak, tr
from ui.look.theme import dress
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label

AFTER_S, EVERY_S = 0.4, 0.05
"""What is done sooner is not worth a window; and so often that one is painted."""
_WIDTH = 480


class UpgradeBox:
    """Tells how far it is, and hears *Stop*.

    No loop runs yet: what is pressed is heard as often as the work asks.
    """

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._began = self._told = time.monotonic()
        self._dialog: QDialog | None = None
        self.stopped = False

    def hear(self, step: int, steps: int) -> bool:
        """Tell of a step (0 is the copy) of so many; whether to stop."""
        now = time.monotonic()
        if self._dialog is None:
            if now - self._began < AFTER_S:
                return False
            self._show()
        elif now - self._told < EVERY_S:
            return self.stopped
        self._told = now
        self.words.setText(
            tr("Step {n} of {of}").format(n=step, of=steps) if step else tr("First the file is copied, as it is now.")
        )
        # With no end known of the copy, nor within a step: the bar moves, and fills with the steps.
        self.bar.setRange(0, steps if step else 0)
        self.bar.setValue(max(0, step - 1))
        self._application.processEvents()
        return self.stopped

    def close(self) -> None:
        """Take it away: the window comes, or why there is none."""
        if self._dialog is not None:
            self._dialog.hide()
            self._dialog.deleteLater()
            self._spoken.end()

    def _show(self) -> None:
        self._spoken = speak(self._application, language_of(""))
        look = dress(self._application, "", language_of(""))
        self._application.setStyleSheet(style_sheet(look.palette))
        dialog = self._dialog = QDialog()
        dialog.setWindowTitle("Kvitt")
        dialog.setMinimumWidth(_WIDTH)
        self.words = label(role="muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Your data is brought up to date"))
        self.stop = button(tr("Stop"), self._on_stop)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SMALL)
        column.addWidget(label(tr("Your data is brought up to date"), "heading", wrap=True))
        column.addWidget(
            label(tr("Kvitt was renewed. This is done once, and may take some minutes with many orders."), wrap=True)
        )
        column.addSpacing(ROOM)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(label(tr("Stopping leaves your data as it was."), "muted", wrap=True), 1)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        # Esc and closing the dialog mean what the button says.
        dialog.rejected.connect(self._on_stop)
        dialog.show()

    def _on_stop(self) -> None:
        self.stopped = True
