"""The voucher of a day of a ledger: fees, payouts, and the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.domain.bookkeeping.accounts import AccountKind
from app.domain.bookkeeping.voucher import Posting, Say, Voucher
from app.domain.ledger.ledger_entry import FORMER_NAMES, Account, EntryType, LedgerEntry, payout_number
from app.domain.ledger.movement import Payout

LONGEST_WAY = timedelta(days=14)
"""A payout reaches the bank within so many days, whatever holidays lie between."""

_FUNDS: Mapping[str, tuple[AccountKind, str]] = {
    EntryType.FEES_RETAINED: (AccountKind.OWED, "Fees taken"),
    EntryType.DISPUTED: (AccountKind.DISPUTED, "Disputed capture"),
    EntryType.RETURNED: (AccountKind.DISPUTED, "Disputed capture returned"),
    EntryType.TOP_UP: (AccountKind.TRANSIT, "Paid in"),
    EntryType.CORRECTION: (AccountKind.OTHER, "Correction"),
    EntryType.CREDIT_NOTE: (AccountKind.OTHER, "Credit note"),
}
"""What stands against the money that is held. Captures and refunds are in the vouchers of closed days."""
_FEES: Mapping[str, tuple[AccountKind, str]] = {
    EntryType.CAPTURE_FEE: (AccountKind.FEES, "Fees of captures"),
    EntryType.SERVICE_FEE: (AccountKind.FEES, "Service fee"),
    EntryType.CREDIT_NOTE: (AccountKind.FEES, "Credit note"),
    EntryType.CORRECTION: (AccountKind.FEES, "Correction of fees"),
}
"""What stands against the fees that are owed. That they were taken is posted by the funds; an invoice is its own voucher."""
_ELSEWHERE = {
    Account.FUNDS: frozenset({EntryType.CAPTURE.value, EntryType.REFUND.value}),
    Account.FEES: frozenset({EntryType.FEES_RETAINED.value, EntryType.FEES_INVOICED.value}),
}


class LedgerDay(NamedTuple):
    """What a ledger says of `day`.

    `funds` begin `LONGEST_WAY` earlier, so that payouts which are due at the bank are among them; `place` tells apart the
    ledgers of one shop, from 0.
    """

    ledger: str
    day: date
    funds: Sequence[LedgerEntry]
    fees: Sequence[LedgerEntry]
    place: int = 0


def ledger_vouchers(known: LedgerDay, accounts: Mapping[str, str], say: Say = str) -> tuple[Voucher, ...]:
    """One voucher for each currency of a day; none where nothing but sales happened."""
    today = [each for each in (*known.funds, *known.fees) if each.day == known.day]
    payouts = _payouts(known)
    found = []
    for currency in sorted({each.currency for each in today} | {each.currency for each in payouts}):
        book = _Book(known, accounts, currency, payouts, say)
        postings = tuple(each for each in book.postings() if each.minor)
        if postings:
            text = say("Vipps MobilePay {day}, ledger {ledger}").format(day=known.day.isoformat(), ledger=known.ledger)
            number = int(f"{known.day:%y%m%d}") * 10 + known.place
            found.append(Voucher(known.day, 0, number, known.day, currency, text, postings))
    return tuple(found)


def _payouts(known: LedgerDay) -> list[Payout]:
    return [
        Payout(known.ledger, payout_number(each.psp_reference), each.day, -each.amount, each.currency)
        for each in known.funds
        if _kind(each) == EntryType.PAYOUT
    ]


def _kind(entry: LedgerEntry) -> str:
    return FORMER_NAMES.get(entry.kind, entry.kind)


class _Book:
    """Makes the postings of one currency."""

    def __init__(
        self, known: LedgerDay, accounts: Mapping[str, str], currency: str, payouts: list[Payout], say: Say
    ) -> None:
        self._known, self._accounts, self._say = known, accounts, say
        self._payouts = [each for each in payouts if each.currency == currency]
        self._funds, self._fees = (
            [each for each in entries if each.currency == currency] for entries in (known.funds, known.fees)
        )

    def postings(self) -> Iterator[Posting]:
        """Fees first, then what moved what is held, then what reached the bank."""
        yield from self._sums(Account.FEES, self._fees, AccountKind.OWED, _FEES)
        yield from self._sums(Account.FUNDS, self._funds, AccountKind.HELD, _FUNDS)
        yield from self._moved_payouts()
        if self._accounts[AccountKind.BANK]:
            yield from self._at_bank()

    def _sums(
        self,
        account: Account,
        entries: Sequence[LedgerEntry],
        own: AccountKind,
        against: Mapping[str, tuple[AccountKind, str]],
    ) -> Iterator[Posting]:
        payouts = {EntryType.PAYOUT.value, EntryType.PAYOUT_ABORTED.value} if account is Account.FUNDS else set()
        sums: dict[tuple[AccountKind, str], int] = {}
        for entry in entries:
            kind = _kind(entry)
            if entry.day != self._known.day or kind in _ELSEWHERE[account] | payouts:
                continue
            place, text = against.get(kind, (AccountKind.OTHER, ""))
            text = self._say(text) if text else self._say("Of an unknown kind: {kind}").format(kind=kind)
            # What was paid in has left the bank before it is here.
            place = AccountKind.BANK if place is AccountKind.TRANSIT and self._accounts[AccountKind.BANK] else place
            sums[place, text] = sums.get((place, text), 0) + entry.amount
        for (kind, text), amount in sorted(sums.items()):
            yield from self._pair(own, kind, text, amount)

    def _pair(self, own: AccountKind, against: AccountKind, text: str, amount: int) -> Iterator[Posting]:
        yield Posting(self._accounts[own], text, amount, own)
        yield Posting(self._accounts[against], text, -amount, against)

    def _moved_payouts(self) -> Iterator[Posting]:
        for payout in self._payouts:
            if payout.day == self._known.day:
                yield from self._pair(
                    AccountKind.HELD,
                    AccountKind.TRANSIT,
                    self._named("Payout {number}", payout),
                    -payout.amount,
                )
        for entry in self._funds:
            if entry.day == self._known.day and _kind(entry) == EntryType.PAYOUT_ABORTED:
                yield from self._pair(AccountKind.HELD, self._where(entry), self._say("Payout came back"), entry.amount)

    def _named(self, text: str, payout: Payout) -> str:
        # One of a file may have no number.
        return self._say(text).format(number=payout.number).replace("  ", " ").rstrip()

    def _where(self, aborted: LedgerEntry) -> AccountKind:
        """Where a payout that came back was posted to at last."""
        payout = next((each for each in reversed(self._payouts) if _same(each, aborted)), None)
        # One that is older than what was read has long been there.
        arrived = payout is None or payout.at_bank < aborted.day
        return AccountKind.BANK if arrived and self._accounts[AccountKind.BANK] else AccountKind.TRANSIT

    def _at_bank(self) -> Iterator[Posting]:
        """Payouts that the bank should have from this day on."""
        aborted = [
            each for each in self._funds if _kind(each) == EntryType.PAYOUT_ABORTED and each.day <= self._known.day
        ]
        for payout in self._payouts:
            came_back = any(_same(payout, each) and each.day >= payout.day for each in aborted)
            if payout.at_bank == self._known.day and not came_back:
                yield from self._pair(
                    AccountKind.BANK,
                    AccountKind.TRANSIT,
                    self._named("Payout {number} at the bank", payout),
                    payout.amount,
                )


def _same(payout: Payout, aborted: LedgerEntry) -> bool:
    if aborted.psp_reference:
        return payout_number(aborted.psp_reference) == payout.number
    return payout.amount == aborted.amount
