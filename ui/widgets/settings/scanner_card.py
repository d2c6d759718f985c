"""The card *Scanner*: its pace from five scans, and a trial."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from app.domain.problem import Invalid
from app.domain.scanning.scan import Scan, Sort
from app.domain.scanning.typing_pace import SAMPLES, Ending, Pace, TypedScan, check_sample
from ui.look.sizes import SMALL
from ui.look.texts import sentence, tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce


class ScannerCard(Card):
    """Emits `listening` around measuring, and `chosen` with a pace.

    The pace is to hold. Scans that come while the keyboard is in `attempt` are for it alone.
    """

    listening = Signal(bool)
    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Scanner"))
        self._look = look
        self._pace = Pace()
        self._samples: list[TypedScan] = []
        self._measuring = False
        self.status = label(wrap=True)
        self.advice = label(role="small", wrap=True)
        self.steps = QProgressBar()
        self.steps.setMaximum(SAMPLES)
        self.steps.setTextVisible(False)
        self.steps.setAccessibleName(tr("Scans so far"))
        self.problem = label(role="error", wrap=True)
        self.measure = button("", self._on_measure)
        self.usual = button(tr("Use the default"), lambda: self.chosen.emit(Pace()), "quiet")
        self.attempt = Field(tr("Try it: click here and scan"))
        # A trial shows what the program understood, and not what the keys typed.
        self.attempt.edit.setReadOnly(True)
        self.sorted = label(role="small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.measure)
        row.addWidget(self.usual)
        row.addStretch(1)
        for each in (self.status, self.advice, self.steps, self.problem):
            self.inside.addWidget(each)
        self.inside.addLayout(row)
        self.inside.addWidget(self.attempt)
        self.inside.addWidget(self.sorted)
        self._measure(False)

    def show_pace(self, pace: Pace) -> None:
        """Say how the scanner types; the usual pace suits most scanners without measuring."""
        self._pace = pace
        self.usual.setEnabled(pace != Pace())
        if pace == Pace():
            words = tr("Default: up to {milliseconds} ms between characters, Enter or Tab optional.")
        else:
            words = {
                Ending.ENTER: tr("Measured: up to {milliseconds} ms between characters, then Enter."),
                Ending.TAB: tr("Measured: up to {milliseconds} ms between characters, then Tab."),
                Ending.NONE: tr("Measured: up to {milliseconds} ms between characters, no key afterwards."),
                Ending.ANY: tr("Measured: up to {milliseconds} ms between characters, then not always the same key."),
            }[pace.ending]
        self.status.setText(words.format(milliseconds=pace.most_ms))
        self._advise(us_keys=pace.us_keys)

    def take_sample(self, sample: TypedScan) -> None:
        """One more scan; five that can be told from typing say the pace."""
        try:
            check_sample(sample)
        except Invalid as problem:
            self._complain(sentence(problem, self._look.language))
            return
        self._complain("")
        self._samples.append(sample)
        self._show_progress()
        if len(self._samples) == SAMPLES:
            # Taken out first: to end the measuring forgets them.
            samples = tuple(self._samples)
            self._measure(False)
            self.chosen.emit(Pace.measured(samples))

    def take_scan(self, scan: Scan) -> bool:
        """Show how a trial scan was understood."""
        # Anywhere else a scan does what it always does.
        if not self.attempt.edit.hasFocus():
            return False
        self.attempt.edit.setText(scan.text)
        self.sorted.setText(
            {
                Sort.PRODUCT: tr("A product's code: {kind}").format(kind=scan.symbology)
                if scan.symbology
                else tr("A product's code"),
                Sort.PAYER: tr("A customer's own code: who pays"),
                Sort.ORDER: tr("A reference: an order of this shop"),
            }[scan.sort]
        )
        announce(self, self.sorted.text())
        self._advise(us_keys=scan.us_keys)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Who leaves the page measures no more; the scanner would type nothing anywhere until somebody came back.
        if self._measuring:
            self._measure(False)

    def _on_measure(self) -> None:
        self._measure(not self._measuring)

    def _measure(self, on: bool) -> None:
        self._samples.clear()
        self._complain("")
        if on is not self._measuring:
            self._measuring = on
            # Whoever hears it lets the scanner be recorded, and then no key types anything.
            self.listening.emit(on)
        self.steps.setVisible(on)
        self.usual.setVisible(not on)
        self.attempt.setVisible(not on)
        self.sorted.setVisible(not on)
        self.measure.setText(tr("Stop measuring") if on else tr("Measure the scanner"))
        if on:
            self.advice.setText(
                tr("Scanning the code of one of your orders also shows whether the scanner is set to your keyboard.")
            )
            self.advice.show()
            self._show_progress()
        else:
            self.show_pace(self._pace)

    def _show_progress(self) -> None:
        count = len(self._samples)
        self.steps.setValue(count)
        words = tr("Scan any code five times: {count} of {all}.").format(count=count, all=SAMPLES)
        self.status.setText(words)
        announce(self, words)

    def _advise(self, *, us_keys: bool) -> None:
        self.advice.setText(
            tr("The scanner is set to a US keyboard. Kvitt reads its codes anyway; set it to yours if you can.")
        )
        self.advice.setVisible(us_keys)

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
