"""The card of many orders at once: progress, and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from app.domain.desk.to_ship import AGAIN, ManyProgress, OneStage
from app.words.parcels import failure_words
from ui.look.sizes import SMALL
from ui.look.texts import tr, words_in
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable

MOST_TOLD = 6
"""So many orders that went wrong are told one by one; the others are counted."""


class ManyCard(Card):
    """Emits `paused`, `resumed`, `cancelled`, `go_on_wanted` and `forgotten`."""

    paused = Signal()
    resumed = Signal()
    cancelled = Signal()
    go_on_wanted = Signal()
    forgotten = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Many at once"))
        self._look = look
        self.counts = label(wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Shipped so far"))
        self.wrong = copyable(label(role="small", wrap=True))
        self.pause = button(tr("Pause"), self.paused.emit)
        self.resume = button(tr("Go on"), self.resumed.emit)
        self.cancel = button(tr("Cancel the rest"), self.cancelled.emit, "quiet")
        self.again = button("", self.go_on_wanted.emit)
        self.forget = button(tr("Put away"), self.forgotten.emit, "quiet")
        for each in (self.counts, self.bar, self.wrong):
            self.inside.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for press in (self.pause, self.resume, self.again, self.cancel, self.forget):
            row.addWidget(press)
        row.addStretch(1)
        self.inside.addLayout(row)
        self.hide()

    def show_progress(self, progress: ManyProgress) -> None:
        """Show how the orders stand; nothing where there are none."""
        self.setVisible(bool(progress.orders))
        whole, done = len(progress.orders), progress.count(OneStage.DONE)
        again, waiting = progress.count(*AGAIN), progress.count(OneStage.WAITING)
        # From nought to nought Qt would have the bar run to and fro for ever.
        self.bar.setRange(0, max(1, whole))
        # What failed has had its turn as well: the bar tells how long it still takes.
        self.bar.setValue(whole - waiting - progress.count(OneStage.UNDER_WAY))
        self.counts.setText(_counts(progress, whole, done))
        self.wrong.setText(self._wrong(progress))
        self.wrong.setVisible(bool(again))
        self.pause.setVisible(progress.running and not progress.paused)
        self.resume.setVisible(progress.paused)
        self.cancel.setVisible(progress.running and waiting > 0)
        left = again + waiting
        self.again.setVisible(not progress.running and left > 0)
        self.again.setText(tr("Do what is left: {n}").format(n=left))
        self.forget.setVisible(not progress.running)

    def _wrong(self, progress: ManyProgress) -> str:
        """What went wrong with the first few, a line each."""
        wrong = [each for each in progress.orders if each.stage in AGAIN]
        words = words_in(self._look.language)
        lines = [f"{each.reference}: {failure_words(each, words)}" for each in wrong[:MOST_TOLD]]
        more = len(wrong) - len(lines)
        return "\n".join([*lines, tr("and {n} more").format(n=more)] if more else lines)


def _counts(progress: ManyProgress, whole: int, done: int) -> str:
    parts = [tr("{done} of {whole} shipped and captured").format(done=done, whole=whole)]
    failed, unknown = progress.count(OneStage.FAILED), progress.count(OneStage.UNKNOWN)
    if failed:
        parts.append(tr("failed: {n}").format(n=failed))
    if unknown:
        parts.append(tr("not known yet: {n}").format(n=unknown))
    if progress.paused:
        parts.append(tr("paused"))
    return " · ".join(parts)
