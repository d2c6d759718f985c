"""One ledger in motion: fees, payouts and balances, without a clock of its own."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from app.sandbox.report.account import Account, AccountState
from app.sandbox.report.plan import usual_plan
from app.sandbox.units import UNITS

MORNING = datetime(2026, 10, 5, 7, tzinfo=UTC)
DAY = timedelta(days=1)


def account(number: int = 0, **changes: Any) -> Account:
    fees = {"fee_basis_points": 0, "fee_fixed": 100} | changes
    return Account(usual_plan(UNITS[number]).changed(fees), AccountState())


def entries(found: Account, topic: str = "funds") -> list[tuple[str, str, int]]:
    """Date (month and day), type and amount of each; the chain of balances is checked on the way."""
    said = [msgspec.json.decode(row.body) for row in found.rows if row.topic == topic]
    before = 0
    for entry in said:
        assert entry["balanceBefore"] == before
        before = entry["balanceAfter"] = entry["balanceBefore"] + entry["amount"]
    return [(entry["ledgerDate"][5:], entry["entryType"], entry["amount"]) for entry in said]


def sell(found: Account, day: int, value: int = 1_000, kind: str = "capture") -> None:
    at = MORNING + day * DAY
    found.expect(at, "funds", kind, value, reference=f"order-{day}", psp_reference=f"psp-{day}")
    found.run_to(at + timedelta(hours=1))


def test_weekly_and_gross() -> None:
    """A week ends on Sunday; fees are invoiced with the month, and never taken off."""
    found = account(frequency="weekly", settlement="gross")
    sell(found, 0)
    sell(found, 3)
    found.run_to(MORNING + 30 * DAY)
    assert entries(found) == [
        ("10-05", "capture", 1_000),
        ("10-08", "capture", 1_000),
        ("10-11", "payout-scheduled", -2_000),
    ]
    assert entries(found, "fees") == [
        ("10-05", "capture-fee", -100),
        ("10-08", "capture-fee", -100),
        ("10-31", "fees-invoiced", 200),
    ]
    assert found.state.closed == "2026-10-11"


def test_monthly_and_nothing_at_all() -> None:
    found = account(frequency="monthly")
    sell(found, 0)
    found.run_to(MORNING + 20 * DAY)
    assert found.state.closed == "", "a month is open to its end"
    found.run_to(MORNING + 300 * DAY)
    assert entries(found)[1:] == [("10-31", "fees-retained", -100), ("10-31", "payout-scheduled", -900)]
    assert found.state.closed == "2026-10-31", "without traffic nothing is closed any more"


def test_a_negative_balance_waits_for_better_days() -> None:
    found = account()
    sell(found, 0, -5_000, "refund")
    sell(found, 40)
    found.run_to(MORNING + 60 * DAY)
    assert [kind for _, kind, _ in entries(found)] == ["refund", "capture", "fees-retained"]
    assert found.state.closed == ""
    sell(found, 61, 10_000, "top-up")
    found.run_to(MORNING + 62 * DAY)
    assert entries(found)[-2:] == [("12-05", "top-up", 10_000), ("12-05", "payout-scheduled", -5_900)]


def test_a_reserve_stays_and_blocked_payouts_wait() -> None:
    found = account(reserve=400, payouts_blocked=True)
    sell(found, 0)
    found.run_to(MORNING + 9 * DAY)
    assert entries(found)[-1] == ("10-05", "fees-retained", -100)
    found.change_plan(found.plan.changed({"payouts_blocked": False}), MORNING + 9 * DAY)
    found.run_to(MORNING + 10 * DAY)
    assert entries(found)[-1] == ("10-14", "payout-scheduled", -500)
    assert found.state.funds == 400


def test_a_payout_comes_back_once_and_goes_out_again() -> None:
    found = account(fee_fixed=0)
    assert not found.abort_payout(MORNING), "there was none"
    sell(found, 0)
    found.run_to(MORNING + DAY)
    assert found.abort_payout(MORNING + DAY)
    assert not found.abort_payout(MORNING + DAY)
    found.run_to(MORNING + 2 * DAY)
    assert entries(found)[1:] == [
        ("10-05", "payout-scheduled", -1_000),
        ("10-06", "payout-aborted", 1_000),
        ("10-06", "payout-scheduled", -1_000),
    ]
    names = [msgspec.json.decode(row.body)["pspReference"] for row in found.rows[1:]]
    assert names == ["305501-2000001", "305501-2000001", "305501-2000002"]


def test_a_late_fee_comes_on_the_next_date() -> None:
    found = account(frequency="daily")
    found.state.late_fees = 1
    sell(found, 0)
    sell(found, 1)
    found.run_to(MORNING + 2 * DAY)
    assert entries(found, "fees") == [
        ("10-06", "capture-fee", -100),
        ("10-06", "capture-fee", -100),
        ("10-06", "fees-retained", 200),
    ]
    assert ("10-05", "payout-scheduled", -1_000) in entries(found), "the day of the capture was paid without its fee"


@pytest.mark.parametrize(("basis_points", "fixed", "fee"), [(299, 100, 130), (149, 0, 15), (150, 0, 15), (145, 0, 15)])
def test_half_a_minor_unit_of_a_fee_is_rounded_up(basis_points: int, fixed: int, fee: int) -> None:
    found = account(fee_basis_points=basis_points, fee_fixed=fixed)
    sell(found, 0)
    assert entries(found, "fees") == [("10-05", "capture-fee", -fee)]


@pytest.mark.parametrize(("number", "changes", "text"), [
    (0, {"payout_text": "usual"}, "Utb. 2000001 Vippsnr 555501"),
    (0, {}, None),
    (0, {"payout_text": "other"}, "Vipps 2000001"),
    (2, {}, "0200555503001061026"),
    (3, {}, "0200555504001061026"),
])  # fmt: skip
def test_the_text_of_a_payout(number: int, changes: dict[str, Any], text: str | None) -> None:
    found = account(number, fee_fixed=0, **changes)
    sell(found, 0)
    found.run_to(MORNING + DAY)
    said = msgspec.json.decode(found.rows[-1].body).get("reference")
    assert said == text if text is None or " " in text else said[:-1] == text


def test_a_later_cut_does_not_bring_a_date_back() -> None:
    found = account(fee_fixed=0)
    night = datetime(2026, 10, 5, 22, 30, tzinfo=UTC)
    found.expect(night, "funds", "capture", 1_000)
    found.run_to(night)
    found.change_plan(found.plan.changed({"cut_hour": 4}), night)
    found.expect(night + timedelta(hours=1), "funds", "capture", 1_000)
    found.run_to(night + DAY)
    assert [day for day, _, _ in entries(found)][:2] == ["10-06", "10-06"]


def test_an_unbroken_run_gives_the_same_bytes_as_many_short_ones() -> None:
    short, whole = account(settlement="gross", frequency="weekly"), account(settlement="gross", frequency="weekly")
    for day in (0, 1, 2, 9, 40):
        whole.expect(MORNING + day * DAY, "funds", "capture", 700)
        sell_at = MORNING + day * DAY
        short.expect(sell_at, "funds", "capture", 700)
        for hour in range(0, 24, 5):
            short.run_to(sell_at + timedelta(hours=hour))
    end = MORNING + 70 * DAY
    short.run_to(end)
    whole.run_to(end)
    assert short.rows == whole.rows


def test_an_entry_at_the_very_end_of_a_date_stands_on_the_next() -> None:
    found = account(fee_fixed=0)
    sell(found, 0)
    assert found.state.cut is not None
    cut = found.state.cut
    found.expect(cut, "funds", "capture", 500)
    found.run_to(cut)
    assert entries(found)[1:] == [("10-05", "payout-scheduled", -1_000), ("10-06", "capture", 500)]


def test_a_ledger_never_goes_back_in_time() -> None:
    found = account(fee_fixed=0)
    sell(found, 1)
    found.expect(MORNING, "funds", "capture", 500)
    found.run_to(MORNING + 2 * DAY)
    first, late = (msgspec.json.decode(row.body) for row in found.rows[:2])
    assert late["amount"] == 500
    assert (late["time"], late["ledgerDate"]) == (first["time"], first["ledgerDate"])
