"""A second writer of ledgers, from the documentation alone: it shares nothing with the sandbox.

It goes date by date, where the sandbox goes moment by moment, and has its time zones from the system. What it writes is plain
values, with the place where each movement of money has to be found.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

MONEY = ("capture", "refund")
ONE_DAY, LATE_BY = timedelta(days=1), timedelta(hours=1)
FIRST_PAYOUT = 2_000_001


class Terms(NamedTuple):
    """How a ledger is settled for a while.

    A fee is `basis_points` of the capture, rounded half up, and `fixed` minor units.
    """

    frequency: str = "daily"
    net: bool = True
    reserve: int = 0
    basis_points: int = 299
    fixed: int = 100
    lag_s: int = 10
    fee_lag_s: int = 5


class Account(NamedTuple):
    """Whose ledger it is, and when its dates end."""

    ledger: str
    msn: str
    currency: str = "NOK"
    zone: str = "Europe/Oslo"
    cut_hour: int = 0


class Happening(NamedTuple):
    """Something that reaches a ledger: money that moves, or a line that no payment brings.

    `amount` is signed; that of `payout-aborted` is the last payout's. `fee` is `usual`, `late` (on the next date) or `none`.
    """

    at: datetime
    kind: str
    amount: int = 0
    reference: str = ""
    psp: str = ""
    topic: str = "funds"
    fee: str = "usual"


class Line(NamedTuple):
    """One entry, with the names of the Report API in their order; `psp` and `reference` are empty where it has none."""

    kind: str
    at: datetime
    day: date
    amount: int
    before: int
    after: int
    psp: str
    reference: str
    currency: str
    handle: str


class Written(NamedTuple):
    """What stands on a ledger.

    `payouts` has the date and amount of each by number; `payout_of` the number for the `psp` of a movement, 0 while it waits.
    """

    funds: list[Line]
    fees: list[Line]
    payouts: dict[int, tuple[date, int]]
    payout_of: dict[str, int]
    aborted: set[int]


def write(
    account: Account, terms: Sequence[tuple[date, Terms]], happenings: Iterable[Happening], last: date
) -> Written:
    """All entries up to the end of a date; `terms` are in force each from its ledger date on."""
    return _Writer(account, terms).write(happenings, last)


class _Writer:
    def __init__(self, account: Account, terms: Sequence[tuple[date, Terms]]) -> None:
        self.account, self.terms = account, terms
        self.zone = ZoneInfo(account.zone)
        self.begins = [day for day, _ in terms]
        self.lists: dict[str, dict[date, list[tuple[datetime, int, Happening]]]] = {
            "funds": defaultdict(list),
            "fees": defaultdict(list),
        }
        self.out: dict[str, list[Line]] = {"funds": [], "fees": []}
        self.payouts: dict[int, tuple[date, int]] = {}
        self.payout_of: dict[str, int] = {}
        self.aborted: set[int] = set()
        self.waiting: list[str] = []
        self.inside: list[str] = []
        self.number = FIRST_PAYOUT - 1

    def write(self, happenings: Iterable[Happening], last: date) -> Written:
        for place, happening in enumerate(happenings):
            self.sort_in(place, happening)
        days = [*self.lists["funds"], *self.lists["fees"]]
        day = min(days, default=last)
        while day <= last:
            for topic in ("funds", "fees"):
                # By moment, and in the order in which they happened where two share one.
                for at, _, happening in sorted(self.lists[topic].pop(day, []), key=lambda found: found[:2]):
                    self.put(topic, at, day, happening)
            self.settle(day)
            day += ONE_DAY
        return Written(self.out["funds"], self.out["fees"], self.payouts, self.payout_of, self.aborted)

    def sort_in(self, place: int, happening: Happening) -> None:
        """Give a happening, and the fee of a capture, its place in the calendar."""
        terms = self.in_force(self.day_of(happening.at))
        # What the service does by itself stands there at once; a payment takes its time.
        at = happening.at + timedelta(seconds=terms.lag_s) if happening.kind in MONEY else happening.at
        day = self.day_of(at)
        self.lists[happening.topic][day].append((at, place, happening))
        fee = (happening.amount * terms.basis_points * 2 + 10_000) // 20_000 + terms.fixed
        if happening.kind != "capture" or happening.fee == "none" or not fee:
            return
        due = at + timedelta(seconds=terms.fee_lag_s)
        if happening.fee == "late":
            due = self.end_of(day) + LATE_BY
        owed = happening._replace(kind="capture-fee", amount=-fee, topic="fees")
        self.lists["fees"][self.day_of(due)].append((due, place, owed))

    def settle(self, day: date) -> None:
        """Fees are taken or invoiced, and what is left is paid out, as the last line of its date."""
        terms, at = self.in_force(day), self.end_of(day)
        next_day = day + ONE_DAY
        owed = self.balance("fees")
        if not terms.net and next_day.day == 1 and owed:
            self.put("fees", at, day, Happening(at, "fees-invoiced", -owed, psp=f"i{day:%Y%m%d}", fee="none"))
        ends = {"daily": True, "weekly": next_day.isoweekday() == 1, "monthly": next_day.day == 1}[terms.frequency]
        if not ends:
            return
        if terms.net and owed:
            self.put("fees", at, day, Happening(at, "fees-retained", -owed, psp=f"r{day:%Y%m%d}"))
            self.put("funds", at, day, Happening(at, "fees-retained", owed, psp=f"f{day:%Y%m%d}"))
        left = self.balance("funds") - terms.reserve
        if left > 0:
            self.pay_out(at, day, left)

    def pay_out(self, at: datetime, day: date, amount: int) -> None:
        self.number += 1
        self.payouts[self.number] = day, amount
        name = f"{self.account.ledger}-{self.number}"
        self.put("funds", at, day, Happening(at, "payout-scheduled", -amount, psp=name))
        self.inside, self.waiting = self.waiting, []
        self.payout_of.update(dict.fromkeys(self.inside, self.number))

    def put(self, topic: str, at: datetime, day: date, happening: Happening) -> None:
        kind, amount, psp = happening.kind, happening.amount, happening.psp
        if kind == "payout-aborted":
            if self.number < FIRST_PAYOUT or self.number in self.aborted:
                return
            amount, psp = self.payouts[self.number][1], f"{self.account.ledger}-{self.number}"
            self.aborted.add(self.number)
            # All that was in it waits for the next one.
            self.waiting, self.inside = self.inside + self.waiting, []
            self.payout_of.update(dict.fromkeys(self.waiting, 0))
        if kind in MONEY:
            self.waiting.append(psp)
            self.payout_of[psp] = 0
        before = self.balance(topic)
        handle = f"api:{self.account.msn}" if happening.reference else ""
        place = (at, day, amount, before, before + amount, psp, happening.reference, self.account.currency, handle)
        self.out[topic].append(Line(kind, *place))

    def balance(self, topic: str) -> int:
        written = self.out[topic]
        return written[-1].after if written else 0

    def in_force(self, day: date) -> Terms:
        return self.terms[max(0, bisect_right(self.begins, day) - 1)][1]

    def day_of(self, at: datetime) -> date:
        # Hours on the clock on the wall, so that a cut at four is at four in summer, too.
        return (at.astimezone(self.zone).replace(tzinfo=None) - timedelta(hours=self.account.cut_hour)).date()

    def end_of(self, day: date) -> datetime:
        return datetime.combine(day + ONE_DAY, time(self.account.cut_hour), self.zone).astimezone(UTC)
