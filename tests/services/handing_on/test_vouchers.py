"""Vouchers of the sales unit that sells here: sales from closings, fees and payouts once their day is read to its end."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app import runtime
from app.domain.bookkeeping.accounts import AccountKind
from app.domain.bookkeeping.forms.voucher_form import VoucherForm
from app.domain.bookkeeping.voucher import VoucherPart
from app.domain.day.business_day import DayRange
from app.domain.ledger.ledger_entry import Account, Ledger, LedgerEntry
from app.errors import Blocked, Invalid
from app.services.handing_on.vouchers import MoneyState
from app.store.ledger.ledgers import ReadPlace
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.sent_orders import captured
from tests.support.stage import Stage as Sandbox

ALL, SALES, MONEY = VoucherPart.ALL, VoucherPart.SALES, VoucherPart.MONEY
BANK = ("bank=1920",)


def balances(app: runtime.App, day: date, days: int, part: VoucherPart) -> dict[str, int]:
    """What some days leave on each kind of account."""
    found: dict[str, int] = {}
    for place in range(days):
        for voucher in app.bookkeeping.of_day(day + timedelta(place), part, BANK).vouchers:
            assert voucher.agrees
            for posting in voucher.postings:
                found[posting.kind] = found.get(posting.kind, 0) + posting.minor
    return {kind: minor for kind, minor in found.items() if minor}


def add_ledger(app: runtime.App, ledger: str, *entries: LedgerEntry, units: tuple[int, ...] = (1,)) -> None:
    """A ledger as if its funds had been read, to the end a moment ago."""
    store, now = store_of(app), app.now()
    with store.write():
        for unit in units:
            store.ledgers.save(Ledger(ledger, "NOK", "", ()), unit, now)
        for account in Account:
            place = ReadPlace("next", 0, None if ledger.startswith("file:") else now)
            store.ledgers.add_page(ledger, account, ReadPlace(), entries if account is Account.FUNDS else (), place)


def top_up(app: runtime.App, days_ago: int, currency: str = "NOK") -> LedgerEntry:
    day = app.now().date() - timedelta(days_ago)
    return LedgerEntry(1, "top-up", app.now(), day, 100, 0, 100, currency=currency)


def texts(app: runtime.App, days_ago: int) -> list[str]:
    found = app.bookkeeping.of_day(app.now().date() - timedelta(days_ago), MONEY)
    return [voucher.text.partition(", ")[2] for voucher in found.vouchers]


def test_from_the_sale_to_the_bank_only_sales_and_fees_are_left(
    open_app: OpenApp, run: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    clock = Clock(datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0))
    app = open_app(now=clock)
    captured(app, run, sandbox, tip=1000)
    clock.advance(60)
    first = at_once(app.day_closing.close()).day
    sold = app.bookkeeping.of_day(first)
    assert sold.money is MoneyState.NO_LEDGER
    with pytest.raises(Invalid, match="ledger_unread"):
        app.bookkeeping.of_day(first, MONEY)
    run(app.ledger_reading.read())
    assert app.bookkeeping.of_day(first) == sold._replace(money=MoneyState.NOT_YET)
    with pytest.raises(Invalid, match="ledger_not_yet"):
        app.bookkeeping.of_day(first, MONEY)
    sandbox.advance(9 * 86_400)
    clock.advance(9 * 86_400)
    run(app.ledger_reading.read())
    assert app.bookkeeping.of_day(first, SALES).vouchers == sold.vouchers
    whole = app.bookkeeping.of_day(first, ALL, BANK)
    assert (whole.money, whole.vouchers[:1]) == (MoneyState.WHOLE, sold.vouchers)
    money, sales = balances(app, first, 7, MONEY), balances(app, first, 1, SALES)
    fees, bank = money.pop(AccountKind.FEES), money.pop(AccountKind.BANK)
    assert money == {AccountKind.HELD: -sales[AccountKind.HELD]}
    assert fees + bank == sales[AccountKind.HELD] == 101_000
    file = tmp_path / "day.si"
    for form in VoucherForm:
        app.bookkeeping.save(file, whole.vouchers, form)
        content = file.read_bytes()
        app.bookkeeping.save(file, app.bookkeeping.of_day(first, ALL, BANK).vouchers, form)
        assert file.read_bytes() == content


def test_what_cannot_be_written_is_said(app: runtime.App, tmp_path: Path) -> None:
    day = app.day_closing.today
    with pytest.raises(Invalid, match="day_not_closed"):
        app.bookkeeping.of_day(day)
    at_once(app.day_closing.close())
    empty = app.bookkeeping.of_day(day).vouchers
    assert empty == ()
    with pytest.raises(Invalid, match="voucher_empty"):
        app.bookkeeping.content(empty, VoucherForm.CSV)
    with pytest.raises(Invalid, match="account_unreadable"):
        app.bookkeeping.of_day(day, SALES, ("held",))
    add_ledger(app, "1", top_up(app, 3), top_up(app, 3, "SEK"))
    vouchers = app.bookkeeping.of_day(app.now().date() - timedelta(3), MONEY).vouchers
    with pytest.raises(Invalid, match="voucher_currencies"):
        app.bookkeeping.content(vouchers, VoucherForm.SIE)
    with pytest.raises(Blocked, match="file_unwritable"):
        app.bookkeeping.save(tmp_path / "no" / "x", vouchers, VoucherForm.CSV)


def test_the_accounts_of_the_shop_are_between_those_of_the_country_and_of_one_run(app: runtime.App) -> None:
    at_once(app.preferences.change({"accounts": "held=1930; tips=2991"}))
    accounts = app.bookkeeping.accounts(("held=1",))
    assert (accounts["held"], accounts["tips"], accounts["sales"]) == ("1", "2991", "3000")


def test_a_shared_ledger_goes_with_its_first_unit_and_files_only_alone(app: runtime.App) -> None:
    add_ledger(app, "file:1", top_up(app, 5), top_up(app, 3))
    assert texts(app, 3) == ["oppgjør 1"]
    # What comes after the last payout of a file is in another one.
    assert app.bookkeeping.money_state(app.now().date() - timedelta(2)) is MoneyState.NOT_YET
    add_ledger(app, "77", top_up(app, 3), units=(2, 1))
    assert app.bookkeeping.money_state(app.now().date() - timedelta(3)) is MoneyState.NO_LEDGER
    add_ledger(app, "78", top_up(app, 3))
    assert texts(app, 3) == ["oppgjør 78"]
    assert app.bookkeeping.money_state(app.now().date() - timedelta(1)) is MoneyState.NOT_YET


def test_a_day_is_over_too_when_later_ones_are_listed(app: runtime.App) -> None:
    add_ledger(app, "78", top_up(app, 1))
    assert app.bookkeeping.money_state(app.now().date() - timedelta(1)) is MoneyState.NOT_YET
    store = store_of(app)
    with store.write():
        for account in Account:
            known = store.ledgers.place("78", account)
            store.ledgers.add_page("78", account, known, (top_up(app, -1),), ReadPlace("more", 0, app.now()))
    assert app.bookkeeping.money_state(app.now().date() - timedelta(1)) is MoneyState.WHOLE


def test_several_days_are_what_each_of_them_is(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock(datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0))
    app = open_app(now=clock)
    for _ in range(2):
        captured(app, run, sandbox)
        clock.advance(60)
        first = at_once(app.day_closing.close()).day
        sandbox.advance(4 * 86_400)
        clock.advance(4 * 86_400)
    days = DayRange(first - timedelta(4), first + timedelta(4))
    assert app.bookkeeping.of_days(days, SALES).money_until is None
    run(app.ledger_reading.read())
    books = app.bookkeeping
    for part in (ALL, SALES):
        each = [books.of_day(day, part).vouchers for day in (days.first, first)]
        between = [
            voucher
            for day in days
            if day not in (days.first, first) and part is ALL and books.money_state(day) is MoneyState.WHOLE
            for voucher in books.of_day(day, MONEY).vouchers
        ]
        found = books.of_days(days, part)
        assert sorted(map(str, found.vouchers)) == sorted(map(str, [*each[0], *each[1], *between]))
        assert run(books.of_days_gently(days, part)) == found
    assert found.money is MoneyState.NOT_YET
    assert found.money_until == max(day for day in days if books.money_state(day) is MoneyState.WHOLE)
    with pytest.raises(Invalid, match="ledger_not_yet"):
        books.of_days(days, MONEY)
    with pytest.raises(Invalid, match="days_not_closed"):
        books.of_days(DayRange(first - timedelta(3), first - timedelta(1)))


def test_what_was_sold_and_is_in_no_closing_is_told(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock(datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0))
    app = open_app(now=clock)
    captured(app, run, sandbox)
    clock.advance(60)
    day = at_once(app.day_closing.close()).day
    assert app.bookkeeping.of_day(day).open_since is None
    for _ in range(2):  # on the same day first, then on a later one, which is no matter of this day
        clock.advance(60)
        captured(app, run, sandbox)
        assert app.bookkeeping.of_day(day).open_since == (None if app.day_closing.today > day else day)
        app.reports.count()
        assert app.bookkeeping.of_day(day).open_since == (None if app.day_closing.today > day else day)
        clock.advance(60)
        at_once(app.day_closing.close())
        clock.advance(86_400)
