"""One ledger in motion: what comes becomes entries, and days end.

Pure: the same happenings in the same order give the same entries, byte for byte.
"""

from __future__ import annotations

import heapq
from datetime import datetime, timedelta
from typing import Any, Literal, NamedTuple

import msgspec
from msgspec import UNSET, Struct, UnsetType

from app.sandbox.report.calendar import DAY, HOUR, cut_after, is_payout_day
from app.sandbox.report.plan import LedgerPlan

Topic = Literal["funds", "fees"]
FIRST_PAYOUT = 2_000_001


class Coming(Struct, frozen=True, order=True, array_like=True):
    """What will stand on a ledger at a moment to come."""

    at: datetime
    number: int
    topic: Topic
    kind: str
    amount: int
    reference: str | None = None
    psp_reference: str | None = None
    handle: str | None = None


class AccountState(Struct, kw_only=True):
    """How far a ledger has come. `cut` is when its present `day` ends."""

    funds: int = 0
    fees: int = 0
    funds_entries: int = 0
    fees_entries: int = 0
    payouts: int = FIRST_PAYOUT - 1
    last_payout: int = 0
    """What the last payout took off the ledger, and nought once it was aborted."""
    last: datetime | None = None
    cut: datetime | None = None
    day: str = ""
    closed: str = ""
    """The last ledger date that is final."""
    late_fees: int = 0
    expected: int = 0
    coming: list[Coming] = []


class Row(NamedTuple):
    """An entry as it is kept; `body` is its JSON, never changed."""

    ledger_id: str
    topic: Topic
    number: int
    day: str
    body: bytes


class Entry(Struct, kw_only=True, rename="camel"):
    """An entry as the Report API shows it."""

    psp_reference: str | UnsetType = UNSET
    time: str
    ledger_date: str
    entry_type: str
    reference: str | UnsetType = UNSET
    currency: str
    amount: int
    balance_before: int
    balance_after: int
    recipient_handle: str | None = None


_encode = msgspec.json.Encoder().encode


