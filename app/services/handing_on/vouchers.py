"""Vouchers for the bookkeeping: of closed days, and of what the ledgers say."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from app.domain.bookkeeping.accounts import accounts_of
from app.domain.bookkeeping.forms.voucher_file import voucher_file
from app.domain.bookkeeping.forms.voucher_form import VoucherForm, can_say
from app.domain.bookkeeping.ledger_voucher import LONGEST_WAY, LedgerDay, ledger_vouchers
from app.domain.bookkeeping.voucher import Say, Voucher, VoucherPart, vouchers_of
from app.domain.day.business_day import DayRange
from app.domain.ledger.ledger_entry import Account, Ledger
from app.errors import Blocked, Invalid
from app.services.day.day_rules import day_rule
from app.services.ledger.ledger_reading import OF_FILES
from app.services.work import Work
from app.whole_file import write_whole
from app.words.papers import voucher_words

SETTLED_AFTER = timedelta(days=2)
"""A day of a ledger is over for good once it was read to its end, or lists something, so much later (docs/money.md)."""


class MoneyState(StrEnum):
    """What is known of fees and payouts of a day."""

    NO_LEDGER = "no_ledger"  # none of the sales unit is read
    NOT_YET = "not_yet"  # the day is not read to its end
    WHOLE = "whole"


class DayVouchers(NamedTuple):
    """The vouchers of some days, and whether they hold fees and payouts.

    Of several days they may hold these up to `money_until`. From `open_since` on something was sold that is in no closing
    yet, and so in none of them.
    """

    vouchers: tuple[Voucher, ...]
    money: MoneyState
    money_until: date | None = None
    open_since: date | None = None


class Bookkeeping:
    """Makes vouchers of the sales unit that sells here, and writes them; changes nothing."""

    def __init__(self, work: Work) -> None:
        self._work = work
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

    @property
    def say(self) -> Say:
        """What gives the texts of vouchers in the language of papers."""
        return voucher_words(self._preferences.current.language_on_paper)

    def of_day(self, day: date, part: VoucherPart = VoucherPart.ALL, changes: Sequence[str] = ()) -> DayVouchers:
        """The vouchers of a day, the same each time.

        Raises `Invalid`: `day_not_closed`, `account_unreadable`, and for the money alone `ledger_unread` or
        `ledger_not_yet`.
        """
        return self.of_days(DayRange(day, day), part, changes)

    def of_days(self, days: DayRange, part: VoucherPart = VoucherPart.ALL, changes: Sequence[str] = ()) -> DayVouchers:
        """The vouchers of some days, a day after the other.

        Raises as `of_day`; of several days `days_not_closed` where none is.
        """
        begun = self._begin(days, part, changes)
        return begun._replace(vouchers=tuple(each for one in self._day_by_day(days, part, changes) for each in one))

    async def of_days_gently(self, days: DayRange, part: VoucherPart = VoucherPart.ALL) -> DayVouchers:
        """As `of_days`; after each day the window has its turn."""
        begun, found = self._begin(days, part), list[Voucher]()
        for one in self._day_by_day(days, part):
            found += one
            await asyncio.sleep(0)
        return begun._replace(vouchers=tuple(found))

    def _begin(self, days: DayRange, part: VoucherPart, changes: Sequence[str] = ()) -> DayVouchers:
        """What there is to hand on, without the vouchers themselves."""
        self.accounts(changes)
        state = self.money_state(days.last)
        if part is VoucherPart.MONEY:
            if state is not MoneyState.WHOLE:
                code = "ledger_unread" if state is MoneyState.NO_LEDGER else "ledger_not_yet"
                raise Invalid(code, field="day", day=days.last.isoformat())
            return DayVouchers((), state)
        if not self._store.closings.any_within(days, self._session.unit.id):
            first, last = days.first.isoformat(), days.last.isoformat()
            if days.length == 1:
                raise Invalid("day_not_closed", field="day", day=first)
            raise Invalid("days_not_closed", field="day", first=first, last=last)
        until = None
        if state is MoneyState.NOT_YET:
            until = next((day for day in reversed(tuple(days)) if self.money_state(day) is MoneyState.WHOLE), None)
        return DayVouchers((), state, until, self._open_since(days.last))

    def _day_by_day(
        self, days: DayRange, part: VoucherPart, changes: Sequence[str] = ()
    ) -> Iterator[tuple[Voucher, ...]]:
        accounts, unit, say = self.accounts(changes), self._session.unit.id, self.say
        for day in days:
            found: list[Voucher] = []
            if part is not VoucherPart.MONEY:
                closings = self._store.closings.within(DayRange(day, day), unit)
                found += [each for closed in closings for each in vouchers_of(closed, accounts, say)]
            if part is not VoucherPart.SALES and self.money_state(day) is MoneyState.WHOLE:
                found += [each for known in self._ledger_days(day) for each in ledger_vouchers(known, accounts, say)]
            yield tuple(found)

    def _open_since(self, last: date) -> date | None:
        """The first day up to `last` on which something was sold that is in no closing."""
        unit = self._session.unit.id
        # A day is closed once for all tills of a sales unit, under its number.
        closing, moves = self._store.closings.last(unit, unit), self._store.moves
        if closing is None or not (
            sold := _known(moves.first(unit, closing.ends, closing.last_operation), moves.first_uncounted(unit))
        ):
            return None
        day = day_rule(self._work).day_of(max(min(sold), closing.ends))
        return day if day <= last else None

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


def _known(*moments: datetime | None) -> list[datetime]:
    return [each for each in moments if each is not None]
