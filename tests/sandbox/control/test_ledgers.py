"""The control calls for ledgers: how they are settled, and what a bad day brings."""

from typing import Any

import pytest

from tests.sandbox.conftest import Till
from tests.sandbox.report.test_api import go_on, page, plan, plant, sell, short


def test_all_that_can_come_without_a_payment(till: Till) -> None:
    plan(till, fee_basis_points=0, fee_fixed=0, lag_s=0, reserve=10**9)
    reference = sell(till, 1_000)
    for kind, words in (
        ("dispute", {"reference": reference}),
        ("win", {"reference": reference}),
        ("dispute", {"reference": reference, "value": 400}),
        ("correction", {"value": -5}),
        ("top-up", {"value": 50}),
        ("credit-note", {"value": 7}),
        ("service-fee", {"value": 90}),
        ("credit-note", {"value": 3, "topic": "fees"}),
        ("solar-flare-fee", {"value": -11, "reference": "?"}),
    ):
        plant(till, kind, **words)
    funds, fees = page(till, "funds"), page(till, "fees")
    assert [(kind, amount) for kind, amount, _ in short(funds)] == [
        ("capture", 1_000),
        ("retained-disputed-capture", -1_000),
        ("returned-disputed-capture", 1_000),
        ("retained-disputed-capture", -400),
        ("correction", -5),
        ("top-up", 50),
        ("credit-note", 7),
        ("solar-flare-fee", -11),
    ]
    assert [(kind, amount) for kind, amount, _ in short(fees)] == [("service-fee", -90), ("credit-note", 3)]
    captured, disputed = funds["items"][:2]
    assert disputed["pspReference"] == captured["pspReference"]
    assert disputed["reference"] == reference


def test_a_payout_that_comes_back_and_a_late_fee(till: Till) -> None:
    assert plant(till, "late-fee", count=1)["entries"] == {"funds": 0, "fees": 0}
    sell(till)
    go_on(till)
    assert short(page(till, "fees")) == []
    paid = till.look("/ledgers")[0]
    assert (paid["funds"], paid["payouts"], paid["coming"]) == (0, 2_000_001, 1)
    plant(till, "abort-payout")
    assert short(page(till, "funds"))[-1] == ("payout-aborted", 10_000, 10_000)
    go_on(till, days=2)
    assert [kind for kind, _, _ in short(page(till, "fees"))] == ["capture-fee", "fees-retained"]
    assert till.http.post("/_sandbox/ledgers/555502/entries", json={"type": "abort-payout"}).status_code == 409


@pytest.mark.parametrize(("path", "body", "status"), [
    ("/1", {}, 404),
    ("/555501", {"frequency": "hourly"}, 400),
    ("/555501", {"lag_s": -1}, 400),
    ("/555501", {"msn": "1"}, 400),
    ("/555501", {"ledger_id": "x"}, 400),
    ("/555501", {"ledger_id": "305502"}, 400),
    ("/555501", {"joined": ["555501"]}, 400),
    ("/555501/next-days", {"days": 401}, 400),
    ("/555501/entries", {"type": "Nope!"}, 400),
    ("/555501/entries", {"type": "correction"}, 400),
    ("/555501/entries", {"type": "correction", "value": True}, 400),
    ("/555501/entries", {"type": "correction", "value": 1, "topic": "x"}, 400),
    ("/555501/entries", {"type": "dispute", "reference": "x"}, 404),
])  # fmt: skip
def test_what_makes_no_sense(till: Till, path: str, body: dict[str, Any], status: int) -> None:
    answer = till.http.post(f"/_sandbox/ledgers{path}", json=body)
    assert (answer.status_code, "error" in answer.json()) == (status, True)


def test_a_ledger_keeps_its_name_once_it_is_used(till: Till) -> None:
    assert plan(till, ledger_id="77")["ledger_id"] == "77"
    plant(till, "top-up", value=1)
    assert till.http.post("/_sandbox/ledgers/555501", json={"ledger_id": "78"}).status_code == 400
