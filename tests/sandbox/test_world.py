"""What does not fit into a table: several sales units, writes at the same moment, bodies from hell, control calls."""

import threading
from collections import Counter
from typing import Any

import httpx
import pytest

from app.sandbox.running import Sandbox
from tests.sandbox.conftest import Till, code_of, payment_body, totals
from tests.sandbox.player import Player


def test_two_writes_at_the_same_moment(till: Till) -> None:
    """The second learns that the payment is locked, whichever it is; money moves exactly as often as 200 is said."""
    till.control("/settings", {"rate_limits": False, "lock_ms": 20})
    reference = till.approved_payment()
    gate, answers = threading.Barrier(6), []

    def press() -> None:
        with httpx.Client(base_url=till.keys["url"]) as client:
            body = {"modificationAmount": {"value": 1000, "currency": "NOK"}}
            client.get("/_sandbox")
            gate.wait()
            key = str(threading.get_ident())
            answers.append(
                client.post(f"/epayment/v1/payments/{reference}/capture", json=body, headers=till.headers(key))
            )

    pressed = [threading.Thread(target=press) for _ in range(6)]
    for thread in pressed:
        thread.start()
    for thread in pressed:
        thread.join()
    statuses = Counter(answer.status_code for answer in answers)
    assert set(statuses) == {200, 423}
    assert {code_of(answer) for answer in answers if answer.status_code == 423} == {"6160"}
    assert totals(till.get(reference))[1] == 1000 * statuses[200]


def test_the_same_key_at_the_same_moment_acts_once(till: Till) -> None:
    till.control("/settings", {"rate_limits": False})
    body, answers = payment_body(), []

    def send() -> None:
        with httpx.Client(base_url=till.keys["url"]) as client:
            answers.append(client.post("/epayment/v1/payments", json=body, headers=till.headers("one-key")).status_code)

    threads = [threading.Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [201] * 6
    assert len(till.look("/payments")) == 1


def test_a_reference_belongs_to_its_sales_unit(till: Till) -> None:
    body, keys = payment_body(), till.keys
    assert till.create(body).status_code == 201
    player = Player(till)
    try:
        player.do_shop("555502")
        assert code_of(till.get(body["reference"])) == "5090", "right reference, wrong sales unit"
        assert till.create(body).status_code == 201, "another sales unit may use the same reference"
    finally:
        till.keys = keys


def test_references_are_case_sensitive(till: Till) -> None:
    till.create(payment_body(reference="Case-Sensitive-1"))
    assert code_of(till.get("case-sensitive-1")) == "5090"


def test_paths_with_doubled_slashes(till: Till) -> None:
    body = payment_body()
    url = f"{till.keys['url']}//epayment//v1/payments"
    assert till.http.post(url, json=body, headers=till.headers("k")).status_code == 201
    assert till.http.get(f"{url}/{body['reference']}", headers=till.headers("ignored on reads")).status_code == 200


@pytest.mark.parametrize(("depth", "status"), [(60, 201), (70, 400), (900, 400), (50_000, 400)])
def test_deep_bodies(till: Till, depth: int, status: int) -> None:
    raw = str(payment_body(unknown="HERE")).replace("'", '"').replace('"HERE"', "[" * depth + "]" * depth)
    assert till.create(raw.encode()).status_code == status


def test_unknown_fields_of_any_kind_are_kept_out_of_the_way(till: Till) -> None:
    body = payment_body(unknown={"big": 2**70, "small": 1e-300, "list": [None, True, {"a": "\U0001f9e6"}]})
    assert till.create(body).status_code == 201
    assert till.get(body["reference"]).status_code == 200


def test_metadata_comes_back(till: Till) -> None:
    metadata = {"order": "17", "note": "blåbær \U0001f9e6"}
    assert till.get(till.new_payment(metadata=metadata)).json()["metadata"] == metadata


def test_optional_fields_are_left_out_and_not_null(till: Till) -> None:
    got = till.get(till.new_payment(userFlow="PUSH_MESSAGE", customer={"phoneNumber": "4712345678"})).json()
    assert set(got) == {"aggregate", "amount", "state", "paymentMethod", "profile", "pspReference", "reference"}
    assert got["profile"] == {}
    assert till.get(till.new_payment()).json()["redirectUrl"].startswith(till.keys["url"])


def test_the_media_type_of_changes_can_be_the_specified_one(till: Till) -> None:
    reference = till.approved_payment()
    assert till.capture(reference, 1).headers["content-type"] == "application/json"
    till.control("/settings", {"adjustment_media": "application/problem+json"})
    assert till.capture(reference, 1).headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(("path", "body"), [
    ("/clock", {"advance_s": -1}), ("/clock", {"advance_s": 1e300}), ("/clock", {}), ("/clock", {"advance_s": True}),
    ("/settings", {"rate_limits": "maybe"}), ("/settings", {"unknown": 1}), ("/units/555501", {"msn": "1"}),
    ("/units/555501", {"market": "IS"}), ("/customers/4712345678", {"age": "old"}), ("/customers/12", {}),
    ("/faults", {"rules": "all"}), ("/faults", {"rules": [{"do": "500", "permille": 2000}]}), ("/faults", {"rules": [7]}),
])  # fmt: skip
def test_control_calls_that_make_no_sense(till: Till, path: str, body: Any) -> None:
    refused = till.http.post(f"/_sandbox{path}", json=body)
    assert refused.status_code == 400
    assert refused.json()["error"]
    assert "Traceback" not in refused.text


@pytest.mark.parametrize(("headers", "status"), [
    ({}, 200), ({"Origin": "http://localhost:1234"}, 200), ({"Origin": "https://evil.example"}, 403),
    ({"Origin": "null"}, 403), ({"Host": "evil.example"}, 403), ({"Origin": "http://["}, 403), ({"Host": "localhost"}, 200),
])  # fmt: skip
def test_pages_from_elsewhere_pull_no_strings(till: Till, headers: dict[str, str], status: int) -> None:
    assert till.http.post("/_sandbox/reset", headers=headers).status_code == status


def test_a_mistake_of_ours_is_said_in_the_documented_shape(
    sandbox: Sandbox, till: Till, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    reference = till.approved_payment()
    monkeypatch.setattr(sandbox.world, "capture", None)
    broken = till.capture(reference, 1000, key="k")
    assert (broken.status_code, code_of(broken)) == (500, "3010")
    assert "TypeError" in caplog.text
    monkeypatch.undo()
    assert till.capture(reference, 1000, key="k").status_code == 200, "it did not stick, and nothing was half done"


def test_lists_can_be_shortened_and_narrowed(till: Till) -> None:
    mine = till.new_payment(customer={"phoneNumber": "4712345678"})
    newest = till.new_payment(customer={"phoneNumber": "4791234567"})
    assert [row["reference"] for row in till.look("/payments")] == [newest, mine]
    assert [row["reference"] for row in till.look("/payments?limit=1")] == [newest]
    assert [row["reference"] for row in till.look("/payments?phone=4712345678")] == [mine]
    till.control(f"/payments/{mine}/approve")
    till.control(f"/payments/{newest}/approve")
    assert [row["reference"] for row in till.look(f"/ledger?reference={mine}")] == [mine]


def test_the_guarantee_follows_the_card(till: Till) -> None:
    visa, mastercard = till.new_payment(), till.new_payment()
    till.control(f"/payments/{visa}/approve", {"card": 0})
    till.control(f"/payments/{mastercard}/approve", {"card": 1})
    until = [till.get(reference).json()["captureGuaranteedUntil"] for reference in (visa, mastercard)]
    assert until[0] < until[1]
    assert until[0].endswith("+00:00")
