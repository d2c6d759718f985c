"""Movements and findings of money as tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import IntEnum
from typing import NamedTuple, Protocol, TypeVar, overload

from app.domain.ledger.ledger_entry import FORMER_NAMES
from app.domain.ledger.money_finding import MoneyFinding
from app.domain.ledger.movement import Placed, Whereabouts
from app.domain.ledger.movement_list import NOT_OURS, ListedMovement, moved_amount
from app.domain.ledger.tracing import ListedMoney, Trace
from app.domain.money import Currency, money_words
from app.domain.standing import Standing
from app.words.ledger.money_words import ENTRIES, FINDING_ADVICE, FINDING_TITLES, STATES
from ui.look.formats import day_words, exact_moment, moment
from ui.look.texts import tr
from ui.models.rows import VALUE, Column, Index, ItemRole, RowsModel, RowType, tip

STANDING = VALUE + 1
"""The standing of an order whose badge a state is drawn with; None without a state."""
_STANDINGS = {
    Whereabouts.UNREAD: Standing.DRAFT,
    Whereabouts.NOT_YET: Standing.WAITING,
    Whereabouts.LATE: Standing.EXPIRED,
    Whereabouts.THERE: Standing.RESERVED,
    Whereabouts.PAID_OUT: Standing.CAPTURED,
    Whereabouts.DIFFERS: Standing.UNKNOWN,
    Whereabouts.DISPUTED: Standing.REFUNDED,
}


class MoneyRow(NamedTuple):
    """A movement of ours, or an entry that is not.

    `reference` is that of its order, empty without one; `where` is in words.
    """

    at: datetime
    what: str
    about: str
    reference: str
    amount: int
    currency: str
    where: str
    standing: Standing | None = None


def ledger_day(day: date | None, today: date, language: str) -> str:
    """A ledger date; one of another year with its year."""
    words = day_words(day, language)
    return words if day is None or day.year == today.year else f"{words} {day.year}"


class AmountWords:
    """Amounts as text, with the code of their currency where there are `several`."""

    def __init__(self, language: str) -> None:
        self._language, self.several = language, False

    def say(self, minor: int, currency: str) -> str:
        """An amount as text; that of an unknown currency always with its code."""
        if currency not in tuple(Currency):
            return f"{minor / 100:.2f} {currency}".strip()
        return money_words(Currency(currency), self._language, several=self.several)(minor)


def money_row(item: ListedMovement, trace: Trace) -> MoneyRow:
    """The row of a movement."""
    if isinstance(item, ListedMoney):
        return _entry_row(item)
    moved, where = item.movement, tr(STATES[item.where])
    if item.where is Whereabouts.PAID_OUT:
        number = trace.payouts[item.payout].number
        where = tr("paid out with {number}").format(number=number) if number else where
    stated = (moved.reference, moved.reference, moved_amount(item), moved.currency, where, _STANDINGS[item.where])
    return MoneyRow(moved.at, tr(ENTRIES[moved.direction]), *stated)


def _entry_row(item: ListedMoney) -> MoneyRow:
    entry = item.entry
    kind = FORMER_NAMES.get(entry.kind, entry.kind)
    what = tr(ENTRIES[kind]) if kind in ENTRIES else kind
    stated = (entry.amount, entry.currency)
    if kind in ("capture", "refund"):
        about = entry.reference or entry.psp_reference
        return MoneyRow(entry.at, what, about, "", *stated, tr(STATES[NOT_OURS]), Standing.RELEASED)
    # A dispute is about an order of ours; what the service calls a fee means nothing to anybody.
    return MoneyRow(entry.at, what, entry.reference, entry.reference, *stated, "")


class MovementRows(Sequence[MoneyRow]):
    """Rows worked out when they are looked at.

    A shop may have a million.
    """

    def __init__(self, items: Sequence[ListedMovement], trace: Trace) -> None:
        self.items, self._trace = items, trace

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, at: int) -> MoneyRow: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[MoneyRow]: ...

    def __getitem__(self, at: int | slice) -> MoneyRow | Sequence[MoneyRow]:
        if isinstance(at, slice):
            return MovementRows(self.items[at], self._trace)
        return money_row(self.items[at], self._trace)

    def find(self, reference: str) -> int:
        """The first row about an order, -1 without one."""
        found = (at for at, item in enumerate(self.items) if _reference(item) == reference)
        return next(found, -1)

    def find_same(self, item: ListedMovement) -> int:
        """The row of a movement of an earlier trace, -1 without one."""
        wanted = _identity(item)
        return next((at for at, each in enumerate(self.items) if _identity(each) == wanted), -1)


def _reference(item: ListedMovement) -> str:
    return item.movement.reference if isinstance(item, Placed) else ""


def _identity(item: ListedMovement) -> object:
    return item.movement if isinstance(item, Placed) else (item.ledger, item.entry.number)


class _Summed(Protocol):
    @property
    def amount(self) -> int: ...

    @property
    def currency(self) -> str: ...


SummedRow = TypeVar("SummedRow", bound=_Summed)


def amount_column(amounts: AmountWords) -> Column[SummedRow]:
    """A column of amounts in the currency of each row."""
    return Column(
        tr("Amount"),
        lambda row: amounts.say(row.amount, row.currency),
        lambda row: row.amount,
        right=True,
    )


def text_column(heading: str, words: Callable[[RowType], str]) -> Column[RowType]:
    """A column of free text, which is whole in its tip."""
    return Column(heading, words, words, more=tip(words))


class MoneyColumn(IntEnum):
    """The columns of the movements."""

    WHERE = 0
    WHEN = 1
    WHAT = 2
    ORDER = 3
    AMOUNT = 4


class MoneyRowsModel(RowsModel[MoneyRow]):
    """Movements, and where the money of each is."""

    def __init__(self, language: str, now: Callable[[], datetime], amounts: AmountWords) -> None:
        self._shown: Sequence[MoneyRow] = ()

        def where(row: MoneyRow) -> str:
            return row.where

        columns: dict[IntEnum, Column[MoneyRow]] = {
            MoneyColumn.WHERE: Column(
                tr("Where"),
                where,
                where,
                more={**tip(where), ItemRole.AccessibleTextRole: where, STANDING: lambda row: row.standing},
            ),
            MoneyColumn.WHEN: Column(
                tr("When"),
                lambda row: moment(row.at, now(), language),
                lambda row: row.at,
                more={ItemRole.ToolTipRole: lambda row: exact_moment(row.at)},
            ),
            MoneyColumn.WHAT: text_column(tr("What"), lambda row: row.what),
            MoneyColumn.ORDER: text_column(tr("Order"), lambda row: row.about),
            MoneyColumn.AMOUNT: amount_column(amounts),
        }
        super().__init__(columns)

    @property
    def rows(self) -> Sequence[MoneyRow]:
        return self._shown

    def set_rows(self, rows: Sequence[MoneyRow]) -> None:
        # As they are: copied, all of them would be worked out.
        self.beginResetModel()
        self._shown = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> object:
        answer = self._answers[index.column()].get(role) if index.isValid() else None
        return answer(self._shown[index.row()]) if answer is not None else None


class FindingColumn(IntEnum):
    """The columns of the findings."""

    DAY = 0
    WHAT = 1
    ABOUT = 2
    AMOUNT = 3


def finding_about(finding: MoneyFinding) -> str:
    """What a finding is about: order, reference of the service, or kind."""
    return finding.reference or finding.psp_reference or finding.detail


class FindingsModel(RowsModel[MoneyFinding]):
    """What does not agree, and what to do about it."""

    def __init__(self, language: str, today: Callable[[], date], amounts: AmountWords) -> None:
        def advice(row: MoneyFinding) -> str:
            return tr(FINDING_ADVICE[row.kind])

        columns: dict[IntEnum, Column[MoneyFinding]] = {
            FindingColumn.DAY: Column(
                tr("Ledger date"),
                lambda row: ledger_day(row.day, today(), language),
                lambda row: row.day.isoformat() if row.day else "",
            ),
            FindingColumn.WHAT: Column(
                tr("What"),
                lambda row: tr(FINDING_TITLES[row.kind]),
                lambda row: row.kind,
                more=tip(advice),
            ),
            FindingColumn.ABOUT: text_column(tr("About"), finding_about),
            FindingColumn.AMOUNT: amount_column(amounts),
        }
        # What is found is found again with each trace; the chosen one stays chosen.
        super().__init__(columns, key=lambda row: row)
