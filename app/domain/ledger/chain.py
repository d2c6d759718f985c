"""The chain of balances of one account.

Each entry begins where the one before ended.
"""

from __future__ import annotations

from collections import deque
from datetime import date, datetime, timedelta
from itertools import islice

from app.domain.ledger.ledger_entry import Account, EntryType, LedgerEntry
from app.domain.ledger.money_finding import FindingKind, MoneyFinding

PAGE = 1000
"""The most entries that the service gives at once; so many may come a second time."""
_DATED = (EntryType.CAPTURE, EntryType.REFUND)


class Chain:
    """Checks the entries of one account as they come.

    `gaps` holds the moments between which entries are missing, `odd` the numbers of entries that contradict themselves.
    """

    def __init__(self, ledger: str, account: Account, *, from_start: bool = True) -> None:
        """With `from_start` the first entry begins at nought; a file begins anywhere.

        A file has no ledger dates but those of its payouts.
        """
        self._ledger, self._account = ledger, account
        self.last: LedgerEntry | None = None
        self._from_start = from_start
        self._expected: tuple[int, ...] = (0,) if from_start else ()
        self._day = date.min
        self._recent: deque[LedgerEntry] = deque(maxlen=2 * PAGE)
        self._repeat: deque[LedgerEntry] = deque()
        self._repeated: list[LedgerEntry] = []
        self.gaps: list[tuple[datetime | None, datetime]] = []
        self.odd: set[int] = set()
        self.findings: list[MoneyFinding] = []

    @property
    def last_day(self) -> date:
        """The ledger date of the last entry."""
        return self.last.day if self.last is not None else date.min

    @property
    def currency(self) -> str:
        """That of the last entry."""
        return self.last.currency if self.last is not None else ""

    def in_gap(self, at: datetime, slack: timedelta) -> bool:
        """Whether a gap explains what is missing of the moment `at`."""
        return any((begin is None or begin - slack <= at) and at <= end for begin, end in self.gaps)

    def gap_before(self, at: datetime, slack: timedelta) -> bool:
        """Whether a gap explains that nothing came in the time up to `at`."""
        return any((begin is None or begin <= at) and at - slack <= end for begin, end in self.gaps)

    def gap_on(self, day: date, slack: timedelta) -> bool:
        """Whether entries of a ledger date may be missing."""
        return any(
            (begin is None or begin.date() - slack <= day) and day <= end.date() + slack for begin, end in self.gaps
        )

    def take(self, entry: LedgerEntry) -> bool:
        """Check the next entry; whether it counts.

        One that is listed a second time does not.
        """
        if self._repeated:
            if self._repeat and _same(self._repeat[0], entry):
                self._repeat.popleft()
                self._repeated.append(entry)
                return False
            self._end_repeat()
        # A page that comes to nothing as a whole, from payout to payout, leaves no trace but in time.
        if self.last is not None and entry.at < self.last.at and self._begins_repeat(entry):
            return False
        fits = not self._expected or entry.before in self._expected
        adds_up = entry.after == entry.before + entry.amount
        if not adds_up:
            self.odd.add(entry.number)
        if not (fits and adds_up) and not self._explain(entry, fits=fits, adds_up=adds_up):
            return False
        self._check_day(entry)
        self._expected = (entry.after,) if adds_up else (entry.after, entry.before + entry.amount)
        self.last = entry
        self._recent.append(entry)
        return True

    def end(self) -> None:
        """There are no more entries."""
        self._end_repeat()

    def _explain(self, entry: LedgerEntry, *, fits: bool, adds_up: bool) -> bool:
        """Find what is wrong; whether the entry counts all the same."""
        if not fits and self._begins_repeat(entry):
            return False
        if not fits and not adds_up and entry.after - entry.amount in self._expected:
            # The balance goes on behind it: only what it says of before is wrong.
            self._find(FindingKind.SUM, entry, entry.before + entry.amount - entry.after)
            return True
        if not fits:
            self.gaps.append((self.last.at if self.last else None, entry.at))
            self._find(FindingKind.GAP, entry, entry.before - self._expected[0])
        if not adds_up:
            self._find(FindingKind.SUM, entry, entry.after - entry.before - entry.amount)
        return True

    def _begins_repeat(self, entry: LedgerEntry) -> bool:
        """Whether entries of before are listed once more, from this one on."""
        for place, known in enumerate(self._recent):
            if _same(known, entry):
                self._repeat = deque(islice(self._recent, place + 1, None))
                self._repeated = [entry]
                return True
        return False

    def _end_repeat(self) -> None:
        if self._repeated:
            first, count = self._repeated[0], len(self._repeated)
            self._find(FindingKind.REPEATED, first, sum(each.amount for each in self._repeated), count)
        self._repeat, self._repeated = deque(), []

    def _check_day(self, entry: LedgerEntry) -> None:
        if not self._from_start:
            return
        # Dates never go back, and money is listed under the day that it moved on or one beside it.
        far = entry.kind in _DATED and abs((entry.day - entry.at.date()).days) > 1
        if far or entry.day < self._day:
            self._find(FindingKind.DATE, entry, 0)
        # One far away says nothing about its neighbours; one day back may be the fault of the entry before.
        if not far:
            self._day = entry.day

    def _find(self, kind: FindingKind, entry: LedgerEntry, amount: int, count: int = 1) -> None:
        place = (self._ledger, self._account, entry.number, entry.day, amount, entry.currency)
        self.findings.append(MoneyFinding(kind, *place, entry.reference, entry.psp_reference, count))


def _same(one: LedgerEntry, other: LedgerEntry) -> bool:
    return one[1:] == other[1:]
