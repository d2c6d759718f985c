"""Payouts as a table whose rows open in place to what they hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QModelIndex

from app.domain.ledger.movement import Payout
from app.domain.ledger.movement_list import ListedMovement, held_contents, payout_contents, remainder
from app.domain.ledger.tracing import Trace
from app.domain.standing import Standing
from ui.look.formats import moment
from ui.look.texts import tr
from ui.models.money_rows import STANDING, AmountWords, amount_column, ledger_day, money_row
from ui.models.rows import Column, ItemRole, RowsModel, tip

OPENED = STANDING + 1
"""Whether a row that can be opened is open; None for one that cannot."""
LINES = OPENED + 1
"""When a payout is at the bank, and below it what the bank calls it and whose it is; of a part its order alone."""
HELD = "held"
"""In the key of the row of what is held, in the place of a ledger."""
LineKey = tuple[str, object, int]
"""Tells a row from all others: ledger and entry of a payout, and the place within it, -1 for its head."""


class PayoutLine(NamedTuple):
    """A payout, what is held, or a part of either.

    `opened` is None for a part. `reference` is that of the order of a part, empty without one.
    """

    key: LineKey
    what: str
    when: datetime | date | None
    where: str
    about: str
    amount: int
    currency: str
    opened: bool | None = None
    standing: Standing | None = None
    reference: str = ""


class PayoutColumn(IntEnum):
    """The columns of the payouts."""

    WHAT = 0
    WHEN = 1
    WHERE = 2
    ABOUT = 3
    AMOUNT = 4


class PayoutLines(RowsModel[PayoutLine]):
    """What is held, then the payouts, the newest first.

    Each opens to what it holds. What was open stays open.
    """

    def __init__(
        self, language: str, today: Callable[[], date], now: Callable[[], datetime], amounts: AmountWords
    ) -> None:
        self._language, self._today, self._now, self._amounts = language, today, now, amounts
        self.unit_name: Callable[[int], str] = lambda unit: ""
        self._trace = Trace()
        self._opened: set[LineKey] = set()
        super().__init__(self._payout_columns(), key=lambda line: line.key)

    def _payout_columns(self) -> dict[IntEnum, Column[PayoutLine]]:
        def said(line: PayoutLine) -> str:
            if line.opened is None:
                return line.what
            return f"{line.what}, {tr('opened') if line.opened else tr('folded')}"

        def where(line: PayoutLine) -> str:
            return line.where

        def about(line: PayoutLine) -> str:
            return line.about

        return {
            PayoutColumn.WHAT: Column(
                tr("Payout"),
                lambda line: line.what,
                lambda line: line.key,
                more={
                    **tip(lambda line: line.what),
                    ItemRole.AccessibleTextRole: said,
                    OPENED: lambda line: line.opened,
                },
            ),
            PayoutColumn.WHEN: Column(tr("Date"), self._when_words, lambda line: line.when),
            PayoutColumn.WHERE: Column(
                tr("Where"),
                where,
                where,
                more={**tip(where), ItemRole.AccessibleTextRole: where, STANDING: lambda line: line.standing},
            ),
            PayoutColumn.ABOUT: Column(
                tr("Bank or order"), about, about, more={**tip(about), LINES: lambda line: _in_two(line.about)}
            ),
            PayoutColumn.AMOUNT: amount_column(self._amounts),
        }

    def _when_words(self, line: PayoutLine) -> str:
        if isinstance(line.when, datetime):
            return moment(line.when, self._now(), self._language)
        return self._day(line.when)

    def _day(self, day: date | None) -> str:
        return ledger_day(day, self._today(), self._language)

    def show_trace(self, trace: Trace) -> None:
        """Show where the money is, with what was open open."""
        self._trace = trace
        lines: list[PayoutLine] = []
        for head in self._heads():
            lines.append(head)
            if head.opened:
                lines += self._inside(head)
        self.set_rows(lines)

    def _heads(self) -> Iterator[PayoutLine]:
        trace = self._trace
        for figures in trace.figures.values():
            key: LineKey = (HELD, figures.currency, -1)
            if figures.held:
                place = (tr("Not paid out yet"), None, tr("held"), "", figures.held, figures.currency)
                yield PayoutLine(key, *place, key in self._opened, Standing.RESERVED)
        for payout in sorted(trace.payouts, key=lambda each: (each.day, each.last), reverse=True):
            yield self._head(payout)

    def _head(self, payout: Payout) -> PayoutLine:
        key: LineKey = (payout.ledger, payout.last, -1)
        about = tr("about {day}").format(day=self._day(payout.at_bank))
        if payout.aborted:
            where, about, standing = tr("came back"), "", Standing.DECLINED
        elif payout.on_its_way(self._today()):
            where, standing = tr("on its way"), Standing.WAITING
        else:
            where, standing = tr("at the bank"), Standing.CAPTURED
        what = tr("Payout {number}").format(number=payout.number).strip()
        names = [self.unit_name(unit) for unit in sorted(self._trace.units.get(payout.ledger, ()))]
        # What the bank calls it stands with its shop below the day: beside it there is no room for either. A list with
        # commas gives way at its end, so that it is looked for by what is left.
        about = " · ".join(filter(None, (about, ", ".join(filter(None, (payout.text, *names))))))
        place = (what, payout.day, where, about, payout.amount, payout.currency)
        # Of one that came back nothing is left inside: it is paid with the next.
        return PayoutLine(key, *place, None if payout.aborted else key in self._opened, standing)

    def _inside(self, head: PayoutLine) -> list[PayoutLine]:
        waiting = head.key[0] == HELD
        contents = (
            held_contents(self._trace, head.currency)
            if waiting
            else payout_contents(self._trace, self._place(head.key))
        )
        lines = [self._part(head, at, item) for at, item in enumerate(contents)]
        rest = remainder(head.amount, contents)
        if rest:
            # Or the parts would not come to the whole.
            what = tr("From the balance before") if rest > 0 else tr("Kept at Vipps MobilePay")
            key: LineKey = (*head.key[:2], len(lines))
            lines.append(PayoutLine(key, what, None, "", "", rest, head.currency))
        return lines

    def _part(self, head: PayoutLine, at: int, item: ListedMovement) -> PayoutLine:
        row = money_row(item, self._trace)
        # Within a payout each is paid out; only what else is the matter is worth a word.
        plain = row.standing is Standing.CAPTURED or row.standing is Standing.RESERVED
        where, standing = ("", None) if plain else (row.where, row.standing)
        place = (row.what, row.at, where, row.about, row.amount, row.currency)
        return PayoutLine((*head.key[:2], at), *place, None, standing, row.reference)

    def _place(self, key: LineKey) -> int:
        return next(at for at, each in enumerate(self._trace.payouts) if (each.ledger, each.last) == key[:2])

    def turn(self, row: int) -> None:
        """Open a row in place, or fold it."""
        head = self.rows[row]
        if head.opened is None:
            return
        if head.opened:
            self._opened.discard(head.key)
            behind = (at for at in range(row + 1, len(self.rows)) if self.rows[at].key[2] < 0)
            last = next(behind, len(self.rows)) - 1
            self.beginRemoveRows(QModelIndex(), row + 1, last)
            del self._rows[row + 1 : last + 1]
            self.endRemoveRows()
        else:
            self._opened.add(head.key)
            inside = self._inside(head)
            if inside:
                self._insert(row + 1, inside)
        self._rows[row] = head._replace(opened=not head.opened)
        self._announce(row, row)

    def head_of(self, row: int) -> int:
        """The row that a part belongs to; that of a head itself."""
        return next(at for at in range(row, -1, -1) if self.rows[at].key[2] < 0)

    def find_payout(self, payout: Payout) -> int:
        """The row of a payout."""
        return self._find((payout.ledger, payout.last, -1))

    def find_held(self, currency: str) -> int:
        """The row of what is held of a currency, -1 without one."""
        return self._find((HELD, currency, -1))

    def _find(self, key: LineKey) -> int:
        return next((at for at, line in enumerate(self.rows) if line.key == key), -1)

    def find_part(self, head: int, reference: str) -> int:
        """The row of an order within an open row, else that row."""
        for at in range(head + 1, len(self.rows)):
            if self.rows[at].key[2] < 0:
                break
            if self.rows[at].reference == reference:
                return at
        return head


def _in_two(words: str) -> tuple[str, str]:
    first, _, others = words.partition(" · ")
    return first, others


def payouts_of(trace: Trace, currency: str) -> Sequence[Payout]:
    """The payouts of a currency that did not come back, the oldest first."""
    found = (each for each in trace.payouts if each.currency == currency and not each.aborted)
    return sorted(found, key=lambda each: (each.day, each.last))
