"""The waiting orders: keeps the strip current, reports ended requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.standing import Standing
from app.later import Later
from ui.context import Context
from ui.widgets.shell.strip import Strip

if TYPE_CHECKING:
    from app.domain.desk.views import WaitingRow

PAUSE_MS, PAUSE_FOR_EACH_MS = 30, 1
"""Changes that come together are shown together, and the more customers wait the more come together: all are read again."""
SETTLED_FOR = timedelta(seconds=6)
"""How long a settled order stays in the strip."""
PACE_EVERY = 10
"""Seconds between two readings of how fast customers approve."""
_UNANSWERED = (Standing.WAITING, Standing.SENDING)


class Waiting(QObject):
    """Fills two strips, of which one is shown.

    `fold` makes the one for a narrow window. Emits `settled` with the row and the order of a request that just ended.
    """

    settled = Signal(object, object)

    def __init__(self, context: Context, strip: Strip, fold: Callable[[], Strip], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._strip = strip
        self._fold = fold
        self._narrow = False
        self._on_page = ""
        self._settled: dict[str, tuple[WaitingRow, datetime]] = {}
        self._news: set[str] = set()
        self.rows: dict[str, WaitingRow] = {}
        self._ticks = 0
        self._changed = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._changed.timeout.connect(self.reload)

    def wake(self) -> None:
        """Count down from now on, and show who is waiting."""
        seconds = self._context.seconds
        seconds.setParent(self)  # it ends with the window
        seconds.ticked.connect(self._show)
        seconds.ticked.connect(self._on_second)
        self.reload()

    @Later
    def _folded(self) -> Strip:
        return self._fold()

    def _strips(self) -> list[Strip]:
        """The strips that are there; the folded one is seldom needed."""
        folded = Waiting._folded.made(self)
        return [self._strip] if folded is None else [self._strip, folded]

    def _on_second(self) -> None:
        """Now and then, while somebody waits for long, say whether approvals are slow everywhere."""
        self._ticks += 1
        if self._ticks % PACE_EVERY == 0:
            self._strip.show_pace(self._pace_words())

    def _pace_words(self) -> str:
        from app.domain.desk.approvals import LEAST
        from ui.look.order_words import pace_words

        now = self._context.now()
        if not any(now - row.sent_at > LEAST for row in self.rows.values()):
            return ""
        reading = self._context.bridge.read(self._context.app.understanding.pace)
        return pace_words(reading, now) if reading is not None else ""

    def on_changed(self, references: Iterable[str]) -> None:
        """Something happened to these orders."""
        self._news.update(references)
        if not self._changed.isActive():  # changes that keep coming must not put it off
            self._changed.start(PAUSE_MS + PAUSE_FOR_EACH_MS * len(self.rows))

    def arrange(self, *, narrow: bool) -> None:
        """Fold the strip where the window is `narrow`, else unfold it."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self._show()

    def choose(self, reference: str) -> None:
        """The order with this reference is on the page; empty for none."""
        self._on_page = reference
        for strip in self._strips():
            strip.choose(reference)

    def focus(self) -> None:
        """Put the keyboard on the waiting orders."""
        (self._folded if self._narrow else self._strip).focus_first()

    def reload(self) -> None:
        """Read who is waiting.

        Whoever no longer is stays in the strip for a few seconds.
        """
        rows = self._context.bridge.read(self._context.app.browse.waiting)
        if rows is None:
            for strip in self._strips():
                strip.show_unread()
            return
        before, self.rows = self.rows, {row.reference: row for row in rows}
        for reference, row in before.items():
            later = self.rows.get(reference)
            # Where the customer has answered it may still be there, for a step of ours that is under way.
            if later is None or later.standing not in (*_UNANSWERED, Standing.UNKNOWN):
                self._settle(row)
        news, self._news = self._news, set()
        self._settled = {
            reference: (self._as_it_stands(row) if reference in news else row, until)
            for reference, (row, until) in self._settled.items()
            if reference not in self.rows or self.rows[reference].standing not in _UNANSWERED  # asked anew
        }
        self._show()

    def _settle(self, row: WaitingRow) -> None:
        view, known = self._context.order(row.reference), row.reference in self._settled
        # A request that never arrived leaves a draft; that is no end to tell of.
        if view is None or view.standing is Standing.DRAFT or not (known or row.standing in _UNANSWERED):
            return
        from dataclasses import replace

        self._settled[row.reference] = (replace(row, standing=view.standing), self._context.now() + SETTLED_FOR)
        if not known:
            self.settled.emit(row, view)

    def _as_it_stands(self, row: WaitingRow) -> WaitingRow:
        """The order may go on while its card is still there: it is captured, or kept for shipping."""
        view = self._context.order(row.reference)
        if view is None:
            return row
        from dataclasses import replace

        later = view.to_ship_later and view.standing is Standing.RESERVED
        return replace(row, standing=view.standing, to_ship=later)

    def _show(self) -> None:
        now = self._context.now()
        self._settled = {reference: kept for reference, kept in self._settled.items() if kept[1] > now}
        ended = [row for reference, (row, _) in self._settled.items() if reference not in self.rows]
        rows = ended + list(self.rows.values())
        for strip in (
            (self._strip, self._folded) if self._narrow else self._strips()
        ):  # only the one that is shown has cards to keep
            strip.set_rows(rows if (strip is not self._strip) is self._narrow else (), len(self.rows))
            strip.choose(self._on_page)
            strip.tick(self._context.seconds.at)
        self._strip.setVisible(not self._narrow)
