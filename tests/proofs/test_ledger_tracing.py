"""Ten years of four shops: every movement is found in its payout or named open, and every planted fault is named, alone.

The ledgers are written by `ledger_writer.py`, which shares nothing with the program or with the sandbox.
"""

import time
from collections import Counter
from collections.abc import Iterator

import pytest

from app.domain.ledger.ledger_entry import Account, LedgerEntry
from app.domain.ledger.money_finding import FindingKind, MoneyFinding
from app.domain.ledger.movement import Direction, MoneyMovement, Whereabouts
from app.domain.ledger.tracing import LedgerScope, Trace, Tracer
from tests.proofs.ledger_writer import Line
from tests.proofs.ledger_years import TEN_YEARS, Fault, Shop, shops
from tests.support.depth import SOAK

DAYS, PER_DAY, FAULTS = (TEN_YEARS, 36, 1_000) if SOAK else (400, 6, 60)
LIMIT_S = 60
NAMED = {
    "dropped fee": FindingKind.NO_FEE,
    "moved date": FindingKind.DATE,
    "doubled page": FindingKind.REPEATED,
    "lost cursor": FindingKind.GAP,
    "broken balance": FindingKind.SUM,
}


def entries(lines: list[Line]) -> Iterator[LedgerEntry]:
    """The lines as the program reads them."""
    for number, line in enumerate(lines, 1):
        place = (line.amount, line.before, line.after, line.psp, line.reference, line.currency, line.handle)
        yield LedgerEntry(number, line.kind, line.at, line.day, *place)


def traced(shop: Shop, unit: int = 1) -> Trace:
    """The ledger of a shop, and what the program makes of it."""
    tracer = Tracer(shop.until)
    tracer.begin(LedgerScope(shop.account.ledger, frozenset({unit}), shop.until))
    tracer.take(Account.FUNDS, entries(shop.written.funds))
    tracer.take(Account.FEES, entries(shop.written.fees))
    return tracer.end(
        MoneyMovement(each.reference, Direction(each.direction), each.amount, each.currency, each.at, each.psp, unit)
        for each in shop.sold
    )


def check_payouts(shop: Shop, trace: Trace) -> None:
    """Each payout as it was written, and no øre in it without a name."""
    seen = {int(payout.number): (payout.day, payout.amount) for payout in trace.payouts}
    assert seen == shop.written.payouts
    assert {int(payout.number) for payout in trace.payouts if payout.aborted} == shop.written.aborted
    said = {each.movement.psp_reference: each for each in trace.placed}
    for psp, number in shop.written.payout_of.items():
        if psp in shop.foreign:
            continue
        found = said[psp]
        assert (int(trace.payouts[found.payout].number) if found.payout >= 0 else 0) == number, psp
        assert (
            found.where in (Whereabouts.PAID_OUT, Whereabouts.DISPUTED)
            if number
            else (Whereabouts.THERE, Whereabouts.DISPUTED)
        )
    assert {entry.psp_reference for _, entry in trace.foreign} == shop.foreign


@pytest.mark.timeout(600)
def test_everything_is_in_its_payout_or_named_open() -> None:
    lines, took = 0, 0.0
    for shop in shops(11, DAYS, PER_DAY):
        began = time.process_time()
        trace = traced(shop)
        took += time.process_time() - began
        lines += len(shop.written.funds) + len(shop.written.fees)
        assert trace.findings == []
        check_payouts(shop, trace)
    assert not SOAK or lines >= 1_000_000
    assert took <= LIMIT_S, f"{took:.1f} s for {lines:,} lines"


def is_about(found: MoneyFinding, fault: Fault) -> bool:
    """Whether a finding names a fault: its kind, its list, and its line or the one beside it."""
    if found.kind is not NAMED[fault.kind]:
        return False
    if fault.kind == "dropped fee":
        return found.psp_reference == fault.psp
    return found.account.value == fault.topic and abs(found.entry - (fault.place + 1)) <= 1


@pytest.mark.timeout(600)
def test_each_planted_fault_is_named_and_nothing_else() -> None:
    planted: Counter[str] = Counter()
    for shop in shops(12, DAYS, PER_DAY, FAULTS):
        trace = traced(shop)
        planted.update(fault.kind for fault in shop.faults)
        unnamed = [fault for fault in shop.faults if not any(is_about(found, fault) for found in trace.findings)]
        assert unnamed == []
        alone = [found for found in trace.findings if not any(is_about(found, fault) for fault in shop.faults)]
        assert alone == []
        assert len(trace.findings) == len(shop.faults)
        late = {each.movement.psp_reference for each in trace.placed if each.where is Whereabouts.LATE}
        assert late == shop.lost - shop.foreign, "what a lost cursor hides, and nothing else"
    assert sum(planted.values()) >= FAULTS * 0.95
    assert set(planted) == {*NAMED}
