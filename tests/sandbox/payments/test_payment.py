"""What money does: the aggregates, the event log and the ledger after each move."""

from tests.sandbox.conftest import Till, code_of, totals


def test_partial_capture_partial_refund_and_release(till: Till) -> None:
    reference = till.approved_payment()
    assert totals(till.capture(reference, 40_000)) == (100_000, 40_000, 0, 0)
    refunded = till.refund(reference, 15_000)
    assert totals(refunded) == (100_000, 40_000, 15_000, 0)
    assert refunded.json()["amount"] == {"currency": "NOK", "value": 100_000}, "the payment's amount, not the change"
    assert refunded.json()["state"] == "AUTHORIZED"
    cancelled = till.cancel(reference)
    assert totals(cancelled) == (100_000, 40_000, 15_000, 60_000)
    assert cancelled.json()["state"] == "AUTHORIZED"
    moved = [(row["kind"], row["value"]) for row in till.look("/ledger")]
    assert moved == [("authorize", 100_000), ("capture", 40_000), ("refund", 15_000), ("cancel", 60_000)]


def test_every_movement_carries_the_key_it_was_asked_with(till: Till) -> None:
    reference = till.approved_payment()
    till.capture(reference, 40_000, key="k-capture")
    till.refund(reference, 10_000, key="k-refund")
    till.cancel(reference, key="k-cancel")
    rows = till.look("/ledger")
    assert [(row["kind"], row["idempotencyKey"]) for row in rows] == [
        *(("authorize", None), ("capture", "k-capture"), ("refund", "k-refund"), ("cancel", "k-cancel")),
    ]
    assert {row["currency"] for row in rows} == {"NOK"}
    assert {row["reference"] for row in rows} == {reference}


def test_cancel_before_approval_is_not_a_zero(till: Till) -> None:
    reference = till.new_payment()
    cancelled = till.cancel(reference, {"cancelTransactionOnly": True})
    assert cancelled.json()["state"] == "TERMINATED"
    assert totals(cancelled) == (0, 0, 0, 100_000)
    assert till.look("/ledger") == [], "no money moved"


def test_the_event_log_and_its_oddities(till: Till) -> None:
    reference = till.new_payment()
    till.control(f"/payments/{reference}/approve")
    till.capture(reference, 10_000, key="capture-key")
    till.cancel(reference)
    log = till.events(reference).json()
    assert [event["name"] for event in log] == ["CREATED", "AUTHORIZED", "CAPTURED", "CANCELLED"]
    assert [event["amount"]["value"] for event in log] == [100_000, 100_000, 10_000, 90_000]
    assert len({event["pspReference"] for event in log}) == 4
    assert log[0]["pspReference"] == till.get(reference).json()["pspReference"]
    assert len(log[0]["pspReference"]) == 36
    assert all(len(event["pspReference"]) == 10 for event in log[1:])
    assert len(log[0]["timestamp"]) == len("2026-11-22T09:29:59.1234567Z")
    assert len(log[1]["timestamp"]) == len("2026-11-22T09:29:59.123Z")
    assert log[2]["idempotencyKey"] == "capture-key"
    assert "idempotencyKey" not in log[3]
    assert all(event["success"] is True for event in log)


def test_a_payment_expires_and_a_reservation_is_released(till: Till) -> None:
    waiting, reserved = till.new_payment(), till.approved_payment()
    till.wait(599)
    assert till.get(waiting).json()["state"] == "CREATED"
    till.wait(1)
    assert till.get(waiting).json()["state"] == "EXPIRED"
    assert totals(till.get(waiting)) == (0, 0, 0, 0)
    till.wait(180 * 86_400)
    till.token = till.fetch_token().json()["access_token"]
    assert totals(till.get(reserved)) == (100_000, 0, 0, 100_000)
    assert code_of(till.capture(reserved, 1)) == "6100"
    assert code_of(till.cancel(reserved)) == "6030"


def test_control_calls_on_a_payment_that_has_ended(till: Till) -> None:
    reference = till.new_payment()
    assert till.control(f"/payments/{reference}/abort")["state"] == "ABORTED"
    again = till.http.post(f"/_sandbox/payments/{reference}/approve")
    assert again.status_code == 409
    assert till.http.post("/_sandbox/payments/nobody-knows/approve").status_code == 404
    expired = till.new_payment()
    assert till.control(f"/payments/{expired}/expire")["state"] == "EXPIRED"
