"""The second writer of ledgers is right in itself, says the same as the sandbox, and its faults are what they are said to be."""

from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from itertools import pairwise
from random import Random
from typing import Any

import msgspec
import pytest

from app.sandbox.report import account as sandbox
from app.sandbox.report.plan import usual_plan
from app.sandbox.units import UNITS
from tests.proofs.ledger_writer import MONEY, Account, Happening, Line, Terms, write
from tests.proofs.ledger_years import FIRST, KINDS, SHOPS, TEN_YEARS, TERMS, Shop, draw_happenings, shops
from tests.support.depth import SOAK

DAYS, PER_DAY = (TEN_YEARS, 36) if SOAK else (400, 6)


def breaks(lines: list[Line]) -> int:
    """How often the balance does not go on, or a line does not do what it says."""
    jumps = sum(one.after != other.before for one, other in pairwise(lines))
    return jumps + sum(line.before + line.amount != line.after for line in lines)


def check_funds(shop: Shop) -> None:
    """Each payout is the last line of its date and takes all but the reserve; each movement is in the payout that is said."""
    waiting: list[str] = []
    inside: dict[int, list[str]] = defaultdict(list)
    last = 0
    for line, following in pairwise([*shop.written.funds, None]):
        assert line is not None
        if line.kind in MONEY:
            waiting.append(line.psp)
        elif line.kind == "payout-scheduled":
            last = int(line.psp.partition("-")[2])
            inside[last], waiting = waiting, []
            assert shop.written.payouts[last] == (line.day, -line.amount)
            assert line.after in {terms.reserve for terms in TERMS}
            assert following is None or following.day > line.day
        elif line.kind == "payout-aborted":
            waiting, inside[last] = inside[last] + waiting, []
    placed = {psp: number for number, found in inside.items() for psp in found} | dict.fromkeys(waiting, 0)
    assert placed == shop.written.payout_of
    assert {each.psp for each in shop.sold} | shop.foreign == set(placed)


def check_fees(shop: Shop) -> None:
    """Each capture has one fee, on its own ledger date or the next."""
    captured = {line.psp: line.day for line in shop.written.funds if line.kind == "capture"}
    charged = {line.psp: line.day for line in shop.written.fees if line.kind == "capture-fee"}
    end = max(captured.values())
    assert charged.keys() <= captured.keys()
    assert all(captured[psp] <= day <= captured[psp] + timedelta(days=1) for psp, day in charged.items())
    assert all(captured[psp] == end for psp in captured.keys() - charged.keys())


@pytest.mark.timeout(600)
def test_years_without_a_fault() -> None:
    counted: Counter[str] = Counter()
    for shop in shops(1, DAYS, PER_DAY):
        for lines in (shop.written.funds, shop.written.fees):
            assert breaks(lines) == 0
            assert all(one.day <= other.day and one.at <= other.at for one, other in pairwise(lines))
            counted.update(line.kind for line in lines)
        check_funds(shop)
        check_fees(shop)
        assert not shop.faults
    assert {*MONEY, "fees-retained", "fees-invoiced", "payout-scheduled", "payout-aborted", "correction"} < {*counted}
    assert {"retained-disputed-capture", "returned-disputed-capture", "top-up", "credit-note", "service-fee"} < {
        *counted
    }
    assert not SOAK or sum(counted.values()) >= 1_000_000


@pytest.mark.timeout(600)
def test_planted_faults_are_what_they_are_said_to_be() -> None:
    wanted = 1_000 if SOAK else 60
    planted: Counter[str] = Counter()
    for clean, shop in zip(shops(2, DAYS, PER_DAY), shops(2, DAYS, PER_DAY, wanted), strict=True):
        kinds = Counter(fault.kind for fault in shop.faults)
        planted += kinds
        added = {kind: sum(fault.lines for fault in shop.faults if fault.kind == kind) for kind in KINDS}
        lines = len(shop.written.funds) + len(shop.written.fees)
        before = len(clean.written.funds) + len(clean.written.fees)
        if "dropped fee" not in kinds:
            assert lines == before + added["doubled page"] - added["lost cursor"]
        charged = {line.psp for line in shop.written.fees if line.kind == "capture-fee"}
        for fault in shop.faults:
            check_fault(shop, fault, charged)
        # A page that comes twice breaks the balance where it begins again; where it comes to nothing, it does not.
        broken = sum(breaks(found) for found in (shop.written.funds, shop.written.fees))
        least = kinds["lost cursor"] + kinds["broken balance"]
        assert least <= broken <= least + kinds["broken balance"] + 2 * kinds["doubled page"]
        for one, other in pairwise(sorted(at(shop, fault) for fault in shop.faults)):
            assert other - one >= timedelta(days=7), "far enough from each other to be told apart"
    assert set(planted) == {*KINDS}
    assert sum(planted.values()) >= wanted * 0.95


