"""Vouchers of a day of a ledger: the model day, everything else that may happen, and any day at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from app.domain.bookkeeping.accounts import AccountKind, accounts_of
from app.domain.bookkeeping.ledger_voucher import LedgerDay, ledger_vouchers
from app.domain.bookkeeping.voucher import Voucher
from app.domain.ledger.ledger_entry import EntryType, LedgerEntry
from tests.support.depth import rounds

DAY = date(2026, 11, 23)  # a Monday
AT = datetime(2026, 11, 23, 12, tzinfo=UTC)
DAYS = rounds(sample=200, soak=10_000, name="SOAK_DAYS")
FUNDS_KINDS = (
    "capture",
    "refund",
    "fees-retained",
    "payout-scheduled",
    "payout-aborted",
    "top-up",
    "correction",
    "new",
)
FEES_KINDS = ("capture-fee", "fees-retained", "fees-invoiced", "service-fee", "credit-note", "correction", "new")


def entry(kind: str, amount: int, psp: str = "", day: date = DAY, currency: str = "NOK") -> LedgerEntry:
    return LedgerEntry(1, kind, AT, day, amount, 0, amount, psp, "", currency)


def book(*funds: LedgerEntry, fees: tuple[LedgerEntry, ...] = (), bank: str = "", day: date = DAY) -> list[Voucher]:
    accounts = accounts_of("NO", (), {"bank": bank} if bank else {})
    found = list(ledger_vouchers(LedgerDay("12345", day, funds, fees), accounts))
    assert all(voucher.agrees for voucher in found)
    return found


def sums(vouchers: list[Voucher]) -> dict[str, int]:
    found: dict[str, int] = {}
    for voucher in vouchers:
        for posting in voucher.postings:
            found[posting.kind] = found.get(posting.kind, 0) + posting.minor
    return {kind: minor for kind, minor in found.items() if minor}


def test_the_documented_day_leaves_only_the_fees_and_the_way_to_the_bank() -> None:
    funds = (
        *(entry("capture", 10_000), entry("capture", 10_000), entry("capture", 20_000), entry("refund", -10_000)),
        *(entry("fees-retained", -1_200), entry("payout-scheduled", -28_800, "12345-2000023")),
    )
    fees = (*(entry("capture-fee", -400) for _ in range(3)), entry("fees-retained", 1_200))
    (voucher,) = book(*funds, fees=fees)
    assert [posting[:3] for posting in voucher.postings] == [
        ("2991", "Fees of captures", -1_200),
        ("7770", "Fees of captures", 1_200),
        ("1579", "Fees taken", -1_200),
        ("2991", "Fees taken", 1_200),
        ("1579", "Payout 2000023", -28_800),
        ("1578", "Payout 2000023", 28_800),
    ]
    assert (voucher.text, voucher.till, voucher.number) == ("Vipps MobilePay 2026-11-23, ledger 12345", 0, 2611230)
    # With the sales of the day, 300.00, nothing is held any more.
    assert sums([voucher])[AccountKind.HELD] == -30_000


@pytest.mark.parametrize(
    ("kind", "amount", "against"),
    [
        ("retained-disputed-capture", -500, AccountKind.DISPUTED),
        ("returned-disputed-capture", 500, AccountKind.DISPUTED),
        ("top-up", 700, AccountKind.TRANSIT),
        ("correction", -30, AccountKind.OTHER),
        ("credit-note", 30, AccountKind.OTHER),
        ("something-new", 5, AccountKind.OTHER),
        ("scheduled-for-payout", -5, AccountKind.TRANSIT),
        ("payout-aborted", 5, AccountKind.TRANSIT),
    ],
)
def test_all_that_moves_what_is_held_is_posted_against_something(kind: str, amount: int, against: str) -> None:
    assert sums(book(entry(kind, amount))) == {AccountKind.HELD: amount, against: -amount}


def test_what_was_paid_in_is_taken_from_the_bank_once_that_has_a_number() -> None:
    assert sums(book(entry("top-up", 700), entry("top-up", 50), bank="1920")) == {
        AccountKind.HELD: 750,
        AccountKind.BANK: -750,
    }


def test_fees_are_owed_until_they_are_taken_or_invoiced() -> None:
    fees = (
        *(entry("capture-fee", -100), entry("service-fee", -50), entry("credit-note", 20), entry("correction", 1)),
        *(entry("fees-invoiced", 900), entry("fees-retained", 800), entry("new", -7)),
    )
    assert sums(book(fees=fees)) == {AccountKind.OWED: -136, AccountKind.FEES: 129, AccountKind.OTHER: 7}


def test_captures_refunds_and_other_days_are_in_other_vouchers() -> None:
    assert book(entry("capture", 5), entry("refund", -5), entry("fees-retained", -5, day=DAY - timedelta(1))) == []
    assert book() == []


def test_a_payout_reaches_the_bank_once_that_has_a_number() -> None:
    payout = entry("payout-scheduled", -900, "12345-2000001")
    there = DAY + timedelta(2)
    assert book(payout, day=there) == []
    (voucher,) = book(payout, day=there, bank="1920")
    assert [posting[:3] for posting in voucher.postings] == [
        ("1920", "Payout 2000001 at the bank", 900),
        ("1578", "Payout 2000001 at the bank", -900),
    ]
    assert sums(book(payout, bank="1920")) == {AccountKind.HELD: -900, AccountKind.TRANSIT: 900}


def test_a_payout_that_came_back_is_taken_from_where_it_was() -> None:
    payout = entry("payout-scheduled", -900, "12345-2000001")
    next_day, there, later = (DAY + timedelta(days) for days in (1, 2, 3))
    other = entry("payout-scheduled", -800, "12345-2000002")
    for psp in ("12345-2000001", ""):
        early = entry("payout-aborted", 900, psp, next_day)
        assert sums(book(payout, early, day=next_day, bank="1920")) == {
            AccountKind.HELD: 900,
            AccountKind.TRANSIT: -900,
        }
        # It never reached the bank; the other one did.
        assert sums(book(payout, other, early, day=there, bank="1920")) == {
            AccountKind.BANK: 800,
            AccountKind.TRANSIT: -800,
        }
        late = entry("payout-aborted", 900, psp, later)
        assert sums(book(payout, late, day=there, bank="1920"))[AccountKind.BANK] == 900
        assert sums(book(payout, late, day=later, bank="1920")) == {AccountKind.HELD: 900, AccountKind.BANK: -900}
        assert sums(book(late, day=later, bank="1920")) == {AccountKind.HELD: 900, AccountKind.BANK: -900}
        assert sums(book(payout, late, day=later)) == {AccountKind.HELD: 900, AccountKind.TRANSIT: -900}


def test_each_currency_has_a_voucher_of_its_own() -> None:
    found = book(entry("top-up", 5, currency="SEK"), fees=(entry("service-fee", -5),))
    assert [voucher.currency for voucher in found] == ["NOK", "SEK"]


def some_days(dice: Random, days: int) -> Iterator[tuple[list[LedgerEntry], list[LedgerEntry]]]:
    number = 0
    for place in range(days):
        day = DAY + timedelta(place)
        funds, fees = [], []
        for _ in range(dice.randrange(8)):
            kind = dice.choice(FUNDS_KINDS)
            number += kind == "payout-scheduled"
            psp = f"12345-{number}" if kind.startswith("payout") and dice.randrange(4) else ""
            funds.append(entry(kind, dice.randrange(-(10**6), 10**6), psp, day))
        for _ in range(dice.randrange(5)):
            fees.append(entry(dice.choice(FEES_KINDS), dice.randrange(-(10**4), 10**4), "", day))
        yield funds, fees


def test_over_any_days_the_accounts_are_the_balances_of_the_ledger() -> None:
    dice = Random(4)
    funds, fees, held, owed = list[LedgerEntry](), list[LedgerEntry](), 0, 0
    for place, (more, cost) in enumerate(some_days(dice, DAYS)):
        funds, fees = [*funds[-200:], *more], [*fees[-200:], *cost]
        vouchers = book(*funds, fees=tuple(fees), day=DAY + timedelta(place), bank="1920")
        found = sums(vouchers)
        held += found.get(AccountKind.HELD, 0)
        owed += found.get(AccountKind.OWED, 0)
        held -= sum(each.amount for each in more if each.kind not in (EntryType.CAPTURE, EntryType.REFUND))
        # Fees that were taken are posted by the funds; what was invoiced is posted with the invoice.
        owed -= sum(each.amount for each in cost if each.kind not in (EntryType.FEES_RETAINED, EntryType.FEES_INVOICED))
        owed += sum(each.amount for each in more if each.kind == EntryType.FEES_RETAINED)
        assert (held, owed) == (0, 0)