class Account:
    """A ledger with its two accounts, funds and fees."""

    def __init__(self, plan: LedgerPlan, state: AccountState) -> None:
        self.plan, self.state = plan, state
        self.rows: list[Row] = []
        """Entries since the account was opened, to be kept."""
        self.changed = False
        """Whether there is anything to be kept."""

    def expect(self, at: datetime, topic: Topic, kind: str, amount: int, **names: str | None) -> None:
        """Let something come to the ledger at a moment."""
        self.changed = True
        self.state.expected += 1
        heapq.heappush(self.state.coming, Coming(at, self.state.expected, topic, kind, amount, **names))

    def run_to(self, now: datetime) -> None:
        """Let happen what is due by now, in the order of time."""
        state = self.state
        while state.coming and state.coming[0].at <= now:
            due = heapq.heappop(state.coming)
            self._pass_cuts(due.at)
            self.enter(due.at, due)
        # Before its first entry a ledger has no days.
        if state.cut is not None:
            self._pass_cuts(now)

    def enter(self, at: datetime, due: Coming) -> None:
        """Write an entry now, and expect the fee of a capture."""
        if self.state.cut is None:
            self._pass_cuts(at)
        # A ledger never goes back in time.
        at = max(at, self.state.last or at)
        self._write(at, due.topic, due.kind, due.amount, due.reference, due.psp_reference, due.handle)
        if due.kind == "capture":
            self._expect_fee(at, due)

    def abort_payout(self, at: datetime) -> bool:
        """The last payout comes back, if there was one."""
        amount, number = self.state.last_payout, self._payout_name()
        if amount:
            self.enter(at, Coming(at, 0, "funds", "payout-aborted", amount, psp_reference=number))
            self.state.last_payout = 0
        return bool(amount)

    def change_plan(self, plan: LedgerPlan, now: datetime) -> None:
        """Settle differently from now on."""
        self.plan = plan
        if self.state.cut is not None:
            self._begin_day(now)

    def _expect_fee(self, at: datetime, capture: Coming) -> None:
        # Half a minor unit is rounded up.
        fee = (capture.amount * self.plan.fee_basis_points + 5_000) // 10_000 + self.plan.fee_fixed
        if not fee:
            return
        due = at + timedelta(seconds=self.plan.fee_lag_s)
        if self.state.late_fees and self.state.cut is not None:
            self.state.late_fees -= 1
            due = self.state.cut + HOUR
        names = {"reference": capture.reference, "psp_reference": capture.psp_reference, "handle": capture.handle}
        self.expect(due, "fees", "capture-fee", -fee, **names)

    # the end of a day -----------------------------------------------------------------------------------------------
    def _pass_cuts(self, at: datetime) -> None:
        if self.state.cut is None:
            self._begin_day(at)
        while self.state.cut is not None and self.state.cut <= at:
            if self._is_idle():
                # Nothing can happen at any of these, however long they take.
                self._begin_day(at)
            else:
                self._end_day(self.state.cut)
                self._begin_day(self.state.cut)

    def _is_idle(self) -> bool:
        return not self.state.fees and (self.plan.payouts_blocked or self.state.funds <= self.plan.reserve)

    def _begin_day(self, at: datetime) -> None:
        self.changed = True
        day, self.state.cut = cut_after(at, self.plan.zone, self.plan.cut_hour)
        # An earlier cut from now on must not bring back a date that is over.
        self.state.day = max(self.state.day, day.isoformat())

    def _end_day(self, cut: datetime) -> None:
        """Settle the day that ends: fees first, the payout last (documented)."""
        state, plan = self.state, self.plan
        day = datetime.fromisoformat(state.day).date()
        net = plan.settlement == "net"
        if not net and state.fees and (day + DAY).day == 1:
            self._write(cut, "fees", "fees-invoiced", -state.fees, "", self._number("fees"), None)
        if not is_payout_day(day, plan.frequency):
            return
        if net and state.fees:
            retained = state.fees
            self._write(cut, "fees", "fees-retained", -retained, "", self._number("fees"), None)
            self._write(cut, "funds", "fees-retained", retained, "", self._number("funds"), None)
        due = state.funds - plan.reserve
        if due > 0 and not plan.payouts_blocked:
            state.payouts += 1
            state.last_payout = due
            state.closed = state.day
            self._write(cut, "funds", "payout-scheduled", -due, self._bank_text(day), self._payout_name(), None)

    def _payout_name(self) -> str:
        return f"{self.plan.ledger_id}-{self.state.payouts}"

    def _bank_text(self, day: Any) -> str | None:
        """What stands on the bank statement, as far as the documentation says."""
        if self.plan.payout_text != "usual":
            return None if self.plan.payout_text == "missing" else f"Vipps {self.state.payouts}"
        if self.plan.zone == "Europe/Oslo":
            return f"Utb. {self.state.payouts} Vippsnr {self.plan.msn}"
        body = f"02{int(self.plan.msn):08d}001{day + DAY:%d%m%y}"
        # What the last digit is made of is not documented: the sum of the others, its last figure (inferred).
        return f"{body}{sum(map(int, body)) % 10}"

    # writing --------------------------------------------------------------------------------------------------------
    def _number(self, topic: Topic) -> str:
        """A `pspReference` of the service's own, for an entry without a payment."""
        count = self.state.funds_entries if topic == "funds" else self.state.fees_entries
        return f"{'30' if topic == 'funds' else '40'}{count + 1:08d}"

    def _write(
        self,
        at: datetime,
        topic: Topic,
        kind: str,
        amount: int,
        reference: str | None,
        psp_reference: str | None,
        handle: str | None,
    ) -> None:
        state, self.changed = self.state, True
        state.last = at
        before = state.funds if topic == "funds" else state.fees
        if topic == "funds":
            state.funds, state.funds_entries = before + amount, state.funds_entries + 1
            number = state.funds_entries
        else:
            state.fees, state.fees_entries = before + amount, state.fees_entries + 1
            number = state.fees_entries
        entry = Entry(
            psp_reference=UNSET if psp_reference is None else psp_reference,
            time=f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond:06d}Z",
            ledger_date=state.day,
            entry_type=kind,
            reference=UNSET if reference is None else reference,
            currency=self.plan.currency,
            amount=amount,
            balance_before=before,
            balance_after=before + amount,
            recipient_handle=handle,
        )
        self.rows.append(Row(self.plan.ledger_id, topic, number, state.day, _encode(entry)))
