"""Payouts, movements and findings as tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from typing import NamedTuple, Protocol, TypeVar

from app.domain.ledger.money_finding import MoneyFinding
from app.domain.ledger.movement import Direction, Payout, Placed, Whereabouts
from app.domain.ledger.tracing import Trace
from app.domain.money import Currency, Money, format_money
from app.words.ledger.money_words import FINDING_ADVICE, FINDING_TITLES, WHEREABOUTS
from ui.look.formats import day_words, moment
from ui.look.texts import tr
from ui.models.rows import Column, RowsModel, RowType, tip


class MoneyRow(NamedTuple):
    """A movement of ours, or an entry that is not.

    Such an entry has an empty `reference`. `where` is in words; `payout` the place of its payout in the trace, -1 without one.
    """

    at: datetime
    what: str
    about: str
    reference: str
    amount: int
    currency: str
    where: str
    payout: int


def money_words(minor: int, currency: str, language: str) -> str:
    """An amount as text; that of an unknown currency with its code."""
    if currency in tuple(Currency):
        return format_money(Money(minor, Currency(currency)), language)
    return f"{minor / 100:.2f} {currency}".strip()


def money_rows(trace: Trace, payout: int = -1) -> list[MoneyRow]:
    """All movements, the newest first; with `payout` only those of it."""
    names = {Direction.CAPTURE: tr("Capture"), Direction.REFUND: tr("Refund")}
    rows = [_row(each, trace, names) for each in trace.placed if payout in (-1, each.payout)]
    if payout < 0:
        for _, entry in trace.foreign:
            what = names[Direction(entry.kind)]
            about = entry.reference or entry.psp_reference
            rows.append(MoneyRow(entry.at, what, about, "", entry.amount, entry.currency, tr("not ours"), -1))
    return sorted(rows, key=lambda row: row.at, reverse=True)


def _row(placed: Placed, trace: Trace, names: dict[Direction, str]) -> MoneyRow:
    moved, where = placed.movement, tr(WHEREABOUTS[placed.where])
    if placed.where is Whereabouts.PAID_OUT:
        number = trace.payouts[placed.payout].number
        where = tr("paid out with {number}").format(number=number) if number else where
    stated = (moved.reference, moved.reference, moved.signed, moved.currency, where, placed.payout)
    return MoneyRow(moved.at, names[moved.direction], *stated)


class _Summed(Protocol):
    @property
    def amount(self) -> int: ...

    @property
    def currency(self) -> str: ...


SummedRow = TypeVar("SummedRow", bound=_Summed)


def _amount(language: str) -> Column[SummedRow]:
    return Column(
        tr("Amount"),
        lambda row: money_words(row.amount, row.currency, language),
        lambda row: row.amount,
        right=True,
    )


def _text(heading: str, words: Callable[[RowType], str]) -> Column[RowType]:
    """A column of free text, which is whole in its tip."""
    return Column(heading, words, words, more=tip(words))


class PayoutColumn(IntEnum):
    """The columns of the payouts."""

    NUMBER = 0
    DAY = 1
    BANK = 2
    TEXT = 3
    AMOUNT = 4


class PayoutsModel(RowsModel[Payout]):
    """Payouts, the newest first."""

    def __init__(self, language: str) -> None:
        def bank(row: Payout) -> str:
            return tr("aborted") if row.aborted else day_words(row.at_bank, language)

        columns: dict[IntEnum, Column[Payout]] = {
            PayoutColumn.NUMBER: _text(tr("Payout"), lambda row: row.number),
            PayoutColumn.DAY: Column(
                tr("Ledger date"), lambda row: day_words(row.day, language), lambda row: row.day.isoformat()
            ),
            PayoutColumn.BANK: Column(tr("At the bank about"), bank, lambda row: row.at_bank.isoformat()),
            PayoutColumn.TEXT: _text(tr("Bank text"), lambda row: row.text),
            PayoutColumn.AMOUNT: _amount(language),
        }
        super().__init__(columns, key=lambda row: (row.ledger, row.last))


class MoneyColumn(IntEnum):
    """The columns of the movements."""

    WHEN = 0
    WHAT = 1
    ORDER = 2
    WHERE = 3
    AMOUNT = 4


class MoneyRowsModel(RowsModel[MoneyRow]):
    """Movements, and where the money of each is."""

    def __init__(self, language: str, now: Callable[[], datetime]) -> None:
        columns: dict[IntEnum, Column[MoneyRow]] = {
            MoneyColumn.WHEN: Column(tr("When"), lambda row: moment(row.at, now(), language), lambda row: row.at),
            MoneyColumn.WHAT: _text(tr("What"), lambda row: row.what),
            MoneyColumn.ORDER: _text(tr("Order"), lambda row: row.about),
            MoneyColumn.WHERE: _text(tr("Where"), lambda row: row.where),
            MoneyColumn.AMOUNT: _amount(language),
        }
        super().__init__(columns)


class FindingColumn(IntEnum):
    """The columns of the findings."""

    DAY = 0
    WHAT = 1
    ABOUT = 2
    AMOUNT = 3


class FindingsModel(RowsModel[MoneyFinding]):
    """What does not agree, and what to do about it."""

    def __init__(self, language: str) -> None:
        def advice(row: MoneyFinding) -> str:
            return tr(FINDING_ADVICE[row.kind])

        def about(row: MoneyFinding) -> str:
            return row.reference or row.psp_reference or row.detail

        columns: dict[IntEnum, Column[MoneyFinding]] = {
            FindingColumn.DAY: Column(
                tr("Ledger date"),
                lambda row: day_words(row.day, language),
                lambda row: row.day.isoformat() if row.day else "",
            ),
            FindingColumn.WHAT: Column(
                tr("What"),
                lambda row: tr(FINDING_TITLES[row.kind]),
                lambda row: row.kind,
                more=tip(advice),
            ),
            FindingColumn.ABOUT: _text(tr("About"), about),
            FindingColumn.AMOUNT: _amount(language),
        }
        super().__init__(columns)
