"""Vouchers for the bookkeeping: of closed days, and of what the ledgers say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from app.domain.bookkeeping.accounts import accounts_of
from app.domain.bookkeeping.forms.voucher_file import voucher_file
from app.domain.bookkeeping.forms.voucher_form import VoucherForm, can_say
from app.domain.bookkeeping.ledger_voucher import LONGEST_WAY, LedgerDay, ledger_vouchers
from app.domain.bookkeeping.voucher import Voucher, VoucherPart, vouchers_of
from app.domain.day.business_day import DayRange
from app.domain.ledger.ledger_entry import Account, Ledger
from app.errors import Blocked, Invalid
from app.services.ledger.ledger_reading import OF_FILES
from app.services.work import Work
from app.whole_file import write_whole

SETTLED_AFTER = timedelta(days=2)
"""A day of a ledger is over for good once it was read to its end, or lists something, so much later (docs/money.md)."""


class MoneyState(StrEnum):
    """What is known of fees and payouts of a day."""

    NO_LEDGER = "no_ledger"  # none of the sales unit is read
    NOT_YET = "not_yet"  # the day is not read to its end
    WHOLE = "whole"


class DayVouchers(NamedTuple):
    """The vouchers of a day, and whether they hold fees and payouts."""

    vouchers: tuple[Voucher, ...]
    money: MoneyState


class Bookkeeping:
    """Makes vouchers of the sales unit that sells here, and writes them; changes nothing."""

    def __init__(self, work: Work) -> None:
        self._session, self._store, self._preferences = work.session, work.store, work.preferences

    def accounts(self, changes: Sequence[str] = ()) -> dict[str, str]:
        """The accounts that hold: the country's, the shop's own, then `changes`.

        Raises `Invalid` `account_unreadable`.
        """
        settings = self._preferences.current
        try:
            return accounts_of(settings.market, changes, settings.own_accounts)
        except ValueError as wrong:
            raise Invalid("account_unreadable", field="accounts", text=str(wrong)) from None

    def of_day(self, day: date, part: VoucherPart = VoucherPart.ALL, changes: Sequence[str] = ()) -> DayVouchers:
        """The vouchers of a day, the same each time.

        Raises `Invalid`: `day_not_closed`, `account_unreadable`, and for the money alone `ledger_unread` or
        `ledger_not_yet`.
        """
        accounts, state = self.accounts(changes), self.money_state(day)
        found: list[Voucher] = []
        if part is not VoucherPart.MONEY:
            closings = self._store.closings.within(DayRange(day, day), self._session.unit.id)
            if not closings:
                raise Invalid("day_not_closed", field="day", day=day.isoformat())
            found += [each for closed in closings for each in vouchers_of(closed, accounts)]
        elif state is not MoneyState.WHOLE:
            code = "ledger_unread" if state is MoneyState.NO_LEDGER else "ledger_not_yet"
            raise Invalid(code, field="day", day=day.isoformat())
        if part is not VoucherPart.SALES and state is MoneyState.WHOLE:
            found += [each for known in self._ledger_days(day) for each in ledger_vouchers(known, accounts)]
        return DayVouchers(tuple(found), state)

    def money_state(self, day: date) -> MoneyState:
        """Whether all ledgers of this sales unit were read to the end of `day`."""
        ledgers = self._ledgers()
        if not ledgers:
            return MoneyState.NO_LEDGER
        return MoneyState.WHOLE if all(self._is_whole(each, day) for each in ledgers) else MoneyState.NOT_YET

    def content(self, vouchers: Sequence[Voucher], form: VoucherForm) -> bytes:
        """The file of some vouchers.

        Raises `Invalid`: `voucher_empty`, or `voucher_currencies` where the form knows one currency and these are in several.
        """
        if not vouchers:
            raise Invalid("voucher_empty", field="day")
        if not can_say(form, vouchers):
            raise Invalid("voucher_currencies", field="format", format=form.facts.name)
        return voucher_file(vouchers, form, self._preferences.current.shop)

    def save(self, file: Path, vouchers: Sequence[Voucher], form: VoucherForm) -> None:
        """Write some vouchers to `file`, whole or not at all.

        Raises what `content` raises, and `Blocked` `file_unwritable`.
        """
        content = self.content(vouchers, form)
        try:
            write_whole(file, content)
        except OSError as failure:
            raise Blocked("file_unwritable", text=file.name, reason=failure.strerror or "") from failure

    # what is read

    def _ledgers(self) -> list[Ledger]:
        """The ledgers that are booked with this sales unit.

        One that several units share goes with the first of them, and a portal's files only where nothing else is read.
        """
        unit = self._session.unit.id
        known = self._store.ledgers.all()
        own = [ledger for ledger, units in known if unit in units and not ledger.id.startswith(OF_FILES)]
        if own:
            return [ledger for ledger, units in known if units[:1] == (unit,) and ledger in own]
        return [ledger for ledger, units in known if unit in units]

    def _is_whole(self, ledger: Ledger, day: date) -> bool:
        ledgers = self._store.ledgers
        if ledger.id.startswith(OF_FILES):
            # Files hold whole payouts, and a payout is the last entry of its day.
            return ledgers.lists_since(ledger.id, Account.FUNDS, day)
        later = day + SETTLED_AFTER
        for account in Account:
            ended = ledgers.place(ledger.id, account).ended_at
            if not (ended and ended.date() >= later) and not ledgers.lists_since(ledger.id, account, later):
                return False
        return True

    def _ledger_days(self, day: date) -> Iterator[LedgerDay]:
        for place, ledger in enumerate(self._ledgers()):
            span = (day - LONGEST_WAY, day)
            funds, fees = (self._store.ledgers.of_days(ledger.id, account, *span) for account in Account)
            yield LedgerDay(ledger.id.removeprefix(OF_FILES), day, funds, fees, place)
