"""The head of the page *Money*: when the ledgers were read.

How far a reading is, and what to press.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.shop.sales_unit import World
from app.errors import AppError
from ui.context import Context
from ui.look.formats import moment
from ui.look.sizes import SMALL, TINY
from ui.look.texts import sentence, tr
from ui.models.money_rows import ledger_day
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce


def thousands(number: int) -> str:
    """A count with thin blanks between thousands, as in all our languages."""
    return f"{number:_}".replace("_", "\u202f")


class ReadingRow(QWidget):
    """Emits `ended` when a reading that was begun here is over."""

    ended = Signal()

    def __init__(self, context: Context, files: Callable[[], object]) -> None:
        """`files` lets settlement files be chosen."""
        super().__init__()
        self._context = context
        self.read_now = button(tr("Read now"), self._on_read, "quiet")
        self.stop = button(tr("Stop"), self._on_stop, "quiet")
        self.files = button(tr("Read settlement files…"), files, "quiet")
        self.note = label(role="small", wrap=True)
        self.trouble = label(role="error", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(label(tr("Money"), "title"))
        # At the left: notices come in at the right.
        for each in (self.read_now, self.stop, self.files):
            row.addWidget(each)
        row.addWidget(self.note, 1)
        column.addLayout(row)
        column.addWidget(self.trouble)
        self._began, self._had_keyboard = False, False
        context.seconds.ticked.connect(self._on_second)
        self.show_state()

    @property
    def tested(self) -> bool:
        """Whether this is the test environment, which has no ledgers."""
        return self._context.app.session.unit.world is World.TEST

    @property
    def refused(self) -> bool:
        """Whether the keys of a sales unit show no ledger."""
        return bool(self._refused)

    @property
    def _refused(self) -> list[int]:
        reading = self._context.app.ledger_reading
        return sorted(self._context.bridge.read(lambda: {**reading.without_right, **reading.without_ledger}) or {})

    def show_state(self) -> None:
        """Say when the ledgers were read, or how far a reading is."""
        reading = self._context.app.ledger_reading
        under_way = reading.progress is not None
        self._had_keyboard |= self.stop.hasFocus()
        self.read_now.setVisible(not under_way)
        self.read_now.setEnabled(not under_way and not self._began and not self.tested)
        self.stop.setVisible(under_way)
        self.files.setVisible(not self.tested)
        # The keyboard goes with what is pressed next, not to whatever comes behind it.
        following = self.stop if under_way else self.read_now
        if self._had_keyboard and following.isEnabled():
            self._had_keyboard = False
            following.setFocus()
        self.note.setText(self._progress_words() if under_way else self._rest_words())
        trouble = "" if under_way or reading.trouble is None else self._trouble_words(reading.trouble)
        if trouble and trouble != self.trouble.text():
            announce(self.trouble, trouble)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _progress_words(self) -> str:
        progress = self._context.app.ledger_reading.progress
        if progress is None or not progress.entries:
            return tr("Reading…")
        words = tr("Reading: {count} entries so far, up to {day}")
        return words.format(
            count=thousands(progress.entries),
            day=ledger_day(progress.day, self._context.app.money_trace.today(), self._context.language),
        )

    def _rest_words(self) -> str:
        reading, language = self._context.app.ledger_reading, self._context.language
        read_at = self._context.bridge.read(lambda: reading.read_at)
        refused = self._refused
        if refused and read_at is None:
            return tr("The keys show no ledger. The right to read it is given in the portal.")
        if self._context.bridge.read(lambda: reading.in_part):
            return tr("Read in part. The next reading goes on there.")
        if read_at is None:
            return ""
        words = tr("Read {when}").format(when=moment(read_at, self._context.now(), language))
        # One sales unit may have the right, and another not.
        others = [tr("{unit}: no right to its ledger").format(unit=self._context.unit_name(unit)) for unit in refused]
        return " · ".join((words, *others))

    def _trouble_words(self, trouble: AppError) -> str:
        words = tr("The last reading did not end: {why}")
        return words.format(why=sentence(trouble, self._context.language))

    def _on_second(self) -> None:
        if self.isVisible() and self._context.app.ledger_reading.progress is not None:
            self.show_state()

    def _on_read(self) -> None:
        self._began, self._had_keyboard = True, self.read_now.hasFocus()
        # What went wrong stands here, and stays; a notice would say it a second time.
        self._context.bridge.run("read the ledgers", _read(self._context, self), ending=bool)
        self.read_now.setEnabled(False)

    def _on_stop(self) -> None:
        self._context.app.ledger_reading.stop()

    def end(self) -> None:
        """The reading that was begun here is over."""
        self._began = False
        self.show_state()
        self.ended.emit()


async def _read(context: Context, row: ReadingRow) -> None:
    try:
        await context.app.ledger_reading.read()
    finally:
        # The window may be gone by now, or another one of another language.
        if isValid(row):
            row.end()
