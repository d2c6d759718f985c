"""The sandbox as an oracle: on a bad day a careful client loses and doubles nothing, and a careless one is caught."""

from uuid import uuid4

import httpx

from tests.sandbox.conftest import Till, payment_body

PAYMENTS = 40
SEED = 11


def insist(till: Till, path: str, body: object, careful: bool) -> None:
    """Repeat until it is certain. Careful: the same key each time. Careless: a new key for each attempt."""
    key = str(uuid4())
    for _ in range(60):
        try:
            answer = till.post(path, body, key)
            if answer.status_code < 300 and answer.json():
                return
            if answer.status_code == 400:
                return
        except (httpx.TransportError, ValueError):
            pass
        if not careful:
            key = str(uuid4())
    raise AssertionError("never certain")


def bad_day(till: Till, careful: bool) -> list[tuple[str, str]]:
    """Some payments with two partial captures each; what the ledger says in the end."""
    till.control("/settings", {"rate_limits": False, "lock_ms": 0})
    wished = [payment_body(reference=f"bad-day-{number:04d}") for number in range(PAYMENTS)]
    rules = [
        {"operation": operation, "do": do, "permille": permille}
        for operation in ("create", "capture")
        for do, permille in (
            ("drop_before", 80),
            ("drop_after", 170),
            ("500_after", 50),
            ("truncate", 20),
            ("non_json", 20),
        )
    ]
    till.control("/faults", {"rules": rules, "seed": SEED})
    for body in wished:
        insist(till, "/payments", body, careful=True)
        till.control(f"/payments/{body['reference']}/approve")
        for value in (30_000, 20_000):
            amount = {"modificationAmount": {"value": value, "currency": "NOK"}}
            insist(till, f"/payments/{body['reference']}/capture", amount, careful)
    till.control("/faults", method="DELETE")
    assert len(till.look("/payments")) == PAYMENTS
    return [(row["reference"], row["value"]) for row in till.look("/ledger") if row["kind"] == "capture"]


def test_one_key_per_intent_loses_and_doubles_nothing(till: Till) -> None:
    expected = [(f"bad-day-{number:04d}", value) for number in range(PAYMENTS) for value in (30_000, 20_000)]
    assert bad_day(till, careful=True) == expected


def test_a_new_key_per_attempt_doubles_captures(till: Till) -> None:
    """The control: without it the test above might only show that nothing ever went wrong."""
    assert len(bad_day(till, careful=False)) > 2 * PAYMENTS


def test_the_named_bad_day_breaks_the_client_and_not_the_sandbox(till: Till) -> None:
    till.control("/settings", {"rate_limits": False, "lock_ms": 0})
    till.control("/faults", {"profile": "bad-day", "seed": SEED})
    statuses = set()
    for number in range(120):
        body = payment_body(reference=f"named-{number:04d}")
        for call in (
            lambda body=body: till.create(body),
            lambda body=body: till.get(body["reference"]),
            lambda body=body: till.capture(body["reference"], 1000),
            lambda body=body: till.cancel(body["reference"]),
        ):
            try:
                statuses.add(call().status_code)
            except httpx.TransportError:
                statuses.add(0)
    assert {0, 200, 201, 400, 423, 429, 500, 502} <= statuses
    seen = {exchange["fault"] for exchange in till.look("/requests")}
    assert {"drop_before", "drop_after", "500", "429", "423", "truncate"} <= seen
