"""The voucher of a closed day, in no bookkeeping program's own form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain.bookkeeping.accounts import HELD, SALES, TIPS, VAT, account_for
from app.domain.day.figures import ClosedDay, DayFigures
from app.domain.shop.currency import Currency
from app.domain.vat import format_rate


class Posting(NamedTuple):
    """An amount on an account in minor units: above nought debit, below it credit."""

    account: str
    text: str
    minor: int


@dataclass(frozen=True)
class Voucher:
    """Postings that add up to nought.

    `number` is that of the closing at its till; `made_on` the day on which it was closed.
    """

    day: date
    till: int
    number: int
    made_on: date
    currency: Currency
    postings: tuple[Posting, ...]

    @property
    def text(self) -> str:
        """What the voucher is about."""
        return f"Vipps MobilePay {self.day.isoformat()}, till {self.till}, closing {self.number}"

    @property
    def agrees(self) -> bool:
        """Whether debit is credit, to the øre."""
        return sum(posting.minor for posting in self.postings) == 0


def vouchers_of(closed: ClosedDay, accounts: Mapping[str, str]) -> tuple[Voucher, ...]:
    """One voucher for each currency of a closing.

    None where nothing was captured or refunded.
    """
    vouchers = (
        Voucher(
            *(closed.day, closed.till, closed.number, closed.closed_at.date(), figures.currency),
            tuple(posting for posting in _postings(figures, accounts) if posting.minor),
        )
        for figures in closed.figures
    )
    return tuple(voucher for voucher in vouchers if voucher.postings)


def _postings(figures: DayFigures, accounts: Mapping[str, str]) -> Iterator[Posting]:
    yield Posting(accounts[HELD], "Held at Vipps MobilePay", figures.kept)
    for rate in figures.rates:
        named = "" if rate.rate is None else f" {format_rate(rate.rate)}"
        yield Posting(account_for(accounts, SALES, rate.rate), f"Sales{named}", -rate.net)
        yield Posting(account_for(accounts, VAT, rate.rate), f"VAT{named}", -rate.tax)
    yield Posting(accounts[TIPS], "Tips", figures.tips_returned - figures.tips)
