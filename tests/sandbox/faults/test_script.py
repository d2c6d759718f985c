"""Faults on purpose: what the client sees, and what really happened."""

import socket
import time

import httpx
import pytest

from tests.sandbox.conftest import Till, payment_body, totals


def test_dropped_before_the_effect(till: Till) -> None:
    reference = till.approved_payment()
    till.faults({"operation": "capture", "do": "drop_before", "count": 1})
    with pytest.raises(httpx.TransportError):
        till.capture(reference, 1000, key="k1")
    assert totals(till.get(reference)) == (100_000, 0, 0, 0)
    assert totals(till.capture(reference, 1000, key="k1")) == (100_000, 1000, 0, 0)


def test_dropped_after_the_effect(till: Till) -> None:
    reference = till.approved_payment()
    till.faults({"operation": "capture", "do": "drop_after", "count": 1})
    with pytest.raises(httpx.TransportError):
        till.capture(reference, 1000, key="k1")
    assert totals(till.get(reference)) == (100_000, 1000, 0, 0)
    assert totals(till.capture(reference, 1000, key="k1")) == (100_000, 1000, 0, 0), "the same key does nothing twice"
    assert len(till.look("/ledger")) == 2


@pytest.mark.parametrize("do", ["drop_after", "drop_before"])
def test_a_dropped_create_can_be_repeated(till: Till, do: str) -> None:
    body = payment_body()
    till.faults({"operation": "create", "do": do, "count": 1})
    with pytest.raises(httpx.TransportError):
        till.create(body, key="create-key")
    assert till.create(body, key="create-key").status_code == 201
    assert len(till.look("/payments")) == 1


@pytest.mark.parametrize(("do", "status"), [("429", 429), ("423", 423), ("500", 500), ("502", 502), ("6280", 500)])
def test_refused_instead_of_done(till: Till, do: str, status: int) -> None:
    reference = till.approved_payment()
    till.faults({"operation": "capture", "do": do, "count": 1})
    refused = till.capture(reference, 1000, key="k1")
    assert refused.status_code == status
    assert ("retry-after" in refused.headers) == (status == 429)
    assert totals(till.get(reference)) == (100_000, 0, 0, 0)
    assert till.capture(reference, 1000, key="k1").status_code == 200, "none of these sticks to the key"


def test_half_an_answer(till: Till) -> None:
    reference = till.approved_payment()
    till.faults({"operation": "capture", "do": "truncate", "count": 1})
    with pytest.raises(httpx.RemoteProtocolError):
        till.capture(reference, 1000)
    assert totals(till.get(reference)) == (100_000, 1000, 0, 0)


def test_an_answer_that_is_no_json(till: Till) -> None:
    reference = till.approved_payment()
    till.faults({"operation": "capture", "do": "non_json"})
    with pytest.raises(ValueError, match="Expecting value"):
        till.capture(reference, 1000).json()


def test_an_answer_about_other_money(till: Till) -> None:
    reference = till.approved_payment()
    till.faults({"operation": "get", "do": "wrong_amount", "count": 1}, {"operation": "get", "do": "wrong_reference"})
    assert till.get(reference).json()["amount"]["value"] == 100_100
    assert till.get(reference).json()["reference"] != reference


def test_a_delay_holds_the_payment(till: Till) -> None:
    reference = till.approved_payment()
    till.faults({"operation": "capture", "do": "delay", "ms": 400, "count": 1})
    with httpx.Client(base_url=till.keys["url"], timeout=0.1) as impatient:
        body = {"modificationAmount": {"value": 1000, "currency": "NOK"}}
        with pytest.raises(httpx.ReadTimeout):
            impatient.post(f"/epayment/v1/payments/{reference}/capture", json=body, headers=till.headers("slow"))
        locked = till.capture(reference, 2000)
    assert locked.status_code == 423
    assert locked.json()["extraDetails"] == [{"name": "ErrorCode", "reason": "6160"}]


def test_a_stale_read(till: Till) -> None:
    reference = till.new_payment()
    till.get(reference)
    till.control(f"/payments/{reference}/approve")
    till.faults({"operation": "get", "do": "stale", "count": 1})
    assert till.get(reference).json()["state"] == "CREATED"
    assert till.get(reference).json()["state"] == "AUTHORIZED"


def test_the_same_seed_gives_the_same_faults(till: Till) -> None:
    reference = till.new_payment()

    def statuses() -> list[int]:
        till.control("/faults", {"rules": [{"operation": "get", "do": "500", "permille": 400}], "seed": 7})
        return [till.get(reference).status_code for _ in range(30)]

    first = statuses()
    assert first == statuses()
    assert {200, 500} == set(first)


def test_a_script_can_be_read_back_and_cleared(till: Till) -> None:
    till.faults({"operation": "get", "do": "500", "count": 2})
    assert till.look("/faults")["rules"][0]["do"] == "500"
    assert till.control("/faults", method="DELETE")["rules"] == []
    assert till.http.post("/_sandbox/faults", json={"rules": [{"do": "explode"}]}).status_code == 400
    assert till.http.post("/_sandbox/faults", json={"rules": [{"do": "500", "operation": "dance"}]}).status_code == 400


def test_every_exchange_is_remembered_without_secrets(till: Till) -> None:
    till.fetch_token()
    till.faults({"operation": "create", "do": "drop_after", "count": 1})
    with pytest.raises(httpx.TransportError):
        till.create(payment_body(), key="the-key")
    seen = till.look("/requests")
    (dropped,) = [
        each for each in seen if each["idempotencyKey"] == "the-key"
    ]  # one of another test may still be on its way
    assert (dropped["method"], dropped["path"], dropped["status"]) == ("POST", "/epayment/v1/payments", 0)
    assert dropped["idempotencyKey"] == "the-key"
    assert dropped["body"]["amount"]["value"] == 100_000
    assert dropped["traceId"].startswith("00-")
    assert till.keys["client_secret"] not in str(seen)
    assert till.keys["subscription_key"] not in str(seen)
    assert till.token not in str(seen)


def test_half_a_request_is_no_request(till: Till) -> None:
    """The client dies between the head of a careful cancel and its body. An empty body would be a plain cancel, and release
    what the customer has just approved."""
    reference = till.approved_payment()
    head = [f"POST /epayment/v1/payments/{reference}/cancel HTTP/1.1", "Host: 127.0.0.1", "Content-Length: 31"]
    head += [f"{name}: {value}" for name, value in till.headers("half").items()]
    address = (till.http.base_url.host, till.http.base_url.port)
    with socket.create_connection(address) as line:
        line.sendall("\r\n".join([*head, "", ""]).encode())
        time.sleep(0.05)
    for _ in range(5):
        till.look("/clock")  # the lost line is noticed in between
    assert totals(till.get(reference)) == (100_000, 0, 0, 0)
    assert till.post(f"/payments/{reference}/cancel", {"cancelTransactionOnly": True}, "half").status_code == 400
    assert [row["kind"] for row in till.look("/ledger")] == ["authorize"]
