"""Attempts that failed stand in the event log with `success: false`, and no total moves by them."""

from typing import Any

import pytest

from tests.sandbox.conftest import Till, code_of, payment_body, totals


def failures(till: Till, reference: str) -> list[tuple[Any, ...]]:
    """Name, amount and key of each entry that tells of no success."""
    return [
        (entry["name"], entry["amount"]["value"], entry.get("idempotencyKey"))
        for entry in till.events(reference).json()
        if not entry["success"]
    ]


@pytest.mark.parametrize(("do", "status"), [("6280", 500), ("500_logged", 500)])
def test_a_capture_that_failed_inside_is_in_the_log(till: Till, do: str, status: int) -> None:
    reference = till.approved_payment()
    till.faults({"operation": "capture", "do": do, "count": 2})
    for _ in range(2):
        assert till.capture(reference, 1000, key="mine").status_code == status
    assert failures(till, reference) == [("CAPTURED", 1000, "mine")] * 2
    assert totals(till.get(reference)) == (100_000, 0, 0, 0)
    assert [moved["kind"] for moved in till.look("/ledger")] == ["authorize"]
    assert till.capture(reference, 1000, key="mine").status_code == 200, "it does not stick to its key"
    assert totals(till.get(reference)) == (100_000, 1000, 0, 0)


def test_what_the_bank_refused_is_in_the_log_once(till: Till) -> None:
    reference = till.approved_payment()
    till.control(f"/payments/{reference}/funds", {"available": False})
    for _ in range(2):
        assert code_of(till.capture(reference, 1000, key="mine")) == "6260"
    assert failures(till, reference) == [("CAPTURED", 1000, "mine")], "the second was the kept answer of the first"
    till.control(f"/payments/{reference}/funds", {"available": True})
    assert till.capture(reference, 2000, key="other").status_code == 200
    assert code_of(till.refund(reference, 123, key="back")) == "5100"
    assert failures(till, reference)[1:] == [("REFUNDED", 123, "back")]
    assert totals(till.get(reference)) == (100_000, 2000, 0, 0)


@pytest.mark.parametrize(("failed_events", "expected"), [
    ("none", []), ("bank", []), ("all", [("CAPTURED", 100_001, "mine"), ("REFUNDED", 1, "back")]),
])  # fmt: skip
def test_what_a_rule_refused_is_in_the_log_where_the_switch_says_so(
    till: Till, failed_events: str, expected: list[Any]
) -> None:
    till.control("/settings", {"failed_events": failed_events})
    reference = till.approved_payment()
    assert code_of(till.capture(reference, 100_001, key="mine")) == "6090"
    assert code_of(till.refund(reference, 1, key="back")) == "6210"
    assert failures(till, reference) == expected


def test_none_is_none(till: Till) -> None:
    till.control("/settings", {"failed_events": "none"})
    reference = till.approved_payment()
    till.control(f"/payments/{reference}/funds", {"available": False})
    assert code_of(till.capture(reference, 1000)) == "6260"
    assert failures(till, reference) == []


@pytest.mark.parametrize("key", ["end", None])
def test_a_cancel_that_failed_shows_no_key_like_one_that_did_not(till: Till, key: str | None) -> None:
    till.control("/settings", {"failed_events": "all"})
    reference = till.approved_payment()
    assert code_of(till.cancel(reference, {"cancelTransactionOnly": True}, key=key)) == "6060"
    assert failures(till, reference) == [("CANCELLED", 100_000, None)]
    waiting = till.new_payment()
    till.control(f"/payments/{waiting}/abort")
    assert code_of(till.cancel(waiting, key=key and "another")) == "6050"
    assert failures(till, waiting) == [("TERMINATED", 0, None)]


def test_what_never_came_to_the_payment_is_no_attempt(till: Till) -> None:
    """Busy, another body under the same key, an amount that is none, keys of nobody, a payment of nobody."""
    till.control("/settings", {"failed_events": "all"})
    reference = till.approved_payment()
    till.control(f"/payments/{till.new_payment()}/processing")
    till.capture(reference, 1000, key="mine")
    assert till.capture(reference, 2000, key="mine").status_code == 409
    assert code_of(till.capture(reference, 0)) == "4040"
    assert code_of(till.capture("nobody-has-this", 1000)) == "5090"
    till.faults({"do": "500_logged"})
    assert till.http.post(f"/epayment/v1/payments/{reference}/capture", json={}).status_code == 500
    assert till.get(reference).status_code == 500
    assert till.create(payment_body()).status_code == 500
    till.control("/faults", method="DELETE")
    assert failures(till, reference) == []


def test_a_customer_who_is_approving_is_no_attempt(till: Till) -> None:
    till.control("/settings", {"failed_events": "all"})
    reference = till.new_payment()
    till.control(f"/payments/{reference}/processing")
    assert code_of(till.cancel(reference)) == "6250"
    assert failures(till, reference) == []


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'{"modificationAmount": {"value": true}}',
    b'{"modificationAmount": {"value": 99999999999999999999}}'])  # fmt: skip
def test_a_body_that_names_no_amount_is_about_all_that_is_left(till: Till, raw: bytes) -> None:
    reference = till.approved_payment()
    till.faults({"operation": "capture", "do": "6280", "count": 1})
    path = f"/epayment/v1/payments/{reference}/capture"
    assert till.http.post(path, content=raw, headers=till.headers("mine")).status_code == 500
    assert failures(till, reference) == [("CAPTURED", 100_000, "mine")]


def test_totals_that_cannot_be_true(till: Till) -> None:
    reference = till.approved_payment()
    till.faults({"operation": "capture", "do": "wrong_total", "count": 1})
    assert totals(till.capture(reference, 1000, key="mine")) == (100_000, 100_100, 0, 0)
    assert totals(till.get(reference)) == (100_000, 1000, 0, 0)
    assert totals(till.capture(reference, 1000, key="mine")) == (100_000, 1000, 0, 0)


@pytest.mark.parametrize(
    ("act", "after"), [("capture", (100_000, 41_100, 0, 0)), ("refund", (100_000, 40_000, 1100, 0))]
)
def test_somebody_in_the_portal_is_a_moment_faster(till: Till, act: str, after: tuple[int, ...]) -> None:
    reference = till.approved_payment()
    till.capture(reference, 40_000)
    till.faults({"operation": act, "do": "portal_first", "count": 1})
    assert totals(till.modify(act, reference, 1000)) == after
    assert "idempotencyKey" not in till.events(reference).json()[-2], "the portal has no key of ours"


def test_the_portal_may_not_do_what_nobody_may(till: Till) -> None:
    reference = till.approved_payment()
    till.faults({"do": "portal_first"})
    assert code_of(till.refund(reference, 1000)) == "6210"
    assert till.cancel(reference).status_code == 200
    assert till.get("nobody-has-this").status_code == 404
    assert totals(till.get(reference)) == (100_000, 0, 0, 100_000)
