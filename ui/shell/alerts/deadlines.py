"""Alarms for money that can be lost, and a count in the rail."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.changes import ChangeSet, Topic
from app.domain.desk.lists import ALARMS, Alarm, ReadyList, hours_left
from app.domain.money import Money, format_money
from ui.bridge import Notice, Tone
from ui.context import Context
from ui.input.commands import Command
from ui.look.find_words import counted_words
from ui.look.texts import tr
from ui.widgets.shell.rail import Rail

EVERY_MS, PAUSE_MS = 60_000, 3_000
"""How often time limits are looked at, and how long after a change lists are counted."""
FOR_PEOPLE = (ReadyList.UNKNOWN, ReadyList.CAPTURE_SOON, ReadyList.ANOMALIES)
"""The lists that wait for a person."""


class Deadlines(QObject):
    """Tells of each reservation that comes near its limit, once a step.

    In the rail it counts what waits for a person.
    """

    def __init__(self, context: Context, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._rail = rail
        self._minutes = QTimer(self, interval=EVERY_MS)
        self._minutes.timeout.connect(self.look)
        self._changed = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._changed.timeout.connect(self.count)
        context.bridge.changed.connect(self._on_changed)

    def start(self) -> None:
        """Begin to look, a moment after the window is there."""
        self._minutes.start()
        QTimer.singleShot(PAUSE_MS, self, self.look)

    def look(self) -> None:
        """Raise the alarms that are due, and count."""
        if self._context.app.browse.damage is None:
            self._context.bridge.write("alarms", _raise_alarms(self._context, self._tell))
        self.count()

    def count(self) -> None:
        """Show in the rail how many orders wait for a person."""
        if self._context.app.browse.damage is not None:
            return
        # A card's bank answers for seven days at most, so a week before its limit nearly every reservation would count.
        counts = self._context.bridge.read(lambda: self._context.app.lists.counts(FOR_PEOPLE, ALARMS[0])) or {}
        number = sum(counts.get(ready, 0) for ready in FOR_PEOPLE)
        words = tr("{count} orders wait for a person", count=number).format(count=number)
        self._rail.show_count(Command.ORDERS, counted_words(number), words)

    def _on_changed(self, changed: ChangeSet) -> None:
        # Not started anew by each change: with a sale a second it would never come to an end.
        if changed.has(Topic.ORDER) and not self._changed.isActive():
            self._changed.start()

    def _tell(self, alarm: Alarm) -> None:
        view = self._context.order(alarm.reference)
        if view is None or view.payment is None:
            return
        language = self._context.language
        amount = format_money(Money(view.payment.left, view.payment.amount.currency), language)
        words = tr("{amount} is reserved for {hours} h more: capture it, or it is lost.")
        said = words.format(amount=amount, hours=hours_left(alarm.at, self._context.now()))
        self._context.bridge.say(Notice(said, Tone.UNKNOWN, alarm.reference, topic=f"limit {alarm.reference}"))


async def _raise_alarms(context: Context, tell: Callable[[Alarm], None]) -> None:
    for alarm in await context.app.lists.raise_alarms():
        tell(alarm)
