"""What is seen while a shop is moved between this computer and a server."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QProgressBar, QVBoxLayout

from app.domain.tills.shared_shop import Moved, MoveKind, MovePhase
from ui.look.sizes import ROOM, SMALL, WIDE
from ui.look.style_sheet import style_sheet
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role

EVERY_S = 0.05
"""So often it is painted, and hears *Stop*."""
_WIDTH = 520


class MoveBox:
    """Tells how far it is, hears *Stop*, and says what came of it.

    No loop runs: what is pressed is heard as often as the work asks.
    """

    def __init__(self, application: QApplication, look: Look, kind: MoveKind) -> None:
        self._application, self._kind = application, kind
        self._told = 0.0
        self.stopped = False
        application.setStyleSheet(style_sheet(look.palette))
        dialog = self.dialog = QDialog()
        dialog.setWindowTitle("Kvitt")
        dialog.setMinimumWidth(_WIDTH)
        self.heading = label(_heading(kind), "heading", wrap=True)
        self.words = label(tr("The server is asked…"), "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(_heading(kind))
        self.hint = label(tr("Stopping leaves all as it was."), "muted", wrap=True)
        self.stop = button(tr("Stop"), self._on_stop)
        self.again = button(tr("Start Kvitt again"), self._on_again, by_enter=True)
        self.again.hide()
        column = QVBoxLayout(dialog)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SMALL)
        column.addWidget(self.heading)
        column.addSpacing(ROOM)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.hint, 1)
        row.addStretch()
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        # Esc and closing the dialog mean what the button says.
        dialog.rejected.connect(self._on_stop)
        dialog.show()
        application.processEvents()

    def hear(self, phase: MovePhase, through: int, of: int) -> bool:
        """Tell how far a phase is, in rows; whether to stop."""
        now = time.monotonic()
        if now - self._told < EVERY_S:
            return self.stopped
        self._told = now
        self.words.setText(_phase_words(phase))
        self.bar.setRange(0, of)
        self.bar.setValue(through)
        self._application.processEvents()
        return self.stopped

    def tell(self, moved: Moved) -> None:
        """Say what the move came to."""
        counts = tr("Orders: {orders}, payments: {payments}, entries of the action log: {entries}.").format(
            orders=moved.orders, payments=moved.payments, entries=moved.log_entries
        )
        lines = [counts]
        if moved.rows:
            lines.append(tr("Every row was compared: {rows}.").format(rows=moved.rows))
        if moved.put_back:
            lines.append(tr("The server had been put back from a backup. Payments made since are looked for now."))
        if moved.log_fault:
            lines.append(tr("The action log has a fault; it was moved as it is. Check it under Backups."))
        if moved.kept:
            lines.append(tr("What was here is kept as {file}.").format(file=moved.kept))
        self._end(_done(self._kind), "\n".join(lines), "body")

    def tell_trouble(self, words: str) -> None:
        """Say why it was not done."""
        self._end(tr("It was not done"), words, "error")

    def _end(self, heading: str, words: str, role: str) -> None:
        self.heading.setText(heading)
        self.words.setText(words)
        show_role(self.words, role)
        for each in (self.bar, self.hint, self.stop):
            each.hide()
        self.again.show()
        self.again.setFocus()
        # As high as the words are now, which are as wide as it is.
        self.dialog.setFixedHeight(self.dialog.heightForWidth(_WIDTH))
        self.dialog.finished.connect(self._application.quit)
        self.dialog.show()

    def _on_stop(self) -> None:
        self.stopped = True

    def _on_again(self) -> None:
        self.dialog.accept()


def _heading(kind: MoveKind) -> str:
    if kind is MoveKind.SHARE:
        return tr("The shop is moved to its server")
    if kind is MoveKind.JOIN:
        return tr("The shop is fetched from its server")
    if kind is MoveKind.UPGRADE:
        return tr("The shop at the server is brought up to date")
    return tr("The shop is moved back to this computer")


def _done(kind: MoveKind) -> str:
    if kind is MoveKind.SHARE:
        return tr("The shop is shared")
    if kind is MoveKind.JOIN:
        return tr("This is a till of the shop")
    if kind is MoveKind.UPGRADE:
        return tr("The shop is up to date. Fetch the copy of each till next.")
    return tr("The shop is back on this computer")


def _phase_words(phase: MovePhase) -> str:
    if phase is MovePhase.KEEPING:
        return tr("First the file is copied, as it is now.")
    return tr("Every row is compared.") if phase is MovePhase.COMPARING else tr("The rows are moved.")
