"""The voucher of a closed day, in no bookkeeping program's own form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.domain.bookkeeping.accounts import AccountKind, account_for
from app.domain.day.figures import ClosedDay, DayFigures
from app.domain.vat import format_rate

Say = Callable[[str], str]
"""Gives a text of a voucher in the language of the shop's papers."""
NUMBERS_OF_TILL = 100_000
"""The closings of a till are numbered within so many, so that no two vouchers have one number."""


class VoucherPart(StrEnum):
    """What of a day is handed on."""

    ALL = "all"  # sales, and what the ledger says of the day where it is read to its end
    SALES = "sales"  # from the closings
    MONEY = "money"  # fees and payouts, from the ledger


class Posting(NamedTuple):
    """An amount on an account in minor units: above nought debit, below it credit.

    `rate` is that of sales and VAT, in hundredths of a percent; `tax` the VAT that belongs to these sales and stands
    on another posting.
    """

    account: str
    text: str
    minor: int
    kind: AccountKind = AccountKind.OTHER
    rate: int | None = None
    tax: int = 0


@dataclass(frozen=True)
class Voucher:
    """Postings that add up to nought.

    `number` is that of the closing at its `till`. Of a ledger, which has no till, it is made of the day. `made_on` is
    the day on which it was closed.
    """

    day: date
    till: int
    number: int
    made_on: date
    currency: str
    text: str
    postings: tuple[Posting, ...]

    @property
    def agrees(self) -> bool:
        """Whether debit is credit, to the øre."""
        return sum(posting.minor for posting in self.postings) == 0

    @property
    def whole_number(self) -> int:
        """A number that no other voucher of this kind has."""
        return self.till * NUMBERS_OF_TILL + self.number


def vouchers_of(closed: ClosedDay, accounts: Mapping[str, str], say: Say = str) -> tuple[Voucher, ...]:
    """One voucher for each currency of a closing.

    None where nothing was captured or refunded.
    """
    text = say("Vipps MobilePay {day}, till {till}, closing {number}").format(
        day=closed.day.isoformat(), till=closed.till, number=closed.number
    )
    vouchers = (
        Voucher(
            *(closed.day, closed.till, closed.number, closed.closed_at.date(), figures.currency, text),
            tuple(posting for posting in _postings(figures, accounts, say) if posting.minor or posting.tax),
        )
        for figures in closed.figures
    )
    return tuple(voucher for voucher in vouchers if voucher.postings)


def _postings(figures: DayFigures, accounts: Mapping[str, str], say: Say) -> Iterator[Posting]:
    yield Posting(accounts[AccountKind.HELD], say("Held at Vipps MobilePay"), figures.kept, AccountKind.HELD)
    for rate in figures.rates:
        named = "" if rate.rate is None else f" {format_rate(rate.rate)}"
        sales, vat = (account_for(accounts, kind, rate.rate) for kind in (AccountKind.SALES, AccountKind.VAT))
        yield Posting(sales, f"{say('Sales')}{named}", -rate.net, AccountKind.SALES, rate.rate, -rate.tax)
        yield Posting(vat, f"{say('VAT')}{named}", -rate.tax, AccountKind.VAT, rate.rate)
    yield Posting(accounts[AccountKind.TIPS], say("Tips"), figures.tips_returned - figures.tips, AccountKind.TIPS)