def check_fault(shop: Shop, fault: Any, charged: set[str]) -> None:
    lines = shop.written.funds if fault.topic == "funds" else shop.written.fees
    if fault.kind == "dropped fee":
        assert fault.psp not in charged
    elif fault.kind == "doubled page":
        place, size = fault.place, fault.lines
        assert lines[place - size : place] == lines[place : place + size]
    elif fault.kind == "lost cursor":
        assert lines[fault.place - 1].after != lines[fault.place].before
    elif fault.kind == "moved date":
        assert abs((lines[fault.place].day - lines[fault.place].at.date()).days) >= 2
    else:
        line = lines[fault.place]
        around = lines[fault.place - 1 : fault.place + 2]
        assert line.before + line.amount != line.after or breaks(around), "it shows where it is"


def at(shop: Shop, fault: Any) -> datetime:
    """About when a fault is."""
    if fault.kind == "dropped fee":
        return next(line.at for line in shop.written.funds if line.psp == fault.psp)
    lines = shop.written.funds if fault.topic == "funds" else shop.written.fees
    return lines[fault.place].at


def test_same_seed_same_years() -> None:
    one, again, other = (list(shops(seed, 60, 3, 8)) for seed in (3, 3, 4))
    assert one == again != other


# the sandbox --------------------------------------------------------------------------------------------------------
def by_the_sandbox(account: Account, terms: Terms, happenings: list[Happening], until: datetime) -> sandbox.Account:
    """The same happenings on a ledger of the sandbox."""
    unit = next(unit for unit in UNITS if unit.msn == account.msn)
    plan = usual_plan(unit).changed({
        "ledger_id": account.ledger, "cut_hour": account.cut_hour, "frequency": terms.frequency, "reserve": terms.reserve,
        "settlement": "net" if terms.net else "gross", "fee_basis_points": terms.basis_points, "fee_fixed": terms.fixed,
        "lag_s": terms.lag_s, "fee_lag_s": terms.fee_lag_s,
    })  # fmt: skip
    found = sandbox.Account(plan, sandbox.AccountState())
    landing = [(each.at + timedelta(seconds=terms.lag_s * (each.kind in MONEY)), each) for each in happenings]
    for moment, each in sorted(landing, key=lambda pair: pair[0]):
        found.run_to(moment - timedelta(microseconds=1))
        if each.kind == "payout-aborted":
            found.run_to(moment)
            found.abort_payout(moment)
            continue
        found.state.late_fees = int(each.fee == "late")
        names: dict[str, Any] = {"reference": each.reference, "psp_reference": each.psp}
        topic: Any = each.topic
        found.expect(moment, topic, each.kind, each.amount, **names)
        found.run_to(moment)
        found.state.late_fees = 0
    found.run_to(until)
    return found


def compared(line: Line) -> tuple[Any, ...]:
    """What both say of a line; a name of the service's own is its own affair."""
    own = line.kind in ("fees-retained", "fees-invoiced")
    return (line.kind, line.at, line.day, line.amount, line.before, line.after, "" if own else line.psp, line.reference)


@pytest.mark.parametrize(
    "terms", TERMS, ids=lambda terms: f"{terms.frequency}-{terms.net}-{terms.reserve}-{terms.lag_s}"
)
@pytest.mark.parametrize("account", SHOPS, ids=lambda account: account.currency)
def test_the_sandbox_writes_the_same_ledger(account: Account, terms: Terms) -> None:
    """Two writers that share nothing, and every line of 300 days the same."""
    days = 3_000 if SOAK else 300
    happenings, _ = draw_happenings(Random(f"{account} {terms}"), account, days, 2, set())
    until = FIRST + timedelta(days=days + 40)
    ours = write(account, [(FIRST, terms)], happenings, until)
    end = datetime.fromisoformat(f"{until + timedelta(days=1)}T12:00:00+00:00")
    theirs = by_the_sandbox(account, terms, happenings, end)
    for topic, lines in (("funds", ours.funds), ("fees", ours.fees)):
        said = [msgspec.json.decode(row.body) for row in theirs.rows if row.topic == topic]
        read = [
            Line(
                entry["entryType"], datetime.fromisoformat(entry["time"]), date.fromisoformat(entry["ledgerDate"]),
                entry["amount"], entry["balanceBefore"], entry["balanceAfter"], entry.get("pspReference", ""),
                "" if entry["entryType"] == "payout-scheduled" else entry.get("reference", ""), entry["currency"], "",
            )
            for entry in said
        ]  # fmt: skip
        assert [compared(line) for line in read] == [compared(line) for line in lines]
